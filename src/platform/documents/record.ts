import type { Language } from '#kernel/language.ts';
import { type Letterhead, letterheadOf, type TextBlock } from './letter.ts';
import type { Block, Paper, PrintedDocument, SignatureColumn } from './printed-document.ts';
import { levelled } from './signature-block.ts';

/** A paper of record (tanda terima, berita acara): a title instead of an addressee, signed by one or two sides. */
export interface RecordDocument {
  language: Language;
  paper: Paper;
  letterhead: Letterhead;
  author: string;
  title: string;
  number: string;
  date: string; // ISO day
  body: readonly TextBlock[];
  signatures: readonly SignatureColumn[];
}

const numberWords = { id: 'Nomor', en: 'Number' } as const;

/** The record on its pages. */
export function layOutRecord(record: RecordDocument): PrintedDocument {
  const blocks: Block[] = [
    letterheadOf(record.letterhead),
    {
      block: 'heading',
      level: 1,
      centered: true,
      text: `${record.title.toUpperCase()}\n${numberWords[record.language]}: ${record.number}`,
    },
    ...record.body,
    { block: 'signatures', columns: levelled(record.signatures) },
  ];
  const { language, title, author, date, paper } = record;
  return { language, title, author, date, paper, sections: [blocks] };
}
