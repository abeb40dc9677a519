import { readFile } from 'node:fs/promises';
import { Refusal } from '#kernel/refusal.ts';

/** The text of a file named on the command line; one that cannot be read is refused by its name. */
export async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (problem) {
    const reason = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown';
    throw new Refusal('invalid', 'file-not-readable', {
      id: `Berkas "${file}" tidak dapat dibaca (${reason}). Periksa nama dan foldernya.`,
      en: `The file "${file}" cannot be read (${reason}). Check its name and folder.`,
    });
  }
}

/** Lines of a file without their ends; a last empty line is the end of the one before it. */
export async function linesOf(file: string): Promise<string[]> {
  const lines = (await textOf(file)).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/**
 * One answer a line, in the order of the inputs. An input that is refused answers with its refusal, so that
 * the lines still match; false when there was one.
 */
export async function answerLines<T>(
  inputs: readonly string[],
  answer: (input: string) => T | Promise<T>,
  say: (line: string) => void,
): Promise<boolean> {
  let whole = true;
  for (const input of inputs) {
    try {
      say(JSON.stringify(await answer(input)));
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      whole = false;
      say(JSON.stringify({ refused: problem.code, ...problem.words }));
    }
  }
  return whole;
}
