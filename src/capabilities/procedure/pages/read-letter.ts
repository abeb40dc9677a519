import { formatEdtf } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import type { Signer } from '#platform/documents/signature-block.ts';
import type { Form } from '#platform/http/index.ts';
import { readDate, typedDate } from '#ui';
import type { GovernmentLevel } from '../letters/letter-template.ts';
import { type SlotName, slots } from '../letters/slots.ts';
import { frameOfOffice, type StoredFrame } from '../letters/stored-frame.ts';
import type { FactValue, LetterFacts } from '../letters/written-facts.ts';
import { type Holder, holderOn, officeClasses, officesOf, signerOf, standings } from '../settings/holders.ts';
import { lackingOf, neededOnLetters, type OfficeLetterhead } from '../settings/letterhead.ts';
import type { LetterSettings } from '../settings/view-letter-settings.ts';

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

/** Chosen where no recorded official signs: the form then says who. */
export const anotherSigner = 'other';

/** The official the form names himself, for letters nobody on record signs. */
function typedSigner(form: Form): { signer: Signer; complaints: FieldRefusal[] } {
  const text = (field: string) => form.get(field).trim();
  const complaints = [
    { field: 'signerName', words: needed('nama penanda tangan', 'the name of the signer') },
    { field: 'signerOffice', words: needed('jabatan penanda tangan', 'the office of the signer') },
  ].filter(({ field }) => text(field) === '');
  const signer = signerOf({
    name: text('signerName'),
    office: text('signerOffice'),
    officeClass: officeClasses.find((one) => one === form.get('officeClass')) ?? 'head',
    standing: standings.find((one) => one === form.get('standing')) ?? 'definitive',
    titlesBefore: text('titlesBefore'),
    titlesAfter: text('titlesAfter'),
    rank: text('rank'),
    nip: text('nip'),
    ownOffice: text('ownOffice'),
    onBehalfOf: text('onBehalfOf'),
    forOffice: text('forOffice'),
  });
  return { signer, complaints };
}

const nobodyInOffice = (office: string, day: string): FieldRefusal => ({
  field: 'signer',
  words: {
    id: `Belum ada pejabat ${office} yang tercatat menjabat pada ${formatEdtf(day, 'id')}. Mintalah administrator mencatatnya, atau pilih pejabat lain.`,
    en: `Nobody is recorded as ${office} on ${formatEdtf(day, 'en')}. Ask the administrator to record who was, or choose another official.`,
  },
});

/** Who signs: the holder of the chosen office on the letter's day, or whom the form names. */
function readSigner(
  form: Form,
  holders: readonly Holder[],
  day: FactValue | undefined,
): { signer?: Signer; complaints: FieldRefusal[] } {
  const office = form.get('signer');
  if (!officesOf(holders).includes(office)) return typedSigner(form);
  if (typeof day !== 'string') return { complaints: [] }; // the day's own complaint says so
  const holder = holderOn(holders, office, day);
  return holder
    ? { signer: signerOf(holder), complaints: [] }
    : { complaints: [nobodyInOffice(office, day)] };
}

/** The letterhead with what the form adds to it, and what it still lacks. */
function readLetterhead(
  form: Form,
  { letterhead }: LetterSettings,
): { letterhead: OfficeLetterhead; complaints: FieldRefusal[] } {
  const typed = lackingOf(letterhead).map((name) => [name, form.get(name).trim()] as const);
  const complete = { ...letterhead, ...Object.fromEntries(typed) };
  return {
    letterhead: complete,
    complaints: lackingOf(complete).map((field) => ({
      field,
      words: needed(neededOnLetters[field].id, `the ${neededOnLetters[field].en}`),
    })),
  };
}

/** Without its day nobody knows who signs. */
const missingDay: FieldRefusal = {
  field: 'letterDay',
  words: needed('tanggal surat', 'the date of the letter'),
};

/** What a letter's form says: its facts and its frame, or every complaint by field. */
export function readLetter(
  form: Form,
  names: readonly SlotName[],
  level: GovernmentLevel,
  settings: LetterSettings,
): { facts: LetterFacts; frame: StoredFrame } | { complaints: readonly FieldRefusal[] } {
  const read = names.map((slot) => [slot, readSlot(form, slot)] as const);
  const facts: LetterFacts = Object.fromEntries(
    read.filter(([, { value }]) => value !== undefined).map(([slot, { value }]) => [slot, value]),
  );
  const { letterhead, complaints: ofHead } = readLetterhead(form, settings);
  const { signer, complaints: ofSigner } = readSigner(form, settings.holders, facts.letterDay);
  const complaints = [...read.flatMap(([, { complaint }]) => complaint ?? []), ...ofHead, ...ofSigner];
  if (complaints.length > 0) return { complaints };
  if (!signer) return { complaints: [missingDay] };
  return { facts, frame: frameOfOffice(letterhead, signer, level) };
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
  if (typeof value === 'object' && 'amount' in value) return { [slot]: value.amount };
  if (!Array.isArray(value)) return { [slot]: String(value) };
  return { [slot]: value.map((line) => (Array.isArray(line) ? line.join('; ') : line)).join('\n') };
}
