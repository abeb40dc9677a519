import { describe, expect, it } from 'vitest';
import { languages } from '#kernel/language.ts';
import { countryName } from '#reference';
import { fillSkeleton, slotWords } from './mails/fill-skeleton.ts';
import { skeletons } from './mails/skeletons.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import { situations } from './phrases/phrasebook.ts';
import { cards } from './protocol/cards.ts';
import { dayOf } from './protocol/holidays.ts';
import { nextHolidays } from './protocol/next-holidays.ts';
import { overlapOf } from './protocol/office-hours.ts';
import { findTerms } from './terms/find-terms.ts';
import { terms } from './terms/terms.ts';

describe('the phrasebook', () => {
  it('has phrases for every situation, and none twice', () => {
    for (const { code, phrases } of situations) expect(phrases.length, code).toBeGreaterThanOrEqual(8);
    const phrases = situations.flatMap((one) => one.phrases);
    expect(new Set(phrases.map(({ words }) => words.en)).size).toBe(phrases.length);
    expect(phrases.length).toBeGreaterThanOrEqual(160);
  });

  it('is searched in both languages, and a slip of the pen does no harm', () => {
    const english = (words: string) =>
      findPhrases({ words, situation: '' }).flatMap((one) => one.phrases.map((phrase) => phrase.words.en));
    const ministry = english('ministry home affairs');
    expect(ministry).toContain(
      'We must consult the Ministry of Home Affairs and the Ministry of Foreign Affairs on this.',
    );
    expect(english('minstry home afairs')).toEqual(ministry);
    expect(english('kementrian')).toEqual(english('kementerian'));
    expect(english('zzz')).toEqual([]);
  });
});

describe('the terms', () => {
  it('explain each term once', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  });

  it('are found by either language', () => {
    expect(findTerms('notwithstandng').map(({ term }) => term)).toEqual(['notwithstanding']);
    expect(findTerms('miliar').map(({ term }) => term)).toContain('billion');
  });
});

describe('an e-mail to begin from', () => {
  it('knows every slot it uses, and the same ones in both languages but for the salutation', () => {
    for (const skeleton of skeletons) {
      const [id, en] = languages.map((language) => fillSkeleton(skeleton, {}, language).open);
      for (const slot of [...(id ?? []), ...(en ?? [])])
        expect(slotWords, skeleton.code).toHaveProperty(slot);
      const inside = (slots: readonly string[] = []) => slots.filter((slot) => slot !== 'name').toSorted();
      expect(inside(id), skeleton.code).toEqual(inside(en));
    }
  });

  it('writes in what is known and leaves the rest to be seen', () => {
    const reminder = skeletons.find(({ code }) => code === 'reminder');
    if (!reminder) throw new Error('no reminder');
    const { subject, body, open } = fillSkeleton(
      reminder,
      { cooperation: { id: 'Pertukaran guru', en: 'Exchange of teachers' } },
      'en',
    );
    expect(subject).toBe('Awaiting your reply: Exchange of teachers');
    expect(body).toContain('[earlier date]');
    expect(open).toContain('letterDate');
    expect(open).not.toContain('cooperation');
  });
});

describe('the country cards', () => {
  it('are of thirty countries or more, in zones and by holidays that can be computed', () => {
    expect(new Set(cards.map(({ country }) => country)).size).toBeGreaterThanOrEqual(30);
    for (const { country, zones, holidays } of cards) {
      expect(countryName(country, 'id')).not.toBe(country);
      for (const zone of zones) expect(overlapOf('Asia/Jakarta', zone, '2026-06-01').ahead).not.toBeNaN();
      for (const { rule } of holidays) expect(dayOf(rule, 2027), `${country} ${rule}`).toBeTypeOf('string');
    }
  });

  it('find movable feasts', () => {
    expect([2024, 2025, 2026].map((year) => dayOf('easter+0', year))).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
    ]);
    expect([2024, 2025, 2026].map((year) => dayOf('orthodox-easter+0', year))).toEqual([
      '2024-05-05',
      '2025-04-20',
      '2026-04-12',
    ]);
    expect(dayOf('chinese-1-1', 2026)).toBe('2026-02-17');
    expect(dayOf('islamic-10-1', 2024)).toBe('2024-04-10');
    expect(dayOf('never', 2024)).toBeUndefined();
  });

  it('name the holidays of one year from today, the soonest first', () => {
    const holidays = [
      { rule: '05-01', name: { id: 'Buruh', en: 'Labour' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ];
    expect(nextHolidays({ holidays }, '2026-05-02').map(({ day }) => day)).toEqual([
      '2026-12-25',
      '2027-05-01',
    ]);
  });

  it('say when both offices are open, daylight saving included', () => {
    expect(overlapOf('Asia/Jakarta', 'Asia/Tokyo', '2026-06-01')).toEqual({
      ahead: 120,
      from: '08.00',
      until: '14.00',
    });
    expect(overlapOf('Asia/Jakarta', 'Europe/Amsterdam', '2026-06-01').ahead).toBe(-300);
    expect(overlapOf('Asia/Jakarta', 'Europe/Amsterdam', '2026-12-01').ahead).toBe(-360);
    expect(overlapOf('Asia/Jakarta', 'America/New_York', '2026-06-01')).toEqual({ ahead: -660 });
  });
});
