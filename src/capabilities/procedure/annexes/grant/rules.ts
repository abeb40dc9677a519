import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Day } from '../../calendar/days.ts';
import { type DossierAct, lastOf, ofKind, textOf, ticksOf } from '../acts.ts';
import { annexRuleOn } from '../annex-rules.ts';
import { type Finding, type Judgement, read } from '../finding.ts';
import type { Complaint, NewAct } from '../questions.ts';
import { onGrantingParts } from './acts.ts';

/** Why a region may not borrow abroad, by the law of the day. */
export const loanForbidden = (day: Day): readonly LegalBasis[] => annexRuleOn('no-loan', day)?.basis ?? [];

/** Why a foreign grant goes through the central government, by the law of the day. */
export const throughTheCentre = (day: Day): readonly LegalBasis[] =>
  annexRuleOn('through-the-centre', day)?.basis ?? [];

interface Step {
  kind: string;
  words: Words;
  basis: readonly LegalBasis[];
}

/** What must be on record once a grant goes on, in the order of the law. */
const steps: readonly Step[] = [
  {
    kind: 'agreement-signed',
    words: {
      id: 'Perjanjian hibah antara Pemerintah dan pemberi belum tercatat.',
      en: 'The grant agreement of the central government and the giver is not recorded.',
    },
    basis: [read('PP 10/2011', '61(1)')],
  },
  {
    kind: 'registered',
    words: {
      id: 'Registrasi perjanjian hibah di Kementerian Keuangan belum tercatat.',
      en: 'The registration with the Ministry of Finance is not recorded.',
    },
    basis: [read('PP 10/2011', '74(3)')],
  },
  {
    kind: 'on-granting-approved',
    words: {
      id: 'Surat persetujuan penerusan hibah belum tercatat.',
      en: 'The letter approving the on-granting is not recorded.',
    },
    basis: [read('PP 2/2012', '14(3)')],
  },
  {
    kind: 'on-granting-signed',
    words: {
      id: 'Perjanjian penerusan hibah belum tercatat.',
      en: 'The on-granting agreement is not recorded.',
    },
    basis: [read('PP 2/2012', '15(2)')],
  },
  {
    kind: 'announced',
    words: {
      id: 'Pengumuman salinan perjanjian dalam Berita Daerah belum tercatat.',
      en: 'Nothing says that a copy was published in the regional gazette.',
    },
    basis: [read('PP 2/2012', '17(5)')],
  },
  {
    kind: 'budgeted',
    words: { id: 'Penganggaran dalam APBD belum tercatat.', en: 'The entry in the budget is not recorded.' },
    basis: [read('PP 2/2012', '19(1)'), read('PP 10/2011', '58(1)')],
  },
];

/** What follows the handover of goods. */
const afterHandover: readonly Step[] = [
  {
    kind: 'handover-reported',
    words: {
      id: 'Berita acara serah terima belum dilaporkan kepada Menteri Keuangan.',
      en: 'The minutes of handover have not been reported to the Minister of Finance.',
    },
    basis: [read('PP 2/2012', '25(3)')],
  },
  {
    kind: 'entered-in-accounts',
    words: {
      id: 'Barang hibah belum dicatat dalam laporan keuangan daerah.',
      en: 'The goods are not entered in the accounts of the region.',
    },
    basis: [read('PP 2/2012', '25(4)')],
  },
];

const lackingOf = (acts: readonly DossierAct[], wanted: readonly Step[]): Finding[] =>
  wanted
    .filter(({ kind }) => !lastOf(acts, kind))
    .map(({ kind, words, basis }) => ({
      code: `no-${kind}`,
      kind: 'missing',
      words,
      basis,
      settledBy: kind,
    }));

function transferFindings(acts: readonly DossierAct[]): Finding[] {
  const first = ofKind(acts, 'received', 'handed-over')[0];
  const signed = ofKind(acts, 'on-granting-signed')[0];
  const found: Finding[] = [];
  if (first && (!signed || first.legalDate < signed.legalDate))
    found.push({
      code: 'received-before-agreement',
      kind: 'irregular',
      words: {
        id: 'Hibah diterima sebelum perjanjian penerusan hibah ditandatangani.',
        en: 'The grant was received before the on-granting agreement was signed.',
      },
      basis: [read('PP 2/2012', '24(2)')],
    });
  if (ofKind(acts, 'handed-over').some((act) => textOf(act, 'consulted') !== 'yes'))
    found.push({
      code: 'handover-without-opinion',
      kind: 'irregular',
      words: {
        id: 'Serah terima dibuat tanpa pertimbangan kementerian terkait.',
        en: 'The handover was made without the opinion of the ministry concerned.',
      },
      basis: [read('PP 2/2012', '25(2)')],
    });
  return found;
}

