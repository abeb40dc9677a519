import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { recordedBy } from '#kernel/recorded.ts';
import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type Agreement, agreementShape, type Cells, type Clause } from '../agreement/agreement.ts';
import { headOf } from '../agreement/head.ts';
import { outlineOf } from '../agreement/outline.ts';
import { bindReferences, replaceTargets } from '../agreement/references.ts';
import { notAllowed } from '../refusals.ts';
import { mayWrite } from '../rules.ts';
import { findCooperationId, hasCase, insertAgreement, insertHead } from '../store/agreements.ts';
import { insertCellText } from '../store/cells.ts';
import { insertOutline } from '../store/outlines.ts';
import { longestText } from './save-cell.ts';
import { subjectOf } from './subject-of.ts';

const Input = z.object({
  /** Sent twice with one key, an agreement is one agreement. */
  key: z.string().min(8).max(64),
  /** Code of the cooperation it is for; '' = none yet. */
  cooperation: z.string().trim().max(40),
  /** Code of the legal case whose paper it is; '' = none. */
  caseCode: z.string().trim().max(60),
  /** What it begins with: empty, from a template, or read from a pasted text. */
  draft: agreementShape,
});
export type AgreementOpening = z.input<typeof Input>;

/** Clauses under our own ids, and every typed "Pasal 4" that names one of them bound to it. */
function ownClauses({ clauses, languages }: Agreement): Clause[] {
  const ids = new Map(clauses.map(({ id }, at) => [id, `c${at + 1}`]));
  const named = clauses.map((clause) => ({ ...clause, id: ids.get(clause.id) ?? clause.id }));
  return named.map((clause) => {
    const text: Cells = Object.fromEntries(
      languages.map((language) => {
        const given = replaceTargets(clause.text[language] ?? '', ids);
        return [language, bindReferences(given, language, named)];
      }),
    );
    return { ...clause, text };
  });
}

const wrongCooperation: FieldRefusal = {
  field: 'cooperation',
  words: {
    id: 'Kode ini tidak ada dalam daftar kantor Anda; tulis misalnya 3314-001, atau kosongkan',
    en: 'This code is not in the list of your office; write it like 3314-001, or leave it empty',
  },
};
const wrongCase: FieldRefusal = {
  field: 'caseCode',
  words: {
    id: 'Perkara ini tidak ada di kantor Anda; periksa kodenya, atau kosongkan',
    en: 'Your office has no case of this code; check it, or leave it empty',
  },
};
const tooLong: FieldRefusal = {
  field: 'pasted',
  words: {
    id: `Satu pasal lebih panjang dari ${longestText.toLocaleString('id')} huruf. Bagilah dahulu menjadi beberapa pasal; isian Anda masih ada.`,
    en: `One clause is longer than ${longestText.toLocaleString('en')} characters. Divide it into several first; what you typed is kept.`,
  },
};

async function placeOf(
  tx: GovernmentTransaction,
  governmentId: number,
  { cooperation, caseCode, draft }: z.output<typeof Input>,
) {
  const cooperationId = cooperation === '' ? null : await findCooperationId(tx, governmentId, cooperation);
  const caseKnown = caseCode === '' || (await hasCase(tx, governmentId, caseCode));
  const long = draft.clauses.some(({ text }) =>
    Object.values(text).some(({ length }) => length > longestText),
  );
  const complaints = [
    ...(cooperationId === undefined ? [wrongCooperation] : []),
    ...(caseKnown ? [] : [wrongCase]),
    ...(long ? [tooLong] : []),
  ];
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  return { cooperationId: cooperationId ?? null, caseCode: caseCode === '' ? null : caseCode };
}

/** Opens an agreement with what it begins with; its id. */
export async function openAgreement(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: AgreementOpening,
): Promise<number> {
  const { governmentId } = actor;
  if (!mayWrite(actor)) throw notAllowed();
  const opening = Input.parse(input);
  const { key, draft } = opening;
  const place = await placeOf(tx, governmentId, opening);
  const recorded = recordedBy(actor, clock);
  const one = { key, kind: draft.kind, ...place, at: recorded.at, by: recorded.by };
  const { id, known } = await insertAgreement(tx, governmentId, one);
  if (known) return id;
  const clauses = ownClauses(draft);
  await insertHead(tx, governmentId, id, { number: 1, content: headOf(draft) }, recorded);
  const outline = { number: 1, clauses: outlineOf({ clauses }) };
  const act = { act: 'opened', clauseId: null, reason: '' } as const;
  await insertOutline(tx, governmentId, id, { ...outline, ...act }, recorded);
  for (const { id: clauseId, heading, text } of clauses)
    for (const language of draft.languages) {
      const saved = { number: 1, heading: heading[language] ?? '', text: text[language] ?? '' };
      if (saved.heading === '' && saved.text === '') continue;
      await insertCellText(tx, governmentId, { agreementId: id, clauseId, language }, saved, recorded);
    }
  await recordEntry(tx, clock, actor, {
    action: 'agreement.open',
    subject: subjectOf(id),
    outcome: 'done',
    detail: { kind: draft.kind, languages: draft.languages, clauses: clauses.length },
  });
  return id;
}
