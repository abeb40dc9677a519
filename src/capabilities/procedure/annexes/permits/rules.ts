import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { type Day, isDay, yearOf } from '../../calendar/days.ts';
import { type DossierAct, lastOf, ofKind, textOf, ticksOf } from '../acts.ts';
import { dutyOf, type Finding, type Judgement, read } from '../finding.ts';
import type { Complaint, JudgementFrame, NewAct } from '../questions.ts';
import { agreementParts, permitNames } from './acts.ts';
import { endOf, type Permit, type PermitState, permitAt, principleLimit } from './permit-state.ts';

const maximum = read('UU 17/2013', '45(2)');
const requestLead: Readonly<Record<Permit, LegalBasis>> = {
  principle: read('UU 17/2013', '45(3)'),
  operational: read('UU 17/2013', '46(4)'),
};
const onlyAfterPrinciple = read('UU 17/2013', '46(1)');
const agreementNeeded = [read('UU 17/2013', '46(2)'), read('PP 59/2016', '16(2)')];
const notBeyondPrinciple = read('UU 17/2013', '46(3)');
const bothPermits = read('Permendagri 25/2020', '30(2)a');
const yearPlan = [read('PP 59/2016', '16(2)'), read('Permendagri 25/2020', '30(2)b')];

const nameOf = (permit: Permit): Words =>
  permitNames.find(({ code }) => code === permit)?.words ?? { id: permit, en: permit };

function permitFindings(acts: readonly DossierAct[], permit: Permit, today: Day): Finding[] {
  const { state, end, requestBy } = permitAt(acts, permit, today);
  const name = nameOf(permit);
  const basis = [requestLead[permit]];
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
        basis: [bothPermits, ...(state === 'ended' ? [maximum] : [])],
        settledBy: `${permit}-issued`,
        ...(state === 'ended' && end !== null && { due: end, overdue: true }),
      },
    ];
  }
  if (state === 'requested' || requestBy === null) return [];
  const words: Words = {
    id: `Perpanjangan ${name.id} diajukan paling lambat tanggal ini, 3 bulan sebelum berakhir.`,
    en: `The extension of the ${name.en} must be asked for by this day, three months before it ends.`,
  };
  return [
    dutyOf(
      { code: `${permit}-extension`, words, basis, due: requestBy, settledBy: 'extension-requested' },
      today,
    ),
  ];
}

function irregularTerms(acts: readonly DossierAct[]): Finding[] {
  const found: Finding[] = [];
  const principle = lastOf(acts, 'principle-issued');
  const operational = lastOf(acts, 'operational-issued');
  if (principle && textOf(principle, 'until') > principleLimit(principle.legalDate))
    found.push({
      code: 'principle-too-long',
      kind: 'irregular',
      words: {
        id: 'Izin Prinsip tertulis lebih dari 3 tahun; yang dihitung 3 tahun.',
        en: 'The principle permit says more than three years; three years are counted.',
      },
      basis: [maximum],
    });
  if (
    operational &&
    (!principle || operational.legalDate < (ofKind(acts, 'principle-issued')[0]?.legalDate ?? ''))
  )
    found.push({
      code: 'operational-before-principle',
      kind: 'irregular',
      words: {
        id: 'Izin Operasional tercatat sebelum ada Izin Prinsip.',
        en: 'The operational permit is recorded before any principle permit.',
      },
      basis: [onlyAfterPrinciple],
    });
  if (operational && principle && textOf(operational, 'until') > endOf(principle, 'principle', undefined))
    found.push({
      code: 'operational-beyond-principle',
      kind: 'irregular',
      words: {
        id: 'Izin Operasional tertulis melewati Izin Prinsip; yang dihitung akhir Izin Prinsip.',
        en: 'The operational permit says a later end than the principle permit; the latter is counted.',
      },
      basis: [notBeyondPrinciple],
    });
  for (const request of ofKind(acts, 'extension-requested')) {
    const permit = textOf(request, 'permit') as Permit;
    const before = acts.filter((act) => act.legalDate <= request.legalDate);
    const { requestBy } = permitAt(before, permit, request.legalDate);
    if (requestBy !== null && request.legalDate > requestBy)
      found.push({
        code: `${permit}-requested-late`,
        kind: 'irregular',
        words: {
          id: `Perpanjangan ${nameOf(permit).id} dimohon kurang dari 3 bulan sebelum berakhir.`,
          en: `The extension of the ${nameOf(permit).en} was asked for less than three months before its end.`,
        },
        basis: [requestLead[permit]],
        due: requestBy,
      });
  }
  return found;
}

