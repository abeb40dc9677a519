import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { Block, Passage, PrintedDocument } from '#platform/documents/printed-document.ts';
import { givenAgreement, partnerLanguages } from '../../../../tests/support/given-agreements.ts';
import { readDocx } from '../../../../tests/support/read-docx.ts';
import { layOutAgreement, type PaperChoice } from './agreement-document.ts';
import { anchorOf } from './anchors.ts';
import { alignedRows } from './passages.ts';
import { piecesOf } from './pieces-of.ts';

const choice: PaperChoice = {
  layout: 'parallel',
  firstParty: 0,
  language: 'id',
  paper: 'A4',
  author: 'Bagian Kerja Sama',
  date: '2026-11-24',
  version: 3,
  agreed: false,
  checklist: true,
};
const withoutBlanks = (text: string) => text.replace(/\s/g, '');

async function pagesOf(document: PrintedDocument): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(await writePdf(document)));
  return text;
}

const blocks = ({ sections }: PrintedDocument): Block[] => sections.flat();

function tableIn(document: PrintedDocument) {
  const found = blocks(document).find((block) => block.block === 'table');
  if (found?.block !== 'table') throw new TypeError('no table');
  return found.rows;
}

describe('the pieces of a text', () => {
  it('are paragraphs and items, each list a step further in', () => {
    const text = 'Meliputi:\na. satu;\nb. dua:\n(1) kecil;\n(2) lagi;\nc. tiga.\n\nPenutup 2015.';
    expect(piecesOf(text).map(({ mark, depth, text: said }) => [mark, depth, said])).toEqual([
      [undefined, undefined, 'Meliputi:'],
      ['a.', 0, 'satu;'],
      ['b.', 0, 'dua:'],
      ['(1)', 1, 'kecil;'],
      ['(2)', 1, 'lagi;'],
      ['c.', 0, 'tiga.'],
      [undefined, undefined, 'Penutup 2015.'],
    ]);
  });

  it.each(['1) образование', '(一) 教育和文化', '가. 교육', '(أ) التعليم'])(
    'know the mark of "%s"',
    (line) => {
      expect(piecesOf(line)[0]?.piece).toBe('item');
    },
  );
});

describe('rows of an agreement', () => {
  const passage = (language: string, ...texts: string[]): Passage => ({
    language,
    pieces: [{ piece: 'number', text: '1' }, ...texts.map((text) => ({ piece: 'paragraph' as const, text }))],
  });

  it('stand sentence beside sentence where every language has as many, headings with the first', () => {
    const rows = alignedRows([passage('id', 'a', 'b'), passage('en', 'A', 'B')]);
    expect(rows.map((row) => row.map(({ pieces }) => pieces.map(({ text }) => text).join('+')))).toEqual([
      ['1+a', '1+A'],
      ['b', 'B'],
    ]);
  });

  it('stay whole where the languages differ', () => {
    expect(alignedRows([passage('id', 'a', 'b'), passage('en', 'A')])).toHaveLength(1);
  });
});

describe('an agreement on paper', () => {
  // Arabic is read out of a PDF in its joined shapes; it is looked at, and its letters are asked of the fonts.
  it.each(partnerLanguages.filter((language) => language !== 'ar'))(
    'holds every text of three languages, the third being %s',
    async (partner) => {
      const agreement = givenAgreement({ partner });
      const pages = await pagesOf(layOutAgreement(agreement, { ...choice, layout: 'sequential' }));
      const running = /RANCANGAN \/ DRAFT|Sidik naskah \S+ · versi 3|\d+\/\d+$/g;
      const text = withoutBlanks(pages.map((page) => page.replace(running, '')).join(''));
      for (const { text: cells } of agreement.clauses)
        for (const line of Object.values(cells).flatMap((cell) => cell.split('\n')))
          expect(text).toContain(withoutBlanks(line));
    },
  );

  it('names on every page what it is and how many there are', async () => {
    const pages = await pagesOf(layOutAgreement(givenAgreement({ articles: 12 }), choice));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, at) => {
      expect(page).toContain('RANCANGAN / DRAFT');
      expect(page).toMatch(/Sidik naskah [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4} · versi 3/);
      expect(page).toContain(`${at + 1}/${pages.length}`);
    });
  });

  it('tells the ministries on which pages each part is, and which is missing', async () => {
    const document = layOutAgreement(givenAgreement({ articles: 4 }), choice);
    const rows = tableIn(document);
    expect(rows.map(([, part, where]) => [part, where])).toContainEqual(['Pembiayaan', 'Pasal 3']);
    expect(rows.find(([, part]) => part === 'Amandemen')?.[2]).toBe('BELUM ADA');
    const last = (await pagesOf(document)).at(-1) ?? '';
    expect(last).toMatch(/Pembiayaan\s+Pasal 3\s+1\s+1/);
  });

  it('says of a part declared not applicable why', () => {
    const agreement = givenAgreement();
    const [first] = agreement.clauses;
    const dispute = { ...first, id: 'd', role: 'article', part: 'dispute', heading: {}, text: {} } as const;
    const declared = {
      ...agreement,
      clauses: [...agreement.clauses, { ...dispute, notApplicable: 'diatur dalam naskah induk' }],
    };
    const row = tableIn(layOutAgreement(declared, choice)).find(
      ([, part]) => part === 'Penyelesaian perselisihan',
    );
    expect(row?.[2]).toBe('Tidak berlaku: diatur dalam naskah induk');
  });

  it('lets each side stand first in the original it keeps', () => {
    const firstNames = [0, 1].map((firstParty) => {
      const found = blocks(layOutAgreement(givenAgreement(), { ...choice, firstParty })).find(
        ({ block }) => block === 'signatures',
      );
      return found?.block === 'signatures' ? found.columns[0]?.above[0] : '';
    });
    expect(firstNames).toEqual(['Untuk Pemerintah Kabupaten Contoh', 'Untuk Pemerintah Kota Rekan']);
  });

  it('follows language by language when asked, or when there are more than three', () => {
    const document = layOutAgreement(givenAgreement({ partner: 'ja' }), { ...choice, layout: 'sequential' });
    expect(blocks(document).some(({ block }) => block === 'parallel')).toBe(false);
    expect(document.landscape).toBe(false);
    const four = { ...givenAgreement({ partner: 'ko' }), languages: ['id', 'en', 'ko', 'jv'] };
    expect(blocks(layOutAgreement(four, choice)).some(({ block }) => block === 'parallel')).toBe(false);
  });

  it('as DOCX keeps a bookmark for each clause and language, and the same bytes', async () => {
    const document = layOutAgreement(givenAgreement({ partner: 'ar' }), { ...choice, wholeClauses: true });
    const bytes = await writeDocx(document);
    expect(Buffer.compare(bytes, await writeDocx(document))).toBe(0);
    const xml = (await readDocx(bytes)).parts.get('word/document.xml') ?? '';
    for (const id of ['title', 'parties', 'c1', 'c4'])
      for (const language of ['id', 'en', 'ar']) expect(xml).toContain(`w:name="${anchorOf(id, language)}"`);
    expect(xml.match(/<w:bookmarkStart /g)?.length).toBe(xml.match(/<w:bookmarkEnd /g)?.length);
    expect(xml).toContain('<w:bidi');
  });
});
