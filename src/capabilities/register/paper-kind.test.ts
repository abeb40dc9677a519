import { describe, expect, it } from 'vitest';
import { paperComplaint, paperKind } from './paper-kind.ts';

const bytes = (...start: number[]) => Uint8Array.from([...start, 0, 0, 0, 0, 0, 0, 0, 0]);
const text = (words: string) => new TextEncoder().encode(words);

describe('a paper is judged by what it holds', () => {
  it.each([
    ['PDF', text('%PDF-1.4 ...'), 'application/pdf'],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'image/png'],
    ['TIFF', bytes(0x49, 0x49, 0x2a, 0x00), 'image/tiff'],
  ])('%s', (_, content, type) => {
    expect(paperKind(content)?.type).toBe(type);
    expect(paperComplaint(content)).toBeUndefined();
  });

  it.each([
    ['a page', text('<html><script>alert(1)</script>')],
    ['a Word file', bytes(0x50, 0x4b, 0x03, 0x04)],
    ['a drawing that can run scripts', text('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['an empty file', new Uint8Array()],
    ['no file', undefined],
  ])('%s is refused with what to do', (_, content) => {
    expect(paperComplaint(content)?.id).toMatch(/pilih/i);
  });
});
