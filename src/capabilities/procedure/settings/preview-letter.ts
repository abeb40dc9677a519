import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { PrintedDocument } from '#platform/documents/printed-document.ts';
import { exampleFacts, exampleFrame } from '../letters/example-facts.ts';
import { fillLetter } from '../letters/fill-letter.ts';
import { listSettingActs } from '../store/setting-acts.ts';
import { versionInUse } from './letter-templates.ts';
import { templateRefused } from './refusals.ts';
import { readTemplateTexts, type TemplateTexts } from './template-texts.ts';

/** The letter as it would look with made-up facts, from texts that are not kept yet. */
export async function previewLetter(
  tx: GovernmentTransaction,
  governmentId: number,
  code: string,
  texts: TemplateTexts,
): Promise<PrintedDocument> {
  const { template } = versionInUse(await listSettingActs(tx, governmentId), code);
  const edited = readTemplateTexts(template, texts);
  const [level = exampleFrame.level] = edited.levels ?? [];
  const filled = fillLetter(edited, exampleFacts, { ...exampleFrame, level });
  if ('document' in filled) return filled.document;
  const silence = { ...exampleFacts, deemedApprovalDay: '2026-09-08' };
  const again = fillLetter(edited, silence, { ...exampleFrame, level });
  if ('document' in again) return again.document;
  throw templateRefused(again.lacking.map(({ slot, words }) => ({ field: slot, words })));
}
