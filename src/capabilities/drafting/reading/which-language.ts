import { foldText } from './fold-text.ts';

type Language = 'id' | 'en';

const set = (words: string) => new Set(words.split(' '));

/** Words that only one of the languages has, and that little of its text does without. */
const own: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: set(
    'yang dan dengan untuk dari dalam pada ini itu akan oleh atau tidak para pihak sebagai sesuai dapat antara tentang kerja sama di ke kepada bagi serta juga telah sudah belum bukan adalah ialah tersebut dimaksud setiap tiap seluruh semua kedua masing-masing bahwa jika apabila bila agar supaya sehingga karena secara melalui terhadap atas bawah lebih paling wajib harus boleh bersama tahun bulan hari nama biaya perubahan ketentuan naskah pasal ayat lampiran daerah kota kabupaten provinsi pemerintah negara kegiatan pelaksanaan setempat lain lainnya hanya tanpa kecuali selama sejak sampai hingga sebelum sesudah setelah ketika saat nota kesepahaman perjanjian rencana jangka waktu masa berlaku penyelesaian perselisihan pembiayaan ruang lingkup tujuan maksud penutup pemberitahuan kerahasiaan',
  ),
  en: set(
    'the of and to for with shall by or not this that is are be may parties party under between on its their in a an as at from any each which will must have has been was were it they these those such other into upon through during after before until if when where who than also all both either neither only without except should can would there within about amendment article provisions memorandum understanding government city regency province cooperation term funding notice purpose scope settlement disputes',
  ),
};

/** Endings and beginnings that give a word's language away where no small word does. */
const shapes: Readonly<Record<Language, RegExp>> = {
  id: /^(?:(?:me|di|ber|ter|pe|se|ke|mem|men|meng|meny|pem|pen|peng)\p{L}{3,}(?:kan|an|nya|i)|(?:meng|meny|memp|memb|peng|penye|pemb|berk|berl|bert|dila|dise|dipe)\p{L}{3,}|\p{L}{4,}nya)$/u,
  en: /^(?!(?:nasional|internasional)$)\p{L}{2,}(?:tion|tions|ing|ment|ments|ity|ities|ness|ship|ful|able|ible|ally|ous|ively|ated|ished|ized|ised)$/u,
};

interface Words {
  all: number;
  id: number;
  en: number;
}

/** Words of a text that belong to one language; names, which begin with a capital inside a sentence, count for none. */
function wordsOf(text: string): Words {
  const words: Words = { all: 0, id: 0, en: 0 };
  for (const match of text.matchAll(/(?<![\p{L}@.])\p{L}[\p{L}\p{M}-]*(?![\p{L}@])/gu)) {
    const word = foldText(match[0]);
    words.all += 1;
    const isName = /^\p{Lu}\p{Ll}/u.test(match[0]) && words.all > 1;
    for (const language of ['id', 'en'] as const)
      if (own[language].has(word) || (!isName && shapes[language].test(word))) words[language] += 1;
  }
  return words;
}

const other = { id: 'en', en: 'id' } as const;

/** Whether a text of a few words is in the other language: it has that one's words and hardly its own. */
export function isOtherLanguage(text: string, language: Language): boolean {
  const words = wordsOf(text);
  const [mine, theirs] = [words[language], words[other[language]]];
  return theirs >= 3 && theirs > mine * 3 && theirs * 4 >= words.all;
}

/** Whether a line of one or two words, as a heading, is only the other language's. */
export function isOtherHeading(text: string, language: Language): boolean {
  const words = wordsOf(text.toLowerCase());
  return words.all > 0 && words.all <= 4 && words[language] === 0 && words[other[language]] === words.all;
}
