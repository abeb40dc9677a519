/**
 * What a published study of 2017 says of the cooperations of governments around Surakarta, as the tables an
 * office would have: the wording of its cells exactly, misspellings included. Where the study has only running
 * text, one row of quotations. What they mean is for the intake to read. No person who was interviewed is named.
 */
export interface StudyTable {
  /** Our name of the table, for the statements that refer to its rows. */
  key: string;
  region: string;
  fileName: string;
  /** Lines above the headings. */
  title: readonly string[];
  headings: readonly string[];
  /** Who takes part, what is done, when; the number in front is added. */
  rows: readonly (readonly [parties: string, activity: string, period: string])[];
  /** Lines below the table. */
  notes: readonly string[];
}

const headings = ['No.', 'Pihak Yang Terlibat', 'Kerjasama Yang dilakukan', 'Periode'];
const asPrinted = 'Kata-kata disalin dari kajian apa adanya, termasuk salah ketik.';

function tableOf(
  place: string,
  section: string,
  extension: 'xlsx' | 'csv',
  more: Pick<StudyTable, 'key' | 'region' | 'rows'>,
): StudyTable {
  return {
    ...more,
    fileName: `Kerja Sama Luar Negeri ${place} 2012-2017 (kajian, ${section}).${extension}`,
    title: [`PEMERINTAH ${place.toUpperCase()}`, 'Data Kerja Sama Luar Negeri Periode 2012-2017'],
    headings,
    notes: [`Sumber: kajian kerja sama luar negeri Karesidenan Surakarta, ${section}`, asPrinted],
  };
}

const quotationOf = (section: string, more: Pick<StudyTable, 'key' | 'region' | 'rows'>): StudyTable => ({
  ...more,
  fileName: `Kutipan kajian 2017, ${section}.csv`,
  title: ['Kutipan dari teks kajian; tidak ada tabelnya'],
  headings,
  notes: [asPrinted],
});

