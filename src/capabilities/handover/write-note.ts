import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, fieldsToCorrect, notFound, Refusal } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { viewOfficeRecord } from '#register';
import { type Note, standingNotes } from './note.ts';
import { notAllowed, noteMovedOn } from './refusals.ts';
import { actorName, mayRun } from './rules.ts';
import { insertNoteAct, isNoteKeyKnown, listNoteActs } from './store/notes.ts';

const Input = z.object({
  /** Sent twice with one key, a note is one note. */
  key: z.string().min(8).max(64),
  /** The note it corrects; null = a new one. */
  corrects: z.number().int().positive().nullable(),
  /** Code of a cooperation; '' = about the work as a whole. */
  cooperation: z.string().trim().max(40),
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(10_000),
});
export type NoteWriting = z.input<typeof Input>;

const words = {
  title: {
    id: 'Tulis tentang apa, paling panjang 200 huruf',
    en: 'Say what it is about, at most 200 characters',
  },
  text: {
    id: 'Tulis catatannya, paling panjang 10.000 huruf',
    en: 'Write the note, at most 10,000 characters',
  },
  cooperation: {
    id: 'Kode ini tidak ada dalam daftar kantor Anda; tulis misalnya 3314-001, atau kosongkan',
    en: 'This code is not in the list of your office; write it like 3314-001, or leave it empty',
  },
} as const satisfies Record<string, Words>;

/** The code by which the office keeps the cooperation now; undefined = it keeps none of that code. */
async function currentCode(tx: GovernmentTransaction, actor: GovernmentActor, code: string) {
  try {
    return (await viewOfficeRecord(tx, actor, code)).cooperation.code;
  } catch (problem) {
    if (problem instanceof Refusal && problem.kind === 'not-found') return undefined;
    throw problem;
  }
}

/** The note as it stands; `not-found` for one of another office, `note-moved-on` when it was replaced. */
export async function getStandingNote(
  tx: GovernmentTransaction,
  governmentId: number,
  noteId: number,
): Promise<Note> {
  const acts = await listNoteActs(tx, governmentId);
  if (!acts.some(({ id }) => id === noteId)) throw notFound();
  const note = standingNotes(acts).find(({ id }) => id === noteId);
  if (!note) throw noteMovedOn();
  return note;
}

/** Writes what the leaving officer knows and no record holds, or corrects it; the earlier wording is kept. */
export async function writeNote(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: NoteWriting,
): Promise<void> {
  const { governmentId } = actor;
  if (input.corrects !== null && !(await isNoteKeyKnown(tx, governmentId, input.key)))
    await getStandingNote(tx, governmentId, input.corrects);
  if (!mayRun(actor)) throw notAllowed();
  const complaints: FieldRefusal[] = (['title', 'text'] as const)
    .filter((field) => !Input.shape[field].safeParse(input[field]).success)
    .map((field) => ({ field, words: words[field] }));
  const asked = input.cooperation.trim();
  const cooperation = asked === '' ? null : await currentCode(tx, actor, asked);
  if (cooperation === undefined) complaints.push({ field: 'cooperation', words: words.cooperation });
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  const note = Input.parse(input);
  const added = await insertNoteAct(tx, governmentId, {
    ...note,
    kind: 'written',
    replaces: note.corrects,
    cooperation: cooperation ?? null,
    at: clock.now(),
    by: actorName(actor),
    byName: actor.name,
  });
  if (!added) {
    if (await isNoteKeyKnown(tx, governmentId, note.key)) return;
    throw noteMovedOn();
  }
  await recordEntry(tx, clock, actor, {
    action: 'handover.write-note',
    subject: cooperation ? `cooperation:${cooperation}` : 'handover:notes',
    outcome: 'done',
    detail: { corrects: note.corrects },
  });
}
