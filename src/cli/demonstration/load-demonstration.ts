import { ensureGovernment } from '#access';
import type { SystemActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { type Database, withGovernment } from '#platform/database/database.ts';
import {
  addClaims,
  type CooperationInput,
  recordCooperation,
  recordStatement,
  viewRegisterFigures,
} from '#register';
import { governments } from './governments.ts';
import { cooperationStatements, regionStatements, statedOn, study } from './statements.ts';
import { type StudyRow, studyRows } from './study.ts';

const loader = (governmentId: number): SystemActor => ({
  kind: 'system',
  name: 'demonstration',
  governmentId,
});

/** What one row of the study records: its facts, and a claim for each cell with where it stands. */
export function inputOf(row: StudyRow): CooperationInput {
  const at = { locator: row.row > 0 ? { row: row.row } : {}, statedOn };
  const { parties, activity, period } = row.cells;
  return {
    regionCode: row.region,
    titleId: row.titleId,
    titleEn: row.titleEn,
    activity,
    kind: row.kind,
    start: row.start,
    end: row.end,
    periodWords: period,
    fields: row.fields,
    parties: row.parties,
    acts: row.acts,
    source: study(row.section, row.row > 0 ? { kind: 'table' } : {}),
    publish: true,
    claims: [
      ...(row.claims ?? []).map((claim) => ({ ...at, ...claim })),
      { property: 'local-party', value: null, asWritten: parties, ...at },
      { property: 'activity', value: null, asWritten: activity, ...at },
      { property: 'period', value: null, asWritten: period, ...at },
      ...(row.start ? [{ property: 'start' as const, value: row.start, asWritten: period, ...at }] : []),
      ...(row.end && row.end !== '..'
        ? [
            {
              property: 'end' as const,
              value: row.end,
              asWritten: period,
              confidence: row.endDerived ? ('derived' as const) : ('stated' as const),
              ...at,
            },
          ]
        : []),
      ...(row.status === 'unknown'
        ? []
        : [{ property: 'status' as const, value: row.status, asWritten: period, ...at }]),
    ],
  };
}

async function loadCooperations(
  database: Database,
  clock: Clock,
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const recorded = new Map<string, { code: string; governmentId: number }>();
  for (const row of studyRows) {
    const governmentId = ids.get(row.region) ?? 0;
    const { code } = await withGovernment(database, governmentId, (tx) =>
      recordCooperation(tx, clock, loader(governmentId), inputOf(row)),
    );
    recorded.set(row.key, { code, governmentId });
  }
  for (const { key, section, claims, note } of cooperationStatements) {
    const target = recorded.get(key);
    if (!target) continue;
    await withGovernment(database, target.governmentId, (tx) =>
      addClaims(tx, clock, loader(target.governmentId), target.code, {
        source: study(section),
        claims: claims.map((claim) => ({ statedOn, ...claim })),
        ...(note && { note }),
      }),
    );
  }
}

async function loadStatements(
  database: Database,
  clock: Clock,
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  for (const { region, section, kind, office, claims, note } of regionStatements) {
    const governmentId = ids.get(region) ?? 0;
    await withGovernment(database, governmentId, (tx) =>
      recordStatement(tx, clock, loader(governmentId), {
        regionCode: region,
        source: study(section, { kind, ...(office && { office }) }),
        claims: claims.map((claim) => ({ statedOn, ...claim })),
        ...(note && { note }),
      }),
    );
  }
}

/** Fills an empty database with the study: its governments, its rows with their wording, and what contradicts. */
export async function loadDemonstration(database: Database, clock: Clock) {
  const ids = new Map<string, number>();
  for (const government of governments) {
    const { id } = await ensureGovernment(database, { ...government, demonstration: true });
    ids.set(government.regionCode, id);
  }
  await loadCooperations(database, clock, ids);
  await loadStatements(database, clock, ids);
  return viewRegisterFigures(database);
}
