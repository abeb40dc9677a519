import { parseArgs } from 'node:util';
import { Refusal } from '#kernel/refusal.ts';
import { type ClockReading, clockIds, isDay, notAPause, readClock } from '#procedure';
import { answerLines, linesOf, textOf } from './lines.ts';

const pause = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})?$/;

function pausesOf(texts: readonly string[]) {
  return texts.map((text) => {
    const [, from, until] = pause.exec(text) ?? [];
    const days = [from, until].filter((day) => day !== undefined);
    if (from === undefined || !days.every(isDay) || (until !== undefined && until < from))
      throw notAPause(text);
    return { from, until: until ?? null };
  });
}

function readJson(text: string): ClockReading {
  let given: { clock?: unknown; from?: unknown; pauses?: unknown };
  try {
    given = JSON.parse(text);
  } catch {
    throw new Refusal('invalid', 'line-not-json', {
      id: 'Masukan ini dimulai dengan { tetapi bukan JSON yang utuh.',
      en: 'This input begins with { but is no whole JSON.',
    });
  }
  const pauses = Array.isArray(given.pauses) ? given.pauses.map(String) : [];
  return readClock(String(given.clock ?? ''), String(given.from ?? ''), { pauses: pausesOf(pauses) });
}

/** A line is `CLOCK_ID DATE`, a JSON object `{"clock": ..., "from": ..., "pauses": [...]}`, or the path of a file with one. */
async function readLine(line: string): Promise<ClockReading> {
  const words = line.trim().split(/[\s,;]+/);
  if (line.trimStart().startsWith('{')) return readJson(line);
  if (words.length === 1 && !clockIds().includes(words[0] ?? '')) return readJson(await textOf(line.trim()));
  return readClock(words[0] ?? '', words[1] ?? '');
}

function inWords(reading: ClockReading): string {
  const articles = reading.basis.map(({ instrument, article }) => `${instrument} ${article}`).join('; ');
  const doubts = [
    ...(reading.provisional ? ['provisional: no decree on holidays for a year of the counting'] : []),
    ...(reading.inForce ? [] : ['not yet law on that day']),
  ];
  return [`${reading.due ?? 'paused'} (${reading.unit}; ${articles})`, ...doubts].join(' - ');
}

/**
 * `jalin clock CLOCK_ID --from DATE [--pause FROM/UNTIL]... [--json]`, `jalin clock --lines FILE`, or
 * `jalin clock --list`. Needs no database. "not-understood" when the command is no such thing, "refused"
 * when a line was refused.
 */
export async function clock(
  args: readonly string[],
  say: (line: string) => void,
): Promise<'done' | 'refused' | 'not-understood'> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      pause: { type: 'string', multiple: true },
      lines: { type: 'string' },
      list: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  if (values.list) {
    for (const id of clockIds()) say(id);
    return 'done';
  }
  if (values.lines !== undefined)
    return (await answerLines(await linesOf(values.lines), readLine, say)) ? 'done' : 'refused';
  const [id] = positionals;
  if (id === undefined || values.from === undefined) return 'not-understood';
  const reading = readClock(id, values.from, { pauses: pausesOf(values.pause ?? []) });
  say(values.json ? JSON.stringify(reading) : inWords(reading));
  return 'done';
}
