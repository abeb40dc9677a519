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

/** One letter wrong, missing, too many, or two neighbours swapped: "Sepetmber". */
function isOneSlipFrom(word: string, name: string): boolean {
  const at = [...name].findIndex((letter, index) => word[index] !== letter);
  const from = at < 0 ? name.length : at;
  const rest = (text: string, skip: number) => text.slice(from + skip);
  const swapped = word[from] === name[from + 1] && word[from + 1] === name[from];
  return (
    rest(word, 1) === rest(name, 1) ||
    rest(word, 1) === rest(name, 0) ||
    rest(word, 0) === rest(name, 1) ||
    (swapped && rest(word, 2) === rest(name, 2))
  );
}

/**
 * Month 1 to 12 from a number or a name, the first three or more letters of one, or a longer name with one slip of
 * the finger; undefined when it is none. Short names are not guessed: one letter lies between Juni and Juli.
 */
export function readMonth(typed: string): number | undefined {
  if (/^\d{1,2}$/.test(typed)) return Number(typed) >= 1 && Number(typed) <= 12 ? Number(typed) : undefined;
  const word = typed.toLowerCase().replace(/\.$/, '');
  if (word.length < 3) return undefined;
  const begun = names.findIndex((forms) => forms.some((form) => form.startsWith(word)));
  if (begun >= 0) return begun + 1;
  const meant = names.findIndex((forms) =>
    forms.some((form) => form.length >= 5 && isOneSlipFrom(word, form)),
  );
  return meant < 0 ? undefined : meant + 1;
}
