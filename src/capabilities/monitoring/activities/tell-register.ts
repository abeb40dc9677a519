import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { addClaims, withdrawClaims } from '#register';
import type { ActivityFacts } from './activity-input.ts';
import type { ActivityAct, ActivityFold } from './fold-activity.ts';
import { activityKindWords } from './words.ts';

type Told = ActivityFacts & { id: number; cooperation: { code: string } };

const doneOf = (fold: ActivityFold | undefined) => (fold?.state === 'done' ? fold.done : undefined);

const sentenceOf = ({ kind, title, place }: ActivityFacts, { dateWords, report }: ActivityAct) =>
  [`${activityKindWords[kind].id}: ${title}`, place, dateWords, report?.result].filter(Boolean).join(' · ');

/**
 * Keeps what the register says of an activity true: what was carried out stands there once, with its source and date;
 * taken back or corrected, the earlier statement is withdrawn. Stays within the office unless it is marked public.
 */
export async function tellRegister(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  activity: Told,
  { before, after }: { before: ActivityFold | undefined; after: ActivityFold },
): Promise<void> {
  const [was, is] = [doneOf(before), doneOf(after)];
  if (was?.number === is?.number) return;
  const { code } = activity.cooperation;
  const locator = { activity: activity.id };
  if (was) await withdrawClaims(tx, clock, actor, code, locator);
  if (!is) return;
  await addClaims(tx, clock, actor, code, {
    source: is.source ?? {
      kind: 'report',
      title: `Kegiatan: ${activity.title}`,
      office: activity.agency || null,
      dated: is.dateEdtf,
      fileSha256: is.files[0]?.sha256 ?? null,
      key: `activity:${activity.id}:${is.number}`,
    },
    claims: [
      {
        property: activity.public ? 'activity' : 'report',
        value: null,
        asWritten: sentenceOf(activity, is),
        locator,
        statedOn: is.dateEdtf,
        confidence: is.files.length > 0 ? 'documented' : 'stated',
      },
    ],
  });
}
