import type { Words } from '#kernel/language.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import {
  type LetterTemplate,
  letterTemplateSchema,
  slotsIn,
  type TemplateBlock,
} from '../letters/letter-template.ts';
import { isSlotName } from '../letters/slots.ts';
import { fieldMissing, templateRefused } from './refusals.ts';

/** A template as its page shows it: one text for each part, one line for each item of a list. Names of fields stay in this file. */
export type TemplateTexts = Readonly<Record<string, string>>;

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What a person may write of a block; null where its lines come from the facts of the case. */
export function textOfBlock(block: TemplateBlock): string | null {
  switch (block.block) {
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${value}`).join('\n');
    default:
      return null;
  }
}

export const blockField = (at: number): string => `block-${at}`;

/** The fields of a template's page with what stands in them. */
export function textsOf(template: LetterTemplate): Record<string, string> {
  const blocks = template.body.flatMap((block, at) => {
    const text = textOfBlock(block);
    return text === null ? [] : [[blockField(at), text]];
  });
  const head =
    template.kind === 'letter'
      ? {
          subject: template.subject,
          attachments: template.attachments,
          recipient: template.addressee.recipient,
          through: template.addressee.through ?? '',
          place: template.addressee.place,
          copies: template.copies.map(({ to }) => to).join('\n'),
        }
      : {
          title: template.title,
          above: template.otherSide.above.join('\n'),
          below: template.otherSide.below.join('\n'),
        };
  return { ...head, ...Object.fromEntries(blocks) };
}

type Rows = Extract<TemplateBlock, { block: 'facts' }>['rows'];

function rowsOf(text: string, before: Rows): Rows {
  return linesOf(text).map((line) => {
    const at = line.indexOf(':');
    const label = (at === -1 ? line : line.slice(0, at)).trim();
    const known = before.find((row) => row.label === label);
    return { ...known, label, value: at === -1 ? '' : line.slice(at + 1).trim() };
  });
}

/** The block with its new text; undefined when everything in it was taken out. */
function blockOf(block: TemplateBlock, text: string | undefined): TemplateBlock | undefined {
  if (text === undefined || textOfBlock(block) === null) return block;
  if (text.trim() === '') return undefined;
  switch (block.block) {
    case 'paragraph':
      return { ...block, text: text.trim() };
    case 'list':
      return { ...block, items: linesOf(text) };
    case 'facts':
      return { ...block, rows: rowsOf(text, block.rows) };
    default:
      return block;
  }
}

/** The blocks with new texts, and the added paragraph behind the block it was put after (-1 = first). */
function bodyOf(before: LetterTemplate['body'], texts: TemplateTexts): (TemplateBlock | undefined)[] {
  const after = Number(texts.addAfter ?? before.length - 1);
  const added = linesOf(texts.added ?? '').map((text): TemplateBlock => ({ block: 'paragraph', text }));
  const changed = before.map((block, at) => blockOf(block, texts[blockField(at)]));
  return [...changed.slice(0, after + 1), ...added, ...changed.slice(after + 1)];
}

function headOf(template: LetterTemplate, texts: TemplateTexts): Partial<LetterTemplate> {
  const text = (field: string) => texts[field]?.trim() ?? '';
  const oneLine = (field: string) => text(field).replace(/\s+/g, ' ');
  if (template.kind === 'record')
    return {
      title: oneLine('title'),
      otherSide: { above: linesOf(text('above')), below: linesOf(text('below')) },
    };
  return {
    subject: oneLine('subject'),
    attachments: text('attachments'),
    addressee: {
      recipient: text('recipient'),
      place: text('place'),
      ...(text('through') !== '' && { through: text('through') }),
    },
    copies: linesOf(text('copies')).map((to) => ({ ...template.copies.find((one) => one.to === to), to })),
  };
}

const unknownSlot = (names: readonly string[]): Words => ({
  id: `Isian ini tidak dikenal: ${names.map((name) => `{${name}}`).join(', ')}. Pakai nama dari daftar isian.`,
  en: `These slots are not known: ${names.map((name) => `{${name}}`).join(', ')}. Use a name of the list of slots.`,
});

const brace: Words = {
  id: 'Ada kurung kurawal yang tidak mengapit isian. Lengkapi menjadi {isian}, atau hapus.',
  en: 'A brace encloses no slot. Complete it as {slot}, or drop it.',
};

function complaintsOf(texts: TemplateTexts): FieldRefusal[] {
  return Object.entries(texts).flatMap(([field, text]): FieldRefusal[] => {
    const unknown = [...new Set(slotsIn(text).filter((name) => !isSlotName(name)))];
    if (unknown.length > 0) return [{ field, words: unknownSlot(unknown) }];
    return /[{}]/.test(text.replace(/\{[^{}]*\}/g, '')) ? [{ field, words: brace }] : [];
  });
}

/** The template its page's texts make; refuses slots that are not there, each named at its field. */
export function readTemplateTexts(template: LetterTemplate, texts: TemplateTexts): LetterTemplate {
  const complaints = complaintsOf(texts);
  if (complaints.length > 0) throw templateRefused(complaints);
  const body = bodyOf(template.body, texts).filter((block) => block !== undefined);
  const read = letterTemplateSchema.safeParse({ ...template, ...headOf(template, texts), body });
  if (read.success) return read.data;
  const [part = '', at] = read.error.issues[0]?.path ?? [];
  const field =
    part === 'addressee' ? String(at) : part === 'body' ? blockField(Number(at ?? 0)) : String(part);
  throw fieldMissing(field);
}
