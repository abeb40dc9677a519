import { describe, expect, it } from 'vitest';
import { layOutRecord, type RecordDocument } from './record.ts';

const hand = { above: ['Peminjam,'], below: ['Nama'] };
const record: RecordDocument = {
  language: 'id',
  paper: 'A4',
  letterhead: { of: 'head', office: 'Bupati Contoh' },
  author: 'Bupati Contoh',
  title: 'Tanda terima',
  number: '12/2026',
  date: '2026-11-23',
  body: [{ block: 'paragraph', text: 'Isi.' }],
  signatures: [hand, hand],
};

describe('a record on its page', () => {
  it('has a title with its number where a letter has its addressee, and both hands at the end', () => {
    const { sections } = layOutRecord(record);
    expect(sections).toHaveLength(1);
    expect(sections[0]?.slice(1)).toEqual([
      { block: 'heading', level: 1, centered: true, text: 'TANDA TERIMA\nNomor: 12/2026' },
      { block: 'paragraph', text: 'Isi.' },
      { block: 'signatures', columns: [hand, hand] },
    ]);
  });

  it('puts both names at one height', () => {
    const { sections } = layOutRecord({
      ...record,
      signatures: [
        { above: ['Peminjam,'], below: ['A'] },
        { above: ['Contoh, hari ini', 'Camat,'], below: ['B'] },
      ],
    });
    expect(sections[0]?.at(-1)).toMatchObject({
      columns: [{ above: ['', 'Peminjam,'] }, { above: ['Contoh, hari ini', 'Camat,'] }],
    });
  });
});
