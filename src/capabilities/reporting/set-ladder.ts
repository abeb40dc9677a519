import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { actorName } from './inputs.ts';
import { notAllowed } from './refusals.ts';
import { channels, type LadderStep, unknownSlots } from './round/ladder.ts';
import { mayRun } from './rules.ts';
import { insertLadder } from './store/settings.ts';

const words = z.object({ id: z.string().trim().min(1).max(2000), en: z.string().trim().min(1).max(2000) });

const Step = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  from: z.enum(['opens', 'due']),
  days: z.number().int().min(-366).max(366),
  channel: z.enum(channels),
  subject: words,
  text: words,
});

const withoutLink = (text: string) => !/\{\s*(tautan|link)\s*\}/.test(text);

function complaintsAbout(step: LadderStep, index: number): FieldRefusal[] {
  const read = Step.safeParse(step);
  const complaints: FieldRefusal[] = (read.error?.issues ?? []).map(({ path }) => ({
    field: `${String(path[0])}${path[1] === undefined ? '' : `-${String(path[1])}`}-${index}`,
    words: {
      id: 'Isi bagian ini; hari antara -366 dan 366',
      en: 'Fill in this part; days between -366 and 366',
    },
  }));
  for (const language of ['id', 'en'] as const) {
    const unknown = unknownSlots(step.text[language]);
    if (unknown.length > 0)
      complaints.push({
        field: `text-${language}-${index}`,
        words: {
          id: `Isian {${unknown.join('}, {')}} tidak dikenal. Yang dikenal: {dinas} {daerah} {kantor} {periode} {tenggat} {tautan}`,
          en: `The slot {${unknown.join('}, {')}} is not known. Known are {agency} {region} {office} {period} {due} {link}`,
        },
      });
    else if ((step.channel === 'message' || step.channel === 'mail') && withoutLink(step.text[language]))
      complaints.push({
        field: `text-${language}-${index}`,
        words: {
          id: 'Pesan ini tidak memuat {tautan}, jadi tidak dapat dijawab',
          en: 'This message has no {link}, so it cannot be answered',
        },
      });
  }
  return complaints;
}

/** Sets the office's own ladder of reminders, in place of the program's. */
export async function setLadder(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  steps: readonly LadderStep[],
): Promise<void> {
  if (!mayRun(actor)) throw notAllowed();
  const complaints = steps.flatMap(complaintsAbout);
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  await insertLadder(tx, actor.governmentId, steps, { at: clock.now(), by: actorName(actor) });
  await recordEntry(tx, clock, actor, {
    action: 'ladder.set',
    subject: 'ladder',
    outcome: 'done',
    detail: { steps: steps.map(({ key, days, channel }) => `${key} ${days} ${channel}`) },
  });
}
