import { describe, expect, it } from 'vitest';
import { layOutAgreement, type PaperChoice, printedTexts } from '#drafting';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { trackedLimits } from '#platform/documents/tracked/limits.ts';
import { readTrackedHere } from '#platform/documents/tracked/read-here.ts';
import { givenAgreement } from '../../../../tests/support/given-agreements.ts';
import { mapReturnedPaper } from './read-returned-paper.ts';

const choice: Omit<PaperChoice, 'layout'> = {
  firstParty: 0,
  language: 'en',
  paper: 'A4',
  author: 'P',
  date: '2026-03-01',
  version: 1,
  agreed: false,
  checklist: false,
  wholeClauses: true,
};

describe('a paper of ours, read before it is sent', () => {
  it.each([
    ['zh', 'parallel'],
    ['ar', 'sequential'],
    ['ru', 'parallel'],
  ] as const)('with %s, %s, says of every clause what was written', async (partner, layout) => {
    const agreement = givenAgreement({ partner });
    const bytes = await writeDocx(layOutAgreement(agreement, { ...choice, layout }));
    const document = await readTrackedHere(bytes, trackedLimits);
    const { clauses, losses } = mapReturnedPaper(document, agreement, document);
    expect(clauses.map(({ clause, language }) => `${clause} ${language}`)).toEqual(
      printedTexts(agreement).map(({ clause, language }) => `${clause} ${language}`),
    );
    for (const { by, changes } of clauses) expect({ by, changes }).toEqual({ by: 'marker', changes: [] });
    expect(losses).toEqual([]);
  });
});
