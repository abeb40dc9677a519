import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { countryName, fieldWords, findRegion, kindWords } from '#reference';
import type { Claim } from '../../store/rows.ts';
import {
  confidenceWords,
  instrumentWords,
  locatorWords,
  sourceKindWords,
  statusWords,
  valueWords,
} from '../../words.ts';

const inWords: Readonly<Record<string, (value: string, language: Language) => string>> = {
  start: formatEdtf,
  end: formatEdtf,
  status: (value, language) => (statusWords as Readonly<Record<string, Words>>)[value]?.[language] ?? value,
  kind: (value, language) => kindWords(value)[language],
  region: (value) => findRegion(value)?.name ?? value,
  country: countryName,
  instrument: (value, language) => instrumentWords[value]?.[language] ?? value,
  field: (value, language) =>
    value
      .split(', ')
      .map((field) => fieldWords(field)[language])
      .join(', '),
};

/** What a claim says, as read; its own words when nothing was read from them. */
export function claimLabel(
  { property, value, asWritten }: Pick<Claim, 'property' | 'value' | 'asWritten'>,
  language: Language,
): string {
  if (value === null) return asWritten || '–';
  const known = valueWords[`${property} ${value}`];
  return known?.[language] ?? inWords[property]?.(value, language) ?? value;
}

/** Who says so: kind, title, office, date, place in the source, and how firmly. */
export function sourceLabel({ source, locator, confidence }: Claim, language: Language): string {
  const place = Object.entries(locator).map(
    ([key, value]) => `${locatorWords[key]?.[language] ?? key} ${value}`,
  );
  return [
    `${sourceKindWords[source.kind][language]}: ${source.title}`,
    source.office,
    source.dated && formatEdtf(source.dated, language),
    ...place,
    confidenceWords[confidence][language],
  ]
    .filter(Boolean)
    .join(', ');
}

/** The period as it stands: "2012 – masih berlangsung". */
export function periodLabel(start: string | null, end: string | null, language: Language): string {
  if (!start && !end) return '–';
  return [start, end].map((date) => (date ? formatEdtf(date, language) : '…')).join(' – ');
}

export const titleLabel = (
  titles: { titleId: string; titleEn: string | null },
  language: Language,
): string => (language === 'en' ? (titles.titleEn ?? titles.titleId) : titles.titleId);
