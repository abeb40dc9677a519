import { z } from 'zod';
import { edtfBounds } from '#kernel/edtf.ts';
import { edtfDate } from '../activities/activity-input.ts';

/** Where an obstacle lies: in our own offices, or outside them. */
export const sides = ['internal', 'external'] as const;
export type Side = (typeof sides)[number];
export const severities = ['light', 'moderate', 'severe'] as const;
export type Severity = (typeof severities)[number];
export const obstacleSources = ['interview', 'letter', 'report', 'answer', 'document', 'news'] as const;
export type ObstacleSourceKind = (typeof obstacleSources)[number];

const short = (most: number) => z.string().trim().max(most).default('');

/** Who said it and where: an office or a paper, never the name of the person who was asked. */
export const ObstacleSource = z.object({
  kind: z.enum(obstacleSources),
  title: z.string().trim().min(1).max(500),
  office: short(300),
  datedWords: short(300),
  dated: edtfDate.default(null),
  /** Page, section or number within it. */
  place: short(300),
});

/** An obstacle as coded: what was said word for word, by whom, and what is done about it. */
export const ObstacleContent = z.object({
  codes: z.array(z.string().max(60)).min(1).max(6),
  quotation: z.string().trim().min(3).max(10_000),
  source: ObstacleSource,
  /** null = nobody has judged it. */
  side: z.enum(sides).nullable().default(null),
  severity: z.enum(severities).nullable().default(null),
  mitigation: short(5000),
  owner: short(300),
  due: z.iso.date().nullable().default(null),
});
export type ObstacleContent = z.output<typeof ObstacleContent>;

export const obstacleStates = ['open', 'resolved', 'taken-back', 'passed-over'] as const;
export type ObstacleState = (typeof obstacleStates)[number];

export type ObstacleActKind = 'recorded' | 'revised' | 'resolved' | 'reopened' | 'taken-back' | 'passed-over';

export interface ObstacleAct {
  number: number;
  kind: ObstacleActKind;
  content: ObstacleContent | null;
  /** Of `resolved`: when it was. */
  dateWords: string;
  dateEdtf: string | null;
  reason: string;
}

export interface ObstacleFold<Act extends ObstacleAct = ObstacleAct> {
  /** Number of the last act: who acts on an older one is told. */
  version: number;
  state: ObstacleState;
  /** As last coded; null while it was only passed over. */
  content: ObstacleContent | null;
  /** The act that resolved it, while it is resolved. */
  resolved: Act | null;
}

const nothing: ObstacleFold<never> = { version: 0, state: 'passed-over', content: null, resolved: null };

function after<Act extends ObstacleAct>(fold: ObstacleFold<Act>, act: Act): ObstacleFold<Act> {
  const next = { ...fold, version: act.number };
  switch (act.kind) {
    case 'recorded':
      return { ...next, state: 'open', content: act.content };
    case 'revised':
      return { ...next, content: act.content };
    case 'resolved':
      return { ...next, state: 'resolved', resolved: act };
    case 'reopened':
      return { ...next, state: 'open', resolved: null };
    case 'taken-back':
      return { ...next, state: 'taken-back', resolved: null };
    case 'passed-over':
      return { ...next, state: 'passed-over' };
  }
}

/** What stands of an obstacle after its acts. */
export const foldObstacle = <Act extends ObstacleAct>(acts: readonly Act[]): ObstacleFold<Act> =>
  acts.reduce<ObstacleFold<Act>>(after, nothing);

const following: Readonly<Record<ObstacleState, readonly ObstacleActKind[]>> = {
  open: ['revised', 'resolved', 'taken-back'],
  resolved: ['revised', 'reopened', 'taken-back'],
  'taken-back': ['reopened'],
  'passed-over': ['recorded'],
};

/** What may be recorded next of an obstacle. */
export const mayFollow = ({ state }: Pick<ObstacleFold, 'state'>): readonly ObstacleActKind[] =>
  following[state];

/** The year in which it was said; null when that is not known to the year. */
export function yearOf(content: ObstacleContent | null): number | null {
  const { earliest, latest } = edtfBounds(content?.source.dated ?? '');
  const [from, to] = [earliest?.slice(0, 4), latest?.slice(0, 4)];
  return from !== undefined && from === to ? Number(from) : null;
}
