import type { Words } from '#kernel/language.ts';
import { languageName } from './words.ts';

/** The sentences about names and terms that the languages of a clause do not share. */
export const nameWords = {
  missing: (name: string, here: string, there: string): Words => ({
    id: `"${name}" disebut dalam ${languageName(here).id}, tidak dalam ${languageName(there).id}.`,
    en: `"${name}" is named in ${languageName(here).en} and not in ${languageName(there).en}.`,
  }),
  misspelled: (name: string, there: string, nearly: string): Words => ({
    id: `"${name}" tertulis "${nearly}" dalam ${languageName(there).id}.`,
    en: `"${name}" is spelled "${nearly}" in ${languageName(there).en}.`,
  }),
  exchanged: (mine: string, theirs: string): Words => ({
    id: `"${mine}" dalam bahasa Indonesia menjadi "${theirs}" dalam bahasa Inggris.`,
    en: `"${mine}" in Indonesian has become "${theirs}" in English.`,
  }),
  sides: (mine: string, theirs: string): Words => ({
    id: `Pihak yang dimaksud berbeda: "${mine}" (bahasa Indonesia), "${theirs}" (bahasa Inggris).`,
    en: `Another side is meant: "${mine}" (Indonesian), "${theirs}" (English).`,
  }),
  stranger: (name: string, here: string, there: string): Words => ({
    id: `"${name}" (${languageName(here).id}) tidak ada padanannya dalam ${languageName(there).id}.`,
    en: `"${name}" (${languageName(here).en}) has no counterpart in ${languageName(there).en}.`,
  }),
  swapped: {
    id: 'Pihak Pertama dan Pihak Kedua tidak sama dalam kedua bahasa.',
    en: 'First Party and Second Party are not the same in the two languages.',
  } satisfies Words,
  mixed: (word: string): Words => ({
    id: `"${word}" mencampur huruf dari dua abjad yang tampak serupa.`,
    en: `"${word}" mixes letters of two alphabets that look alike.`,
  }),
  term: (here: string, term: string, there: string, counterpart: string): Words => ({
    id: `Istilah "${term}" dipakai dalam ${languageName(here).id}, padanannya "${counterpart}" tidak ada dalam ${languageName(there).id}.`,
    en: `The term "${term}" is used in ${languageName(here).en}; its counterpart "${counterpart}" is not in ${languageName(there).en}.`,
  }),
  definitions: (mine: string, theirs: string): Words => ({
    id: `Istilah yang didefinisikan tidak sama banyaknya: ${mine || 'tidak ada'} (bahasa Indonesia), ${theirs || 'tidak ada'} (bahasa Inggris).`,
    en: `Not as many terms are defined: ${mine || 'none'} (Indonesian), ${theirs || 'none'} (English).`,
  }),
  unused: (language: string, term: string): Words => ({
    id: `Istilah "${term}" (${languageName(language).id}) didefinisikan tetapi tidak dipakai.`,
    en: `The term "${term}" (${languageName(language).en}) is defined but not used.`,
  }),
  undefined: (language: string, term: string): Words => ({
    id: `Istilah "${term}" (${languageName(language).id}) dipakai tetapi tidak didefinisikan.`,
    en: `The term "${term}" (${languageName(language).en}) is used but not defined.`,
  }),
};
