import type { Language } from '#kernel/language.ts';
import { boundsIn } from './bounds.ts';
import { foldText } from './fold-text.ts';

const word = (source: string) => new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'gu');

/** Set phrases whose negation the other language says without one, or that deny nothing. */
const idle: Readonly<Record<Language, readonly RegExp[]>> = {
  id: [
    word(
      'tidak (?:dapat )?(?:ter|di)pisahkan|tidak terbatas|tidak hanya|bukan hanya|tidak saja|tanpa terkecuali',
    ),
    word(
      'tidak langsung|tidak sah|tidak benar|tidak terduga|tidak bergerak|tidak berwujud|tidak tetap|tidak resmi',
    ),
    word('apakah .{0,40} atau tidak|suka atau tidak suka|tidak lain'),
  ],
  en: [
    word('not limited|not only|not just|no doubt|whether or not|not applicable|no\\.'),
    word('none other than|nothing but'),
  ],
};

const negations: Readonly<Record<Language, RegExp>> = {
  id: word('tidak|bukan|bukanlah|tanpa|tak|tiada|dilarang|belum|jangan|nonkomersial|nihil'),
  en: word(
    "not|no|none|never|neither|nor|nothing|without|cannot|[a-z]+n't|prohibited|forbidden|refrains?|non-[a-z]+|noncommercial|null|void|unless otherwise prohibited",
  ),
};

/** English words that deny within themselves, where Indonesian says "tidak": they may stand for one. */
const within: Readonly<Record<Language, RegExp>> = {
  id: word('kecuali|selain|batal|mencegah|menolak|gagal|di luar|lepas dari|bebas dari'),
  en: word(
    'un(?!der|it|ion|iv|iq|til|esco|anim)[a-z]{4,}|in(?:direct|valid|consisten|complet|correct|eligib|capab|sufficien|separab|tangib|accura|admissib|definit)[a-z]*|im(?:movab|possib|proper|material)[a-z]*|ir(?:revocab|regular|respective)[a-z]*|illegal[a-z]*|dis(?:agree|allow|approv|continu|claim|regard)[a-z]*|except|other than|fails?|failure|lacks?|beyond|free (?:from|of)|refus[a-z]*|den(?:y|ies|ied)|outside|prevent[a-z]*|waive[a-z]*|cease[a-z]*|integral|terminat[a-z]*',
  ),
};

export interface Denial {
  /** How often it is plainly denied. */
  plain: number;
  /** Words that may say as much without "not". */
  within: number;
}

/** How a sentence denies. "not later than" sets a limit and denies nothing. */
export function denialOf(sentence: string, language: Language): Denial {
  const folded = foldText(sentence).replace(/\s/g, ' ');
  let text = folded;
  for (const { from, to } of boundsIn(folded, language)) text = blank(text, from, to);
  for (const phrase of idle[language]) text = text.replace(phrase, (all) => ' '.repeat(all.length));
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const pairs =
    language === 'en' ? (text.match(/(?<!\p{L})neither .{1,80}? nor(?!\p{L})/gu)?.length ?? 0) : 0;
  return { plain: count(negations[language]) - pairs, within: count(within[language]) };
}

const blank = (text: string, from: number, to: number) =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
