import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { Block, LabelledRow, Paper, Picture, PrintedDocument } from './printed-document.ts';
import { type Signer, signatureOf } from './signature-block.ts';

/** A head of region writes on paper with the state emblem above the office; an agency on its government's. */
export type Letterhead =
  | { of: 'head'; emblem?: Picture; office: string; address?: readonly string[] }
  | { of: 'agency'; emblem?: Picture; government: string; unit: string; address: readonly string[] };

/** What the text of a letter or of an annex is made of. */
export type TextBlock = Extract<
  Block,
  { block: 'paragraph' | 'list' | 'facts' | 'table' | 'heading' | 'picture' }
>;

export interface Annex {
  title: string;
  body: readonly TextBlock[];
}

/** An office letter (surat dinas) as tata naskah dinas orders it. */
export interface LetterDocument {
  language: Language;
  paper: Paper;
  letterhead: Letterhead;
  place: string;
  date: string; // ISO day
  number: string;
  classification: string; // sifat: "Penting"
  attachments: string; // "1 (satu) berkas"; empty prints a dash
  subject: string; // hal
  addressee: { recipient: string; through?: string; place: string };
  body: readonly TextBlock[];
  signer: Signer;
  copies: readonly string[];
  annexes: readonly Annex[];
}

const words = {
  number: { id: 'Nomor', en: 'Number' },
  classification: { id: 'Sifat', en: 'Class' },
  attachments: { id: 'Lampiran', en: 'Attachments' },
  subject: { id: 'Hal', en: 'Subject' },
  to: { id: 'Yth.', en: 'To:' },
  at: { id: 'di', en: 'in' },
  copies: { id: 'Tembusan:', en: 'Copies to:' },
  annex: { id: 'Lampiran', en: 'Annex' },
  letterOf: { id: 'Surat', en: 'Letter of the' },
  date: { id: 'Tanggal', en: 'Date' },
} satisfies Record<string, Words>;

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The paper's head: both kinds end with what the address says. */
export function letterheadOf(head: Letterhead): Block {
  const address = (head.address ?? []).map((text) => ({ text, size: 'small' as const }));
  const emblem = head.emblem ? { emblem: head.emblem } : {};
  if (head.of === 'head')
    return {
      block: 'letterhead',
      emblemStands: 'above',
      ...emblem,
      lines: [{ text: head.office.toUpperCase(), size: 'large' }, ...address],
    };
  return {
    block: 'letterhead',
    emblemStands: 'left',
    ...emblem,
    lines: [
      { text: head.government.toUpperCase(), size: 'middle' },
      { text: head.unit.toUpperCase(), size: 'large' },
      ...address,
    ],
  };
}

function referenceOf(letter: LetterDocument): Block {
  const { language } = letter;
  return {
    block: 'reference',
    placeAndDate: `${letter.place}, ${formatEdtf(letter.date, language)}`,
    rows: [
      { label: words.number[language], value: letter.number },
      { label: words.classification[language], value: letter.classification },
      { label: words.attachments[language], value: letter.attachments || '-' },
      { label: words.subject[language], value: letter.subject },
    ],
  };
}

function addresseeOf({ addressee, language }: LetterDocument): Block {
  const through = addressee.through ? [addressee.through] : [];
  return {
    block: 'addressee',
    mark: words.to[language],
    lines: [addressee.recipient, ...through, `${words.at[language]} ${addressee.place}`],
  };
}

const signaturesOf = (letter: LetterDocument): Block => ({
  block: 'signatures',
  columns: [signatureOf(letter.signer, 'correspondence', letter.language)],
});

/** An annex says which letter it belongs to, and is signed like it. */
function annexOf(letter: LetterDocument, annex: Annex, index: number): Block[] {
  const { language } = letter;
  const which = letter.annexes.length > 1 ? ` ${romans[index] ?? index + 1}` : '';
  const rows: LabelledRow[] = [
    { label: words.number[language], value: letter.number },
    { label: words.date[language], value: formatEdtf(letter.date, language) },
  ];
  const office = letter.signer.onBehalfOf ?? letter.signer.office;
  return [
    {
      block: 'annex-heading',
      title: `${words.annex[language]}${which}\n${words.letterOf[language]} ${office}`,
      rows,
    },
    { block: 'heading', text: annex.title, level: 1, centered: true },
    ...annex.body,
    signaturesOf(letter),
  ];
}

/** The letter on its pages: the letter itself, then each annex on a page of its own. */
export function layOutLetter(letter: LetterDocument): PrintedDocument {
  const copies: Block[] =
    letter.copies.length > 0
      ? [{ block: 'copies', label: words.copies[letter.language], items: letter.copies }]
      : [];
  const first: Block[] = [
    letterheadOf(letter.letterhead),
    referenceOf(letter),
    addresseeOf(letter),
    ...letter.body,
    signaturesOf(letter),
    ...copies,
  ];
  return {
    language: letter.language,
    title: letter.subject,
    author: letter.signer.onBehalfOf ?? letter.signer.office,
    date: letter.date,
    paper: letter.paper,
    sections: [first, ...letter.annexes.map((annex, index) => annexOf(letter, annex, index))],
  };
}
