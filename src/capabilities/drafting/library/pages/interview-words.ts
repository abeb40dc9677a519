import type { Words } from '#kernel/language.ts';

export const interviewWords = {
  title: { id: 'Rancangan pertama dari wawancara', en: 'First draft by interview' },
  lead: {
    id: 'Jawab pertanyaan halaman demi halaman; naskah disusun dari pustaka klausul dalam bahasa Indonesia dan bahasa Inggris. Yang belum diketahui boleh dikosongkan: tempatnya ditandai dalam naskah.',
    en: 'Answer page by page; the text is put together from the clause library in Indonesian and English. What is not known yet may stay empty: its place is marked in the text.',
  },
  kind: { id: 'Jenis naskah', en: 'Kind of text' },
  cooperation: { id: 'Kode kerja sama', en: 'Code of the cooperation' },
  cooperationHint: {
    id: 'Jawaban yang sudah tercatat diisikan dahulu. Kosongkan bila belum tercatat.',
    en: 'What is recorded is filled in first. Leave empty if it is not recorded yet.',
  },
  begin: { id: 'Mulai', en: 'Begin' },
  next: { id: 'Simpan dan lanjutkan', en: 'Keep and go on' },
  back: { id: 'Simpan dan kembali', en: 'Keep and go back' },
  open: { id: 'Buka sebagai naskah', en: 'Open as an agreement' },
  file: { id: 'Unduh rancangan (DOCX)', en: 'Download the draft (DOCX)' },
  clauses: { id: 'Klausul', en: 'Clauses' },
  clausesHint: {
    id: 'Bagian wajib selalu ada. Centang klausul lain yang diperlukan.',
    en: 'Mandatory parts are always there. Tick the other clauses you need.',
  },
  review: { id: 'Periksa sebelum membuka', en: 'Check before opening' },
  left: { id: 'Belum dijawab', en: 'Not answered yet' },
  leftLead: {
    id: 'Tempatnya ditandai dengan kurung siku dalam naskah dan ditemukan oleh pemeriksaan.',
    en: 'Marked by square brackets in the text, where the checks find them.',
  },
  nothingLeft: { id: 'Semua pertanyaan sudah dijawab.', en: 'Every question is answered.' },
  inText: { id: 'Isi naskah', en: 'What the text will hold' },
  askedFor: { id: 'Untuk klausul', en: 'For the clauses' },
  usual: { id: 'Pilih dari yang lazim', en: 'Choose from usual ones' },
  perLine: {
    id: 'Satu butir satu baris, urutan sama dalam kedua bahasa.',
    en: 'One a line, in the same order in both languages.',
  },
  row: { id: 'Nomor', en: 'Number' },
  moreRows: {
    id: 'Baris kosong terakhir diabaikan. Simpan untuk mendapat baris baru.',
    en: 'The last, empty one is left out. Keep and come back for another.',
  },
  none: { id: 'Tidak ada', en: 'None' },
  government: { id: 'Pemerintah daerah', en: 'Local government' },
  institution: { id: 'Lembaga', en: 'Institution' },
} satisfies Record<string, Words>;
