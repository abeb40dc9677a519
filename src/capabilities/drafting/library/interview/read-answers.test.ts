import { describe, expect, it } from 'vitest';
import type { Refusal } from '#kernel/refusal.ts';
import { type DraftFactsInput, draftFactsShape } from '../draft-facts.ts';
import { chosenClauses } from '../first-draft.ts';
import { prefillFacts } from './prefill-facts.ts';
import { questionsLeft } from './questions-left.ts';
import { chooseClauses, readAnswers, type SentAnswers } from './read-answers.ts';
import { askedOn, type Step, stepBeside, stepsOf } from './steps.ts';

const sent = (fields: Readonly<Record<string, string | readonly string[]>>): SentAnswers => ({
  get: (field) => [fields[field] ?? ''].flat()[0] ?? '',
  getAll: (field) => [fields[field] ?? []].flat(),
});

const facts = (input: DraftFactsInput) => draftFactsShape.parse(input);

const read = (kind: DraftFactsInput['kind'], step: Step, fields: Record<string, string | string[]>) => {
  const before = facts({ kind });
  return readAnswers(
    before,
    askedOn(step, before).map(({ question }) => question),
    sent(fields),
  );
};

const refused = (work: () => unknown): string[] => {
  try {
    work();
  } catch (problem) {
    return (problem as Refusal).fields.map(({ field }) => field);
  }
  return [];
};

describe('the answers of a page', () => {
  it('pair the lines of both languages, with what was ticked of the usual ones', () => {
    const { goals, forms } = read('mou', 'aims', {
      'goals.id': 'memajukan pertanian\r\n\r\nmemajukan wisata',
      'goals.en': 'promoting agriculture',
      'forms.usual': ['5'],
    });
    expect(goals).toEqual([
      { id: 'memajukan pertanian', en: 'promoting agriculture' },
      { id: 'memajukan wisata', en: '' },
    ]);
    expect(forms).toEqual([{ id: 'bantuan teknis', en: 'technical assistance' }]);
  });

  it('read dates as people write them, and whole numbers only', () => {
    expect(read('mou', 'signing', { date: '10 Desember 2026' }).date).toBe('2026-12-10');
    expect(refused(() => read('mou', 'signing', { date: 'besok', copies: 'dua' }))).toEqual([
      'date',
      'copies',
    ]);
  });

  it('are refused at the box they were typed in', () => {
    expect(refused(() => read('loi', 'time', { months: '24' }))).toEqual(['months']);
    expect(refused(() => read('mou', 'aims', { 'fields.id': 'pinjaman lunak' }))).toEqual(['fields.id']);
  });

  it('keep rows with anything in them and leave out empty ones', () => {
    const { activities } = read('plan', 'work', {
      'activities.rows': '2',
      'activities.0.name.id': 'pelatihan',
      'activities.0.amount': '50.000.000',
      'activities.0.start': '1 Maret 2027',
      'activities.1.currency': 'IDR',
    });
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({ amount: '50000000', currency: 'IDR', start: '2027-03-01' });
  });

  it('choose the clauses that are not mandatory', () => {
    const chosen = chooseClauses(facts({ kind: 'mou' }), ['goods', 'limits']);
    const ids = chosenClauses(chosen).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['goods', 'limits', 'dispute']));
    expect(ids).not.toContain('confidentiality');
  });
});

describe('the pages of an interview', () => {
  it('follow one another, and none is empty', () => {
    expect(stepsOf(facts({ kind: 'loi' }))).toEqual([
      'text',
      'clauses',
      'parties',
      'aims',
      'time',
      'signing',
      'review',
    ]);
    expect(stepBeside('aims', facts({ kind: 'loi' }), 1)).toBe('time');
    expect(stepBeside('text', facts({ kind: 'loi' }), -1)).toBe('text');
  });
});

describe('what the register knows', () => {
  it('is answered before it is asked', () => {
    const known = facts(
      prefillFacts(
        {
          region: { level: 'regency', shortName: 'Sragen' },
          province: { shortName: 'Jawa Tengah' },
          cooperation: {
            titleId: 'Kerja sama kabupaten kembar',
            titleEn: null,
            fields: ['education'],
            partners: [{ name: 'Kota Contoh', kind: 'foreign-local-government', country: 'JP' }],
            instruments: [{ kind: 'loi', signed: '2026-05-12', signedPlace: 'Sragen' }],
          },
        },
        'mou',
      ),
    );
    expect(known.ours.name.en).toBe('The Government of Sragen Regency');
    expect(known.ours.office).toEqual({ id: 'Bupati Sragen', en: 'Regent of Sragen' });
    expect(known.theirs.country).toEqual({ id: 'Jepang', en: 'Japan' });
    expect(known.letter.date).toBe('2026-05-12');
    const left = questionsLeft(known).map(({ id }) => id);
    expect(left).not.toContain('theirs.name');
    expect(left).not.toContain('letter');
    expect(left).toContain('goals');
  });
});
