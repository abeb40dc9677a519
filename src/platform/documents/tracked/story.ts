import { OfficeFileProblem } from '../../office-files/problem.ts';
import type { Attributes } from '../../office-files/xml.ts';
import type { TrackedLimits } from './limits.ts';
import { authorAndDate, revisionOf } from './revision-of.ts';
import type {
  Flow,
  FlowKind,
  Paragraph,
  Revision,
  Stretch,
  TrackedDocument,
  UnshownKind,
} from './tracked-document.ts';

/** A paragraph while it is read, with what its automatic number is computed from. */
export interface OpenParagraph extends Paragraph {
  style: string;
  list: { id: string | undefined; level: number | undefined };
  /** Word's own name of it, by which answers to comments find each other. */
  id: string;
}

export interface OpenFlow extends Flow {
  index: number;
  paragraphs: OpenParagraph[];
  /** Characters so far. */
  length: number;
  /** Number of the comment or note, as its part states it. */
  id: string;
}

interface Table {
  row: number;
  cell: number;
}

/** Word opens nothing that nests changes this deep; every run carries the list. */
const mostMarks = 32;

/**
 * Collects what the parts of one document say, in the order read: flows of paragraphs, every tracked element, and which stretch
 * of text each bookmark and comment covers.
 */
export class Story {
  readonly flows: OpenFlow[] = [];
  readonly revisions: Revision[] = [];
  readonly markers: TrackedDocument['markers'] = [];
  /** By the comment's number in the file. */
  readonly passages = new Map<string, Stretch>();
  readonly #limits: TrackedLimits;
  readonly #unshown = new Map<string, number>();
  readonly #openFlows: OpenFlow[] = [];
  readonly #openParagraphs: OpenParagraph[] = [];
  readonly #openTables: Table[][] = [];
  readonly #marks: number[] = [];
  readonly #openMarkers = new Map<string, Stretch & { name: string }>();
  readonly #openPassages = new Map<string, Stretch>();
  readonly #openMoves = new Map<string, string>();
  #characters = 0;
  #paragraphs = 0;
  #runs = 0;

  constructor(limits: TrackedLimits) {
    this.#limits = limits;
  }

  get flow(): OpenFlow | undefined {
    return this.#openFlows.at(-1);
  }

  get flowKind(): FlowKind {
    return this.flow?.kind ?? 'other';
  }

  get paragraph(): OpenParagraph | undefined {
    return this.#openParagraphs.at(-1);
  }

