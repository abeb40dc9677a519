import { beginningOf } from '#kernel/beginning-of.ts';
import { formatEdtf, isEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import type { Form } from '#platform/http/index.ts';
import { readDate, typedDate } from '#ui';
import { fieldsToCorrect } from '../refusals.ts';

/** How exact a typed date is: the select beside its three fields. `kept` = what the record says already. */
export const precisions = ['exact', 'about', 'uncertain', 'open', 'kept'] as const;
export type Precision = (typeof precisions)[number];

/** Reads a sent form field by field and remembers every complaint, so that all are shown at once. */
export interface Answers {
  readonly form: Form;
  /** Trimmed; null when left empty. `needed` is the complaint when it may not be. */
  text(field: string, options?: { needed?: Words; most?: number }): string | null;
  /** One of the known values; null when none was chosen. */
  choice<T extends string>(field: string, known: readonly T[], needed?: Words): T | null;
  /** All known values among those ticked. */
  choices<T extends string>(field: string, known: readonly T[]): T[];
  /** EDTF of a date question; null when left empty. `stored` is what "kept" stands for. */
  date(field: string, stored?: string | null): string | null;
  complain(field: string, words: Words): void;
  /** Whether anything was complained about so far. */
  readonly sound: boolean;
  /** Throws the refusal with every complaint, if there is any. */
  mustBeSound(): void;
}

const tooLong = (most: number): Words => ({
  id: `Paling banyak ${most.toLocaleString('id-ID')} karakter. Ringkaslah, atau simpan sebagai naskah.`,
  en: `At most ${most.toLocaleString('en-GB')} characters. Shorten it, or keep it as a paper.`,
});

const notADate: Words = {
  id: 'Tanggal ini tidak dapat disimpan. Periksa tahun, bulan, dan tanggalnya',
  en: 'This date cannot be kept. Check year, month and day',
};

const mark: Partial<Record<Precision, string>> = { about: '~', uncertain: '?' };

/** A sent form, to be read field by field. */
export function answersOf(form: Form): Answers {
  const complaints: FieldRefusal[] = [];
  const complain = (field: string, words: Words) => {
    complaints.push({ field, words });
  };
  const date = (field: string, stored: string | null = null): string | null => {
    const precision = precisions.find((one) => one === form.get(`${field}-how`)) ?? 'exact';
    const reading = readDate(typedDate(form.typed, field));
    if (reading.kind === 'problem') {
      complain(`${field}-${reading.wrong[0] ?? 'year'}`, reading.words);
      return null;
    }
    if (reading.kind === 'empty') return precision === 'open' ? '..' : precision === 'kept' ? stored : null;
    const edtf = reading.edtf + (mark[precision] ?? '');
    if (isEdtf(edtf)) return edtf;
    complain(`${field}-year`, notADate);
    return null;
  };
  return {
    form,
    text(field, { needed, most = 500 } = {}) {
      const typed = form.get(field).trim();
      if (typed === '' && needed) complain(field, needed);
      if (typed.length > most) complain(field, tooLong(most));
      return typed === '' ? null : beginningOf(typed, most);
    },
    choice(field, known, needed) {
      const chosen = known.find((one) => one === form.get(field));
      if (chosen === undefined && needed) complain(field, needed);
      return chosen ?? null;
    },
    choices(field, known) {
      const ticked = new Set(form.getAll(field));
      return known.filter((one) => ticked.has(one));
    },
    date,
    complain,
    get sound() {
      return complaints.length === 0;
    },
    mustBeSound() {
      if (complaints.length > 0) throw fieldsToCorrect(complaints);
    },
  };
}

const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?([~?]?)$/;

/** What the fields of a date question hold for a stored date; what they cannot express is kept as it is. */
export function typedOfDate(field: string, edtf: string | null): Record<string, string> {
  if (edtf === null) return {};
  if (edtf === '..') return { [`${field}-how`]: 'open' };
  const parts = plain.exec(edtf);
  if (!parts) return { [`${field}-how`]: 'kept' };
  const [, year = '', month = '', day = '', doubt] = parts;
  return {
    [`${field}-year`]: year,
    [`${field}-month`]: month && String(Number(month)),
    [`${field}-day`]: day && String(Number(day)),
    [`${field}-how`]: doubt === '~' ? 'about' : doubt === '?' ? 'uncertain' : 'exact',
  };
}

/** The date that `kept` offers, in words; undefined when the fields can express it. */
export const keptDateWords = (edtf: string | null, language: Language): string | undefined =>
  edtf !== null && edtf !== '..' && !plain.test(edtf) ? formatEdtf(edtf, language) : undefined;
