import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { formatMoney } from '#kernel/money.ts';
import { instrumentWords, partyRoleWords, type viewOfficeRecord } from '#register';
import type { ListedActivity } from '../activities/list-activities.ts';
import { dateLabel } from '../activities/views/labels.ts';
import type { Alert } from '../alerts/alert.ts';
import { lastSignSpan, signsOf } from '../alerts/evidence.ts';
import type { CooperationFacts } from '../alerts/facts.ts';
import { type Light, lightsOf } from '../alerts/lights-of.ts';
import { daysBetween } from '../alerts/span.ts';
import type { Thresholds } from '../alerts/thresholds.ts';
import { lightKindWords, lightStateWords } from '../alerts/words.ts';
import type { ListedResult } from '../results/list-results.ts';
import type { Findings } from './decision.ts';

type OfficeRecord = Awaited<ReturnType<typeof viewOfficeRecord>>;

/** What a cooperation is judged by on a day; everything as recorded. */
export interface Ground {
  day: string;
  facts: CooperationFacts;
  thresholds: Thresholds;
  record: Pick<OfficeRecord, 'parties' | 'money' | 'instruments'>;
  activities: readonly ListedActivity[];
  results: readonly ListedResult[];
  alerts: readonly Alert[];
  openObstacles: number;
}

const both = (say: (language: Language) => string): Words => ({ id: say('id'), en: say('en') });

function involvement({ record: { parties } }: Ground): Words[] {
  const named = (side: 'local' | 'foreign', language: Language) =>
    parties
      .filter((party) => party.side === side)
      .map(({ name, role }) => `${name} (${partyRoleWords[role][language].toLowerCase()})`)
      .join(', ');
  const none = { id: 'tidak ada yang tercatat', en: 'none is recorded' };
  return [
    both(
      (language) =>
        `${{ id: 'Pihak daerah', en: 'Local parties' }[language]}: ${named('local', language) || none[language]}.`,
    ),
    both(
      (language) =>
        `${{ id: 'Mitra luar negeri', en: 'Foreign partners' }[language]}: ${named('foreign', language) || none[language]}.`,
    ),
  ];
}

/** "Nothing for 782 days", or between two numbers where the date is not exact. */
function daysOfSilence({ facts, day }: Ground): Words[] {
  const { earliest, latest } = lastSignSpan(signsOf(facts));
  if (earliest === null || latest === null || earliest > day) return [];
  const [most, least] = [daysBetween(earliest, day), Math.max(0, daysBetween(latest, day))];
  if (most === least)
    return [{ id: `Sudah ${most} hari sejak tanda terakhir.`, en: `${most} days since the last sign.` }];
  return [
    {
      id: `Sudah antara ${least} dan ${most} hari sejak tanda terakhir; tanggalnya tidak tepat.`,
      en: `Between ${least} and ${most} days since the last sign; its date is not exact.`,
    },
  ];
}

const lightLine = ({ kind, state, reason }: Light): Words =>
  both(
    (language) =>
      `${lightKindWords[kind][language]}: ${lightStateWords[state][language].toLowerCase()}. ${reason[language]}`,
  );

/** The lights nobody has recorded anything for, in one line. */
function unlitLine(lights: readonly Light[]): Words[] {
  const unlit = lights.filter(({ state }) => state === 'no-word');
  if (unlit.length === 0) return [];
  return [
    both((language) => {
      const kinds = unlit.map(({ kind }) => lightKindWords[kind][language].toLowerCase()).join(', ');
      return { id: `Tidak ada yang tercatat: ${kinds}.`, en: `Nothing is recorded of: ${kinds}.` }[language];
    }),
  ];
}

function silence(ground: Ground): Words[] {
  const lights = lightsOf(ground.facts, ground.day, ground.thresholds);
  const lit = lights.filter(({ state }) => state !== 'not-due' && state !== 'no-word');
  return [
    ...ground.alerts.filter(({ rule }) => rule === 'dormant').map(({ sentence }) => sentence),
    ...daysOfSilence(ground),
    ...lit.map(lightLine),
    ...unlitLine(lights),
  ];
}

function funding({ record: { money }, activities }: Ground): Words[] {
  const recorded = money.map(({ purpose, amount, currency, dated }) =>
    both((language) => {
      const when = dated === null ? '' : `, ${formatEdtf(dated, language)}`;
      return `${formatMoney({ amount, currency }, language)}: ${purpose}${when}.`;
    }),
  );
  const costs = activities.flatMap(({ activity, fold }) => {
    const cost = fold.done?.report?.cost;
    if (!cost) return [];
    return [both((language) => `${formatMoney(cost, language)}: ${activity.title}.`)];
  });
  if (recorded.length + costs.length > 0) return [...recorded, ...costs];
  return [
    {
      id: 'Tidak ada dana yang tercatat. Itu tidak berarti tidak ada biaya.',
      en: 'No money is recorded. That does not mean that it cost nothing.',
    },
  ];
}

/** What the newest activity that told one says, and where every indicator stands: measured or not. */
function lastResult({ activities, results }: Ground): Words[] {
  const done = activities.find(({ fold }) => fold.state === 'done' && fold.done?.report?.result);
  const act = done?.fold.done;
  const told = act
    ? [both((language) => `${done.activity.title}, ${dateLabel(act, language)}: ${act.report?.result ?? ''}`)]
    : [];
  const all = [...told, ...results.map(({ sentence }) => sentence)];
  return all.length > 0 ? all : [{ id: 'Tidak ada hasil yang tercatat.', en: 'No result is recorded.' }];
}

function recordSays({ record: { instruments }, facts, alerts, openObstacles }: Ground): Words[] {
  const papers = instruments.map(({ kind, signed, validUntil }) =>
    both((language) => {
      const name = instrumentWords[kind]?.[language] ?? kind;
      const since =
        signed === null
          ? { id: 'tanpa tanggal penandatanganan', en: 'without a date of signing' }[language]
          : `${{ id: 'ditandatangani', en: 'signed' }[language]} ${formatEdtf(signed, language)}`;
      const until =
        validUntil === null
          ? ''
          : `, ${{ id: 'berlaku sampai', en: 'valid until' }[language]} ${formatEdtf(validUntil, language)}`;
      return `${name} ${since}${until}.`;
    }),
  );
  const differing = facts.contradictions.length;
  const counted: Words[] = [
    ...(differing > 0
      ? [
          {
            id: `Sumber berbeda tentang ${differing} hal dan belum diputuskan.`,
            en: `Sources differ on ${differing} points, not settled yet.`,
          },
        ]
      : []),
    ...(openObstacles > 0
      ? [
          {
            id: `${openObstacles} kendala tercatat dan belum diatasi.`,
            en: `${openObstacles} obstacles are recorded and not overcome.`,
          },
        ]
      : []),
  ];
  const others = alerts
    .filter(({ rule }) => rule === 'letter-of-intent' || rule === 'term')
    .map(({ sentence }) => sentence);
  const all = [...papers, ...others, ...counted];
  if (all.length > 0) return all;
  return [{ id: 'Tidak ada naskah yang tercatat.', en: 'No instrument is recorded.' }];
}

/** What is recorded under each criterion, in sentences. */
export const findingsOf = (ground: Ground): Findings => ({
  involvement: involvement(ground),
  silence: silence(ground),
  funding: funding(ground),
  result: lastResult(ground),
  record: recordSays(ground),
});