function partFindings(acts: readonly DossierAct[]): Finding[] {
  const agreement = lastOf(acts, 'on-granting-signed');
  const has = new Set(ticksOf(agreement, 'parts'));
  const lacking = onGrantingParts.filter(({ code }) => !has.has(code)).map(({ words }) => words);
  if (!agreement || lacking.length === 0) return [];
  return [
    {
      code: 'agreement-parts',
      kind: 'missing',
      words: {
        id: `Belum diperiksa ada dalam perjanjian penerusan: ${lacking.map(({ id }) => id).join(', ')}.`,
        en: `Not yet found in the on-granting agreement: ${lacking.map(({ en }) => en).join(', ')}.`,
      },
      basis: [read('PP 2/2012', '17(1)')],
      settledBy: 'on-granting-signed',
      corrects: agreement.number,
    },
  ];
}

function stateOf(acts: readonly DossierAct[]): Words {
  if (lastOf(acts, 'closed')) return { id: 'Selesai', en: 'Closed' };
  if (lastOf(acts, 'received', 'handed-over')) return { id: 'Diterima', en: 'Received' };
  if (lastOf(acts, 'on-granting-signed')) return { id: 'Perjanjian penerusan ada', en: 'On-granting agreed' };
  if (lastOf(acts, 'offered')) return { id: 'Ditawarkan', en: 'Offered' };
  return { id: 'Belum ada tawaran', en: 'No offer yet' };
}

/** A loan is refused outright: a region may not even commit itself to one. */
export function grantComplaints({ legalDate, answers }: NewAct): Complaint[] {
  if (answers.form !== 'loan') return [];
  const articles = loanForbidden(legalDate);
  return [
    {
      field: 'form',
      forbidden: true,
      words: {
        id: `Daerah dilarang meminjam dari luar negeri atau membuat perikatan yang dapat menimbulkan pinjaman (${articles.map(({ instrument, article }) => `${instrument} Pasal ${article}`).join('; ')}). Pinjaman tidak dapat dicatat sebagai kerja sama; rujuk tawaran ini kepada Kementerian Keuangan.`,
        en: `A region may not borrow abroad or commit itself to anything that can lead to a loan (${articles.map(({ instrument, article }) => `${instrument} art. ${article}`).join('; ')}). A loan cannot be recorded as cooperation; refer the offer to the Ministry of Finance.`,
      },
    },
  ];
}

/** What is to be known of a foreign grant: its way through the centre, its registration, its goods. */
export function judgeGrant(acts: readonly DossierAct[]): Judgement {
  const state = stateOf(acts);
  const offer = lastOf(acts, 'offered');
  if (!offer)
    return {
      state,
      findings: [
        {
          code: 'no-offer',
          kind: 'missing',
          words: {
            id: 'Belum dicatat apa yang ditawarkan, oleh siapa, dan lewat mana.',
            en: 'Nothing says what is offered, by whom and by which way.',
          },
          basis: [read('PP 2/2012', '5')],
          settledBy: 'offered',
        },
      ],
    };
  const direct: Finding[] =
    textOf(offer, 'channel') === 'direct'
      ? [
          {
            code: 'not-through-the-centre',
            kind: 'irregular',
            words: {
              id: 'Hibah luar negeri kepada daerah dilakukan melalui Pemerintah. Sampaikan tawaran ini kepada kementerian terkait.',
              en: 'A foreign grant to a region goes through the central government. Take this offer to the ministry concerned.',
            },
            basis: throughTheCentre(offer.legalDate),
            settledBy: 'offered',
            corrects: offer.number,
          },
        ]
      : [];
  if (lastOf(acts, 'closed')) return { state, findings: [...direct, ...transferFindings(acts)] };
  return {
    state,
    findings: [
      ...direct,
      ...transferFindings(acts),
      ...lackingOf(acts, steps),
      ...partFindings(acts),
      ...(lastOf(acts, 'handed-over') ? lackingOf(acts, afterHandover) : []),
    ],
  };
}
