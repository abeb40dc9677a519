import { z } from 'zod';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { addReportAct } from './add-report-act.ts';
import { regionRecordsItself } from './report-refusals.ts';
import { viewPaperReport } from './view-paper-report.ts';

export const PaperReportInput = z.object({
  year: z.number().int(),
  /** Code of the region. */
  region: z.string(),
  letterNumber: z.string().trim().max(200),
  /** ISO days; '' = not said. */
  letterDay: z.string(),
  receivedDay: z.string(),
  nil: z.boolean(),
  summary: z.string().trim().max(20_000),
});
export type PaperReportInput = z.input<typeof PaperReportInput>;

const words = {
  letterNumber: { id: 'Tulis nomor surat daerah', en: 'Write the number of the letter of the region' },
  letterDay: {
    id: 'Tulis tanggal suratnya, misalnya 5 Januari 2026',
    en: 'Write the date of the letter, like 5 January 2026',
  },
  receivedDay: {
    id: 'Tulis tanggal diterima, misalnya 7 Januari 2026',
    en: 'Write the day it was received, like 7 January 2026',
  },
  ahead: {
    id: 'Tanggal ini belum tiba; catat setelah laporan diterima',
    en: 'This day has not come; record the report once it was received',
  },
  tooEarly: {
    id: 'Sebelum tahun laporannya; periksa tanggalnya',
    en: 'Before the year of the report; check the date',
  },
  order: {
    id: 'Surat bertanggal sesudah diterima; periksa keduanya',
    en: 'The letter is dated after it was received; check both',
  },
  summary: {
    id: 'Tulis ringkas isi laporannya, atau pilih nihil',
    en: 'Write in short what the report says, or choose nil',
  },
} as const satisfies Record<string, Words>;

function complaintsAbout(input: z.output<typeof PaperReportInput>, day: string): FieldRefusal[] {
  const { year, letterNumber, letterDay, receivedDay, nil, summary } = input;
  const complaints: FieldRefusal[] = [];
  const complain = (field: string, why: keyof typeof words) => complaints.push({ field, words: words[why] });
  if (letterNumber === '') complain('letterNumber', 'letterNumber');
  if (letterDay === '') complain('letterDay', 'letterDay');
  if (receivedDay === '') complain('receivedDay', 'receivedDay');
  else if (receivedDay > day) complain('receivedDay', 'ahead');
  else if (receivedDay < `${year}-01-01`) complain('receivedDay', 'tooEarly');
  else if (letterDay > receivedDay) complain('letterDay', 'order');
  if (!nil && summary === '') complain('summary', 'summary');
  return complaints;
}

/**
 * Records that the report of a region reached the province on paper: by which letter, when, and what it says in short.
 * A second recording takes the place of the first. What the region records itself is never overruled here.
 */
export async function recordPaperReport(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: PaperReportInput,
): Promise<number> {
  const { year, ...paper } = PaperReportInput.parse(input);
  const { acts, day, own } = await viewPaperReport(tx, clock, actor, { year, region: paper.region });
  if (own) throw regionRecordsItself();
  const complaints = complaintsAbout({ year, ...paper }, day);
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  const detail = { ...paper, summary: paper.nil ? '' : paper.summary };
  return addReportAct(tx, clock, actor, { year, after: acts.length }, { kind: 'paper-received', detail });
}
