import type { DraftParty } from '../draft.ts';
import type { ClauseFinding } from '../finding.ts';
import { foldText } from '../reading/fold-text.ts';
import { compareSides } from './compare-sides.ts';
import { nameWords } from './name-words.ts';
import { type Pair, passagesOf } from './pair-sentences.ts';

/** Words of a party's name that many names share; the others are its own. */
const shared = new Set(
  'pemerintah pemerintahan kabupaten kota provinsi propinsi daerah negara republik kerajaan dinas badan kementerian the government of city regency district province state republic kingdom people peoples s municipality municipal council office department ministry and dan di untuk for prefecture county region regional local universitas university institut institute yayasan foundation indonesia pihak party parties first second pertama kesatu kedua a b i ii'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => foldText(text).match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? [];

/** Whether `words` stand one after another in `text`, both folded. */
const holds = (text: readonly string[], words: readonly string[]) =>
  words.length > 0 && text.some((_, at) => words.every((word, step) => text[at + step] === word));

const namesOf = ({ name, aliases = {} }: DraftParty) => [
  ...Object.values(name),
  ...Object.values(aliases).flat(),
];

const ownWords = (name: string) => wordsOf(name).filter((word) => !shared.has(word));

/** A party is named by any of its names or aliases, or by the words only it has: "Boyolali". */
function isNamed(text: readonly string[], party: DraftParty): boolean {
  return namesOf(party).some((name) => {
    const own = ownWords(name);
    return holds(text, wordsOf(name)) || (own.length > 0 && own.every((word) => text.includes(word)));
  });
}

const label = (party: DraftParty, language: string) =>
  party.name[language] ?? Object.values(party.name)[0] ?? '';

/** Letters that must be changed to make one word of the other, up to `limit`. */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
    }
    row = next;
  }
  return row[other.length] ?? limit + 1;
}

/** A word of the text that is nearly the party's own: "Boyolalli". */
const misspelled = (text: readonly string[], party: DraftParty) =>
  namesOf(party)
    .flatMap(ownWords)
    .filter((own) => own.length >= 5)
    .flatMap((own) =>
      text.filter(
        (word) => word !== own && word[0] === own[0] && distance(word, own, 2) <= (own.length > 7 ? 2 : 1),
      ),
    )
    .at(0);

interface Texts {
  id: string;
  en: string;
}

/** A party that one language names and the other does not. */
function missingParties({ id, en }: Texts, parties: readonly DraftParty[]): ClauseFinding[] {
  const words = { id: wordsOf(id), en: wordsOf(en) };
  return parties.flatMap((party) => {
    const named = { id: isNamed(words.id, party), en: isNamed(words.en, party) };
    if (named.id === named.en) return [];
    const [with_, without] = named.id ? (['id', 'en'] as const) : (['en', 'id'] as const);
    const nearly = misspelled(words[without], party);
    const message = nearly
      ? nameWords.misspelled(label(party, with_), without, nearly)
      : nameWords.missing(label(party, with_), with_, without);
    return [{ code: 'party' as const, languages: ['id', 'en'], message, passages: [] }];
  });
}

/** A sentence that names one party in Indonesian and in its stead another one in English. */
function exchanged(pairs: readonly Pair[], parties: readonly DraftParty[]): ClauseFinding[] {
  return pairs.flatMap(({ id, en }) => {
    const words = {
      id: id.flatMap(({ text }) => wordsOf(text)),
      en: en.flatMap(({ text }) => wordsOf(text)),
    };
    const mine = parties.find((party) => isNamed(words.id, party) && !isNamed(words.en, party));
    const theirs = parties.find((party) => isNamed(words.en, party) && !isNamed(words.id, party));
    if (!mine || !theirs) return [];
    const message = nameWords.exchanged(label(mine, 'id'), label(theirs, 'en'));
    return [{ code: 'party' as const, languages: ['id', 'en'], message, passages: passagesOf({ id, en }) }];
  });
}

/** "Boyolalli": a name written nearly right in one language where the other writes it right. */
function nearlyNamed({ id, en }: Texts, parties: readonly DraftParty[]): ClauseFinding[] {
  const words = { id: wordsOf(id), en: wordsOf(en) };
  return parties.flatMap((party) =>
    (['id', 'en'] as const).flatMap((language) => {
      const other = language === 'id' ? words.en : words.id;
      const nearly = misspelled(
        words[language].filter((word) => !other.includes(word)),
        party,
      );
      if (!nearly) return [];
      const message = nameWords.misspelled(label(party, language), language, nearly);
      return [{ code: 'party' as const, languages: ['id', 'en'], message, passages: [] }];
    }),
  );
}

