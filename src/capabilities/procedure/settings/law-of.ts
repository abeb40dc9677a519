import type { Actor } from '#kernel/actor.ts';
import { type Database, type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { law as packaged } from '../law/law.ts';
import type { Law } from '../law/read-law.ts';
import { listNationalLawActs, listSettingActs } from '../store/setting-acts.ts';
import { type LawInForce, lawInForce, nationalLaw } from './law-in-force.ts';

/** The law of the whole country, which anybody may read: what the program brings and what was loaded since. */
export async function nationalLawOf(database: Database): Promise<LawInForce> {
  return nationalLaw(packaged, await listNationalLawActs(database));
}

/** The law a government goes by, with what had to be left out of it. */
export async function viewLawOf(tx: GovernmentTransaction, governmentId: number): Promise<LawInForce> {
  const national = await nationalLawOf(tx);
  const own = lawInForce(national.law, await listSettingActs(tx, governmentId));
  return { law: own.law, leftOut: [...national.leftOut, ...own.leftOut] };
}

/**
 * The law a government goes by, through time: national rule sets with its own additions, values and readings. Every
 * reader of the law for a government comes here, so that no page knows another law than the cases.
 */
export async function lawOf(tx: GovernmentTransaction, governmentId: number): Promise<Law> {
  return (await viewLawOf(tx, governmentId)).law;
}

/** The law as a public page tells it: the country's, or that of their own office to somebody who signed in. */
export async function lawForReader(database: Database, actor: Actor): Promise<Law> {
  if (actor.kind === 'anonymous') return (await nationalLawOf(database)).law;
  return withGovernment(database, actor.governmentId, (tx) => lawOf(tx, actor.governmentId));
}
