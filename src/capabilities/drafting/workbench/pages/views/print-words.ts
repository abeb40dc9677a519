/** What is asked before an agreement is printed. */
export const printWords = {
  title: { id: 'Cetak naskah', en: 'Print the agreement' },
  layout: { id: 'Susunan bahasa', en: 'Languages' },
  layouts: {
    parallel: { id: 'Berdampingan, pasal demi pasal', en: 'Side by side, article by article' },
    sequential: {
      id: 'Berurutan, satu bahasa utuh lalu yang lain',
      en: 'One whole language after the other',
    },
  },
  first: { id: 'Naskah asli untuk', en: 'Original for' },
  firstHint: {
    id: 'Menurut kebiasaan diplomatik, pihak yang menyimpannya ditulis lebih dahulu pada tanda tangan',
    en: 'By diplomatic custom the side that keeps it stands first among the signatures',
  },
  format: { id: 'Bentuk berkas', en: 'Kind of file' },
  formats: { pdf: { id: 'PDF', en: 'PDF' }, docx: { id: 'DOCX (Word)', en: 'DOCX (Word)' } },
  with: { id: 'Sertakan', en: 'Add' },
  checklist: {
    id: 'Daftar periksa untuk kementerian: bagian, pasal, halaman',
    en: 'The checklist for the ministries: parts, articles, pages',
  },
  toSign: { id: 'Untuk ditandatangani', en: 'To be signed' },
  noMark: { id: 'Tanpa tanda rancangan', en: 'Without the mark of a draft' },
  download: { id: 'Unduh', en: 'Download' },
} as const;
