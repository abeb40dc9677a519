import type { Language, Words } from '#kernel/language.ts';
import type { Skeleton } from './skeletons.ts';

/** What a slot stands for, as shown where it is not known. */
export const slotWords = {
  region: { id: 'nama daerah', en: 'name of the region' },
  unit: { id: 'nama unit kerja', en: 'name of the unit' },
  partner: { id: 'nama mitra', en: 'name of the partner' },
  field: { id: 'bidang', en: 'field' },
  cooperation: { id: 'nama kerja sama', en: 'name of the cooperation' },
  date: { id: 'tanggal', en: 'date' },
  letterDate: { id: 'tanggal terdahulu', en: 'earlier date' },
  name: { id: 'sapaan dan nama keluarga', en: 'title and family name' },
  activity: { id: 'kegiatan', en: 'activity' },
  reason: { id: 'peristiwa atau alasan', en: 'event or reason' },
  officer: { id: 'nama dan jabatan petugas', en: 'name and office of the officer' },
  end: { id: 'tanggal berakhir', en: 'date of end' },
} as const satisfies Record<string, Words>;

export type Slot = keyof typeof slotWords;
export type SlotTexts = Readonly<Partial<Record<Slot, Words>>>;

export interface FilledMail {
  subject: string;
  body: string;
  /** What the officer still has to write, in the order of the text. */
  open: Slot[];
}

const closing: Words = { id: 'Hormat kami,', en: 'Yours sincerely,' };

/** The e-mail in one language with what is known; the rest stands in square brackets. */
export function fillSkeleton(skeleton: Skeleton, known: SlotTexts, language: Language): FilledMail {
  const open = new Set<Slot>();
  const filled = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: Slot) => {
      const value = known[name]?.[language];
      if (value) return value;
      open.add(name);
      return `[${slotWords[name][language]}]`;
    });
  const subject = filled(skeleton.subject[language]);
  const body = [
    ...skeleton.paragraphs[language].map(filled),
    closing[language],
    filled(language === 'id' ? '{officer}\n{unit}, {region}' : '{officer}\n{unit}, {region}, Indonesia'),
  ].join('\n\n');
  return { subject, body, open: [...open] };
}
