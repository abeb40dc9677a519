import { type DossierAct, lastOf, textOf } from '../annexes/acts.ts';
import { clockDue, dossierRuleOn, milestoneDay } from '../annexes/dossier-law.ts';
import { dutyOf, type Finding } from '../annexes/finding.ts';
import type { InstrumentFacts, JudgementFrame } from '../annexes/questions.ts';
import { type Day, isDay } from '../calendar/days.ts';

type Told = Omit<Finding, 'basis'>;

const undecided: Told = {
  code: 'archive-undecided',
  kind: 'decide',
  words: {
    id: 'Arsip terjaga: perlu keputusan. Apakah naskah daerah termasuk perjanjian internasional masih diperdebatkan; bila ya, wajib dilaporkan kepada ANRI.',
    en: 'Protected archive: to be decided. Whether a region’s text is an international agreement is arguable; if it is, it must be reported to ANRI.',
  },
  settledBy: 'archive-decided',
};

const notFiled: Told = {
  code: 'not-filed',
  kind: 'missing',
  words: {
    id: 'Naskah belum diberkaskan dengan kode klasifikasi arsip.',
    en: 'The text is not filed under an archive classification.',
  },
  settledBy: 'filed',
};

/** A duty of the archive by the law of a day, or one that is merely missing while its last day is not known. */
function archiveDuty(duty: Told, rule: string, day: Day, due: Day | undefined, frame: JudgementFrame) {
  const held = dossierRuleOn(frame.law, rule, day);
  if (!held) return [];
  const found = { ...duty, basis: held.basis };
  return [due === undefined ? found : dutyOf({ ...found, due }, frame.today)];
}

function reportDuty({ signed }: InstrumentFacts, frame: JudgementFrame): Finding[] {
  const from = signed !== null && isDay(signed) ? signed : undefined;
  const rule = dossierRuleOn(frame.law, 'custody-archive-report', from ?? frame.today);
  const duty: Told = {
    code: 'archive-report',
    kind: 'missing',
    words: {
      id: 'Naskah diberkaskan dan dilaporkan kepada ANRI, terhitung sejak penandatanganan.',
      en: 'The text is filed and reported to ANRI, counted from the signing.',
    },
    settledBy: 'archive-reported',
  };
  const due = from === undefined ? undefined : clockDue(rule, from, frame.calendar)?.day;
  return archiveDuty(duty, 'custody-archive-report', from ?? frame.today, due ?? undefined, frame);
}

function copyDuty(reported: Day, frame: JudgementFrame): Finding[] {
  const rule = dossierRuleOn(frame.law, 'custody-archive-copy', reported);
  const duty: Told = {
    code: 'archive-copy',
    kind: 'missing',
    words: {
      id: 'Salinan autentik diserahkan kepada ANRI, terhitung sejak pelaporan.',
      en: 'The authentic copy goes to ANRI, counted from the report.',
    },
    settledBy: 'archive-copy-handed',
  };
  const due = milestoneDay(rule, 'after', reported, frame.calendar);
  return archiveDuty(duty, 'custody-archive-copy', reported, due, frame);
}

/** Duties of the archive: the class to be decided, filing, the report to ANRI, the authentic copy. */
export function archiveFindings(
  acts: readonly DossierAct[],
  instrument: InstrumentFacts,
  frame: JudgementFrame,
): Finding[] {
  const { today } = frame;
  const decision = lastOf(acts, 'archive-decided');
  if (!decision) return archiveDuty(undecided, 'custody-archive-class', today, undefined, frame);
  const filing = lastOf(acts, 'filed') ? [] : archiveDuty(notFiled, 'custody-filed', today, undefined, frame);
  if (textOf(decision, 'class') !== 'protected') return filing;
  const report = lastOf(acts, 'archive-reported');
  if (!report) return [...filing, ...reportDuty(instrument, frame)];
  return lastOf(acts, 'archive-copy-handed') ? filing : [...filing, ...copyDuty(report.legalDate, frame)];
}
