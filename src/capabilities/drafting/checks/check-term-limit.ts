import type { Draft, DraftClause } from '../draft.ts';
import type { ClauseFinding } from '../finding.ts';
import { foldText } from '../reading/fold-text.ts';
import type { Mention } from '../reading/mention.ts';
import { readMentions } from '../reading/read-mentions.ts';
import { type Sentence, sentencesIn } from '../reading/sentences.ts';
import { longestTerm } from './mandatory-parts.ts';
import { checkWords } from './words.ts';

/** Sentences that say how long the text itself holds. */
const lasts =
  /(?<!\p{L})(?:berlaku|masa berlaku|jangka waktu (?:kerja ?sama|nota|naskah|perjanjian|pernyataan)|jangka waktu|in force|into force|in effect|valid(?:ity)?|effective|duration|remains? )(?!\p{L})/u;
/** Sentences about notice, talks or payment have periods of their own. */
const aside =
  /pemberitahuan|sebelum(?:nya)?|notice|prior to|in advance|before (?:its|the) |rahasia|confidential|pembayaran|payment|setelah (?:berakhir|pengakhiran)|after (?:its |the )?(?:expiry|expiration|termination)|surviv/;
const endless =
  /tanpa batas waktu|tidak terbatas|jangka waktu yang tidak ditentukan|selama-lamanya|sampai diakhiri|indefinite(?:ly)?|unlimited period|without limit(?:ation)? (?:of|in) time|in perpetuity|until terminated/;

const monthsOf = ({ kind, value }: Mention) => {
  const [count, unit] = value.split(' ');
  return kind === 'duration' && unit === 'month' ? Number(count) : 0;
};

/** From the first full day of a sentence to its last, in months. */
function monthsBetween(mentions: readonly Mention[]): number {
  const days = mentions
    .filter(({ kind, value }) => kind === 'date' && /^\d{4}/.test(value))
    .map(({ value }) => value);
  const [first = '', last = ''] = [days[0], days[days.length - 1]];
  const at = (day: string) =>
    Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1) + Number(day.slice(8, 10) || 0) / 31;
  return days.length === 2 ? at(last) - at(first) : 0;
}

/** The stretch of a sentence a period stands in: a term and its notice are often one sentence. */
function around(sentence: string, { from, to }: Mention): string {
  const stops = [...sentence.matchAll(/,\s|\s(?:dan|and|serta) (?:dapat|may|bisa|can)\s/g)].map(
    ({ index }) => index,
  );
  const begin = stops.filter((stop) => stop < from).at(-1) ?? 0;
  const end = stops.find((stop) => stop >= to) ?? sentence.length;
  return sentence.slice(begin, end);
}

function tooLong(sentence: Sentence, language: 'id' | 'en', kind: Draft['kind']): ClauseFinding[] {
  const folded = foldText(sentence.text);
  if (!lasts.test(folded)) return [];
  const { months, basis } = longestTerm[kind];
  const here = { language, ...sentence };
  const open = endless.exec(folded);
  if (open && !/not limited|tidak terbatas pada/.test(folded)) {
    return [
      {
        code: 'term-limit',
        languages: [language],
        message: checkWords.endless(open[0], basis),
        passages: [here],
      },
    ];
  }
  const mentions = readMentions(sentence.text, language);
  const long = mentions.find((mention) => monthsOf(mention) > months && !aside.test(around(folded, mention)));
  // A term of "1 January 2021 to 1 January 2026" is five years, both days counted.
  const spans = monthsBetween(mentions) > months + 0.1;
  if (!long && !spans) return [];
  const said = long ? sentence.text.slice(long.from, long.to) : sentence.text.trim();
  return [
    {
      code: 'term-limit',
      languages: [language],
      message: checkWords.tooLong(said, months, basis),
      passages: [here],
    },
  ];
}

/** A term longer than the law allows for this kind of text, or without an end. */
export function checkTermLimit({ text, part }: DraftClause, { kind }: Draft): ClauseFinding[] {
  if (
    part !== undefined &&
    !['term', 'other', 'amendment', 'signature', 'implementation', 'purpose', 'title'].includes(part)
  )
    return [];
  const cells = (['id', 'en'] as const).flatMap((language) => {
    const found = sentencesIn(text[language] ?? '').flatMap((sentence) => tooLong(sentence, language, kind));
    return found.slice(0, 1);
  });
  const [first] = cells;
  return first
    ? [
        {
          ...first,
          languages: cells.flatMap(({ languages }) => languages),
          passages: cells.flatMap(({ passages }) => passages),
        },
      ]
    : [];
}
