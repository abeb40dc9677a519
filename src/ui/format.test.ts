import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDay,
  formatList,
  formatMoment,
  formatNumber,
  formatPercent,
  formatShortDay,
} from './format.ts';

describe('numbers and dates are written as the language writes them', () => {
  it.each([
    [formatNumber(1234567.891, 'id'), '1.234.567,89'],
    [formatNumber(1234567.891, 'en'), '1,234,567.89'],
    [formatPercent(0.123, 'id'), '12,3%'],
    [formatBytes(1_234_567, 'id'), '1,2 MB'],
    [formatBytes(999, 'en'), '999 B'],
    [formatDay('2026-11-23', 'id'), '23 November 2026'],
    [formatDay('2026-11-23', 'en'), '23 November 2026'],
    [formatShortDay('2026-08-03', 'id'), '3 Agu 2026'],
    [formatDay('sekitar 2015', 'id'), 'sekitar 2015'],
    [formatDay('2026-13-40', 'id'), '2026-13-40'],
    [formatMoment(new Date('2026-11-23T09:05:00Z'), 'id'), '23 November 2026 pukul 16.05 WIB'],
    [formatMoment(new Date('2026-11-23T20:05:00Z'), 'en', 'WIT'), '24 November 2026, 05:05 WIT'],
    [formatList(['Solo', 'Sragen', 'Klaten'], 'id'), 'Solo, Sragen, dan Klaten'],
    [formatList(['Solo', 'Sragen', 'Klaten'], 'en'), 'Solo, Sragen and Klaten'],
  ])('%s', (formatted, expected) => {
    expect(formatted).toBe(expected);
  });
});
