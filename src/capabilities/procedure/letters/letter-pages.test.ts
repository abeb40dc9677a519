import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import { completeFacts, frame } from '../../../../tests/support/given-letter-facts.ts';
import { givenPng } from '../../../../tests/support/given-png.ts';
import { withUsualPapers } from './attached-papers.ts';
import { fillLetter } from './fill-letter.ts';
import { letterTemplates } from './templates/index.ts';
import type { LetterFacts } from './written-facts.ts';

const emblem = { png: givenPng(300, 300), description: 'Lambang negara' };
const withEmblem = { ...frame, letterhead: { ...frame.letterhead, emblem } };
const { attachedPapers: _, ...ordinary } = completeFacts;

/** The text of each page of a letter with its usual papers, under an emblem. */
async function pagesOf(code: string, changes: LetterFacts = {}): Promise<string[]> {
  const template = letterTemplates.find((one) => one.code === code);
  if (!template) throw new RangeError(`no template ${code}`);
  const facts = {
    ...ordinary,
    partner: "Kota Xi'an",
    partnerCountry: 'Republik Rakyat Tiongkok',
    ...changes,
  };
  const filled = fillLetter(template, withUsualPapers(facts, template), withEmblem);
  if ('lacking' in filled) throw new RangeError(filled.lacking.map(({ slot }) => slot).join(', '));
  const { text } = await extractText(await getDocumentProxy(await writePdf(filled.document)));
  return text;
}

describe('the pages of a letter under an emblem', () => {
  it.each(letterTemplates.map(({ code }) => code))('%s is one page in an ordinary case', async (code) => {
    expect(await pagesOf(code)).toHaveLength(1);
  });

  it('of a long letter end with its last words, the signature and the copies together', async () => {
    const pages = await pagesOf('council-request', {
      purpose: 'x',
      planFunding: 'APBD dan mitra. '.repeat(40),
    });
    expect(pages.length).toBeGreaterThan(1);
    for (const words of ['Demikian permohonan ini', 'Nama Contoh', 'Tembusan', 'Sekretaris DPRD'])
      expect(pages.at(-1)).toContain(words);
  });
});
