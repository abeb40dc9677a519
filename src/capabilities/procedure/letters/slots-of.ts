import { type LetterTemplate, slotsIn } from './letter-template.ts';
import { isSlotName, type SlotName } from './slots.ts';

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function namedSlots(template: LetterTemplate): string[] {
  return template.body.flatMap((block) => ('slot' in block ? [block.slot] : []));
}

/** Every slot a letter may use, in the order of its text; its own number, date and class first. */
export function slotsOf(template: LetterTemplate): SlotName[] {
  const { body, ...head } = template;
  const named = [...textsOf(head), ...textsOf(body)].flatMap(slotsIn);
  const all = ['letterNumber', 'letterDay', 'classification', ...named, ...namedSlots(template)];
  return [...new Set(all)].filter(isSlotName);
}
