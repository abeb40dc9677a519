import type { Block, PrintedDocument } from '../../src/platform/documents/printed-document.ts';

/** A document with every kind of block, in which each place for text says the next of the given texts, in turn. */
export function givenDocumentSaying(...texts: [string, ...string[]]): PrintedDocument {
  let said = 0;
  const say = () => texts[said++ % texts.length] as string;
  const blocks: Block[] = [
    { block: 'letterhead', emblemStands: 'left', lines: [{ text: say(), size: 'large' }] },
    { block: 'reference', placeAndDate: say(), rows: [{ label: say(), value: say() }] },
    { block: 'addressee', mark: say(), lines: [say(), say()] },
    { block: 'heading', level: 1, text: say() },
    { block: 'paragraph', text: say() },
    { block: 'list', marker: 'number', items: [say(), say()] },
    { block: 'list', marker: 'bullet', items: [say()] },
    { block: 'facts', rows: [{ label: say(), value: say() }] },
    {
      block: 'table',
      columns: [
        { heading: say(), width: 1 },
        { heading: say(), width: 2, align: 'right' },
      ],
      rows: [[say(), say()]],
    },
    { block: 'signatures', columns: [{ above: [say()], below: [say(), say()] }] },
    { block: 'copies', label: say(), items: [say()] },
  ];
  const annex: Block[] = [
    { block: 'annex-heading', title: say(), rows: [{ label: say(), value: say() }] },
    { block: 'paragraph', text: say(), align: 'center', bold: true },
    {
      block: 'signatures',
      columns: [
        { above: [say()], below: [say()] },
        { above: [say()], below: [say()] },
      ],
    },
  ];
  return {
    language: 'id',
    title: say(),
    author: say(),
    date: '2026-11-23',
    paper: 'A4',
    sections: [blocks, annex],
  };
}

/** How many places for text the pages of that document have; its title and author stand on none. */
export const placesForText = 31;
