import { createHash } from 'node:crypto';
import { agencyOf, assembleCooperation } from './assemble-cooperation.ts';
import { assembleRegion } from './assemble-region.ts';
import { type ComposedPart, composePart } from './compose-part.ts';
import type { ReportFacts } from './facts.ts';
import { type ReportPart, reportParts } from './parts.ts';
import { silentAgencies } from './region-parts.ts';
import { type PaperReport, partKey, type ReportFold, regionSection } from './report-acts.ts';
import type { FactReference, MissingFact } from './sentence.ts';
import { type TableRow, tableRowOf } from './table-row.ts';

/** A section with its nine parts as people see and edit them. */
export interface ComposedSection {
  section: string;
  title: string;
  /** Who carries it, and so owes what is missing. */
  agency: string;
  parts: Readonly<Record<ReportPart, ComposedPart>>;
}

/** A part as it is told: what the report says, on which fact, and what it lacks. */
export interface ToldPart {
  part: ReportPart;
  sentences: readonly { text: string; fact: FactReference | null; own: boolean }[];
  missing: readonly Pick<MissingFact, 'what' | 'owedBy'>[];
}

export interface ToldSection {
  section: string;
  title: string;
  parts: readonly ToldPart[];
}

/** What another region sent, told in the province's report; null = it has sent none that is recorded here. */
export interface RegionInReport {
  code: string;
  name: string;
  state: 'sent' | 'late' | 'missing';
  sentDay: string | null;
  letterNumber: string | null;
  /** Sent outside of Jalin: there is nothing to show of it but what the province recorded. */
  content: ReportContent | null;
  /** As the province recorded it from paper; absent where the region recorded its sending itself. */
  paper?: Pick<PaperReport, 'letterDay' | 'nil' | 'summary'>;
}

/** Everything a report says: what is reviewed, locked and printed. */
export interface ReportContent {
  year: number;
  region: ReportFacts['region'];
  nil: boolean;
  sections: readonly ToldSection[];
  leftOut: ReportFacts['leftOut'];
  silent: readonly string[];
  table: readonly TableRow[];
  /** Of a province: the regions of its area. */
  regions: readonly RegionInReport[];
}

const composeAll = (
  section: string,
  assembled: ReturnType<typeof assembleRegion>,
  { texts }: Pick<ReportFold, 'texts'>,
): ComposedSection['parts'] =>
  Object.fromEntries(
    reportParts.map((part) => [part, composePart(assembled[part], texts.get(partKey(section, part)))]),
  ) as unknown as ComposedSection['parts'];

/** Every section of a year's report as it stands: the region first, then each cooperation by its code. */
export function composeReport(facts: ReportFacts, fold: Pick<ReportFold, 'texts'>): ComposedSection[] {
  const { year, unit } = facts;
  return [
    {
      section: regionSection,
      title: facts.region.name,
      agency: unit,
      parts: composeAll(regionSection, assembleRegion(facts), fold),
    },
    ...facts.cooperations.map((one) => {
      const { code, titleId } = one.record.cooperation;
      return {
        section: code,
        title: titleId,
        agency: agencyOf(one, unit),
        parts: composeAll(code, assembleCooperation(one, year, unit), fold),
      };
    }),
  ];
}

const toldPart = (part: ReportPart, { sentences, missing }: ComposedPart): ToldPart => ({
  part,
  sentences: sentences
    .filter(({ text }) => text !== '')
    .map(({ text, fact, by }) => ({ text, fact, own: by !== null })),
  missing: missing.map(({ what, owedBy }) => ({ what, owedBy })),
});

/** What the report says, without how it came to say so. */
export const contentOf = (
  facts: ReportFacts,
  composed: readonly ComposedSection[],
  regions: readonly RegionInReport[] = [],
): ReportContent => ({
  year: facts.year,
  region: facts.region,
  nil: facts.cooperations.length === 0,
  sections: composed.map(({ section, title, parts }) => ({
    section,
    title,
    parts: reportParts.map((part) => toldPart(part, parts[part])),
  })),
  leftOut: facts.leftOut,
  silent: silentAgencies(facts),
  table: facts.cooperations.map((one) => tableRowOf(one, facts)),
  regions,
});

/** The same data with the keys of every object in order, so that equal content is equal text. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}

/** Hex SHA-256 of what a report says; equal content has equal digests, whenever and wherever it was put together. */
export const contentDigest = (content: ReportContent): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(content)))
    .digest('hex');
