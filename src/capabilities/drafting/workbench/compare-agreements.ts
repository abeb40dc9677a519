import type { Agreement, Cells } from '../agreement/agreement.ts';
import { asDraft, partiesClause, titleClause } from '../agreement/as-draft.ts';
import { numbersOf, printedClauses } from '../agreement/number-clauses.ts';
import { writeReferences } from '../agreement/references.ts';
import { comparedWords, type Piece } from './compared-words.ts';
import { movedAmong } from './moved-among.ts';

/** What became of a clause between two states of an agreement. */
export interface ClauseDifference {
  id: string;
  kind: 'same' | 'changed' | 'added' | 'removed';
  /** It stands elsewhere among the clauses that both have. */
  moved: boolean;
  /** Number it bears after (or bore, where it was removed). */
  number: number | undefined;
  role: string;
  heading: Cells;
  /** Word by word, in the languages in which it changed. */
  languages: readonly { language: string; pieces: readonly Piece[] }[];
}

const written = (agreement: Agreement): Map<string, Cells> =>
  new Map([
    ...asDraft(agreement)
      .clauses.filter(({ id }) => id === titleClause || id === partiesClause)
      .map(({ id, text }) => [id, text] as const),
    ...printedClauses(agreement.clauses).map(
      ({ id, heading, text }) =>
        [
          id,
          Object.fromEntries(
            agreement.languages.map((language) => [
              language,
              [heading[language], writeReferences(text[language] ?? '', agreement.clauses)]
                .filter(Boolean)
                .join('\n'),
            ]),
          ),
        ] as const,
    ),
    [signingPlace, signingText(agreement)],
  ]);

/** Where and when it is signed stands in no clause. */
export const signingPlace = 'signing';

const signingText = ({ signing, languages }: Agreement): Cells =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      [signing.place[language], signing.date, `× ${signing.copies}`].filter(Boolean).join(', '),
    ]),
  );

function inOrder(before: readonly string[], after: readonly string[]): string[] {
  const there = new Set(after);
  const order = [...after];
  // What was removed is shown behind the clause it stood behind.
  before.forEach((id, at) => {
    if (there.has(id)) return;
    const previous = before.slice(0, at).findLast((one) => order.includes(one));
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, id);
  });
  return order;
}

function kindOf(was: Cells | undefined, is: Cells | undefined, changed: boolean): ClauseDifference['kind'] {
  if (!was) return 'added';
  if (!is) return 'removed';
  return changed ? 'changed' : 'same';
}

/** Clause by clause, what is different in one state of an agreement from an earlier one. */
export function compareAgreements(before: Agreement, after: Agreement): ClauseDifference[] {
  const [was, is] = [written(before), written(after)];
  const moved = movedAmong([...was.keys()], [...is.keys()]);
  const numbers = { before: numbersOf(before.clauses), after: numbersOf(after.clauses) };
  const languages = [...new Set([...after.languages, ...before.languages])];
  return inOrder([...was.keys()], [...is.keys()]).map((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    const differing = languages.flatMap((language) => {
      const texts = [old?.[language] ?? '', now?.[language] ?? ''] as const;
      return texts[0] === texts[1] ? [] : [{ language, pieces: comparedWords(...texts, language) }];
    });
    const clause = [...after.clauses, ...before.clauses].find((one) => one.id === id);
    return {
      id,
      kind: kindOf(old, now, differing.length > 0),
      moved: moved.has(id),
      number: numbers.after.get(id) ?? numbers.before.get(id),
      role: clause?.role ?? 'head',
      heading: clause?.heading ?? {},
      languages: differing,
    };
  });
}
