import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { countryName, fieldWords, findRegion, kindWords } from '#reference';
import type { Claim, Cooperation } from './store/rows.ts';
import {
  confidenceWords,
  instrumentWords,
  locatorWords,
  sourceKindWords,
  statusWords,
  valueWords,
} from './words.ts';

/** What codes, values and sources are called on screen, in the office and for the public. */

export const statusLabel = (status: string, language: Language): string =>
  (statusWords as Readonly<Record<string, Words>>)[status]?.[language] ?? status;

export const regionLabel = (code: string): string => findRegion(code)?.name ?? code;

const codeLabels: Readonly<Record<string, (value: string, language: Language) => string>> = {
  start: formatEdtf,
  end: formatEdtf,
  status: statusLabel,
  kind: (value, language) => kindWords(value)[language],
  region: regionLabel,
  speaker: regionLabel,
  country: countryName,
  instrument: (value, language) => instrumentWords[value]?.[language] ?? value,
  field: (value, language) =>
    value
      .split(', ')
      .map((field) => fieldWords(field)?.[language] ?? field)
      .join(', '),
};

/** What a code of one property is called; undefined when the property has no codes. */
export const codeLabel = (property: string, value: string, language: Language): string | undefined =>
  Object.hasOwn(codeLabels, property) ? codeLabels[property]?.(value, language) : undefined;

/** A claim's value as read; undefined when only its words are known. */
export function valueLabel(
  { property, value }: Pick<Claim, 'property' | 'value'>,
  language: Language,
): string | undefined {
  if (value === null) return undefined;
  return valueWords[`${property} ${value}`]?.[language] ?? codeLabel(property, value, language) ?? value;
}

/** What a claim says: as read, or its own words when nothing was read from them. */
export const claimLabel = (
  claim: Pick<Claim, 'property' | 'value' | 'asWritten'>,
  language: Language,
): string => valueLabel(claim, language) ?? (claim.asWritten || '–');

/** The period as read; the exact words stand on the cooperation's own page. */
export function periodLabel(
  { start, end, periodWords }: Pick<Cooperation, 'start' | 'end'> & { periodWords?: string | null },
  language: Language,
): string | undefined {
  if (!start && !end) return periodWords ? `“${periodWords}”` : undefined;
  if (start && !end) return formatEdtf(start, language);
  if (end === '..' && start) return formatEdtf(start.includes('/') ? start : `${start}/..`, language);
  if (!start && end && !end.includes('/')) return formatEdtf(`../${end}`, language);
  return [start, end].map((date) => (date ? formatEdtf(date, language) : '…')).join(' – ');
}

const locatorOrder = Object.keys(locatorWords);

/** The place in the source: "lembar Kerja Sama, baris 5, kolom C"; '' when none is known. */
export const placeLabel = ({ locator }: Pick<Claim, 'locator'>, language: Language): string =>
  Object.entries(locator)
    .toSorted(([one], [other]) => locatorOrder.indexOf(one) - locatorOrder.indexOf(other))
    .map(([key, value]) => `${locatorWords[key]?.[language] ?? key} ${value}`)
    .join(', ');

/** Who says it: kind and title of the source, the office, and its date. */
export const whoLabel = (source: Claim['source'], language: Language): string =>
  [
    `${sourceKindWords[source.kind][language]}: ${source.title}`,
    source.office,
    source.dated && formatEdtf(source.dated, language),
  ]
    .filter(Boolean)
    .join(', ');

/** Who says it, and the place in it. */
export const sourceLabel = (claim: Pick<Claim, 'source' | 'locator'>, language: Language): string =>
  [whoLabel(claim.source, language), placeLabel(claim, language)].filter(Boolean).join(', ');

export const confidenceLabel = (claim: Pick<Claim, 'confidence'>, language: Language): string =>
  confidenceWords[claim.confidence][language];

/** Who says it, the place in it, and how firmly. */
export const evidenceLabel = (
  claim: Pick<Claim, 'source' | 'locator' | 'confidence'>,
  language: Language,
): string => `${sourceLabel(claim, language)}, ${confidenceLabel(claim, language)}`;

/** The title in this language; the Indonesian one where nobody has translated it. */
export const titleLabel = (
  { titleId, titleEn }: Pick<Cooperation, 'titleId' | 'titleEn'>,
  language: Language,
): string => (language === 'en' ? (titleEn ?? titleId) : titleId);
