import { foldName, recogniseKind } from '#reference';
import type { KnownCooperation } from '#register';
import type { TableRow } from './types.ts';

/** Share of the words two activities must have in common to be called the same, with the same partner. */
const alike = 0.6;

interface Known {
  cooperation: KnownCooperation;
  locals: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

const wordsOf = (text: string | null) =>
  new Set(
    foldName(text ?? '')
      .split(' ')
      .filter((word) => word.length > 2),
  );

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * Finds the cooperation of the register a row speaks of: the same partner, and the same activity in nearly the same
 * words, or a sister city (there is only one with a city), or the same agency from the same start where one side does
 * not say what is done.
 */
export class RegisterIndex {
  readonly #byPartner = new Map<string, Known[]>();

  constructor(cooperations: readonly KnownCooperation[]) {
    for (const cooperation of cooperations) {
      const known = {
        cooperation,
        locals: new Set(cooperation.locals.map(foldName)),
        words: wordsOf(cooperation.activity),
      };
      for (const partner of new Set(cooperation.partners.map(foldName)))
        this.#byPartner.set(partner, [...(this.#byPartner.get(partner) ?? []), known]);
    }
  }

  find(row: TableRow): KnownCooperation | undefined {
    const partners = row.parties.filter(({ side }) => side !== 'local');
    const candidates = new Set(
      partners
        .flatMap(({ name, asWritten }) => [name ?? asWritten, asWritten])
        .flatMap((name) => this.#byPartner.get(foldName(name)) ?? []),
    );
    const kind = recogniseKind(
      `${row.activity} ${row.parties.map((party) => party.asWritten).join(' ')}`,
      row.parties,
    );
    return [...candidates].find((known) => isSame(row, kind, known))?.cooperation;
  }
}

function isSame(row: TableRow, kind: string, known: Known): boolean {
  const { cooperation, locals } = known;
  if (kind === 'sister-city' && cooperation.kind === 'sister-city') return true;
  const words = wordsOf(row.activity);
  if (words.size > 0 && known.words.size > 0) return likeness(words, known.words) >= alike;
  const sameAgency = row.parties.some(
    ({ side, name, asWritten }) =>
      side === 'local' && (locals.has(foldName(asWritten)) || locals.has(foldName(name ?? asWritten))),
  );
  return sameAgency && row.period.start !== null && row.period.start === cooperation.start;
}
