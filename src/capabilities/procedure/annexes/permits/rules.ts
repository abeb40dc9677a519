import type { Words } from '#kernel/language.ts';
import { isDay, yearOf } from '../../calendar/days.ts';
import { lengthWords } from '../../clocks/length-words.ts';
import { type DossierAct, lastOf, ofKind, textOf } from '../acts.ts';
import { basisOn, dossierRuleOn } from '../dossier-law.ts';
import { missingActs, missingParts } from '../duties.ts';
import { dutyOf, type Finding, type Judgement } from '../finding.ts';
import type { Complaint, JudgementFrame, NewAct } from '../questions.ts';
import { permitNames } from './acts.ts';
import { endOf, type Permit, type PermitState, permitAt, principleLimit } from './permit-state.ts';

const nameOf = (permit: Permit): Words =>
  permitNames.find(({ code }) => code === permit)?.words ?? { id: permit, en: permit };

function permitFindings(acts: readonly DossierAct[], permit: Permit, frame: JudgementFrame): Finding[] {
  const { today, law } = frame;
  const { state, end, requestBy } = permitAt(acts, permit, today, frame);
  const name = nameOf(permit);
  if (state === 'none' || state === 'revoked' || state === 'ended') {
    const why = {
      none: { id: 'belum tercatat', en: 'is not recorded' },
      revoked: { id: 'tidak berlaku lagi', en: 'is no longer valid' },
      ended: { id: 'sudah berakhir', en: 'has ended' },
    }[state];
    return [
      {
        code: `${permit}-${state}`,
        kind: state === 'none' ? 'missing' : 'irregular',
        words: {
          id: `${name.id} ${why.id}; tanpa kedua izin lembaga ini tidak boleh bekerja di daerah.`,
          en: `The ${name.en} ${why.en}; without both permits the organisation may not work in the region.`,
        },
        basis: basisOn(law, today, 'permits-both', ...(state === 'ended' ? ['permits-principle-term'] : [])),
        settledBy: `${permit}-issued`,
        ...(state === 'ended' && end !== null && { due: end, overdue: true }),
      },
    ];
  }
  const rule = dossierRuleOn(law, `permits-${permit}-extension`, end ?? today);
  if (!rule || state === 'requested' || requestBy === null) return [];
  const words: Words = {
    id: `Perpanjangan ${name.id} diajukan paling lambat tanggal ini, sebelum izinnya berakhir.`,
    en: `The extension of the ${name.en} must be asked for by this day, ahead of its end.`,
  };
  const duty = { words, basis: rule.basis, due: requestBy, settledBy: 'extension-requested' };
  return [dutyOf({ code: `${permit}-extension`, ...duty }, today)];
}

/** What a permit says, against what the law of its day lets it say. */
function irregularTerms(acts: readonly DossierAct[], frame: JudgementFrame): Finding[] {
  const { law } = frame;
  const found: Finding[] = [];
  const principle = lastOf(acts, 'principle-issued');
  const operational = lastOf(acts, 'operational-issued');
  const longest = principle && dossierRuleOn(law, 'permits-principle-term', principle.legalDate);
  const order = operational && dossierRuleOn(law, 'permits-after-principle', operational.legalDate);
  const within = operational && dossierRuleOn(law, 'permits-within-principle', operational.legalDate);
  if (
    principle &&
    longest?.clock &&
    textOf(principle, 'until') > principleLimit(principle.legalDate, frame)
  ) {
    const { id, en } = lengthWords(longest.clock.length);
    found.push({
      code: 'principle-too-long',
      kind: 'irregular',
      words: {
        id: `Izin Prinsip tertulis lebih dari ${id}; yang dihitung ${id}.`,
        en: `The principle permit says more than ${en}; ${en} are counted.`,
      },
      basis: longest.basis,
    });
  }
  if (order && (!principle || operational.legalDate < (ofKind(acts, 'principle-issued')[0]?.legalDate ?? '')))
    found.push({
      code: 'operational-before-principle',
      kind: 'irregular',
      words: {
        id: 'Izin Operasional tercatat sebelum ada Izin Prinsip.',
        en: 'The operational permit is recorded before any principle permit.',
      },
      basis: order.basis,
    });
  if (within && principle && textOf(operational, 'until') > endOf(principle, 'principle', undefined, frame))
    found.push({
      code: 'operational-beyond-principle',
      kind: 'irregular',
      words: {
        id: 'Izin Operasional tertulis melewati Izin Prinsip; yang dihitung akhir Izin Prinsip.',
        en: 'The operational permit says a later end than the principle permit; the latter is counted.',
      },
      basis: within.basis,
    });
  return [...found, ...lateRequests(acts, frame)];
}