  #count(what: 'characters' | 'paragraphs' | 'runs' | 'revisions', found: number): void {
    const limit = this.#limits[what];
    if (found > limit) throw new OfficeFileProblem('too-much', { limit, found });
  }

  beginFlow(kind: FlowKind, id = ''): void {
    const flow = { kind, id, index: this.flows.length, paragraphs: [], length: 0 };
    this.#count('paragraphs', this.flows.push(flow));
    this.#openFlows.push(flow);
    this.#openTables.push([]);
  }

  endFlow(): void {
    this.#openFlows.pop();
    this.#openTables.pop();
  }

  beginParagraph(id: string): void {
    const { flow } = this;
    const tables = this.#openTables.at(-1) ?? [];
    this.#count('paragraphs', ++this.#paragraphs);
    this.#openParagraphs.push({
      start: flow?.length ?? 0,
      runs: [],
      marks: [...this.#marks],
      number: { before: '', after: '' },
      cells: tables.map(({ row, cell }) => [row, cell]),
      style: '',
      list: { id: undefined, level: undefined },
      id,
    });
  }

  endParagraph(): void {
    const paragraph = this.#openParagraphs.pop();
    if (!paragraph || !this.flow) return;
    this.flow.paragraphs.push(paragraph);
    this.flow.length += 1;
  }

  /** Text of a run, with the changes it stands in. Text outside of any paragraph has no place in a document. */
  say(text: string): void {
    const { paragraph, flow } = this;
    if (!paragraph || !flow || text === '') return;
    this.#characters += text.length;
    this.#count('characters', this.#characters);
    flow.length += text.length;
    const last = paragraph.runs.at(-1);
    if (
      last &&
      last.marks.length === this.#marks.length &&
      last.marks.every((m, i) => m === this.#marks[i])
    ) {
      last.text += text;
      return;
    }
    this.#count('runs', ++this.#runs);
    paragraph.runs.push({ text, marks: [...this.#marks] });
  }

  beginTable(): void {
    this.#openTables.at(-1)?.push({ row: 0, cell: 0 });
  }

  endTable(): void {
    this.#openTables.at(-1)?.pop();
  }

  beginRow(): void {
    const table = this.#openTables.at(-1)?.at(-1);
    if (table) Object.assign(table, { row: table.row + 1, cell: 0 });
  }

  beginCell(): void {
    const table = this.#openTables.at(-1)?.at(-1);
    if (table) table.cell += 1;
  }

  /** The entry of a tracked element; undefined when the element records no change. */
  recordRevision(
    name: string,
    attributes: Attributes,
    [parent, grandparent]: readonly [string, string],
    copy: boolean,
  ): { index: number; revision: Revision } | undefined {
    const known = revisionOf(name, parent, grandparent);
    if (!known) return undefined;
    const move = /^moved/.test(known.kind) ? [...this.#openMoves.values()].at(-1) : undefined;
    const revision: Revision = {
      ...known,
      ...authorAndDate(attributes),
      flow: this.flowKind,
      ...(move === undefined ? {} : { move }),
      ...(copy ? { copy } : {}),
    };
    const length = this.revisions.push(revision);
    this.#count('revisions', length);
    return { index: length - 1, revision };
  }

  pushMark(index: number): void {
    if (this.#marks.length >= mostMarks) throw new OfficeFileProblem('too-deep');
    this.#marks.push(index);
  }

  popMark(index: number): void {
    const at = this.#marks.lastIndexOf(index);
    if (at >= 0) this.#marks.splice(at, 1);
  }

  #here(): Stretch | undefined {
    const { flow } = this;
    return flow && { flow: flow.index, from: flow.length, to: flow.length };
  }

  beginMarker(key: string, name: string): void {
    const here = this.#here();
    // Names that begin so are Word's own: _GoBack, _Toc123.
    if (here && name !== '' && !name.startsWith('_')) this.#openMarkers.set(key, { name, ...here });
  }

  /** LibreOffice begins a bookmark over several paragraphs anew in its last one, and ends only that. */
  endMarker(key: string): void {
    const marker = this.#openMarkers.get(key);
    if (!marker) return;
    this.#openMarkers.delete(key);
    let { from } = marker;
    for (const [other, { name, flow, from: start }] of this.#openMarkers)
      if (name === marker.name && flow === marker.flow) {
        from = Math.min(from, start);
        this.#openMarkers.delete(other);
      }
    if (marker.flow === this.flow?.index) this.#keepMarker({ ...marker, from, to: this.flow.length });
  }

  #keepMarker(marker: Stretch & { name: string }): void {
    this.#count('paragraphs', this.markers.push(marker));
  }

  beginPassage(comment: string): void {
    const here = this.#here();
    if (here) this.#openPassages.set(comment, here);
  }

  endPassage(comment: string): void {
    const passage = this.#openPassages.get(comment);
    this.#openPassages.delete(comment);
    if (passage && passage.flow === this.flow?.index)
      this.passages.set(comment, { ...passage, to: this.flow.length });
  }

  /** A comment without a range speaks of the place where its sign stands. */
  pointAt(comment: string): void {
    const here = this.#here();
    if (here && !this.passages.has(comment)) this.passages.set(comment, here);
  }

  beginMove(id: string, name: string): void {
    this.#openMoves.set(id, name);
  }

  endMove(id: string): void {
    this.#openMoves.delete(id);
  }

  noteUnshown(kind: UnshownKind, count = 1): void {
    const key = `${kind} ${this.flowKind}`;
    this.#unshown.set(key, (this.#unshown.get(key) ?? 0) + count);
  }

  get unshown(): TrackedDocument['unshown'] {
    return [...this.#unshown].map(([key, count]) => {
      const [kind, flow] = key.split(' ') as [UnshownKind, FlowKind];
      return { kind, flow, count };
    });
  }
}
