import { ensureGovernment, findGovernment, listGovernments } from '#access';
import { recordEntry, viewHistory } from '#audit';
import type { SystemActor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { type Database, type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { oneAtATime } from '#platform/database/one-at-a-time.ts';
import type { House } from '#platform/house.ts';
import { addClaims, recordStatement } from '#register';
import { governments } from './governments.ts';
import { type CodesByRow, importTable } from './import-table.ts';
import { keepOfficeFile } from './office-files.ts';
import { regionStatements } from './region-statements.ts';
import { openDemonstrationRound } from './report-round.ts';
import { cooperationStatements } from './statements.ts';
import { statedOn, study } from './study.ts';
import { addObstacles, codeStatement } from './study-obstacles.ts';
import { fileRowOf, studyTables } from './tables.ts';

/** What is in the database: nothing, the demonstration, part of it (a start was killed), or real data. */
type Contents = 'empty' | 'demonstration' | 'begun' | 'real';

const loader = (governmentId: number): SystemActor => ({
  kind: 'system',
  name: 'demonstration',
  governmentId,
});
/** The entry that is written with the last statement of a government: whoever finds it need not load again. */
const loaded = { action: 'demonstration.load', subject: 'demonstration' };

const wasLoaded = async (tx: GovernmentTransaction, governmentId: number) =>
  (await viewHistory(tx, governmentId, [loaded.subject])).some(({ action }) => action === loaded.action);

async function contentsOf(database: Database): Promise<Contents> {
  const known = await listGovernments(database);
  if (known.length === 0) return 'empty';
  if (known.some(({ demonstration }) => !demonstration)) return 'real';
  for (const { regionCode } of governments) {
    const government = await findGovernment(database, regionCode);
    if (!government) return 'begun';
    const done = await withGovernment(database, government.id, (tx) => wasLoaded(tx, government.id));
    if (!done) return 'begun';
  }
  return 'demonstration';
}

/** Whether a start should load it: nobody uses the database yet, or an earlier start was killed while loading. */
export const isDemonstrationDue = async (database: Database): Promise<boolean> =>
  ['empty', 'begun'].includes(await contentsOf(database));

const realData = () =>
  new Refusal('invalid', 'real-data', {
    id: 'Basis data ini berisi data sungguhan; data contoh tidak boleh bercampur. Pakai DATA_DIR yang kosong.',
    en: 'This database holds real data, which never mix with the demonstration. Use an empty DATA_DIR.',
  });

/**
 * Fills an empty database with the study: its tables as office files through the intake, then what its text says
 * beside them. A load that was killed goes on where it stopped; of two processes on one server the second waits, and
 * finds everything there. Refuses `real-data`.
 */
export const loadDemonstration = (house: Omit<House, 'queue'>, tell: (line: string) => void): Promise<void> =>
  oneAtATime(house.database, 'demonstration', () => loadAll(house, tell));

async function loadAll(house: Omit<House, 'queue'>, tell: (line: string) => void): Promise<void> {
  if ((await contentsOf(house.database)) === 'real') throw realData();
  for (const wanted of governments) {
    const { id, name } = await ensureGovernment(house.database, { ...wanted, demonstration: true });
    await loadGovernment(house, loader(id), wanted.regionCode);
    tell(`data contoh / demonstration: ${name}`);
  }
}

async function loadGovernment(
  house: Omit<House, 'queue'>,
  actor: SystemActor,
  region: string,
): Promise<void> {
  const codes = new Map<string, CodesByRow>();
  for (const table of studyTables.filter((one) => one.region === region)) {
    const bytes = await keepOfficeFile(house.config.dataDir, table);
    codes.set(table.key, await importTable(house, actor, table, bytes));
  }
  const isDone = await withGovernment(house.database, actor.governmentId, (tx) =>
    wasLoaded(tx, actor.governmentId),
  );
  if (isDone) return;
  await openDemonstrationRound(house, actor, region);
  await withGovernment(house.database, actor.governmentId, async (tx) => {
    await addCooperationStatements(tx, house, actor, codes);
    await addRegionStatements(tx, house, actor, region);
    await addObstacles(tx, house.clock, actor, region, (of) => rowCodes(codes, of)[0]);
    await recordEntry(tx, house.clock, actor, { ...loaded, outcome: 'done', detail: { region } });
  });
}

/** The cooperations a row of a table became. */
function rowCodes(
  codes: ReadonlyMap<string, CodesByRow>,
  { table: key, row }: { table: string; row: number },
): readonly string[] {
  const table = studyTables.find((one) => one.key === key);
  return (table && codes.get(key)?.get(fileRowOf(table, row))) ?? [];
}

async function addCooperationStatements(
  tx: GovernmentTransaction,
  { clock }: Pick<House, 'clock'>,
  actor: SystemActor,
  codes: ReadonlyMap<string, CodesByRow>,
): Promise<void> {
  for (const { table: key, row, section, claims, acts = [], note } of cooperationStatements) {
    for (const code of rowCodes(codes, { table: key, row }))
      await addClaims(tx, clock, actor, code, {
        source: study(section),
        claims,
        acts,
        ...(note && { note }),
      });
  }
}

async function addRegionStatements(
  tx: GovernmentTransaction,
  { clock }: Pick<House, 'clock'>,
  actor: SystemActor,
  wanted: string,
): Promise<void> {
  for (const { region, section, kind, office, claims, note, codes } of regionStatements) {
    if (region !== wanted) continue;
    const [claimId] = await recordStatement(tx, clock, actor, {
      regionCode: region,
      source: study(section, { kind, ...(office && { office }) }),
      claims: claims.map((claim) => ({ statedOn, ...claim })),
      ...(note && { note }),
    });
    const [claim] = claims;
    if (!codes || !claim || claimId === undefined) continue;
    const told = { codes, quotation: claim.asWritten, section, office, kind };
    await codeStatement(tx, clock, actor, claimId, told);
  }
}
