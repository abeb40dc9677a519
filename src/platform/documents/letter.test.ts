import { describe, expect, it } from 'vitest';
import { type LetterDocument, layOutLetter } from './letter.ts';

const letter: LetterDocument = {
  language: 'id',
  paper: 'F4',
  letterhead: { of: 'head', office: 'Bupati Sragen', address: ['Jalan Contoh 1'] },
  place: 'Sragen',
  date: '2026-11-23',
  number: '100.4.7/12',
  classification: 'Penting',
  attachments: '',
  subject: 'Permohonan tanggapan',
  addressee: { recipient: 'Menteri Dalam Negeri', through: 'c.q. Sekretaris Jenderal', place: 'Jakarta' },
  body: [{ block: 'paragraph', text: 'Isi.' }],
  signer: { name: 'Nama Contoh', office: 'Bupati Sragen', officeClass: 'head', standing: 'definitive' },
  copies: ['Gubernur Jawa Tengah'],
  annexes: [],
};
const blocksOf = (changes: Partial<LetterDocument>) => layOutLetter({ ...letter, ...changes }).sections;

describe('a letter on its pages', () => {
  it('stands in the order of tata naskah dinas', () => {
    expect(blocksOf({})[0]?.map(({ block }) => block)).toEqual([
      'letterhead',
      'reference',
      'addressee',
      'paragraph',
      'signatures',
      'copies',
    ]);
  });

  it('says number, class, attachments and subject in that order, a dash for no attachment, the date in full', () => {
    expect(blocksOf({})[0]?.[1]).toEqual({
      block: 'reference',
      placeAndDate: 'Sragen, 23 November 2026',
      rows: [
        { label: 'Nomor', value: '100.4.7/12' },
        { label: 'Sifat', value: 'Penting' },
        { label: 'Lampiran', value: '-' },
        { label: 'Hal', value: 'Permohonan tanggapan' },
      ],
    });
  });

  it('has no list of copies when nobody gets one', () => {
    expect(blocksOf({ copies: [] })[0]?.map(({ block }) => block)).not.toContain('copies');
  });

  it('speaks English when its language is English', () => {
    const reference = blocksOf({ language: 'en' })[0]?.[1];
    expect(reference).toMatchObject({
      placeAndDate: 'Sragen, 23 November 2026',
      rows: [{ label: 'Number' }, {}, {}, { label: 'Subject' }],
    });
  });

  it('puts each annex on a page of its own, numbered when there are several, signed like the letter', () => {
    const annex = (title: string) => ({ title, body: [{ block: 'paragraph', text: 'Daftar.' }] as const });
    const sections = blocksOf({ annexes: [annex('A'), annex('B')] });
    expect(sections).toHaveLength(3);
    expect(sections[2]).toMatchObject([
      { block: 'annex-heading', title: 'Lampiran II\nSurat Bupati Sragen' },
      { block: 'heading', text: 'B' },
      { block: 'paragraph' },
      { block: 'signatures' },
    ]);
    expect(blocksOf({ annexes: [annex('A')] })[1]?.[0]).toMatchObject({
      title: 'Lampiran\nSurat Bupati Sragen',
    });
  });

  it("stands on the agency's paper when an agency writes", () => {
    const head = blocksOf({
      letterhead: {
        of: 'agency',
        government: 'Pemerintah Kabupaten Sragen',
        unit: 'Sekretariat Daerah',
        address: ['Jalan Contoh 1'],
      },
    })[0]?.[0];
    expect(head).toEqual({
      block: 'letterhead',
      emblemStands: 'left',
      lines: [
        { text: 'PEMERINTAH KABUPATEN SRAGEN', size: 'middle' },
        { text: 'SEKRETARIAT DAERAH', size: 'large' },
        { text: 'Jalan Contoh 1', size: 'small' },
      ],
    });
  });
});
