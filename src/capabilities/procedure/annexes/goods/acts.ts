import { type ActKind, type ActQuestion, choicesOf } from '../questions.ts';

const owner: ActQuestion = {
  name: 'owner',
  label: { id: 'Milik siapa', en: 'Who owns them' },
  type: 'choice',
  choices: choicesOf({
    region: { id: 'Pemerintah daerah', en: 'The region' },
    centre: { id: 'Pemerintah pusat', en: 'The central government' },
    enterprise: { id: 'BUMD', en: 'A regional enterprise' },
    partner: { id: 'Mitra luar negeri', en: 'The foreign partner' },
    community: { id: 'Kelompok masyarakat', en: 'A community group' },
    undecided: { id: 'Belum ditegaskan dalam naskah', en: 'The agreement does not say' },
  }),
};

export const goodsActs: readonly ActKind[] = [
  {
    code: 'received',
    name: { id: 'Barang diterima', en: 'Goods received' },
    questions: [
      { name: 'what', label: { id: 'Barang apa saja', en: 'Which goods' }, type: 'long' },
      { name: 'count', label: { id: 'Jumlah', en: 'How many' }, type: 'count' },
      {
        name: 'value',
        label: { id: 'Nilai seluruhnya (opsional)', en: 'Value in all (optional)' },
        type: 'amount',
        optional: true,
      },
      {
        name: 'currency',
        label: { id: 'Mata uang (opsional)', en: 'Currency (optional)' },
        type: 'currency',
        optional: true,
      },
      { name: 'from', label: { id: 'Dari lembaga mana', en: 'From which organisation' }, type: 'text' },
    ],
    rules: ['goods-received'],
  },
  {
    code: 'owner-named',
    name: { id: 'Kepemilikan menurut naskah', en: 'Ownership by the agreement' },
    questions: [
      owner,
      {
        name: 'clause',
        label: { id: 'Pasal naskah yang menyebutnya (opsional)', en: 'Clause that says so (optional)' },
        type: 'text',
        optional: true,
      },
    ],
    rules: ['goods-owner'],
  },
  {
    code: 'minister-asked',
    name: { id: 'Kepemilikan dikoordinasikan dengan Menteri', en: 'Ownership taken to the Minister' },
    letterNeeded: true,
    questions: [],
    rules: ['goods-owner'],
  },
  {
    code: 'owner-settled',
    name: { id: 'Kepemilikan diselesaikan', en: 'Ownership settled' },
    letterNeeded: true,
    questions: [owner],
    rules: ['goods-owner'],
  },
  {
    code: 'entered',
    name: { id: 'Dicatat dalam daftar barang', en: 'Entered in an inventory' },
    questions: [
      {
        name: 'where',
        label: { id: 'Dicatat di mana', en: 'In which inventory' },
        type: 'choice',
        choices: choicesOf({
          region: { id: 'Barang milik daerah', en: 'Property of the region' },
          centre: { id: 'Barang milik negara', en: 'Property of the state' },
          enterprise: { id: 'Daftar aset BUMD', en: "The enterprise's assets" },
          partner: { id: 'Daftar mitra', en: "The partner's list" },
        }),
      },
      { name: 'register', label: { id: 'Nomor pencatatan', en: 'Inventory number' }, type: 'text' },
      { name: 'place', label: { id: 'Letak barang', en: 'Where they stand' }, type: 'text' },
      { name: 'user', label: { id: 'Perangkat daerah pengguna', en: 'Agency that uses them' }, type: 'text' },
    ],
    rules: ['goods-inventory'],
  },
  {
    code: 'end-decided',
    name: { id: 'Nasib barang pada akhir kerja sama diputuskan', en: 'What happens at the end decided' },
    questions: [
      {
        name: 'fate',
        label: { id: 'Barang itu', en: 'The goods' },
        type: 'choice',
        choices: choicesOf({
          stay: { id: 'Tetap milik dan dipakai daerah', en: 'Stay with the region' },
          return: { id: 'Dikembalikan kepada mitra', en: 'Go back to the partner' },
          pass: { id: 'Dialihkan kepada pihak lain', en: 'Go to somebody else' },
          scrap: { id: 'Dihapus', en: 'Are written off' },
        }),
      },
      {
        name: 'note',
        label: { id: 'Keterangan (opsional)', en: 'Note (optional)' },
        type: 'long',
        optional: true,
      },
    ],
  },
];
