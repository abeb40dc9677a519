import type { Language } from '#kernel/language.ts';
import { foldText } from './fold-text.ts';

/** The force of a sentence: how often each kind of it is said. */
export interface Force {
  /** wajib, harus; must, is obliged to. */
  duty: number;
  /** shall: a duty in English, for which Indonesian may write the plain present or "akan". */
  shall: number;
  /** akan; will. */
  will: number;
  /** dapat, boleh; may, can. */
  may: number;
  /** berhak; is entitled to, has the right to. */
  right: number;
  /** sebaiknya, hendaknya; should. */
  advice: number;
  /** dilarang, tidak boleh; shall not, may not. */
  ban: number;
  /** tidak wajib; is not obliged to. */
  exempt: number;
}

type Pattern = readonly [keyof Force | 'none', RegExp];

const word = (source: string) => new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'gu');

/** Read in this order; what one pattern takes is gone for those after it. `none` takes words that carry no force. */
const patterns: Readonly<Record<Language, readonly Pattern[]>> = {
  id: [
    ['none', word('urusan (?:pemerintahan )?wajib|(?:pendidikan|program) wajib|wajib pajak|seharusnya ada')],
    // "instansi yang berwenang", "hasil yang diharapkan" say which authority and which results.
    ['none', word('yang (?:berwenang|diharapkan)')],
    [
      'none',
      word('sebagaimana (?:dapat|mungkin)|tidak dapat (?:dipisahkan|terpisahkan|dielakkan|dihindari)'),
    ],
    ['exempt', word('tidak (?:wajib|harus|diwajibkan|diharuskan|berkewajiban|perlu)')],
    [
      'ban',
      word(
        'dilarang|tidak (?:boleh|diperbolehkan|dapat|diizinkan|dibenarkan|akan|bisa)|tidak satu ?pun .{0,40}?(?:boleh|dapat)',
      ),
    ],
    [
      'duty',
      word('wajib|harus|diwajibkan|diharuskan|berkewajiban|mempunyai kewajiban|memiliki kewajiban|wajiblah'),
    ],
    ['right', word('berhak|(?:mempunyai|memiliki) hak(?= untuk)|berwenang')],
    ['may', word('dapat|boleh|diperbolehkan|bisa|mungkin|dimungkinkan|diizinkan')],
    ['advice', word('sebaiknya|hendaknya|seyogyanya|seyogianya|seharusnya|dianjurkan|disarankan|diharapkan')],
    ['will', word('akan')],
  ],
  en: [
    [
      'none',
      word(
        '(?:as|that|which|who|what|where|whatever|whichever) may (?:be|arise|occur|become|have)|may arise|may occur',
      ),
    ],
    ['none', word('as the case may be|so as to be able')],
    [
      'exempt',
      word(
        '(?:is|are|shall|will|be) not (?:be )?(?:obliged|obligated|required|bound)(?: to)?|need not|(?:do|does) not (?:have|need) to|no obligation to',
      ),
    ],
    [
      'ban',
      word(
        "(?:shall|may|must|can|will|should) (?:not|never|neither)|cannot|can't|may in no|(?:is|are|be) (?:prohibited|forbidden)|(?:is|are) not (?:permitted|allowed|entitled)|(?:neither|no|none)(?: of the)? (?:\\p{L}+ ){0,4}?(?:shall|may|must|can|will)|shall (?:be )?refrain",
      ),
    ],
    [
      'duty',
      word(
        'must|(?:is|are|be) (?:obliged|obligated|required|bound) to|ha(?:s|ve) (?:to|(?:the|an) (?:obligation|duty) to)|(?:is|are) under (?:an )?obligation',
      ),
    ],
    [
      'right',
      word(
        '(?:is|are|be) entitled|(?:has|have|reserves?|retains?) the rights? to|(?:has|have) the authority to|(?:is|are) authori[sz]ed to',
      ),
    ],
    ['shall', word('shall')],
    [
      'may',
      word(
        'may|can|(?:is|are|be) (?:permitted|allowed) to|(?:is|are|be) able to|might|could|renewable|extendable|extendible',
      ),
    ],
    ['advice', word('(?<=\\p{L}.*)should|ought to|(?:is|are) (?:encouraged|advised|expected) to')],
    ['will', word('will')],
  ],
};

const still = (): Force => ({ duty: 0, shall: 0, will: 0, may: 0, right: 0, advice: 0, ban: 0, exempt: 0 });

/** A month is no permission: "12 May 2016", "May 2016". */
const mayOfYear =
  /\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? may\b|\bmay (?=\d)|\b(?:in|of|by|every|each|early|late|mid|mid-|during|until|since|from) may\b/g;

/** How binding a sentence is, and in which ways. */
export function forceOf(sentence: string, language: Language): Force {
  let text = foldText(sentence).replace(/\s/g, ' ');
  if (language === 'en') text = text.replace(mayOfYear, (all) => ' '.repeat(all.length));
  const force = still();
  for (const [kind, pattern] of patterns[language]) {
    text = text.replace(pattern, (all) => {
      if (kind !== 'none') force[kind] += 1;
      return ' '.repeat(all.length);
    });
  }
  return force;
}

/** The force of several sentences together. */
export const forceTogether = (forces: readonly Force[]): Force =>
  forces.reduce((sum, force) => {
    for (const kind of Object.keys(sum) as (keyof Force)[]) sum[kind] += force[kind];
    return sum;
  }, still());