export const studyTables: readonly StudyTable[] = [
  tableOf('Kabupaten Karanganyar', 'Pembahasan 1', 'xlsx', {
    key: 'karanganyar',
    region: '33.13',
    rows: [
      [
        'USAID- Dinas Pendidikan dan Olahraga Kabupaten Sragen',
        'Pengadaan Buku-Buku Ajar',
        '2013-2017 (Selesai tahun ini)',
      ],
      [
        'OISCA (The Organization of Industrial Spriritual dan Cultural Advencement International) dari Jepang dan Dinas Pertanian Kabupaten Karanganyar',
        'Penghijauan dan budidaya bibit tanaman',
        '2012- sekarang',
      ],
      [
        'Pemerintah Jenewa Swiss dengan Pemda Karanganyar',
        'Sister city yang terkait dengan pengelolaan sampah.',
        'Akan dijajaki pada bulan November 2017 dengan mengirim perangkat Kabupaten yang terkait kesana.',
      ],
    ],
  }),
  quotationOf('Pendahuluan', {
    key: 'busan',
    region: '33.13',
    rows: [
      [
        'Karanganyar dengan Busan',
        'melakukan sister city',
        'setelah kerjasama- kerjasama ini kemudian tidak terdengar lagi keberlanjutannya',
      ],
    ],
  }),
  tableOf('Kabupaten Sragen', 'Pembahasan 3', 'xlsx', {
    key: 'sragen',
    region: '33.14',
    rows: [
      [
        'USAID (United States Agency fo International Development) - Dinas Pendidikan Kabupaten Sragen',
        'Pelatihan dan peningkatan SDM bagi guru-guru di Wilayah Sragen.',
        '2013-2017 (Selesai tahun ini)',
      ],
      [
        'PDAM Kabupaten Sragen dengan Pemerintah Kerajaan Belanda',
        'Hibah Air minum, pengembangan sarana dan prasarana air bersih terutama bagi daerah-daerah kering seperti Jenar dan Tangen.',
        '2012- sekarang Pada 30 Oktober 2017 baru saja diperbaharui di Belanda.',
      ],
      [
        'Dinas Pendidikan Kabupaten Sragen dengan Department of Education Queensland, Brisbane, Australia',
        'Sister School dengan Sragen Bilingual Boarding School (SBBS)',
        'Sedang dalam tahapan draft MoU',
      ],
      [
        'Dinas Tenaga Kerja dan Transmigrasi Kabupaten Sragen dengan Pemerintah Korea dan Jepang',
        'Magang Tenaga Kerja. Penjaringan dilakukan dari lulusan SMA dan SMK Di Kabupaten Sragen untuk melakukan magang kerjasa dengan durasi sekian tahun ke Korea dan Jepang.',
        '2012-sekarang',
      ],
    ],
  }),
  quotationOf('Pembahasan 4. Kabupaten Wonogiri', {
    key: 'wonogiri',
    region: '33.12',
    rows: [
      [
        'Kabupaten Wonogiri dengan negara Tiongkok yaitu kota Wuming dan Guangxi',
        'kesepakatan untuk kerjasama dalam kerangka Sister City',
        'pada 2012 telah terjadi kesepakatan untuk kerjasama dalam kerangka Sister City dengan negara Tiongkok yaitu kota Wuming dan Guangxi dalam akan tetapi hingga hari ini belum ada tindak lanjut kerjasama yang lebih nyata.',
      ],
    ],
  }),
  tableOf('Kabupaten Boyolali', 'Pembahasan 5', 'csv', {
    key: 'boyolali',
    region: '33.09',
    rows: [
      [
        'Selandia Baru dengan Kelompok Tani Dekima Tirta Sari Makmur Kecamatan Cepogo serta Dinas Perternakan dan Perikanan Kabupaten Boyolali',
        'Kerjasama Teknis dibidang peternakan. Membantu petani meningkatkan pendapatan melalui Tim Ahli dar Selandia Baru dan Lokal. (Pangan, Reproduksi dan peningkatan kualitas susu sapi)',
        '8 Tahun (dimulai 10 September 2015)',
      ],
      [
        'Pemda Boyolali dengan SNV Nederlanse, Belanda',
        'Perkembangan Produksi dan Peternakan Sapi Pera (perbaikan kualitas pangan dan peningkatan higienisitas produk).',
        '1 Januari s/d 31 Desember 2015',
      ],
    ],
  }),
  tableOf('Kota Surakarta', 'tabel di bawah Pembahasan 6', 'xlsx', {
    key: 'surakarta',
    region: '33.72',
    rows: [
      [
        'Sister city Pemkot Surakarta dengan Kota Xi’an Tiongkok',
        'Bidang perdagangan, kebudayaan, pendidikan, olahraga, kesehatan, kepegawaian, dll',
        'LoI ditandatangani pada 25 Sepetmber 2015',
      ],
      [
        'Pemerintah Kota (Pemkot) Surakarta menjalin kerjasama dengan Indonesia Urban Water Sanitation and Hygiene (IUWASH PLUS) bagian dari USAID (United States Agency International Development).',
        'Program Sanitasi dan air bersih serta sosialisasi kesadaran air bersih bagi masyarakat',
        'Dimulai April 2017',
      ],
      [
        'Sister City Kota Surakarta dengan Guilin, Tiongkok',
        'Pariwisata dan Kebudayaan',
        'Masih dalam tahap penjajakan',
      ],
    ],
  }),
  quotationOf('Pembahasan 7. Kota Surakarta', {
    key: 'montana',
    region: '33.72',
    rows: [
      [
        'Pemkot Surakarta pernah melakukan sister city dengan Kota Montana, Bulgaria',
        'sister city dengan Kota Montana, Bulgaria terkait dengan bidang perdagangan',
        'kemudian ditemukan banyak kendala sehingga kerjasama dihentikan pada tahun 2012',
      ],
    ],
  }),
];

/** 1-based row of the file in which the row with this number stands: title, an empty line, headings before it. */
export const fileRowOf = ({ title }: StudyTable, number: number): number => title.length + 2 + number;
