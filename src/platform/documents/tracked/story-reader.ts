import type { Attributes, XmlHandlers } from '../../office-files/xml.ts';
import { isOn } from './names.ts';
import type { Story } from './story.ts';
import { symbolOf } from './symbols.ts';
import type { FlowKind } from './tracked-document.ts';

/** An element while it is open, with what is to be done when it closes. */
interface Frame {
  name: string;
  /** No text is taken inside: a field's instruction, a copy for older programs. */
  silent: boolean;
  closing: (() => void)[];
  /** Of alternate content: one of its choices was taken. */
  chosen?: boolean;
}

const flowOf: Readonly<Record<string, FlowKind>> = {
  'w:body': 'body',
  'w:hdr': 'header',
  'w:ftr': 'footer',
  'w:footnote': 'footnote',
  'w:endnote': 'endnote',
  'w:comment': 'comment',
  'w:txbxContent': 'text-box',
};

const said: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** The instruction of a field, the reading of a sign: never text. */
const silent = new Set(['w:instrText', 'w:delInstrText', 'w:rt']);
const pictures = new Set(['w:drawing', 'w:pict', 'w:object']);
const textElements = new Set(['w:t', 'w:delText', 'm:t']);

type Opening = (reader: StoryReader, attributes: Attributes, frame: Frame) => void;

/** Reads the parts of a document that hold paragraphs, each as it unpacks. */
export class StoryReader implements XmlHandlers {
  readonly story: Story;
  readonly #frames: Frame[] = [];
  /** One entry for each field begun and not ended: whether its result has come. */
  readonly #fields: boolean[] = [];
  #text = '';
  #keepSpaces = false;
  #hidden = false;

  constructor(story: Story) {
    this.story = story;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    const parent = this.#frames.at(-1);
    const frame: Frame = { name, silent: (parent?.silent ?? false) || silent.has(name), closing: [] };
    // Everything inside of "what the format was before" is old.
    if (parent && /^w:\w+Change$/.test(parent.name)) frame.silent = true;
    this.#frames.push(frame);
    this.#noteRevision(name, attributes, frame);
    if (frame.silent) return;
    openings[name]?.(this, attributes, frame);
    if (textElements.has(name)) {
      this.#text = '';
      this.#keepSpaces = name === 'm:t' || attributes['xml:space'] === 'preserve';
    }
  };

  readonly text = (value: string): void => {
    const frame = this.#frames.at(-1);
    if (frame && !frame.silent && textElements.has(frame.name)) this.#text += value;
  };

