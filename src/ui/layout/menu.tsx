import type { Words } from '#kernel/language.ts';

export interface MenuItem {
  text: string;
  href: string;
  /** This page, or one of those below it. */
  current?: boolean | undefined;
}

export const officeMenuWords: Words = { id: 'Menu kantor', en: 'Office menu' };

interface MenuProps {
  label: string;
  heading?: string | undefined;
  items: readonly MenuItem[];
}

/** One list of pages. */
export const Menu = ({ label, heading, items }: MenuProps) => (
  <nav class="jalin-nav" aria-label={label}>
    {heading && <h2>{heading}</h2>}
    <ul>
      {items.map(({ text, href, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'true' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
