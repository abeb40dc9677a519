import { describe, expect, it } from 'vitest';
import { printedTexts } from '#drafting';
import { del, endMark, ins, p, r } from '#platform/documents/tracked/given-papers.ts';
import { sentAgreement } from '../../../../tests/support/sent-agreement.ts';
import { cellOf, cellXml, columnsBody, paperBody, returned, type Writing } from './given-round.ts';
import { textWith } from './text-with.ts';

const sent = (clause: string, language: string) =>
  printedTexts(sentAgreement).find((one) => one.clause === clause && one.language === language)?.text ?? '';

/** Writes everything as sent, but one line of one cell otherwise. */
const otherwise =
  (clause: string, language: string, words: string, xml: string): Writing =>
  (line, place) => {
    const at = line.indexOf(words);
    if (at < 0 || place.clause !== clause || place.language !== language) return r(line);
    return r(line.slice(0, at)) + xml + r(line.slice(at + words.length));
  };

describe('a paper that came back', () => {
  it.each([
    ['one language after the other', paperBody()],
    ['side by side', columnsBody()],
  ])('unchanged, %s, shows no change and loses nothing', async (_, body) => {
    const paper = await returned(body);
    expect(paper.clauses).toHaveLength(14);
    for (const cell of paper.clauses) {
      expect(cell).toMatchObject({ by: 'marker', likeness: 1, changes: [], accepted: cell.sent });
      expect(textWith(cell.pieces, new Set())).toBe(cell.sent);
    }
    expect(paper.losses).toEqual([]);
  });

  it('tells each change with author, date and place in the text sent', async () => {
    const paper = await returned(
      paperBody(otherwise('term', 'id', '5 (lima)', del('5 (lima)') + ins('3 (tiga)'))),
    );
    const cell = cellOf(paper, 'term', 'id');
    const from = cell.sent.indexOf('5 (lima)');
    const said = { author: 'Ana', date: '2026-03-01T09:30:00Z', from, added: '', removed: '' };
    expect(cell.changes).toMatchObject([
      { ...said, kind: 'deletion', to: from + 8, removed: '5 (lima)' },
      { ...said, kind: 'insertion', from: from + 8, to: from + 8, added: '3 (tiga)' },
    ]);
    expect(cell.accepted).toBe(cell.sent.replace('5 (lima)', '3 (tiga)'));
    expect(paper.authors).toEqual(['Ana']);
    expect(paper.counts.insertion).toEqual({ inFile: 1, mapped: 1, lost: 0 });
    expect(paper.clauses.filter(({ changes }) => changes.length > 0)).toHaveLength(1);
  });

  it('is applied change by change', async () => {
    const paper = await returned(
      paperBody(otherwise('aim', 'en', 'education', del('education') + ins('culture'))),
    );
    const cell = cellOf(paper, 'aim', 'en');
    const [deletion = '', insertion = ''] = cell.changes.map(({ id }) => id);
    expect(textWith(cell.pieces, new Set([insertion]))).toContain('in educationculture and');
    expect(textWith(cell.pieces, new Set([deletion, insertion]))).toBe(cell.accepted);
  });

  it('joins what a word processor cut into pieces, of one person and day only', async () => {
    const pieces = ins('a') + ins('b') + ins('c', 'Budi');
    const cell = cellOf(await returned(paperBody(otherwise('aim', 'en', 'education', pieces))), 'aim', 'en');
    expect(
      cell.changes.map(({ kind, author, added, revisions }) => [kind, author, added, revisions.length]),
    ).toEqual([
      ['insertion', 'Ana', 'ab', 2],
      ['insertion', 'Budi', 'c', 1],
      ['untracked', '', '', 0],
    ]);
  });

  it('edited without tracking shows where, and tracked changes upon it too', async () => {
    const write = otherwise(
      'term',
      'en',
      'five (5) years',
      `${r('two (2) ')}${del('years')}${ins('months')}`,
    );
    const cell = cellOf(await returned(paperBody(write)), 'term', 'en');
    expect(cell.changes.map(({ kind, removed, added }) => [kind, removed, added])).toEqual([
      ['untracked', 'five', 'two'],
      ['untracked', '5', '2'],
      ['deletion', 'years', ''],
      ['insertion', '', 'months'],
    ]);
    expect(textWith(cell.pieces, new Set())).toBe(cell.sent);
    expect(cell.accepted).toBe(cell.sent.replace('five (5) years', 'two (2) months'));
  });

  it('sees no change in blanks, tabs, line breaks and invisible marks', async () => {
    const write: Writing = (line) =>
      r(`${line.replace(/ /g, '\u00a0 ')} `).replace('</w:r>', '</w:r><w:r><w:tab/></w:r>');
    expect((await returned(paperBody(write))).clauses.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('has comments at their passage, with answers', async () => {
    const anchored = `<w:commentRangeStart w:id="1"/>${r('tourism')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`;
    const paper = await returned({
      body: paperBody(otherwise('aim', 'en', 'tourism', anchored)),
      comments: `<w:comment w:id="1" w:author="Budi" w:date="2026-03-02T10:00:00Z">${p(r('Also trade?'))}</w:comment><w:comment w:id="2" w:author="Ana">${p(r('Lost'))}</w:comment>`,
    });
    const { comments, sent: text } = cellOf(paper, 'aim', 'en');
    const from = text.indexOf('tourism');
    expect(comments).toEqual([
      {
        ...{ author: 'Budi', date: '2026-03-02T10:00:00Z', text: 'Also trade?', resolved: false, index: 0 },
        ...{ from, to: from + 7, passage: 'tourism' },
      },
    ]);
    expect(paper.counts.comment).toEqual({ inFile: 2, mapped: 1, lost: 1 });
    expect(paper.losses).toEqual([
      {
        reason: 'comment-without-passage',
        what: 'comment',
        where: 'comment',
        count: 1,
        authors: ['Ana'],
        quote: 'Lost',
      },
    ]);
  });
});

describe('paragraphs a partner added', () => {
  const following = (marker: string, xml: string) => (body: string) =>
    body.replace(
      new RegExp(`(<w:bookmarkStart w:id="\\d+" w:name="${marker}"/>.*?<w:bookmarkEnd w:id="\\d+"/></w:p>)`),
      `$1${xml}`,
    );

  it('belong to the clause they follow', async () => {
    const more = p(ins('c. magang.'), endMark('ins'));
    const cell = cellOf(await returned(following('jalin_scope_id', more)(paperBody())), 'scope', 'id');
    expect(cell.accepted).toBe(`${sent('scope', 'id')}\nc. magang.`);
    expect(textWith(cell.pieces, new Set())).toBe(cell.sent);
  });

  it('or deleted from its end go with the line end before them', async () => {
    const gone = del('b. promosi wisata.');
    const body = paperBody(otherwise('scope', 'id', 'b. promosi wisata.', gone));
    const at = body.indexOf(gone);
    const start = body.lastIndexOf('<w:p>', at);
    const whole = `${body.slice(0, start)}<w:p><w:pPr>${endMark('del')}</w:pPr>${body.slice(start + 5)}`;
    const paper = await returned(whole);
    const cell = cellOf(paper, 'scope', 'id');
    expect(cell.accepted).toBe(sent('scope', 'id').replace('\nb. promosi wisata.', ''));
    expect(cell.changes).toHaveLength(1);
    expect(paper.counts.deletion).toEqual({ inFile: 2, mapped: 2, lost: 0 });
  });

  it('that begin a new article are told as such, with everything in them', async () => {
    const more = p(ins('Article 4A'), endMark('ins')) + p(ins('Force majeure.'), endMark('ins'));
    const paper = await returned(following('jalin_close_en', more)(paperBody()));
    const loss = { reason: 'new-clause', what: 'insertion', where: 'body', authors: ['Ana'] };
    expect(paper.losses).toEqual([
      { ...loss, count: 2, quote: '' },
      { ...loss, count: 1, quote: 'Article 4A' },
      { ...loss, count: 1, quote: 'Force majeure.' },
    ]);
    expect(paper.counts.insertion).toEqual({ inFile: 4, mapped: 0, lost: 4 });
  });

  it('without tracking and without a place are listed with their words', async () => {
    const paper = await returned(following('jalin_close_en', p(r('Catatan lepas.')))(paperBody()));
    expect(paper.losses).toMatchObject([{ reason: 'text-without-place', quote: 'Catatan lepas.', count: 1 }]);
  });
});

describe('lists numbered by the word processor', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
  const item = (inside: string, more = '') =>
    p(inside, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${more}`);

  it('read as typed, and a new item moves the letters only when it is taken', async () => {
    const cell = printedTexts(sentAgreement).find((one) => one.clause === 'scope' && one.language === 'en');
    const [number = '', heading = '', intro = ''] = cell?.text.split('\n') ?? [];
    const marked = cellXml({ clause: 'scope', language: 'en', text: [number, heading, intro].join('\n') });
    const list =
      item(r('exchange of students;')) +
      item(ins('internships;'), endMark('ins')) +
      item(r('promotion of tourism.'));
    const body = marked.replace('<w:bookmarkEnd', '<w:proofErr w:type="spellEnd"/><w:bookmarkEndLater');
    const end = /<w:bookmarkEndLater[^>]*>/.exec(body)?.[0] ?? '';
    const paper = await returned({
      body: body.replace(end, '') + list.replace(/<\/w:p>$/, `${end.replace('Later', '')}</w:p>`),
      numbering,
    });
    const scope = cellOf(paper, 'scope', 'en');
    expect(textWith(scope.pieces, new Set())).toBe(scope.sent);
    expect(scope.accepted).toBe(
      'Article 2\nSCOPE\nCooperation includes:\na. exchange of students;\nb. internships;\nc. promotion of tourism.',
    );
    expect(scope.changes.map(({ kind }) => kind)).toEqual(['insertion', 'renumbering']);
  });
});

describe('a partner who deleted the markers', () => {
  it('leaves clauses to be found by their number, the rest by their words', async () => {
    const write = otherwise('term', 'en', 'five (5)', del('five (5)') + ins('three (3)'));
    const paper = await returned(paperBody(write, false));
    expect(paper.clauses.map(({ clause, language, by }) => `${clause} ${language} ${by}`).sort()).toEqual(
      ['en', 'id']
        .flatMap((language) =>
          [
            'aim number',
            'scope number',
            'term number',
            'title likeness',
            'parties likeness',
            'why likeness',
            'close likeness',
          ].map((one) => one.replace(' ', ` ${language} `)),
        )
        .sort(),
    );
    expect(cellOf(paper, 'term', 'en').accepted).toBe(sent('term', 'en').replace('five (5)', 'three (3)'));
    expect(paper.clauses.every((cell) => textWith(cell.pieces, new Set()) === cell.sent)).toBe(true);
    expect(paper.losses).toEqual([]);
  });

  it('and renumbered: the text is found by its words, its new number is an untracked edit', async () => {
    const numbers: Writing = (line) =>
      r(line.replace(/^(Pasal|Article) (\d)$/, (_, word, n) => `${word} ${Number(n) + 1}`));
    const paper = await returned(paperBody(numbers, false));
    const cell = cellOf(paper, 'aim', 'id');
    expect(cell.by).toBe('likeness');
    expect(cell.changes).toMatchObject([{ kind: 'untracked', removed: '1', added: '2' }]);
    expect(cell.likeness).toBeGreaterThan(0.8);
  });

  it('and wrote another text: what is not like enough is nobody’s, and the clause is missing', async () => {
    const write: Writing = (line, { clause, language }) =>
      r(clause === 'why' && language === 'en' ? 'Whereas nothing of this was discussed before.' : line);
    const paper = await returned(paperBody(write, false));
    expect(paper.losses).toMatchObject([
      { reason: 'clause-not-found', quote: 'why en' },
      { reason: 'text-without-place', quote: 'Whereas nothing of this was discussed before.' },
    ]);
  });
});

describe('a marker that lost paragraphs', () => {
  it('gets back those that say what its clause said', async () => {
    const body = paperBody().replace(
      /(<w:bookmarkStart [^>]*jalin_scope_id"\/>)(.*?<\/w:p>.*?<w:p>)/,
      (_, start: string, first: string) => first + start,
    );
    const paper = await returned(body.replace('a. pertukaran pelajar', 'a. pertukaran siswa dan pelajar'));
    const cell = cellOf(paper, 'scope', 'id');
    expect(cell.by).toBe('marker');
    expect(cell.changes).toMatchObject([{ kind: 'untracked', removed: '', added: 'siswa dan ' }]);
    expect(paper.losses).toEqual([]);
  });
});

describe('what no clause shows', () => {
  it('is counted with its place: notes, headers, boxes, formats, pictures, copies', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(ins('kotak'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(ins('kotak'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const picture = '<w:ins w:id="1" w:author="Ana"><w:r><w:drawing/></w:r></w:ins>';
    const format =
      '<w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="Budi"><w:rPr/></w:rPrChange></w:rPr><w:t>tourism</w:t></w:r>';
    const paper = await returned({
      body: paperBody(otherwise('aim', 'en', 'tourism', box + picture + format)),
      header: p(del('kop')),
      footnotes: `<w:footnote w:id="1">${p(ins('catatan'))}</w:footnote>`,
    });
    expect(paper.losses.map(({ reason, what, where, count }) => [reason, what, where, count])).toEqual([
      ['outside-clauses', 'insertion', 'text-box', 1],
      ['older-copy', 'insertion', 'body', 1],
      ['without-text', 'insertion', 'body', 1],
      ['formatting-only', 'formatting', 'body', 1],
      ['outside-clauses', 'insertion', 'footnote', 1],
      ['outside-clauses', 'deletion', 'header', 1],
      ['not-plain-text', 'text-box', 'body', 1],
      ['not-plain-text', 'picture', 'body', 1],
    ]);
    expect(paper.counts.insertion).toEqual({ inFile: 4, mapped: 0, lost: 4 });
    expect(cellOf(paper, 'aim', 'en').changes).toEqual([]);
  });
});
