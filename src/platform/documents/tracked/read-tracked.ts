import { join } from 'node:path';
import { z } from 'zod';
import { askFenced, type FencedAnswer } from '../../fence/ask-fenced.ts';
import { projectRoot } from '../../project-root.ts';
import { type TrackedLimits, trackedLimits } from './limits.ts';
import { faultIn } from './paper-problem.ts';
import { openDocument } from './read-here.ts';
import { type PaperFault, paperFaults, paperNotRead } from './refusals.ts';
import { type TrackedDocument, trackedDocument } from './tracked-document.ts';

const words = z.object({ id: z.string().max(500), en: z.string().max(500) });
const answered = z.union([
  z.object({ document: trackedDocument }),
  z.object({
    fault: z.enum(paperFaults),
    facts: z.object({ limit: z.number().optional(), found: z.number().optional(), what: words.optional() }),
  }),
]);

const heapMegabytes = 256;
/** What the child says is some times the text, by the indexes of changes on every run. */
const longestAnswer = 128 * 1024 * 1024;

/** Always the source file, which Node runs as it is, also when the parent runs from the bundle in dist/. */
const reader = () => ({
  program: [join(projectRoot(), 'src/platform/documents/tracked/child/main.ts')],
  readable: [
    'package.json',
    ...['src/kernel', 'src/platform/office-files', 'src/platform/documents'],
    ...['yauzl', 'pend', 'saxes', 'xmlchars'].map((name) => join('node_modules', name)),
  ].map((path) => join(projectRoot(), path)),
  heapMegabytes,
});

const faultOf: Readonly<Record<NonNullable<FencedAnswer['failed']>, PaperFault>> = {
  'too-long': 'too-long',
  'too-much-memory': 'too-much-memory',
  'said-too-much': 'too-much-memory',
  stopped: 'reader-failed',
  failed: 'reader-failed',
};

async function passGate(bytes: Uint8Array, limits: TrackedLimits): Promise<void> {
  try {
    await openDocument(bytes, limits);
  } catch (problem) {
    const { fault, facts } = faultIn(problem);
    throw paperNotRead(fault, facts);
  }
}

/**
 * Reads the changes and comments of a DOCX: the gate looks at the whole file first, then a process of its own reads it, without
 * rights and bounded in memory and time. Throws a Refusal; nothing of a refused file is returned.
 */
export async function readTracked(
  bytes: Uint8Array,
  limits: Pick<TrackedLimits, 'milliseconds' | 'childBytes'> = trackedLimits,
): Promise<TrackedDocument> {
  await passGate(bytes, trackedLimits);
  const { said, failed } = await askFenced(reader(), bytes, {
    milliseconds: limits.milliseconds,
    bytes: limits.childBytes,
    answer: longestAnswer,
  });
  if (failed) throw paperNotRead(faultOf[failed]);
  const answer = answered.safeParse(JSON.parse(said.toString('utf8')));
  if (!answer.success) throw paperNotRead('reader-failed');
  if ('fault' in answer.data) throw paperNotRead(answer.data.fault, answer.data.facts);
  return answer.data.document;
}
