import { describe, expect, it } from 'vitest';
import { indexedWords } from '../indexed-words.ts';
import { readSearch } from '../read-search.ts';

/** Whether a record that says one thing is found by words for another. */
function finds(asked: string, recorded: string): boolean {
  const texts = { names: [], subject: [recorded], circumstances: [], sources: [] };
  const stored = new Set(indexedWords(texts).split(/\s+/));
  const { wanted } = readSearch(asked);
  return (
    wanted.length > 0 && wanted.every((rows) => rows.some((row) => row.every((word) => stored.has(word))))
  );
}

const sameThings = [
  ['pohon', 'tree'],
  ['ambulans', 'ambulance'],
  ['peta', 'map'],
  ['air', 'water'],
  ['sampah', 'waste'],
  ['kota kembar', 'sister city'],
  ['sungai', 'river'],
  ['pemadam kebakaran', 'fire brigade'],
  ['rumah sakit', 'hospital'],
  ['kursi roda', 'wheelchair'],
  ['beasiswa', 'scholarship'],
  ['magang', 'apprenticeship'],
  ['lampu jalan', 'street lighting'],
  ['kebun binatang', 'zoo'],
  ['bulu tangkis', 'badminton'],
  ['perawat lansia', 'caregiver'],
  ['studi banding', 'study visit'],
  ['sejarah', 'history'],
  ['minyak atsiri', 'essential oil'],
  ['bandara', 'airport'],
] as const;

describe('words of ordinary life', () => {
  it.each(sameThings)(
    'find in either language what is recorded in the other: %s, %s',
    (indonesian, english) => {
      expect(finds(english, `Bantuan ${indonesian} dari mitra`)).toBe(true);
      expect(finds(indonesian, `Support for ${english} from a partner`)).toBe(true);
    },
  );

  it('mean something else in longer names', () => {
    expect(finds('eye', 'Perlindungan mata air')).toBe(false);
    expect(finds('eye', 'Mata uang asing')).toBe(false);
    expect(finds('mother', 'Pemindahan ibu kota')).toBe(false);
    expect(finds('mother', 'Kelas ibu hamil')).toBe(true);
  });
});
