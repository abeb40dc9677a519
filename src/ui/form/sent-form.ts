import { Refusal } from '#kernel/refusal.ts';
import type { PageReply, PageRequest, Reply } from '#platform/http/index.ts';
import type { FormView } from './form-view.ts';

/** A form as it was sent, or not yet. */
export interface SentForm extends FormView {
  /** All values ticked in one group; undefined before anything was sent. */
  ticked(field: string): readonly string[] | undefined;
}

/** What a form needs to show itself, empty or again. */
export const formOf = (request: PageRequest, refusal?: Refusal): SentForm => ({
  language: request.language,
  csrf: request.csrf,
  typed: request.form.typed,
  refusal,
  ticked: (field) => (request.method === 'POST' ? request.form.getAll(field) : undefined),
});

const statuses: Partial<Record<Refusal['kind'], number>> = {
  invalid: 422,
  'changed-meanwhile': 409,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
};

/** A refusal that belongs on the form it answers, with its status; rethrows what is the web's to show. */
export function refusalOnForm(problem: unknown): { refusal: Refusal; status: number } {
  const status = problem instanceof Refusal ? statuses[problem.kind] : undefined;
  if (!(problem instanceof Refusal) || status === undefined) throw problem;
  return { refusal: problem, status };
}

/** Does what a form asks for; a refusal that belongs on the form brings it back with everything typed. */
export async function orFormAgain(
  work: () => Promise<Reply>,
  again: (refusal: Refusal) => PageReply | Promise<PageReply>,
): Promise<Reply> {
  try {
    return await work();
  } catch (problem) {
    const { refusal, status } = refusalOnForm(problem);
    return { ...(await again(refusal)), status };
  }
}
