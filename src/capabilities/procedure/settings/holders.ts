import { z } from 'zod';
import type { Signer } from '#platform/documents/signature-block.ts';
import { type Day, isDay } from '../calendar/days.ts';
import type { SettingAct } from './setting-acts.ts';

const text = z.string().trim().max(300).default('');
const day = z.string().refine(isDay, 'not a day');

export const officeClasses = ['head', 'deputy', 'secretary', 'other'] as const;
export const standings = ['definitive', 'Pj', 'Pjs', 'Plt', 'Plh'] as const;

/** A person in an office, from a day to a day; `to` null while there is no end. */
export const holderSchema = z.object({
  office: text,
  officeClass: z.enum(officeClasses).default('head'),
  standing: z.enum(standings).default('definitive'),
  name: text,
  titlesBefore: text,
  titlesAfter: text,
  rank: text,
  nip: text,
  /** The permanent office of somebody who acts in another. */
  ownOffice: text,
  /** Signs "a.n." this office, and "u.b." for that one. */
  onBehalfOf: text,
  forOffice: text,
  from: day,
  to: day.nullable().default(null),
  /** Recorded by mistake: never held the office. */
  takenOut: z.boolean().default(false),
});

export interface Holder extends z.output<typeof holderSchema> {
  /** Number of the act that first recorded it; stays when it is corrected. */
  id: number;
  /** Number of its last act. */
  version: number;
}

export const holderSubject = (id: number): string => `holder:${id}`;

/** Who holds or held the offices that sign, each as last corrected; the latest first. */
export function holdersOf(acts: readonly SettingAct[]): Holder[] {
  const last = new Map<number, Holder>();
  for (const { kind, subject, number, content } of acts) {
    if (kind !== 'holder') continue;
    const id = Number(subject.split(':')[1]);
    last.set(id, { ...holderSchema.parse(content), id, version: number });
  }
  return [...last.values()]
    .filter(({ takenOut }) => !takenOut)
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : b.id - a.id));
}

export const heldOn = ({ from, to }: Pick<Holder, 'from' | 'to'>, on: Day): boolean =>
  from <= on && (to === null || on <= to);

/** Who signs for an office on a day: whoever acts in it before its absent holder, then who came last. */
export function holderOn(holders: readonly Holder[], office: string, on: Day): Holder | undefined {
  const then = holders.filter((one) => one.office === office && heldOn(one, on));
  return then.find(({ standing }) => standing !== 'definitive') ?? then[0];
}

/** The offices that have ever been held, the head's first. */
export function officesOf(holders: readonly Holder[]): string[] {
  const rank = ({ officeClass }: Holder) => officeClasses.indexOf(officeClass);
  return [...new Set(holders.toSorted((a, b) => rank(a) - rank(b)).map(({ office }) => office))];
}

/** Two cannot hold one office by right on one day; somebody acting stands beside its holder. */
export function overlapping(one: Omit<Holder, 'version'>, others: readonly Holder[]): Holder | undefined {
  if (one.standing !== 'definitive') return undefined;
  return others.find(
    (other) =>
      other.id !== one.id &&
      other.office === one.office &&
      other.standing === 'definitive' &&
      other.from <= (one.to ?? '9999') &&
      one.from <= (other.to ?? '9999'),
  );
}

/** The holder as the one who signs. */
export function signerOf(holder: Omit<Holder, 'id' | 'version' | 'from' | 'to' | 'takenOut'>): Signer {
  const { name, office, officeClass, standing } = holder;
  const said = (
    ['titlesBefore', 'titlesAfter', 'rank', 'nip', 'ownOffice', 'onBehalfOf', 'forOffice'] as const
  )
    .filter((field) => holder[field] !== '')
    .map((field) => [field, holder[field]]);
  return { name, office, officeClass, standing, ...Object.fromEntries(said) };
}

/** Whether a civil servant's number cannot be one: 18 digits, the first eight a day of birth. */
export function nipDoubtful(nip: string): boolean {
  const digits = nip.replace(/[\s.]/g, '');
  if (digits === '') return false;
  if (!/^\d{18}$/.test(digits)) return true;
  const birth = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const month = Number(digits.slice(12, 14));
  return !isDay(birth) || month < 1 || month > 12;
}

/** Lists show only its end: the number tells birth and sex. */
export const maskedNip = (nip: string): string => (nip === '' ? '' : `\u2022\u2022\u2022 ${nip.slice(-3)}`);
