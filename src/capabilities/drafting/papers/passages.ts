import type { Passage, Piece } from '#platform/documents/printed-document.ts';
import { formatDay } from '#ui';
import type { Agreement, AgreementParty, Clause } from '../agreement/agreement.ts';
import { signingId } from '../agreement/as-draft.ts';
import { numberHeading, numbersOf } from '../agreement/number-clauses.ts';
import { writeReferences } from '../agreement/references.ts';
import { anchorOf } from './anchors.ts';
import { piecesOf } from './pieces-of.ts';

const heading = (text: string | undefined): Piece[] => (text ? [{ piece: 'heading', text }] : []);

/** A clause in one language: its number, heading and text. */
export function clausePassage(clause: Clause, agreement: Agreement, language: string): Passage {
  const number = numberHeading(clause.role, numbersOf(agreement.clauses).get(clause.id), language);
  return {
    language,
    anchor: anchorOf(clause.id, language),
    pieces: [
      ...(number ? [{ piece: 'number' as const, text: number }] : []),
      ...heading(clause.heading[language]),
      ...piecesOf(writeReferences(clause.text[language] ?? '', agreement.clauses)),
    ],
  };
}

/** How a party is introduced, where the sentence is known; elsewhere its name, office and short name follow each other. */
const introductions: Readonly<Record<string, (name: string, office: string, short: string) => string>> = {
  id: (name, office, short) =>
    `${name}${office && `, dalam hal ini diwakili oleh ${office}`}${short && `, selanjutnya disebut “${short}”`}`,
  en: (name, office, short) =>
    `${name}${office && `, represented by the ${office.replace(/^the /i, '')}`}${short && `, hereinafter referred to as “${short}”`}`,
};

const plainly = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');

function partySentence({ name, office, short }: AgreementParty, language: string): string {
  const introduce = introductions[language] ?? plainly;
  const called = name[language] ?? '';
  return called && introduce(called, office[language] ?? '', short[language] ?? '');
}

/** The parties in one language, one under the other. */
export function partiesPassage({ parties }: Agreement, language: string): Passage {
  const said = parties.map((party) => partySentence(party, language)).filter(Boolean);
  const marked = said.length > 1;
  return {
    language,
    anchor: anchorOf('parties', language),
    pieces: said.map((text, at) =>
      marked
        ? { piece: 'item', mark: `(${at + 1})`, text: `${text}${at < said.length - 1 ? ';' : '.'}` }
        : { piece: 'paragraph', text: `${text}.` },
    ),
  };
}

export const titlePassage = ({ title }: Agreement, language: string): Passage => ({
  language,
  anchor: anchorOf('title', language),
  pieces: heading(title[language]),
});

const blank = '........................';

const signedAt: Readonly<Record<string, (place: string, day: string) => string>> = {
  id: (place, day) => `Ditandatangani di ${place} pada tanggal ${day}.`,
  en: (place, day) => `Signed in ${place} on ${day}.`,
};

/** Where and when it is signed; what is not known yet is left to be written by hand. */
export function signingPassage({ signing }: Agreement, language: string): Passage {
  const place = signing.place[language] || signing.place.en || signing.place.id || blank;
  const spoken = language === 'id' || language === 'en' ? formatDay(signing.date, language) : signing.date;
  const day = signing.date === '' ? blank : spoken;
  const write = signedAt[language] ?? plainly;
  return {
    language,
    anchor: anchorOf(signingId, language),
    pieces: [{ piece: 'paragraph', text: write(place, day) }],
  };
}

/**
 * A clause beside itself in the other languages: one row a paragraph, where all have as many of them, so that the eye
 * finds the same sentence at the same height; else one row. Headings stay in one row with the first paragraph.
 */
export function alignedRows(passages: readonly Passage[]): Passage[][] {
  const heads = passages.map(({ pieces }) =>
    pieces.filter(({ piece }) => piece === 'number' || piece === 'heading'),
  );
  const bodies = passages.map(({ pieces }) =>
    pieces.filter(({ piece }) => piece !== 'number' && piece !== 'heading'),
  );
  const [length = 0] = bodies.map((body) => body.length);
  if (length < 2 || bodies.some((body) => body.length !== length)) return [[...passages]];
  return Array.from({ length }, (_, at) =>
    passages.map(({ language, anchor }, column) => ({
      language,
      ...(at === 0 && anchor ? { anchor } : {}),
      pieces: [...(at === 0 ? (heads[column] ?? []) : []), ...(bodies[column]?.slice(at, at + 1) ?? [])],
    })),
  );
}
