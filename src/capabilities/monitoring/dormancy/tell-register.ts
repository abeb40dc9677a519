import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { formatEdtf } from '#kernel/edtf.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { addClaims, viewOfficeRecord, withdrawDetail } from '#register';
import type { Decision } from './decision.ts';

interface Told {
  code: string;
  regionCode: string;
  /** The decision's number among the acts of its cooperation. */
  number: number;
  decision: Pick<Decision, 'decision' | 'decidedOn' | 'office' | 'ground' | 'successor'>;
}

/** By these words the register's act or party is found again when the decision is revoked. */
const toldAs = ({ number, decision: { decision, decidedOn, ground, successor } }: Told): string => {
  const what =
    decision === 'end' ? `berakhir, ${ground?.name.id ?? ''}` : `dijalankan selanjutnya oleh ${successor}`;
  return `Keputusan nomor ${number} tanggal ${formatEdtf(decidedOn, 'id')}: ${what}`;
};

/**
 * What a decision changes in the register: an end becomes an act, which its status is folded from; a transfer names the
 * agency that is responsible from then on. Reviving and reducing change nothing there until something happens.
 */
export async function tellRegister(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  told: Told,
): Promise<void> {
  const { code, regionCode, number, decision } = told;
  if (decision.decision !== 'end' && decision.decision !== 'transfer') return;
  const asWritten = toldAs(told);
  await addClaims(tx, clock, actor, code, {
    source: {
      kind: 'document',
      title: `Keputusan nomor ${number} tentang kerja sama ${code}`,
      office: decision.office,
      dated: decision.decidedOn,
      key: `dormancy:${code}:${number}`,
    },
    claims: [],
    ...(decision.decision === 'end'
      ? { acts: [{ kind: 'ended', date: decision.decidedOn, asWritten }] }
      : {
          parties: [
            {
              organisation: { name: decision.successor, kind: 'local-agency', regionCode },
              side: 'local',
              role: 'responsible',
              asWritten,
            },
          ],
        }),
  });
}

/** Takes out of the register what a decision had told it; it stays on record there, and no longer counts. */
export async function untellRegister(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  told: Told,
  reason: string,
): Promise<void> {
  const { code } = told;
  const asWritten = toldAs(told);
  const { acts, parties } = await viewOfficeRecord(tx, actor, code);
  const act = acts.find((one) => one.asWritten === asWritten && !one.withdrawn);
  const party = parties.find((one) => one.asWritten === asWritten);
  if (act) await withdrawDetail(tx, clock, actor, { code, kind: 'act', id: act.id, reason });
  if (party) await withdrawDetail(tx, clock, actor, { code, kind: 'party', id: party.id, reason });
}
