import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { bodyLines } from './given-papers.ts';
import { trackedLimits } from './limits.ts';
import { readTrackedHere } from './read-here.ts';

const by = { author: 'Mitra', date: '2026-03-01T09:30:00Z' };

function written(): Promise<Buffer> {
  const list = { reference: 'butir', level: 0 };
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          { reference: 'butir', levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: '%1.' }] },
        ],
      },
      footnotes: { 1: { children: [new Paragraph('catatan kaki')] } },
      comments: {
        children: [
          {
            id: 0,
            author: 'Mitra',
            date: new Date('2026-03-01T09:30:00Z'),
            children: [new Paragraph('Mengapa?')],
          },
        ],
      },
      sections: [
        {
          footers: {
            default: new Footer({
              children: [new Paragraph({ children: [new InsertedTextRun({ ...by, id: 9, text: 'kaki' })] })],
            }),
          },
          children: [
            new Paragraph({
              numbering: list,
              children: [
                new TextRun('selama '),
                new DeletedTextRun({ ...by, id: 1, text: 'lima' }),
                new InsertedTextRun({ ...by, id: 2, text: 'tiga' }),
                new CommentRangeStart(0),
                new TextRun(' tahun'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new FootnoteReferenceRun(1),
              ],
            }),
            new Paragraph({ numbering: list, text: 'selesai' }),
          ],
        },
      ],
    }),
  );
}

describe('a paper written by the library that writes ours', () => {
  it('is read with its changes, numbers, notes and comments', async () => {
    const document = await readTrackedHere(await written(), trackedLimits);
    expect(bodyLines(document, 'before')).toEqual(['a.\tselama lima tahun', 'b.\tselesai']);
    expect(bodyLines(document, 'after')).toEqual(['a.\tselama tiga tahun', 'b.\tselesai']);
    expect(document.revisions.map(({ kind, author, flow }) => [kind, author, flow])).toEqual([
      ['deletion', 'Mitra', 'body'],
      ['insertion', 'Mitra', 'body'],
      ['insertion', 'Mitra', 'footer'],
    ]);
    expect(document.comments).toMatchObject([
      { author: 'Mitra', text: 'Mengapa?', passage: { flow: 0, from: 15, to: 21 } },
    ]);
    expect(
      document.flows.filter(({ kind }) => kind === 'footnote')[0]?.paragraphs[0]?.runs.at(-1)?.text,
    ).toBe('catatan kaki');
  });
});
