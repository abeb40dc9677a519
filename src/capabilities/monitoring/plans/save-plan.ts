import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import { fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { actorName } from '../activities/act-parts.ts';
import { notAllowed, planChangedMeanwhile } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { findPlan, insertPlanVersion } from '../store/annual-plans.ts';
import { findCooperationOf } from '../store/led-cooperations.ts';
import { AnnualPlan, missingParts, withLineKeys } from './annual-plan.ts';

export interface SavedPlan {
  cooperation: string;
  year: number;
  /** The version the person had before them; 0 = none. */
  version: number;
  content: AnnualPlan;
}

const wordsOf: Readonly<Record<string, Words>> = {
  title: {
    id: 'Tulis kegiatannya, paling panjang 300 huruf',
    en: 'Write what it is, at most 300 characters',
  },
  amount: {
    id: 'Tulis jumlahnya dengan angka, misalnya 1.250.000',
    en: 'Write the amount in figures, like 1,250,000',
  },
  currency: {
    id: 'Tulis kode mata uang tiga huruf, misalnya IDR',
    en: 'Write a three-letter code, like IDR',
  },
};
const tooLong: Words = { id: 'Terlalu panjang; ringkaskan', en: 'This is too long; shorten it' };

/** "lines", 0, "title" -> the field "title-0". */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path[0] === 'lines' && path.length > 2 ? `${String(path[2])}-${String(path[1])}` : String(path[0]);

/** Saves a plan as its next version. It may be incomplete: what is missing is shown, and nothing typed is refused for it. */
export async function savePlan(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { cooperation: code, year, version, content }: SavedPlan,
): Promise<void> {
  const { governmentId } = actor;
  const cooperation = await findCooperationOf(tx, governmentId, code);
  if (!cooperation) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const read = AnnualPlan.safeParse(content);
  if (!read.success)
    throw fieldsToCorrect(
      read.error.issues.map(({ path }) => ({
        field: fieldOf(path),
        words: wordsOf[String(path[2])] ?? tooLong,
      })),
    );
  const newest = (await findPlan(tx, governmentId, cooperation.id, year))?.number ?? 0;
  const next = { year, number: newest + 1, content: withLineKeys(read.data, newest + 1) };
  const recorded = { at: clock.now(), by: actorName(actor) };
  if (newest !== version || !(await insertPlanVersion(tx, governmentId, cooperation.id, next, recorded)))
    throw planChangedMeanwhile();
  await recordEntry(tx, clock, actor, {
    action: 'plan.save',
    subject: `cooperation:${cooperation.code}`,
    outcome: 'done',
    detail: { year, version: next.number, missing: missingParts(read.data).map(({ part }) => part) },
  });
}