/** Places that a language names as a government and that stand nowhere in the other text. */
const governments: Readonly<Record<'id' | 'en', RegExp>> = {
  id: /(?:Kabupaten|Kota|Provinsi|Kotamadya|Distrik|Prefektur|Negara Bagian)\s+(\p{Lu}[\p{L}'-]+)/gu,
  en: /(?:(?:City|Regency|Province|District|Municipality|Prefecture|State|County) of\s+(\p{Lu}[\p{L}'-]+)|(\p{Lu}[\p{L}'-]+)\s+(?:Regency|City|Province|District|Municipality|Prefecture|County)\b)/gu,
};

const notNames = new Set(
  'kembar bersaudara bersama sister twin each the this both such partner mitra kedua pihak regency city local autonomous special'.split(
    ' ',
  ),
);

function strangers({ id, en }: Texts): ClauseFinding[] {
  const all = { id: wordsOf(id), en: wordsOf(en) };
  return (['id', 'en'] as const).flatMap((language) => {
    const other: 'id' | 'en' = language === 'id' ? 'en' : 'id';
    return [...(language === 'id' ? id : en).matchAll(governments[language])].flatMap((match) => {
      const place = match[1] ?? match[2] ?? '';
      const folded = wordsOf(place);
      if (folded.every((word) => notNames.has(word) || shared.has(word) || all[other].includes(word)))
        return [];
      const from = match.index;
      const passages = [{ language, text: match[0], from, to: from + match[0].length }];
      return [
        {
          code: 'party' as const,
          languages: ['id', 'en'],
          message: nameWords.stranger(match[0], language, other),
          passages,
        },
      ];
    });
  });
}

const ordinals: Readonly<Record<'id' | 'en', RegExp>> = {
  id: /\bpihak (?:(pertama|kesatu|i|1)|(kedua|ii|2))\b/g,
  en: /\b(?:(first|1st)|(second|2nd)) party\b|\bparty (?:(one|i|1|a)|(two|ii|2|b))\b/g,
};

/** Which numbered party each place names: 1 or 2, in order. */
const numbered = (text: string, language: 'id' | 'en') =>
  [...foldText(text).matchAll(ordinals[language])].map((match) => ((match[1] ?? match[3]) ? 1 : 2));

/** "Pihak Pertama" beside "the Second Party". */
function swapped(pairs: readonly Pair[]): ClauseFinding[] {
  return pairs.flatMap(({ id, en }) => {
    const mine = new Set(id.flatMap(({ text }) => numbered(text, 'id')));
    const theirs = new Set(en.flatMap(({ text }) => numbered(text, 'en')));
    if (mine.size === 0 || theirs.size === 0) return [];
    if (mine.size === theirs.size && [...mine].every((one) => theirs.has(one))) return [];
    const passages = passagesOf({ id, en });
    return [{ code: 'party' as const, languages: ['id', 'en'], message: nameWords.swapped, passages }];
  });
}

/** "Воyolali" with a Cyrillic B: a word in two alphabets that look alike. */
export function mixedAlphabets(language: string, text: string): ClauseFinding[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match) => {
    const latin = /\p{Script=Latin}/u.test(match[0]);
    const alike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(match[0]);
    if (!latin || !alike) return [];
    const passages = [{ language, text: match[0], from: match.index, to: match.index + match[0].length }];
    return [{ code: 'party' as const, languages: [language], message: nameWords.mixed(match[0]), passages }];
  });
}

/** Everything about who is named: missing or misspelt parties, strangers, first and second exchanged. */
export function compareNames(
  texts: Texts,
  pairs: readonly Pair[],
  parties: readonly DraftParty[],
): ClauseFinding[] {
  const missing = missingParties(texts, parties);
  const others =
    missing.length > 0
      ? []
      : [...exchanged(pairs, parties), ...nearlyNamed(texts, parties), ...strangers(texts)];
  return [...missing, ...others, ...swapped(pairs), ...compareSides(pairs)];
}
