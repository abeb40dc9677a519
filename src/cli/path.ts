import { today } from '#kernel/clock.ts';
import {
  answersNotUnderstood,
  choosePath,
  type PathChoice,
  pathAnswersSchema,
  readAnswers,
} from '#procedure';
import { type Call, type ExitCode, exitCodes, isOn, notUnderstood, optional, required } from './command.ts';
import { answerLines, linesOf, textOf } from './lines.ts';

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw answersNotUnderstood([{ id: 'isinya bukan JSON', en: 'it is not JSON' }]);
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
 * `jalin path --answers FILE`, `--lines FILE` (a file's path or the JSON itself on each line), or `--schema` for the
 * JSON schema of the answers. Needs no database; answers without a date are judged by today's law.
 */
export async function choosePaths(call: Call): Promise<ExitCode> {
  const { positionals, json, say } = call;
  if (positionals.length > 0) throw notUnderstood(['path', ...positionals]);
  if (isOn(call, 'schema')) {
    say(JSON.stringify(pathAnswersSchema(), null, 2));
    return exitCodes.done;
  }
  const day = today(call.config().clock);
  const choose = (text: string) => choosePath(readAnswers(fromJson(text)), day);
  const fromLine = async (line: string) =>
    choose(line.trimStart().startsWith('{') ? line : await textOf(line));
  const lines = optional(call, 'lines');
  if (lines !== undefined) return answerLines(await linesOf(lines), fromLine, say);
  const choice = choose(await textOf(required(call, 'answers')));
  say(json ? JSON.stringify(choice) : inWords(choice));
  return exitCodes.done;
}
