import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type AgreementLine, listAgreementRows } from '../store/agreements.ts';
import { mayReadAgreement } from './find-agreement.ts';

export type AgreementInList = AgreementLine;

/** The agreements this actor may read, the latest change first; of one cooperation, where its code is given. */
export async function listAgreements(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  cooperation?: string,
): Promise<AgreementInList[]> {
  const rows = await listAgreementRows(tx, actor.governmentId);
  const asked = rows.filter((row) => cooperation === undefined || row.cooperation?.code === cooperation);
  const readable: AgreementInList[] = [];
  for (const row of asked) if (await mayReadAgreement(tx, actor, row)) readable.push(row);
  return readable;
}
