import { networkIsolation } from './network-isolation.ts';

/** A program that handles bytes of strangers. */
export interface FencedProgram {
  /** Node's own arguments for it: its entry, as a file. */
  program: readonly string[];
  /** All it may read: its own code and the packages it imports. What it works on comes through a pipe. */
  readable: readonly string[];
  /** Megabytes of V8 heap; buffers come on top, which is why resident memory is watched too. */
  heapMegabytes: number;
}

export interface FencedCommand {
  command: string;
  words: string[];
  env: NodeJS.ProcessEnv;
}

/**
 * The command that starts a program without rights: no environment, no files beyond its code, nothing written, no
 * other process, and no network where the system can take it away.
 */
export async function fencedCommand({
  program,
  readable,
  heapMegabytes,
}: FencedProgram): Promise<FencedCommand> {
  const [command = '', ...words] = [
    ...(await networkIsolation()),
    process.execPath,
    '--permission',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    `--max-old-space-size=${heapMegabytes}`,
    '--max-semi-space-size=4',
    '--disallow-code-generation-from-strings',
    '--no-addons',
    '--no-global-search-paths',
    '--disable-warning=ExperimentalWarning',
    ...program,
  ];
  // Windows cannot start Node without SystemRoot; nothing else of our environment reaches the child.
  const env = process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {};
  return { command, words, env };
}
