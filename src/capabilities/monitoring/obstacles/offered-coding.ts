import type { StatementToCode } from '../store/statements-to-code.ts';
import type { ObstacleContent, ObstacleSourceKind } from './obstacle.ts';

/** An agency's answer stands in the register behind the heading it was given under. */
const heading = /^Kendala: /;

/** What was said, without the heading of the answer it stood under. */
export const quotationOf = ({ asWritten }: StatementToCode): string => asWritten.replace(heading, '');

const kinds: Readonly<Record<string, ObstacleSourceKind>> = {
  interview: 'interview',
  letter: 'letter',
  report: 'answer',
  news: 'news',
};

/** The source of a statement, as an obstacle names it. */
export const sourceOf = ({ source, statedOn }: StatementToCode): ObstacleContent['source'] => ({
  kind: kinds[source.kind] ?? 'document',
  title: source.title,
  office: source.office ?? '',
  datedWords: '',
  dated: statedOn ?? source.dated,
  place: '',
});
