import { describe, expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { soundDraft, soundExcept } from './given-drafts.ts';
import { readDraft } from './read-draft.ts';

const found = (draft: Draft) =>
  checkDraft(draft).map(
    ({ clause, code, languages }) => `${clause ?? 'whole'} ${code} ${languages.join('+')}`,
  );

const both = (
  id: string,
  [words, others]: readonly [string, string],
  [en, other]: readonly [string, string],
): Draft => {
  const half = soundExcept(id, 'id', words, others);
  const clauses = half.clauses.map((one) =>
    one.id === id ? { ...one, text: { ...one.text, en: (one.text.en ?? '').replace(en, other) } } : one,
  );
  return { ...half, clauses };
};

describe('a draft', () => {
  it('that is sound has no findings', () => {
    expect(checkDraft(soundDraft)).toEqual([]);
  });

  it.each(['3', '4', '5', '6', '7', '8', '9', '10', '11'])('without clause %s misses a legal part', (id) => {
    const draft = { ...soundDraft, clauses: soundDraft.clauses.filter((clause) => clause.id !== id) };
    expect(found(draft)).toContain('whole missing-part id+en');
  });

  it('needs a text in each of its languages, in that language and filled in', () => {
    expect(found(soundExcept('5', 'en', soundDraft.clauses[4]?.text.en ?? '', ' '))).toContain(
      '5 missing-cell en',
    );
    const indonesian =
      'Masing-masing Pihak menanggung biayanya sendiri sesuai dengan kemampuan dan ketentuan yang berlaku.';
    expect(found(soundExcept('6', 'en', 'Each Party shall bear its own costs.', indonesian))).toContain(
      '6 untranslated en',
    );
    expect(found(soundExcept('11', 'en', '12 May 2026', '[date]'))).toContain('11 placeholder en');
    expect(found(soundExcept('11', 'id', 'Boyolali', '______'))).toContain('11 placeholder id');
    const pasted = '<p class="x">Each <b>Party</b> shall bear its own costs.</p>';
    expect(found(soundExcept('6', 'en', 'Each Party shall bear its own costs.', pasted))).toEqual([
      '6 placeholder en',
    ]);
  });

  it('may last five years and no longer, a letter of intent one', () => {
    expect(found(both('10', ['5 (lima)', '6 (enam)'], ['five (5)', 'six (6)']))).toContain(
      '10 term-limit id+en',
    );
    expect(found({ ...soundDraft, kind: 'loi' })).toContain('10 term-limit id+en');
    const open = both(
      '10',
      ['selama 5 (lima) tahun', 'tanpa batas waktu'],
      ['for five (5) years', 'indefinitely'],
    );
    expect(found(open)).toContain('10 term-limit id+en');
  });

  it('says that its texts are equally authentic, in the same languages, none above the others', () => {
    expect(found(soundExcept('11', 'id', ', semua naskah sama aslinya', ''))).not.toContain(
      'whole language-clause id+en',
    );
    const silent = both(
      '11',
      [', semua naskah sama aslinya', ''],
      [', all texts being equally authentic', ''],
    );
    expect(found(silent)).toContain('whole language-clause id+en');
    const above = soundExcept(
      '11',
      'en',
      'equally authentic.',
      'equally authentic. The English text shall prevail.',
    );
    expect(found(above)).toContain('11 language-clause en');
    expect(found(soundExcept('11', 'en', 'Indonesian and English', 'English'))).toContain(
      '11 language-clause id+en',
    );
  });

  it('promises no loan, no office abroad and nothing of the powers of the centre, except to keep them out', () => {
    const promising = (id: string, en: string) => both('4', ['pariwisata', id], ['tourism', en]);
    expect(found(promising('pinjaman lunak', 'soft loans'))).toContain('4 forbidden id+en');
    expect(found(promising('pembukaan kantor perwakilan', 'a representative office'))).toContain(
      '4 forbidden id+en',
    );
    expect(found(promising('kerja sama militer', 'military cooperation'))).toContain('4 forbidden id+en');
    expect(found(promising('keamanan pangan', 'food security'))).toEqual([]);
    expect(found(promising('tidak termasuk pinjaman', 'loans are not included'))).not.toContain(
      '4 forbidden id+en',
    );
  });

  it('numbers its articles one after another and refers to none it has not', () => {
    expect(found(both('9', ['Pasal 7', 'Pasal 8'], ['Article 7', 'Article 8']))).toContain(
      '9 reference id+en',
    );
    expect(
      found(
        both(
          '8',
          ['konsultasi', 'konsultasi menurut Pasal 12'],
          ['consultation', 'consultation under Article 12'],
        ),
      ),
    ).toContain('8 reference id');
    const law = both(
      '8',
      ['konsultasi', 'konsultasi menurut Pasal 31 Undang-Undang Nomor 24 Tahun 2009'],
      ['consultation', 'consultation under Article 31 of Law Number 24 of 2009'],
    );
    expect(found(law)).toEqual([]);
  });

  it('compares figures of a partner language it cannot read', () => {
    const third = (text: string) => ({
      ...soundDraft,
      languages: ['id', 'en', 'zh'],
      clauses: soundDraft.clauses.map((one) =>
        one.id === '10' ? { ...one, text: { ...one.text, zh: text } } : one,
      ),
    });
    const about = (text: string) => found(third(text)).filter((line) => line.startsWith('10'));
    expect(about('\u672c\u5907\u5fd8\u5f55\u6709\u6548\u671f5\u5e74\uff0c6\u4e2a\u6708')).toEqual([]);
    expect(about('\u672c\u5907\u5fd8\u5f55\u6709\u6548\u671f\uff14\u5e74\uff0c6\u4e2a\u6708')).toEqual([
      '10 number id+zh',
    ]);
  });

  it('knows letters of another alphabet in a name', () => {
    expect(found(soundExcept('4', 'en', 'tourism', 't\u043eurism'))).toContain('4 party en');
  });

  it('that is none is refused by the place that is wrong', () => {
    expect(() => readDraft('{"kind":"treaty","languages":["id"],"clauses":[]}')).toThrow(/kind/);
    expect(() => readDraft('no JSON')).toThrow(/JSON/);
  });
});
