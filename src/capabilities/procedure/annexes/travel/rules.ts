import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { type Day, isDay } from '../../calendar/days.ts';
import { workingDaysBetween } from '../../calendar/working-days.ts';
import { countOf, type DossierAct, lastOf, ofKind, textOf, ticksOf } from '../acts.ts';
import { basisOn, clockDue, dossierRuleOn, otherReadings } from '../dossier-law.ts';
import { missingActs } from '../duties.ts';
import { dutyOf, type Finding, type Judgement } from '../finding.ts';
import type { Complaint, JudgementFrame, NewAct } from '../questions.ts';

type LawFrame = Pick<JudgementFrame, 'law' | 'calendar'>;

interface RequestDue {
  due: Day;
  /** The last working day on which the letter can leave. */
  sendBy: Day;
  basis: readonly LegalBasis[];
  /** Other last days for it that nobody here could rule out. */
  readings: ReturnType<typeof otherReadings>;
}

/** The last day for the request, by the clock of the day of departure; undefined while none was law. */
export function requestDue(departure: Day, { law, calendar }: LawFrame): RequestDue | undefined {
  const rule = dossierRuleOn(law, 'travel-request-lead', departure);
  const due = clockDue(rule, departure, calendar);
  if (!rule || !due || due.day === null || due.sendBy === null) return undefined;
  return {
    due: due.day,
    sendBy: due.sendBy,
    basis: rule.basis,
    readings: otherReadings(law, rule, departure, calendar),
  };
}

/** Another reading of the lead time that is shorter in time than the one counted, as a thing to decide. */
function otherRequestDays({ due, readings }: RequestDue, requested: Day | undefined): Finding[] {
  return readings
    .filter((one) => one.due < due && (requested === undefined || requested > one.due))
    .map(({ name, due: earlier, basis }) => ({
      code: 'request-earlier',
      kind: 'decide',
      words: {
        id: `Ada aturan lain yang meminta lebih awal (${name.id}). Pastikan kepada Kemendagri; yang paling aman sudah dimohon pada tanggal ini.`,
        en: `Another rule asks for it earlier (${name.en}). Confirm with the Ministry; it is safest to have asked by this day.`,
      },
      basis,
      due: earlier,
      ...(requested === undefined && { settledBy: 'requested' }),
    }));
}

