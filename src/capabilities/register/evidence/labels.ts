import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { countryName, fieldWords, findRegion, kindWords } from '#reference';
import type { PublishedClaim } from '../edition.ts';
import {
  confidenceWords,
  instrumentWords,
  locatorWords,
  sourceKindWords,
  statusWords,
  valueWords,
} from '../words.ts';

/** What a claim says and who says it, in words: the same for the office and the public. */

const locatorOrder = Object.keys(locatorWords);

/** The place in the source: "lembar Kerja Sama, baris 5, kolom C"; '' when none is known. */
export const placeLabel = ({ locator }: PublishedClaim, language: Language): string =>
  Object.entries(locator)
    .toSorted(([one], [other]) => locatorOrder.indexOf(one) - locatorOrder.indexOf(other))
    .map(([key, value]) => `${locatorWords[key]?.[language] ?? key} ${value}`)
    .join(', ');

/** Who says it: kind and title of the source, the office, and its date. */
export const whoLabel = (source: PublishedClaim['source'], language: Language): string =>
  [
    `${sourceKindWords[source.kind][language]}: ${source.title}`,
    source.office,
    source.dated && formatEdtf(source.dated, language),
  ]
    .filter(Boolean)
    .join(', ');

/** Who says it, and the place in it. */
export const sourceLabel = (claim: PublishedClaim, language: Language): string =>
  [whoLabel(claim.source, language), placeLabel(claim, language)].filter(Boolean).join(', ');

export const confidenceLabel = (claim: PublishedClaim, language: Language): string =>
  confidenceWords[claim.confidence][language];

const regionName = (code: string) => findRegion(code)?.name ?? code;

const inWords: Readonly<Record<string, (value: string, language: Language) => string>> = {
  start: formatEdtf,
  end: formatEdtf,
  status: (value, language) => (statusWords as Readonly<Record<string, Words>>)[value]?.[language] ?? value,
  kind: (value, language) => kindWords(value)[language],
  region: regionName,
  speaker: regionName,
  country: countryName,
  instrument: (value, language) => instrumentWords[value]?.[language] ?? value,
  field: (value, language) =>
    value
      .split(', ')
      .map((field) => fieldWords(field)?.[language] ?? field)
      .join(', '),
};

/** A claim's value as read; undefined when only its words are known. */
export function valueLabel(
  { property, value }: Pick<PublishedClaim, 'property' | 'value'>,
  language: Language,
): string | undefined {
  if (value === null) return undefined;
  const known = valueWords[`${property} ${value}`];
  return known?.[language] ?? inWords[property]?.(value, language) ?? value;
}
