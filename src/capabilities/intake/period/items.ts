import type { Duration } from '#kernel/edtf.ts';
import type { InstrumentKind } from '../types.ts';
import type { DateParts } from './calendar.ts';
import { fourDigitYear, readDate } from './dates.ts';
import { readDuration } from './durations.ts';
import type { Meaning } from './keywords.ts';
import { matchKeyword } from './match-keyword.ts';
import { romanNumeral } from './numbers.ts';
import type { Token } from './tokens.ts';

interface Place {
  /** In the original text, end exclusive. */
  from: number;
  to: number;
}

/** The phrase as a row of what its words are, before what they say together. */
export type Item = Place &
  (
    | { kind: 'date'; parts: DateParts; until?: DateParts; whole?: true }
    | { kind: 'duration'; duration: Duration | null }
    | { kind: 'keyword'; meaning: Meaning; instrument?: InstrumentKind }
    | { kind: 'day'; day: number } // "1" of "1 s/d 31 Desember 2015", until its neighbour is read
    | { kind: 'mark'; mark: string } // - / , ( ) and | for the end of a sentence or line
    | { kind: 'unknown' }
  );

export interface Items {
  items: Item[];
  findings: string[];
}

/** What is counted, so that the number before it is neither a year nor a term. */
const counted = new Set(
  `orang ekor unit buah juta ribu miliar milyar triliun kg ton ha hektar hektare persen peserta siswa guru eksemplar paket kali
   people persons million thousand billion percent students rupiah dolar dollar usd eur liter km meter m wib sekolah desa kk mahasiswa
   petani kecamatan titik jiwa`.split(/\s+/),
);
/** What an amount of money or a time of day begins with; the numbers after it are no dates. */
const amounts = new Set(['rp', 'usd', 'idr', 'eur', '$', '€', '#', 'pukul', 'jam']);
const decree =
  /^(perda|perbup|perwal|perwali|pergub|perpres|permen\w+|uu|pp|keppres|inpres|kepmendagri|sk|peraturan|undang|keputusan|surat|pasal|ayat)$/;

const isMark = (token: Token | undefined, marks: string) =>
  token?.kind === 'mark' && marks.includes(token.text);

function isCount(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at + 1];
  const before = tokens[at - 1];
  if (unit?.text === 'm' && fourDigitYear(tokens, at) !== null) return false; // 2015 M, Masehi
  return (
    isMark(unit, '%') || (unit?.kind === 'word' && counted.has(unit.text)) || amounts.has(before?.text ?? '')
  );
}

/**
 * "Nomor 119/12/2015", "Perda Nomor 5 Tahun 2015", "UU 23/2014": the number of a paper, not a date. Gives the
 * place after it, or null.
 */
function afterReference(tokens: readonly Token[], at: number): number | null {
  const lead = tokens[at];
  if (lead && amounts.has(lead.text)) return afterAmount(tokens, at);
  if (lead?.kind !== 'word') return null;
  const numbered = ['nomor', 'no', 'nomer', 'nr', 'number'].includes(lead.text);
  if (!numbered && !decree.test(lead.text)) return null;
  if (['later', 'earlier'].includes(tokens[at + 1]?.text ?? '')) return null; // "no later than"
  let place = at + 1;
  while (
    place <= at + 5 &&
    (isMark(tokens[place], '.:') ||
      ['nomor', 'no', 'pemerintah', 'daerah', 'menteri', 'undang'].includes(tokens[place]?.text ?? ''))
  )
    place += 1;
  if (tokens[place] === undefined || (tokens[place]?.kind !== 'number' && !numbered)) return null;
  place += 1;
  while (
    tokens[place] !== undefined &&
    !tokens[place]?.spaced &&
    tokens[place]?.kind !== 'break' &&
    !isMark(tokens[place], ',;()')
  )
    place += 1;
  if (['tahun', 'thn', 'th'].includes(tokens[place]?.text ?? '') && fourDigitYear(tokens, place + 1) !== null)
    place += 2;
  return place;
}

/** "Rp 2.015.000,00", "pukul 09.00 WIB" */
function afterAmount(tokens: readonly Token[], at: number): number | null {
  let place = isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
  if (tokens[place]?.kind !== 'number') return null;
  while (
    tokens[place]?.kind === 'number' ||
    (isMark(tokens[place], '.,:') && tokens[place + 1]?.kind === 'number')
  ) {
    if (place > at + 1 && tokens[place]?.spaced) break;
    place += 1;
  }
  return tokens[place]?.kind === 'word' && counted.has(tokens[place]?.text ?? '') ? place + 1 : place;
}

