import { describe, expect, it } from 'vitest';
import { bodyLines, del, endMark, ins, p, r, readPaper } from './given-papers.ts';

const both = async (source: Parameters<typeof readPaper>[0]) => {
  const document = await readPaper(source);
  return { before: bodyLines(document, 'before'), after: bodyLines(document, 'after') };
};

describe('text with tracked changes', () => {
  it('stands as it was and as it would be', async () => {
    expect(await both(p(`${r('selama ')}${del('5')}${ins('3')}${r(' tahun')}`))).toEqual({
      before: ['selama 5 tahun'],
      after: ['selama 3 tahun'],
    });
  });

  it('inserted by one and deleted by another stands in neither', async () => {
    const inside = `<w:ins w:id="1" w:author="Ana">${del('ragu', 'Budi')}${r('pasti')}</w:ins>`;
    const document = await readPaper(p(inside));
    expect(bodyLines(document, 'before')).toEqual(['']);
    expect(bodyLines(document, 'after')).toEqual(['pasti']);
    expect(document.revisions.map(({ kind, author }) => [kind, author])).toEqual([
      ['insertion', 'Ana'],
      ['deletion', 'Budi'],
    ]);
  });

  it('joins and splits paragraphs by their ends', async () => {
    expect(await both(p(r('satu '), endMark('del')) + p(r('dua')))).toEqual({
      before: ['satu ', 'dua'],
      after: ['satu dua'],
    });
    expect(await both(p(r('satu '), endMark('ins')) + p(r('dua')))).toEqual({
      before: ['satu dua'],
      after: ['satu ', 'dua'],
    });
  });

  it('moved stands at one place before and at the other after, tied by its name', async () => {
    const range = (which: string, inside: string) =>
      `<w:${which}RangeStart w:id="7" w:name="move1" w:author="Ana"/><w:${which} w:id="8" w:author="Ana" w:date="2026-03-01T09:30:00Z">${inside}</w:${which}><w:${which}RangeEnd w:id="7"/>`;
    const document = await readPaper(
      p(range('moveFrom', r('A. ')), endMark('moveFrom')) + p(r('B. ')) + p(range('moveTo', r('A. '))),
    );
    expect(bodyLines(document, 'before')).toEqual(['A. ', 'B. ', '']);
    expect(bodyLines(document, 'after')).toEqual(['B. ', 'A. ']);
    expect(document.revisions.map(({ kind, form, move }) => [kind, form, move])).toEqual([
      ['moved-from', 'paragraph', undefined],
      ['moved-from', 'text', 'move1'],
      ['moved-to', 'text', 'move1'],
    ]);
  });

  it('of inserted and deleted rows of a table goes with its row', async () => {
    const row = (text: string, change = '') =>
      `<w:tr>${change && `<w:trPr><w:${change} w:id="1" w:author="Ana"/></w:trPr>`}<w:tc>${p(r(text))}</w:tc></w:tr>`;
    const document = await readPaper(
      `<w:tbl>${row('a', 'del')}${row('b')}${row('c', 'ins')}</w:tbl>${p('')}`,
    );
    expect(bodyLines(document, 'before')).toEqual(['a', 'b', '']);
    expect(bodyLines(document, 'after')).toEqual(['b', 'c', '']);
    expect(document.flows[0]?.paragraphs.map(({ cells }) => cells)).toEqual([
      [[1, 1]],
      [[2, 1]],
      [[3, 1]],
      [],
    ]);
  });

  it('is read through links, fields, content controls, tags, direction and alternate content, once', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = p(
      [
        `<w:hyperlink r:id="rIdX">${r('a')}</w:hyperlink>`,
        `${field('begin')}<w:r><w:instrText>INCLUDETEXT "x"</w:instrText></w:r>${field('separate')}${r('b')}${field('end')}`,
        `<w:fldSimple w:instr="PAGE">${r('c')}</w:fldSimple>`,
        `<w:sdt><w:sdtPr><w:tag w:val="isi"/></w:sdtPr><w:sdtContent>${r('d')}</w:sdtContent></w:sdt>`,
        `<w:smartTag>${r('e')}</w:smartTag><w:bdo w:val="rtl">${r('و')}</w:bdo>`,
        `<mc:AlternateContent><mc:Choice Requires="x">${r('f')}</mc:Choice><mc:Fallback>${r('F')}${ins('G')}</mc:Fallback></mc:AlternateContent>`,
        '<w:r><w:tab/><w:t>g</w:t><w:br/><w:t>h</w:t><w:br w:type="page"/><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
      ].join(''),
      '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>',
    );
    const document = await readPaper(body);
    expect(bodyLines(document, 'after')).toEqual(['abcdeوf\tg\nh\u2011✓']);
    expect(document.markers).toEqual([{ name: 'isi', flow: 0, from: 3, to: 4 }]);
    expect(document.revisions).toMatchObject([{ kind: 'insertion', copy: true }]);
  });

  it('is covered by a bookmark from where it first begins, as LibreOffice writes those over several paragraphs', async () => {
    const start = (id: number) => `<w:bookmarkStart w:id="${id}" w:name="isi"/>`;
    const body =
      p(start(3) + r('satu')) + p(r('dua')) + p(`${start(4)}${r('tiga')}<w:bookmarkEnd w:id="4"/>`);
    expect((await readPaper(body)).markers).toEqual([{ name: 'isi', flow: 0, from: 0, to: 13 }]);
  });

  it('takes no text from what a format was before, and counts the change', async () => {
    const change =
      '<w:pPrChange w:id="1" w:author="Ana"><w:pPr><w:pStyle w:val="Lama"/></w:pPr></w:pPrChange><w:rPr><w:rPrChange w:id="2" w:author="Ana"/></w:rPr>';
    const document = await readPaper(p(r('isi'), change));
    expect(document.revisions.map(({ kind }) => kind)).toEqual(['formatting', 'formatting']);
  });
});

