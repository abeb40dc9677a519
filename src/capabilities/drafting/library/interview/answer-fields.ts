import type { Words } from '#kernel/language.ts';
import type { Question } from './questions.ts';

/** One box of a form. `lines` holds one thing a line. */
export interface AnswerField {
  /** The place of its answer in the facts, and the name of its field: "theirs.name.en". */
  path: string;
  kind: 'line' | 'area' | 'lines' | 'number' | 'day';
  label: Words;
}

const languageLabels = {
  id: { id: 'Bahasa Indonesia', en: 'In Indonesian' },
  en: { id: 'Bahasa Inggris', en: 'In English' },
};

const inEach = (path: string, kind: AnswerField['kind'], label?: Words): AnswerField[] =>
  (['id', 'en'] as const).map((language) => {
    const which = languageLabels[language];
    return {
      path: `${path}.${language}`,
      kind,
      label: label ? { id: `${label.id} (${which.id})`, en: `${label.en} (${which.en})` } : which,
    };
  });

const day = (path: string, label: Words): AnswerField => ({ path, kind: 'day', label });

const activityFields = (at: string): AnswerField[] => [
  ...inEach(`${at}.name`, 'line', { id: 'Nama kegiatan', en: 'Name of the activity' }),
  ...inEach(`${at}.by`, 'line', { id: 'Pelaksana', en: 'Carried out by' }),
  ...inEach(`${at}.place`, 'line', { id: 'Lokasi', en: 'Place' }),
  ...inEach(`${at}.result`, 'line', { id: 'Hasil dan penerima manfaat', en: 'Results and beneficiaries' }),
  day(`${at}.start`, { id: 'Mulai', en: 'First day' }),
  day(`${at}.end`, { id: 'Selesai', en: 'Last day' }),
  { path: `${at}.amount`, kind: 'line', label: { id: 'Biaya', en: 'Cost' } },
  { path: `${at}.currency`, kind: 'line', label: { id: 'Mata uang', en: 'Currency' } },
  ...inEach(`${at}.source`, 'line', { id: 'Sumber pembiayaan', en: 'Source of funds' }),
];

const changeFields = (at: string): AnswerField[] => [
  ...inEach(`${at}.provision`, 'line', { id: 'Ketentuan', en: 'Provision' }),
  ...inEach(`${at}.text`, 'area', { id: 'Bunyi baru', en: 'New wording' }),
];

const single: Readonly<Record<string, readonly AnswerField[]>> = {
  letter: [
    ...inEach('letter.place', 'line', { id: 'Tempat', en: 'Place' }),
    day('letter.date', { id: 'Tanggal', en: 'Date' }),
  ],
  base: [
    ...inEach('base.title', 'line', { id: 'Judul', en: 'Title' }),
    ...inEach('base.name', 'line', { id: 'Sebutan singkat', en: 'Short name' }),
    day('base.date', { id: 'Tanggal', en: 'Date' }),
  ],
};

const rows: Readonly<Record<string, (at: string) => AnswerField[]>> = {
  activities: activityFields,
  changes: changeFields,
};

/** Whether a question takes any number of things, each with fields of its own. */
export const hasRows = ({ id }: Question): boolean => id in rows;

/** The boxes of a question; of one with rows, those of its row `at`. Choices have none: they are chosen. */
export function fieldsOf(question: Question, at = 0): readonly AnswerField[] {
  const { id, answer, label } = question;
  if (answer === 'rows') return single[id] ?? rows[id]?.(`${id}.${at}`) ?? [];
  if (answer === 'words') return inEach(id, 'line');
  if (answer === 'long-words') return inEach(id, 'area');
  if (answer === 'list') return inEach(id, 'lines');
  if (answer === 'choice') return [];
  return [{ path: id, kind: answer === 'number' ? 'number' : answer === 'day' ? 'day' : 'line', label }];
}
