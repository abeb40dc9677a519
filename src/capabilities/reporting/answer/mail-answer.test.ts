import { expect, it } from 'vitest';
import { saysNil } from './mail-answer.ts';

it.each(['Nihil.', 'NIHIL', 'Tidak ada kegiatan semester ini', 'Nothing to report.', ' tidak ada\n'])(
  '%j says that there is nothing to report',
  (text) => expect(saysNil(text)).toBe(true),
);

it.each([
  '',
  'Nihil, kecuali kunjungan pada bulan Mei.',
  'Tidak ada kendala, kegiatan berjalan.',
  'Tidak ada kegiatan. Mohon tautan baru.',
  'Bukan nihil.',
])('%j is for a person to read', (text) => expect(saysNil(text)).toBe(false));