describe('notes, boxes and what has no text', () => {
  it('are flows of their own, and pictures and equations are counted', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(ins('kotak'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(ins('kotak'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const document = await readPaper({
      body: p(`${r('a')}${box}<w:r><w:drawing/></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${r('b')}`),
      footnotes: `<w:footnote w:id="0" w:type="separator">${p(r('-'))}</w:footnote><w:footnote w:id="1">${p(ins('catatan'))}</w:footnote>`,
      header: p(del('kepala')),
    });
    expect(bodyLines(document, 'after')).toEqual(['axb']);
    expect(document.flows.map(({ kind, paragraphs }) => [kind, paragraphs.length])).toEqual([
      ['body', 1],
      ['text-box', 1],
      ['footnote', 1],
      ['header', 1],
    ]);
    expect(document.revisions.map(({ kind, flow, copy }) => [kind, flow, copy ?? false])).toEqual([
      ['insertion', 'text-box', false],
      ['insertion', 'body', true],
      ['insertion', 'footnote', false],
      ['deletion', 'header', false],
    ]);
    expect(document.unshown).toEqual([
      { kind: 'text-box', flow: 'body', count: 1 },
      { kind: 'picture', flow: 'body', count: 1 },
      { kind: 'equation', flow: 'body', count: 1 },
    ]);
  });

  it('in a part nothing points to are searched for changes', async () => {
    const glossary = `<w:glossaryDocument xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(ins('x'))}</w:glossaryDocument>`;
    const document = await readPaper({
      body: p(''),
      more: [{ name: 'word/glossary/document.xml', data: glossary }],
    });
    expect(document.revisions).toMatchObject([{ kind: 'insertion', copy: true, flow: 'other' }]);
    expect(document.unshown).toEqual([{ kind: 'unread-part', flow: 'other', count: 1 }]);
  });
});

describe('comments', () => {
  it('have author, date, passage, answers and whether they are resolved', async () => {
    const comment = (id: number, author: string, text: string, paragraph: string) =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-01T09:30:00Z"><w:p w14:paraId="${paragraph}">${r(text)}</w:p></w:comment>`;
    const document = await readPaper({
      body: p(
        `${r('Para ')}<w:commentRangeStart w:id="4"/>${r('Pihak')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${r('.')}`,
      ),
      comments:
        comment(4, 'Ana', 'Siapa?', '0A') +
        comment(5, 'Budi', 'Kedua pihak.', '0B') +
        comment(6, 'Ana', 'Lepas', '0C'),
      commentsExtended:
        '<w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>',
    });
    expect(document.comments).toEqual([
      {
        author: 'Ana',
        date: '2026-03-01T09:30:00Z',
        text: 'Siapa?',
        resolved: true,
        passage: { flow: 0, from: 5, to: 10 },
      },
      { author: 'Budi', date: '2026-03-01T09:30:00Z', text: 'Kedua pihak.', answers: 0, resolved: false },
      { author: 'Ana', date: '2026-03-01T09:30:00Z', text: 'Lepas', resolved: false },
    ]);
  });
});

describe('automatic numbers', () => {
  const numbering = `<w:abstractNum w:abstractNumId="3">${[
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="Pasal %1"/></w:lvl>',
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2."/></w:lvl>',
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%3)"/></w:lvl>',
  ].join(
    '',
  )}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const item = (text: string, level: number, list = 1, more = '') =>
    p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>${more}`);

  it('are written as the list has them, counted for each view', async () => {
    const body = [
      item(r('TUJUAN'), 0),
      item(r('x'), 1),
      item(ins('baru'), 1, 1, endMark('ins')),
      item(r('y'), 1),
      item(r('z'), 2),
      item(r('RUANG'), 0),
      item(r('x'), 1),
      item(r('lima'), 1, 2),
    ].join('');
    expect(await both({ body, numbering })).toEqual({
      before: ['Pasal 1 TUJUAN', 'a.\tx', 'b.\ty', '1.I)\tz', 'Pasal 2 RUANG', 'a.\tx', 'e.\tlima'],
      after: [
        'Pasal 1 TUJUAN',
        'a.\tx',
        'b.\tbaru',
        'c.\ty',
        '1.I)\tz',
        'Pasal 2 RUANG',
        'a.\tx',
        'e.\tlima',
      ],
    });
  });

  it('come from the style, or the style it is based on, when the paragraph says nothing', async () => {
    const styles =
      '<w:style w:styleId="Butir"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Anak"><w:basedOn w:val="Butir"/></w:style>';
    const body = p(r('x'), '<w:pStyle w:val="Anak"/>') + p(r('y'), '<w:pStyle w:val="Butir"/>');
    expect((await both({ body, numbering, styles })).after).toEqual(['a.\tx', 'b.\ty']);
  });
});
