import type { DateParts, ReadDate } from './calendar.ts';
import { ordinalWord, romanNumeral } from './numbers.ts';
import { readRelative } from './relative.ts';
import type { Token } from './tokens.ts';

interface Part {
  /** EDTF code of the first. */
  first: number;
  count: number;
}

const quarter: Part = { first: 33, count: 4 };
const third: Part = { first: 37, count: 3 };
const half: Part = { first: 40, count: 2 };
const names: Readonly<Record<string, Part>> = {
  triwulan: quarter,
  triwulanan: quarter,
  tw: quarter,
  twl: quarter,
  trw: quarter,
  kuartal: quarter,
  kwartal: quarter,
  quarter: quarter,
  q: quarter,
  caturwulan: third,
  cawu: third,
  semester: half,
  smt: half,
  smstr: half,
  half: half,
  h: half,
  smester: half,
};
const english = new Set(['quarter', 'half', 'semester']);
const short = new Set(['q', 'h', 'tw', 'smt']);

const isMark = (token: Token | undefined, marks: string) =>
  token?.kind === 'mark' && marks.includes(token.text);

function nth(tokens: readonly Token[], at: number): { nth: number; next: number } | null {
  const token = tokens[at];
  if (token?.kind === 'number' && token.text.length === 1) {
    const suffixed = tokens[at + 1]?.kind === 'word' && /^(st|nd|rd|th)$/.test(tokens[at + 1]?.text ?? '');
    return { nth: Number(token.text), next: suffixed ? at + 2 : at + 1 };
  }
  if (token?.kind !== 'word') return null;
  if (token.text === 'ke') return nth(tokens, isMark(tokens[at + 1], '-') ? at + 2 : at + 1);
  const value = romanNumeral(token.text) ?? ordinalWord(token.text);
  return value === null ? null : { nth: value, next: at + 1 };
}

function year(tokens: readonly Token[], at: number): { parts: DateParts; next: number } | null {
  let place = at;
  while (
    isMark(tokens[place], '-/,.') ||
    /^(tahun|thn|th|of|ta|anggaran|fy)$/.test(tokens[place]?.text ?? '')
  ) {
    const relative = readRelative(tokens, place);
    if (relative?.parts.ago?.unit === 'year') return relative;
    place += 1;
  }
  const token = tokens[place];
  const relative = readRelative(tokens, place);
  if (relative?.parts.ago?.unit === 'year') return relative;
  if (token?.kind !== 'number' || !/^(19|20)\d\d$/.test(token.text)) return null;
  return { parts: { year: Number(token.text) }, next: place + 1 };
}

/**
 * "triwulan III [tahun] 2015", "TW.3/2015", "Q3 2015", "2015 Q3", "semester I-II 2015", "third quarter of 2015".
 * Without a year of its own the part waits for its neighbour's.
 */
export function readPartOfYear(tokens: readonly Token[], at: number): ReadDate | null {
  const lead = tokens[at];
  if (lead?.kind === 'number' && /^(19|20)\d\d$/.test(lead.text))
    return afterYear(tokens, at, Number(lead.text));
  const named = lead?.kind === 'word' ? names[lead.text] : undefined;
  if (named) return readNamed(tokens, at, named);
  const ordinal = nth(tokens, at);
  const name = ordinal ? tokens[ordinal.next]?.text : undefined;
  const glued = ordinal !== null && !tokens[ordinal.next]?.spaced && (name === 'q' || name === 'h');
  const part = name !== undefined && (english.has(name) || glued) ? names[name] : undefined;
  if (!ordinal || !part || ordinal.nth > part.count || ordinal.nth < 1) return null;
  return withYear(tokens, ordinal.next + 1, { season: part.first + ordinal.nth - 1 }, undefined);
}

function readNamed(tokens: readonly Token[], at: number, part: Part): ReadDate | null {
  const one = nth(tokens, isMark(tokens[at + 1], '.-') ? at + 2 : at + 1);
  if (!one || one.nth < 1 || one.nth > part.count) return null;
  if (short.has(tokens[at]?.text ?? '') && one.next > at + 2 && !isMark(tokens[at + 1], '.-')) return null;
  const from: DateParts = { season: part.first + one.nth - 1 };
  const linked =
    isMark(tokens[one.next], '-&,') || /^(sd|sampai|hingga|dan|to|and)$/.test(tokens[one.next]?.text ?? '');
  const skip = tokens[one.next + 1]?.text === 'dengan' ? one.next + 2 : one.next + 1;
  const repeated = names[tokens[skip]?.text ?? ''] === part ? skip + 1 : skip;
  const two = linked ? nth(tokens, repeated) : null;
  const lastYear = two && two.nth <= part.count && two.nth > one.nth ? year(tokens, two.next) : null;
  if (two && lastYear) return withYear(tokens, two.next, from, { season: part.first + two.nth - 1 });
  return withYear(tokens, one.next, from, undefined);
}

function withYear(
  tokens: readonly Token[],
  at: number,
  parts: DateParts,
  until: DateParts | undefined,
): ReadDate {
  const found = year(tokens, at);
  const shared = found?.parts ?? {};
  return {
    parts: { ...shared, ...parts },
    ...(until && { until: { ...shared, ...until } }),
    next: found?.next ?? at,
    findings: [],
    whole: true,
  };
}

function afterYear(tokens: readonly Token[], at: number, value: number): ReadDate | null {
  const place = isMark(tokens[at + 1], '-/,') ? at + 2 : at + 1;
  const part = tokens[place]?.kind === 'word' ? names[tokens[place]?.text ?? ''] : undefined;
  const ordinal = part ? nth(tokens, isMark(tokens[place + 1], '.') ? place + 2 : place + 1) : null;
  if (!part || !ordinal || ordinal.nth < 1 || ordinal.nth > part.count || year(tokens, ordinal.next))
    return null;
  return {
    parts: { year: value, season: part.first + ordinal.nth - 1 },
    next: ordinal.next,
    findings: [],
    whole: true,
  };
}
