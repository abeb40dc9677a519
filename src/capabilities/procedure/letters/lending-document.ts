import { formatEdtf } from '#kernel/edtf.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { PrintedDocument } from '#platform/documents/printed-document.ts';
import { languageName } from '#reference';
import type { DossierAct } from '../annexes/acts.ts';
import type { DossierView } from '../annexes/view-dossier.ts';
import type { Lending } from '../custody/holdings.ts';
import { holderSchema, signerOf } from '../settings/holders.ts';
import type { OfficeLetterhead } from '../settings/letterhead.ts';
import { fillLetter, type LetterFrame } from './fill-letter.ts';
import type { LetterTemplate } from './letter-template.ts';
import { frameOfOffice, type StoredFrame } from './stored-frame.ts';
import type { LackingFact, LetterFacts } from './written-facts.ts';

/** A line to write a name on: names of those who lend and borrow are never kept. */
const byHand = '.'.repeat(40);

const slipIncomplete = (lacking: readonly LackingFact[]) =>
  new Refusal('invalid', 'slip-incomplete', {
    id: `Tanda terima belum dapat dibuat, karena templat kantor ini meminta yang tidak tercatat pada peminjaman: ${lacking.map(({ words }) => words.id).join(' ')}`,
    en: `The slip cannot be made, because the template of this office asks for what a lending does not record: ${lacking.map(({ words }) => words.en).join(' ')}`,
  });

/** What is written on a lending slip, from the lending and the original it is about. */
export function factsOfLending({ dossier, instrument, acts }: DossierView, lending: Lending): LetterFacts {
  const act = acts.find(({ number }) => number === lending.act);
  const signed = instrument?.signed ?? '';
  return {
    letterNumber: act?.letterNumber || `${dossier.cooperationCode}/${lending.act}`,
    letterDay: lending.since,
    lentDay: lending.since,
    lentOriginals: [
      [
        dossier.title,
        signed === '' ? '–' : formatEdtf(signed, 'id'),
        languageName(lending.language, 'id'),
        String(lending.count),
        String(lending.pages),
      ],
    ],
    borrower: byHand,
    borrowerOffice: lending.borrower,
    lendingPurpose: lending.purpose,
    returnDay: lending.due,
  };
}

/** What a slip stands on: the agency's paper, handed over by the office that lends, whose name is written by hand. */
export function frameOfLending(
  { office, legalDate }: Pick<DossierAct, 'office' | 'legalDate'>,
  letterhead: OfficeLetterhead,
): StoredFrame {
  const hand = holderSchema.parse({ name: byHand, office, officeClass: 'other', from: legalDate });
  return frameOfOffice(letterhead, signerOf(hand), 'regency-or-city');
}

/** The slip a borrower signs, in the words of the office; refuses where those ask for what a lending does not record. */
export function lendingDocument(
  template: LetterTemplate,
  facts: LetterFacts,
  frame: LetterFrame,
): PrintedDocument {
  const filled = fillLetter(template, facts, frame);
  if ('lacking' in filled) throw slipIncomplete(filled.lacking);
  return filled.document;
}
