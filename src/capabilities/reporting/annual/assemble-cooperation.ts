import {
  type CooperationPen,
  writeBackground,
  writePurpose,
  writeScope,
  writeTitle,
} from './cooperation-parts.ts';
import type { CooperationFacts } from './facts.ts';
import { writeAnalysis, writeObstacles } from './outlook-parts.ts';
import { type ReportPart, reportParts } from './parts.ts';
import { type AssembledPart, type AssembledParts, PartWriter } from './sentence.ts';
import { writeBeneficiaries, writeFunding, writeProgress } from './work-parts.ts';

const writers: Readonly<Record<ReportPart, (writer: PartWriter, pen: CooperationPen) => void>> = {
  title: writeTitle,
  background: writeBackground,
  purpose: writePurpose,
  scope: writeScope,
  progress: writeProgress,
  beneficiaries: writeBeneficiaries,
  funding: writeFunding,
  obstacles: writeObstacles,
  analysis: writeAnalysis,
};

/** The local body that carries it and so owes what is missing; the cooperation unit where the register names none. */
export function agencyOf({ record }: CooperationFacts, unit: string): string {
  const local = record.parties.filter(({ side, kind }) => side === 'local' && kind !== 'local-government');
  const found =
    local.find(({ role }) => role === 'responsible') ?? local.find(({ role }) => role === 'implementer');
  return found?.name ?? local[0]?.name ?? unit;
}

/** Puts the nine parts of one cooperation's report together from what is recorded; what is not is named, never guessed. */
export function assembleCooperation(facts: CooperationFacts, year: number, unit: string): AssembledParts {
  const pen: CooperationPen = { year, facts, unit, agency: agencyOf(facts, unit) };
  return assembledBy((part, writer) => writers[part](writer, pen));
}

/** Every part, written by one writer each. */
export function assembledBy(write: (part: ReportPart, writer: PartWriter) => void): AssembledParts {
  const parts = reportParts.map((part): [ReportPart, AssembledPart] => {
    const writer = new PartWriter();
    write(part, writer);
    return [part, { sentences: writer.sentences, missing: writer.missing }];
  });
  return Object.fromEntries(parts) as AssembledParts;
}
