import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type LetterTemplate, letterTemplateSchema } from '../letters/letter-template.ts';
import { listSettingActs } from '../store/setting-acts.ts';
import { keepVersion, packagedTemplate, versionInUse } from './letter-templates.ts';
import { reasonMissing, settingsChangedMeanwhile, settingsNotAllowed } from './refusals.ts';
import { mayEditLetters } from './rules.ts';
import { readTemplateTexts } from './template-texts.ts';

export const TemplateEdit = z.object({
  code: z.string().max(80),
  /** The version the page was opened with. */
  version: z.number().int().nonnegative(),
  /** The texts of the letter by field, as the page sends them; see template-texts.ts. */
  texts: z.record(z.string(), z.string().max(20_000)),
  reason: z.string().trim().max(2000).default(''),
});
export type TemplateEdit = z.input<typeof TemplateEdit>;

async function openFor(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  { code, version }: { code: string; version: number },
) {
  if (!mayEditLetters(actor)) throw settingsNotAllowed();
  packagedTemplate(code);
  const acts = await listSettingActs(tx, actor.governmentId);
  const inUse = versionInUse(acts, code);
  if (inUse.version !== version) throw settingsChangedMeanwhile();
  return { acts, inUse };
}

/** Keeps new words of a letter for one office; slots nobody knows are named and refused. Returns the version. */
export async function editLetterTemplate(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: TemplateEdit,
): Promise<number> {
  const { code, version, texts, reason } = TemplateEdit.parse(input);
  const { acts, inUse } = await openFor(tx, actor, { code, version });
  const template = readTemplateTexts(inUse.template, texts);
  if (reason === '') throw reasonMissing();
  const kept = { template, packaged: false, reason, day: today(clock) };
  const number = await keepVersion(tx, clock, actor, acts, kept);
  await recordEntry(tx, clock, actor, {
    action: 'letters.edit-template',
    subject: `template:${code}`,
    outcome: 'done',
    detail: { version: number, before: version, reason },
  });
  return number;
}

export const TemplateRestoring = TemplateEdit.omit({ texts: true });

/** Takes the program's own words of a letter back into use; the office's versions stay in the history. */
export async function restoreLetterTemplate(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: z.input<typeof TemplateRestoring>,
): Promise<void> {
  const { code, version, reason } = TemplateRestoring.parse(input);
  const { acts } = await openFor(tx, actor, { code, version });
  if (reason === '') throw reasonMissing();
  const kept = { template: packagedTemplate(code), packaged: true, reason, day: today(clock) };
  const number = await keepVersion(tx, clock, actor, acts, kept);
  await recordEntry(tx, clock, actor, {
    action: 'letters.restore-template',
    subject: `template:${code}`,
    outcome: 'done',
    detail: { version: number, before: version, reason },
  });
}

/**
 * The template to write a letter with, and the version to keep beside the letter. The program's own text is kept the
 * first time it is used, since a later program may bring another.
 */
export async function takeTemplate(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  code: string,
): Promise<{ template: LetterTemplate; version: number }> {
  const acts = await listSettingActs(tx, actor.governmentId);
  const { template, version } = versionInUse(acts, code);
  if (version > 0) return { template, version };
  const kept = {
    template: letterTemplateSchema.parse(template),
    packaged: true,
    reason: 'dipakai pertama kali / first used',
    day: today(clock),
  };
  return { template, version: await keepVersion(tx, clock, actor, acts, kept) };
}
