import { formatEdtf } from '#kernel/edtf.ts';
import { type Letterhead, layOutLetter, type TextBlock } from '#platform/documents/letter.ts';
import type { Paper, PrintedDocument } from '#platform/documents/printed-document.ts';
import { layOutRecord } from '#platform/documents/record.ts';
import { type Signer, signatureOf } from '#platform/documents/signature-block.ts';
import type { GovernmentLevel, LetterTemplate, TemplateBlock } from './letter-template.ts';
import type { SlotName } from './slots.ts';
import { type LackingFact, type LetterFacts, WrittenFacts } from './written-facts.ts';

/** What an office gives to all its letters. */
export interface LetterFrame {
  level: GovernmentLevel;
  letterhead: Letterhead;
  paper: Paper;
  /** Where letters are written: "Sragen". */
  place: string;
  signer: Signer;
}

export type FilledLetter = { document: PrintedDocument } | { lacking: readonly LackingFact[] };

interface Conditional {
  onlyWith?: string | undefined;
  onlyWithout?: string | undefined;
}

/** Template texts were read against the list of slots, so their names are slots. */
const say = (text: string, facts: WrittenFacts): string =>
  text.replace(/\{([^{}]*)\}/g, (_, name: string) => facts.written(name as SlotName));

/** Whether a part whose presence depends on a fact is there. */
export const stands = ({ onlyWith, onlyWithout }: Conditional, facts: WrittenFacts): boolean =>
  (onlyWith === undefined || facts.isKnown(onlyWith as SlotName)) &&
  (onlyWithout === undefined || !facts.isKnown(onlyWithout as SlotName));

function fillBlock(block: TemplateBlock, facts: WrittenFacts): TextBlock {
  switch (block.block) {
    case 'paragraph':
      return { block: 'paragraph', text: say(block.text, facts) };
    case 'list':
      return { block: 'list', marker: block.marker, items: block.items.map((item) => say(item, facts)) };
    case 'list-of':
      return { block: 'list', marker: block.marker, items: facts.items(block.slot as SlotName) };
    case 'facts': {
      const rows = block.rows.filter((row) => stands(row, facts));
      return { block: 'facts', rows: rows.map(({ label, value }) => ({ label, value: say(value, facts) })) };
    }
    case 'table-of': {
      const rows = facts.rows(block.slot as SlotName, block.columns.length);
      return {
        block: 'table',
        columns: [{ heading: 'No.', width: 1.3, align: 'center' }, ...block.columns],
        rows: rows.map((row, index) => [String(index + 1), ...row]),
      };
    }
  }
}

const isFor = (levels: readonly GovernmentLevel[] | undefined, level: GovernmentLevel): boolean =>
  levels?.includes(level) ?? true;

/** Whether a government of this level ever writes such a letter. */
export const isWrittenAt = (template: LetterTemplate, level: GovernmentLevel): boolean =>
  isFor(template.levels, level);

const fillBody = (template: LetterTemplate, facts: WrittenFacts): TextBlock[] =>
  template.body.filter((block) => stands(block, facts)).map((block) => fillBlock(block, facts));

type Kind<K extends LetterTemplate['kind']> = Extract<LetterTemplate, { kind: K }>;

function fillOfficeLetter(
  template: Kind<'letter'>,
  facts: WrittenFacts,
  frame: LetterFrame,
): PrintedDocument {
  const { recipient, through, place } = template.addressee;
  return layOutLetter({
    language: 'id',
    letterhead: frame.letterhead,
    paper: frame.paper,
    place: frame.place,
    signer: frame.signer,
    number: facts.written('letterNumber'),
    date: facts.day('letterDay'),
    classification: facts.written('classification'),
    attachments: say(template.attachments, facts),
    subject: say(template.subject, facts),
    addressee: {
      recipient: say(recipient, facts),
      ...(through ? { through: say(through, facts) } : {}),
      place: say(place, facts),
    },
    body: fillBody(template, facts),
    copies: template.copies
      .filter(({ levels }) => isFor(levels, frame.level))
      .map(({ to }) => say(to, facts)),
    annexes: [],
  });
}

function fillRecord(template: Kind<'record'>, facts: WrittenFacts, frame: LetterFrame): PrintedDocument {
  const date = facts.day('letterDay');
  const official = signatureOf(frame.signer, 'special', 'id');
  const sayAll = (texts: readonly string[]) => texts.map((text) => say(text, facts));
  return layOutRecord({
    language: 'id',
    paper: frame.paper,
    letterhead: frame.letterhead,
    author: frame.signer.office,
    title: say(template.title, facts),
    number: facts.written('letterNumber'),
    date,
    body: fillBody(template, facts),
    signatures: [
      { above: sayAll(template.otherSide.above), below: sayAll(template.otherSide.below) },
      { ...official, above: [`${frame.place}, ${formatEdtf(date, 'id')}`, ...official.above] },
    ],
  });
}

/**
 * A letter from its template and the facts of a case, or every fact that is missing, each named in words: a letter
 * with a blank is never made.
 */
export function fillLetter(template: LetterTemplate, given: LetterFacts, frame: LetterFrame): FilledLetter {
  const facts = new WrittenFacts(given);
  const document =
    template.kind === 'letter'
      ? fillOfficeLetter(template, facts, frame)
      : fillRecord(template, facts, frame);
  return facts.lacking.length > 0 ? { lacking: facts.lacking } : { document };
}

const bare = (level: GovernmentLevel): LetterFrame => ({
  level,
  letterhead: { of: 'head', office: '' },
  paper: 'A4',
  place: '',
  signer: { name: '', office: '', officeClass: 'head', standing: 'definitive' },
});

/** Every fact a letter still lacks, whoever signs it. */
export function lackingIn(
  template: LetterTemplate,
  facts: LetterFacts,
  level: GovernmentLevel,
): readonly LackingFact[] {
  const filled = fillLetter(template, facts, bare(level));
  return 'lacking' in filled ? filled.lacking : [];
}
