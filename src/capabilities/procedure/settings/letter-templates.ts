import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type LetterTemplate, letterTemplateSchema } from '../letters/letter-template.ts';
import { letterTemplates } from '../letters/templates/index.ts';
import { listSettingActs } from '../store/setting-acts.ts';
import { addAct } from './add-act.ts';
import type { SettingAct } from './setting-acts.ts';

export interface TemplateVersion {
  /** Number of the act that brought it; 0 = the one the program brings, never kept here. */
  version: number;
  template: LetterTemplate;
  /** Whether it is the program's own. */
  packaged: boolean;
  at: Date | null;
  reason: string;
}

export const packagedTemplate = (code: string): LetterTemplate => {
  const found = letterTemplates.find((one) => one.code === code);
  if (!found) throw notFound();
  return found;
};

const subjectOf = (code: string): string => `template:${code}`;

const versionOf = ({ number, content, recordedAt, reason }: SettingAct): TemplateVersion => {
  const { template, packaged } = content as { template: unknown; packaged: boolean };
  return {
    version: number,
    template: letterTemplateSchema.parse(template),
    packaged,
    at: recordedAt,
    reason,
  };
};

/** Every version of a template an office has kept, oldest first; the program's own before them. */
export function versionsOf(acts: readonly SettingAct[], code: string): TemplateVersion[] {
  const kept = acts.filter(({ kind, subject }) => kind === 'template' && subject === subjectOf(code));
  const brought = { version: 0, template: packagedTemplate(code), packaged: true, at: null, reason: '' };
  return [brought, ...kept.map(versionOf)];
}

const same = (one: LetterTemplate, other: LetterTemplate) => JSON.stringify(one) === JSON.stringify(other);

/** The version in use: the last one kept, unless that is the program's own, which then is today's. */
export function versionInUse(acts: readonly SettingAct[], code: string): TemplateVersion {
  const versions = versionsOf(acts, code);
  const last = versions.at(-1) as TemplateVersion;
  return last.packaged && !same(last.template, packagedTemplate(code))
    ? (versions[0] as TemplateVersion)
    : last;
}

/** Adds a version; `template` of the program is kept too, so that what was written with it stays reproducible. */
export function keepVersion(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  acts: readonly SettingAct[],
  kept: { template: LetterTemplate; packaged: boolean; reason: string; day: string },
): Promise<number> {
  const { template, packaged, reason, day } = kept;
  return addAct(tx, clock, actor, 'own', acts, {
    kind: 'template',
    subject: subjectOf(template.code),
    effectiveFrom: day,
    content: { template, packaged },
    reason,
  });
}

/** The templates of an office as they are in use. */
export async function listTemplates(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<TemplateVersion[]> {
  const acts = await listSettingActs(tx, governmentId);
  return letterTemplates.map(({ code }) => versionInUse(acts, code));
}

/** One version of a template, to write a letter again as it was written. */
export async function getTemplateVersion(
  tx: GovernmentTransaction,
  governmentId: number,
  code: string,
  version: number,
): Promise<LetterTemplate> {
  const found = versionsOf(await listSettingActs(tx, governmentId), code).find(
    (one) => one.version === version,
  );
  if (!found) throw notFound();
  return found.template;
}

export interface TemplateView {
  inUse: TemplateVersion;
  history: SettingAct[];
}

/** A template as it is in use, with its history. */
export async function viewTemplate(
  tx: GovernmentTransaction,
  governmentId: number,
  code: string,
): Promise<TemplateView> {
  const acts = await listSettingActs(tx, governmentId);
  const inUse = versionInUse(acts, code);
  return { inUse, history: acts.filter(({ subject }) => subject === subjectOf(code)).toReversed() };
}