  readonly close = (name: string): void => {
    const frame = this.#frames.pop();
    if (!frame) return;
    if (!frame.silent && textElements.has(name)) this.say(this.#keepSpaces ? this.#text : this.#text.trim());
    for (const action of frame.closing.reverse()) action();
  };

  say(text: string): void {
    if (this.#fields.includes(false)) return;
    if (this.#hidden && text !== '') this.story.noteUnshown('hidden-text');
    this.story.say(text);
  }

  /** The names of the element around the one that is open, and of the one around that. */
  around(): [string, string] {
    return [this.#frames.at(-2)?.name ?? '', this.#frames.at(-3)?.name ?? ''];
  }

  atEndOf(name: string, action: () => void): void {
    this.#frames.findLast((frame) => frame.name === name)?.closing.push(action);
  }

  isInside(name: string): boolean {
    return this.#frames.some((frame) => frame.name === name);
  }

  hideRun(): void {
    this.#hidden = true;
    this.atEndOf('w:r', () => {
      this.#hidden = false;
    });
  }

  field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(false);
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
    else if (type === 'end') this.#fields.pop();
  }

  /** A field that was never ended ends with its flow, or the rest of the document would be silent. */
  endFields(): void {
    this.#fields.length = 0;
  }

  /** Of alternate contents the first is read; whether a program knows it or not, its text is what Word shows. */
  choose(frame: Frame): void {
    const alternate = this.#frames.at(-2);
    if (alternate?.chosen) frame.silent = true;
    else if (alternate) alternate.chosen = true;
  }

  #noteRevision(name: string, attributes: Attributes, frame: Frame): void {
    const noted = this.story.recordRevision(name, attributes, this.around(), frame.silent);
    if (!noted || frame.silent) return;
    const { index, revision } = noted;
    if (revision.kind === 'formatting') return;
    if (revision.form === 'paragraph') this.story.paragraph?.marks.push(index);
    const until = { text: name, row: 'w:tr', cell: 'w:tc', paragraph: '', numbering: '', other: '' }[
      revision.form
    ];
    if (until === '') return;
    this.story.pushMark(index);
    this.atEndOf(until, () => this.story.popMark(index));
  }
}

function beginFlow(reader: StoryReader, attributes: Attributes, frame: Frame): void {
  // Lines between text and notes are kept as notes of a type.
  if (attributes['w:type'] !== undefined && attributes['w:type'] !== 'normal') {
    frame.silent = true;
    return;
  }
  const kind = flowOf[frame.name] ?? 'other';
  if (kind === 'text-box') reader.story.noteUnshown('text-box');
  reader.story.beginFlow(kind, attributes['w:id'] ?? '');
  frame.closing.push(() => {
    reader.story.endFlow();
    if (kind !== 'text-box') reader.endFields();
  });
}

const openings: Readonly<Record<string, Opening>> = {
  ...Object.fromEntries(Object.keys(flowOf).map((name) => [name, beginFlow])),
  ...Object.fromEntries(
    Object.entries(said).map(([name, text]): [string, Opening] => [
      name,
      (reader) => {
        if (reader.around()[0] === 'w:r') reader.say(text);
      },
    ]),
  ),
  'w:p': (reader, attributes, frame) => {
    reader.story.beginParagraph(attributes['w14:paraId'] ?? '');
    frame.closing.push(() => reader.story.endParagraph());
  },
  'w:pStyle': ({ story }, attributes) => {
    if (story.paragraph) story.paragraph.style = attributes['w:val'] ?? '';
  },
  'w:numId': (reader, attributes) => {
    if (reader.around()[0] === 'w:numPr' && reader.story.paragraph)
      reader.story.paragraph.list.id = attributes['w:val'];
  },
  'w:ilvl': (reader, attributes) => {
    if (reader.around()[0] === 'w:numPr' && reader.story.paragraph)
      reader.story.paragraph.list.level = Number(attributes['w:val']) || 0;
  },
  'w:vanish': (reader, attributes) => {
    if (reader.around()[1] === 'w:r' && isOn(attributes['w:val'])) reader.hideRun();
  },
  'w:br': (reader, attributes) => {
    // A break to the next page or column is layout.
    if (reader.around()[0] === 'w:r' && !/^(page|column)$/.test(attributes['w:type'] ?? '')) reader.say('\n');
  },
  'w:sym': (reader, attributes) => {
    const sign = symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
    if (sign === undefined) reader.story.noteUnshown('symbol');
    reader.say(sign ?? '\ufffd');
  },
  'w:fldChar': (reader, attributes) => reader.field(attributes['w:fldCharType']),
  'w:tbl': ({ story }, _attributes, frame) => {
    story.beginTable();
    frame.closing.push(() => story.endTable());
  },
  'w:tr': ({ story }) => story.beginRow(),
  'w:tc': ({ story }) => story.beginCell(),
  'w:bookmarkStart': ({ story }, attributes) =>
    story.beginMarker(`bookmark ${attributes['w:id']}`, attributes['w:name'] ?? ''),
  'w:bookmarkEnd': ({ story }, attributes) => story.endMarker(`bookmark ${attributes['w:id']}`),
  'w:tag': (reader, attributes) => {
    if (reader.around()[0] !== 'w:sdtPr') return;
    const key = `control ${reader.story.flow?.length} ${attributes['w:val']}`;
    reader.story.beginMarker(key, attributes['w:val'] ?? '');
    reader.atEndOf('w:sdt', () => reader.story.endMarker(key));
  },
  'w:commentRangeStart': ({ story }, attributes) => story.beginPassage(attributes['w:id'] ?? ''),
  'w:commentRangeEnd': ({ story }, attributes) => story.endPassage(attributes['w:id'] ?? ''),
  'w:commentReference': ({ story }, attributes) => story.pointAt(attributes['w:id'] ?? ''),
  'w:moveFromRangeStart': ({ story }, { 'w:id': id = '', 'w:name': name = '' }) => story.beginMove(id, name),
  'w:moveToRangeStart': ({ story }, { 'w:id': id = '', 'w:name': name = '' }) => story.beginMove(id, name),
  'w:moveFromRangeEnd': ({ story }, attributes) => story.endMove(attributes['w:id'] ?? ''),
  'w:moveToRangeEnd': ({ story }, attributes) => story.endMove(attributes['w:id'] ?? ''),
  'mc:Choice': (reader, _attributes, frame) => reader.choose(frame),
  'mc:Fallback': (reader, _attributes, frame) => reader.choose(frame),
  'w:altChunk': ({ story }) => story.noteUnshown('imported-file'),
  'w:subDoc': ({ story }) => story.noteUnshown('imported-file'),
  'm:oMath': ({ story }) => story.noteUnshown('equation'),
  'w:ruby': ({ story }) => story.noteUnshown('ruby'),
  ...Object.fromEntries(
    [...pictures].map((name): [string, Opening] => [
      name,
      ({ story }, _attributes, frame) => {
        const before = story.flows.length;
        // A frame that holds text is a text box, which is counted as one.
        frame.closing.push(() => {
          if (story.flows.length === before)
            story.noteUnshown(name === 'w:object' ? 'embedded-object' : 'picture');
        });
      },
    ]),
  ),
};
