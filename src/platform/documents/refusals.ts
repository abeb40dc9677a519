import { Refusal } from '#kernel/refusal.ts';

/** The characters as a person can look them up: the sign itself and its number. */
const named = (characters: readonly string[]) =>
  characters
    .slice(0, 10)
    .map((sign) => `${sign} (U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ');

/** A PDF for the archive must show every character; one that no font of ours holds would be an empty box. */
export function charactersWithoutGlyph(characters: readonly string[]): Refusal {
  return new Refusal('invalid', 'characters-without-glyph', {
    id: `PDF tidak dapat dibuat karena huruf berikut tidak ada dalam fon yang tersedia: ${named(characters)}. Ganti huruf itu, atau gunakan berkas DOCX.`,
    en: `The PDF cannot be made because no font at hand holds these characters: ${named(characters)}. Replace them, or use the DOCX file.`,
  });
}

export function pictureNotPng(): Refusal {
  return new Refusal('invalid', 'picture-not-png', {
    id: 'Lambang pada kop harus berupa gambar PNG yang utuh. Simpan ulang gambarnya sebagai PNG, lalu unggah kembali.',
    en: 'The emblem of the letterhead must be a sound PNG picture. Save the picture as PNG and upload it again.',
  });
}

export function documentTooLarge(): Refusal {
  return new Refusal('too-large', 'document-too-large', {
    id: 'Dokumen terlalu besar untuk dicetak sekaligus. Bagi menjadi beberapa dokumen.',
    en: 'The document is too large to be printed at once. Divide it into several documents.',
  });
}

/** Time or memory ran out, or the compiler failed: the text is kept, and DOCX does not need the compiler. */
export function pdfNotMade(cause: unknown): Refusal {
  const refusal = new Refusal('unavailable', 'pdf-not-made', {
    id: 'PDF tidak dapat dibuat saat ini. Isi surat tetap tersimpan: coba lagi sebentar lagi, atau unduh berkas DOCX.',
    en: 'The PDF could not be made just now. The text is kept: try again in a moment, or take the DOCX file.',
  });
  refusal.cause = cause;
  return refusal;
}
