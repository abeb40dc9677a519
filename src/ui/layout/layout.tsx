import type { ComponentChildren } from 'preact';
import type { Language, Words } from '#kernel/language.ts';

export interface LayoutProps {
  language: Language;
  title: string;
  description?: string | undefined;
  /** The same page in each language. */
  alternates: Readonly<Record<Language, string>>;
  styles: string;
  /** Which of the main pages this one belongs to. */
  current?: 'cooperations' | 'regions' | undefined;
  demonstration: boolean;
  breadcrumbs?: readonly { text: string; href?: string }[] | undefined;
  children: ComponentChildren;
}

const words = {
  skip: { id: 'Lompat ke isi utama', en: 'Skip to main content' },
  tagline: {
    id: 'Kerja sama daerah dengan luar negeri',
    en: 'Local governments’ cooperation with the world',
  },
  demonstration: {
    id: 'DATA CONTOH: disusun dari sebuah kajian tahun 2017 tentang tujuh daerah di sekitar Surakarta. Bukan data resmi.',
    en: 'DEMONSTRATION DATA: drawn from a 2017 study of seven governments around Surakarta. Not official data.',
  },
  cooperations: { id: 'Kerja sama', en: 'Cooperations' },
  regions: { id: 'Daerah', en: 'Regions' },
  other: { id: 'English', en: 'Bahasa Indonesia' },
  navigation: { id: 'Menu utama', en: 'Main menu' },
  crumbs: { id: 'Jejak halaman', en: 'Breadcrumb' },
  footer: {
    id: 'Setiap fakta menyebut sumbernya. Yang bertentangan ditampilkan apa adanya.',
    en: 'Every fact names its source. What contradicts is shown as it is.',
  },
} as const satisfies Record<string, Words>;

/** Strands woven over and under: "menjalin". */
const Mark = () => (
  <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
    <rect width="36" height="36" rx="7" fill="#fff" />
    <path d="M6 12h9m6 0h9M6 24h3m6 0h15" stroke="#0b6b68" stroke-width="5" />
    <path d="M12 6v3m0 6v15M24 6v15m0 6v3" stroke="#b8631b" stroke-width="5" />
  </svg>
);

const Header = ({ language, alternates, current }: LayoutProps) => {
  const other: Language = language === 'id' ? 'en' : 'id';
  const paths = {
    cooperations: { id: '/id/kerja-sama', en: '/en/cooperations' },
    regions: { id: '/id/daerah', en: '/en/regions' },
  };
  return (
    <header class="jalin-header">
      <div class="govuk-width-container jalin-header__row">
        <a class="jalin-header__name" href={`/${language}`}>
          <Mark />
          Jalin
        </a>
        <nav aria-label={words.navigation[language]}>
          <ul>
            {(['cooperations', 'regions'] as const).map((name) => (
              <li key={name}>
                <a href={paths[name][language]} {...(current === name && { 'aria-current': 'page' })}>
                  {words[name][language]}
                </a>
              </li>
            ))}
            <li>
              <a href={alternates[other]} lang={other} hreflang={other}>
                {words.other[language]}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
};

const Breadcrumbs = ({ language, breadcrumbs }: LayoutProps) =>
  breadcrumbs && breadcrumbs.length > 0 ? (
    <nav class="govuk-breadcrumbs" aria-label={words.crumbs[language]}>
      <ol class="govuk-breadcrumbs__list">
        {breadcrumbs.map(({ text, href }) => (
          <li class="govuk-breadcrumbs__list-item" key={text}>
            {href ? (
              <a class="govuk-breadcrumbs__link" href={href}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ol>
    </nav>
  ) : null;

/** The whole document around a page. */
export const Layout = (props: LayoutProps) => {
  const { language, title, description, alternates, styles, demonstration, children } = props;
  return (
    <html lang={language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} - Jalin`}</title>
        <meta name="description" content={description ?? words.tagline[language]} />
        <link rel="stylesheet" href={styles} />
        <link rel="alternate" hreflang="id" href={alternates.id} />
        <link rel="alternate" hreflang="en" href={alternates.en} />
      </head>
      <body class="govuk-template__body">
        <a href="#isi" class="govuk-skip-link">
          {words.skip[language]}
        </a>
        <Header {...props} />
        {demonstration && (
          <div class="jalin-demonstration">
            <p class="govuk-width-container">{words.demonstration[language]}</p>
          </div>
        )}
        <div class="govuk-width-container">
          <Breadcrumbs {...props} />
          <main class="govuk-main-wrapper" id="isi">
            {children}
          </main>
        </div>
        <footer class="jalin-footer">
          <p class="govuk-width-container">{words.footer[language]}</p>
        </footer>
      </body>
    </html>
  );
};
