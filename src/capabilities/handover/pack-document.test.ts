import { expect, it } from 'vitest';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import type { Handover } from './handover.ts';
import { bySoonest, mostItems, type Pack, type PackItem, sectionOf } from './pack.ts';
import { packDocument } from './pack-document.ts';

const item = (text: string, due: string | null = null): PackItem => ({
  cooperation: null,
  text: { id: text, en: text },
  detail: null,
  due,
  path: null,
});

const pack: Pack = {
  day: '2017-11-20',
  region: 'Kabupaten Sragen',
  office: 'Bagian Kerja Sama',
  sections: [sectionOf('clocks', [item('Persetujuan DPRD', '2017-12-01')]), sectionOf('notes', [])],
};
const handover: Handover = {
  id: 1,
  day: '2017-11-20',
  number: '100/BA/2017',
  reason: 'Mutasi',
  fromName: 'Petugas Lama',
  fromOffice: 'Kepala Subbagian',
  toName: 'Petugas Baru',
  toOffice: 'Kepala Subbagian',
  content: pack,
  recordedAt: '2017-11-20T02:00:00Z',
  recordedBy: 'x',
  receipt: null,
};

it('what is due soonest comes first, and what has no last day comes last', () => {
  const items = [item('a'), item('b', '2018-01-01'), item('c', '2017-12-01')];
  expect(bySoonest(items).map(({ text }) => text.id)).toEqual(['c', 'b', 'a']);
});

it('a part of very many tells the first and how many more there are', () => {
  const { items, more } = sectionOf(
    'alerts',
    Array.from({ length: 120 }, (_, index) => item(`${index}`)),
    450,
  );
  expect([items.length, more]).toEqual([mostItems, 350]);
});

it('a handover on paper is signed by both sides; papers before it are not', () => {
  const blocksOf = (given?: Handover) =>
    packDocument(pack, { language: 'id', ...(given && { handover: given }) }).sections.flat();
  const signatures = blocksOf(handover).flatMap((one) => (one.block === 'signatures' ? one.columns : []));
  expect(signatures.map(({ below }) => below[0])).toEqual(['Petugas Baru', 'Petugas Lama']);
  expect(blocksOf().some(({ block }) => block === 'signatures')).toBe(false);
  const rows = blocksOf().flatMap((one) => (one.block === 'table' ? one.rows : []));
  expect(rows).toEqual([['Persetujuan DPRD', '–', '1 Desember 2017']]);
});

it('printed twice, a handover is the same file', async () => {
  const print = () => writeDocx(packDocument(pack, { language: 'id', handover }));
  expect(Buffer.from(await print()).equals(Buffer.from(await print()))).toBe(true);
});
