import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { layOutAgreement } from '#drafting';
import type { PrintingTask } from '#platform/documents/pdf/printing-task.ts';
import { printingTask, writePdf } from '#platform/documents/pdf/write-pdf.ts';
import { givenAgreement } from '../tests/support/given-agreements.ts';
import { type Measured, measure, table } from './register/measure.ts';

const root = resolve('/nothing-here');

/** Typst alone: fonts loaded before, no process of its own, no laying out. */
function typst(task: PrintingTask) {
  const compiler = NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontBlobs: task.fonts.map((path) => readFileSync(path)) }],
  });
  for (const [path, base64] of Object.entries(task.files))
    compiler.mapShadow(join(root, path), Buffer.from(base64, 'base64'));
  return () => {
    // What it made before would be handed out again.
    compiler.evictCache(0);
    const { result } = compiler.compile({ mainFileContent: task.source });
    if (!result) throw new SyntaxError('not compiled');
    return compiler.pdf(result, { pdfStandard: 'a-2a', pdfTags: true, creationTimestamp: task.timestamp });
  };
}

/** A memorandum of 40 articles in three languages as PDF, beside the same source in the compiler alone. */
export async function run(): Promise<void> {
  const agreement = givenAgreement({ partner: 'zh', articles: 40 });
  const layOut = () =>
    layOutAgreement(agreement, {
      layout: 'parallel',
      firstParty: 0,
      language: 'id',
      paper: 'A4',
      author: 'Bagian Kerja Sama',
      date: '2026-11-24',
      version: 1,
      agreed: false,
      checklist: true,
    });
  const alone = typst(printingTask(layOut()));
  const measured: Measured[] = [
    await measure('agreement of 40 articles, 3 languages, as PDF', () => writePdf(layOut())),
    await measure('  the same source in Typst alone', async () => alone()),
    await measure('  laid out only', async () => layOut()),
  ];
  console.log(table(measured));
}
