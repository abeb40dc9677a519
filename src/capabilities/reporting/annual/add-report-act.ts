import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { actorName } from '../inputs.ts';
import { insertReportAct } from '../store/annual-acts.ts';
import type { ReportDeed } from './report-acts.ts';
import { reportMovedOn } from './report-refusals.ts';

/** What of an act the audit keeps beside its kind; sentences stay in the act. */
function detailOf({ kind, detail }: ReportDeed): Record<string, string | number | null> {
  switch (kind) {
    case 'written':
      return { section: detail.section, part: detail.part, sentences: detail.texts.length };
    case 'reviewed':
      return { digest: detail.digest };
    case 'locked':
      return { version: detail.version, digest: detail.digest };
    case 'reopened':
      return { version: detail.version, reason: detail.reason };
    case 'sent':
      return { version: detail.version, to: detail.to, letter: detail.letterNumber, day: detail.sentDay };
    case 'received':
      return { act: detail.act, day: detail.day };
    case 'withdrawn':
    case 'paper-withdrawn':
      return { act: detail.act, reason: detail.reason };
    case 'paper-received':
      return { region: detail.region, letter: detail.letterNumber, day: detail.receivedDay };
    case 'cover':
      return { version: detail.version };
    case 'sent-back':
      return {};
  }
}

/**
 * Adds one act to the report of a year, with its audit entry. `after` is the number of the last act the person saw:
 * when another has come in between, nothing is written and they are told.
 */
export async function addReportAct(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { year, after }: { year: number; after: number },
  deed: ReportDeed,
): Promise<number> {
  const recorded = { at: clock.now(), by: actorName(actor), byName: actor.name };
  const number = after + 1;
  if (!(await insertReportAct(tx, actor.governmentId, year, number, deed, recorded))) throw reportMovedOn();
  await recordEntry(tx, clock, actor, {
    action: `annual-report.${deed.kind}`,
    subject: `annual-report:${year}`,
    outcome: 'done',
    detail: { number, ...detailOf(deed) },
  });
  return number;
}
