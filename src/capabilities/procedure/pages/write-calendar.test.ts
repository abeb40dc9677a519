import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeCalendar } from './write-calendar.ts';

const now = new Date('2026-09-28T02:00:00Z');
const event: CalendarEvent = {
  uid: '3314-001-DPRD_DECISION-7@jalin',
  day: '2026-12-31',
  summary: 'Persetujuan DPRD: Kabupaten kembar; Guilin, Tiongkok',
  description: 'Baris satu\nbaris dua \\ tiga',
  url: 'https://jalin.example/id/kantor/perkara/3314-001',
};
const linesOf = (text: string) => text.split('\r\n');
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

describe('a calendar of deadlines', () => {
  const text = writeCalendar('Tenggat, Kabupaten Sragen', [event], now);

  it('has the lines RFC 5545 asks for, in its order', () => {
    expect(linesOf(unfolded(text)).slice(0, 8)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Jalin//Deadlines//ID',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Tenggat\\, Kabupaten Sragen',
      'BEGIN:VEVENT',
      'UID:3314-001-DPRD_DECISION-7@jalin',
      'DTSTAMP:20260928T020000Z',
    ]);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('gives a whole day, which ends on the next, also over the end of a year', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  });

  it('escapes what would otherwise be read as structure', () => {
    expect(unfolded(text)).toContain('SUMMARY:Persetujuan DPRD: Kabupaten kembar\\; Guilin\\, Tiongkok');
    expect(unfolded(text)).toContain('DESCRIPTION:Baris satu\\nbaris dua \\\\ tiga');
  });

  it('never has a line over 75 octets, breaks no character, and loses nothing, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
        const written = writeCalendar('x', [{ ...event, summary }], now);
        for (const line of linesOf(written)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(written).not.toContain('\uFFFD');
        const line = linesOf(unfolded(written)).find((one) => one.startsWith('SUMMARY:')) ?? '';
        const read = line.slice(8).replace(/\\([\\;,n])/g, (_, mark) => (mark === 'n' ? '\n' : mark));
        expect(read).toBe(summary.replace(/\r\n|\r/g, '\n'));
      }),
    );
  });
});