/** "2015-01-01 00:00:00", "2015-01-01T00:00:00Z": the time of day data bases and spreadsheets write behind a date. */
function afterClock(tokens: readonly Token[], at: number): number | null {
  if (tokens[at - 1]?.kind !== 'number') return null;
  const hour = tokens[at]?.text === 't' && !tokens[at]?.spaced ? at + 1 : at;
  const isPart = (place: number) =>
    tokens[place]?.kind === 'number' && (tokens[place]?.text.length ?? 9) <= 2;
  if (!isPart(hour) || !isMark(tokens[hour + 1], ':') || !isPart(hour + 2)) return null;
  const seconds = isMark(tokens[hour + 3], ':') && isPart(hour + 4);
  let next = seconds ? hour + 5 : hour + 3;
  if (seconds && isMark(tokens[next], '.') && tokens[next + 1]?.kind === 'number') next += 2;
  return ['z', 'wib', 'wita', 'wit'].includes(tokens[next]?.text ?? '') ? next + 1 : next;
}

const stages = new Set(['tahap', 'tahapan', 'fase', 'phase', 'stage', 'gelombang', 'angkatan', 'batch']);

/** "Tahap II", "Phase 1": which stage, not which day. */
function afterStage(tokens: readonly Token[], at: number): number | null {
  if (!stages.has(tokens[at]?.text ?? '')) return null;
  const place = tokens[at + 1]?.text === 'ke' ? (isMark(tokens[at + 2], '-') ? at + 3 : at + 2) : at + 1;
  const token = tokens[place];
  const nth = token?.kind === 'number' && token.text.length === 1 && readDate(tokens, place) === null;
  return nth || (token?.kind === 'word' && romanNumeral(token.text) !== null) ? place + 1 : null;
}

/** "perpanjangan ke-2 tahun 2021": which one, not how many years. */
function afterOrdinal(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== 'ke') return null;
  const place = isMark(tokens[at + 1], '-') ? at + 2 : at + 1;
  return tokens[place]?.kind === 'number' && (tokens[place]?.text.length ?? 0) <= 2 ? place + 1 : null;
}

const labels: Readonly<Record<string, 'since' | 'until'>> = { awal: 'since', akhir: 'until', end: 'until' };

/** "Awal: Maret 2014, Akhir: Maret 2017": with a colon it is a label, not a part of the date. */
function readLabel(
  tokens: readonly Token[],
  at: number,
): { kind: 'keyword'; meaning: 'since' | 'until' } | null {
  const meaning = labels[tokens[at]?.text ?? ''];
  return meaning && isMark(tokens[at + 1], ':') ? { kind: 'keyword', meaning } : null;
}

/** "1. ", "2) " before words or a year: a number in a list of facts. */
function isEnumerator(tokens: readonly Token[], at: number, counted: number): boolean {
  const follows = counted > 0 && Number(tokens[at]?.text) === counted + 1;
  const start = follows || at === 0 || tokens[at - 1]?.kind === 'break' || isMark(tokens[at - 1], ';');
  const token = tokens[at];
  const next = tokens[at + 2];
  return (
    start &&
    token?.kind === 'number' &&
    token.text.length <= 2 &&
    isMark(tokens[at + 1], '.)') &&
    next?.spaced === true &&
    readDate(tokens, at)?.parts.day === undefined
  );
}

type Step = { item: Item | null; next: number; findings?: string[]; enumerator?: number };

