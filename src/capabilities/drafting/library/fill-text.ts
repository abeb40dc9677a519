import type { Language, Words } from '#kernel/language.ts';
import { languages } from '#kernel/language.ts';
import type { Cells } from '../agreement/agreement.ts';
import type { LibraryClause, Paragraph, Stance, Variant } from './library-clause.ts';
import { placeholder, type SlotName, type SlotValues } from './slots.ts';

/** The variant asked for, else the balanced one: not every clause has three. */
export const variantOf = ({ variants }: LibraryClause, stance: Stance): Variant =>
  variants[stance] ?? variants.balanced;

/** The stance whose words are really used. */
export const stanceOf = ({ variants }: LibraryClause, stance: Stance): Stance =>
  variants[stance] ? stance : 'balanced';

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function fill(text: string, language: Language, values: SlotValues): string {
  const filled = text
    .replace(/\{article:([a-z-]+)\}/g, '⟦$1⟧')
    .replace(/\{(\w+)\}/g, (_, name: SlotName) => (values[name] ?? placeholder(name))[language])
    // A list begins on a line of its own: what introduced it keeps no space at its end.
    .replace(/ +\n/g, '\n');
  return capital(filled);
}

const isSaid = ({ needs }: Paragraph, values: SlotValues) =>
  needs === undefined || values[needs] !== undefined;

/** The paragraphs of a variant as one text a language, numbered where an article has several. */
export function fillVariant(clause: LibraryClause, stance: Stance, values: SlotValues): Cells {
  const said = variantOf(clause, stance).paragraphs.filter((paragraph) => isSaid(paragraph, values));
  const numbered = clause.role === 'article' && said.length > 1;
  const write = (language: Language) =>
    said
      .map((paragraph, at) => (numbered ? `(${at + 1}) ` : '') + fill(paragraph[language], language, values))
      .join('\n');
  return Object.fromEntries(languages.map((language) => [language, write(language)]));
}

/** A heading with its slots filled. */
export const fillWords = (words: Words, values: SlotValues): Cells =>
  Object.fromEntries(languages.map((language) => [language, fill(words[language], language, values)]));
