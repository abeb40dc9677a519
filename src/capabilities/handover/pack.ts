import type { Words } from '#kernel/language.ts';

/** The parts of a pack, in their order. */
export const sectionNames = [
  'clocks',
  'promises',
  'cases',
  'requests',
  'alerts',
  'conflicts',
  'originals',
  'drafts',
  'contacts',
  'notes',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** One thing a successor must know, told so that it can be read without the record behind it. */
export interface PackItem {
  /** Code of the cooperation; null = none in particular. */
  cooperation: string | null;
  text: Words;
  /** Why it is there, where it stands, or what to do next. */
  detail: Words | null;
  /** Last day, YYYY-MM-DD. */
  due: string | null;
  /** Path of its page with the language's prefix. */
  path: Words | null;
}

export interface PackSection {
  name: SectionName;
  items: PackItem[];
  /** How many more there are than are told. */
  more: number;
}

/** What is open in an office on a day. */
export interface Pack {
  /** YYYY-MM-DD. */
  day: string;
  region: string;
  office: string;
  sections: PackSection[];
}

/** More of one kind is no reading for a successor: the rest stands on the page of its kind. */
export const mostItems = 100;

/** A part of the pack with its first items. */
export const sectionOf = (
  name: SectionName,
  items: readonly PackItem[],
  total = items.length,
): PackSection => {
  const told = items.slice(0, mostItems);
  return { name, items: [...told], more: Math.max(0, total - told.length) };
};

const dueOf = ({ due }: PackItem) => due ?? '9999';

/** The soonest first; what has no last day, last and in the order it came. */
export const bySoonest = (items: readonly PackItem[]): PackItem[] =>
  items.toSorted((one, other) => (dueOf(one) < dueOf(other) ? -1 : dueOf(one) > dueOf(other) ? 1 : 0));

/**
 * The pack as it may be kept for good. People's names, telephones and addresses can be erased where they are kept, so
 * they do not stand in what nobody can change; their offices do.
 */
export const withoutPersonalData = (pack: Pack): Pack => ({
  ...pack,
  sections: pack.sections.map((section) =>
    section.name === 'contacts'
      ? { ...section, items: section.items.map((item) => ({ ...item, detail: null })) }
      : section,
  ),
});
