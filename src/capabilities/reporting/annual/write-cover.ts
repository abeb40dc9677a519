import { z } from 'zod';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { composeOfficeLetter } from '#procedure';
import { findRegion } from '#reference';
import { findVersion } from '../store/annual-versions.ts';
import { addReportAct } from './add-report-act.ts';
import { loadReport } from './load-report.ts';
import type { ReportContent } from './report-content.ts';
import { nothingLocked, notYourStep } from './report-refusals.ts';
import { mayWriteReports } from './report-rules.ts';

const text = z.string().trim().max(300);

export const CoverInput = z.object({
  year: z.number().int(),
  letterNumber: text,
  /** ISO day; '' = not said. */
  letterDay: z.string(),
  classification: text,
  /** Office that signs. */
  office: text,
  provinceCapital: text,
  councilPlace: text,
  ministerPlace: text,
});
export type CoverInput = z.input<typeof CoverInput>;

const templates = { province: 'report-cover-of-province', regency: 'report-cover' } as const;

/** Nil is told in the letter as well. */
const reported = ({ sections, nil, year }: ReportContent): string[] =>
  nil
    ? [`nihil: tidak ada kerja sama luar negeri pada tahun ${year}`]
    : sections.slice(1).map(({ section, title }) => `${title} (${section})`);

/** The letter that goes with the newest locked version: to the Governor, or from the Governor to the Minister. */
export async function writeCover(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: CoverInput,
): Promise<number> {
  const { year, office, ...said } = CoverInput.parse(input);
  const { acts, fold } = await loadReport(tx, clock, actor, year);
  if (!mayWriteReports(actor)) throw notYourStep();
  const version =
    fold.lastLocked === null ? undefined : await findVersion(tx, actor.governmentId, year, fold.lastLocked);
  if (!version) throw nothingLocked();
  const { region } = version.content;
  const province = findRegion(region.code)?.province ?? region.code;
  const cover = await composeOfficeLetter(tx, clock, actor, {
    template: templates[region.level],
    level: region.level === 'province' ? 'province' : 'regency-or-city',
    office,
    facts: {
      ...said,
      region: `${region.level === 'province' ? 'Provinsi ' : ''}${region.name}`,
      province: findRegion(province)?.name ?? '',
      reportYear: year,
      reportedCooperations: reported(version.content),
    },
  });
  const detail = { version: version.number, cover };
  return addReportAct(tx, clock, actor, { year, after: acts.length }, { kind: 'cover', detail });
}
