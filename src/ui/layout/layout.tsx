import type { Language, Words } from '#kernel/language.ts';
import { Breadcrumbs } from '../breadcrumbs/breadcrumbs.tsx';
import type { Content } from '../content/content.ts';
import { SkipLink } from '../skip-link/skip-link.tsx';
import { Header, type HeaderProps } from './header.tsx';
import { OfficeBar } from './office-bar.tsx';

export interface LayoutProps extends HeaderProps {
  title: string;
  description?: string | undefined;
  styles: string;
  /** The client script, when there is one; every page works without it. */
  script?: string | undefined;
  /** A script of this page only. */
  pageScript?: string | undefined;
  icon?: string | undefined;
  demonstration: boolean;
  /** What everybody has to know of the whole installation at the moment. */
  notice?: string | undefined;
  breadcrumbs?: readonly { text: string; href?: string }[] | undefined;
  footerLinks?: readonly { href: string; text: string }[] | undefined;
  children: Content;
}

const words = {
  skip: { id: 'Lompat ke isi utama', en: 'Skip to main content' },
  tagline: {
    id: 'Kerja sama daerah dengan luar negeri',
    en: 'Local governments’ cooperation with the world',
  },
  demonstrationMark: { id: 'DATA CONTOH', en: 'DEMONSTRATION DATA' },
  demonstration: {
    id: 'disusun dari sebuah kajian tahun 2017 tentang tujuh daerah di sekitar Surakarta. Bukan data resmi.',
    en: 'drawn from a 2017 study of seven governments around Surakarta. Not official data.',
  },
  about: {
    id: 'Jalin mencatat kerja sama pemerintah daerah Indonesia dengan luar negeri. Setiap fakta menyebut sumbernya; yang bertentangan ditampilkan apa adanya sampai seseorang memutuskannya dengan alasan.',
    en: 'Jalin records the cooperation of Indonesian local governments with the world. Every fact names its source; what contradicts is shown as it is until a person settles it with a reason.',
  },
} as const satisfies Record<string, Words>;

const Head = (props: LayoutProps) => {
  const { language, title, alternates, styles, script, pageScript, icon } = props;
  const description = props.description ?? words.tagline[language];
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} - Jalin`}</title>
      <meta name="description" content={description} />
      <meta name="theme-color" content="#0a4644" />
      <meta property="og:site_name" content="Jalin" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={language === 'id' ? 'id_ID' : 'en_GB'} />
      <link rel="stylesheet" href={styles} />
      {icon && <link rel="icon" href={icon} type="image/svg+xml" />}
      <link rel="alternate" hreflang="id" href={alternates.id} />
      <link rel="alternate" hreflang="en" href={alternates.en} />
      {script && <script type="module" src={script} />}
      {pageScript && <script type="module" src={pageScript} />}
    </head>
  );
};

const DemonstrationRibbon = ({ language }: { language: Language }) => (
  <div class="jalin-demonstration">
    <p class="govuk-width-container">
      <strong>{words.demonstrationMark[language]}</strong>
      {words.demonstration[language]}
    </p>
  </div>
);

const Notice = ({ text }: { text: string }) => (
  <div class="jalin-notice">
    <p class="govuk-width-container">{text}</p>
  </div>
);

const Footer = ({ language, footerLinks = [] }: LayoutProps) => (
  <footer class="jalin-footer">
    <div class="govuk-width-container">
      <p>{words.about[language]}</p>
      {footerLinks.length > 0 && (
        <ul>
          {footerLinks.map(({ href, text }) => (
            <li key={href}>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  </footer>
);

/** The whole document around a page. */
export const Layout = (props: LayoutProps) => {
  const { language, office, demonstration, notice, breadcrumbs = [], children } = props;
  return (
    <html lang={language} class="govuk-template">
      <Head {...props} />
      <body class="govuk-template__body">
        <SkipLink href="#isi">{words.skip[language]}</SkipLink>
        <Header {...props} />
        {office && <OfficeBar language={language} {...office} />}
        {demonstration && <DemonstrationRibbon language={language} />}
        {notice && <Notice text={notice} />}
        <div class="govuk-width-container">
          {breadcrumbs.length > 0 && <Breadcrumbs language={language} items={breadcrumbs} />}
          <main class="govuk-main-wrapper" id="isi">
            {children}
          </main>
        </div>
        <Footer {...props} />
      </body>
    </html>
  );
};
