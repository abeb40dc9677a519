import type { Language, Words } from '#kernel/language.ts';
import { letterheadOf } from '#platform/documents/letter.ts';
import type { Block, PrintedDocument } from '#platform/documents/printed-document.ts';
import { signatureOf } from '#platform/documents/signature-block.ts';
import type { OfficePaper } from '#procedure';
import { formatDay } from '#ui';
import { basisLabel } from './basis-label.ts';
import { criteria, type RecordedDecision } from './decision.ts';
import { criterionWords, decisionWords } from './words.ts';

const words = {
  title: { id: 'Risalah Penelaahan Kerja Sama', en: 'Minutes of the review of a cooperation' },
  number: { id: 'Nomor', en: 'Number' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  decidedOn: { id: 'Hari keputusan', en: 'Day of the decision' },
  by: { id: 'Diputuskan oleh', en: 'Decided by' },
  meeting: { id: 'Pembahasan', en: 'Talked over' },
  seen: { id: 'Yang ditelaah', en: 'What was looked at' },
  criterion: { id: 'Hal', en: 'Point' },
  record: { id: 'Menurut catatan pada hari dicatat', en: 'By the record of the day it was recorded' },
  judged: { id: 'Penilaian', en: 'Judgement' },
  decision: { id: 'Keputusan', en: 'Decision' },
  why: { id: 'Alasan', en: 'Reason' },
  remains: { id: 'Yang tetap dijalankan', en: 'What goes on' },
  successor: { id: 'Dijalankan selanjutnya oleh', en: 'Carried from now on by' },
  ground: { id: 'Dasar berakhirnya', en: 'Ground of its end' },
  nextReview: { id: 'Tinjauan berikutnya', en: 'Next review' },
  noReview: { id: 'tidak ditentukan', en: 'none set' },
  plan: { id: 'Langkah', en: 'Steps' },
  planOfDays: { id: 'Rencana 90 hari', en: 'Plan of 90 days' },
  what: { id: 'Langkah', en: 'Step' },
  who: { id: 'Siapa', en: 'Who' },
  due: { id: 'Sampai', en: 'Until' },
} as const satisfies Record<string, Words>;

const heading = (number: number, text: string): Block => ({
  block: 'heading',
  level: 2,
  text: `${number}. ${text}`,
});

/** Each criterion with what was recorded of it that day, and what the office made of it. */
function seenOf({ findings, judgements }: RecordedDecision, language: Language): Block {
  return {
    block: 'table',
    columns: [
      { heading: words.criterion[language], width: 2 },
      { heading: words.record[language], width: 6 },
    ],
    rows: criteria.map((criterion) => {
      const lines = findings[criterion].map((line) => line[language]);
      const judged = judgements[criterion];
      return [
        criterionWords[criterion][language],
        [...lines, ...(judged === '' ? [] : [`${words.judged[language]}: ${judged}`])].join('\n'),
      ];
    }),
  };
}

function decidedOf(decision: RecordedDecision, language: Language): Block[] {
  const { remains, successor, ground, nextReview, reason } = decision;
  const row = (name: keyof typeof words, value: string) =>
    value === '' ? [] : [{ label: words[name][language], value }];
  const review = nextReview === null ? words.noReview[language] : formatDay(nextReview, language);
  return [
    {
      block: 'facts',
      rows: [
        ...row('decision', decisionWords[decision.decision][language]),
        ...row('why', reason),
        ...row('remains', remains),
        ...row('successor', successor),
        ...row('ground', ground ? `${ground.name[language]}: ${basisLabel(ground, language)}` : ''),
        ...row('nextReview', review),
      ],
    },
  ];
}

function planOf({ steps, decision }: RecordedDecision, language: Language): Block[] {
  if (steps.length === 0) return [];
  return [
    heading(3, words[decision === 'revive' ? 'planOfDays' : 'plan'][language]),
    {
      block: 'table',
      columns: [
        { heading: words.what[language], width: 5 },
        { heading: words.who[language], width: 3 },
        { heading: words.due[language], width: 3 },
      ],
      rows: steps.map(({ what, who, due }) => [what, who, formatDay(due, language)]),
    },
  ];
}

export interface MinutesOf {
  /** Name of the government: "Kabupaten Sragen". */
  government: string;
  code: string;
  title: string;
  /** As it was first decided: what followed does not change its minutes. */
  decision: RecordedDecision;
  /** The office's paper of today, signed as on the day of the decision; absent while its letterhead is not set. */
  paper?: OfficePaper | undefined;
}

/** Who decided, as the register of officials knows them when it is the same person; else as it was recorded. */
function signatureIn({ decision: { office, person }, paper }: MinutesOf, language: Language): Block {
  const signer = paper?.signer;
  const known = signer?.name.toLowerCase() === person.trim().toLowerCase();
  const column =
    signer && known ? signatureOf(signer, 'special', language) : { above: [`${office},`], below: [person] };
  return { block: 'signatures', columns: [column] };
}

/** The minutes of a decision on the office's paper: what they say was kept with it and never changes after. */
export function minutesDocument(minutes: MinutesOf, language: Language): PrintedDocument {
  const { government, code, title, decision, paper } = minutes;
  const { number, decidedOn, office, person, meeting } = decision;
  const head: Block[] = [
    ...(paper ? [letterheadOf(paper.letterhead)] : []),
    {
      block: 'heading',
      level: 1,
      centered: true,
      text: [...(paper ? [] : [government]), words.title[language]].join('\n').toUpperCase(),
    },
    {
      block: 'facts',
      rows: [
        { label: words.number[language], value: `${code}/${number}` },
        { label: words.cooperation[language], value: title },
        { label: words.decidedOn[language], value: formatDay(decidedOn, language) },
        { label: words.by[language], value: `${office} (${person})` },
        ...(meeting === '' ? [] : [{ label: words.meeting[language], value: meeting }]),
      ],
    },
  ];
  return {
    language,
    title: `${words.title[language]}: ${title}`,
    author: '',
    date: decidedOn,
    paper: paper?.paper ?? 'A4',
    sections: [
      [
        ...head,
        heading(1, words.seen[language]),
        seenOf(decision, language),
        heading(2, words.decision[language]),
        ...decidedOf(decision, language),
        ...planOf(decision, language),
        { block: 'space', millimetres: 4 },
        signatureIn(minutes, language),
      ],
    ],
  };
}
