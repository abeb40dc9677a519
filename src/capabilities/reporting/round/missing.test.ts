import { describe, expect, it } from 'vitest';
import { missingOf } from './missing.ts';

const complete = {
  end: '2020',
  lastEvidence: '2017-09',
  hasDocument: true,
  inConflict: false,
  endRecorded: false,
};
const day = '2017-11-15';

describe('what an agency is asked about its cooperation', () => {
  it('is nothing when all is there', () => expect(missingOf(complete, day)).toEqual([]));

  it.each([
    ['the end nobody wrote', { end: null }, ['no-end']],
    ['a term that has passed without word', { end: '2016' }, ['term-passed']],
    ['evidence older than a year', { lastEvidence: '2016-10' }, ['no-evidence']],
    ['no evidence at all', { lastEvidence: null }, ['no-evidence']],
    ['the paper', { hasDocument: false }, ['no-document']],
    ['sources that differ, first', { inConflict: true, end: null }, ['conflict', 'no-end']],
  ])('%s', (_, lacking, missing) => expect(missingOf({ ...complete, ...lacking }, day)).toEqual(missing));

  it('is not the end of one that is said to go on, nor of one that was recorded as ended', () => {
    expect(missingOf({ ...complete, end: '..' }, day)).toEqual([]);
    expect(missingOf({ ...complete, end: '2016', endRecorded: true }, day)).toEqual([]);
  });

  it('counts evidence of a whole year as fresh until that year is a year past', () => {
    expect(missingOf({ ...complete, lastEvidence: '2016' }, '2017-12-31')).toEqual([]);
    expect(missingOf({ ...complete, lastEvidence: '2016' }, '2018-01-01')).toEqual(['no-evidence']);
  });
});
