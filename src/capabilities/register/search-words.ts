/**
 * Words as the search compares them. PostgreSQL's `indonesian` has no stop words and takes "kerja sama" and
 * "kerjasama" for different things; both are put right here, for what is stored and what is asked alike.
 */

const stopWords = new Set(
  (
    'ada adalah agar akan antara atas atau bagi bahwa belum beserta bisa dalam dan dari dengan di dll harus hingga ia ini itu ' +
    'jika juga kami karena ke kepada lain maka masih melalui mereka namun oleh pada para per pun saat sampai sangat ' +
    'sebagai secara sedang sejak seperti serta setelah sudah suatu tahun telah tentang terhadap tersebut tidak untuk yaitu yang ' +
    'a an and are as at be been by for from has in is it its of on or that the their this to was were which will with'
  ).split(' '),
);

/** Words people write apart or together, or in another spelling; the left is what they become. */
const joined: readonly [RegExp, string][] = [
  [/\bkerja\s*-?\s*sama\b/g, 'kerjasama'],
  [/\bsister\s*-?\s*cit(?:y|ies)\b/g, 'sistercity'],
  [/\bkota\s+kembar\b/g, 'kotakembar sistercity'],
  [/\bsister\s*-?\s*schools?\b/g, 'sisterschool'],
  [/\bsekolah\s+kembar\b/g, 'sekolahkembar sisterschool'],
  [/\b(?:cina|china|rrt|rrc)\b/g, 'tiongkok'],
  [/\bsolo\b/g, 'surakarta'],
];

/** Lower case, accents and apostrophes off, one space between words. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ‟„]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What goes into the full-text index, and what a question becomes before it is asked. */
export function searchWords(...texts: readonly (string | null | undefined)[]): string {
  const all = joined.reduce(
    (text, [pattern, word]) => text.replace(pattern, word),
    plainWords(texts.filter(Boolean).join(' ')),
  );
  return [...new Set(all.split(' '))].filter((word) => word && !stopWords.has(word)).join(' ');
}