/** Requests for an extension that came after the last day for them. */
function lateRequests(acts: readonly DossierAct[], frame: JudgementFrame): Finding[] {
  return ofKind(acts, 'extension-requested').flatMap((request): Finding[] => {
    const permit = textOf(request, 'permit') as Permit;
    const before = acts.filter((act) => act.legalDate <= request.legalDate);
    const { end, requestBy } = permitAt(before, permit, request.legalDate, frame);
    const rule = end === null ? undefined : dossierRuleOn(frame.law, `permits-${permit}-extension`, end);
    if (!rule || requestBy === null || request.legalDate <= requestBy) return [];
    return [
      {
        code: `${permit}-requested-late`,
        kind: 'irregular',
        words: {
          id: `Perpanjangan ${nameOf(permit).id} dimohon sesudah hari terakhirnya.`,
          en: `The extension of the ${nameOf(permit).en} was asked for after its last day.`,
        },
        basis: rule.basis,
        due: requestBy,
      },
    ];
  });
}

const agreementWords: Words = { id: 'perjanjian', en: 'the agreement' };

function agreementFindings(acts: readonly DossierAct[], frame: JudgementFrame): Finding[] {
  const agreement = lastOf(acts, 'agreement-signed');
  if (!agreement) return [];
  const rule = dossierRuleOn(frame.law, 'permits-agreement', frame.today);
  if (rule && textOf(agreement, 'until') < frame.today)
    return [
      {
        code: 'agreement-ended',
        kind: 'irregular',
        words: {
          id: 'Perjanjian tertulis dengan kementerian sudah berakhir.',
          en: 'The written agreement with the ministry has ended.',
        },
        basis: rule.basis,
        settledBy: 'agreement-signed',
      },
    ];
  const parts = { code: 'permits-agreement-parts', day: agreement.legalDate, paper: agreementWords };
  return missingParts(parts, agreement, frame);
}

const yearlyDuties = [
  {
    kind: 'year-plan-signed',
    rule: 'permits-year-plan',
    back: 0,
    id: (year: number) => `Rencana kerja tahunan ${year} dengan Pemerintah Daerah belum tercatat.`,
    en: (year: number) => `The yearly work plan of ${year} with the local government is not recorded.`,
  },
  {
    kind: 'activity-reported',
    rule: 'permits-activity-report',
    back: 1,
    id: (year: number) => `Laporan kegiatan tahun ${year} belum diterima.`,
    en: (year: number) => `No report of activities of ${year} has been received.`,
  },
  {
    kind: 'funds-published',
    rule: 'permits-funds-published',
    back: 1,
    id: (year: number) => `Belum tercatat bahwa sumber dan penggunaan dana tahun ${year} diumumkan.`,
    en: (year: number) => `Nothing says that sources and use of funds of ${year} were made public.`,
  },
];

function yearlyFindings(acts: readonly DossierAct[], { today, law }: JudgementFrame): Finding[] {
  const first = ofKind(acts, 'operational-issued')[0];
  if (!first) return [];
  return yearlyDuties.flatMap(({ kind, rule, back, id, en }) => {
    const held = dossierRuleOn(law, rule, today);
    const year = yearOf(today) - back;
    const done = ofKind(acts, kind).some((act) => textOf(act, 'year') === String(year));
    if (!held || done || year < yearOf(first.legalDate)) return [];
    const words = { id: id(year), en: en(year) };
    return [{ code: kind, kind: 'missing' as const, words, basis: held.basis, settledBy: kind }];
  });
}

