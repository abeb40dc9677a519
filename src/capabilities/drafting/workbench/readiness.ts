import type { Agreement } from '../agreement/agreement.ts';
import { printedClauses } from '../agreement/number-clauses.ts';

/** The two that are asked before an agreement is ready: TKKSD and Bagian Hukum. */
export const reviewBodies = ['coordination-team', 'legal-section'] as const;

export type ReviewBody = (typeof reviewBodies)[number];

/** What a body says of one clause of a version. */
export interface Recommendation {
  version: number;
  /** Of that version: what is recommended upon is a text, whatever its number. */
  fingerprint: string;
  body: ReviewBody;
  clauseId: string;
  verdict: 'agree' | 'change';
  words: string;
  at: string;
  by: string;
  byName: string;
}

/** Title, parties and signing are recommended upon together. */
export const headPlace = 'head';

/** What a body is asked about: the head, and every clause that is printed. */
export const placesToReview = ({ clauses }: Pick<Agreement, 'clauses'>): string[] => [
  headPlace,
  ...printedClauses(clauses).map(({ id }) => id),
];

/** By place, the newest word of a body upon this very text. */
export function standingOf(
  body: ReviewBody,
  fingerprint: string,
  recommendations: readonly Recommendation[],
): Map<string, Recommendation> {
  return new Map(
    recommendations
      .filter((one) => one.body === body && one.fingerprint === fingerprint)
      .map((one) => [one.clauseId, one]),
  );
}

export type BodyStanding = 'agrees' | 'wants-changes' | 'has-not-finished' | 'has-not-begun';

function bodyStanding(
  standing: ReadonlyMap<string, Recommendation>,
  places: readonly string[],
): BodyStanding {
  const verdicts = places.map((place) => standing.get(place)?.verdict);
  if (verdicts.includes('change')) return 'wants-changes';
  if (verdicts.every((verdict) => verdict === 'agree')) return 'agrees';
  return verdicts.some((verdict) => verdict !== undefined) ? 'has-not-finished' : 'has-not-begun';
}

export interface Readiness {
  /** Checks are clean or set aside, and both bodies agree to the very text that stands now. */
  ready: boolean;
  openFindings: number;
  /** A version of the text that stands now is kept, so that it can be recommended upon. */
  versionKept: boolean;
  bodies: Readonly<Record<ReviewBody, BodyStanding>>;
}

/** Whether an agreement is ready, told from what was found, kept and recommended; nobody can say it is. */
export function readinessOf(given: {
  agreement: Agreement;
  fingerprint: string;
  openFindings: number;
  versions: readonly { fingerprint: string }[];
  recommendations: readonly Recommendation[];
}): Readiness {
  const { agreement, fingerprint, openFindings, versions, recommendations } = given;
  const places = placesToReview(agreement);
  const standing = (body: ReviewBody) => bodyStanding(standingOf(body, fingerprint, recommendations), places);
  const bodies = {
    'coordination-team': standing('coordination-team'),
    'legal-section': standing('legal-section'),
  };
  const agreed = reviewBodies.every((body) => bodies[body] === 'agrees');
  const versionKept = versions[0]?.fingerprint === fingerprint;
  return { ready: openFindings === 0 && versionKept && agreed, openFindings, versionKept, bodies };
}
