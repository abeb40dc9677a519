import { formatEdtf } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import { formatMoney, type Money } from '#kernel/money.ts';
import { spelledNumber } from '#kernel/spelled-number.ts';
import { isDay, weekdayOf } from '../calendar/days.ts';
import { type SlotName, slots } from './slots.ts';

export type FactValue = string | number | Money | readonly string[] | readonly (readonly string[])[];

/** What is known of the case; what is absent, or an empty text or list, is not known. */
export type LetterFacts = Readonly<Partial<Record<SlotName, FactValue>>>;

/** A fact the letter needs and does not have, or that cannot be what the slot asks for. */
export interface LackingFact {
  slot: SlotName;
  words: Words;
}

const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
const listed = new Intl.ListFormat('id', { type: 'conjunction' });

const isMoney = (value: FactValue): value is Money =>
  typeof value === 'object' && 'amount' in value && /^\d+(\.\d+)?$/.test(value.amount);
const isList = (value: FactValue): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
const isRows = (value: FactValue): value is readonly (readonly string[])[] =>
  Array.isArray(value) && value.every((item) => Array.isArray(item) && isList(item));

const longDay = (value: FactValue) =>
  typeof value === 'string' && isDay(value) ? formatEdtf(value, 'id') : undefined;

/** One way of writing for each kind of slot; undefined when the value is not of that kind. */
const writers: Readonly<Record<(typeof slots)[SlotName]['kind'], (value: FactValue) => string | undefined>> =
  {
    text: (value) => (typeof value === 'string' ? value.trim() : undefined),
    day: longDay,
    weekday: (value) => {
      const day = longDay(value);
      return day === undefined ? undefined : `${weekdays[weekdayOf(value as string)]}, ${day}`;
    },
    count: (value) =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? `${value.toLocaleString('id-ID')} (${spelledNumber(value, 'id')})`
        : undefined,
    year: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value < 2200
        ? String(value)
        : undefined,
    money: (value) => (isMoney(value) ? formatMoney(value, 'id') : undefined),
    list: (value) => (isList(value) ? listed.format(value.map((item) => item.trim())) : undefined),
    rows: () => undefined, // stands in a table, never in a sentence
  };

const isEmpty = (value: FactValue | undefined): value is undefined =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** Whether a fact is known at all; whether it can be written is said when it is. */
export const isKnown = (facts: LetterFacts, slot: SlotName): boolean => !isEmpty(facts[slot]);

const missing = (slot: SlotName): LackingFact => ({
  slot,
  words: {
    id: `Isi ${slots[slot].name.id}: belum ada.`,
    en: `Enter the ${slots[slot].name.en}: it is missing.`,
  },
});

const unfit = (slot: SlotName): LackingFact => ({
  slot,
  words: {
    id: `Perbaiki ${slots[slot].name.id}: isinya tidak dapat ditulis di surat.`,
    en: `Correct the ${slots[slot].name.en}: it cannot be written in the letter.`,
  },
});

/** Reads facts for one letter and remembers, each once, those it asked for in vain. */
export class WrittenFacts {
  readonly #facts: LetterFacts;
  readonly #lacking = new Map<SlotName, LackingFact>();

  constructor(facts: LetterFacts) {
    this.#facts = facts;
  }

  get lacking(): LackingFact[] {
    return [...this.#lacking.values()];
  }

  isKnown(slot: SlotName): boolean {
    return isKnown(this.#facts, slot);
  }

  /** The fact as the letter writes it; empty, and remembered as lacking, when it cannot be written. */
  written(slot: SlotName): string {
    return this.#read(slot, writers[slots[slot].kind]) ?? '';
  }

  /** The day itself, for what is not text. */
  day(slot: SlotName): string {
    return this.#read(slot, (value) => (longDay(value) === undefined ? undefined : (value as string))) ?? '';
  }

  items(slot: SlotName): readonly string[] {
    return this.#read(slot, (value) => (isList(value) ? value : undefined)) ?? [];
  }

  rows(slot: SlotName, columns: number): readonly (readonly string[])[] {
    const fits = (value: FactValue) => isRows(value) && value.every((row) => row.length === columns);
    return (
      this.#read(slot, (value) => (fits(value) ? (value as readonly (readonly string[])[]) : undefined)) ?? []
    );
  }

  #read<T>(slot: SlotName, read: (value: FactValue) => T | undefined): T | undefined {
    const value = this.#facts[slot];
    if (isEmpty(value)) {
      this.#lacking.set(slot, missing(slot));
      return undefined;
    }
    const result = read(value);
    if (result === undefined) this.#lacking.set(slot, unfit(slot));
    return result;
  }
}
