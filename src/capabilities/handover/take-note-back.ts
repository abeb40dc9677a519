import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed, noteMovedOn } from './refusals.ts';
import { actorName, mayRun } from './rules.ts';
import { insertNoteAct } from './store/notes.ts';
import { getStandingNote } from './write-note.ts';

/** Takes a note back: it is told no more, and stays on record. */
export async function takeNoteBack(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  noteId: number,
): Promise<void> {
  const { governmentId } = actor;
  const { cooperation, title } = await getStandingNote(tx, governmentId, noteId);
  if (!mayRun(actor)) throw notAllowed();
  const added = await insertNoteAct(tx, governmentId, {
    key: `take-back-${noteId}`,
    kind: 'taken-back',
    replaces: noteId,
    cooperation,
    title,
    text: '',
    at: clock.now(),
    by: actorName(actor),
    byName: actor.name,
  });
  if (!added) throw noteMovedOn();
  await recordEntry(tx, clock, actor, {
    action: 'handover.take-note-back',
    subject: cooperation ? `cooperation:${cooperation}` : 'handover:notes',
    outcome: 'done',
    detail: { note: noteId },
  });
}
