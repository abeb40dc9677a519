import { after, found, type Reader, textAt } from './mention.ts';
import { rangeJoint } from './ranges.ts';
import type { Token } from './token.ts';

interface Clock {
  hour: number;
  minute: number;
  next: number;
}

/** "16.00", "16:00" or "16" at `at`. */
function clockAt(tokens: readonly Token[], at: number): Clock | null {
  const token = tokens[at];
  const parts = (token?.kind === 'time' ? token.text : (token?.number?.digits ?? '')).split(/[.:]/);
  const [hour, minute] = [Number(parts[0] ?? ''), Number(parts[1] ?? '0')];
  if (token?.number?.written === 'words' && token.number.value <= 24)
    return { hour: token.number.value, minute: 0, next: at + 1 };
  const fits = parts[0] !== '' && parts.length <= 2 && hour <= 24 && minute < 60;
  return fits ? { hour, minute, next: at + 1 } : null;
}

/** "p.m.", "pm", "noon": the place after it and the hours it adds. */
function halfOfDay(tokens: readonly Token[], at: number): { afternoon: boolean; next: number } | null {
  const text = textAt(tokens, at);
  if (text === 'am' || text === 'pm') return { afternoon: text === 'pm', next: at + 1 };
  const dotted =
    (text === 'a' || text === 'p') && textAt(tokens, at + 1) === '.' && textAt(tokens, at + 2) === 'm';
  if (dotted) return { afternoon: text === 'p', next: after(tokens, at + 3, '.') };
  const spoken = { siang: true, sore: true, malam: true, pagi: false }[text];
  return spoken === undefined ? null : { afternoon: spoken, next: at + 1 };
}

/** "8 to 10 a.m.": the first is a morning hour too; nothing more is read with it. */
function sharedHalf(tokens: readonly Token[], at: number) {
  const place = rangeJoint(tokens, at);
  const half = place > at && tokens[place]?.number ? halfOfDay(tokens, place + 1) : null;
  return half && { ...half, next: at };
}

const zones = ['wib', 'wita', 'wit', 'gmt', 'utc', 'hours', 'hrs'];

/** "16.00 WIB", and the second of "pukul 08.00 sampai dengan 16.00". */
function isSchedule(tokens: readonly Token[], { next }: Clock): boolean {
  if (!/^\d{1,2}\.\d{2}$/.test(tokens[next - 1]?.number?.digits ?? '')) return false;
  const before = tokens.slice(Math.max(0, next - 6), next).some(({ text }) => text === 'pukul');
  return before || zones.includes(textAt(tokens, next));
}

/** "pukul 16.00", "jam 4 sore", "4 p.m.", "16:00": a time of day. */
export const readTime: Reader = (reading, at) => {
  const { tokens } = reading;
  const led = ['pukul', 'jam'].includes(textAt(tokens, at)) && tokens[at + 1]?.number !== undefined;
  const clock = clockAt(tokens, led ? at + 1 : at) ?? (led ? clockAt(tokens, at + 1) : null);
  if (!clock) return null;
  const half = halfOfDay(tokens, clock.next) ?? sharedHalf(tokens, clock.next);
  const sure =
    textAt(tokens, at) === 'pukul' || tokens[clock.next - 1]?.kind === 'time' || isSchedule(tokens, clock);
  const english = half && reading.language === 'en';
  if (!sure && !(led && half) && !english) return null;
  const hour = half ? (clock.hour % 12) + (half.afternoon || (led && clock.hour > 12) ? 12 : 0) : clock.hour;
  const value = `${hour}:${String(clock.minute).padStart(2, '0')}`;
  return found(reading, at, Math.max(half?.next ?? 0, clock.next), { kind: 'time', value });
};
