import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';

/** A finding was set aside with a reason, or taken up again. */
export interface FindingAct {
  kind: 'set-aside' | 'taken-up';
  /** Of `findingKey`. */
  finding: string;
  code: string;
  clauseId: string | null;
  /** The finding's sentence, as it stood. */
  told: string;
  reason: string;
  at: string;
  byName: string;
}

/** Names a finding by what was found, not where: once a passage of it changes, it is another finding, and nobody set it aside. */
export function findingKey({ clause, code, languages, message, passages }: Finding): string {
  const found = passages.map(({ language, text }) => [language, text]);
  const content = JSON.stringify([clause, code, languages, message.en, found]);
  return createHash('sha256').update(content, 'utf8').digest('hex').slice(0, 32);
}

/** By finding, the act by which it is set aside now. */
export function standingSetAsides(acts: readonly FindingAct[]): Map<string, FindingAct> {
  const standing = new Map<string, FindingAct>();
  for (const act of acts)
    if (act.kind === 'set-aside') standing.set(act.finding, act);
    else standing.delete(act.finding);
  return standing;
}
