import type { Language } from '#kernel/language.ts';
import type { Content } from '../content/content.ts';
import { formatNumber } from '../format.ts';

export interface Figure {
  number: number;
  /** What is counted, read on from the number: "kerja sama berjalan". */
  label: Content;
  /** The rows behind the number: a figure nobody can open is not to be believed. */
  href: string;
  /** Draws the eye to what waits for somebody. */
  attention?: boolean | undefined;
}

/** Numbers that each lead to the rows they count. */
export const Figures = ({ language, figures }: { language: Language; figures: readonly Figure[] }) => (
  <ul class="jalin-tiles">
    {figures.map(({ number, label, href, attention }, index) => (
      <li class={attention ? 'jalin-tiles__attention' : undefined} key={index}>
        <a href={href}>
          <strong>{formatNumber(number, language)}</strong> {label}
        </a>
      </li>
    ))}
  </ul>
);
