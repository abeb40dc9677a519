import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PeriodReading } from '../types.ts';
import { readPeriod } from './index.ts';

interface Example {
  phrase: string;
  asOf: string;
  told: string[];
}

/** A table of phrases: phrase, as-of, and what they tell. */
function examplesOf(file: string): Example[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([phrase = '', asOf = '', ...told]) => ({ phrase: phrase.replaceAll('\\n', '\n'), asOf, told }));
}

/** start, end, status, events, findings; "-" = none, "?" = no date. */
const examples = () => examplesOf('./period-examples.tsv');

/** start, end, status, findings it has (+) and has not (-); "*" is left open. Written down before the reader saw them. */
const elsewhere = () => examplesOf('./period-elsewhere.tsv');

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

describe('phrases as offices of other provinces write them', () => {
  it.each(elsewhere())('$phrase (as of $asOf)', ({ phrase, asOf, told }) => {
    const reading = read(phrase, asOf);
    const shown = [reading.start ?? '-', reading.end ?? '-', reading.status];
    expect(shown.map((word, at) => (told[at] === '*' ? '*' : word))).toEqual(told.slice(0, 3));
    for (const code of told[3]?.split(' ').filter((one) => one.length > 1) ?? [])
      expect(reading.findings.includes(code.slice(1)), code).toBe(code.startsWith('+'));
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
