import type { Words } from '#kernel/language.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import type { Form } from '#platform/http/index.ts';
import { readDate, typedDate } from '#ui';
import { isDay } from '../calendar/days.ts';
import type { Act } from '../case/acts.ts';
import { type ActRecording, isDatable } from '../record-act.ts';

const whatNeeded: Words = { id: 'Pilih apa yang terjadi.', en: 'Choose what happened.' };
const dateNeeded: Words = {
  id: 'Isi tanggal pada surat atau cap terimanya.',
  en: 'Enter the date on the letter or its stamp.',
};
const officeNeeded: Words = {
  id: 'Tulis kantor atau jabatan yang bertindak, dengan namanya waktu itu.',
  en: 'Write the office that acted, as it was called then.',
};
const about: Words = {
  id: '"Kira-kira" tidak cukup untuk menghitung jangka waktu. Isi bulan atau tahunnya saja, dan tulis kata-kata aslinya di bawah.',
  en: '"About" is not enough to count a clock from. Enter only the month or the year, and write the exact words below.',
};
const noSuchDay: Words = { id: 'Tanggal ini tidak ada.', en: 'There is no such day.' };
const tooLong = (most: number): Words => ({
  id: `Paling banyak ${most} karakter. Ringkaslah.`,
  en: `At most ${most} characters. Shorten it.`,
});

const kinds = ['receipt', 'pause', 'resume'] as const;

/** What happened, as the radios of the page send it: "outcome:approved", "receipt", "pause", "resume". */
function whatOf(sent: string): Pick<Act, 'kind' | 'outcome'> | undefined {
  const [kind = '', outcome = ''] = sent.split(':');
  if (kind === 'outcome' && outcome !== '') return { kind: 'outcome', outcome };
  const plain = kinds.find((one) => one === sent);
  return plain && { kind: plain };
}

/** The value of the radios for an act that was recorded. */
export const whatOfAct = ({ kind, outcome }: Act): string =>
  kind === 'outcome' ? `outcome:${outcome ?? ''}` : kind;

class Complaints {
  readonly all: FieldRefusal[] = [];
  about(field: string, words: Words): void {
    this.all.push({ field, words });
  }
}

function dayOf(form: Form, field: string, complaints: Complaints): string | undefined {
  const reading = readDate(typedDate(form.typed, field), { whole: true });
  if (reading.kind === 'empty') return undefined;
  if (reading.kind === 'date' && isDay(reading.edtf)) return reading.edtf;
  const [wrong = 'day'] = reading.kind === 'problem' ? reading.wrong : [];
  complaints.about(`${field}-${wrong}`, reading.kind === 'problem' ? reading.words : noSuchDay);
  return undefined;
}

/** The date of the act as far as it is known: a day, or a month or a year as EDTF. */
function legalDateOf(form: Form, complaints: Complaints): string | undefined {
  const reading = readDate(typedDate(form.typed, 'legalDate'));
  if (reading.kind === 'date' && isDatable(reading.edtf)) return reading.edtf;
  const [wrong = 'day'] = reading.kind === 'problem' ? reading.wrong : [];
  const words = { empty: dateNeeded, date: about, problem: noSuchDay }[reading.kind];
  complaints.about(`legalDate-${wrong}`, reading.kind === 'problem' ? reading.words : words);
  return undefined;
}

function textOf(form: Form, field: string, most: number, complaints: Complaints, needed?: Words): string {
  const typed = form.get(field).trim();
  if (typed === '' && needed) complaints.about(field, needed);
  if (typed.length > most) complaints.about(field, tooLong(most));
  return typed;
}

/** Papers that were ticked, with the parts somebody found in them; a ticked part brings its paper along. */
function papersOf(form: Form, papers: readonly string[]): ActRecording['papers'] {
  const ticked = new Set(form.getAll('papers'));
  return papers
    .map((paper) => ({ paper, parts: form.getAll(`parts-${paper}`) }))
    .filter(({ paper, parts }) => ticked.has(paper) || parts.length > 0);
}

/** What the form says of an act, or every complaint about it by its field. */
export type ReadAct = Omit<ActRecording, 'caseCode' | 'version' | 'stage'>;

/** The act a sent form tells of, or every complaint about it at once. */
export function readAct(
  form: Form,
  papers: readonly string[],
): { act: ReadAct } | { complaints: readonly FieldRefusal[] } {
  const complaints = new Complaints();
  const what = whatOf(form.get('what'));
  if (!what) complaints.about('what', whatNeeded);
  const legalDate = legalDateOf(form, complaints);
  const asWritten = textOf(form, 'asWritten', 300, complaints);
  const office = textOf(form, 'office', 300, complaints, officeNeeded);
  const letterNumber = textOf(form, 'letterNumber', 200, complaints);
  const reason = textOf(form, 'reason', 2000, complaints);
  const days = (['termEnds', 'validFrom', 'validUntil'] as const).map(
    (field) => [field, dayOf(form, field, complaints)] as const,
  );
  if (!what || legalDate === undefined || complaints.all.length > 0) return { complaints: complaints.all };
  return {
    act: {
      ...what,
      legalDate,
      asWritten,
      office,
      letterNumber,
      reason,
      papers: papersOf(form, papers),
      ...Object.fromEntries(days.filter(([, day]) => day !== undefined)),
    },
  };
}
