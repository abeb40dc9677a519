import { edtfBounds, formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { ClockReading } from '#procedure';
import type { Alert, Urgency } from './alert.ts';
import type { AlertContext } from './context.ts';
import { stageOf } from './evidence.ts';
import type { CooperationFacts } from './facts.ts';
import { moved } from './span.ts';

const agreements = ['mou', 'arrangement', 'grant-agreement', 'addendum'];
const lastOf = (edtf: string) => edtfBounds(edtf).latest ?? '';

/** The end that counts: the latest one an agreement names, else the one the register holds; open and unknown give none. */
function endOf({ instruments, end }: CooperationFacts): string | undefined {
  const ends = instruments.flatMap(({ kind, validUntil }) =>
    agreements.includes(kind) && validUntil !== null ? [validUntil] : [],
  );
  const known = ends.length > 0 ? ends : end === null ? [] : [end];
  return known.filter((one) => lastOf(one) !== '').toSorted((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1))[0];
}

/** A renewal after the agreement's last year began says that it goes on; an older one was counted into the end. */
function isRenewed({ acts }: CooperationFacts, end: string): boolean {
  const lastYear = moved(edtfBounds(end).earliest, { years: -1 }) ?? '';
  return acts.some(({ kind, date }) => kind === 'renewed' && (date === null || lastOf(date) >= lastYear));
}

const readingsOf = ({ due, readings }: ClockReading, language: Language): string => {
  const dues = [due, ...readings.map((reading) => reading.due)].filter((one) => one !== null);
  const days = [...new Set(dues)].map((one) => formatEdtf(one, language));
  return days.join({ id: ' atau ', en: ' or ' }[language]);
};

const atEarliest = (end: string): Words => {
  const { earliest, latest } = edtfBounds(end);
  return earliest === latest ? { id: '', en: '' } : { id: 'paling cepat ', en: 'at the earliest ' };
};

function sentenceOf(end: string, day: string, notice: ClockReading): Words {
  const words = { id: formatEdtf(end, 'id'), en: formatEdtf(end, 'en') };
  if (lastOf(end) < day)
    return {
      id: `Jangka waktunya berakhir ${words.id}, dan tidak ada sumber yang menyebut berakhir, dihentikan, atau diperpanjang.`,
      en: `Its term ended ${words.en}, and no source says that it ended, was stopped or was renewed.`,
    };
  const about = atEarliest(end);
  const ends = {
    id: `Jangka waktunya berakhir ${words.id}.`,
    en: `Its term ends ${words.en}.`,
  };
  if (!notice.inForce) return ends;
  const wording = {
    id: 'Surat perpanjangan "paling lama 6 bulan sebelum berakhirnya": bunyinya dapat dibaca dua cara,',
    en: 'Notice of an extension "at most 6 months before its end": the words can be read in two ways,',
  };
  return {
    id: `${ends.id} ${wording.id} ${about.id}${readingsOf(notice, 'id')}; yang pertama aman bagi keduanya.`,
    en: `${ends.en} ${wording.en} ${about.en}${readingsOf(notice, 'en')}; the first is safe for both.`,
  };
}

function urgencyOf(end: string, day: string, presses: string): Urgency {
  if (lastOf(end) < day) return 'overdue';
  return day >= presses ? 'decide' : 'soon';
}

/** A term that comes to its end, told early, pressing from the notice of extension on, and kept once it has passed. */
export function termAlerts(facts: CooperationFacts, day: string, context: AlertContext): Alert[] {
  const { termMonths, extensionMonths } = context.thresholds;
  const end = stageOf(facts) === 'signed' ? endOf(facts) : undefined;
  const first = end && (edtfBounds(end).earliest ?? edtfBounds(end).latest);
  if (!end || !first || isRenewed(facts, end)) return [];
  const begins = moved(first, { months: -Math.max(termMonths, extensionMonths) }) ?? first;
  if (day < begins) return [];
  const notice = context.clockOf('EXTENSION_NOTICE', first);
  const presses = moved(first, { months: -extensionMonths }) ?? first;
  return [
    {
      key: `term:${facts.code}`,
      rule: 'term',
      cooperation: facts.code,
      urgency: urgencyOf(end, day, presses),
      sentence: sentenceOf(end, day, notice),
      certain: edtfBounds(end).earliest === edtfBounds(end).latest || lastOf(end) < day,
      ground: {
        id: `Ambang: ${termMonths} dan ${extensionMonths} bulan sebelum berakhir`,
        en: `Threshold: ${termMonths} and ${extensionMonths} months before its end`,
      },
      basis: notice.inForce && lastOf(end) >= day ? notice.basis : [],
    },
  ];
}
