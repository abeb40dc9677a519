import { edtfBounds } from '#kernel/edtf.ts';
import { fields, type KindCode, kindCodes, sustainableGoals } from '#reference';
import type { ClaimInput } from '../facts.ts';
import type { Answers } from './answers.ts';
import type { SourceAnswer } from './read-source.ts';

/** The facts of a cooperation that one page asks for and a correction changes. */
export interface FactAnswers {
  titleId: string;
  titleEn: string | null;
  kind: KindCode | string;
  activity: string | null;
  fields: string[];
  sdgs: number[];
  start: string | null;
  end: string | null;
  periodWords: string | null;
}

const words = {
  title: { id: 'Tulis judul kerja sama', en: 'Write the title of the cooperation' },
  kind: {
    id: 'Pilih bentuknya; "Belum jelas" juga sebuah jawaban',
    en: 'Choose its kind; "Not clear" is an answer too',
  },
  order: { id: 'Akhirnya lebih awal daripada mulainya', en: 'It ends before it starts' },
  openStart: {
    id: 'Mulai tidak dapat "masih berlangsung"; tulis tahunnya, atau kosongkan',
    en: 'A start cannot be "still running"; write the year, or leave it empty',
  },
} as const;

function readPeriod(answers: Answers, stored: Pick<FactAnswers, 'start' | 'end'>) {
  const start = answers.date('start', stored.start);
  const end = answers.date('end', stored.end);
  if (start === '..') answers.complain('start-year', words.openStart);
  const earliest = start === null ? null : edtfBounds(start).earliest;
  const latest = end === null ? null : edtfBounds(end).latest;
  if (earliest !== null && latest !== null && latest < earliest) answers.complain('end-year', words.order);
  return { start, end };
}

/** The fact questions of a form; `stored` is what "as recorded" stands for in its dates. */
export function readFacts(
  answers: Answers,
  stored: Pick<FactAnswers, 'start' | 'end'> = { start: null, end: null },
): FactAnswers {
  return {
    titleId: answers.text('titleId', { needed: words.title }) ?? '',
    titleEn: answers.text('titleEn'),
    kind: answers.choice('kind', kindCodes, words.kind) ?? 'unknown',
    activity: answers.text('activity', { most: 20_000 }),
    fields: answers.choices(
      'fields',
      fields.map(({ code }) => code),
    ),
    sdgs: answers
      .choices(
        'sdgs',
        sustainableGoals.map(({ number }) => String(number)),
      )
      .map(Number),
    ...readPeriod(answers, stored),
    periodWords: answers.text('periodWords', { most: 5000 }),
  };
}

/** Every fact that was answered, as what this source says. */
export function claimsOfFacts(
  facts: FactAnswers,
  { locator, confidence, statedOn }: SourceAnswer,
): ClaimInput[] {
  const { titleId, titleEn, kind, activity, start, end, periodWords } = facts;
  const period = periodWords ?? '';
  const said: readonly (false | Pick<ClaimInput, 'property' | 'value' | 'asWritten'>)[] = [
    { property: 'title', value: titleId, asWritten: titleEn ? `${titleId} / ${titleEn}` : titleId },
    kind !== 'unknown' && { property: 'kind', value: kind, asWritten: '' },
    activity !== null && { property: 'activity', value: null, asWritten: activity },
    facts.fields.length > 0 && { property: 'field', value: facts.fields.join(', '), asWritten: '' },
    start !== null && { property: 'start', value: start, asWritten: period || start },
    end !== null && end !== '..' && { property: 'end', value: end, asWritten: period || end },
    periodWords !== null && { property: 'period', value: null, asWritten: periodWords },
  ];
  return said
    .filter((claim) => claim !== false)
    .map((claim) => ({ ...claim, locator, confidence, statedOn }));
}
