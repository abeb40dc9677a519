import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markerOf, printedTexts } from '#drafting';
import { trackedLimits } from '#platform/documents/tracked/limits.ts';
import { readTrackedHere } from '#platform/documents/tracked/read-here.ts';
import { projectRoot } from '#platform/project-root.ts';
import { sentAgreement } from '../../../../tests/support/sent-agreement.ts';
import { cellOf } from './given-round.ts';
import { mapReturnedPaper, readReturnedPaper } from './read-returned-paper.ts';
import { textWith } from './text-with.ts';

const bytesOf = (name: string) =>
  readFileSync(join(projectRoot(), 'tests/fixtures/returned-papers', `${name}.docx`));
const documentOf = (name: string) => readTrackedHere(bytesOf(name), trackedLimits);
const paperFrom = async (name: string, sent: string) =>
  mapReturnedPaper(await documentOf(name), sentAgreement, await documentOf(sent));

describe('a paper that went through LibreOffice', () => {
  it.each(['lines', 'columns'])(
    'unchanged, in %s, keeps every marker and shows no change',
    async (layout) => {
      const document = await documentOf(`saved-${layout}`);
      expect(new Set(document.markers.map(({ name }) => name))).toEqual(
        new Set(printedTexts(sentAgreement).map(markerOf)),
      );
      const paper = await paperFrom(`saved-${layout}`, `sent-${layout}`);
      expect(paper.clauses).toHaveLength(14);
      for (const { by, changes, accepted, sent } of paper.clauses)
        expect({ by, changes, accepted }).toEqual({ by: 'marker', changes: [], accepted: sent });
      expect(paper.losses).toEqual([]);
    },
  );

  it.each([
    ['changed-lines', 'sent-lines', 'marker'],
    ['changed-columns', 'sent-columns', 'marker'],
    ['changed-without-markers', 'sent-lines', 'number'],
  ])('%s: all changes and comments are at their clauses', async (name, sent, by) => {
    const paper = await paperFrom(name, sent);
    expect(paper.counts).toMatchObject({
      insertion: { inFile: 4, mapped: 4, lost: 0 },
      deletion: { inFile: 3, mapped: 3, lost: 0 },
      comment: { inFile: 1, mapped: 1, lost: 0 },
    });
    expect(paper.losses).toMatchObject([{ reason: 'formatting-only', count: 1, authors: ['Kantor Mitra'] }]);
    const changed = paper.clauses.flatMap(({ clause, language, changes }) =>
      changes.map(({ kind, removed, added }) => [clause, language, kind, removed || added]),
    );
    expect(changed).toEqual([
      ['aim', 'id', 'deletion', ' dan pariwisata'],
      ['scope', 'id', 'insertion', '\nc. magang pegawai.'],
      ['scope', 'en', 'deletion', 'exchange of students;'],
      ['term', 'id', 'insertion', '3 (tiga)'],
      ['term', 'id', 'deletion', '5 (lima)'],
      ['term', 'en', 'insertion', ' and six months'],
    ]);
    expect(cellOf(paper, 'term', 'id')).toMatchObject({
      by,
      changes: [{ author: 'Kantor Mitra', date: '2026-03-02T10:15:00Z' }, {}],
    });
    expect(cellOf(paper, 'aim', 'en').comments).toMatchObject([
      { passage: 'tourism', text: 'Does this include trade fairs?' },
    ]);
    for (const { pieces, sent: text } of paper.clauses) expect(textWith(pieces, new Set())).toBe(text);
  });

  it('with tracking switched off for a while shows what was changed meanwhile', async () => {
    const paper = await readReturnedPaper(bytesOf('half-tracked'), sentAgreement, bytesOf('sent-lines'));
    const changes = paper.clauses.flatMap((cell) => cell.changes);
    expect(changes.map(({ kind, removed, added }) => [kind, removed, added])).toEqual([
      ['insertion', '', 'kebudayaan'],
      ['deletion', 'pendidikan', ''],
      ['untracked', '5', '7'],
      ['untracked', 'lima', 'tujuh'],
    ]);
  });
});
