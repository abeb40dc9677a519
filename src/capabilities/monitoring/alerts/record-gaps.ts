import { formatEdtf } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import { instrumentWords } from '#register';
import type { Alert } from './alert.ts';
import type { AlertContext } from './context.ts';
import { type CooperationFacts, type HeldOffice, isClosed } from './facts.ts';
import { daysBetween } from './span.ts';

const nameOf = (kind: string): Words =>
  (instrumentWords as Readonly<Record<string, Words>>)[kind] ?? { id: kind, en: kind };

/** A signed paper whose scan nobody has attached. */
export function scanAlerts({ code, instruments }: CooperationFacts): Alert[] {
  const missing = instruments.filter(({ signed, scans }) => signed !== null && scans === 0);
  if (missing.length === 0) return [];
  const list = (language: 'id' | 'en') =>
    missing
      .map(({ kind, signed }) => `${nameOf(kind)[language]} (${formatEdtf(signed ?? '', language)})`)
      .join(', ');
  return [
    {
      key: `missing-scan:${code}`,
      rule: 'missing-scan',
      cooperation: code,
      urgency: 'tidy',
      sentence: {
        id: `Naskah yang sudah ditandatangani belum dipindai: ${list('id')}.`,
        en: `A signed paper has no scan: ${list('en')}.`,
      },
      certain: true,
      ground: { id: 'Naskah harus dapat ditunjukkan', en: 'A paper must be at hand' },
      basis: [],
    },
  ];
}

/** Sources that disagree, and nobody has decided. */
export function contradictionAlerts({ code, contradictions }: CooperationFacts): Alert[] {
  if (contradictions.length === 0) return [];
  const since = contradictions.map(({ openedOn }) => openedOn).sort()[0] ?? '';
  const count = contradictions.length;
  return [
    {
      key: `contradiction:${code}`,
      rule: 'contradiction',
      cooperation: code,
      urgency: 'tidy',
      sentence: {
        id: `Sumber berbeda tentang ${count} hal dan belum diputuskan, sejak ${formatEdtf(since, 'id')}.`,
        en: `Sources disagree about ${count === 1 ? 'one thing' : `${count} things`}, undecided since ${formatEdtf(since, 'en')}.`,
      },
      certain: true,
      ground: { id: 'Perbedaan diputuskan oleh petugas', en: 'An officer decides a conflict' },
      basis: [],
    },
  ];
}

/** An answer the legal case waits for: past its day, or silent for longer than the office allows. */
export function unansweredAlerts(facts: CooperationFacts, day: string, context: AlertContext): Alert[] {
  if (isClosed(facts)) return [];
  const { answerDays } = context.thresholds;
  return facts.waiting
    .filter(
      ({ from, due }) => (due !== null && due < day) || (due === null && daysBetween(from, day) > answerDays),
    )
    .map(({ caseCode, of, name, from, due, basis }) => ({
      key: `unanswered:${facts.code}:${caseCode}:${of}:${from}`,
      rule: 'unanswered' as const,
      cooperation: facts.code,
      urgency: due === null ? ('soon' as const) : ('overdue' as const),
      sentence: {
        id: `Belum ada jawaban yang tercatat sejak ${formatEdtf(from, 'id')}: ${name.id}${due === null ? '' : `; batasnya ${formatEdtf(due, 'id')}`}.`,
        en: `No answer is recorded since ${formatEdtf(from, 'en')}: ${name.en}${due === null ? '' : `; it was due ${formatEdtf(due, 'en')}`}.`,
      },
      certain: true,
      ground: {
        id: due === null ? `Ambang: ${answerDays} hari tanpa jawaban` : 'Tenggat menurut hukum',
        en: due === null ? `Threshold: ${answerDays} days without an answer` : 'A term of the law',
      },
      basis,
    }));
}

/** An office that signs, whose last recorded holder's time is over. */
export function officeAlerts(offices: readonly HeldOffice[], day: string): Alert[] {
  return offices.flatMap(({ office, until }) =>
    until === null || until >= day
      ? []
      : [
          {
            key: `office-term:${office}`,
            rule: 'office-term' as const,
            cooperation: null,
            urgency: 'decide' as const,
            sentence: {
              id: `Masa jabatan pemangku ${office} berakhir ${formatEdtf(until, 'id')}, dan penggantinya belum dicatat.`,
              en: `The term of the holder of ${office} ended ${formatEdtf(until, 'en')}, and no successor is recorded.`,
            },
            certain: true,
            ground: {
              id: 'Surat ditandatangani oleh pemangku jabatan pada harinya',
              en: 'A letter is signed by the holder of its day',
            },
            basis: [],
          },
        ],
  );
}
