import type { ParseArgsOptionsConfig } from 'node:util';
import type { Words } from '#kernel/language.ts';
import type { Config } from '#platform/config.ts';
import type { LoadEntrances } from './entrances.ts';

/** Exit codes, documented in README and docs/guide/commands.md. */
export const exitCodes = { done: 0, failed: 1, usage: 2, setting: 78 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** One call of a command, its options already understood. */
export interface Call {
  positionals: readonly string[];
  values: Readonly<Record<string, unknown>>;
  /** For programs: one JSON value on standard output instead of sentences. */
  json: boolean;
  say(line: string): void;
  /** Progress, beside the answer. */
  tell(line: string): void;
  /** Throws ConfigProblem; called only by commands that need settings. */
  config(): Config;
  entrances: LoadEntrances;
}

export interface Command {
  /** Without "jalin". */
  usage: readonly string[];
  options?: ParseArgsOptionsConfig;
  /** The exit code; undefined while a server keeps running. Throws NotUnderstood for what usage does not allow. */
  run(call: Call): Promise<ExitCode | undefined>;
}

/** The command was not understood; the usage is shown. */
export class NotUnderstood extends Error {
  override name = 'NotUnderstood';
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/** For words after the command's name that no line of its usage has. */
export const notUnderstood = (typed: readonly string[]): NotUnderstood =>
  new NotUnderstood({
    id: `"${typed.join(' ')}" tidak dimengerti. Bentuk yang benar:`,
    en: `"${typed.join(' ')}" is not understood. The right form:`,
  });

/** Says the same to people and to programs. */
export function answer(call: Call, value: unknown, lines: readonly string[]): void {
  if (call.json) call.say(JSON.stringify(value));
  else for (const line of lines) call.say(line);
}

export const isOn = (call: Call, name: string): boolean => call.values[name] === true;

/** An option that must be given. */
export function required(call: Call, name: string): string {
  const value = call.values[name];
  if (typeof value !== 'string' || !value.trim())
    throw new NotUnderstood({ id: `--${name} harus diisi.`, en: `--${name} must be given.` });
  return value;
}

export const optional = (call: Call, name: string): string | undefined => {
  const value = call.values[name];
  return typeof value === 'string' ? value : undefined;
};
