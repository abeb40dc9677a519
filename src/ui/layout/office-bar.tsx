import type { Language, Words } from '#kernel/language.ts';
import { Menu, type MenuItem, officeMenuWords } from './menu.tsx';

export type { MenuItem } from './menu.tsx';

const words = {
  office: { id: 'Kantor', en: 'Office' },
  signOut: { id: 'Keluar', en: 'Sign out' },
} as const satisfies Record<string, Words>;

export interface OfficeBarProps {
  language: Language;
  /** The government one acts for; left out until one is chosen. */
  government?: string | undefined;
  person: string;
  /** The page of the browsers one is signed in with. */
  sessionsHref?: string | undefined;
  menu: readonly MenuItem[];
  /** Where to choose or change the government. */
  choose?: { href: string; text: string } | undefined;
  signOut: { action: string; csrf: string };
}

/** Who is signed in, for which government, and the pages of their work. */
export const OfficeBar = (props: OfficeBarProps) => {
  const { language, government, person, sessionsHref, menu, choose, signOut } = props;
  return (
    <section class="jalin-office" aria-label={words.office[language]}>
      <div class="govuk-width-container">
        {government && <p class="jalin-office__government">{government}</p>}
        {menu.length > 0 && <Menu label={officeMenuWords[language]} items={menu} />}
        <div class="jalin-office__person">
          {sessionsHref ? <a href={sessionsHref}>{person}</a> : <span>{person}</span>}
          {choose && <a href={choose.href}>{choose.text}</a>}
          <form method="post" action={signOut.action}>
            <input type="hidden" name="_csrf" value={signOut.csrf} />
            <button type="submit">{words.signOut[language]}</button>
          </form>
        </div>
      </div>
    </section>
  );
};
