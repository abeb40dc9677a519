import type { Language, Words } from '#kernel/language.ts';
import { readDate, typedDate } from '#ui';
import { isDay } from '../calendar/days.ts';
import { ruleKinds } from '../list-rules.ts';
import { pageAddress } from './addresses.ts';

/** Parts of the rules of a day: one kind of rules, or every article with what rests on it. */
export const ruleParts = [...ruleKinds, 'article'] as const;
export type RulePart = (typeof ruleParts)[number];

/** What is asked of the page of rules; without a part it is the contents. */
export interface RulesQuestion {
  day: string;
  part?: RulePart;
  path?: string;
  /** Only what nobody has read in its text. */
  unread: boolean;
}

const notADay: Words = {
  id: 'Tanggal ini tidak ada. Isi tanggal, bulan, dan tahun.',
  en: 'There is no such day. Enter day, month and year.',
};

/** The day a page is asked for: `?date=`, or the three fields of its form; today when nothing was asked. */
function askedDay(query: URLSearchParams, now: string): { day: string; complaint?: Words } {
  const typed = typedDate(Object.fromEntries(query), 'date');
  const reading = readDate(typed, { whole: true });
  if (reading.kind === 'problem') return { day: now, complaint: reading.words };
  if (reading.kind === 'date' && isDay(reading.edtf)) return { day: reading.edtf };
  const date = query.get('date');
  if (date === null) return { day: now };
  return isDay(date) ? { day: date } : { day: now, complaint: notADay };
}

/** Reads the question from an address; what is not known is not asked, and a day that is none is complained of. */
export function readRulesQuestion(
  query: URLSearchParams,
  now: string,
): { question: RulesQuestion; complaint?: Words } {
  const { day, complaint } = askedDay(query, now);
  const part = ruleParts.find((one) => one === query.get('part'));
  const path = query.get('path') ?? '';
  return {
    question: {
      day,
      ...(part && { part }),
      ...(/^[a-z0-9-]+$/.test(path) && { path }),
      unread: query.get('reading') === 'to-confirm',
    },
    ...(complaint && { complaint }),
  };
}

type Change = { [Key in keyof RulesQuestion]?: RulesQuestion[Key] | undefined };

/** The address of what is asked, with what is changed in it; `undefined` leaves something out. */
export function rulesAddress(question: RulesQuestion, language: Language, change: Change = {}): string {
  const { day = question.day, part, path, unread } = { ...question, ...change };
  const query = new URLSearchParams({
    date: day,
    ...(part && { part }),
    ...(path && { path }),
    ...(unread && { reading: 'to-confirm' }),
  });
  return `${pageAddress('rules', language)}?${query}`;
}
