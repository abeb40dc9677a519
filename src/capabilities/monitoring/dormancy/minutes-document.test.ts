import { describe, expect, it } from 'vitest';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { Signer } from '#platform/documents/signature-block.ts';
import { type Decision, type DormancyAct, foldDormancy } from './decision.ts';
import { minutesDocument } from './minutes-document.ts';

const ended: Decision = {
  decision: 'end',
  decidedOn: '2021-03-01',
  office: 'Bupati',
  person: 'Nama Contoh',
  meeting: 'Rapat TKKSD',
  reason: 'Tujuan tercapai',
  judgements: { involvement: '', silence: 'Sangat lama', funding: '', result: '', record: '' },
  remains: '',
  successor: '',
  ground: {
    code: 'ending:reached',
    name: { id: 'Tujuan tercapai', en: 'The aim was reached' },
    basis: [{ instrument: 'Permendagri 25/2020', article: '34b', standing: 'read' }],
    toConfirm: false,
  },
  steps: [{ what: 'Surat terima kasih', who: 'Bagian Kerja Sama', due: '2021-04-01' }],
  nextReview: null,
  findings: {
    involvement: [{ id: 'Mitra: Kota Contoh.', en: 'Partner: Kota Contoh.' }],
    silence: [],
    funding: [],
    result: [],
    record: [],
  },
};
const acts: DormancyAct[] = [
  { number: 1, at: '2021-03-01T00:00:00Z', by: 'Petugas', kind: 'decided', decision: null, content: ended },
];
const review: DormancyAct = {
  number: 2,
  at: '2021-05-01T00:00:00Z',
  by: 'Petugas',
  kind: 'reviewed',
  decision: 1,
  content: { on: '2021-05-01', finding: 'Selesai', nextReview: '2021-08-01' },
};

function minutesOf(all: readonly DormancyAct[]) {
  const { standing } = foldDormancy(all);
  if (!standing) throw new TypeError('nothing stands');
  return minutesDocument(
    { government: 'Kabupaten Sragen', code: '3314-001', title: 'Contoh', decision: standing },
    'id',
  );
}
const textOf = (all: readonly DormancyAct[]) => JSON.stringify(minutesOf(all).sections);

describe('the minutes of a decision', () => {
  it('name who decided, the ground with its article and that it was read, and the steps', () => {
    const text = textOf(acts);
    for (const said of [
      'Bupati (Nama Contoh)',
      'Tujuan tercapai: Permendagri 25/2020 Pasal 34b (dibaca dari naskahnya)',
      'Penilaian: Sangat lama',
      'Surat terima kasih',
      '1 Maret 2021',
    ])
      expect(text).toContain(said);
  });

  it('are the same whenever they are written, whatever was recorded since', async () => {
    expect(textOf([...acts, review])).toBe(textOf(acts));
    expect(await writeDocx(minutesOf([...acts, review]))).toEqual(await writeDocx(minutesOf(acts)));
    expect(await writePdf(minutesOf([...acts, review]))).toEqual(await writePdf(minutesOf(acts)));
  });
});

it("stands on the office's paper, signed with the whole name of whoever the register knows in that office", () => {
  const { standing } = foldDormancy(acts);
  if (!standing) throw new TypeError('nothing stands');
  const about = { government: 'Kabupaten Sragen', code: '3314-001', title: 'Contoh', decision: standing };
  const signer = (name: string): Signer => ({
    name,
    titlesAfter: 'S.H.',
    office: 'Bupati Sragen',
    officeClass: 'head',
    standing: 'definitive',
  });
  const blocks = (name: string) => {
    const letterhead = { of: 'head', office: 'Bupati Sragen' } as const;
    const paper = { paper: 'F4', place: 'Sragen', letterhead, signer: signer(name) } as const;
    const document = minutesDocument({ ...about, paper }, 'id');
    return { document, text: JSON.stringify(document.sections) };
  };
  const { document, text } = blocks('Nama Contoh');
  expect([document.paper, document.sections[0]?.[0]?.block]).toEqual(['F4', 'letterhead']);
  expect(text).toContain('Nama Contoh, S.H.');
  expect(text).not.toContain('KABUPATEN SRAGEN');
  expect(blocks('Orang Lain').text).not.toContain('S.H.');
  expect(JSON.stringify(minutesDocument(about, 'id').sections)).toContain('KABUPATEN SRAGEN');
});
