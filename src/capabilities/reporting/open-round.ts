import { z } from 'zod';
import { houseKey } from '#access';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { isEdtf } from '#kernel/edtf.ts';
import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { digestOf, linkSecret } from '#platform/links/link-secret.ts';
import { actorName, day } from './inputs.ts';
import { notAllowed } from './refusals.ts';
import { roundKinds } from './round/period.ts';
import { mayRun } from './rules.ts';
import { listAskedAgencies } from './store/agencies.ts';
import { insertLink } from './store/links.ts';
import { addAskedEvents, addEvent, insertRequests } from './store/requests.ts';
import { insertRound } from './store/rounds.ts';

export const RoundInput = z.object({
  title: z.string().trim().min(1).max(200),
  kind: z.enum(roundKinds),
  period: z.string().trim().min(1).max(60).refine(isEdtf),
  opens: day,
  due: day,
  linksUntil: day,
  agencyIds: z.array(z.number().int()).min(1).max(1000),
});
export type RoundInput = z.input<typeof RoundInput>;

const complaintWords: Readonly<Record<string, FieldRefusal['words']>> = {
  title: { id: 'Tulis judul ronde ini', en: 'Write a title for this round' },
  kind: { id: 'Pilih jenis ronde', en: 'Choose the kind of round' },
  period: {
    id: 'Tulis masa yang ditanyakan, misalnya "semester II 2017"',
    en: 'Write the period asked about, like "second half of 2017"',
  },
  opens: { id: 'Tulis tanggal dibuka', en: 'Write the day it opens' },
  due: { id: 'Tulis tenggatnya', en: 'Write the day it is due' },
  linksUntil: { id: 'Tulis sampai kapan tautannya berlaku', en: 'Write until when its links open' },
  agencyIds: { id: 'Pilih sedikitnya satu perangkat daerah', en: 'Choose at least one agency' },
};

function readRound(input: RoundInput): z.output<typeof RoundInput> {
  const read = RoundInput.safeParse(input);
  const fields = read.success ? [] : read.error.issues.map(({ path }) => String(path[0]));
  const complaints = [...new Set(fields)].map((field) => ({
    field,
    words: complaintWords[field] ?? { id: 'Periksa isian ini', en: 'Check this answer' },
  }));
  if (input.due < input.opens && !fields.includes('due'))
    complaints.push({
      field: 'due',
      words: { id: 'Tenggatnya sebelum dibuka', en: 'It is due before it opens' },
    });
  else if (input.linksUntil < input.due && !fields.includes('linksUntil'))
    complaints.push({
      field: 'linksUntil',
      words: { id: 'Tautan habis sebelum tenggat', en: 'Links end before it is due' },
    });
  if (!read.success || complaints.length > 0) throw fieldsToCorrect(complaints);
  return read.data;
}

/**
 * Opens a round: every chosen agency gets a request with a link of its own. Nobody is told by that: an officer, and
 * later the outbox, passes the requests on. Returns the round's id.
 */
export async function openRound(
  house: Pick<House, 'database' | 'clock' | 'config'>,
  actor: GovernmentActor,
  input: RoundInput,
): Promise<number> {
  if (!mayRun(actor)) throw notAllowed();
  const { agencyIds, ...round } = readRound(input);
  const { governmentId } = actor;
  const { clock } = house;
  const key = await houseKey(house, 'report-link');
  return withGovernment(house.database, governmentId, async (tx) => {
    const wanted = new Set(agencyIds);
    const agencies = (await listAskedAgencies(tx, governmentId)).filter(({ id }) => wanted.has(id));
    if (agencies.length === 0)
      throw fieldsToCorrect([
        { field: 'agencyIds', words: complaintWords.agencyIds as FieldRefusal['words'] },
      ]);
    const recorded = { at: clock.now(), by: actorName(actor) };
    const roundId = await insertRound(tx, governmentId, round, recorded);
    const requestIds = await insertRequests(tx, governmentId, roundId, agencies);
    await addAskedEvents(tx, governmentId, requestIds, recorded);
    for (const requestId of requestIds) {
      const link = { governmentId, requestId, number: 1 };
      await insertLink(tx, governmentId, {
        ...link,
        digest: digestOf(linkSecret(key, { ...link, subject: link.requestId })),
        ...recorded,
      });
      await addEvent(tx, governmentId, requestId, { kind: 'link-made', ...recorded });
    }
    await recordEntry(tx, clock, actor, {
      action: 'round.open',
      subject: `round:${roundId}`,
      outcome: 'done',
      detail: { period: round.period, due: round.due, agencies: agencies.length },
    });
    return roundId;
  });
}