/** After an extension, an organisation that goes on in a region reports to the Minister. */
function extensionReport(acts: readonly DossierAct[], { law }: JudgementFrame): Finding[] {
  const issues = ofKind(acts, 'operational-issued');
  const last = issues.at(-1);
  const rule = last && dossierRuleOn(law, 'permits-minister-told', last.legalDate);
  if (!rule || issues.length < 2) return [];
  if (ofKind(acts, 'minister-told').some(({ legalDate }) => legalDate >= last.legalDate)) return [];
  return [
    {
      code: 'minister-not-told',
      kind: 'missing',
      words: {
        id: 'Izin Operasional diperpanjang; lembaga yang meneruskan kegiatan di daerah wajib melapor kepada Mendagri.',
        en: 'The operational permit was extended; an organisation that goes on in a region must report to the Minister of Home Affairs.',
      },
      basis: rule.basis,
      settledBy: 'minister-told',
    },
  ];
}

/** The days on which what is in force ends by itself. */
function endsAhead(acts: readonly DossierAct[], frame: JudgementFrame): Finding[] {
  const { today, law } = frame;
  const permits = (['principle', 'operational'] as const).flatMap((permit): Finding[] => {
    const { state, end } = permitAt(acts, permit, today, frame);
    if (end === null || state === 'ended' || state === 'revoked') return [];
    const name = nameOf(permit);
    const words = {
      id: `${name.id} berakhir; tanpa izin baru kegiatan tidak boleh diteruskan.`,
      en: `The ${name.en} ends; without a new one the work may not go on.`,
    };
    return [
      {
        code: `${permit}-ends`,
        kind: 'due',
        words,
        basis: basisOn(law, today, 'permits-principle-term'),
        due: end,
      },
    ];
  });
  const until = textOf(lastOf(acts, 'agreement-signed'), 'until');
  if (!isDay(until) || until < today) return permits;
  const words = {
    id: 'Perjanjian tertulis dengan kementerian berakhir.',
    en: 'The written agreement with the ministry ends.',
  };
  const basis = basisOn(law, today, 'permits-agreement');
  return [...permits, { code: 'agreement-ends', kind: 'due', words, basis, due: until }];
}

const stateWords: Readonly<Record<PermitState, Words>> = {
  none: { id: 'Belum ada izin', en: 'No permit' },
  'in-force': { id: 'Izin berlaku', en: 'Permits in force' },
  'extension-due': { id: 'Saatnya memperpanjang', en: 'Time to ask for the extension' },
  'extension-late': { id: 'Permohonan perpanjangan terlambat', en: 'Request for extension late' },
  requested: { id: 'Perpanjangan dimohon', en: 'Extension requested' },
  ended: { id: 'Izin berakhir', en: 'Permit ended' },
  revoked: { id: 'Izin tidak berlaku', en: 'Permit not valid' },
};

/** The graver first: the permit that stands worse tells the state of both. */
const gravity: readonly PermitState[] = [
  'revoked',
  'ended',
  'none',
  'extension-late',
  'extension-due',
  'requested',
  'in-force',
];

/** A permit or an agreement ends after it begins. */
export function permitComplaints({ legalDate, answers }: NewAct): Complaint[] {
  const until = answers.until;
  if (typeof until !== 'string' || !isDay(until) || until > legalDate) return [];
  return [
    {
      field: 'until',
      words: {
        id: 'Tanggal berakhirnya tidak sesudah tanggal terbitnya. Periksa keduanya.',
        en: 'It does not end after it begins. Check both days.',
      },
    },
  ];
}

/** What is to be known of the permits of a foreign non-profit organisation on a day. */
export function judgePermits(acts: readonly DossierAct[], frame: JudgementFrame): Judgement {
  const states = (['principle', 'operational'] as const).map(
    (permit) => permitAt(acts, permit, frame.today, frame).state,
  );
  const state = gravity.find((one) => states.includes(one)) ?? 'none';
  return {
    state: stateWords[state],
    findings: [
      ...permitFindings(acts, 'principle', frame),
      ...permitFindings(acts, 'operational', frame),
      ...irregularTerms(acts, frame),
      ...missingActs('permits', acts, frame, frame.today),
      ...agreementFindings(acts, frame),
      ...yearlyFindings(acts, frame),
      ...extensionReport(acts, frame),
    ],
    ahead: endsAhead(acts, frame),
  };
}
