import { addDuration } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { type Day, isDay } from '../../calendar/days.ts';
import { lastWorkingDayUpTo, type WorkingCalendar, workingDaysBetween } from '../../calendar/working-days.ts';
import { countOf, type DossierAct, lastOf, ofKind, textOf, ticksOf } from '../acts.ts';
import { annexRuleOn } from '../annex-rules.ts';
import { dutyOf, type Finding, type Judgement, read, remembered } from '../finding.ts';
import type { Complaint, JudgementFrame, NewAct } from '../questions.ts';
import { travelPapers } from './acts.ts';

const permit: LegalBasis = read('UU 23/2014', '76(1)i');
const suspension: LegalBasis = read('UU 23/2014', '77(2)');
const remoteExploration: LegalBasis = read('Permendagri 25/2020', '11');
const letterOf2022: LegalBasis = remembered('Surat Mendagri 090/6671/SJ (2022)', '-');
const procedure: LegalBasis = remembered('Permendagri 59/2019', '-');

/** The last day for the request, and the last working day on which the letter can leave; undefined before 2019. */
export function requestDue(
  departure: Day,
  calendar: WorkingCalendar,
): { due: Day; sendBy: Day; basis: readonly LegalBasis[] } | undefined {
  const rule = annexRuleOn('travel-request', departure);
  if (!rule?.value) return undefined;
  const { months = 0, days = 0 } = rule.value;
  const due = addDuration(departure, { months: -months, days: -days }) ?? departure;
  return { due, sendBy: lastWorkingDayUpTo(due, calendar), basis: rule.basis };
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
  const lead = requestDue(departure, frame.calendar);
  const request = lastOf(acts, 'requested');
  if (!lead) return [];
  if (request)
    return request.legalDate <= lead.due
      ? []
      : [
          {
            code: 'request-late',
            kind: 'irregular',
            words: {
              id: `Izin dimohon sesudah hari terakhirnya. Mintalah konfirmasi dari Kemendagri, atau mundurkan keberangkatan.`,
              en: `The permit was requested after its last day. Ask the Ministry to confirm, or put the departure off.`,
            },
            basis: [...lead.basis, procedure],
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
  return [
    dutyOf(
      {
        code: 'request-due',
        words,
        basis: [...lead.basis, procedure],
        due: lead.sendBy,
        settledBy: 'requested',
      },
      frame.today,
    ),
  ];
}

function permitFindings(acts: readonly DossierAct[], departure: Day, { today }: JudgementFrame): Finding[] {
  const head = textOf(lastOf(acts, 'planned'), 'traveller') === 'head';
  const basis = head ? [permit, suspension] : [procedure];
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

function delegationFindings(acts: readonly DossierAct[], departure: Day): Finding[] {
  const told = lastOf(acts, 'planned', 'travelled');
  const people = countOf(told, 'people');
  const rule = annexRuleOn('delegation-size', departure);
  const most = rule?.value?.people;
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

function paperFindings(acts: readonly DossierAct[]): Finding[] {
  const atHand = new Set(
    ofKind(acts, 'planned', 'papers-checked').flatMap((act) => [...ticksOf(act, 'papers')]),
  );
  return travelPapers
    .filter(({ code }) => !atHand.has(code))
    .map(({ code, words }) => ({
      code: `paper-${code}`,
      kind: 'missing',
      words: { id: `Belum ada: ${words.id}.`, en: `Not there yet: ${words.en}.` },
      basis: [letterOf2022],
      settledBy: 'papers-checked',
    }));
}

/** The departure itself, so that a calendar shows what its preparations lead to. */
function departureAhead(departure: Day, today: Day): Finding[] {
  if (departure < today) return [];
  const words = {
    id: 'Rombongan berangkat; izin dan kelengkapannya harus sudah ada.',
    en: 'The delegation leaves; its permit and papers must be there.',
  };
  return [{ code: 'departure', kind: 'due', words, basis: [permit], due: departure }];
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
          basis: [permit],
          settledBy: 'planned',
        },
      ],
    };
  if (lastOf(acts, 'cancelled')) return { state, findings: [] };
  const done = lastOf(acts, 'travelled') !== undefined;
  const findings = [
    ...requestFindings(acts, departure, frame),
    ...permitFindings(acts, departure, frame),
    ...delegationFindings(acts, departure),
    ...(done ? [] : paperFindings(acts)),
  ];
  if (!done && textOf(plan, 'alternative') === '')
    findings.push({
      code: 'remote-not-considered',
      kind: 'decide',
      words: {
        id: 'Belum tertulis apakah pertemuan daring cukup; penjajakan boleh melalui media komunikasi.',
        en: 'Nothing says whether a remote meeting would do; exploration may use means of communication.',
      },
      basis: [remoteExploration],
      settledBy: 'planned',
      corrects: plan.number,
    });
  if (!lastOf(acts, 'reported') && (done || textOf(plan, 'return') < frame.today))
    findings.push({
      code: 'not-reported',
      kind: 'missing',
      words: { id: 'Hasil perjalanan belum dilaporkan.', en: 'The result of the travel is not reported.' },
      basis: [procedure],
      settledBy: 'reported',
    });
  return { state, findings, ahead: done ? [] : departureAhead(departure, frame.today) };
}
