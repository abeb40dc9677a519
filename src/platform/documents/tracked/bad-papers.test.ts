import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../../tools/bad-files/zip-archive.ts';
import { bodyLines, del, endMark, ins, p, paperOf, r, readPaper } from './given-papers.ts';
import { trackedLimits } from './limits.ts';
import { faultIn } from './paper-problem.ts';
import { openDocument, readTrackedHere } from './read-here.ts';
import { readTracked } from './read-tracked.ts';
import { paperFaults, paperNotRead } from './refusals.ts';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join('');
const faultOf = async (bytes: Uint8Array, limits = {}) => {
  try {
    await readTrackedHere(bytes, { ...trackedLimits, ...limits });
    return 'read';
  } catch (problem) {
    return faultIn(problem).fault;
  }
};
const ole2 = (stream: string) =>
  Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), Buffer.from(stream, 'utf16le')]);
const entity = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

describe('a paper that must not be read', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['not-docx', Buffer.from('Pasal 1')],
    ['not-docx', Buffer.from('%PDF-1.7')],
    ['not-docx', zipOf([{ name: 'a.txt', data: 'a' }])],
    ['old-word', ole2('WordDocument')],
    ['password-protected', ole2('EncryptedPackage')],
    ['macro', paperOf({ body: '', more: [{ name: 'word/vbaProject.bin', data: 'x' }] })],
    [
      'macro',
      paperOf({
        body: '',
        contentTypes:
          '<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      }),
    ],
    ['unsafe-xml', paperOf({ body: p('&x;'), prolog: entity })],
    ['corrupt', paperOf(p('&unknown;'))],
    ['corrupt', paperOf('<w:p><w:r>')],
    ['corrupt', paperOf(p(r('a'))).subarray(0, 900)],
    ['unsafe-content', paperOf({ body: '', more: [{ name: '../a.xml', data: 'x' }] })],
    ['bomb', paperOf({ body: '', more: [{ name: 'word/media/a.png', data: Buffer.alloc(30_000_000) }] })],
    [
      'bomb',
      paperOf({
        body: '',
        more: [{ name: 'word/comments9.xml', data: Buffer.alloc(2_000_000, ' '), declaredSize: 10 }],
      }),
    ],
    [
      'too-deep',
      paperOf(times(200, () => '<w:tbl><w:tr><w:tc>') + times(200, () => '</w:tc></w:tr></w:tbl>')),
    ],
    ['too-deep', paperOf(p(times(50, () => '<w:ins w:id="1">') + r('x') + times(50, () => '</w:ins>')))],
  ])('%s', async (fault, bytes) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  it.each([
    ['characters', p(r('abcdef'))],
    ['paragraphs', times(6, () => p(r('a')))],
    ['runs', p(times(3, () => r('a') + ins('b')))],
    ['revisions', p(times(6, () => ins('a')))],
  ])('has more %s than the limit', async (what, body) => {
    expect(await faultOf(paperOf(body), { [what]: 5 })).toBe('too-much');
    expect(await faultOf(paperOf(body), { [what]: 6 })).toBe('read');
  });

  it('is told in both languages what happened and what to do', () => {
    for (const fault of paperFaults)
      for (const sentence of Object.values(paperNotRead(fault, { limit: 5 }).words)) {
        expect(sentence).toMatch(/\. .*\.$/);
        expect(sentence).not.toMatch(/undefined|NaN/);
      }
  });

  it('is opened by its list only: the gate unpacks nothing', async () => {
    const parts = ['[Content_Types].xml', 'word/document.xml'].map((name) => ({ name, data: 'x', crc: 7 }));
    const archive = await openDocument(zipOf(parts), trackedLimits);
    expect([...archive.names]).toEqual(['[content_types].xml', 'word/document.xml']);
  });
});

describe('a paper that is only strange', () => {
  it('with 300 authors, tracked rows in tables within tables, and 10,000 comments is read in the fenced process', async () => {
    const table = (inside: string) =>
      `<w:tbl><w:tr><w:trPr><w:ins w:id="1" w:author="Ana"/></w:trPr><w:tc>${inside}</w:tc></w:tr></w:tbl>`;
    const nested = Array.from({ length: 20 }).reduce<string>(
      (inside) => table(inside + p('')),
      p(r('dalam')),
    );
    const passage = (at: number) =>
      `<w:commentRangeStart w:id="${at}"/>${r('k')}<w:commentRangeEnd w:id="${at}"/>`;
    const document = await readTracked(
      paperOf({
        body:
          p(times(300, (at) => ins('i', `Pengulas ${at}`) + del('d', `Pengulas ${at}`))) +
          nested +
          p(times(10_000, passage)),
        comments: times(
          10_000,
          (at) => `<w:comment w:id="${at}" w:author="A${at}">${p(r(`c${at}`))}</w:comment>`,
        ),
      }),
    );
    expect(document.revisions).toHaveLength(620);
    expect(new Set(document.revisions.map(({ author }) => author)).size).toBe(301);
    expect(document.comments).toHaveLength(10_000);
    expect(document.comments[9999]).toMatchObject({ text: 'c9999', author: 'A9999' });
    expect((document.comments[1]?.passage?.from ?? 0) - (document.comments[0]?.passage?.from ?? 0)).toBe(1);
    expect(bodyLines(document, 'before')).not.toContain('dalam');
    expect(bodyLines(document, 'after')).toContain('dalam');
  }, 60_000);

  it('is refused by its sentence when the process is ended', async () => {
    const limits = { milliseconds: 1, childBytes: trackedLimits.childBytes };
    await expect(readTracked(paperOf(p(r('a'))), limits)).rejects.toMatchObject({ code: 'paper-too-long' });
  });

  it('whose field or bookmark never ends is still read to its end', async () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const document = await readPaper({
      body: p(`<w:bookmarkStart w:id="1" w:name="buka"/>${r('a')}${field}${r('b')}`),
      footnotes: `<w:footnote w:id="1">${p(r('c'))}</w:footnote>`,
    });
    expect(document.flows.map(({ paragraphs }) => paragraphs[0]?.runs.map(({ text }) => text))).toEqual([
      ['a'],
      ['c'],
    ]);
    expect(document.markers).toEqual([]);
  });

  it('with flipped bytes inside its parts is read or refused, never anything else', async () => {
    const body = p(`${r('a')}${ins('b')}${del('c')}`, endMark('ins')) + p(r('d'));
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        const damaged = Buffer.from(body);
        for (const [place, bits] of places)
          damaged[place % damaged.length] = (damaged[place % damaged.length] ?? 0) ^ bits;
        expect(['read', 'corrupt', 'unsafe-xml']).toContain(
          await faultOf(paperOf(damaged.toString('latin1'))),
        );
      }),
      { numRuns: 200 },
    );
  });
});
