import {
  above,
  addressAt,
  below,
  keyOf,
  levelAt,
  type Named,
  namedAt,
  order,
  type Part,
} from './addresses.ts';
import { after, type Found, found, type Reader, type Reading, textAt } from './mention.ts';
import { rangeJoint, rangeOnly } from './ranges.ts';
import type { Token } from './token.ts';

/** The next of a series and what it is joined by: "and 7", ", (b)", "to Article 8". */
function following(
  reading: Reading,
  start: number,
  at: number,
  last: Part,
): { parts: Part[]; at: number; next: number; range: boolean } | null {
  const { tokens } = reading;
  const place =
    textAt(tokens, at) === ','
      ? after(tokens, at, ',', 'dan', 'and', 'serta', 'or', 'atau')
      : seriesJoint(tokens, at);
  if (place === at) return null;
  const range = rangeOnly(tokens, at) > at;
  const named = namedAt(tokens, place);
  const token = tokens[place];
  const bracket = textAt(tokens, place) === '(';
  const plain =
    !named &&
    (bracket ||
      token?.number?.written === 'figure' ||
      isLabelLetter(tokens, place, last) ||
      isLoneRoman(tokens, place, last));
  const address = plain ? addressAt(tokens, place, last.level) : null;
  const first =
    named ?? (address && { part: { level: last.level, label: address.label }, next: address.next });
  if (!first || (!named && isCounted(reading, start, first))) return null;
  const parts = [first.part];
  return { parts, at: place, next: below(tokens, first.next, parts), range };
}

const seriesJoint = (tokens: readonly Token[], at: number) => {
  const place = after(tokens, at, 'serta');
  return place > at ? place : rangeJoint(tokens, at);
};

const isLabelLetter = (tokens: readonly Token[], at: number, last: Part) =>
  last.level === 'item' && /^\p{L}$/u.test(last.label) && /^\p{L}$/u.test(textAt(tokens, at));

/** The V of "Articles IV and V": not the pronoun of "Article 4 and I". */
const isLoneRoman = (tokens: readonly Token[], at: number, last: Part) =>
  last.level !== 'item' && ['v', 'x'].includes(textAt(tokens, at));

/** "Article 5 and 3 representatives": a number with a thing behind it is no address; "Articles 5 and 7" and a Roman one are. */
function isCounted({ tokens, language }: Reading, at: number, { next, part }: Named): boolean {
  const last = tokens[next - 1];
  if (!/^\d/.test(part.label) || last?.text === ')' || last?.kind === 'word') return false;
  if (tokens[next]?.kind !== 'word' || levelAt(tokens, next) !== null) return false;
  if (language === 'id') return counters.has(textAt(tokens, next));
  return !textAt(tokens, at).endsWith('s') && !plainBehind.has(textAt(tokens, next));
}

/** What a number counts in Indonesian. */
const counters = new Set(
  'orang buah unit hari bulan tahun minggu jam persen rangkap eksemplar lembar kali juta ribu kilogram ton hektare meter anggota wakil peserta'.split(
    ' ',
  ),
);

/** Words that go on after an address in English; any other word behind a number is what it counts. */
const plainBehind = new Set(
  'of in the shall may must will and or to through above below hereof thereof is are do does has have not'.split(
    ' ',
  ),
);

/** Everything above the level of `part` that the address before it had. */
const inherited = (before: readonly Part[], parts: readonly Part[]): Part[] => {
  const top = Math.min(...parts.map(({ level }) => order.indexOf(level)));
  return [...before.filter(({ level }) => order.indexOf(level) < top), ...parts];
};

/** "Articles 6 to 8" names 7 too. */
function inside(from: readonly Part[], to: readonly Part[]): Part[][] {
  const [first, last] = [from[from.length - 1], to[to.length - 1]];
  if (!first || !last || first.level !== last.level || from.length !== to.length) return [];
  const [low, high] = [Number(first.label), Number(last.label)];
  if (!Number.isInteger(low) || !Number.isInteger(high) || high - low > 30) return [];
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, step) => [
    ...to.slice(0, -1),
    { level: last.level, label: String(low + 1 + step) },
  ]);
}

