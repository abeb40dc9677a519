import type { Words } from '#kernel/language.ts';
import type { Law } from '../../law/read-law.ts';
import { type DossierAct, lastOf, ofKind, textOf } from '../acts.ts';
import { basisOn, dossierRuleOn } from '../dossier-law.ts';
import { missingActs, missingParts } from '../duties.ts';
import type { Finding, Judgement } from '../finding.ts';
import type { Complaint, JudgementFrame, NewAct } from '../questions.ts';

type LawFrame = Pick<JudgementFrame, 'law'>;

function transferFindings(acts: readonly DossierAct[], { law }: LawFrame): Finding[] {
  const first = ofKind(acts, 'received', 'handed-over')[0];
  const signed = ofKind(acts, 'on-granting-signed')[0];
  const unconsulted = ofKind(acts, 'handed-over').find((act) => textOf(act, 'consulted') !== 'yes');
  const order = first && dossierRuleOn(law, 'grant-after-agreement', first.legalDate);
  const opinion = unconsulted && dossierRuleOn(law, 'grant-handover-opinion', unconsulted.legalDate);
  const found: Finding[] = [];
  if (order && (!signed || first.legalDate < signed.legalDate))
    found.push({
      code: 'received-before-agreement',
      kind: 'irregular',
      words: {
        id: 'Hibah diterima sebelum perjanjian penerusan hibah ditandatangani.',
        en: 'The grant was received before the on-granting agreement was signed.',
      },
      basis: order.basis,
    });
  if (opinion)
    found.push({
      code: 'handover-without-opinion',
      kind: 'irregular',
      words: {
        id: 'Serah terima dibuat tanpa pertimbangan kementerian terkait.',
        en: 'The handover was made without the opinion of the ministry concerned.',
      },
      basis: opinion.basis,
    });
  return found;
}

function stateOf(acts: readonly DossierAct[]): Words {
  if (lastOf(acts, 'closed')) return { id: 'Selesai', en: 'Closed' };
  if (lastOf(acts, 'received', 'handed-over')) return { id: 'Diterima', en: 'Received' };
  if (lastOf(acts, 'on-granting-signed')) return { id: 'Perjanjian penerusan ada', en: 'On-granting agreed' };
  if (lastOf(acts, 'offered')) return { id: 'Ditawarkan', en: 'Offered' };
  return { id: 'Belum ada tawaran', en: 'No offer yet' };
}

/** A loan is refused outright: a region may not even commit itself to one. */
export function grantComplaints(
  { legalDate, answers }: NewAct,
  _acts: readonly DossierAct[],
  law: Law,
): Complaint[] {
  const articles = basisOn(law, legalDate, 'grant-no-loan');
  if (answers.form !== 'loan' || articles.length === 0) return [];
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

function channelFindings(offer: DossierAct, { law }: LawFrame): Finding[] {
  const rule = dossierRuleOn(law, 'grant-passed-on', offer.legalDate);
  if (!rule || textOf(offer, 'channel') !== 'direct') return [];
  return [
    {
      code: 'not-through-the-centre',
      kind: 'irregular',
      words: {
        id: 'Hibah luar negeri kepada daerah dilakukan melalui Pemerintah. Sampaikan tawaran ini kepada kementerian terkait.',
        en: 'A foreign grant to a region goes through the central government. Take this offer to the ministry concerned.',
      },
      basis: rule.basis,
      settledBy: 'offered',
      corrects: offer.number,
    },
  ];
}

const agreementWords: Words = { id: 'perjanjian penerusan', en: 'the on-granting agreement' };

/** What is to be known of a foreign grant: its way through the centre, its registration, its goods. */
export function judgeGrant(acts: readonly DossierAct[], frame: JudgementFrame): Judgement {
  const state = stateOf(acts);
  const offer = lastOf(acts, 'offered');
  if (!offer) return { state, findings: missingActs('grant', acts, frame, frame.today) };
  const done = [...channelFindings(offer, frame), ...transferFindings(acts, frame)];
  if (lastOf(acts, 'closed')) return { state, findings: done };
  const agreement = lastOf(acts, 'on-granting-signed');
  const day = agreement?.legalDate ?? offer.legalDate;
  const parts = { code: 'grant-agreement-parts', day, paper: agreementWords };
  return {
    state,
    findings: [
      ...done,
      ...missingActs('grant', acts, frame, offer.legalDate),
      ...missingParts(parts, agreement, frame),
    ],
  };
}
