import type { Call, ExitCode } from './command.ts';
import { commands } from './commands.ts';
import { callOf } from './run.ts';

interface Ended {
  code: ExitCode | undefined;
  /** What it said as its answer, a line each. */
  said: readonly string[];
}

/** Calls one command as `run` does, with the words typed after its name; what it throws is for the test to see. */
export async function givenCall(
  name: keyof typeof commands,
  args: readonly string[],
  command: (call: Call) => Promise<ExitCode | undefined>,
): Promise<Ended> {
  let out = '';
  const streams = {
    out: (text: string) => {
      out += text;
    },
    err: () => undefined,
  };
  const noEntrances = () => Promise.reject(new RangeError('no entrance in this test'));
  const call = callOf(commands[name] ?? {}, args, noEntrances, streams);
  const code = await command(call);
  return { code, said: out.split('\n').slice(0, -1) };
}
