import { edtfBounds, formatEdtf } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import { isHeldByDecision } from '../dormancy/decision-alerts.ts';
import type { Alert } from './alert.ts';
import type { AlertContext } from './context.ts';
import { type CooperationFacts, isClosed } from './facts.ts';
import { daysBetween, moved, reached, type Span, spanAfter } from './span.ts';

interface Letter {
  /** EDTF; null = signed, and no source says when. */
  signed: string | null;
  /** Its own last day, where it names one. */
  validUntil: string | null;
}

const firstDay = (edtf: string | null) => (edtf === null ? '' : (edtfBounds(edtf).earliest ?? ''));

/** The newest letter of intent: from the instruments, or from an act alone when no paper is recorded. */
function newestLetter({ acts, instruments }: CooperationFacts): Letter | undefined {
  const papers = instruments.filter(({ kind, signed }) => kind === 'loi' && signed !== null);
  const told = acts.filter(({ kind, instrument }) => kind === 'signed' && instrument === 'loi');
  return [...papers, ...told.map(({ date }) => ({ signed: date, validUntil: null }))].toSorted((a, b) =>
    firstDay(a.signed) < firstDay(b.signed) ? 1 : -1,
  )[0];
}

const beyond = ['plan', 'mou', 'arrangement', 'addendum', 'grant-agreement'];

/** A plan or agreement, signed or being drafted, or the work itself: the letter has led somewhere. */
function ledFurther({ acts, instruments }: CooperationFacts): boolean {
  if (instruments.some(({ kind }) => beyond.includes(kind))) return true;
  return acts.some(
    ({ kind, instrument }) =>
      kind === 'started' ||
      kind === 'renewed' ||
      ((kind === 'signed' || kind === 'drafted') && instrument !== 'loi'),
  );
}

const signedOn = (date: string): Words => ({
  id: `LoI ditandatangani ${formatEdtf(date, 'id')}`,
  en: `The LoI was signed ${formatEdtf(date, 'en')}`,
});

/** The span of days after which the letter lives no longer; undefined = nothing ends it. */
function lapseOf(letter: Letter & { signed: string }, context: AlertContext): Span | undefined {
  const { earliest, latest } = edtfBounds(letter.signed);
  const byLaw = (day: string | null) => {
    const law = day === null ? undefined : context.clockOf('LOI_VALID', day);
    return law?.inForce ? law.due : null;
  };
  const own = letter.validUntil === null ? null : edtfBounds(letter.validUntil);
  const sooner = (one: string | null | undefined, other: string | null) =>
    [one ?? null, other].filter((day) => day !== null).sort()[0] ?? null;
  const span = {
    earliest: sooner(own?.earliest, byLaw(earliest)),
    latest: sooner(own?.latest, byLaw(latest)),
  };
  return span.latest === null ? undefined : { ...span, earliest: span.earliest ?? span.latest };
}

function sentenceOf(date: string, day: string, lapse: Span | undefined): Words {
  const signed = signedOn(date);
  const { earliest, latest } = edtfBounds(date);
  const days = daysBetween(latest ?? earliest ?? day, day);
  const exact = earliest === latest;
  const count = {
    id: `${signed.id}; ${exact ? '' : 'sedikitnya '}${days} hari kemudian belum ada rencana kerja sama.`,
    en: `${signed.en}; ${exact ? '' : 'at least '}${days} days later there is no cooperation plan.`,
  };
  if (!lapse?.latest)
    return {
      id: `${count.id} Ketika itu hukum belum memberi batas waktu bagi LoI, jadi LoI ini tidak gugur dengan sendirinya: putuskan dilanjutkan atau tidak.`,
      en: `${count.en} The law of that time set no term for an LoI, so it does not lapse by itself: decide whether to go on.`,
    };
  const [first, last] = [lapse.earliest ?? lapse.latest, lapse.latest];
  const when = (end: string) => ({ id: formatEdtf(end, 'id'), en: formatEdtf(end, 'en') });
  if (last < day)
    return {
      id: `${signed.id} dan gugur paling lambat ${when(last).id} tanpa rencana kerja sama. Untuk melanjutkan diperlukan LoI baru.`,
      en: `${signed.en} and lapsed by ${when(last).en} without a cooperation plan. To go on, a new LoI is needed.`,
    };
  if (first < day)
    return {
      id: `${signed.id} dan belum ada rencana kerja sama. LoI mungkin sudah gugur: paling cepat ${when(first).id}, paling lambat ${when(last).id}.`,
      en: `${signed.en} and there is no cooperation plan. It may have lapsed already: at the earliest ${when(first).en}, at the latest ${when(last).en}.`,
    };
  return {
    id: `${count.id} LoI gugur ${first === last ? '' : 'paling cepat '}setelah ${when(first).id}.`,
    en: `${count.en} The LoI lapses ${first === last ? '' : 'at the earliest '}after ${when(first).en}.`,
  };
}

const groundOf = (days: number): Words => ({
  id: `Ambang: ${days} hari sejak penandatanganan LoI`,
  en: `Threshold: ${days} days since the signing of the LoI`,
});

function undated(code: string, days: number): Alert {
  return {
    key: `letter-of-intent:${code}`,
    rule: 'letter-of-intent',
    cooperation: code,
    urgency: 'decide',
    sentence: {
      id: 'LoI sudah ditandatangani dan belum ada rencana kerja sama; tanggalnya tidak diketahui, jadi kapan LoI gugur tidak dapat dihitung.',
      en: 'An LoI was signed and there is no cooperation plan; its date is not known, so when it lapses cannot be counted.',
    },
    certain: false,
    ground: groundOf(days),
    basis: [],
  };
}

/** A letter of intent that has led to no plan, from the threshold on; it stays once it has lapsed. */
export function letterAlerts(facts: CooperationFacts, day: string, context: AlertContext): Alert[] {
  const { letterDays } = context.thresholds;
  const letter = isClosed(facts) || ledFurther(facts) ? undefined : newestLetter(facts);
  if (!letter) return [];
  const { signed } = letter;
  const first = signed && edtfBounds(signed).earliest;
  if (!signed || !first) return [undated(facts.code, letterDays)];
  const due = reached(spanAfter(signed, { days: letterDays - 1 }), day);
  const lapse = lapseOf({ ...letter, signed }, context);
  // Where the law lets no letter lapse, only a decision is asked for, and a decision is followed up by itself.
  if (!lapse?.latest && isHeldByDecision(facts, day)) return [];
  // A letter that lives shorter than a year is told of in its own last days, not after them.
  const ending = lapse?.earliest && day >= (moved(lapse.earliest, { days: letterDays - 365 }) ?? '');
  if (due === 'not-yet' && !ending) return [];
  const law = context.clockOf('LOI_VALID', first);
  return [
    {
      key: `letter-of-intent:${facts.code}`,
      rule: 'letter-of-intent',
      cooperation: facts.code,
      urgency: lapse?.latest && lapse.latest < day ? 'overdue' : 'decide',
      sentence: sentenceOf(signed, day, lapse),
      certain: due === 'surely',
      ground: groundOf(letterDays),
      basis: law.inForce ? law.basis : [],
    },
  ];
}
