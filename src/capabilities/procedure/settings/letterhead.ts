import { z } from 'zod';
import type { Words } from '#kernel/language.ts';
import type { SettingAct } from './setting-acts.ts';

const line = z.string().trim().max(300).default('');
const picture = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable()
  .default(null);

/** What an office puts on all its letters. Empty = not said, and asked for where a letter needs it. */
export const letterheadSchema = z.object({
  /** "Pemerintah Kabupaten Sragen" */
  government: line,
  /** "Bupati Sragen" */
  headOffice: line,
  /** "Sekretariat Daerah": the agency on whose paper letters not signed by the head stand. */
  unit: line,
  /** Street, place and postcode; a line break begins a new line. */
  address: z.string().trim().max(600).default(''),
  telephone: line,
  mail: line,
  web: line,
  /** Where letters are written: "Sragen". */
  place: line,
  provinceCapital: line,
  councilPlace: line,
  /** Where the ministries sit. */
  ministerPlace: line,
  paper: z.enum(['A4', 'F4']).default('A4'),
  /** Digest of the state emblem on the head's paper, and of the region's coat of arms on the agency's. */
  headEmblem: picture,
  unitEmblem: picture,
});

export type OfficeLetterhead = z.output<typeof letterheadSchema>;

/** What no letter can do without, and what it is called. */
export const neededOnLetters = {
  government: { id: 'nama pemerintah daerah', en: 'name of the government' },
  headOffice: { id: 'jabatan kepala daerah', en: 'office of the head of region' },
  unit: { id: 'nama perangkat daerah', en: 'name of the agency' },
  address: { id: 'alamat pada kop surat', en: 'address of the letterhead' },
  place: { id: 'tempat surat ditulis', en: 'where letters are written' },
} as const satisfies Partial<Record<keyof OfficeLetterhead, Words>>;

export type NeededOnLetters = keyof typeof neededOnLetters;

export const letterheadSubject = 'letterhead:office';

export interface KeptLetterhead {
  /** Number of the act that brought it; 0 when the office has said nothing yet. */
  version: number;
  letterhead: OfficeLetterhead;
}

/** The letterhead in use: the last one kept. */
export function letterheadInUse(acts: readonly SettingAct[]): KeptLetterhead {
  const last = acts.findLast(({ kind }) => kind === 'letterhead');
  return { version: last?.number ?? 0, letterhead: letterheadSchema.parse(last?.content ?? {}) };
}

/** What a letterhead still lacks to stand on a letter. */
export const lackingOf = (letterhead: OfficeLetterhead): NeededOnLetters[] =>
  (Object.keys(neededOnLetters) as NeededOnLetters[]).filter((name) => letterhead[name] === '');
