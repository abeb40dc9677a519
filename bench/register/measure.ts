/** Milliseconds of one run. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export interface Measured {
  name: string;
  /** The very first run, with nothing warm (ms). */
  first: number;
  median: number;
  /** The slowest but one of the later runs (ms). */
  slow: number;
}

/** Runs a piece of work once cold and `times` warm. `work` gets the number of the run, so that questions can differ. */
export async function measure(
  name: string,
  work: (run: number) => Promise<unknown>,
  times = 20,
): Promise<Measured> {
  const first = await timed(() => work(0));
  const later: number[] = [];
  for (let run = 1; run <= times; run += 1) later.push(await timed(() => work(run)));
  later.sort((one, other) => one - other);
  return { name, first, median: later[Math.floor(times / 2)] ?? 0, slow: later.at(-2) ?? 0 };
}

export interface Streamed {
  seconds: number;
  megabytes: number;
  /** How much larger the process was at its largest than before (MB). */
  grownBy: number;
}

/** Reads an address to its end and watches how large this process, which serves it, becomes. */
export async function measureDownload(address: string): Promise<Streamed> {
  globalThis.gc?.();
  const size = () => process.memoryUsage().rss / 1e6;
  const before = size();
  let largest = before;
  let bytes = 0;
  const started = performance.now();
  const response = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    largest = Math.max(largest, size());
  }
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: bytes / 1e6,
    grownBy: largest - before,
  };
}

/** Figures in columns, for people. */
export function table(rows: readonly Measured[]): string {
  const cells = rows.map(({ name, first, median, slow }) =>
    [name.padEnd(48), ...[first, median, slow].map((figure) => figure.toFixed(1).padStart(9))].join(''),
  );
  return [`${'milliseconds'.padEnd(48)}    first   median     slow`, ...cells].join('\n');
}
