import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import { fieldsToCorrect } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { gatherPack } from './gather-pack.ts';
import { withoutPersonalData } from './pack.ts';
import { notAllowed } from './refusals.ts';
import { actorName, mayRun } from './rules.ts';
import { insertHandover } from './store/handovers.ts';

const line = (most: number) => z.string().trim().min(1).max(most);
const Input = z.object({
  /** Sent twice with one key, a handover is one handover. */
  key: z.string().min(8).max(64),
  /** Of its paper, YYYY-MM-DD. */
  day: z.iso.date(),
  /** Of its paper; '' = none. */
  number: z.string().trim().max(100),
  reason: line(300),
  fromName: line(200),
  fromOffice: line(200),
  toName: line(200),
  toOffice: line(200),
});
export type HandoverRecording = z.input<typeof Input>;

const words: Readonly<Record<string, Words>> = {
  day: {
    id: 'Tulis satu hari yang tidak lebih dari hari ini, misalnya 15 November 2017',
    en: 'Write a day no later than today, like 15 November 2017',
  },
  number: { id: 'Nomor ini terlalu panjang', en: 'This number is too long' },
  reason: {
    id: 'Tulis mengapa tugas diserahkan, misalnya mutasi ke Dinas Kesehatan',
    en: 'Say why the work is handed over, like a transfer to the health agency',
  },
  fromName: { id: 'Tulis nama yang menyerahkan', en: 'Write the name of who hands over' },
  fromOffice: { id: 'Tulis jabatan yang menyerahkan', en: 'Write the office of who hands over' },
  toName: { id: 'Tulis nama yang menerima', en: 'Write the name of who takes over' },
  toOffice: { id: 'Tulis jabatan yang menerima', en: 'Write the office of who takes over' },
};

/**
 * Records that the work was handed over, with everything that is open at this moment as it is told now, so that it can
 * be shown later as it was. Returns the handover's id.
 */
export async function recordHandover(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
  input: HandoverRecording,
): Promise<number> {
  if (!mayRun(actor)) throw notAllowed();
  const read = Input.safeParse(input);
  const wrong = read.success ? [] : read.error.issues.map(({ path }) => String(path[0]));
  if (input.day > today(house.clock)) wrong.push('day');
  const complaints = [...new Set(wrong)].flatMap((field) => {
    const said = words[field];
    return said ? [{ field, words: said }] : [];
  });
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  const { pack } = await gatherPack(house, actor);
  const handover = Input.parse(input);
  return withGovernment(house.database, actor.governmentId, async (tx) => {
    const { id, known } = await insertHandover(tx, actor.governmentId, {
      ...handover,
      content: withoutPersonalData(pack),
      at: house.clock.now(),
      recordedBy: actorName(actor),
    });
    if (!known)
      await recordEntry(tx, house.clock, actor, {
        action: 'handover.record',
        subject: `handover:${id}`,
        outcome: 'done',
        detail: {
          day: handover.day,
          from: handover.fromOffice,
          to: handover.toOffice,
          open: pack.sections.map(({ name, items, more }) => `${name} ${items.length + more}`),
        },
      });
    return id;
  });
}