/** One address of a series: its steps, where it stands, and whether its article is named elsewhere. */
interface Said {
  parts: Part[];
  from: number;
  to: number;
  elsewhere: boolean;
}

/** The addresses that follow the first: "and (b)", "to Article 8". */
function seriesFrom(
  reading: Reading,
  at: number,
  start: Said,
  begin: number,
): { said: Said[]; next: number } {
  const { tokens } = reading;
  const said = [start];
  let next = begin;
  for (let more = followingOf(reading, at, next, start.parts); more; ) {
    const before = said[said.length - 1] ?? start;
    const parts = inherited(before.parts, more.parts);
    const joint = { from: tokens[next]?.from ?? 0, to: tokens[next]?.to ?? 0, elsewhere: true };
    if (more.range) said.push(...inside(before.parts, parts).map((each) => ({ parts: each, ...joint })));
    const place = { from: tokens[more.at]?.from ?? 0, to: tokens[more.next - 1]?.to ?? 0 };
    said.push({ parts, ...place, elsewhere: parts.length > more.parts.length });
    next = more.next;
    more = followingOf(reading, at, next, parts);
  }
  return { said, next };
}

/** "paragraphs 1 and 3 of Article 5": what stands above the last stands above them all. */
function raise(tokens: readonly Token[], next: number, said: readonly Said[]): number {
  const last = said[said.length - 1] as Said;
  const own = [...last.parts];
  const raised = above(tokens, next, own);
  const added = own.slice(last.parts.length);
  for (const each of raised > next ? said : []) {
    each.parts.push(...added.filter(({ level }) => !each.parts.some((part) => part.level === level)));
    each.elsewhere = each !== last;
  }
  if (raised > next) last.to = tokens[raised - 1]?.to ?? last.to;
  return raised;
}

/** "Pasal 5 ayat (2) huruf a", "Article 5(2)(a) and (b)", "paragraphs 1 and 3 of Article 5", "Articles 6 to 8", "Lampiran II". */
export const readReference: Reader = (reading, at) => {
  const { tokens } = reading;
  const first = namedAt(tokens, at);
  if (!first) return selfReference(reading, at);
  const parts = [first.part];
  const begin = above(tokens, below(tokens, first.next, parts), parts);
  const place = { from: tokens[at]?.from ?? 0, to: tokens[begin - 1]?.to ?? 0 };
  const { said, next } = seriesFrom(reading, at, { parts, ...place, elsewhere: false }, begin);
  const end = said.length > 1 ? raise(tokens, next, said) : next;
  const [one, ...also] = said.map((each) => ({
    kind: 'reference' as const,
    value: keyOf(each.parts),
    from: each.from,
    to: each.to,
    ...(each.elsewhere ? { elsewhere: true as const } : {}),
  }));
  return one ? { mention: one, also, next: Math.max(next, end) } : null;
};

const followingOf = (reading: Reading, start: number, at: number, parts: readonly Part[]) => {
  const last = [...parts].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level)).at(-1);
  return last ? following(reading, start, at, last) : null;
};

/** "this paragraph", "ayat ini": compared only where both languages say such a thing. */
function selfReference(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const own = ['this', 'the said'].includes(textAt(tokens, at)) ? levelAt(tokens, at + 1) : null;
  const ini = own ? null : levelAt(tokens, at);
  const next = own ? own.next : ini && textAt(tokens, ini.next) === 'ini' ? ini.next + 1 : 0;
  const level = own?.level ?? ini?.level;
  if (next === 0 || !level || level === 'part' || level === 'item') return null;
  return found(reading, at, next, { kind: 'reference', value: `this ${level}`, loose: true });
}
