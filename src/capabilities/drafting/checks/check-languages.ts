import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { foldText } from '../reading/fold-text.ts';
import { checkWords } from './words.ts';

const equally =
  /sama aslinya|sama-sama asli|sama otentik(?:nya)?|keaslian yang sama|keabsahan yang sama|kekuatan hukum yang sama|kekuatan (?:hukum )?(?:yang )?setara|sama sahnya|sama[- ]sama (?:sah|otentik|autentik)|sama autentik(?:nya)?|equally (?:authentic|valid|original|binding)|equal(?:ly)? (?:authenticity|validity|force)|being (?:equally )?authentic|same (?:legal )?(?:force|validity|authenticity)/;

const prevailing =
  /(?:teks|naskah|versi)[^.;\n]{0,50}(?:yang berlaku|yang digunakan|yang diutamakan|yang menjadi acuan|akan berlaku|diutamakan|mengikat)|(?:text|version)[^.;\n]{0,40}(?:shall|will|must) (?:prevail|govern|control|be used|apply)|(?:text|version) prevails/;

const languageWords: readonly (readonly [string, RegExp])[] = [
  ['id', /bahasa indonesia|indonesian?(?: language)?\b/],
  ['en', /inggris|english/],
  ['zh', /mandarin|tiongkok|cina|china|chinese/],
  ['ja', /jepang|japanese/],
  ['ko', /korea/],
  ['ar', /arab/],
  ['nl', /belanda|dutch/],
  ['de', /jerman|german/],
  ['fr', /perancis|prancis|french/],
  ['pt', /portugis|portuguese/],
  ['es', /spanyol|spanish/],
  ['ms', /melayu|malaysia[n]?|malay/],
  ['th', /thai/],
  ['vi', /vietnam/],
  ['ru', /rusia|russian/],
];

/** The sentence that says which texts there are, or which of them counts. */
const languageSentence = (text: string) =>
  foldText(text)
    .split(/[.;\n]/)
    .find(
      (sentence) =>
        /bahasa|language/.test(sentence) ||
        (/(?:texts?|copies|originals|rangkap)/.test(sentence) && /inggris|english/.test(sentence)),
    );

const namedIn = (sentence: string) =>
  languageWords.filter(([, word]) => word.test(sentence)).map(([code]) => code);

interface Cell {
  clause: string;
  language: string;
  text: string;
}

const cellsOf = ({ clauses }: Draft): Cell[] =>
  clauses.flatMap(({ id, text }) =>
    Object.entries(text).map(([language, cell]) => ({ clause: id, language, text: cell })),
  );

function prevails(cells: readonly Cell[]): Finding[] {
  return cells.flatMap(({ clause, language, text }) => {
    const found = prevailing.exec(foldText(text));
    // "naskah yang berlaku" is only about languages where one is named beside it.
    const around = found
      ? foldText(text).slice(Math.max(0, found.index - 160), found.index + found[0].length + 60)
      : '';
    if (
      !found ||
      namedIn(around).length === 0 ||
      !/bahasa|english|inggris|language|indonesia/.test(found[0] + around)
    )
      return [];
    const said = text.slice(found.index, found.index + found[0].length);
    const passages = [{ language, text: said, from: found.index, to: found.index + found[0].length }];
    return [
      {
        clause,
        code: 'language-clause' as const,
        languages: [language],
        message: checkWords.prevails(said),
        passages,
      },
    ];
  });
}

/** A language clause that does not name the same languages in Indonesian and in English. */
function unlike({ clauses }: Draft): Finding[] {
  return clauses.flatMap(({ id, text }) => {
    const [mine, theirs] = [languageSentence(text.id ?? ''), languageSentence(text.en ?? '')];
    if (!mine || !theirs) return [];
    const [inId, inEn] = [namedIn(mine), namedIn(theirs)];
    if (inId.length === 0 || inEn.length === 0 || inId.join() === inEn.join()) return [];
    const message = checkWords.languages(inId.join(', '), inEn.join(', '));
    return [{ clause: id, code: 'language-clause' as const, languages: ['id', 'en'], message, passages: [] }];
  });
}

/** Indonesian must be there, all texts equally authentic, and none above the others: UU 24/2009 art. 31. */
export function checkLanguages(draft: Draft): Finding[] {
  const cells = cellsOf(draft);
  const whole = (message: Finding['message']): Finding => ({
    clause: null,
    code: 'language-clause',
    languages: draft.languages,
    message,
    passages: [],
  });
  const several = draft.languages.length > 1 && draft.kind !== 'plan' && draft.kind !== 'loi';
  const equal = cells.some(({ text }) => equally.test(foldText(text)));
  return [
    ...(draft.languages.includes('id') ? [] : [whole(checkWords.noIndonesian)]),
    ...(several && !equal ? [whole(checkWords.noEqual)] : []),
    ...prevails(cells),
    ...unlike(draft),
  ];
}
