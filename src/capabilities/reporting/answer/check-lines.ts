import type { FieldRefusal } from '#kernel/refusal.ts';
import { readDateText } from '#ui';
import { type AnswerLine, isFilled, mostCharacters } from './lines.ts';

/** The name of a line in the form's fields: its code, or its place among the new ones. */
export const lineKey = (line: Pick<AnswerLine, 'cooperation'>, newIndex: number): string =>
  line.cooperation ?? `new${newIndex}`;

export interface CheckedLine extends AnswerLine {
  dateEdtf: string | null;
}

const problems = {
  empty: {
    id: 'Jawaban masih kosong. Isi sedikitnya satu, atau tekan "Tidak ada yang dilaporkan".',
    en: 'The answer is still empty. Fill in at least one, or press "Nothing to report".',
  },
  kinds: { id: 'Pilih apa yang terjadi', en: 'Choose what happened' },
  alone: {
    id: '"Tidak ada" tidak dapat dipilih bersama yang lain',
    en: '"Nothing" cannot be chosen together with others',
  },
  problem: { id: 'Tulis kendalanya dalam satu kalimat', en: 'Write the problem in a sentence' },
  long: {
    id: `Paling panjang ${mostCharacters} huruf; sisanya dapat dikirim sebagai PDF`,
    en: `At most ${mostCharacters} characters; the rest can be sent as a PDF`,
  },
  title: {
    id: 'Tulis kerja sama apa ini atau dengan siapa',
    en: 'Write what cooperation this is, or with whom',
  },
} as const;

function complaintsAbout(line: AnswerLine, key: string): FieldRefusal[] {
  const complaints: FieldRefusal[] = [];
  const complain = (field: string, words: FieldRefusal['words']) =>
    complaints.push({ field: `${field}-${key}`, words });
  if (line.cooperation === null && line.title === '' && line.partner === '')
    complain('title', problems.title);
  if (line.cooperation !== null && line.kinds.length === 0) complain('kinds', problems.kinds);
  if (line.kinds.includes('nothing') && line.kinds.length > 1) complain('kinds', problems.alone);
  if (line.kinds.includes('problem') && line.sentence === '') complain('sentence', problems.problem);
  if ([...line.sentence].length > mostCharacters) complain('sentence', problems.long);
  const date = readDateText(line.dateWords);
  if (date.kind === 'problem') complain('date', date.words);
  return complaints;
}

/** The lines that say something with their dates read, or every complaint by the form's field. */
export function checkLines(
  lines: readonly AnswerLine[],
): { lines: CheckedLine[] } | { complaints: FieldRefusal[] } {
  let news = 0;
  const filled = lines
    .map((line) => ({ line, key: lineKey(line, line.cooperation === null ? news++ : 0) }))
    .filter(({ line }) => isFilled(line));
  if (filled.length === 0) return { complaints: [{ field: 'answer', words: problems.empty }] };
  const complaints = filled.flatMap(({ line, key }) => complaintsAbout(line, key));
  if (complaints.length > 0) return { complaints };
  return {
    lines: filled.map(({ line }) => {
      const date = readDateText(line.dateWords);
      return { ...line, dateEdtf: date.kind === 'date' ? date.edtf : null };
    }),
  };
}
