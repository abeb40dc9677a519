import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Day } from '../calendar/days.ts';
import { listOriginals } from '../custody/list-originals.ts';
import type { DossierKind } from '../law/shape.ts';
import type { Finding, Judgement } from './finding.ts';
import { listDossiers } from './list-dossiers.ts';

/** A last day that a dossier knows: a request to be sent, a permit that ends, a paper to come back. */
export interface DossierDeadline {
  dossierId: number;
  kind: DossierKind;
  /** What the dossier is called. */
  title: string;
  cooperationCode: string;
  finding: Finding & { due: Day };
}

/** What is still to be done by a day, and the days that come by themselves; not what was late and is done. */
const datedOf = ({ findings, ahead = [] }: Judgement): DossierDeadline['finding'][] =>
  [...findings.filter(({ kind, overdue }) => kind === 'due' || overdue), ...ahead].flatMap((finding) =>
    finding.due === undefined ? [] : [{ ...finding, due: finding.due }],
  );

/** Every last day of an office's dossiers and of the custody of its originals. */
export async function listDossierDeadlines(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<DossierDeadline[]> {
  const dossiers = await listDossiers(tx, clock, actor);
  const originals = await listOriginals(tx, clock, actor);
  return [
    ...dossiers.flatMap(({ dossier: { id, kind, title, cooperationCode }, judgement }) =>
      datedOf(judgement).map((finding) => ({ dossierId: id, kind, title, cooperationCode, finding })),
    ),
    ...originals.flatMap(({ dossierId, title, instrument: { cooperationCode }, judgement }) =>
      dossierId === null
        ? []
        : datedOf(judgement).map((finding) => ({
            dossierId,
            kind: 'custody' as const,
            title: title ?? cooperationCode,
            cooperationCode,
            finding,
          })),
    ),
  ];
}
