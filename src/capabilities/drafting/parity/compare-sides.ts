import type { ClauseFinding } from '../finding.ts';
import { foldText } from '../reading/fold-text.ts';
import { nameWords } from './name-words.ts';
import { type Pair, passagesOf } from './pair-sentences.ts';

const word = (source: string) => new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'gu');

interface Side {
  id: RegExp;
  en: RegExp;
}

const side = (id: string, en: string): Side => ({ id: word(id), en: word(en) });

/** Who a side is by what it does: the sides of one clause are told apart by these alone. */
const roles: readonly Side[] = [
  side(
    'penerima(?! manfaat)|tuan rumah|pengundang',
    'receiving|recipients?|host(?:ing)?|inviting|receivers?|grantees?',
  ),
  side('pengirim|pengutus|pihak asal', 'sending|senders?|dispatching|home party'),
  side(
    'pemberi (?:informasi|data)|pengungkap',
    'disclosing|discloser|supplying|supplier|supplied it|provider',
  ),
  side('peminjam', 'borrowing|borrowers?'),
  side('pemberi pinjaman|meminjamkan|pemilik', 'lending|lenders?|lends?|owning|owners?|own'),
  side('pemohon|peminta|pihak yang meminta', 'requesting|applicants?|requests?|applying'),
  side('pengusul|mengusulkan', 'proposing|proposers?|propos(?:es|ed|ing)'),
  side('penjual', 'sellers?|selling'),
  side('pembeli', 'buyers?|buying|purchasers?'),
];

/** How many of the sides: both of them, or one alone. "Masing-masing" and "each" go with either. */
const both = side(
  '(?:para|kedua|kedua belah|semua|seluruh) pihak|pihak-pihak',
  '(?:the|both|both the|the two|all|all the|both of the) parties|both sides|the two sides|mutual(?:ly)?|jointly',
);
const each = side(
  '(?:masing-masing|setiap|tiap|tiap-tiap)(?: pihak)?',
  '(?:each|every)(?: of the)?|respective(?:ly)?|another|the other',
);
const one = side(
  '(?:salah satu|suatu|satu)(?: dari)?(?: para)? pihak',
  '(?:either|one|any one|any|a)(?: of the)?(?: two)? (?:party|parties|side)',
);

const holds = (pattern: RegExp, text: string) => text.search(pattern) >= 0;
const first = (pattern: RegExp, text: string) => text.match(pattern)?.[0] ?? '';

interface Folded {
  id: string;
  en: string;
}

/** "Pihak penerima" beside "the sending Party": a role that only Indonesian names, and another that only English does. */
function otherRole({ id, en }: Folded): readonly [string, string] | null {
  const mine = roles.find((role) => holds(role.id, id) && !holds(role.en, en));
  const theirs = roles.find((role) => holds(role.en, en) && !holds(role.id, id));
  const sure = mine && theirs && namesSide.id.test(id) && namesSide.en.test(en);
  return sure ? [first(mine.id, id), first(theirs.en, en)] : null;
}

/** A role is compared where it is one of a side's, or stands as a person by itself. */
const namesSide = {
  id: /pihak|peminjam|pengirim|penerima|pemilik|pemohon|tuan rumah|penjual|pembeli/,
  en: /party|parties|side|borrower|lender|sender|recipient|owner|host|applicant|seller|buyer/,
};

/** "Salah satu Pihak" beside "both Parties". */
function otherCount({ id, en }: Folded): readonly [string, string] | null {
  if (holds(each.id, id) || holds(each.en, en)) return null;
  const [bothId, bothEn] = [holds(both.id, id), holds(both.en, en)];
  const [oneId, oneEn] = [holds(one.id, id), holds(one.en, en)];
  if (oneId && !bothId && bothEn && !oneEn) return [first(one.id, id), first(both.en, en)];
  if (bothId && !oneId && oneEn && !bothEn) return [first(both.id, id), first(one.en, en)];
  return null;
}

/** Sides that are named by what they do or how many they are, and are not the same in the two languages. */
export function compareSides(pairs: readonly Pair[]): ClauseFinding[] {
  return pairs.flatMap((pair) => {
    const fold = (sentences: Pair['id']) =>
      foldText(sentences.map(({ text }) => text).join(' ')).replace(/\s+/g, ' ');
    const folded = { id: fold(pair.id), en: fold(pair.en) };
    const differs = otherRole(folded) ?? otherCount(folded);
    if (!differs) return [];
    const message = nameWords.sides(...differs);
    return [{ code: 'party' as const, languages: ['id', 'en'], message, passages: passagesOf(pair) }];
  });
}
