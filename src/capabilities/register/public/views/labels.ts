import { edtfBounds, formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { formatNumber } from '#ui';
import { codeLabel } from '../../labels.ts';
import type { FacetName } from '../../store/published-list.ts';
import { sourceKindWords } from '../../words.ts';
import type { NoneSaid } from '../view-regions.ts';

export const facetWords: Readonly<Record<FacetName, Words>> = {
  region: { id: 'Daerah', en: 'Region' },
  country: { id: 'Negara mitra', en: 'Partner country' },
  kind: { id: 'Bentuk', en: 'Kind' },
  field: { id: 'Bidang', en: 'Field' },
  status: { id: 'Tahap', en: 'Stage' },
  year: { id: 'Tahun', en: 'Year' },
};

/** What a facet's value is called on screen; codes we do not know show as they are. */
export const facetLabel = (facet: FacetName, value: string, language: Language): string =>
  codeLabel(facet, value, language) ?? value;

/** "2 kerja sama", "1 cooperation". */
export function cooperationCount(count: number, language: Language): string {
  const number = formatNumber(count, language);
  if (language === 'id') return `${number} kerja sama`;
  return count === 1 ? '1 cooperation' : `${number} cooperations`;
}

/** What an office says of itself confirms; what somebody else writes is only said. */
const confirming: ReadonlySet<string> = new Set(['interview', 'statement', 'letter']);

const yearLabel = (when: string, language: Language) => {
  const { earliest, latest } = edtfBounds(when);
  const [from, to] = [earliest?.slice(0, 4), latest?.slice(0, 4)];
  return from && from === to ? from : formatEdtf(when, language);
};

/** "Belum ada, dipastikan lewat wawancara 2017": never to be mistaken for a region nobody asked. */
export function noneLabel({ kind, when }: NoneSaid, language: Language): string {
  const source = sourceKindWords[kind][language].toLowerCase();
  const dated = when ? `${source} ${yearLabel(when, language)}` : source;
  if (confirming.has(kind))
    return language === 'id' ? `Belum ada, dipastikan lewat ${dated}` : `None, confirmed by ${dated}`;
  return language === 'id' ? `Belum ada, menurut ${dated}` : `None, according to ${article(dated)}`;
}

const article = (word: string) => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
