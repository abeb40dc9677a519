/**
 * Month names as offices write them: Indonesian and English, old spellings, common abbreviations. Longer forms
 * are recognised by their beginning ("sept" of "september"), so only what no full name begins with is listed.
 */
const names: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february', 'pebruari'],
  ['maret', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'august', 'agt', 'ags'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
];

/** Month 1 to 12 from a number or a name, or the first three or more letters of one; undefined when it is neither. */
export function readMonth(typed: string): number | undefined {
  if (/^\d{1,2}$/.test(typed)) return Number(typed) >= 1 && Number(typed) <= 12 ? Number(typed) : undefined;
  const word = typed.toLowerCase().replace(/\.$/, '');
  if (word.length < 3) return undefined;
  const index = names.findIndex((forms) => forms.some((form) => form.startsWith(word)));
  return index < 0 ? undefined : index + 1;
}
