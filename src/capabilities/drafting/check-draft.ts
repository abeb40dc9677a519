import { checkCells } from './checks/check-cells.ts';
import { checkDefinitions } from './checks/check-definitions.ts';
import { checkForbidden } from './checks/check-forbidden.ts';
import { checkLanguages } from './checks/check-languages.ts';
import { checkNumbering } from './checks/check-numbering.ts';
import { checkParts } from './checks/check-parts.ts';
import { checkTermLimit } from './checks/check-term-limit.ts';
import type { Draft, DraftClause } from './draft.ts';
import type { ClauseFinding, Finding, Passage } from './finding.ts';
import { checkParity } from './parity/check-clause.ts';
import { mixedAlphabets } from './parity/compare-names.ts';
import { comparePartner } from './parity/compare-partner.ts';

const hasText = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text);

function checkClause(clause: DraftClause, draft: Draft): ClauseFinding[] {
  const cells = checkCells(clause, draft);
  const { text } = clause;
  // What is not translated yet differs in everything; saying so once is enough.
  const comparable = !cells.some(({ code }) => code === 'untranslated' || code === 'missing-cell');
  const both = comparable && hasText(text.id) && hasText(text.en);
  const partners = Object.keys(text).filter((language) => language !== 'id' && language !== 'en');
  return [
    ...cells,
    ...(both ? checkParity(clause, draft) : []),
    ...partners.flatMap((language) =>
      hasText(text.id) ? comparePartner(text.id ?? '', language, text[language] ?? '') : [],
    ),
    ...Object.entries(text).flatMap(([language, cell]) =>
      language === 'id' || language === 'en' ? mixedAlphabets(language, cell) : [],
    ),
    ...checkTermLimit(clause, draft),
    ...checkForbidden(clause),
  ];
}

/** What two languages of a clause have in the same way is found once, with both of them named. */
function together(findings: readonly Finding[]): Finding[] {
  const known = new Map<string, { finding: Finding; languages: Set<string>; passages: Passage[] }>();
  for (const finding of findings) {
    const key = [finding.clause, finding.code, finding.message.en].join('\n');
    const same = known.get(key) ?? { finding, languages: new Set(), passages: [] };
    for (const language of finding.languages) same.languages.add(language);
    same.passages.push(...finding.passages);
    known.set(key, same);
  }
  return [...known.values()].map(({ finding, languages, passages }) => ({
    ...finding,
    languages: [...languages],
    passages,
  }));
}

/**
 * Everything a drafter should look at in a draft: where its languages do not say the same, and what the law asks of its kind
 * that it lacks, exceeds or may not promise. Deterministic: the same draft gives the same findings in the same order.
 */
export function checkDraft(draft: Draft): Finding[] {
  return together([
    ...checkParts(draft),
    ...checkLanguages(draft),
    ...checkNumbering(draft),
    ...checkDefinitions(draft),
    ...draft.clauses.flatMap((clause) =>
      checkClause(clause, draft).map((finding) => ({ clause: clause.id, ...finding })),
    ),
  ]);
}
