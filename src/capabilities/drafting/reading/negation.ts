import type { Language } from '#kernel/language.ts';
import { boundsIn } from './bounds.ts';
import { foldText } from './fold-text.ts';

const word = (source: string) => new RegExp(`(?<![\\p{L}-])(?:${source})(?:lah|kah)?(?![\\p{L}-])`, 'gu');

/** Set phrases whose negation the other language says without one, or that deny nothing. */
const idle: Readonly<Record<Language, RegExp>> = {
  id: word(
    'tidak (?:dapat )?(?:ter|di)pisahkan|(?:tetapi |namun )?tidak terbatas(?: pada)?|tidak hanya|bukan hanya|bukan saja|tidak saja|tanpa terkecuali|tidak langsung|tidak sah|tidak benar|tidak terduga|tidak bergerak|tidak berwujud|tidak tetap|tidak resmi|apakah .{0,40} atau tidak|suka atau tidak suka|tidak lain|selain itu|apabila tidak|jika tidak|bila tidak',
  ),
  en: word(
    '(?:but )?not limited|without limitation|not only|not just|no doubt|whether or not|not applicable|no\\.|none other than|nothing but|no less|if not',
  ),
};

/** Words that plainly deny. */
const plain: Readonly<Record<Language, RegExp>> = {
  id: word(
    'tidak|bukan|tanpa|tak|tiada|dilarang|belum|jangan|non-?\\p{L}{4,}|nihil|tidak satu ?pun|terlarang',
  ),
  en: word(
    "not|no|none|never|neither|nor|nothing|nobody|nowhere|without|cannot|[a-z]+n't|prohibited|forbidden|refrains?|refraining|non-?[a-z]{4,}|null|void",
  ),
};

/** Words that free somebody of something. */
const free: Readonly<Record<Language, RegExp>> = {
  id: word(
    '(?:bebas|lepas|terbebas|dibebaskan|membebaskan|terhindar) dari|bebas (?:bea|pajak|biaya|visa|pungutan)|cuma-cuma|gratis|dibebaskan',
  ),
  en: word(
    'free (?:of|from)|free(?! (?:to|and|or|trade|will|flow|market)(?!\\p{L}))|exempt(?:s|ed|ion|ions)?|(?:duty|tax|visa|cost)-free|waives?|waived|immune|relieved|released',
  ),
};

/** Words that take something out. */
const except: Readonly<Record<Language, RegExp>> = {
  id: word('kecuali|terkecuali|dikecualikan|mengecualikan|pengecualian'),
  en: word(
    'except(?:ing|ed|ion|ions)?|save (?:where|that|for|as|with|in|by|if|to)|excluding|excludes?|excluded|exclusion|other than|apart from|but for|unless|barring',
  ),
};

/** Words that deny within themselves, where the other language says "not": they may stand for one. */
const within: Readonly<Record<Language, RegExp>> = {
  id: word(
    'batal|mencegah|menolak|ditolak|gagal|kegagalan|menghindari|selain|di luar|berhalangan|kosong|kurang|hanya|semata-mata|menghentikan|dihentikan|ditangguhkan|dihapus|dicabut|absen|hampa|sebelum|rahasia|berakhir',
  ),
  en: word(
    'un(?!der|it|ion|iv|iq|til|esco|anim|less)[a-z]{4,}|in(?:direct|valid|consisten|complet|correct|eligib|capab|sufficien|separab|tangib|accura|admissib|definit|dependen|action|activ|ability|ferior|formal|secur|adequa|appropriat|experienc)[a-z]*|im(?:movab|possib|proper|material|partial|perfect)[a-z]*|ir(?:revocab|regular|respective)[a-z]*|illegal[a-z]*|illicit|dis(?:agree|allow|approv|continu|claim|regard|qualif)[a-z]*|fail(?:s|ed|ing|ure|ures)?|lacks?|lacking|absen(?:t|ce)|beyond|refus[a-z]*|den(?:y|ies|ied)|outside|prevent[a-z]*|avoid[a-z]*|notwithstanding|only|solely|exclusively|unless|[a-z]{4,}less|until|confidential|instead|rather',
  ),
};

