import type { LetterTemplateText } from '../letter-template.ts';

/** Who has an original, since when and until when; not asked by a regulation, a habit of careful offices. */
export const lendingSlip: LetterTemplateText = {
  kind: 'record',
  code: 'lending-slip',
  name: { id: 'Tanda terima peminjaman naskah asli', en: 'Lending slip of originals' },
  basis: ['SARAN arsip'],
  title: 'Tanda terima peminjaman naskah asli',
  body: [
    { block: 'paragraph', text: 'Pada tanggal {lentDay} telah dipinjamkan naskah asli berikut:' },
    {
      block: 'table-of',
      slot: 'lentOriginals',
      columns: [
        { heading: 'Naskah', width: 6 },
        { heading: 'Tanggal', width: 3.5 },
        { heading: 'Bahasa', width: 3 },
        { heading: 'Jumlah', width: 2 },
        { heading: 'Halaman', width: 2.6 },
      ],
    },
    { block: 'paragraph', text: 'Naskah tersebut dipinjam oleh:' },
    {
      block: 'facts',
      rows: [
        { label: 'Nama', value: '{borrower}' },
        { label: 'Jabatan', value: '{borrowerOffice}' },
        { label: 'Unit kerja', value: '{borrowerUnit}', onlyWith: 'borrowerUnit' },
        { label: 'Keperluan', value: '{lendingPurpose}' },
        { label: 'Harus kembali', value: '{returnDay}' },
      ],
    },
    {
      block: 'paragraph',
      text: 'Peminjam menjaga keutuhan naskah, tidak meminjamkannya kepada pihak lain, dan mengembalikannya paling lambat pada tanggal tersebut di atas.',
    },
  ],
  otherSide: { above: ['Peminjam,'], below: ['{borrower}'] },
};
