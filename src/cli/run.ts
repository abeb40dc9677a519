import { type ParseArgsConfig, parseArgs } from 'node:util';
import { InstallationProblem } from '#kernel/installation-problem.ts';
import type { Words } from '#kernel/language.ts';
import { Refusal } from '#kernel/refusal.ts';
import { ConfigProblem, readConfig } from '#platform/config.ts';
import {
  type Call,
  type Command,
  type ExitCode,
  exitCodes,
  isOn,
  NotUnderstood,
  notUnderstood,
} from './command.ts';
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
  if (name === '--help' || name === 'help') {
    streams.out(`${usageOf(Object.keys(commands))}\n`);
    return exitCodes.done;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    if (name) tell(streams, notUnderstood([name]).words);
    streams.err(`${usageOf(Object.keys(commands))}\n`);
    return exitCodes.usage;
  }
  try {
    const call = callOf(command, rest, entrances, streams);
    if (isOn(call, 'help')) {
      streams.out(`${usageOf([name])}\n`);
      return exitCodes.done;
    }
    return await command.run(call);
  } catch (problem) {
    return explain(problem, usageOf([name]), rest.includes('--json'), streams);
  }
}

/** One call of a command from what was typed after its name. Throws NotUnderstood. */
export function callOf(
  command: Pick<Command, 'options'>,
  args: readonly string[],
  entrances: LoadEntrances,
  streams: Streams,
): Call {
  const { values, positionals } = understood({
    args: [...args],
    allowPositionals: true,
    options: { ...command.options, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  return {
    positionals,
    values,
    json: values.json === true,
    say: (line) => streams.out(`${line}\n`),
    tell: (line) => streams.err(`${line}\n`),
    config: () => readConfig(process.env),
    entrances,
  };
}

function understood(wanted: ParseArgsConfig) {
  try {
    return parseArgs(wanted);
  } catch (problem) {
    throw new NotUnderstood(wordsOfParser(problem as NodeJS.ErrnoException));
  }
}

/** Node's parser says its complaints in English only; its code tells which one it is. */
function wordsOfParser({ code, message }: NodeJS.ErrnoException): Words {
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return { id: `Pilihan ${option} tidak dikenal.`, en: `There is no option ${option}.` };
  if (message.includes('does not take an argument'))
    return { id: `Pilihan ${option} tidak memakai nilai.`, en: `The option ${option} takes no value.` };
  return {
    id: `Pilihan ${option} memerlukan nilai. Nilai yang diawali tanda minus ditulis ${option}=-...`,
    en: `The option ${option} needs a value. One that begins with a minus is written ${option}=-...`,
  };
}

const tell = (streams: Streams, { id, en }: Words) => streams.err(`jalin: ${id}\n       ${en}\n`);

/** What went wrong, in words for people; with --json the code too, as the answer. */
function explain(problem: unknown, usage: string, json: boolean, streams: Streams): ExitCode {
  const answer = (value: unknown) => json && streams.out(`${JSON.stringify(value)}\n`);
  if (problem instanceof NotUnderstood) {
    tell(streams, problem.words);
    streams.err(`${usage}\n`);
    return exitCodes.usage;
  }
  if (problem instanceof Refusal) {
    const { code, words, fields } = problem;
    answer({ refused: { code, words, fields } });
    for (const one of [words, ...fields.map((field) => field.words)]) tell(streams, one);
    return exitCodes.failed;
  }
  if (problem instanceof InstallationProblem) {
    const { words } = problem;
    const setting = problem instanceof ConfigProblem ? problem.setting : undefined;
    answer({ problem: { ...(setting && { setting }), words } });
    tell(streams, words);
    return setting ? exitCodes.setting : exitCodes.failed;
  }
  tell(streams, unexpectedWords);
  streams.err(`${problem instanceof Error ? problem.stack : String(problem)}\n`);
  return exitCodes.failed;
}

const unexpectedWords: Words = {
  id: 'Terjadi hal yang tidak terduga. Periksa dengan jalin doctor; bila semuanya baik, sampaikan teks di bawah kepada pengelola Jalin.',
  en: 'Something nobody expected. Check with jalin doctor; if all is well there, pass the text below to whoever maintains Jalin.',
};
