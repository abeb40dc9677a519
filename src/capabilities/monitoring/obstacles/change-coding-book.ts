import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { bookChangedMeanwhile, notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { insertCodeAct, listCodeActs } from '../store/obstacles.ts';
import { type CodeActKind, type CodingBook, codeActKinds, foldBook, mayBeDone } from './coding-book.ts';

const Input = z.object({
  kind: z.enum(codeActKinds),
  /** The code it is done to; '' for a new one. */
  code: z.string().max(60).default(''),
  nameId: z.string().trim().max(120).default(''),
  nameEn: z.string().trim().max(120).default(''),
  meaning: z.string().trim().max(2000).default(''),
  into: z.string().max(60).default(''),
  reason: z.string().trim().max(2000).default(''),
  /** The number of acts of the book the person had before them. */
  version: z.number().int(),
});
export type CodingBookChange = z.input<typeof Input>;
type Change = z.output<typeof Input>;

const words = {
  name: { id: 'Beri nama, 2 sampai 120 huruf', en: 'Give it a name, 2 to 120 characters' },
  taken: {
    id: 'Nama ini sudah ada dalam buku kode; pilih yang lain',
    en: 'The coding book has this name already; choose another',
  },
  into: { id: 'Pilih kode lain yang masih dipakai', en: 'Choose another code that is in use' },
  reason: { id: 'Tulis mengapa, paling sedikit 3 huruf', en: 'Say why, in at least 3 letters' },
} as const satisfies Record<string, Words>;

const names = (kind: CodeActKind) => kind === 'added' || kind === 'renamed';
const sameName = (one: string, other: string) =>
  one.localeCompare(other, 'id', { sensitivity: 'base', ignorePunctuation: true }) === 0;

function complaintsAbout({ kind, code, nameId, into, reason }: Change, book: CodingBook): FieldRefusal[] {
  const others = book.filter(({ key }) => key !== code);
  const target = others.find(({ key }) => key === into);
  return [
    ...(names(kind) && nameId.length < 2 ? [{ field: 'nameId', words: words.name }] : []),
    ...(names(kind) && others.some(({ name }) => sameName(name.id, nameId))
      ? [{ field: 'nameId', words: words.taken }]
      : []),
    ...(kind === 'merged' && target?.state !== 'in-use' ? [{ field: 'into', words: words.into }] : []),
    ...(kind !== 'added' && reason.length < 3 ? [{ field: 'reason', words: words.reason }] : []),
  ];
}

/** Adds a code to the office's book, renames, retires, merges or restores one; what was coded by it stays coded. */
export async function changeCodingBook(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: CodingBookChange,
): Promise<void> {
  const { governmentId } = actor;
  if (!mayRun(actor)) throw notAllowed();
  const read = Input.safeParse(input);
  if (!read.success)
    throw fieldsToCorrect(
      read.error.issues.map(({ path }) => ({
        field: String(path[0]),
        words: { id: 'Terlalu panjang; ringkaskan', en: 'This is too long; shorten it' },
      })),
    );
  const { kind, nameId, nameEn, meaning, into, reason, version } = read.data;
  const acts = await listCodeActs(tx, governmentId);
  const book = foldBook(acts);
  const code = book.find(({ key }) => key === read.data.code);
  if (kind !== 'added' && !code) throw notFound();
  if (version !== acts.length || (code && !mayBeDone(code).includes(kind))) throw bookChangedMeanwhile();
  const complaints = complaintsAbout(read.data, book);
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  const number = acts.length + 1;
  const act = {
    number,
    kind,
    code: code?.key ?? `own-${number}`,
    name: names(kind) ? { id: nameId, en: nameEn || nameId } : { id: '', en: '' },
    meaning: names(kind) ? meaning : '',
    into: kind === 'merged' ? into : null,
    reason,
  };
  const recorded = { at: clock.now(), by: actor.name };
  if (!(await insertCodeAct(tx, governmentId, act, recorded))) throw bookChangedMeanwhile();
  await recordEntry(tx, clock, actor, {
    action: `obstacle-code.${kind}`,
    subject: `obstacle-code:${act.code}`,
    outcome: 'done',
    detail: { ...(names(kind) && { name: nameId }), ...(act.into && { into }), ...(reason && { reason }) },
  });
}