/** A phrase that denies, and how the other language says the same without: they answer one another only. */
const sameSaid: readonly (readonly [RegExp, RegExp])[] = [
  [
    word('tidak (?:lagi )?berlaku(?: lagi)?|batal'),
    word('ceases?|lapses?|expires?|invalid|terminates?|ends'),
  ],
  [
    word('tidak (?:bertentangan|melanggar|menyimpang)'),
    word('consistent(?:ly)?|compatible|conform[a-z]*|accordance|in line|compl(?:y|ies|iance)|permitted'),
  ],
  [
    word('(?:tanpa|dengan tidak) (?:mengurangi|mengesampingkan)'),
    word('subject to|despite|prejudice|respecting'),
  ],
  [word('tidak (?:ber|ter)gantung'), word('independent(?:ly)?|regardless')],
  [word('tanpa (?:membedakan|memandang)'), word('regardless|irrespective')],
  [word('tidak terbatas'), word('unlimited|open-ended')],
  [word('tidak (?:ikut|turut|berpartisipasi|hadir)'), word('absent|withdraws?|abstain[a-z]*')],
  [word('tidak (?:mampu|sanggup|dapat)'), word('unable|fail[a-z]*|impossible|prevented')],
  [word('tidak (?:dipungut|dikenai|dikenakan)'), word('free')],
  [word('tidak (?:wajib|diwajibkan|perlu)'), word('optional|voluntar[a-z]+|exempt')],
  [word('berhenti|dihentikan|berakhir|diakhiri'), word('no longer|not continue[a-z]*')],
];

export interface Denial {
  /** How often it is plainly denied, freed of, or excepted. */
  plain: number;
  free: number;
  except: number;
  /** Words that may say as much without "not". */
  within: number;
  /** It says "only"; or it denies with an exception, which comes to the same: "not ... except", "tidak ... selain". */
  only: boolean;
  exceptOnly: boolean;
  /** Phrases that only their counterpart answers. */
  phrases: readonly number[];
}

const onlyWords: Readonly<Record<Language, RegExp>> = {
  id: /(?<!\p{L})(?:hanya|semata-mata|khusus untuk|terbatas pada|baru)(?!\p{L})/u,
  en: /(?<!\p{L})(?:only|solely|exclusively|limited to|confined to|reserved for)(?!\p{L})/u,
};

const denies: Readonly<Record<Language, RegExp>> = {
  id: /(?<!\p{L})(?:tidak|dilarang|belum|bukan|tanpa)(?!\p{L})/u,
  en: /(?<!\p{L})(?:not|no|never|nothing|cannot|nor|neither|none)(?!\p{L})/u,
};

const thenExcepts: Readonly<Record<Language, RegExp>> = {
  id: /(?<!\p{L})(?:kecuali|selain|tanpa|sebelum|sampai|melainkan|di luar)(?!\p{L})/u,
  en: /(?<!\p{L})(?:except|unless|without|save|other than|until|before|but|outside)(?!\p{L})/u,
};

/** "not ... except": a denial and behind it what it does not reach. */
function isDeniedExcept(text: string, language: Language): boolean {
  const at = text.search(denies[language]);
  return at >= 0 && thenExcepts[language].test(text.slice(at + 2));
}

/** How a sentence denies. "not later than" sets a limit and denies nothing. */
export function denialOf(sentence: string, language: Language): Denial {
  const folded = foldText(sentence).replace(/\s/g, ' ');
  let text = folded;
  for (const { from, to } of boundsIn(folded, language)) text = blank(text, from, to);
  const side = language === 'id' ? 0 : 1;
  const phrases = sameSaid.flatMap((pair, at) => (text.search(pair[side]) >= 0 ? [at] : []));
  text = text.replace(idle[language], (all) => '\u0000'.repeat(all.length));
  const taken = (pattern: RegExp): number => {
    let count = 0;
    text = text.replace(pattern, (all) => {
      count += 1;
      return '\u0000'.repeat(all.length);
    });
    return count;
  };
  const pairs =
    language === 'en' ? (text.match(/(?<!\p{L})neither .{1,80}? nor(?!\p{L})/gu)?.length ?? 0) : 0;
  const only = onlyWords[language].test(text);
  const exceptOnly = isDeniedExcept(text, language);
  return {
    except: taken(except[language]),
    free: taken(free[language]),
    plain: taken(plain[language]) - pairs,
    within: taken(within[language]),
    only,
    exceptOnly,
    phrases,
  };
}

const blank = (text: string, from: number, to: number) =>
  text.slice(0, from) + '\u0000'.repeat(to - from) + text.slice(to);

/** The sentence without its "not": what it would bind to if it were affirmed. */
export const affirmed = (sentence: string, language: Language): string =>
  foldText(sentence).replace(
    language === 'id'
      ? /(?<!\p{L})(?:tidak|tak|belum|bukan)(?!\p{L})\s*/gu
      : /(?<!\p{L})(?:not|never|no|neither|nor)(?!\p{L})\s*/gu,
    '',
  );
