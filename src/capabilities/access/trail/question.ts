import type { EntryQuestion } from '#audit';
import { type Role, roles } from '#kernel/actor.ts';

/** What the trail's address asks for, as typed; '' is not asked. */
export interface TrailQuestion {
  from: string;
  until: string;
  action: string;
  /** A role, or "system". */
  office: string;
  outcome: string;
}

const dayOf = (typed: string | null): string => {
  const day = (typed ?? '').trim();
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : '';
};
const oneOf = (typed: string | null, known: readonly string[]): string =>
  known.find((one) => one === typed) ?? '';

/** Reads the address forgivingly: what it does not know is not asked. */
export const trailQuestionOf = (query: URLSearchParams): TrailQuestion => ({
  from: dayOf(query.get('from')),
  until: dayOf(query.get('until')),
  action: /^[a-z.-]{1,80}$/.exec(query.get('action') ?? '')?.[0] ?? '',
  office: oneOf(query.get('office'), [...roles, 'system']),
  outcome: oneOf(query.get('outcome'), ['done', 'refused']),
});

/** The address of the same question, with other things about the page. */
export function trailQueryOf(question: TrailQuestion, more: Readonly<Record<string, string>> = {}): string {
  const asked = Object.entries({ ...question, ...more }).filter(([, value]) => value !== '');
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
}

const day = 86_400_000;
/** Days are those of western Indonesia, as every moment is shown. */
const beginningOf = (typed: string) => new Date(`${typed}T00:00:00+07:00`);

/** The question in the terms of the entries: offices become the people who hold them. */
export function entryQuestionOf(
  { from, until, action, office, outcome }: TrailQuestion,
  offices: ReadonlyMap<string, readonly Role[]>,
): EntryQuestion {
  const holders = [...offices].filter(([, held]) => held.some((role) => role === office)).map(([id]) => id);
  return {
    ...(from && { from: beginningOf(from) }),
    ...(until && { before: new Date(beginningOf(until).getTime() + day) }),
    ...(action && { action }),
    ...(office && (office === 'system' ? { bySystem: true } : { actorIds: holders })),
    ...((outcome === 'done' || outcome === 'refused') && { outcome }),
  };
}
