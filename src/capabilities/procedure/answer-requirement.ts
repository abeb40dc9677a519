import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { type FieldRefusal, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { isDay } from './calendar/days.ts';
import { requirementAnswers } from './check-requirements.ts';
import { requirementsOf } from './checklist.ts';
import { answerIncomplete, notAllowed } from './refusals.ts';
import { mayRecord } from './rules.ts';
import { lawOf } from './settings/law-of.ts';
import { lockCase } from './store/cases.ts';
import { insertRequirementAnswer, listRequirementAnswers } from './store/requirement-answers.ts';

const text = (longest: number) => z.string().trim().max(longest).default('');

export const RequirementAnswering = z.object({
  caseCode: z.string(),
  requirement: z.string().max(80),
  answer: z.string(),
  paper: text(300),
  place: text(300),
  office: text(300),
  saidOn: z.string(),
  note: text(2000),
});
export type RequirementAnswering = z.input<typeof RequirementAnswering>;

/** What an answer must say: a met requirement names its paper, an unmet one why the case goes on. */
function complaintsOf(
  { answer, paper, office, saidOn, note }: z.output<typeof RequirementAnswering>,
  now: string,
): FieldRefusal[] {
  const found: FieldRefusal[] = [];
  const complain = (field: string, id: string, en: string) => found.push({ field, words: { id, en } });
  if (!requirementAnswers.some((one) => one === answer))
    complain('answer', 'Pilih jawabannya.', 'Choose the answer.');
  if (answer === 'yes' && paper === '')
    complain('paper', 'Tulis dokumen yang menunjukkannya.', 'Name the paper that shows it.');
  if (office === '')
    complain(
      'office',
      'Tulis kantor atau jabatan yang menyatakannya.',
      'Write the office that says so, not a person.',
    );
  if (!isDay(saidOn))
    complain('saidOn-day', 'Isi tanggal lengkap: hari, bulan, tahun.', 'Enter the whole date.');
  else if (saidOn > now) complain('saidOn-day', 'Tanggal ini belum tiba.', 'This day is yet to come.');
  if ((answer === 'no' || answer === 'not-applicable') && note === '')
    complain(
      'note',
      'Tulis mengapa, supaya orang lain kelak mengerti.',
      'Write why, so that others will understand later.',
    );
  return found;
}

/**
 * Records what an office says of a requirement of a case: met, not met, not asked here, or not known any more. Each
 * answer names who says it, when and on which paper; the last one counts and the others stay.
 */
export async function answerRequirement(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: RequirementAnswering,
): Promise<void> {
  const answering = RequirementAnswering.parse(input);
  const { governmentId } = actor;
  const found = await lockCase(tx, governmentId, answering.caseCode);
  if (!found) throw notFound();
  if (!mayRecord(actor, 'initiative')) throw notAllowed();
  const now = today(clock);
  const before = await listRequirementAnswers(tx, governmentId, found.id);
  const asked = requirementsOf(found, before, await lawOf(tx, governmentId), now);
  if (!asked.some(({ verdict }) => verdict.code === answering.requirement)) throw notFound();
  const complaints = complaintsOf(answering, now);
  if (complaints.length > 0) throw answerIncomplete(complaints);
  const { requirement, paper, place, office, saidOn, note } = answering;
  const answer = requirementAnswers.find((one) => one === answering.answer) ?? 'unknown';
  const by = actor.kind === 'person' ? actor.personId : actor.name;
  await insertRequirementAnswer(
    tx,
    governmentId,
    found.id,
    { requirement, answer, paper: paper || null, place: place || null, office, saidOn, note: note || null },
    { at: clock.now(), by },
  );
  await recordEntry(tx, clock, actor, {
    action: 'case.answer-requirement',
    subject: `cooperation:${found.cooperationCode}`,
    outcome: 'done',
    detail: { case: found.code, requirement, answer, paper, office, saidOn },
  });
}
