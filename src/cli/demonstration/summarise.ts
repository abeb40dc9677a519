import { demonstrationPath, holdsDemonstration, isLoopback, listGovernments, signInPath } from '#access';
import { type BatchRow, listBatches, viewBatch } from '#intake';
import { type AlertRule, alertRuleWords, countAlerts } from '#monitoring';
import type { House } from '#platform/house.ts';
import { viewRegisterFigures } from '#register';

/** What the register holds, and what asks for attention. */
export interface Figures {
  regions: number;
  cooperations: number;
  noneConfirmed: number;
  conflicts: number;
  /** Of the demonstration only: a real installation's alerts are on its own pages, for those they concern. */
  alerts?: {
    /** Findings of the intake on rows that went into the register as they were read. */
    importFindings: number;
    /** What each office is told on its page of alerts. */
    byRule: Partial<Record<AlertRule, number>>;
  };
}

const isOpen = ({ decision, cooperationCode }: BatchRow) => cooperationCode !== null && decision !== 'split';

async function countFindings(house: House): Promise<number> {
  let count = 0;
  for (const { id: governmentId } of await listGovernments(house.database)) {
    const actor = { kind: 'system', name: 'demonstration', governmentId } as const;
    const { rows: batches } = await listBatches(house, actor);
    for (const { id } of batches.filter(({ state }) => state === 'applied')) {
      const { rows } = await viewBatch(house, actor, id);
      count += rows.filter(isOpen).reduce((sum, { codes }) => sum + codes.length, 0);
    }
  }
  return count;
}

/** Alerts of all offices by rule, as each finds them on its own page. */
async function alertsByRule(house: House): Promise<Partial<Record<AlertRule, number>>> {
  const sums: Partial<Record<AlertRule, number>> = {};
  for (const { id: governmentId } of await listGovernments(house.database)) {
    const actor = { kind: 'system', name: 'demonstration', governmentId } as const;
    for (const { rule, count } of await countAlerts(house, actor)) sums[rule] = (sums[rule] ?? 0) + count;
  }
  return sums;
}

/** The figures the demonstration is announced with. */
export async function figuresOf(house: House): Promise<Figures> {
  const { regions, cooperations, none, conflicts } = await viewRegisterFigures(house.database);
  const figures = { regions, cooperations, noneConfirmed: none, conflicts };
  if (!(await holdsDemonstration(house.database))) return figures;
  const alerts = { importFindings: await countFindings(house), byRule: await alertsByRule(house) };
  return { ...figures, alerts };
}

/** The figures a line each, in both languages. */
export function figureLines({ regions, cooperations, noneConfirmed, conflicts, alerts }: Figures): string[] {
  const lines = [
    `daerah / regions: ${regions}`,
    `kerja sama / cooperations: ${cooperations}`,
    `nihil, dipastikan / none, confirmed: ${noneConfirmed}`,
    `perbedaan belum diputuskan / conflicts not resolved: ${conflicts}`,
  ];
  if (!alerts) return lines;
  const rules = Object.entries(alerts.byRule) as [AlertRule, number][];
  return [
    ...lines,
    `perhatian / alerts: ${rules.reduce((sum, [, count]) => sum + count, 0)}`,
    ...rules.map(([rule, count]) => `  ${count} ${alertRuleWords[rule].id} / ${alertRuleWords[rule].en}`),
    `temuan impor pada data yang sudah masuk / import findings on what was recorded: ${alerts.importFindings}`,
  ];
}

function signInLines(demonstration: boolean, house: House, address: string): string[] {
  if (!demonstration) return [`masuk / sign in: ${address}${signInPath('id')}`];
  const open = isLoopback(house.config.host) && isLoopback(new URL(house.config.baseUrl).hostname);
  return open
    ? [
        `masuk / sign in: ${address}${demonstrationPath('id')}`,
        '  (contoh, tanpa kata sandi, hanya dari komputer ini / demonstration, no password, this machine only)',
      ]
    : ['masuk / sign in: tidak ada; hanya dengan HOST=127.0.0.1 / none; only with HOST=127.0.0.1'];
}

/** What the start prints: the figures, the address, and how to get in. */
export async function summarise(house: House, port: number): Promise<string[]> {
  const { host } = house.config;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return [
    ...figureLines(await figuresOf(house)),
    `alamat / address: ${address}/id`,
    ...signInLines(await holdsDemonstration(house.database), house, address),
  ];
}
