import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import { fillLetter, letterTemplates } from '#procedure';
import { completeFacts, frame } from '../tests/support/given-letter-facts.ts';

/**
 * Writes every letter of the procedure with made-up facts, to be looked at: `node tools/print-letters.ts FOLDER`.
 * Where LibreOffice is installed, it also turns each DOCX into a PDF and says whether both files of a letter have the
 * same words in the same order on as many pages. No test needs LibreOffice, so this stands outside the tests.
 */

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node tools/print-letters.ts FOLDER');
  process.exit(2);
}
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((program) => existsSync(program));
const converted = join(folder, 'from-docx');
mkdirSync(converted, { recursive: true });

/** Words only: the two programs space them differently, and page numbers stand elsewhere. */
async function wordsOf(path: string): Promise<{ pages: number; words: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)));
  const { text } = await extractText(pdf, { mergePages: true });
  return { pages: pdf.numPages, words: text.replace(/- \d+ -/g, '').replace(/\s/g, '') };
}

let differing = 0;
for (const template of letterTemplates) {
  const level = template.levels?.[0] ?? 'regency-or-city';
  const filled = fillLetter(template, completeFacts, { ...frame, level });
  if ('lacking' in filled)
    throw new RangeError(`${template.code} lacks ${filled.lacking.map(({ slot }) => slot)}`);
  const path = join(folder, template.code);
  writeFileSync(`${path}.docx`, await writeDocx(filled.document));
  writeFileSync(`${path}.pdf`, await writePdf(filled.document));
  if (!office) continue;
  spawnSync(office, ['--headless', '--convert-to', 'pdf', '--outdir', converted, `${path}.docx`], {
    timeout: 120_000,
  });
  const [ours, theirs] = [
    await wordsOf(`${path}.pdf`),
    await wordsOf(join(converted, `${template.code}.pdf`)),
  ];
  const same = ours.words === theirs.words;
  if (!same) differing++;
  console.log(
    `${template.code}: ${same ? 'same words' : 'WORDS DIFFER'}, ${ours.pages} and ${theirs.pages} pages`,
  );
}
console.log(
  office ? `${differing} of ${letterTemplates.length} differ` : 'LibreOffice is not installed: not compared',
);
process.exitCode = differing === 0 ? 0 : 1;
