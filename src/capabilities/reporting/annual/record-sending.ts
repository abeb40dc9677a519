import { z } from 'zod';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, fieldsToCorrect, Refusal } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listOpenClocks, recordAct, viewCase } from '#procedure';
import { addReportAct } from './add-report-act.ts';
import { loadReport } from './load-report.ts';
import { nothingLocked, notYourStep } from './report-refusals.ts';
import { mayWriteReports } from './report-rules.ts';

export const SendingInput = z.object({
  year: z.number().int(),
  /** Of Jalin; null = the report was made elsewhere. */
  version: z.number().int().positive().nullable(),
  to: z.enum(['governor', 'minister']),
  letterNumber: z.string().trim().max(200),
  /** ISO days; '' = not said. */
  letterDay: z.string(),
  sentDay: z.string(),
});
export type SendingInput = z.input<typeof SendingInput>;

const words = {
  letterNumber: { id: 'Tulis nomor surat pengantarnya', en: 'Write the number of its letter' },
  letterDay: {
    id: 'Tulis tanggal suratnya, misalnya 5 Januari 2026',
    en: 'Write the date of the letter, like 5 January 2026',
  },
  sentDay: {
    id: 'Tulis tanggal penyampaiannya, misalnya 5 Januari 2026',
    en: 'Write the day it was sent, like 5 January 2026',
  },
  ahead: {
    id: 'Tanggal ini belum tiba; catat setelah laporan disampaikan',
    en: 'This day has not come; record it once the report was sent',
  },
  tooEarly: {
    id: 'Sebelum tahun laporannya; periksa tanggalnya',
    en: 'Before the year of the report; check the date',
  },
  order: {
    id: 'Surat bertanggal sesudah penyampaian; periksa keduanya',
    en: 'The letter is dated after the sending; check both',
  },
} as const satisfies Record<string, Words>;

function complaintsAbout(
  { year, letterNumber, letterDay, sentDay }: SendingInput,
  day: string,
): FieldRefusal[] {
  const complaints: FieldRefusal[] = [];
  if (letterNumber.trim() === '') complaints.push({ field: 'sentLetter', words: words.letterNumber });
  if (letterDay === '') complaints.push({ field: 'sentLetterDay', words: words.letterDay });
  if (sentDay === '') complaints.push({ field: 'sentDay', words: words.sentDay });
  else if (sentDay > day) complaints.push({ field: 'sentDay', words: words.ahead });
  else if (sentDay < `${year}-01-01`) complaints.push({ field: 'sentDay', words: words.tooEarly });
  else if (letterDay > sentDay) complaints.push({ field: 'sentLetterDay', words: words.order });
  return complaints;
}

const reportClocks: ReadonlySet<string> = new Set(['REPORT_KABKOTA', 'REPORT_GOV']);

/** The clocks of the report that run in the office's cases stop by the same act; the cases it reached. */
async function stopClocks(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  {
    year,
    sentDay,
    letterNumber,
    unit,
  }: Pick<SendingInput, 'year' | 'sentDay' | 'letterNumber'> & { unit: string },
): Promise<string[]> {
  const open = await listOpenClocks(tx, clock, actor);
  const running = open.filter(
    (run) => reportClocks.has(run.clock) && (run.due ?? '').startsWith(`${year + 1}-`),
  );
  const stopped: string[] = [];
  for (const caseCode of new Set(running.map((run) => run.caseCode))) {
    const { case: found } = await viewCase(tx, clock, actor, caseCode);
    try {
      await recordAct(tx, clock, actor, {
        caseCode,
        version: found.version,
        kind: 'outcome',
        stage: 'report',
        outcome: 'sent',
        legalDate: sentDay,
        letterNumber,
        office: unit,
        reason: `Laporan tahunan ${year}`,
      });
      stopped.push(caseCode);
    } catch (problem) {
      // What the case's own law does not know is not recorded there; the report was sent all the same.
      if (!(problem instanceof Refusal)) throw problem;
    }
  }
  return stopped;
}

/**
 * Records that the report of a year was sent: by which letter, when, to whom. A person says so; nothing else makes a
 * report "sent". Returns the cases whose clocks stopped by it.
 */
export async function recordSending(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: SendingInput,
): Promise<string[]> {
  const { year, ...sending } = SendingInput.parse(input);
  const { acts, fold, facts } = await loadReport(tx, clock, actor, year);
  if (!mayWriteReports(actor)) throw notYourStep();
  const complaints = complaintsAbout({ year, ...sending }, today(clock));
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  if (sending.version !== null && sending.version > (fold.lastLocked ?? 0)) throw nothingLocked();
  await addReportAct(tx, clock, actor, { year, after: acts.length }, { kind: 'sent', detail: sending });
  return stopClocks(tx, clock, actor, { year, ...sending, unit: facts.unit });
}
