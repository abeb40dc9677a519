import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { DraftPart } from '../draft.ts';
import { languageName } from '../parity/words.ts';

export const partNames: Readonly<Record<DraftPart, Words>> = {
  title: { id: 'judul', en: 'title' },
  parties: { id: 'subjek (para pihak)', en: 'subject (parties)' },
  purpose: { id: 'maksud dan tujuan', en: 'purpose' },
  scope: { id: 'ruang lingkup', en: 'scope' },
  implementation: { id: 'pelaksanaan', en: 'implementation' },
  funding: { id: 'pembiayaan', en: 'funding' },
  'working-group': { id: 'kelompok kerja bersama', en: 'joint working group' },
  dispute: { id: 'penyelesaian perselisihan', en: 'settlement of disputes' },
  amendment: { id: 'amandemen', en: 'amendment' },
  term: { id: 'masa berlaku, perpanjangan, dan pengakhiran', en: 'term, extension and termination' },
  signature: { id: 'tempat dan tanggal penandatanganan', en: 'place and date of signing' },
  preamble: { id: 'latar belakang', en: 'background' },
  definitions: { id: 'definisi', en: 'definitions' },
  confidentiality: { id: 'kerahasiaan', en: 'confidentiality' },
  property: { id: 'kekayaan intelektual', en: 'intellectual property' },
  language: { id: 'bahasa', en: 'language' },
  law: { id: 'hukum yang berlaku', en: 'applicable law' },
  notice: { id: 'pemberitahuan', en: 'notices' },
  other: { id: 'lainnya', en: 'other' },
};

const cite = ({ instrument, article, standing }: LegalBasis): Words => ({
  id: `${instrument} Pasal ${article}${standing === 'read' ? '' : ', perlu dikonfirmasi'}`,
  en: `${instrument} art. ${article}${standing === 'read' ? '' : ', to be confirmed'}`,
});

/** The sentences of what a draft lacks, promises too long, or may not promise. */
export const checkWords = {
  missingPart: (part: DraftPart, basis: LegalBasis): Words => ({
    id: `Bagian "${partNames[part].id}" belum ada (${cite(basis).id}).`,
    en: `The part "${partNames[part].en}" is missing (${cite(basis).en}).`,
  }),
  missingCell: (language: string): Words => ({
    id: `Teks ${languageName(language).id} masih kosong.`,
    en: `The text in ${languageName(language).en} is still empty.`,
  }),
  untranslated: (language: string): Words => ({
    id: `Teks ini tampaknya bukan ${languageName(language).id}.`,
    en: `This text does not seem to be ${languageName(language).en}.`,
  }),
  placeholder: (text: string): Words => ({
    id: `Isian "${text}" belum diisi.`,
    en: `The placeholder "${text}" has not been filled in.`,
  }),
  markup: (text: string): Words => ({
    id: `Penanda halaman "${text}" ikut tertempel: tempelkan sebagai teks saja.`,
    en: `The page's mark "${text}" was pasted along: paste as plain text.`,
  }),
  tooLong: (text: string, months: number, basis: LegalBasis): Words => ({
    id: `Masa berlaku "${text}" melebihi ${months / 12} tahun (${cite(basis).id}).`,
    en: `The term "${text}" is longer than ${months / 12} year(s) (${cite(basis).en}).`,
  }),
  endless: (text: string, basis: LegalBasis): Words => ({
    id: `Masa berlaku "${text}" tidak berbatas; batasnya ditentukan ${cite(basis).id}.`,
    en: `The term "${text}" has no end; ${cite(basis).en} sets one.`,
  }),
  noIndonesian: {
    id: 'Bahasa Indonesia tidak ada dalam naskah (UU 24/2009 Pasal 31).',
    en: 'There is no Indonesian text (UU 24/2009 art. 31).',
  } satisfies Words,
  noEqual: {
    id: 'Tidak ada klausul bahwa semua naskah sama aslinya (UU 24/2009 Pasal 31 dan penjelasannya).',
    en: 'No clause says that all texts are equally authentic (UU 24/2009 art. 31 and its elucidation).',
  } satisfies Words,
  prevails: (text: string): Words => ({
    id: `"${text}": satu bahasa diunggulkan, padahal semua naskah sama aslinya (penjelasan UU 24/2009 Pasal 31). Pastikan ini disengaja.`,
    en: `"${text}": one language prevails although all texts are equally authentic (elucidation of UU 24/2009 art. 31). Make sure it is meant.`,
  }),
  languages: (mine: string, theirs: string): Words => ({
    id: `Klausul bahasa tidak menyebut bahasa yang sama: ${mine} (bahasa Indonesia), ${theirs} (bahasa Inggris).`,
    en: `The language clause does not name the same languages: ${mine} (Indonesian), ${theirs} (English).`,
  }),
  forbidden: (text: string, why: Words, basis: LegalBasis): Words => ({
    id: `"${text}": ${why.id} (${cite(basis).id}).`,
    en: `"${text}": ${why.en} (${cite(basis).en}).`,
  }),
  noSuchArticle: (text: string, last: number): Words => ({
    id: `"${text}" tidak ada: pasal terakhir naskah ini ${last}.`,
    en: `"${text}" does not exist: the last article of this draft is ${last}.`,
  }),
  numbering: (before: number, found: number): Words => ({
    id: `Penomoran melompat dari Pasal ${before} ke Pasal ${found}.`,
    en: `The numbering goes from article ${before} to article ${found}.`,
  }),
  listNumbering: {
    id: 'Penomoran butir dalam daftar ini tidak berurutan.',
    en: 'The items of this list are not numbered one after another.',
  } satisfies Words,
};