function step(tokens: readonly Token[], at: number, enumerated: number): Step {
  const token = tokens[at] as Token;
  const place = (next: number): Place => ({ from: token.from, to: tokens[next - 1]?.to ?? token.to });
  if (isEnumerator(tokens, at, enumerated)) {
    const mark: Item = { kind: 'mark', mark: '|', ...place(at + 2) };
    return { item: mark, next: at + 2, enumerator: Number(token.text) };
  }
  const label = readLabel(tokens, at);
  if (label) return { item: { ...label, ...place(at + 2) }, next: at + 2 };
  const stage = afterStage(tokens, at) ?? afterOrdinal(tokens, at) ?? afterClock(tokens, at);
  if (stage !== null) return { item: { kind: 'keyword', meaning: 'filler', ...place(stage) }, next: stage };
  const reference = afterReference(tokens, at);
  if (reference !== null)
    return { item: { kind: 'keyword', meaning: 'reference', ...place(reference) }, next: reference };
  if (token.kind === 'number' && isCount(tokens, at))
    return { item: { kind: 'unknown', ...place(at + 1) }, next: at + 1 };
  const duration = readDuration(tokens, at);
  const date = readDate(tokens, at);
  if (date && (!duration || date.next > duration.next)) {
    const { parts, until, whole, next, findings } = date;
    return {
      item: { kind: 'date', parts, ...(until && { until }), ...(whole && { whole }), ...place(next) },
      next,
      findings,
    };
  }
  if (duration)
    return {
      item: { kind: 'duration', duration: duration.duration, ...place(duration.next) },
      next: duration.next,
    };
  if (isAwaitedEnd(tokens, at))
    return { item: { kind: 'keyword', meaning: 'open', ...place(at + 1) }, next: at + 1 };
  const keyword = matchKeyword(tokens, at);
  if (keyword) {
    const { meaning, instrument, misspelt } = keyword;
    const next = qualifiers.has(meaning) ? afterHyphen(tokens, keyword.next) : keyword.next;
    const item: Item = { kind: 'keyword', meaning, ...(instrument && { instrument }), ...place(next) };
    return { item, next, findings: misspelt ? ['misspelt-word'] : [] };
  }
  // "2012 -> 2014", "<= 2012": the second half of a sign of two.
  if (isMark(token, '>=') && !token.spaced && isMark(tokens[at - 1], '-=<>'))
    return { item: null, next: at + 1 };
  if (!isMark(token, '.')) return { item: plainItem(token), next: at + 1 };
  return {
    item: isFullStop(tokens, at) ? { kind: 'mark', mark: '|', ...place(at + 1) } : null,
    next: at + 1,
  };
}

const qualifiers = new Set<Meaning>(['part', 'before', 'after', 'about']);

/** "mid-2015", "pre-2012": the hyphen belongs to the word before the date. */
const afterHyphen = (tokens: readonly Token[], at: number): number =>
  isMark(tokens[at], '-') && !tokens[at]?.spaced && !tokens[at + 1]?.spaced && readDate(tokens, at + 1)
    ? at + 1
    : at;

/** "Agustus 2015 – selesai", as invitations say "09.00 – selesai": until it is done, not that it is. */
function isAwaitedEnd(tokens: readonly Token[], at: number): boolean {
  if (!['selesai', 'selesainya', 'rampung', 'completion', 'finish'].includes(tokens[at]?.text ?? ''))
    return false;
  const after = tokens[at + 1];
  const last = after === undefined || after.kind === 'break' || isMark(after, ',;.)|');
  return last && at > 1 && isMark(tokens[at - 1], '-') && !isMark(tokens[at - 2], ',;:(');
}

/** A full stop ends a statement; after a short word it marks an abbreviation (tgl., TA., sept.). */
function isFullStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isMark(tokens[at], '.') && !(before?.kind === 'word' && before.text.length <= 4);
}

function plainItem(token: Token): Item {
  const place = { from: token.from, to: token.to };
  if (token.kind === 'break') return { kind: 'mark', mark: '|', ...place };
  if (token.kind === 'number') {
    const day = Number(token.text);
    return token.text.length <= 2 && day >= 1 && day <= 31
      ? { kind: 'day', day, ...place }
      : { kind: 'unknown', ...place };
  }
  if (token.kind === 'word') return { kind: 'unknown', ...place };
  if ('<≤'.includes(token.text)) return { kind: 'keyword', meaning: 'before', ...place };
  if ('>≥'.includes(token.text)) return { kind: 'keyword', meaning: 'after', ...place };
  if (token.text === '±' || token.text === '≈') return { kind: 'keyword', meaning: 'about', ...place };
  return { kind: 'mark', mark: token.text === ';' ? '|' : token.text, ...place };
}

/** Reads the tokens from left to right into dates, durations, keywords and marks. */
export function readItems(tokens: readonly Token[]): Items {
  const items: Item[] = [];
  const findings: string[] = [];
  let at = 0;
  let enumerated = 0;
  while (at < tokens.length) {
    const { item, next, findings: found = [], enumerator } = step(tokens, at, enumerated);
    enumerated = enumerator ?? enumerated;
    if (item) items.push(item);
    findings.push(...found);
    at = next;
  }
  return { items, findings };
}
