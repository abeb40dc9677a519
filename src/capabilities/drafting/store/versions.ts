import { sql } from 'kysely';
import type { Recorded } from '#kernel/recorded.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { moment } from '#platform/database/moment.ts';
import type { Agreement } from '../agreement/agreement.ts';

export interface VersionLine {
  number: number;
  fingerprint: string;
  reason: string;
  /** Made by the program, before something that may change much. */
  automatic: boolean;
  at: string;
  byName: string;
}

export interface Version extends VersionLine {
  content: Agreement;
}

const columns = sql`number, fingerprint, reason, automatic, ${moment('at')} as at, by_name as "byName"`;

/** The versions of an agreement, the newest first. */
export async function listVersions(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
): Promise<VersionLine[]> {
  const { rows } = await sql<VersionLine>`
    select ${columns} from drafting.version where government_id = ${governmentId} and agreement_id = ${agreementId}
    order by number desc`.execute(tx);
  return rows;
}

/** One version with the agreement as it was. */
export async function findVersionRow(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
  number: number,
): Promise<Version | undefined> {
  const { rows } = await sql<Version>`
    select ${columns}, content from drafting.version
    where government_id = ${governmentId} and agreement_id = ${agreementId} and number = ${number}`.execute(
    tx,
  );
  return rows[0];
}

export type NewVersion = Pick<Version, 'number' | 'fingerprint' | 'reason' | 'automatic' | 'content'>;

/** Keeps a version. */
export async function insertVersion(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
  version: NewVersion,
  { at, by, byName }: Recorded,
): Promise<void> {
  const { number, fingerprint, reason, automatic, content } = version;
  await sql`
    insert into drafting.version (government_id, agreement_id, number, fingerprint, content, reason, automatic, at, by, by_name)
    values (${governmentId}, ${agreementId}, ${number}, ${fingerprint}, ${JSON.stringify(content)}::jsonb, ${reason},
      ${automatic}, ${at}, ${by}, ${byName})`.execute(tx);
}
