import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { awaitedStages } from './case/awaited-answers.ts';
import { foldCase } from './case/fold-case.ts';
import { calendarOf, frameOf } from './case-frame.ts';
import { lawOfCase } from './pages/law-of-case.ts';
import { lawOf } from './settings/law-of.ts';
import { listActsByCase } from './store/acts.ts';
import { listCases } from './store/cases.ts';
import { listLetterDays } from './store/letters.ts';

export interface AwaitedAnswer {
  cooperationCode: string;
  caseCode: string;
  stage: string;
  /** What is waited for, and by whom it must be given. */
  name: Words;
  since: string;
  basis: LegalBasis[];
}

/** Answers an office's cases wait for where the law sets no term, also from ministries: the longest waiting first. */
export async function listAwaitedAnswers(
  tx: GovernmentTransaction,
  clock: Clock,
  { governmentId }: GovernmentActor,
): Promise<AwaitedAnswer[]> {
  const day = today(clock);
  const calendar = await calendarOf(tx, governmentId);
  const law = await lawOf(tx, governmentId);
  const acts = await listActsByCase(tx, governmentId);
  const letters = Map.groupBy(await listLetterDays(tx, governmentId), ({ caseCode }) => caseCode);
  const awaited = (await listCases(tx, governmentId)).flatMap((row) => {
    const frame = frameOf(row, calendar, law);
    const recorded = acts.get(row.id) ?? [];
    const state = foldCase(frame, recorded, day);
    const words = lawOfCase(row, day, law);
    return awaitedStages(frame, recorded, letters.get(row.code) ?? [], state, day).map(({ stage, since }) => {
      const [name, actor] = [words.stageName(stage), words.actorName(stage)];
      return {
        cooperationCode: row.cooperationCode,
        caseCode: row.code,
        stage,
        name: {
          id: [name.id, actor?.id].filter(Boolean).join(', '),
          en: [name.en, actor?.en].filter(Boolean).join(', '),
        },
        since,
        basis: words.basis(words.stage(stage)?.basis),
      };
    });
  });
  return awaited.sort((a, b) => (a.since < b.since ? -1 : 1));
}
