import type { Words } from '#kernel/language.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import type { Form } from '#platform/http/index.ts';
import { readDate, typedDate } from '#ui';
import type { LetterFrame } from '../letters/fill-letter.ts';
import type { GovernmentLevel } from '../letters/letter-template.ts';
import { type SlotName, slots } from '../letters/slots.ts';
import type { FactValue, LetterFacts } from '../letters/written-facts.ts';

const wholeNumber: Words = { id: 'Tulis dengan angka saja.', en: 'Write it in figures only.' };
const needed = (id: string, en: string): Words => ({ id: `Tulis ${id}.`, en: `Write ${en}.` });

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function readSlot(form: Form, slot: SlotName): { value?: FactValue; complaint?: FieldRefusal } {
  const { kind } = slots[slot];
  if (kind === 'day' || kind === 'weekday') {
    const reading = readDate(typedDate(form.typed, slot), { whole: true });
    if (reading.kind === 'problem')
      return { complaint: { field: `${slot}-${reading.wrong[0] ?? 'day'}`, words: reading.words } };
    return reading.kind === 'date' ? { value: reading.edtf } : {};
  }
  const typed = form.get(slot).trim();
  if (typed === '') return {};
  if (kind === 'count' || kind === 'year' || kind === 'money') {
    const digits = typed.replace(/^Rp/i, '').replace(/[\s.]/g, '');
    if (!/^\d{1,15}$/.test(digits)) return { complaint: { field: slot, words: wholeNumber } };
    return { value: kind === 'money' ? { amount: digits, currency: 'IDR' } : Number(digits) };
  }
  if (kind === 'list') return { value: linesOf(typed) };
  if (kind === 'rows')
    return { value: linesOf(typed).map((line) => line.split(';').map((cell) => cell.trim())) };
  return { value: typed };
}

const classes = ['head', 'deputy', 'secretary', 'other'] as const;
const standings = ['definitive', 'Pj', 'Pjs', 'Plt', 'Plh'] as const;

/** The letterhead, place and signer as the form sent them. */
function readFrame(form: Form, level: GovernmentLevel): { frame: LetterFrame; complaints: FieldRefusal[] } {
  const text = (field: string) => form.get(field).trim();
  const optional = (field: string) => (text(field) === '' ? {} : { [field]: text(field) });
  const complaints = [
    { field: 'signerName', words: needed('nama penanda tangan', 'the name of the signer') },
    { field: 'signerOffice', words: needed('jabatan penanda tangan', 'the office of the signer') },
    { field: 'place', words: needed('tempat surat ditulis', 'where the letter is written') },
    { field: 'letterhead', words: needed('jabatan pada kop surat', 'the office of the letterhead') },
  ].filter(({ field }) => text(field) === '');
  return {
    complaints,
    frame: {
      level,
      paper: 'A4',
      place: text('place'),
      letterhead: { of: 'head', office: text('letterhead'), address: linesOf(form.get('address')) },
      signer: {
        name: text('signerName'),
        office: text('signerOffice'),
        officeClass: classes.find((one) => one === form.get('officeClass')) ?? 'head',
        standing: standings.find((one) => one === form.get('standing')) ?? 'definitive',
        ...optional('titlesBefore'),
        ...optional('titlesAfter'),
        ...optional('rank'),
        ...optional('nip'),
        ...optional('onBehalfOf'),
      },
    },
  };
}

/** What a letter's form says: its facts and its frame, or every complaint by field. */
export function readLetter(
  form: Form,
  names: readonly SlotName[],
  level: GovernmentLevel,
): { facts: LetterFacts; frame: LetterFrame } | { complaints: readonly FieldRefusal[] } {
  const read = names.map((slot) => [slot, readSlot(form, slot)] as const);
  const { frame, complaints } = readFrame(form, level);
  const all = [...read.flatMap(([, { complaint }]) => complaint ?? []), ...complaints];
  if (all.length > 0) return { complaints: all };
  const facts = read.filter(([, { value }]) => value !== undefined).map(([slot, { value }]) => [slot, value]);
  return { facts: Object.fromEntries(facts), frame };
}

/** A known fact as the fields of the form hold it. */
export function typedOfFact(slot: SlotName, value: FactValue | undefined): Record<string, string> {
  if (value === undefined) return {};
  const { kind } = slots[slot];
  if (kind === 'day' || kind === 'weekday') {
    const [year = '', month = '', day = ''] = String(value).split('-');
    return {
      [`${slot}-year`]: year,
      [`${slot}-month`]: String(Number(month)),
      [`${slot}-day`]: String(Number(day)),
    };
  }
  return { [slot]: Array.isArray(value) ? value.join('\n') : String(value) };
}
