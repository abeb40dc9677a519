import { demonstrationPath, holdsDemonstration, isLoopback, listGovernments, signInPath } from '#access';
import { type BatchRow, listBatches, viewBatch } from '#intake';
import { edtfBounds } from '#kernel/edtf.ts';
import type { House } from '#platform/house.ts';
import { findPublishedCooperation, listPublishedCooperations, viewRegisterFigures } from '#register';

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
    /** Cooperations whose written term has passed, and no source says that they ended, stopped or were renewed. */
    endedTerms: number;
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

/** What can only be told by an act: until then a term that has passed is a question to somebody. */
const closing = new Set(['ended', 'stopped', 'renewed']);

async function countEndedTerms({ database, clock }: House): Promise<number> {
  const today = clock.now().toISOString().slice(0, 10);
  const { rows } = await listPublishedCooperations(database, {}, clock);
  let count = 0;
  for (const { code, end } of rows) {
    const last = end ? edtfBounds(end).latest : null;
    if (last === null || last >= today) continue;
    const document = await findPublishedCooperation(database, code);
    if (document && !document.acts.some(({ kind }) => closing.has(kind))) count += 1;
  }
  return count;
}

export async function figuresOf(house: House): Promise<Figures> {
  const { regions, cooperations, none, conflicts } = await viewRegisterFigures(house.database);
  const figures = { regions, cooperations, noneConfirmed: none, conflicts };
  if (!(await holdsDemonstration(house.database))) return figures;
  const alerts = { importFindings: await countFindings(house), endedTerms: await countEndedTerms(house) };
  return { ...figures, alerts };
}

export function figureLines({ regions, cooperations, noneConfirmed, conflicts, alerts }: Figures): string[] {
  const lines = [
    `daerah / regions: ${regions}`,
    `kerja sama / cooperations: ${cooperations}`,
    `nihil, dipastikan / none, confirmed: ${noneConfirmed}`,
    `perbedaan belum diputuskan / conflicts not resolved: ${conflicts}`,
  ];
  if (!alerts) return lines;
  const { importFindings, endedTerms } = alerts;
  return [
    ...lines,
    `perhatian / alerts: ${importFindings + endedTerms}`,
    `  ${importFindings} temuan impor pada data yang sudah masuk / import findings on what was recorded`,
    `  ${endedTerms} jangka waktu sudah lewat tanpa kabar / terms that have ended without word`,
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
