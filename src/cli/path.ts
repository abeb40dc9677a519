import { parseArgs } from 'node:util';
import { type Clock, today } from '#kernel/clock.ts';
import {
  answersNotUnderstood,
  choosePath,
  type PathChoice,
  pathAnswersSchema,
  readAnswers,
} from '#procedure';
import { answerLines, linesOf, textOf } from './lines.ts';

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw answersNotUnderstood(['not JSON']);
  }
}

const inWords = ({ path, reasons }: PathChoice) =>
  [
    path,
    ...reasons.map(
      ({ id, basis }) =>
        `- ${id} (${basis.map(({ instrument, article }) => `${instrument} ${article}`).join('; ')})`,
    ),
  ].join('\n');

/**
 * `jalin path --answers FILE [--json]`, `--lines FILE` (a file's path or the JSON itself on each line), or
 * `--schema` for the JSON schema of the answers. Needs no database; answers without a date are judged by
 * today's law.
 */
export async function path(
  args: readonly string[],
  say: (line: string) => void,
  clock: Clock,
): Promise<'done' | 'refused' | 'not-understood'> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      answers: { type: 'string' },
      lines: { type: 'string' },
      schema: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const choose = (text: string) => choosePath(readAnswers(fromJson(text)), today(clock));
  const fromLine = async (line: string) =>
    choose(line.trimStart().startsWith('{') ? line : await textOf(line));
  if (values.schema) {
    say(JSON.stringify(pathAnswersSchema(), null, 2));
    return 'done';
  }
  if (values.lines !== undefined)
    return (await answerLines(await linesOf(values.lines), fromLine, say)) ? 'done' : 'refused';
  if (values.answers === undefined) return 'not-understood';
  const choice = choose(await textOf(values.answers));
  say(values.json ? JSON.stringify(choice) : inWords(choice));
  return 'done';
}
