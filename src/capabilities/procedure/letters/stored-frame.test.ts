import { describe, expect, it } from 'vitest';
import { holderSchema, signerOf } from '../settings/holders.ts';
import { letterheadSchema } from '../settings/letterhead.ts';
import { frameOfOffice, printedFrame, storedFrameSchema } from './stored-frame.ts';

const letterhead = letterheadSchema.parse({
  government: 'Pemerintah Kabupaten Contoh',
  headOffice: 'Bupati Contoh',
  unit: 'Sekretariat Daerah',
  address: 'Jalan Contoh Nomor 1\nContoh 57200',
  telephone: '(0271) 000000',
  mail: 'setda@contoh.go.id',
  place: 'Contoh',
  headEmblem: 'a'.repeat(64),
});
const frameFor = (officeClass: 'head' | 'deputy' | 'secretary' | 'other') =>
  frameOfOffice(
    letterhead,
    signerOf(holderSchema.parse({ office: 'Jabatan', officeClass, name: 'Nama', from: '2026-01-01' })),
    'regency-or-city',
  );

describe('what a letter stands on', () => {
  it('is the head of region’s own paper for the head and the deputy, the agency’s for everybody else', () => {
    expect(frameFor('head').letterhead).toMatchObject({ of: 'head', office: 'Bupati Contoh' });
    expect(frameFor('deputy').letterhead.of).toBe('head');
    for (const officeClass of ['secretary', 'other'] as const)
      expect(frameFor(officeClass).letterhead).toMatchObject({
        of: 'agency',
        government: 'Pemerintah Kabupaten Contoh',
        unit: 'Sekretariat Daerah',
        emblem: null,
      });
  });

  it('says the address line by line and how the office is reached, without what is not known', () => {
    expect(frameFor('head').letterhead.address).toEqual([
      'Jalan Contoh Nomor 1',
      'Contoh 57200',
      'Telepon (0271) 000000, Pos-el setda@contoh.go.id',
    ]);
  });

  it('stays what it was when it is kept and read again', () => {
    expect(storedFrameSchema.parse(JSON.parse(JSON.stringify(frameFor('other'))))).toEqual(frameFor('other'));
  });

  it('prints with the picture its digest names, and never silently without it', async () => {
    const png = new Uint8Array([1]);
    const files = {
      keep: async () => '',
      find: async (digest: string) => (digest[0] === 'a' ? png : undefined),
    };
    const printed = await printedFrame(files, frameFor('head'));
    expect(printed.letterhead.emblem?.png).toBe(png);
    await expect(
      printedFrame({ ...files, find: async () => undefined }, frameFor('head')),
    ).rejects.toMatchObject({ code: 'emblem-not-kept' });
  });
});
