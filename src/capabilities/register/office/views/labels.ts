import { formatEdtf } from '#kernel/edtf.ts';
import type { Language } from '#kernel/language.ts';
import { confidenceLabel, sourceLabel, valueLabel } from '../../evidence/labels.ts';
import type { Claim } from '../../store/rows.ts';

/** What a claim says, as read; its own words when nothing was read from them. */
export const claimLabel = (
  claim: Pick<Claim, 'property' | 'value' | 'asWritten'>,
  language: Language,
): string => valueLabel(claim, language) ?? (claim.asWritten || '–');

/** Who says so, where, and how firmly. */
export const firmSourceLabel = (claim: Claim, language: Language): string =>
  `${sourceLabel(claim, language)}, ${confidenceLabel(claim, language)}`;

/** The period as it stands: "2012 – masih berlangsung". */
export function periodLabel(start: string | null, end: string | null, language: Language): string {
  if (!start && !end) return '–';
  return [start, end].map((date) => (date ? formatEdtf(date, language) : '…')).join(' – ');
}

export const titleLabel = (
  titles: { titleId: string; titleEn: string | null },
  language: Language,
): string => (language === 'en' ? (titles.titleEn ?? titles.titleId) : titles.titleId);
