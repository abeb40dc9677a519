import { describe, expect, it } from 'vitest';
import { textsOf } from '#platform/documents/printable-text.ts';
import { completeFacts, frame } from '../../../../tests/support/given-letter-facts.ts';
import { papers } from '../law/permendagri-25-2020/papers.ts';
import { lawOfLetter } from './case-facts.ts';
import { fillLetter, isWrittenAt } from './fill-letter.ts';
import { isSlotName, type SlotName, slots } from './slots.ts';
import { letterTemplates } from './templates/index.ts';
import type { LetterFacts } from './written-facts.ts';

const templateOf = (code: string) => {
  const template = letterTemplates.find((one) => one.code === code);
  if (!template) throw new RangeError(`no template ${code}`);
  return template;
};
const textOf = (code: string, changes: LetterFacts = {}) => {
  const filled = fillLetter(templateOf(code), { ...completeFacts, ...changes }, frame);
  if ('lacking' in filled)
    throw new RangeError(`lacking: ${filled.lacking.map(({ slot }) => slot).join(', ')}`);
  return textsOf(filled.document.sections).join('\n');
};
const lackingOf = (code: string, facts: LetterFacts) => {
  const filled = fillLetter(templateOf(code), facts, frame);
  return 'lacking' in filled ? filled.lacking : [];
};
const without = (slot: SlotName): LetterFacts => {
  const { [slot]: _, ...rest } = completeFacts;
  return rest;
};

const codes = letterTemplates.map(({ code }) => code);

describe('the letters of the procedure', () => {
  it('are those the procedure asks for', () => {
    expect(codes).toEqual([
      'offer-letter',
      'travel-request',
      'response-request',
      'deemed-approval-letter',
      'full-powers-request',
      'signing-notice',
      'extension-letter',
      'council-request',
      'plan-to-governor',
      'draft-to-governor',
      'report-cover',
      'plan-sent-directly',
      'draft-sent-directly',
      'plan-to-minister',
      'draft-to-minister',
      'forwarding-letter',
      'draft-forwarding-letter',
      'report-cover-of-province',
      'loi-copy-letter',
      'original-letter',
      'archive-report-letter',
      'archive-copy-letter',
      'goods-coordination',
      'dispute-consultation',
      'grant-handover-report',
      'pass-through-plan',
      'nonprofit-plan',
      'willingness-statement',
      'lending-slip',
    ]);
  });

  it('are papers the law knows, where they name one', () => {
    const known = papers?.map(({ code }) => code);
    for (const { paper } of letterTemplates) if (paper) expect(known).toContain(paper);
  });

  it('are written by the level of government the law names', () => {
    const written = (level: 'province' | 'regency-or-city') =>
      letterTemplates.filter((template) => isWrittenAt(template, level)).map(({ code }) => code);
    expect(written('province')).not.toContain('plan-to-governor');
    expect(written('province')).toContain('forwarding-letter');
    expect(written('regency-or-city')).not.toContain('forwarding-letter');
    expect(written('regency-or-city')).toContain('plan-sent-directly');
  });

  it('send a province no copy of its own letter', () => {
    const filled = fillLetter(templateOf('signing-notice'), completeFacts, { ...frame, level: 'province' });
    expect(JSON.stringify(filled)).not.toContain('Gubernur');
    expect(textOf('signing-notice')).toContain('Gubernur Jawa Tengah di Semarang');
  });

  it('use every slot there is', () => {
    const texts = textsOf(letterTemplates).join(' ');
    const direct = new Set(['letterNumber', 'letterDay', 'classification']);
    const unused = Object.keys(slots).filter((name) => !direct.has(name) && !texts.includes(name));
    expect(unused).toEqual([]);
  });

  it.each(codes)('%s is filled when every fact is known, with no slot left open', (code) => {
    expect(textOf(code)).not.toMatch(/[{}]|undefined|null/);
  });

  it.each(codes)('%s names one missing fact at a time, in words, and is never made with a blank', (code) => {
    for (const slot of Object.keys(completeFacts).filter(isSlotName)) {
      const lacking = lackingOf(code, without(slot));
      expect(lacking.map((fact) => fact.slot)).toEqual(lacking.length > 0 ? [slot] : []);
      for (const { words } of lacking) expect(words.id).toContain(slots[slot].name.id);
    }
  });

  it.each(codes)('%s asks for all it needs at once: with what it asked for, it is made', (code) => {
    const asked = lackingOf(code, {}).map(({ slot }) => [slot, completeFacts[slot]]);
    expect(asked.length).toBeGreaterThan(5);
    expect(fillLetter(templateOf(code), Object.fromEntries(asked), frame)).toHaveProperty('document');
  });
});

