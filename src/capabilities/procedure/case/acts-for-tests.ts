import { edtfBounds } from '#kernel/edtf.ts';
import { workingCalendar } from '../calendar/working-days.ts';
import { law } from '../law/law.ts';
import type { Act } from './acts.ts';
import type { CaseFrame } from './route.ts';

/** A regency's sister-city case under Indonesia's law, unless the test says otherwise. */
export const givenFrame = (changes: Partial<CaseFrame> = {}): CaseFrame => ({
  path: 'ksdpl-sister',
  level: 'regency-or-city',
  law,
  calendar: workingCalendar(),
  ...changes,
});

/** An act as an officer records it on the day it has effect: `"loi signed"`, or a receipt: `"plan-relay received"`. */
export function givenAct(what: string, legalDate: string, changes: Partial<Act> = {}): Act {
  const [stage = '', outcome = ''] = what.split(' ');
  const kind =
    outcome === 'received'
      ? 'receipt'
      : outcome === 'paused'
        ? 'pause'
        : outcome === 'resumed'
          ? 'resume'
          : 'outcome';
  return {
    id: `${what} ${legalDate}`,
    kind,
    stage,
    ...(kind === 'outcome' && { outcome }),
    ...(kind === 'receipt' && { letterNumber: '019/12' }),
    legalDate,
    recordedOn: legalDate,
    ...changes,
  };
}

/** An act of which only "2012-10" or "2012" is known. */
export function givenImprecise(what: string, edtf: string, changes: Partial<Act> = {}): Act {
  const { earliest, latest } = edtfBounds(edtf);
  const imprecise = { edtf, asWritten: edtf, latest: latest ?? '' };
  return givenAct(what, earliest ?? '', { imprecise, recordedOn: '2026-11-24', ...changes });
}

/** Acts from lines of `day what`. */
export const givenActs = (...lines: string[]): Act[] =>
  lines.map((line) => {
    const [day = '', ...what] = line.split(' ');
    return givenAct(what.join(' '), day);
  });

/** A case of 2026 up to the receipt of its plan by the council. */
export const untilCouncil = givenActs(
  '2026-01-05 initiative recorded',
  '2026-01-12 exploration agreed',
  '2026-01-26 study finished',
  '2026-02-09 consultation responded',
  '2026-02-20 loi signed',
  '2026-04-06 plan finished',
  '2026-06-02 council-approval received',
);

/** The same, approved and forwarded in time, to its signing. */
export const wholeCase = [
  ...untilCouncil,
  ...givenActs(
    '2026-07-01 council-approval approved',
    '2026-07-06 plan-relay forwarded',
    '2026-07-20 verification go-on',
    '2026-08-03 mou-draft finished',
    '2026-08-06 mou-relay forwarded',
    '2026-09-01 ministries-meeting agreed',
    '2026-10-01 partner-discussion confirmed',
    '2026-10-12 minister-approval approved',
    '2026-10-14 signing-notice sent',
    '2026-11-02 signing signed',
  ),
];
