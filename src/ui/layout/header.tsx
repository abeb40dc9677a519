import type { Language, Words } from '#kernel/language.ts';
import { LanguageSwitch } from '../language-switch/language-switch.tsx';
import { Menu, type MenuItem, officeMenuWords } from './menu.tsx';
import type { OfficeBarProps } from './office-bar.tsx';

const words = {
  navigation: { id: 'Menu utama', en: 'Main menu' },
  fold: { id: 'Menu', en: 'Menu' },
} as const satisfies Record<string, Words>;

/** Strands woven over and under: "menjalin". */
const Mark = () => (
  <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
    <rect width="36" height="36" rx="7" fill="#fff" />
    <path d="M6 12h9m6 0h9M6 24h3m6 0h15" stroke="#0b5f5c" stroke-width="5" />
    <path d="M12 6v3m0 6v15M24 6v15m0 6v3" stroke="#b8631b" stroke-width="5" />
  </svg>
);

export interface HeaderProps {
  language: Language;
  /** The same page in each language. */
  alternates: Readonly<Record<Language, string>>;
  /** The main pages, for everybody. */
  menu: readonly MenuItem[];
  signIn?: { href: string; text: string } | undefined;
  /** Who works here and where; left out for readers. */
  office?: Omit<OfficeBarProps, 'language'> | undefined;
}

interface FoldedProps {
  language: Language;
  menu: readonly MenuItem[];
  office: HeaderProps['office'];
}

/** Both menus for a phone, folded without JavaScript. Wide screens show them open instead (layout.scss). */
const FoldedMenus = ({ language, menu, office }: FoldedProps) => (
  <details class="jalin-menu">
    <summary>{words.fold[language]}</summary>
    <Menu label={words.navigation[language]} items={menu} />
    {office && office.menu.length > 0 && (
      <Menu
        label={officeMenuWords[language]}
        heading={office.government ?? officeMenuWords[language]}
        items={office.menu}
      />
    )}
  </details>
);

/** The name, the main pages, the way in, and the other language. */
export const Header = ({ language, alternates, menu, office, signIn }: HeaderProps) => (
  <header class="jalin-header">
    <div class="govuk-width-container jalin-header__row">
      <a class="jalin-header__name" href={`/${language}`}>
        <Mark />
        Jalin
      </a>
      <Menu label={words.navigation[language]} items={menu} />
      <div class="jalin-header__end">
        {signIn && <a href={signIn.href}>{signIn.text}</a>}
        <LanguageSwitch language={language} alternates={alternates} />
      </div>
    </div>
    <FoldedMenus language={language} menu={menu} office={office} />
  </header>
);
