import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { falseAlarms, figuresOf, type Judged, judge, parityCodes, readPairs } from './parity/judge.ts';

/** How well the parity checks judge labelled pairs of clauses: what was planted and found, and what was found for nothing. */

const kept = () => {
  const folder = join(projectRoot(), 'bench', 'parity');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
};

const three = (share: number) => share.toFixed(3);

function printTable(judged: readonly Judged[]): void {
  console.log('code           planted  found  recall  false  precision');
  for (const code of [...parityCodes, undefined]) {
    const { planted, hit, alarms, recall, precision } = figuresOf(judged, code);
    const cells = [
      (code ?? 'all').padEnd(14),
      String(planted).padStart(7),
      String(hit).padStart(6),
      three(recall).padStart(7),
      String(alarms).padStart(6),
      three(precision).padStart(10),
    ];
    console.log(cells.join(' '));
  }
}

function printMiss({ pair, missed, alarms }: Judged): void {
  const clause = pair.draft.clauses.find(({ id }) => id === pair.clause);
  const parties = pair.draft.parties.map(({ name, aliases }) => JSON.stringify({ ...name, ...aliases }));
  console.log(
    `\n${pair.name} [${pair.expected.join(', ')}] missed: ${missed.join(', ')}; for nothing: ${alarms.join(', ')}`,
  );
  console.log(`  ${pair.note}`);
  console.log(`  ${parties.join(' ')} ${JSON.stringify(pair.draft.terms ?? [])}`);
  for (const [language, text] of Object.entries(clause?.text ?? {}))
    console.log(`  ${language}  ${JSON.stringify(text)}`);
}

/** Judges the kept sets, or the one of `--file`; `--show` prints the pairs that were judged wrongly. */
export async function run(_rows: number, options: { file?: string; show?: boolean } = {}): Promise<void> {
  for (const file of options.file ? [options.file] : kept()) {
    const judged = readPairs(readFileSync(file, 'utf8')).map(judge);
    const { correct, alarmed } = falseAlarms(judged);
    const times = judged.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)] ?? 0;
    console.log(`${file}: ${judged.length} pairs`);
    printTable(judged);
    console.log(`correct pairs called different: ${alarmed} of ${correct}`);
    console.log(`time a pair: median ${median.toFixed(2)} ms, longest ${(times.at(-1) ?? 0).toFixed(1)} ms`);
    if (options.show)
      judged.filter(({ missed, alarms }) => missed.length + alarms.length > 0).forEach(printMiss);
  }
}
