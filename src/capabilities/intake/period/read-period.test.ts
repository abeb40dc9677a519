import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PeriodReading } from '../types.ts';
import { readPeriod } from './index.ts';

interface Example {
  phrase: string;
  asOf: string;
  told: string[];
}

/** period-examples.tsv: phrase, as-of, start, end, status, events, findings; "-" = none, "?" = no date. */
function examples(): Example[] {
  const text = readFileSync(new URL('./period-examples.tsv', import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([phrase = '', asOf = '', ...told]) => ({ phrase: phrase.replaceAll('\\n', '\n'), asOf, told }));
}

const read = (phrase: string, asOf = '-') => readPeriod(phrase, asOf === '-' ? {} : { asOf });

function tell({ start, end, status, events, findings }: PeriodReading): string[] {
  const event = events.map(({ kind, date, instrument }) =>
    [kind, date ?? '?', instrument].filter(Boolean).join(' '),
  );
  return [start ?? '-', end ?? '-', status, event.join('; ') || '-', [...findings].sort().join(' ') || '-'];
}

const sortedTold = ([start = '', end = '', status = '', events = '', findings = '']: string[]) => [
  start,
  end,
  status,
  events,
  findings.split(' ').sort().join(' '),
];

describe('phrases as offices write them', () => {
  it('knows at least 150', () => expect(examples().length).toBeGreaterThan(150));

  it.each(examples())('$phrase (as of $asOf)', ({ phrase, asOf, told }) => {
    expect(tell(read(phrase, asOf))).toEqual(sortedTold(told));
  });
});

describe('events keep the exact words', () => {
  it.each([
    ['LoI ditandatangani pada 25 Sepetmber 2015', 'LoI ditandatangani pada 25 Sepetmber 2015'],
    [
      '2012- sekarang Pada 30 Oktober 2017 baru saja diperbaharui di Belanda.',
      '30 Oktober 2017 baru saja diperbaharui',
    ],
    ['8 Tahun (dimulai\u00a010 September\u200b 2015)', 'dimulai\u00a010 September\u200b 2015'],
    ['2010-2015, tidak diperpanjang', '2010-2015, tidak diperpanjang'],
  ])('%s', (phrase, words) => expect(read(phrase).events.map(({ asWritten }) => asWritten)).toEqual([words]));
});

describe('the reader of today', () => {
  it('says that a term is over, and never what "tahun ini" is', () => {
    const today = '2020-05-01';
    expect(readPeriod('2012-2017', { today }).status).toBe('ended');
    expect(readPeriod('8 Tahun (dimulai 10 September 2015)', { today }).status).toBe('ongoing');
    expect(readPeriod('2013-2017 (Selesai tahun ini)', { today }).end).toBe('2017');
    expect(readPeriod('sejak tahun ini', { today })).toMatchObject({
      start: null,
      findings: ['as-of-needed'],
    });
  });
});
