import { addDuration } from '#kernel/edtf.ts';
import { type DossierAct, lastOf, textOf } from '../annexes/acts.ts';
import { annexRuleOn } from '../annexes/annex-rules.ts';
import { dutyOf, type Finding, read } from '../annexes/finding.ts';
import type { InstrumentFacts } from '../annexes/questions.ts';
import { type Day, isDay } from '../calendar/days.ts';

/** The last day of a duty counted from a day: UU 43/2009 art. 43(2) and (3). */
export const archiveTerm = (duty: 'archive-report' | 'archive-copy', from: Day): Day =>
  addDuration(from, { years: annexRuleOn(duty, from)?.value?.years ?? 0 }) ?? from;

const undecided: Finding = {
  code: 'archive-undecided',
  kind: 'decide',
  words: {
    id: 'Arsip terjaga: perlu keputusan. Apakah naskah daerah termasuk perjanjian internasional masih diperdebatkan; bila ya, wajib dilaporkan kepada ANRI.',
    en: 'Protected archive: to be decided. Whether a region’s text is an international agreement is arguable; if it is, it must be reported to ANRI.',
  },
  basis: [read('UU 43/2009', '42(2)'), read('UU 43/2009', '43(1)')],
  settledBy: 'archive-decided',
};

/** Duties of the archive: the class to be decided, filing, the report to ANRI, the authentic copy. */
export function archiveFindings(
  acts: readonly DossierAct[],
  { signed }: InstrumentFacts,
  today: Day,
): Finding[] {
  const decision = lastOf(acts, 'archive-decided');
  if (!decision) return [undecided];
  const found: Finding[] = [];
  if (!lastOf(acts, 'filed'))
    found.push({
      code: 'not-filed',
      kind: 'missing',
      words: {
        id: 'Naskah belum diberkaskan dengan kode klasifikasi arsip.',
        en: 'The text is not filed under an archive classification.',
      },
      basis: [read('UU 43/2009', '40(4)')],
      settledBy: 'filed',
    });
  if (textOf(decision, 'class') !== 'protected') return found;
  const report = lastOf(acts, 'archive-reported');
  const reportDuty = {
    code: 'archive-report',
    words: {
      id: 'Pemberkasan dan pelaporan kepada ANRI paling lama 1 tahun sejak penandatanganan.',
      en: 'Filing and reporting to ANRI within one year of the signing.',
    },
    basis: [read('UU 43/2009', '43(2)'), read('UU 43/2009', '84')],
    settledBy: 'archive-reported',
  };
  if (!report)
    return [
      ...found,
      signed !== null && isDay(signed)
        ? dutyOf({ ...reportDuty, due: archiveTerm('archive-report', signed) }, today)
        : { ...reportDuty, kind: 'missing' },
    ];
  if (lastOf(acts, 'archive-copy-handed')) return found;
  const copyDuty = {
    code: 'archive-copy',
    words: {
      id: 'Salinan autentik diserahkan kepada ANRI paling lama 1 tahun setelah pelaporan.',
      en: 'The authentic copy goes to ANRI within one year of the report.',
    },
    basis: [read('UU 43/2009', '43(3)')],
    settledBy: 'archive-copy-handed',
  };
  return [...found, dutyOf({ ...copyDuty, due: archiveTerm('archive-copy', report.legalDate) }, today)];
}
