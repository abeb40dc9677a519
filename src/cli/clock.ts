import { Refusal } from '#kernel/refusal.ts';
import { type ClockReading, clockIds, isDay, notAPause, readClock } from '#procedure';
import { type Call, type ExitCode, exitCodes, isOn, notUnderstood, optional, required } from './command.ts';
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
    ...(reading.provisional
      ? [
          'sementara, hari libur satu tahunnya belum ditetapkan / provisional, one year has no decree on holidays',
        ]
      : []),
    ...(reading.inForce ? [] : ['belum berlaku pada hari itu / not yet law on that day']),
  ];
  return [`${reading.due ?? 'berhenti / paused'} (${reading.unit}; ${articles})`, ...doubts].join(' - ');
}

/** `jalin clock CLOCK_ID --from DATE`, `jalin clock --lines FILE` or `jalin clock --list`. Needs no database. */
export async function readClocks(call: Call): Promise<ExitCode> {
  const { positionals, values, json, say } = call;
  if (isOn(call, 'list')) {
    for (const id of clockIds()) say(id);
    return exitCodes.done;
  }
  const lines = optional(call, 'lines');
  if (lines !== undefined) return answerLines(await linesOf(lines), readLine, say);
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw notUnderstood(['clock', ...positionals]);
  const from = required(call, 'from');
  const pauses = Array.isArray(values.pause) ? values.pause.map(String) : [];
  const reading = readClock(id, from, { pauses: pausesOf(pauses) });
  say(json ? JSON.stringify(reading) : inWords(reading));
  return exitCodes.done;
}
