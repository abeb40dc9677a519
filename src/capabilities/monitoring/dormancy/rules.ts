import { addDuration } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import type { EndingGround } from '#procedure';
import type { DecisionInput } from './decision.ts';

/** Days a plan of revival may take: long enough for an answer from abroad, short enough not to be forgotten. */
export const revivalDays = 90;

const after = (day: string, days: number) => addDuration(day, { days }) ?? day;
const aYearAfter = (day: string) => addDuration(day, { years: 1 }) ?? day;

const words = {
  future: {
    id: 'Hari ini belum tiba; catat keputusan yang sudah diambil',
    en: 'This day has not come yet; record a decision that was taken',
  },
  steps: {
    id: 'Menghidupkan kembali memerlukan rencana: tulis paling sedikit satu langkah, siapa, dan sampai kapan',
    en: 'To revive it takes a plan: write at least one step, who does it, and until when',
  },
  remains: { id: 'Tulis apa yang tetap dijalankan', en: 'Say what goes on' },
  successor: {
    id: 'Tulis perangkat daerah yang menjalankannya selanjutnya',
    en: 'Name the agency that carries it from now on',
  },
  ground: {
    id: 'Pilih dasar berakhirnya menurut hukum pada hari keputusan',
    en: 'Choose the ground of its end by the law of the day of the decision',
  },
  review: {
    id: 'Tulis hari tinjauan berikutnya, sesudah hari keputusan dan tidak lebih dari satu tahun',
    en: 'Write the day of the next review, after the day of the decision and within a year of it',
  },
  stepDue: {
    id: 'Tulis satu hari sesudah hari keputusan dan tidak lebih dari satu tahun',
    en: 'Write a day after the day of the decision and within a year of it',
  },
} as const satisfies Record<string, Words>;

const within90 = (last: string): Words => ({
  id: `Rencana menghidupkan kembali berlaku ${revivalDays} hari: paling lambat ${last}`,
  en: `A plan of revival takes ${revivalDays} days: at the latest ${last}`,
});

type Decided = Required<Pick<DecisionInput, 'decision' | 'decidedOn'>> & {
  steps: readonly { due: string }[];
  remains: string;
  successor: string;
  ground: string;
  nextReview: string | null;
};

function stepComplaints({ decision, decidedOn, steps }: Decided): FieldRefusal[] {
  const revival = decision === 'revive';
  if (revival && steps.length === 0) return [{ field: 'what-0', words: words.steps }];
  const last = revival ? after(decidedOn, revivalDays) : aYearAfter(decidedOn);
  return steps.flatMap(({ due }, index) => {
    const field = `due-${index}`;
    if (due <= decidedOn) return [{ field, words: words.stepDue }];
    if (due <= last) return [];
    return [{ field, words: revival ? within90(last) : words.stepDue }];
  });
}

/** What a decision still lacks to be one, at the fields of its form. `grounds`: those of the law of its day. */
export function decisionComplaints(
  decided: Decided,
  day: string,
  grounds: readonly EndingGround[],
): FieldRefusal[] {
  const { decision, decidedOn, nextReview } = decided;
  const lacks = (when: boolean, field: 'remains' | 'successor' | 'ground'): FieldRefusal[] =>
    when ? [{ field, words: words[field] }] : [];
  const badReview =
    nextReview === null ? decision !== 'end' : nextReview <= decidedOn || nextReview > aYearAfter(decidedOn);
  return [
    ...(decidedOn > day ? [{ field: 'decidedOn', words: words.future }] : []),
    ...lacks(decision === 'reduce' && decided.remains === '', 'remains'),
    ...lacks(decision === 'transfer' && decided.successor === '', 'successor'),
    ...lacks(decision === 'end' && !grounds.some(({ code }) => code === decided.ground), 'ground'),
    ...stepComplaints(decided),
    ...(badReview ? [{ field: 'nextReview', words: words.review }] : []),
  ];
}
