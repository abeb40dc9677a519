import { parseArgs } from 'node:util';
import { Refusal } from '#kernel/refusal.ts';
import { ConfigProblem, readConfig } from '#platform/config.ts';
import { type Call, type Command, type ExitCode, exitCodes, NotUnderstood } from './command.ts';
import { commands } from './commands.ts';
import type { LoadEntrances } from './entrances.ts';

/** Where a command's words go; the process's own streams outside tests. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

const processStreams: Streams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

const usageOf = (names: readonly string[]) =>
  names.flatMap((name) => (commands[name] as Command).usage.map((line) => `jalin ${line}`)).join('\n');

/** Runs one command; returns the exit code, or undefined while a server keeps running. */
export async function run(
  args: readonly string[],
  entrances: LoadEntrances,
  streams: Streams = processStreams,
): Promise<ExitCode | undefined> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === '--help' || name === 'help') {
    streams.out(`${usageOf(Object.keys(commands))}\n`);
    return exitCodes.done;
  }
  if (!command) {
    streams.err(`${name ? `jalin: "${name}"?\n` : ''}${usageOf(Object.keys(commands))}\n`);
    return exitCodes.usage;
  }
  try {
    const call = callOf(command, rest, entrances, streams);
    if (call.values.help) {
      streams.out(`${usageOf([name])}\n`);
      return exitCodes.done;
    }
    return await command.run(call);
  } catch (problem) {
    return explain(problem, usageOf([name]), rest.includes('--json'), streams);
  }
}

function callOf(command: Command, args: string[], entrances: LoadEntrances, streams: Streams): Call {
  const { values, positionals } = understood(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: { ...command.options, json: { type: 'boolean' }, help: { type: 'boolean' } },
    }),
  );
  return {
    args,
    positionals,
    values,
    json: values.json === true,
    say: (line) => streams.out(`${line}\n`),
    tell: (line) => streams.err(`${line}\n`),
    config: () => readConfig(process.env),
    entrances,
  };
}

function understood<T>(parse: () => T): T {
  try {
    return parse();
  } catch (problem) {
    throw new NotUnderstood(problem instanceof Error ? problem.message : String(problem));
  }
}

/** What went wrong, in words for people; with --json the code too, as the answer. */
function explain(problem: unknown, usage: string, json: boolean, streams: Streams): ExitCode {
  if (problem instanceof NotUnderstood) {
    streams.err(`jalin: ${problem.message}\n${usage}\n`);
    return exitCodes.usage;
  }
  if (problem instanceof ConfigProblem) {
    if (json) streams.out(`${JSON.stringify({ setting: problem.setting, problem: problem.message })}\n`);
    streams.err(`jalin: ${problem.message}\n`);
    return exitCodes.setting;
  }
  if (problem instanceof Refusal) {
    const { code, words, fields } = problem;
    if (json) streams.out(`${JSON.stringify({ refused: { code, words, fields } })}\n`);
    const all = [words, ...fields.map((field) => field.words)];
    for (const { id, en } of all) streams.err(`jalin: ${id}\n       ${en}\n`);
    return exitCodes.failed;
  }
  // A named error tells people what happened; anything else is a bug, and its place helps whoever mends it.
  const known = problem instanceof Error && problem.name !== 'Error' && problem.name !== 'TypeError';
  const words = problem instanceof Error ? (known ? problem.message : problem.stack) : String(problem);
  streams.err(`jalin: ${words}\n`);
  return exitCodes.failed;
}
