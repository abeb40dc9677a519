import { describe, expect, it } from 'vitest';
import { foldReport, isOpen, type ReportAct, type ReportDeed } from './report-acts.ts';

const acts = (...deeds: ReportDeed[]): ReportAct[] =>
  deeds.map((deed, index) => ({ number: index + 1, at: '2026-01-05', by: 'p', byName: 'Petugas', ...deed }));

const written: ReportDeed = {
  kind: 'written',
  detail: { section: 'region', part: 'background', texts: [{ key: 'own', base: '', text: 'Perlu.' }] },
};
const reviewed: ReportDeed = { kind: 'reviewed', detail: { digest: 'd', note: '' } };
const locked: ReportDeed = { kind: 'locked', detail: { version: 1, digest: 'd' } };
const reopened: ReportDeed = { kind: 'reopened', detail: { version: 1, reason: 'Keliru' } };
const sent: ReportDeed = {
  kind: 'sent',
  detail: { version: 1, to: 'governor', letterNumber: '1', letterDay: '2026-01-05', sentDay: '2026-01-05' },
};

describe('what a report has come to', () => {
  it('is a draft until it is reviewed, locked, sent and received', () => {
    const received: ReportDeed = { kind: 'received', detail: { act: 4, day: '2026-01-06', how: 'stempel' } };
    const all = [written, reviewed, locked, sent, received];
    const states = all.map((_, index) => foldReport(acts(...all.slice(0, index + 1))).state);
    expect(states).toEqual(['draft', 'reviewed', 'locked', 'sent', 'received']);
  });

  it('is a draft again when somebody writes after the review', () => {
    expect(foldReport(acts(written, reviewed, written)).state).toBe('draft');
  });

  it('is sent back with a note until it is reviewed again', () => {
    const back: ReportDeed = { kind: 'sent-back', detail: { note: 'Biaya?' } };
    expect(foldReport(acts(written, back)).state).toBe('sent-back');
    expect(foldReport(acts(written, back, written, reviewed)).state).toBe('reviewed');
  });

  it('is the next version once a correction has begun, and names the one before', () => {
    const fold = foldReport(acts(written, reviewed, locked, sent, reopened));
    expect(fold).toMatchObject({ state: 'draft', version: 2, correction: { of: 1, reason: 'Keliru' } });
    expect(isOpen(fold)).toBe(true);
    expect(fold.texts.get('region/background')?.get('own')?.text).toBe('Perlu.');
  });

  it('is no longer sent when the sending is taken back, and what was recorded stays', () => {
    const withdrawn: ReportDeed = { kind: 'withdrawn', detail: { act: 4, reason: 'Salah tahun' } };
    const fold = foldReport(acts(written, reviewed, locked, sent, withdrawn));
    expect([fold.state, fold.sendings]).toEqual(['locked', []]);
  });

  it('gives each part the number of its last writing', () => {
    expect(foldReport(acts(written, reviewed, written)).partVersions.get('region/background')).toBe(3);
  });
});
