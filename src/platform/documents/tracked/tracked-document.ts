import { z } from 'zod';

/**
 * What a word processor's file says once its tracked changes are taken for what they are. Nothing is accepted or rejected;
 * nothing is left out without being counted. The shapes are also the check of what the reading process answers.
 */

/** Where text stands. A text box, a note and a comment each are a flow of their own. */
export const flowKinds = [
  'body',
  'header',
  'footer',
  'footnote',
  'endnote',
  'comment',
  'text-box',
  'other',
] as const;

export type FlowKind = (typeof flowKinds)[number];

export const revisionKinds = ['insertion', 'deletion', 'moved-from', 'moved-to', 'formatting'] as const;

export type RevisionKind = (typeof revisionKinds)[number];

/** What was inserted, deleted or moved: words, the end of a paragraph, a row or cell of a table, or nothing with a text. */
export const revisionForms = ['text', 'paragraph', 'row', 'cell', 'numbering', 'other'] as const;

export type RevisionForm = (typeof revisionForms)[number];

const count = z.number().int().nonnegative();

const revision = z.object({
  kind: z.enum(revisionKinds),
  form: z.enum(revisionForms),
  author: z.string(),
  /** As the file states it (ISO 8601; Word writes local time and calls it UTC); empty when it states none. */
  date: z.string(),
  flow: z.enum(flowKinds),
  /** The name that ties where a text was moved from to where it was moved to. */
  move: z.string().optional(),
  /** In a copy of the same content kept for older programs, which is not read. */
  copy: z.boolean().optional(),
});

/** One tracked element of the file; every one has its entry, so that counts can be proved. */
export type Revision = z.output<typeof revision>;

const run = z.object({
  text: z.string(),
  /** Revisions it stands in, outermost first, as indexes. */
  marks: z.array(count),
});

const paragraph = z.object({
  /** Offset of its first character in its flow; its end counts as one character more. */
  start: count,
  runs: z.array(run),
  /** Revisions of its end: inserted means that it was split off, deleted that it runs on into the next. */
  marks: z.array(count),
  /** What automatic numbering shows before it, without and with all changes: "a.", "Pasal 1". Empty when nothing. */
  number: z.object({ before: z.string(), after: z.string() }),
  /** Row and cell of each table around it, outermost first, counted from one. */
  cells: z.array(z.tuple([count, count])),
});

export type Paragraph = z.output<typeof paragraph>;

const flow = z.object({ kind: z.enum(flowKinds), paragraphs: z.array(paragraph) });

export type Flow = z.output<typeof flow>;

/** A stretch of one flow; deleted text counts. */
const stretch = z.object({ flow: count, from: count, to: count });

export type Stretch = z.output<typeof stretch>;

const comment = z.object({
  author: z.string(),
  date: z.string(),
  text: z.string(),
  /** Index of the comment it answers. */
  answers: count.optional(),
  resolved: z.boolean(),
  /** The passage it speaks of; absent when nothing in the text points to it. */
  passage: stretch.optional(),
});

export type Comment = z.output<typeof comment>;

/** What is in the file and has no place in plain text. */
export const unshownKinds = [
  'picture',
  'embedded-object',
  'equation',
  'ruby',
  'symbol',
  'hidden-text',
  'number-format',
  'imported-file',
  'text-box',
  'older-copy',
  'unread-part',
] as const;

export type UnshownKind = (typeof unshownKinds)[number];

const unshown = z.object({ kind: z.enum(unshownKinds), flow: z.enum(flowKinds), count });

export const trackedDocument = z.object({
  flows: z.array(flow),
  revisions: z.array(revision),
  comments: z.array(comment),
  /** Bookmarks and tags of content controls, each with the stretch it covers. */
  markers: z.array(stretch.extend({ name: z.string() })),
  unshown: z.array(unshown),
});

export type TrackedDocument = z.output<typeof trackedDocument>;
