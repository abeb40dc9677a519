import { describe, expect, it } from 'vitest';
import { textsOf } from '#platform/documents/printable-text.ts';
import type { DossierView } from '../annexes/view-dossier.ts';
import type { Lending } from '../custody/holdings.ts';
import { letterheadSchema } from '../settings/letterhead.ts';
import { factsOfLending, frameOfLending, lendingDocument } from './lending-document.ts';
import { frameWithoutPictures } from './stored-frame.ts';
import { letterTemplates } from './templates/index.ts';

const lending: Lending = {
  act: 3,
  language: 'id',
  count: 2,
  borrower: 'Kepala Bagian Hukum',
  purpose: 'Telaah',
  since: '2026-03-02',
  due: '2026-03-09',
  pages: 12,
  returned: null,
  overdue: false,
};
const view = {
  dossier: { cooperationCode: '3399-001', title: 'Memorandum Saling Pengertian' },
  instrument: { signed: '2021-06' },
  acts: [{ number: 3, office: 'Bagian Kerja Sama', letterNumber: null }],
} as unknown as DossierView;
const template = letterTemplates.find(({ code }) => code === 'lending-slip');
const slip = (changes = {}) => {
  if (!template) throw new RangeError('no template of a slip');
  const frame = frameWithoutPictures(
    frameOfLending(
      { office: 'Bagian Kerja Sama', legalDate: lending.since },
      letterheadSchema.parse({ unit: 'Sekretariat Daerah', place: 'Contoh' }),
    ),
  );
  return textsOf(lendingDocument({ ...template, ...changes }, factsOfLending(view, lending), frame).sections);
};

describe('a lending slip', () => {
  it('says which originals, how many, for what and until when, with a line for each name', () => {
    const texts = slip();
    for (const text of [
      'Memorandum Saling Pengertian',
      'Juni 2021',
      '2',
      '12',
      'Telaah',
      'Kepala Bagian Hukum',
    ])
      expect(texts).toContain(text);
    expect(texts.join('\n')).toContain('9 Maret 2026');
    expect(texts).toContain('Bagian Kerja Sama,');
    expect(texts.filter((text) => /^\.{20,}$/.test(text))).toHaveLength(3);
    expect(texts.join('\n')).toContain('3399-001/3');
  });

  it('is refused with the fact named when the office’s words ask for what a lending does not record', () => {
    expect(() => slip({ title: 'Peminjaman oleh {partner}' })).toThrowError(/name of the partner abroad/);
  });
});
