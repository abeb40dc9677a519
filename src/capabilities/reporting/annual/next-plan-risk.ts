import { addDuration, formatEdtf } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Receiver } from './report-acts.ts';

/** The report of one year: by when it was due, and when it is recorded as sent. */
export interface YearOfReport {
  year: number;
  /** Last day in time, ISO; null = no law of that year asks for a report. */
  due: string | null;
  sent: readonly { to: Receiver; day: string }[];
}

/**
 * `none`: nothing is missed. `not-recorded`: the last day has passed and no sending is recorded. `refused`: a year has
 * passed since then. `no-law`: nothing was owed in the years asked about.
 */
export type RiskLevel = 'no-law' | 'none' | 'forwarding-not-recorded' | 'not-recorded' | 'refused';

export interface NextPlanRisk {
  level: RiskLevel;
  sentence: Words;
  /** Years of which no report is recorded as sent though it was due. */
  missed: readonly number[];
  basis: readonly LegalBasis[];
}

const article38: LegalBasis = { instrument: 'Permendagri 25/2020', article: '38', standing: 'read' };

const inBoth = (say: (day: (iso: string) => string, language: 'id' | 'en') => string): Words => ({
  id: say((iso) => formatEdtf(iso, 'id'), 'id'),
  en: say((iso) => formatEdtf(iso, 'en'), 'en'),
});

/** The same day a year later; 29 February becomes the 28th. */
export const yearAfter = (day: string): string => addDuration(day, { years: 1 }) ?? day;

type Missed = YearOfReport & { due: string };

function refusedSentence({ year, due }: Missed): Words {
  const since = yearAfter(due);
  return inBoth((tell, language) =>
    language === 'id'
      ? `Laporan tahun ${year} belum tercatat disampaikan dan sudah setahun lewat dari tenggatnya (${tell(due)}): sejak ${tell(since)} Menteri tidak memberikan persetujuan atas Rencana Kerja Sama berikutnya. Bila sudah disampaikan di luar Jalin, catat penyampaiannya.`
      : `The report of ${year} is not recorded as sent and a year has passed since it was due (${tell(due)}): from ${tell(since)} the Minister does not approve the next cooperation plan. If it was sent outside of Jalin, record its sending.`,
  );
}

function warningSentence({ year, due }: Missed): Words {
  return inBoth((tell, language) =>
    language === 'id'
      ? `Laporan tahun ${year} belum tercatat disampaikan; tenggatnya ${tell(due)} sudah lewat. Bila sampai ${tell(yearAfter(due))} tetap tidak ada, Menteri tidak memberikan persetujuan atas Rencana Kerja Sama berikutnya. Kata "selama 1 (satu) tahun" dapat juga dibaca sebagai laporan satu tahun, dan risikonya sudah ada sekarang.`
      : `The report of ${year} is not recorded as sent; its last day ${tell(due)} has passed. If there is still none by ${tell(yearAfter(due))}, the Minister does not approve the next cooperation plan. The words "for 1 (one) year" can also be read as the report of one year, and then the risk is there already.`,
  );
}

function forwardingSentence(year: number, day: string): Words {
  return inBoth((tell, language) =>
    language === 'id'
      ? `Laporan tahun ${year} disampaikan kepada Gubernur pada ${tell(day)}; penerusannya kepada Menteri belum tercatat.`
      : `The report of ${year} was sent to the Governor on ${tell(day)}; that it was passed on to the Minister is not recorded.`,
  );
}

const noneSentence: Words = {
  id: 'Tidak ada laporan yang terlewat menurut catatan.',
  en: 'By what is recorded no report has been missed.',
};
const noLawSentence: Words = {
  id: 'Pada tahun-tahun ini belum ada aturan yang mengaitkan laporan dengan Rencana Kerja Sama berikutnya.',
  en: 'In these years no rule tied the next cooperation plan to a report.',
};

/** Whether the plan that comes next may be refused for want of a report (art. 38), with the sentence why. */
export function nextPlanRisk(years: readonly YearOfReport[], day: string): NextPlanRisk {
  const owed = years.filter((one): one is Missed => one.due !== null);
  const missed = owed
    .filter(({ due, sent }) => due < day && !sent.some((one) => one.day <= day))
    .sort((one, other) => one.year - other.year);
  const list = missed.map(({ year }) => year);
  const verdict = (level: RiskLevel, sentence: Words): NextPlanRisk => ({
    level,
    sentence,
    missed: list,
    basis: level === 'no-law' ? [] : [article38],
  });
  if (owed.length === 0) return verdict('no-law', noLawSentence);
  // A later report mends an earlier gap: the article speaks of a year without any.
  const lastSent = owed.findLast(({ sent }) => sent.some((one) => one.day <= day));
  const standing = missed.filter(({ year }) => year > (lastSent?.year ?? 0));
  const worst = standing.find(({ due }) => yearAfter(due) <= day);
  if (worst) return verdict('refused', refusedSentence(worst));
  const [waiting] = standing;
  if (waiting) return verdict('not-recorded', warningSentence(waiting));
  const toGovernor = lastSent?.sent.filter((one) => one.day <= day) ?? [];
  const onlyGovernor = toGovernor.length > 0 && toGovernor.every(({ to }) => to === 'governor');
  if (lastSent && onlyGovernor)
    return verdict('forwarding-not-recorded', forwardingSentence(lastSent.year, toGovernor[0]?.day ?? ''));
  return verdict('none', noneSentence);
}
