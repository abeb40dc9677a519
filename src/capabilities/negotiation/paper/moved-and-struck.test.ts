import { describe, expect, it } from 'vitest';
import { printedTexts } from '#drafting';
import { r } from '#platform/documents/tracked/given-papers.ts';
import { sentAgreement } from '../../../../tests/support/sent-agreement.ts';
import { cellOf, cellXml, columnsBody, paperBody, returned, type Writing } from './given-round.ts';

const sent = (clause: string, language: string) =>
  printedTexts(sentAgreement).find((one) => one.clause === clause && one.language === language)?.text ?? '';

describe('what was moved or struck out whole', () => {
  it('stands at its new place once both ends of the move are taken', async () => {
    const range = (which: string, words: string) =>
      `<w:${which}RangeStart w:id="7" w:name="move1" w:author="Ana"/><w:${which} w:id="8" w:author="Ana" w:date="2026-03-01T09:30:00Z">${r(words)}</w:${which}><w:${which}RangeEnd w:id="7"/>`;
    const write: Writing = (line, { clause, language }) => {
      if (clause !== 'aim' || language !== 'en' || !line.includes('education and ')) return r(line);
      const [head = '', tail = ''] = line.split('education and ');
      return r(head) + range('moveFrom', 'education and ') + r(tail) + range('moveTo', ' Also education.');
    };
    const paper = await returned(paperBody(write));
    const cell = cellOf(paper, 'aim', 'en');
    expect(cell.changes.map(({ kind, move }) => [kind, move])).toEqual([
      ['moved-from', 'move1'],
      ['moved-to', 'move1'],
    ]);
    expect(cell.accepted).toBe(`${cell.sent.replace('education and ', '')} Also education.`);
    expect(paper.counts['moved-from']).toEqual({ inFile: 1, mapped: 1, lost: 0 });
    expect(paper.counts['moved-to']).toEqual({ inFile: 1, mapped: 1, lost: 0 });
  });

  it('a row of a table struck out is struck out in both languages, and counted once', async () => {
    const row = '<w:tr><w:trPr><w:del w:id="1" w:author="Ana" w:date="2026-03-01T09:30:00Z"/></w:trPr>';
    const body = columnsBody();
    const at = body.lastIndexOf('<w:tr>', body.indexOf('jalin_aim_id'));
    const paper = await returned(body.slice(0, at) + row + body.slice(at + '<w:tr>'.length));
    for (const language of ['id', 'en']) {
      const { accepted, changes } = cellOf(paper, 'aim', language);
      expect(accepted).toBe('');
      expect(changes).toMatchObject([{ kind: 'deletion', author: 'Ana', removed: sent('aim', language) }]);
    }
    expect(paper.counts.deletion).toEqual({ inFile: 1, mapped: 1, lost: 0 });
  });

  it('a clause within a content control of its name needs no bookmark', async () => {
    const text = sent('term', 'id');
    const control = `<w:sdt><w:sdtPr><w:tag w:val="jalin_term_id"/></w:sdtPr><w:sdtContent>${cellXml({ clause: 'term', language: 'id', text }, r, false)}</w:sdtContent></w:sdt>`;
    const paper = await returned(control);
    expect(cellOf(paper, 'term', 'id')).toMatchObject({ by: 'marker', changes: [] });
  });
});
