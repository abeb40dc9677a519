import type { Words } from '#kernel/language.ts';
import { currencies } from '#reference';
import { languageChoices } from '#register';
import { isDay } from '../calendar/days.ts';
import type { Answer } from './acts.ts';
import type { ActKind, ActQuestion, Complaint } from './questions.ts';

const answerNeeded: Words = { id: 'Isi pertanyaan ini.', en: 'Answer this question.' };

const complaintOf: Readonly<Record<ActQuestion['type'], Words>> = {
  text: { id: 'Paling banyak 300 karakter. Ringkaslah.', en: 'At most 300 characters. Shorten it.' },
  long: { id: 'Paling banyak 2.000 karakter. Ringkaslah.', en: 'At most 2,000 characters. Shorten it.' },
  day: {
    id: 'Tulis tanggal lengkap, misalnya 10 September 2026',
    en: 'Write a whole date, like 10 September 2026',
  },
  count: { id: 'Tulis angka dari 1 sampai 9999', en: 'Write a number from 1 to 9999' },
  year: {
    id: 'Tulis tahun dengan empat angka, misalnya 2026',
    en: 'Write the year in four digits, like 2026',
  },
  amount: {
    id: 'Tulis jumlahnya dengan angka, misalnya 1.250.000 atau 1250000,50',
    en: 'Write the amount in figures, like 1,250,000 or 1250000.50',
  },
  currency: {
    id: 'Tulis kode mata uang tiga huruf yang dikenal, misalnya IDR atau USD',
    en: 'Write a known three-letter code of a currency, like IDR or USD',
  },
  language: { id: 'Pilih bahasa naskah ini.', en: 'Choose the language of this text.' },
  choice: { id: 'Pilih salah satu.', en: 'Choose one.' },
  ticks: { id: 'Pilih dari daftar ini.', en: 'Choose from this list.' },
};

const isKnown = (question: ActQuestion, code: string) =>
  (question.choices ?? []).some((choice) => choice.code === code);

const accepts: Readonly<Record<ActQuestion['type'], (answer: string, question: ActQuestion) => boolean>> = {
  text: (answer) => answer.length <= 300,
  long: (answer) => answer.length <= 2000,
  day: (answer) => isDay(answer),
  count: (answer) => /^[1-9]\d{0,3}$/.test(answer),
  year: (answer) => /^(19|20|21)\d\d$/.test(answer),
  amount: (answer) => /^\d{1,18}(\.\d{1,2})?$/.test(answer),
  currency: (answer) => currencies().some(({ code }) => code === answer),
  language: (answer) => languageChoices.some((one) => one === answer),
  choice: (answer, question) => isKnown(question, answer),
  ticks: (answer, question) => isKnown(question, answer),
};

function complaintAbout(question: ActQuestion, answer: Answer | undefined): Words | undefined {
  const all = answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
  const told = all.filter((one) => one !== '');
  if (told.length === 0) return question.optional ? undefined : answerNeeded;
  if (question.type !== 'ticks' && told.length > 1) return complaintOf[question.type];
  return told.every((one) => accepts[question.type](one, question)) ? undefined : complaintOf[question.type];
}

/** The answers an act's kind asks for, nothing else, and everything that is wrong with them. */
export function checkAnswers(
  kind: ActKind,
  typed: Readonly<Record<string, Answer>>,
): { answers: Record<string, Answer>; complaints: Complaint[] } {
  const answers: Record<string, Answer> = {};
  const complaints: Complaint[] = [];
  for (const question of kind.questions) {
    const answer = typed[question.name];
    const words = complaintAbout(question, answer);
    if (words) complaints.push({ field: question.name, words });
    if (answer !== undefined && answer.length > 0) answers[question.name] = answer;
  }
  const money = kind.questions.find(({ type }) => type === 'amount');
  if (money && answers[money.name] && !answers.currency)
    complaints.push({ field: 'currency', words: complaintOf.currency });
  return { answers, complaints };
}
