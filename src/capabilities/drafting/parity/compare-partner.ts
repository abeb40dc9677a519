import type { ClauseFinding } from '../finding.ts';
import { readFigure } from '../reading/figures.ts';
import { foldText } from '../reading/fold-text.ts';
import { readMentions } from '../reading/read-mentions.ts';
import { parityWords } from './words.ts';

/** Every number a passage holds in digits or words, days and months apart: what a text in any language may repeat. */
function numbersSaid(text: string): Set<string> {
  const said = new Set<string>();
  for (const { value } of readMentions(text, 'id'))
    for (const number of value.match(/\d+(?:\.\d+)?/g) ?? []) said.add(String(Number(number)));
  for (const [figure] of foldText(text).matchAll(/\d+(?:[.,]\d+)*/g)) {
    const { value, otherwise } = readFigure(figure, 'id');
    for (const one of [value, otherwise]) if (one !== undefined) said.add(String(one));
    for (const piece of figure.split(/[.,]/)) said.add(String(Number(piece)));
  }
  return said;
}

/**
 * Figures of a partner's language that the Indonesian text does not hold. Its words are not read: what is written out in
 * letters there is left to a person.
 */
export function comparePartner(id: string, language: string, partner: string): ClauseFinding[] {
  const said = numbersSaid(id);
  return [...foldText(partner).matchAll(/\d+(?:[.,]\d+)*/g)].flatMap((match) => {
    const { value, otherwise } = readFigure(match[0], 'en');
    if (said.has(String(value)) || (otherwise !== undefined && said.has(String(otherwise)))) return [];
    const from = match.index;
    const passages = [{ language, text: match[0], from, to: from + match[0].length }];
    const message = parityWords.missing('number', language, match[0], 'id');
    return [{ code: 'number' as const, languages: ['id', language], message, passages }];
  });
}
