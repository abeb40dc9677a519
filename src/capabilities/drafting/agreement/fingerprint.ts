import { createHash } from 'node:crypto';
import type { Agreement, Cells } from './agreement.ts';
import { clauseText } from './as-draft.ts';
import { printedClauses } from './number-clauses.ts';

/** Spaces at line ends, kinds of line end and of Unicode composition are not content. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/**
 * What an agreement says, and nothing of how it is kept: the texts as printed, in order, each with its language. The same content
 * has the same canonical text wherever it was typed; JSON, so that no text can pretend to be another's end.
 */
export function canonicalText(agreement: Agreement): string {
  const inLanguages = (cells: Cells) =>
    agreement.languages.map((language) => [language, plain(cells[language] ?? '')]);
  return JSON.stringify([
    'jalin-agreement-1',
    agreement.kind,
    inLanguages(agreement.title),
    agreement.parties.map(({ name, office, signer, short, address }) => [
      inLanguages(name),
      inLanguages(office),
      plain(signer),
      inLanguages(short),
      inLanguages(address),
    ]),
    printedClauses(agreement.clauses).map((clause) => [
      clause.role,
      agreement.languages.map((language) => [language, plain(clauseText(clause, agreement, language))]),
    ]),
    [inLanguages(agreement.signing.place), agreement.signing.date, agreement.signing.copies],
  ]);
}

/** SHA-256 of the canonical text, 64 hexadecimal digits. */
export const fingerprintOf = (agreement: Agreement): string =>
  createHash('sha256').update(canonicalText(agreement), 'utf8').digest('hex');

/** Digits and letters that are not mistaken for one another in print or by telephone (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first sixty bits of a fingerprint for people to compare: "7K3Q-9MZX-04TB". */
export function shortCode(fingerprint: string): string {
  let rest = BigInt(`0x${fingerprint.slice(0, 15)}`);
  let code = '';
  for (let at = 0; at < 12; at += 1) {
    code = alphabet[Number(rest % 32n)] + code;
    rest /= 32n;
  }
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