function agreementFindings(acts: readonly DossierAct[], today: Day): Finding[] {
  const agreement = lastOf(acts, 'agreement-signed');
  const ended = agreement && textOf(agreement, 'until') < today;
  if (!agreement || ended)
    return [
      {
        code: ended ? 'agreement-ended' : 'no-agreement',
        kind: ended ? 'irregular' : 'missing',
        words: ended
          ? {
              id: 'Perjanjian tertulis dengan kementerian sudah berakhir.',
              en: 'The written agreement with the ministry has ended.',
            }
          : {
              id: 'Perjanjian tertulis dengan kementerian belum tercatat.',
              en: 'The written agreement with a ministry is not recorded.',
            },
        basis: agreementNeeded,
        settledBy: 'agreement-signed',
      },
    ];
  const has = new Set(ticksOf(agreement, 'parts'));
  const lacking = agreementParts.filter(({ code }) => !has.has(code)).map(({ words }) => words);
  if (lacking.length === 0) return [];
  return [
    {
      code: 'agreement-parts',
      kind: 'missing',
      words: {
        id: `Belum diperiksa ada dalam perjanjian: ${lacking.map(({ id }) => id).join(', ')}.`,
        en: `Not yet found in the agreement: ${lacking.map(({ en }) => en).join(', ')}.`,
      },
      basis: [read('PP 59/2016', '18(1)')],
      settledBy: 'agreement-signed',
      corrects: agreement.number,
    },
  ];
}

const yearlyDuties = [
  {
    kind: 'year-plan-signed',
    back: 0,
    basis: yearPlan,
    id: (year: number) => `Rencana kerja tahunan ${year} dengan Pemerintah Daerah belum tercatat.`,
    en: (year: number) => `The yearly work plan of ${year} with the local government is not recorded.`,
  },
  {
    kind: 'activity-reported',
    back: 1,
    basis: [read('UU 17/2013', '51f')],
    id: (year: number) => `Laporan kegiatan tahun ${year} belum diterima.`,
    en: (year: number) => `No report of activities of ${year} has been received.`,
  },
  {
    kind: 'funds-published',
    back: 1,
    basis: [read('UU 17/2013', '51e')],
    id: (year: number) => `Belum tercatat bahwa sumber dan penggunaan dana tahun ${year} diumumkan.`,
    en: (year: number) => `Nothing says that sources and use of funds of ${year} were made public.`,
  },
];

function yearlyFindings(acts: readonly DossierAct[], today: Day): Finding[] {
  const first = ofKind(acts, 'operational-issued')[0];
  if (!first) return [];
  return yearlyDuties.flatMap(({ kind, back, basis, id, en }) => {
    const year = yearOf(today) - back;
    const done = ofKind(acts, kind).some((act) => textOf(act, 'year') === String(year));
    if (done || year < yearOf(first.legalDate)) return [];
    return [
      { code: kind, kind: 'missing' as const, words: { id: id(year), en: en(year) }, basis, settledBy: kind },
    ];
  });
}

/** After an extension, an organisation that goes on in a region reports to the Minister, PP 59/2016 art. 24. */
function extensionReport(acts: readonly DossierAct[]): Finding[] {
  const issues = ofKind(acts, 'operational-issued');
  const last = issues.at(-1);
  if (!last || issues.length < 2) return [];
  if (ofKind(acts, 'minister-told').some(({ legalDate }) => legalDate >= last.legalDate)) return [];
  return [
    {
      code: 'minister-not-told',
      kind: 'missing',
      words: {
        id: 'Izin Operasional diperpanjang; lembaga yang meneruskan kegiatan di daerah wajib melapor kepada Mendagri.',
        en: 'The operational permit was extended; an organisation that goes on in a region must report to the Minister of Home Affairs.',
      },
      basis: [read('PP 59/2016', '24')],
      settledBy: 'minister-told',
    },
  ];
}

/** The days on which what is in force ends by itself. */
function endsAhead(acts: readonly DossierAct[], today: Day): Finding[] {
  const permits = (['principle', 'operational'] as const).flatMap((permit): Finding[] => {
    const { state, end } = permitAt(acts, permit, today);
    if (end === null || state === 'ended' || state === 'revoked') return [];
    const name = nameOf(permit);
    const words = {
      id: `${name.id} berakhir; tanpa izin baru kegiatan tidak boleh diteruskan.`,
      en: `The ${name.en} ends; without a new one the work may not go on.`,
    };
    return [{ code: `${permit}-ends`, kind: 'due', words, basis: [maximum], due: end }];
  });
  const until = textOf(lastOf(acts, 'agreement-signed'), 'until');
  if (!isDay(until) || until < today) return permits;
  const words = {
    id: 'Perjanjian tertulis dengan kementerian berakhir.',
    en: 'The written agreement with the ministry ends.',
  };
  return [...permits, { code: 'agreement-ends', kind: 'due', words, basis: agreementNeeded, due: until }];
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
export function judgePermits(acts: readonly DossierAct[], { today }: JudgementFrame): Judgement {
  const both = (['principle', 'operational'] as const).map((permit) => permitAt(acts, permit, today).state);
  const state = gravity.find((one) => both.includes(one)) ?? 'none';
  return {
    state: stateWords[state],
    findings: [
      ...permitFindings(acts, 'principle', today),
      ...permitFindings(acts, 'operational', today),
      ...irregularTerms(acts),
      ...agreementFindings(acts, today),
      ...yearlyFindings(acts, today),
      ...extensionReport(acts),
    ],
    ahead: endsAhead(acts, today),
  };
}
