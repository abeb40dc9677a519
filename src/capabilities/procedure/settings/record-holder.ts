import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { formatEdtf } from '#kernel/edtf.ts';
import { type FieldRefusal, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { isDay } from '../calendar/days.ts';
import { listSettingActs } from '../store/setting-acts.ts';
import { addAct } from './add-act.ts';
import { type Holder, holderSchema, holderSubject, holdersOf, overlapping } from './holders.ts';
import { fieldsRefused, reasonMissing, settingsChangedMeanwhile, settingsNotAllowed } from './refusals.ts';
import { mayEditLetters } from './rules.ts';

export const HolderRecording = z.object({
  /** The holder that is corrected, and the version the page was opened with; absent = a new one. */
  corrects: z.object({ id: z.number().int(), version: z.number().int() }).optional(),
  holder: holderSchema.extend({ from: z.string().default(''), to: z.string().nullable().default(null) }),
  reason: z.string().trim().max(2000).default(''),
});
export type HolderRecording = z.input<typeof HolderRecording>;
type Given = z.output<typeof HolderRecording>['holder'];

const needed = (field: string, id: string, en: string): FieldRefusal => ({ field, words: { id, en } });

/** What is wrong with a holder as it was given, field by field. */
function complaintsOf(holder: Given, id: number, others: readonly Holder[]): FieldRefusal[] {
  const { name, office, from, to } = holder;
  const complaints = [
    ...(name === '' ? [needed('name', 'Tulis nama pejabat.', 'Write the name of the official.')] : []),
    ...(office === '' ? [needed('office', 'Tulis jabatannya.', 'Write the office.')] : []),
    ...(isDay(from)
      ? []
      : [needed('from-day', 'Isi tanggal mulai menjabat.', 'Enter the first day in office.')]),
  ];
  if (to !== null && (!isDay(to) || to < from))
    complaints.push(
      needed('to-day', 'Isi tanggal sesudah mulai menjabat.', 'Enter a day after the first day in office.'),
    );
  if (complaints.length > 0 || holder.takenOut) return complaints;
  const other = overlapping({ ...holder, id }, others);
  if (!other) return [];
  const until = { id: other.to && formatEdtf(other.to, 'id'), en: other.to && formatEdtf(other.to, 'en') };
  return [
    needed(
      'from-day',
      `${other.name} tercatat sebagai ${office} definitif ${until.id ? `sampai ${until.id}` : 'tanpa tanggal akhir'}. Isi tanggal akhirnya lebih dahulu, atau pilih Plt., Plh., Pj., atau Pjs.`,
      `${other.name} is recorded as definitive ${office} ${until.en ? `until ${until.en}` : 'with no last day'}. Enter that last day first, or choose Plt., Plh., Pj. or Pjs.`,
    ),
  ];
}

/** Records who holds an office from a day to a day, or corrects it; letters of a day are signed by the holder of that day. Returns the holder's id. */
export async function recordHolder(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: HolderRecording,
): Promise<number> {
  const { corrects, holder, reason } = HolderRecording.parse(input);
  if (!mayEditLetters(actor)) throw settingsNotAllowed();
  const acts = await listSettingActs(tx, actor.governmentId);
  const holders = holdersOf(acts);
  const corrected = holders.find(({ id }) => id === corrects?.id);
  if (corrects && !corrected) throw notFound();
  if (corrects && corrected?.version !== corrects.version) throw settingsChangedMeanwhile();
  const id = corrected?.id ?? (acts.at(-1)?.number ?? 0) + 1;
  const complaints = complaintsOf(holder, id, holders);
  if (complaints.length > 0) throw fieldsRefused(complaints);
  if (reason === '') throw reasonMissing();
  const number = await addAct(tx, clock, actor, 'own', acts, {
    kind: 'holder',
    subject: holderSubject(id),
    effectiveFrom: holder.from,
    content: holder,
    reason,
  });
  await recordEntry(tx, clock, actor, {
    action: holder.takenOut ? 'letters.take-out-holder' : 'letters.record-holder',
    subject: holderSubject(id),
    outcome: 'done',
    detail: { version: number, office: holder.office, from: holder.from, to: holder.to, reason },
  });
  return id;
}
