import { z } from 'zod';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { addReportAct } from './add-report-act.ts';
import { additionKey, type ComposedPart } from './compose-part.ts';
import { loadReport } from './load-report.ts';
import { isReportPart } from './parts.ts';
import { isOpen, partKey, type WrittenText } from './report-acts.ts';
import { notYourStep, partChangedMeanwhile, reportLocked } from './report-refusals.ts';
import { mayWriteReports } from './report-rules.ts';

const longest = 5000;

export const PartInput = z.object({
  year: z.number().int(),
  section: z.string().max(40),
  part: z.string().refine(isReportPart),
  /** Number of the last writing in this part that the person saw; 0 = none. */
  version: z.number().int().min(0),
  /** By key, what stands in the field; a field that was not sent is left as it is. */
  texts: z.record(z.string().max(120), z.string()),
});
export type PartInput = z.input<typeof PartInput>;

const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/** What was written anew: an own text, a sentence left out, or the assembled one taken back into use. */
function changedTexts({ sentences }: ComposedPart, texts: Readonly<Record<string, string>>): WrittenText[] {
  const changed = sentences.flatMap(({ key, text, assembled, base, by }): WrittenText[] => {
    const typed = texts[key];
    if (typed === undefined || key === additionKey) return [];
    const own = plain(typed);
    const backToFact = own === assembled;
    if (backToFact) return by === null ? [] : [{ key, base: assembled ?? '', text: null }];
    // Saved again over a fact that has changed, it is meant of the fact as it is now.
    const same = own === text && base === assembled;
    return same ? [] : [{ key, base: assembled ?? base ?? '', text: own }];
  });
  const before = sentences.find(({ key }) => key === additionKey)?.text ?? '';
  const addition = plain(texts[additionKey] ?? before);
  return addition === before
    ? changed
    : [...changed, { key: additionKey, base: '', text: addition === '' ? null : addition }];
}

function checkLengths(texts: Readonly<Record<string, string>>): void {
  const tooLong = Object.keys(texts).filter((key) => plain(texts[key] ?? '').length > longest);
  if (tooLong.length > 0)
    throw fieldsToCorrect(
      tooLong.map((key) => ({
        field: `text-${key}`,
        words: {
          id: `Paling panjang ${longest} huruf; ringkaskan`,
          en: `At most ${longest} characters; shorten it`,
        },
      })),
    );
}

/**
 * Keeps an officer's own words of one part beside the assembled ones; returns how many sentences changed. Whoever saves
 * on an outdated page is told and has lost nothing.
 */
export async function writePart(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: PartInput,
): Promise<number> {
  const { year, section, part, version, texts } = PartInput.parse(input);
  const { acts, fold, sections } = await loadReport(tx, clock, actor, year);
  const found = sections.find((one) => one.section === section);
  if (!found || !isReportPart(part)) throw notFound();
  if (!mayWriteReports(actor)) throw notYourStep();
  if (!isOpen(fold)) throw reportLocked();
  if ((fold.partVersions.get(partKey(section, part)) ?? 0) !== version) throw partChangedMeanwhile();
  checkLengths(texts);
  const changed = changedTexts(found.parts[part], texts);
  if (changed.length === 0) return 0;
  await addReportAct(
    tx,
    clock,
    actor,
    { year, after: acts.length },
    { kind: 'written', detail: { section, part, texts: changed } },
  );
  return changed.length;
}
