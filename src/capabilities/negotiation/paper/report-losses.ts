import type { PrintedText } from '#drafting';
import type { Revision, TrackedDocument } from '#platform/documents/tracked/tracked-document.ts';
import { type BodyParagraph, opensNewClause } from './place-paragraphs.ts';
import { countedKinds, type Loss, type LossReason, type PaperCounts } from './returned-paper.ts';

const longestQuote = 200;

/** What was placed; everything else of the file is a loss. */
export interface Mapped {
  revisions: ReadonlySet<number>;
  comments: ReadonlySet<number>;
}

/** Equal losses are told once, with their number and everyone who made them. */
class Losses {
  readonly #byKey = new Map<string, Loss>();

  add(loss: Omit<Loss, 'count' | 'authors'>, author = '', count = 1): void {
    const quote = loss.quote.trim().slice(0, longestQuote);
    const key = JSON.stringify([loss.reason, loss.what, loss.where, quote]);
    const known = this.#byKey.get(key) ?? { ...loss, quote, count: 0, authors: [] };
    known.count += count;
    if (author !== '' && !known.authors.includes(author)) known.authors.push(author);
    this.#byKey.set(key, known);
  }

  get all(): Loss[] {
    return [...this.#byKey.values()];
  }
}

/** The words each revision stands on, and in which paragraph of the body. */
function wordsOfRevisions(document: TrackedDocument): {
  quotes: Map<number, string>;
  paragraphs: Map<number, number>;
} {
  const quotes = new Map<number, string>();
  const paragraphs = new Map<number, number>();
  for (const { kind, paragraphs: all } of document.flows)
    for (const [at, { runs, marks }] of all.entries()) {
      for (const run of runs)
        for (const mark of run.marks) {
          const quote = quotes.get(mark) ?? '';
          if (quote.length < longestQuote) quotes.set(mark, quote + run.text);
          if (kind === 'body' && !paragraphs.has(mark)) paragraphs.set(mark, at);
        }
      for (const mark of marks) if (kind === 'body' && !paragraphs.has(mark)) paragraphs.set(mark, at);
    }
  return { quotes, paragraphs };
}

/** Which paragraphs of the body have no clause, and whether they belong to an article that was not sent. */
function unplaced(paragraphs: readonly BodyParagraph[]): Map<number, LossReason> {
  const found = new Map<number, LossReason>();
  let inNew = false;
  for (const [at, { slices, after }] of paragraphs.entries()) {
    if (slices.length > 0) inNew = false;
    else {
      inNew ||= opensNewClause(after);
      found.set(at, inNew ? 'new-clause' : 'outside-clauses');
    }
  }
  return found;
}

function reasonOf(
  revision: Revision,
  paragraph: number | undefined,
  free: ReadonlyMap<number, LossReason>,
): LossReason {
  if (revision.copy) return 'older-copy';
  if (revision.flow !== 'body') return 'outside-clauses';
  return (paragraph === undefined ? undefined : free.get(paragraph)) ?? 'without-text';
}

function addRevisions(
  losses: Losses,
  document: TrackedDocument,
  free: Map<number, LossReason>,
  mapped: Mapped,
) {
  const { quotes, paragraphs } = wordsOfRevisions(document);
  for (const [index, revision] of document.revisions.entries()) {
    if (mapped.revisions.has(index)) continue;
    const { kind, flow, author } = revision;
    if (kind === 'formatting')
      losses.add({ reason: 'formatting-only', what: 'formatting', where: flow, quote: '' }, author);
    else
      losses.add(
        {
          reason: reasonOf(revision, paragraphs.get(index), free),
          what: kind,
          where: flow,
          quote: quotes.get(index) ?? '',
        },
        author,
      );
  }
}

function addComments(losses: Losses, document: TrackedDocument, mapped: Mapped) {
  for (const [index, { passage, text, author }] of document.comments.entries()) {
    if (mapped.comments.has(index)) continue;
    const where = passage ? (document.flows[passage.flow]?.kind ?? 'other') : 'comment';
    const reason = passage ? 'outside-clauses' : 'comment-without-passage';
    losses.add({ reason, what: 'comment', where, quote: text }, author);
  }
}

/** Everything of the file that no clause shows. `furniture`: lines of the paper as sent that belong to no clause. */
export function reportLosses(
  document: TrackedDocument,
  paragraphs: readonly BodyParagraph[],
  given: { mapped: Mapped; missing: readonly PrintedText[]; furniture: ReadonlySet<string> },
): Loss[] {
  const losses = new Losses();
  const free = unplaced(paragraphs);
  for (const { clause, language } of given.missing)
    losses.add({ reason: 'clause-not-found', what: 'clause', where: 'body', quote: `${clause} ${language}` });
  for (const [at, reason] of free) {
    const text = paragraphs[at]?.before.trim() ?? '';
    if (text === '' || given.furniture.has(text)) continue;
    const known = reason === 'new-clause' ? reason : 'text-without-place';
    losses.add({ reason: known, what: 'text', where: 'body', quote: text });
  }
  addRevisions(losses, document, free, given.mapped);
  addComments(losses, document, given.mapped);
  for (const { kind, flow, count } of document.unshown)
    losses.add({ reason: 'not-plain-text', what: kind, where: flow, quote: '' }, '', count);
  return losses.all;
}

/** Counts what the file holds and what became of it; nothing may be missing from both columns. */
export function countAll(document: TrackedDocument, mapped: Mapped, losses: readonly Loss[]): PaperCounts {
  const ofKind = (kind: string) => document.revisions.filter((revision) => revision.kind === kind).length;
  const placed = (kind: string) =>
    [...mapped.revisions].filter((index) => document.revisions[index]?.kind === kind).length;
  const counted = countedKinds.map((kind) => {
    const isComment = kind === 'comment';
    const lost = losses.filter(({ what }) => what === kind).reduce((sum, { count }) => sum + count, 0);
    const inFile = isComment ? document.comments.length : ofKind(kind);
    return [kind, { inFile, mapped: isComment ? mapped.comments.size : placed(kind), lost }] as const;
  });
  return Object.fromEntries(counted) as PaperCounts;
}
