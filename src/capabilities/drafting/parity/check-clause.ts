import type { Language } from '#kernel/language.ts';
import type { Draft, DraftClause } from '../draft.ts';
import type { ClauseFinding } from '../finding.ts';
import { foldText } from '../reading/fold-text.ts';
import { listsIn } from '../reading/numbering.ts';
import { readMentions } from '../reading/read-mentions.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { compareLists, compareSeries } from './compare-lists.ts';
import { compareMentions, contradictionsWithin, type Side } from './compare-mentions.ts';
import { compareNames } from './compare-names.ts';
import { compareStatements } from './compare-statements.ts';
import { compareDefinitions, compareTerms } from './compare-terms.ts';
import { pairSentences } from './pair-sentences.ts';

const saysTwo: Readonly<Record<Language, RegExp>> = {
  id: /\b(?:kedua|keduanya|berdua|dua belah|rangkap|sepasang|ganda|bilateral|dwibahasa|timbal balik)\b/,
  en: /\b(?:both|either|neither|duplicate|twofold|double|bilateral|bilingual|twin|pair|couple|mutual|the two|each other|one another)\b/,
};

const saysEqual = /\b(?:equal(?:ly)?|sama (?:besar|rata|banyak)|in halves)\b/;

const marksOf = (text: string) => listsIn(text).flatMap(({ marks }) => marks);

function sideOf(language: Language, text: string): Side {
  return {
    language,
    text,
    mentions: readMentions(text, language, marksOf(text)),
    saysTwo: saysTwo[language].test(foldText(text)),
    saysEqual: saysEqual.test(foldText(text)),
  };
}

/** What the Indonesian and the English text of one clause say differently. Both must be there. */
export function checkParity({ text }: DraftClause, { parties, terms = [] }: Draft): ClauseFinding[] {
  const texts = { id: text.id ?? '', en: text.en ?? '' };
  const [id, en] = [sideOf('id', texts.id), sideOf('en', texts.en)];
  const pairs = pairSentences(
    sentencesIn(texts.id, marksOf(texts.id)),
    sentencesIn(texts.en, marksOf(texts.en)),
  );
  return [
    ...contradictionsWithin(id),
    ...contradictionsWithin(en),
    ...compareMentions(id, en),
    ...compareStatements(pairs),
    ...compareLists({ language: 'id', text: texts.id }, { language: 'en', text: texts.en }),
    ...compareSeries(pairs),
    ...compareNames(texts, pairs, parties),
    ...compareTerms(texts, pairs, terms),
    ...compareDefinitions(texts),
  ];
}
