import { z } from 'zod';
import { fundSources } from '../activities/activity-input.ts';

const text = (most: number) => z.string().trim().max(most).default('');

/** One planned activity, with what is expected of it and how it is paid. */
export const PlanLine = z.object({
  /** The same in every version of the plan; '' = not saved yet. */
  key: text(40),
  title: z.string().trim().min(1).max(300),
  agency: text(300),
  when: text(200),
  result: text(3000),
  place: text(300),
  beneficiaries: text(500),
  /** A plain decimal; '' = not planned yet. "0" = planned to cost nothing. */
  amount: z
    .string()
    .regex(/^(\d{1,18}(\.\d{1,2})?)?$/)
    .default(''),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('IDR'),
  funds: z.enum(fundSources).nullable().default(null),
});
export type PlanLine = z.infer<typeof PlanLine>;

/** The annual activity plan in its legal four parts: activities, roles, and in each line result and financing. */
export const AnnualPlan = z.object({
  /** The cooperation plan (RKS) it follows from: number and date in words. */
  basis: text(500),
  roles: text(10_000),
  lines: z.array(PlanLine).max(40),
});
export type AnnualPlan = z.infer<typeof AnnualPlan>;

/** Gives every line a key of its own: the version in which it first stood and its place there. */
export function withLineKeys(plan: AnnualPlan, version: number): AnnualPlan {
  const taken = new Set<string>();
  const lines = plan.lines.map((line, index) => {
    const key = line.key && !taken.has(line.key) ? line.key : `${version}-${index + 1}`;
    taken.add(key);
    return { ...line, key };
  });
  return { ...plan, lines };
}

export const emptyPlan: AnnualPlan = { basis: '', roles: '', lines: [] };

/** The four parts the law asks for (art. 26(4)), and the cooperation plan they must follow from (art. 26(3)). */
export const planParts = ['basis', 'activities', 'roles', 'results', 'financing'] as const;
export type PlanPart = (typeof planParts)[number];

export interface MissingPart {
  part: PlanPart;
  /** Activities that lack it; empty when the whole part is missing. */
  of: string[];
}

const lacksResult = ({ result, place, beneficiaries }: PlanLine) => !(result && place && beneficiaries);
const lacksFinancing = ({ amount, funds }: PlanLine) =>
  amount === '' || (funds === null && Number(amount) > 0);

/** What a plan still lacks, part by part; nothing when it is complete. */
export function missingParts({ basis, roles, lines }: AnnualPlan): MissingPart[] {
  const titlesOf = (lacks: (line: PlanLine) => boolean) => lines.filter(lacks).map(({ title }) => title);
  const ofLines = (part: PlanPart, lacks: (line: PlanLine) => boolean): MissingPart[] => {
    const of = titlesOf(lacks);
    return lines.length > 0 && of.length === 0 ? [] : [{ part, of }];
  };
  const whole = (part: PlanPart, missing: boolean): MissingPart[] => (missing ? [{ part, of: [] }] : []);
  return [
    ...whole('basis', basis === ''),
    ...whole('activities', lines.length === 0),
    ...whole('roles', roles === ''),
    ...ofLines('results', lacksResult),
    ...ofLines('financing', lacksFinancing),
  ];
}
