const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** What a Roman numeral up to 39 says, in small letters; null when it is none. */
export function romanNumber(text: string): number | null {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(text) || text === '') return null;
  const values = [...text].map((letter) => digits[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Nouns behind which even a single I, V or X is a number: "kelas X", "Phase I". */
const counted = new Set(
  'kelas grade grades class tahap phase fase stage abad tingkat level golongan angkatan batch gelombang periode semester triwulan kuartal quarter bagian part seri series jilid volume edisi pasal article bab chapter lampiran annex appendix schedule'.split(
    ' ',
  ),
);

/** Whether a word of the original text is meant as a Roman numeral: in capitals, and not a lone letter by itself. */
export const isRoman = (written: string, before: string): boolean =>
  /^[IVX]+$/.test(written) &&
  romanNumber(written.toLowerCase()) !== null &&
  (written.length > 1 || counted.has(before));
