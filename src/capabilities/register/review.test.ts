import { describe, expect, it } from 'vitest';
import type { PersonActor, Role } from '#kernel/actor.ts';
import { agencyOf, foldReview, mayChange } from './review.ts';

const person = (roles: readonly Role[], agencyId?: number): PersonActor => ({
  kind: 'person',
  personId: 'p',
  name: 'Orang Contoh',
  governmentId: 14,
  roles,
  ...(agencyId && { agencyId }),
});
const ofEducation = { agencyId: 7, review: 'waiting' } as const;

describe('the review of a record that a reporter made', () => {
  it('is told by its last act', () => {
    const acts = [
      { kind: 'submitted' },
      { kind: 'sent-back' },
      { kind: 'submitted' },
      { kind: 'accepted' },
    ] as const;
    expect(acts.map((_, index) => foldReview(acts.slice(0, index + 1)))).toEqual([
      'waiting',
      'sent-back',
      'waiting',
      'accepted',
    ]);
  });

  it('does not exist where nobody submitted anything', () => {
    expect(foldReview([])).toBeNull();
  });
});

describe('a reporter', () => {
  it('changes what its own agency recorded, until the unit has taken it over', () => {
    const reporter = person(['reporter'], 7);
    expect(mayChange(reporter, ofEducation)).toBe(true);
    expect(mayChange(reporter, { ...ofEducation, review: 'sent-back' })).toBe(true);
    expect(mayChange(reporter, { ...ofEducation, review: 'accepted' })).toBe(false);
  });

  it('changes nothing of another agency or of the unit', () => {
    const reporter = person(['reporter'], 8);
    expect(mayChange(reporter, ofEducation)).toBe(false);
    expect(mayChange(reporter, { agencyId: null, review: null })).toBe(false);
  });

  it('without an agency is of no agency, and not of the whole region', () => {
    expect(agencyOf(person(['reporter']))).toBe(0);
    expect(mayChange(person(['reporter']), { agencyId: null, review: null })).toBe(false);
  });
});

it('an officer changes all, whoever recorded it', () => {
  expect(mayChange(person(['officer']), ofEducation)).toBe(true);
  expect(agencyOf(person(['officer']))).toBeUndefined();
});
