import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';
import type { Draft } from './draft.ts';

const draftOf = (id: string, en: string): Draft => ({
  kind: 'mou',
  languages: ['id', 'en'],
  parties: [
    { name: { id: 'Pemerintah Kota Surakarta', en: 'Government of Surakarta City' } },
    {
      name: { id: 'Kota Montana', en: 'City of Montana' },
      aliases: { id: ['Pihak Kedua'], en: ['Second Party'] },
    },
  ],
  terms: [{ id: 'Rencana Aksi', en: 'Action Plan' }],
  clauses: [{ id: '1', text: { id, en } }],
});

/** What agreements are made of, thrown together: the readers' own words in any order, with marks of every script between. */
const scraps =
  'Pasal|Article|ayat|(2)|huruf|a.|1.|-|•|5|(lima)|dua|puluh|setengah|sepertiga|2 x 24|jam|tahun|Rp1.000.000,50|Rp|USD|12.5%|s.d.|sampai dengan|to|and|dan|,|;|.|\n|25|September|2015|25-09-2015|akhir|mid-|Q3|triwulan|III|XIV|pukul|16.00|4 p.m.|tidak|not|except|kecuali|shall|may|wajib|neither|nor|Pihak|Pertama|“|”|(|)|<p>|</b>|&nbsp;|٢٠٢٧|５|\u200f|\u202e|Воyolali|甲方|ครั้งที่ ๓|המסכם|½|a|half|million|kodi|of|the|first|third|Montana'.split(
    '|',
  );

const mixed = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(' '));

describe('any text', () => {
  it('is checked without a fault, and every place told of lies inside it', () => {
    fc.assert(
      fc.property(mixed, mixed, (id, en) => {
        for (const { passages } of checkDraft(draftOf(id, en)))
          for (const { language, text, from, to } of passages) {
            const cell = language === 'id' ? id : en;
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(cell.length);
            expect(text).toBe(cell.slice(from, to));
          }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['words', 'Para Pihak dapat tidak boleh kecuali '],
    ['numbers', '1.000 (seribu) dan 2/3 dari Rp5 juta sampai '],
    ['references', 'Pasal 5 ayat (2) huruf a dan huruf b, '],
    ['marks', '1. a. (i) • '],
    ['brackets', '(( [ {{ <b '],
    ['quotes', '"disebut "'],
    ['one word', 'a'],
    ['lines to fill in', '____....'],
    ['negations', 'neither not no one '],
    ['stops', '. ; \n'],
  ])('of 200 KB of %s is checked to its end', (_, scrap) => {
    const text = scrap.repeat(Math.ceil(200_000 / scrap.length));
    // About a second on a quiet machine; what grew with the square of the length took minutes, which the test's own end tells.
    for (const { passages } of checkDraft(draftOf(text, text.slice(0, 199_000))))
      for (const { to } of passages) expect(to).toBeLessThanOrEqual(text.length);
  });
});
