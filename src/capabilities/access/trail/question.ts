import { z } from 'zod';
import type { EntryQuestion } from '#audit';
import { type Role, roles } from '#kernel/actor.ts';
import type { Words } from '#kernel/language.ts';
import { pageNumber, pageShape, readLeniently, type Shapes } from '#platform/http/index.ts';

/** What the trail's address asks for, as typed; '' is not asked. */
export interface TrailQuestion {
  from: string;
  until: string;
  action: string;
  /** A role, or "system". */
  office: string;
  outcome: string;
}

const isDay = (typed: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : undefined;
  // 31 February is a day of March to the clock.
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(typed);
};
const day = z.string().refine(isDay);

const TrailAsked = z.object({
  from: day.optional(),
  until: day.optional(),
  action: z
    .string()
    .regex(/^[a-z.-]{1,80}$/)
    .optional(),
  office: z.enum([...roles, 'system']).optional(),
  outcome: z.enum(['done', 'refused']).optional(),
  page: pageNumber.optional(),
});

const offices = [...roles, 'system'].join(', ');
const aDay: Words = { id: 'tanggal yang ada, seperti 2026-03-02', en: 'a day there is, such as 2026-03-02' };
const shapes: Shapes<typeof TrailAsked> = {
  from: aDay,
  until: aDay,
  action: { id: 'perbuatan seperti access.invite-member', en: 'an action such as access.invite-member' },
  office: { id: `jabatan: ${offices}`, en: `an office: ${offices}` },
  outcome: { id: 'hasil: done atau refused', en: 'an outcome: done or refused' },
  page: pageShape,
};

/** What the address asks of the trail, on which page, and what of it cannot be understood. */
export function readTrailQuestion(query: URLSearchParams) {
  const { question: asked, notUnderstood } = readLeniently(TrailAsked, shapes, query);
  const { from = '', until = '', action = '', office = '', outcome = '', page = 1 } = asked;
  const question: TrailQuestion = { from, until, action, office, outcome };
  return { question, page, notUnderstood };
}

/** The address of the same question, with other things about the page. */
export function trailQueryOf(question: TrailQuestion, more: Readonly<Record<string, string>> = {}): string {
  const asked = Object.entries({ ...question, ...more }).filter(([, value]) => value !== '');
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
}

const dayLength = 86_400_000;
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
    ...(until && { before: new Date(beginningOf(until).getTime() + dayLength) }),
    ...(action && { action }),
    ...(office && (office === 'system' ? { bySystem: true } : { actorIds: holders })),
    ...((outcome === 'done' || outcome === 'refused') && { outcome }),
  };
}