describe('what a letter says', () => {
  it('is written by Indonesian rules', () => {
    const text = textOf('council-request');
    expect(text).toContain('23 November 2026');
    expect(text).toContain('Rp1.234.567.000');
    expect(text).toContain('pertanian, pendidikan, dan pariwisata');
    expect(textOf('signing-notice')).toContain('Senin, 14 Desember 2026');
    expect(textOf('signing-notice')).toContain('2 (dua)');
  });

  it('is what was given, even where it looks like a slot', () => {
    expect(textOf('council-request', { partner: '{region} & <b>$1</b>' })).toContain('{region} & <b>$1</b>');
  });

  it('keeps deemed approval apart from approval', () => {
    const silent = textOf('plan-to-governor', { deemedApprovalDay: '2026-09-08' });
    expect(silent).toContain('dianggap disetujui pada tanggal 8 September 2026');
    expect(silent).not.toContain('telah disetujui DPRD');
    expect(textOf('plan-to-governor')).toContain(
      'telah disetujui DPRD Kabupaten Contoh dengan Nomor 170/12/2026',
    );
    expect(textOf('plan-to-governor')).not.toContain('dianggap disetujui');
  });

  it('says of what nobody here has read that it is to be confirmed, until somebody reads it', () => {
    const basis = (standing: 'read' | 'remembered') =>
      lawOfLetter([
        { instrument: 'UU 23/2014', article: '76(1)i', standing: 'read' },
        { instrument: 'Permendagri 59/2019', article: '-', standing },
      ]);
    expect(basis('remembered')).toBe('UU 23/2014 Pasal 76(1)i; Permendagri 59/2019 (perlu dipastikan)');
    expect(basis('read')).toBe('UU 23/2014 Pasal 76(1)i; Permendagri 59/2019');
    expect(textOf('travel-request', { lawOfLetter: basis('remembered') })).toContain('(perlu dipastikan)');
  });

  it('sends the copy of an LoI and the original of an agreement, each by its article', () => {
    expect(textOf('loi-copy-letter')).toContain('Pasal 14 ayat (5)');
    expect(textOf('original-letter')).toContain('Pasal 25 ayat (2)');
    const { ministerResponseNumber: _, ...rest } = completeFacts;
    expect(JSON.stringify(fillLetter(templateOf('loi-copy-letter'), rest, frame))).not.toContain('tanggapan');
  });

  it('leaves out a sentence whose fact may be absent', () => {
    const { ministerResponseNumber: _, ...rest } = completeFacts;
    const filled = fillLetter(templateOf('council-request'), rest, frame);
    expect(filled).toHaveProperty('document');
    expect(JSON.stringify(filled)).not.toContain('didahului tanggapan');
  });

  it('lists what is attached, one on each line', () => {
    const filled = fillLetter(templateOf('response-request'), completeFacts, frame);
    const blocks = 'document' in filled ? filled.document.sections[0] : [];
    expect(blocks).toContainEqual({ block: 'list', marker: 'number', items: completeFacts.attachedPapers });
  });

  it('has both hands on a lending slip', () => {
    const filled = fillLetter(templateOf('lending-slip'), completeFacts, frame);
    const blocks = 'document' in filled ? filled.document.sections[0] : [];
    expect(blocks?.at(-1)).toEqual({
      block: 'signatures',
      columns: [
        { above: ['', 'Peminjam,'], below: ['Nama Peminjam'] },
        { above: ['Contoh, 23 November 2026', 'Bupati Contoh,'], below: ['Nama Contoh, S.E.'] },
      ],
    });
  });
});

describe('a fact that cannot be written', () => {
  it.each([
    ['loiDay', '2026-02-30'],
    ['loiDay', '20 Mei 2026'],
    ['planCost', { amount: 'banyak', currency: 'IDR' }],
    ['fields', ['pertanian', ' ']],
    ['planTerm', 5],
    ['attachedPapers', 'Kajian'],
  ] as const)('%s = %j is named to be corrected', (slot, value) => {
    const lacking = lackingOf('council-request', { ...completeFacts, [slot]: value });
    expect(lacking).toEqual([
      { slot, words: expect.objectContaining({ id: expect.stringContaining('Perbaiki') }) },
    ]);
  });

  it.each(['', '   '])('%j counts as missing', (value) => {
    expect(lackingOf('council-request', { ...completeFacts, partner: value })[0]?.words.id).toContain(
      'belum ada',
    );
  });

  it('is named when a line of a table has too few cells', () => {
    const lacking = lackingOf('lending-slip', { ...completeFacts, lentOriginals: [['Memorandum']] });
    expect(lacking.map(({ slot }) => slot)).toEqual(['lentOriginals']);
  });
});
