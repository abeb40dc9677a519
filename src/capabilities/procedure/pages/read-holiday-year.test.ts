import { describe, expect, it } from 'vitest';
import { readHolidayYear } from './read-holiday-year.ts';

const fields = (given: Record<string, string>) => ({
  get: (field: string) => given[field] ?? '',
  getAll: () => [],
});
const sent = { decree: 'SKB 3 Menteri 1/2026', standing: 'read', jointLeave: '' };

describe('a year of days off, typed by an officer', () => {
  it.each([
    ['17 Agustus', '08-17'],
    ['17 August 2027', '08-17'],
    ['17/8', '08-17'],
    ['08-17', '08-17'],
    ['Selasa, 17 Agustus 2027', '08-17'],
  ])('"%s" is 17 August', (line, day) => {
    const read = readHolidayYear(fields({ ...sent, holidays: `${line}\n 1 Januari ` }), 2027);
    expect(read).toMatchObject({ input: { year: 2027, holidays: ['01-01', day].sort() } });
  });

  it('is refused with the line that is no day of that year', () => {
    const read = readHolidayYear(fields({ ...sent, holidays: '1 Januari\n29 Februari\n1 Juni 2026' }), 2027);
    expect(read).toMatchObject({ complaints: [{ field: 'holidays' }] });
    expect(JSON.stringify(read)).toContain('29 Februari');
  });

  it('asks for its decree and whether it was read', () => {
    const read = readHolidayYear(fields({ holidays: '' }), 2027);
    expect('complaints' in read && read.complaints.map(({ field }) => field)).toEqual(['decree', 'standing']);
  });
});
