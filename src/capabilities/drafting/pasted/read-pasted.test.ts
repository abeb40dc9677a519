import { describe, expect, it } from 'vitest';
import { type PastedText, readPasted } from './read-pasted.ts';

const inShort = ({ clauses }: PastedText) =>
  clauses.map(({ role, heading, text }) => [
    role,
    heading.id ?? '',
    heading.en ?? '',
    text.id ?? '',
    text.en ?? '',
  ]);

const indonesian = `NOTA KESEPAHAMAN
antara PEMERINTAH KABUPATEN SRAGEN dan KOTA CONTOH

Para pihak dengan ini sepakat untuk bekerja sama.

Pasal 1
MAKSUD DAN TUJUAN
Maksud kerja sama ini adalah untuk pendidikan,
sebagaimana diatur dalam
Pasal 2 ayat (1) dari naskah ini.

PASAL 2: PEMBIAYAAN
Biaya ditanggung para pihak.

Demikian dibuat dalam rangkap dua.`;
const english = `MEMORANDUM OF UNDERSTANDING
between THE GOVERNMENT OF SRAGEN REGENCY and THE CITY OF CONTOH

The parties have agreed to co-operate.

Article 1
PURPOSE
The purpose of this text is education, as set out in
Article 2 paragraph 1 of this text.

ARTICLE II
Funding
The costs shall be borne by the parties.

Done in two originals.`;

const expected = [
  [
    'recital',
    '',
    '',
    'Para pihak dengan ini sepakat untuk bekerja sama.',
    'The parties have agreed to co-operate.',
  ],
  [
    'article',
    'MAKSUD DAN TUJUAN',
    'PURPOSE',
    'Maksud kerja sama ini adalah untuk pendidikan,\nsebagaimana diatur dalam\nPasal 2 ayat (1) dari naskah ini.',
    'The purpose of this text is education, as set out in\nArticle 2 paragraph 1 of this text.',
  ],
  [
    'article',
    'PEMBIAYAAN',
    'Funding',
    'Biaya ditanggung para pihak.',
    'The costs shall be borne by the parties.',
  ],
  ['closing', '', '', 'Demikian dibuat dalam rangkap dua.', 'Done in two originals.'],
];

describe('a pasted text', () => {
  it('of one language after the other is mapped by the numbers of its clauses', () => {
    const read = readPasted(`${indonesian}\n\n${english}`, ['id', 'en']);
    expect(inShort(read)).toEqual(expected);
    expect(read.title).toEqual({
      id: 'NOTA KESEPAHAMAN antara PEMERINTAH KABUPATEN SRAGEN dan KOTA CONTOH',
      en: 'MEMORANDUM OF UNDERSTANDING between THE GOVERNMENT OF SRAGEN REGENCY and THE CITY OF CONTOH',
    });
  });

  it('of two columns is mapped row by row', () => {
    const [left, right] = [indonesian.split('\n'), english.split('\n')];
    const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
      `${left[at] ?? ''}\t${right[at] ?? ''}`.replace(/^\t$/, ''),
    );
    expect(inShort(readPasted(rows.join('\n'), ['id', 'en']))).toEqual(expected);
  });

  it('that alternates clause by clause is mapped too', () => {
    const alternating = `Pasal 1
Maksud
Untuk pendidikan dan pelatihan.
Article 1
Purpose
For education and training.
Pasal 2
Biaya
Biaya ditanggung oleh para pihak.
Article 2
Costs
Borne by the parties.`;
    expect(inShort(readPasted(alternating, ['id', 'en']))).toEqual([
      ['article', 'Maksud', 'Purpose', 'Untuk pendidikan dan pelatihan.', 'For education and training.'],
      ['article', 'Biaya', 'Costs', 'Biaya ditanggung oleh para pihak.', 'Borne by the parties.'],
    ]);
  });

  it('without headings is kept whole, and in a partner’s script it is found by that', () => {
    expect(inShort(readPasted('Kami bermaksud untuk bekerja sama.\nDengan hormat.', ['id', 'en']))).toEqual([
      ['recital', '', '', 'Kami bermaksud untuk bekerja sama.\nDengan hormat.', ''],
    ]);
    const { clauses } = readPasted('Pasal 1\nMaksud\nUntuk pendidikan.\n第1条\n目的\n本协议旨在教育合作。', [
      'id',
      'zh',
    ]);
    expect(clauses.map(({ text }) => text)).toEqual([
      { id: 'Untuk pendidikan.', zh: '本协议旨在教育合作。' },
    ]);
  });
});
