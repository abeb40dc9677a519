import type { Language, Words } from '#kernel/language.ts';
import type { Content } from '../content/content.ts';
import { formatNumber } from '../format.ts';

const title: Words = { id: 'Saring', en: 'Filter' };

export interface FilterFoldProps {
  language: Language;
  /** How many filters are in use, said while the fold is closed. */
  inUse?: number | undefined;
  /** What stays in sight while the fold is closed: the filters in use. */
  above?: Content;
  children: Content;
}

/**
 * The place of a list's filters. On a phone one line above the results, closed; on a wide screen always open, by
 * style alone. Browsers that cannot open it by style keep it foldable everywhere.
 */
export const FilterFold = ({ language, inUse = 0, above, children }: FilterFoldProps) => (
  <search class="jalin-filter" aria-label={title[language]}>
    {above}
    <details class="jalin-filter__fold">
      <summary>
        {title[language]}
        {inUse > 0 && ` (${formatNumber(inUse, language)})`}
      </summary>
      <h2 class="govuk-heading-m jalin-filter__title">{title[language]}</h2>
      {children}
    </details>
  </search>
);
