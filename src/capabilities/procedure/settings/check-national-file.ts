import { z } from 'zod';
import type { Complaint } from '../law/complaints.ts';
import { law as packaged } from '../law/law.ts';
import { type Law, readAfter } from '../law/read-law.ts';
import { ruleSetShape } from '../law/shape.ts';
import { checkNationalRuleSet, parseRuleSet } from './check-rule-set.ts';
import { compareLaws, type RuleDifference } from './compare-laws.ts';

export type CheckedFile =
  | { complaints: readonly Complaint[] }
  | { code: string; from: string; differences: RuleDifference[] };

/** Checks a file as the next national rule set after those the program brings: complaints, or what it would change. */
export function checkNationalFile(file: string, law: Law = packaged): CheckedFile {
  const parsed = parseRuleSet(file);
  if ('complaints' in parsed) return parsed;
  const complaints = checkNationalRuleSet(parsed.text, law, []);
  if (complaints.length > 0) return { complaints };
  const set = readAfter(law, parsed.text);
  return { code: set.code, from: set.from, differences: compareLaws(law, [...law, set], set.from) };
}

/** JSON schema of a rule set as it is written down. */
export const ruleSetSchema = (): unknown => z.toJSONSchema(ruleSetShape, { io: 'input' });
