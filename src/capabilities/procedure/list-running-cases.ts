import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import type { CaseStatus } from './case/fold-case.ts';

import { type CasePlace, listCases } from './list-cases.ts';
import { pageAddress } from './pages/addresses.ts';
import { lawOfCase } from './pages/law-of-case.ts';
import { caseStatusWords } from './words.ts';

/** A case that is not over, told with the step that may be taken next. */
export interface RunningCase {
  code: string;
  cooperation: string;
  title: Words;
  status: Words;
  /** Names of the steps that may be taken next. */
  next: Words[];
  /** Papers the law asks for that are not in the file. */
  missing: number;
  /** The clock that runs out first; null = none runs. */
  due: string | null;
  /** Path with the language's prefix. */
  path: Words;
}

const over: readonly CaseStatus[] = ['ended', 'refused', 'lapsed', 'term-over'];

/** Every case of an office that still goes on or has not begun, in the order they were opened. */
export async function listRunningCases(place: CasePlace, actor: GovernmentActor): Promise<RunningCase[]> {
  const { cases, law } = await listCases(place, actor);
  const day = today(place.clock);
  return cases
    .filter(({ status }) => !over.includes(status))
    .map((one) => {
      const read = lawOfCase(one, day, law);
      const address = (language: 'id' | 'en') => pageAddress('case', language, { code: one.code });
      return {
        code: one.code,
        cooperation: one.cooperationCode,
        title: { id: one.title, en: one.titleEn ?? one.title },
        status: caseStatusWords[one.status],
        next: one.next.map(read.stageName),
        missing: one.missing,
        due: one.soonest?.due ?? null,
        path: { id: address('id'), en: address('en') },
      };
    });
}
