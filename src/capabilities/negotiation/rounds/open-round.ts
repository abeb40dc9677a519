import { z } from 'zod';
import { houseKey } from '#access';
import { recordEntry } from '#audit';
import { getAgreement, makeVersion } from '#drafting';
import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import { recordedBy } from '#kernel/recorded.ts';
import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { digestOf, linkSecret } from '#platform/links/link-secret.ts';
import { notAllowed } from '../refusals.ts';
import { mayNegotiate } from '../rules.ts';
import { insertRound, insertRoundAct } from '../store/rounds.ts';

const Input = z.object({
  key: z.string().min(8).max(64),
  agreementId: z.number().int().positive(),
  partner: z.string().trim().min(1).max(200),
  message: z.string().trim().max(2_000),
  until: z.iso.date(),
});
export type RoundOpening = z.input<typeof Input>;

const complaints = {
  partner: {
    id: 'Tulis kepada siapa naskah dikirim, misalnya Foreign Affairs Office, Guilin',
    en: 'Write to whom the text is sent, like Foreign Affairs Office, Guilin',
  },
  message: { id: 'Pesan paling panjang 2.000 huruf', en: 'The message has at most 2,000 characters' },
  until: {
    id: 'Tulis hari terakhir tautan, hari ini atau sesudahnya',
    en: 'Write the last day of the link, today or later',
  },
} as const satisfies Record<string, Words>;

function readInput(input: RoundOpening, day: string) {
  const wrong: FieldRefusal[] = (['partner', 'message', 'until'] as const)
    .filter((field) => !Input.shape[field].safeParse(input[field]).success)
    .map((field) => ({ field, words: complaints[field] }));
  if (wrong.every(({ field }) => field !== 'until') && input.until < day)
    wrong.push({ field: 'until', words: complaints.until });
  if (wrong.length > 0) throw fieldsToCorrect(wrong);
  return Input.parse(input);
}

/** What the link's key is kept apart for. */
export const linkPurpose = 'partner-link';

/** Keeps the agreement as a version and lets the partner read it by a link; returns the round's id. */
export async function openRound(
  house: Pick<House, 'database' | 'clock' | 'config'>,
  actor: GovernmentActor,
  input: RoundOpening,
): Promise<number> {
  const { governmentId } = actor;
  const { clock } = house;
  const key = await houseKey(house, linkPurpose);
  return withGovernment(house.database, governmentId, async (tx) => {
    await getAgreement(tx, actor, input.agreementId);
    if (!mayNegotiate(actor)) throw notAllowed();
    const round = readInput(input, today(clock));
    const reason = `Putaran dengan ${round.partner}`;
    const version = await makeVersion(tx, clock, actor, {
      agreementId: round.agreementId,
      reason,
      automatic: true,
    });
    const recorded = recordedBy(actor, clock);
    const sent = { ...round, version: version.number, fingerprint: version.fingerprint };
    const { id, isNew } = await insertRound(tx, governmentId, sent, recorded);
    if (!isNew) return id;
    const secret = linkSecret(key, { governmentId, subject: id, number: 1 });
    await insertRoundAct(
      tx,
      governmentId,
      id,
      { kind: 'link-made', number: 1, digest: digestOf(secret) },
      recorded,
    );
    await recordEntry(tx, clock, actor, {
      action: 'negotiation.open-round',
      subject: `agreement:${round.agreementId}`,
      outcome: 'done',
      detail: { round: id, version: version.number, fingerprint: version.fingerprint },
    });
    return id;
  });
}