const stateWords = {
  empty: { id: 'Belum ada rencana', en: 'No plan yet' },
  planned: { id: 'Direncanakan', en: 'Planned' },
  requested: { id: 'Izin dimohon', en: 'Permit requested' },
  granted: { id: 'Diizinkan', en: 'Permit granted' },
  refused: { id: 'Izin ditolak', en: 'Permit refused' },
  done: { id: 'Selesai, belum dilaporkan', en: 'Done, not reported' },
  reported: { id: 'Selesai dan dilaporkan', en: 'Done and reported' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
} as const satisfies Record<string, Words>;

const states = ['cancelled', 'reported', 'travelled', 'decided', 'requested', 'planned'] as const;

function stateOf(acts: readonly DossierAct[]): Words {
  const reached = states.find((kind) => lastOf(acts, kind));
  if (reached === 'decided')
    return stateWords[textOf(lastOf(acts, 'decided'), 'decision') === 'refused' ? 'refused' : 'granted'];
  if (reached === 'travelled') return stateWords.done;
  return stateWords[reached ?? 'empty'];
}

function requestFindings(acts: readonly DossierAct[], departure: Day, frame: JudgementFrame): Finding[] {
  const lead = requestDue(departure, frame);
  const request = lastOf(acts, 'requested');
  if (!lead) return [];
  const others = otherRequestDays(lead, request?.legalDate);
  if (request && request.legalDate <= lead.due) return others;
  if (request)
    return [
      {
        code: 'request-late',
        kind: 'irregular',
        words: {
          id: 'Izin dimohon sesudah hari terakhirnya. Mintalah konfirmasi dari Kemendagri, atau mundurkan keberangkatan.',
          en: 'The permit was requested after its last day. Ask the Ministry to confirm, or put the departure off.',
        },
        basis: lead.basis,
        due: lead.due,
      },
    ];
  const left = lead.sendBy >= frame.today ? workingDaysBetween(frame.today, lead.sendBy, frame.calendar) : -1;
  const words: Words =
    left >= 0
      ? {
          id: `Kirim permohonan izin paling lambat tanggal ini (masih ${left} hari kerja).`,
          en: `Send the request for the permit by this day (${left} working days left).`,
        }
      : {
          id: 'Waktu permohonan izin sudah tidak dapat dipenuhi. Mundurkan keberangkatan, adakan pertemuan daring, atau mintalah petunjuk Kemendagri.',
          en: 'The lead time can no longer be kept. Put the departure off, meet remotely, or ask the Ministry what to do.',
        };
  const duty = { code: 'request-due', words, basis: lead.basis, due: lead.sendBy, settledBy: 'requested' };
  return [dutyOf(duty, frame.today), ...others];
}

/** Whose permit is needed decides by which rule; no finding on a day on which none was law. */
function permitFindings(
  acts: readonly DossierAct[],
  departure: Day,
  { today, law }: JudgementFrame,
): Finding[] {
  const head = textOf(lastOf(acts, 'planned'), 'traveller') === 'head';
  const rule = dossierRuleOn(law, head ? 'travel-head-permit' : 'travel-official-permit', departure);
  if (!rule) return [];
  const { basis } = rule;
  const decision = lastOf(acts, 'decided');
  const granted = textOf(decision, 'decision') === 'granted';
  const left = lastOf(acts, 'travelled') !== undefined || departure <= today;
  if (left && (!granted || (decision && decision.legalDate > departure)))
    return [
      {
        code: 'without-permit',
        kind: 'irregular',
        words: head
          ? {
              id: 'Kepala daerah atau wakilnya berangkat tanpa izin Menteri yang tercatat; ancamannya pemberhentian sementara 3 bulan.',
              en: 'The head of the region or the deputy left with no permit of the Minister on record; the law threatens three months of suspension.',
            }
          : {
              id: 'Rombongan berangkat tanpa izin yang tercatat. Catat izinnya, atau jelaskan.',
              en: 'The delegation left with no permit on record. Record the permit, or explain.',
            },
        basis,
        settledBy: 'decided',
      },
    ];
  if (granted || !lastOf(acts, 'requested')) return [];
  return [
    {
      code: 'permit-awaited',
      kind: 'missing',
      words: { id: 'Putusan izin belum tercatat.', en: 'No decision on the permit is recorded.' },
      basis,
      settledBy: 'decided',
    },
  ];
}

function delegationFindings(acts: readonly DossierAct[], departure: Day, { law }: JudgementFrame): Finding[] {
  const told = lastOf(acts, 'planned', 'travelled');
  const people = countOf(told, 'people');
  const rule = dossierRuleOn(law, 'travel-delegation-size', departure);
  const most = rule?.most;
  if (!rule || most === undefined || people <= most) return [];
  return [
    {
      code: 'delegation-too-large',
      kind: 'irregular',
      words: {
        id: `Rombongan ${people} orang; paling banyak ${most} orang. Kurangi anggotanya, atau adakan pertemuan daring.`,
        en: `${people} people in the delegation; at most ${most}. Take fewer, or meet remotely.`,
      },
      basis: rule.basis,
      ...(told && { settledBy: told.kind, corrects: told.number }),
    },
  ];
}

function paperFindings(acts: readonly DossierAct[], departure: Day, { law }: JudgementFrame): Finding[] {
  const rule = dossierRuleOn(law, 'travel-papers', departure);
  const atHand = new Set(
    ofKind(acts, 'planned', 'papers-checked').flatMap((act) => [...ticksOf(act, 'papers')]),
  );
  if (!rule) return [];
  return rule.parts
    .filter(({ code }) => !atHand.has(code))
    .map(({ code, words }) => ({
      code: `paper-${code}`,
      kind: 'missing',
      words: { id: `Belum ada: ${words.id}.`, en: `Not there yet: ${words.en}.` },
      basis: rule.basis,
      settledBy: 'papers-checked',
    }));
}

/** Whether a remote meeting would do, and the report of a travel that is over. */
function prudenceFindings(acts: readonly DossierAct[], departure: Day, frame: JudgementFrame): Finding[] {
  const plan = lastOf(acts, 'planned');
  const done = lastOf(acts, 'travelled') !== undefined;
  const remote = dossierRuleOn(frame.law, 'travel-remote', departure);
  const report = dossierRuleOn(frame.law, 'travel-report', departure);
  const found: Finding[] = [];
  if (plan && remote && !done && textOf(plan, 'alternative') === '')
    found.push({
      code: 'remote-not-considered',
      kind: 'decide',
      words: {
        id: 'Belum tertulis apakah pertemuan daring cukup; penjajakan boleh melalui media komunikasi.',
        en: 'Nothing says whether a remote meeting would do; exploration may use means of communication.',
      },
      basis: remote.basis,
      settledBy: 'planned',
      corrects: plan.number,
    });
  if (report && !lastOf(acts, 'reported') && (done || textOf(plan, 'return') < frame.today))
    found.push({
      code: 'not-reported',
      kind: 'missing',
      words: { id: 'Hasil perjalanan belum dilaporkan.', en: 'The result of the travel is not reported.' },
      basis: report.basis,
      settledBy: 'reported',
    });
  return found;
}

/** The departure itself, so that a calendar shows what its preparations lead to. */
function departureAhead(departure: Day, { today, law }: JudgementFrame): Finding[] {
  if (departure < today) return [];
  const words = {
    id: 'Rombongan berangkat; izin dan kelengkapannya harus sudah ada.',
    en: 'The delegation leaves; its permit and papers must be there.',
  };
  const basis = basisOn(law, departure, 'travel-head-permit', 'travel-official-permit');
  return [{ code: 'departure', kind: 'due', words, basis, due: departure }];
}

/** A travel does not end before it begins. */
export function travelComplaints({ answers }: NewAct): Complaint[] {
  const { departure = '', return: back = '' } = answers as Readonly<Record<string, string>>;
  if (!isDay(departure) || !isDay(back) || departure <= back) return [];
  return [
    {
      field: 'return',
      words: {
        id: 'Tanggal kembali sebelum tanggal berangkat. Periksa keduanya.',
        en: 'The return is before the departure. Check both days.',
      },
    },
  ];
}

/** What is to be known of an official travel abroad on a day: lead time, permit, delegation, papers, report. */
export function judgeTravel(acts: readonly DossierAct[], frame: JudgementFrame): Judgement {
  const plan = lastOf(acts, 'planned');
  const departure = textOf(plan, 'departure');
  const state = stateOf(acts);
  if (!plan || !isDay(departure))
    return {
      state,
      findings: [
        {
          code: 'no-plan',
          kind: 'missing',
          words: { id: 'Rencana perjalanan belum dicatat.', en: 'The plan of the travel is not recorded.' },
          basis: basisOn(frame.law, frame.today, 'travel-head-permit'),
          settledBy: 'planned',
        },
      ],
    };
  if (lastOf(acts, 'cancelled')) return { state, findings: [] };
  const done = lastOf(acts, 'travelled') !== undefined;
  return {
    state,
    findings: [
      ...requestFindings(acts, departure, frame),
      ...permitFindings(acts, departure, frame),
      ...delegationFindings(acts, departure, frame),
      ...(done ? [] : paperFindings(acts, departure, frame)),
      ...prudenceFindings(acts, departure, frame),
      ...missingActs('travel', acts, frame, departure),
    ],
    ahead: done ? [] : departureAhead(departure, frame),
  };
}
