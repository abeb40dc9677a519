import type { Form } from '#platform/http/index.ts';
import { dayIn } from '../obstacles/read-form.ts';
import { criteria, type DecisionInput, type DecisionKind, type Step } from './decision.ts';

/** Steps a form has room for. */
export const stepCount = 6;

/** The filled steps with the place each had in the form, so that a complaint leads to it. */
function stepsIn(form: Form): (Step & { place: number })[] {
  return Array.from({ length: stepCount }, (_, place) => {
    const text = (field: string) => form.get(`${field}-${place}`).trim();
    return { what: text('what'), who: text('who'), due: dayIn(form, `due-${place}`), place };
  }).filter(({ what, who, due }) => what !== '' || who !== '' || due !== '');
}

/** A decision as its form sent it, and where each of its steps stood. */
export function decisionOf(form: Form): { input: DecisionInput; places: readonly number[] } {
  const steps = stepsIn(form);
  const text = (field: string) => form.get(field);
  const judgements = Object.fromEntries(
    criteria.map((criterion) => [criterion, text(`judgement-${criterion}`)]),
  );
  return {
    input: {
      decision: text('decision') as DecisionKind,
      decidedOn: dayIn(form, 'decidedOn'),
      office: text('office'),
      person: text('person'),
      meeting: text('meeting'),
      reason: text('reason'),
      judgements,
      remains: text('remains'),
      successor: text('successor'),
      ground: text('ground'),
      steps: steps.map(({ what, who, due }) => ({ what, who, due })),
      nextReview: dayIn(form, 'nextReview') || null,
    },
    places: steps.map(({ place }) => place),
  };
}
