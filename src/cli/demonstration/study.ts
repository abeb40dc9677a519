import type { ActInput, ClaimInput, PartyInput } from '#register';

/**
 * What a published study of 2017 says of the cooperations of seven governments around Surakarta: the wording
 * of its tables exactly, with its misspellings, and what it reads as. Persons who were interviewed are left out.
 */

export interface StudyRow {
  /** Our name of the row, for the statements that refer to it. */
  key: string;
  region: string;
  /** Where in the study. */
  section: string;
  row: number;
  kind: string;
  titleId: string;
  titleEn: string;
  parties: PartyInput[];
  /** Cells as printed: parties, activity, period. */
  cells: { parties: string; activity: string; period: string };
  start: string | null;
  end: string | null;
  endDerived?: true;
  status: string;
  fields: string[];
  acts: ActInput[];
  /** Claims beyond those every row has. */
  claims?: ClaimInput[];
}

const foreign = (
  asWritten: string,
  name: string,
  kind: PartyInput['organisation']['kind'],
  country: string,
  more = {},
): PartyInput => ({
  side: 'foreign',
  role: 'partner',
  asWritten,
  organisation: {
    name,
    kind,
    country,
    aliases: asWritten === name ? [] : [asWritten.slice(0, 300)],
    ...more,
  },
});
const local = (
  asWritten: string,
  kind: PartyInput['organisation']['kind'],
  region: string,
  role: PartyInput['role'] = 'implementer',
): PartyInput => ({
  side: 'local',
  role,
  asWritten,
  organisation: { name: asWritten, kind, country: 'ID', regionCode: region },
});

const usaid = (asWritten: string) => foreign(asWritten, 'USAID', 'development-partner', 'US');
const act = (
  kind: ActInput['kind'],
  date: string | null,
  asWritten: string,
  instrument?: string,
): ActInput => ({
  kind,
  date,
  asWritten,
  ...(instrument && { instrument }),
});

const apprenticeship =
  'Magang Tenaga Kerja. Penjaringan dilakukan dari lulusan SMA dan SMK Di Kabupaten Sragen untuk melakukan magang kerjasa dengan durasi sekian tahun ke Korea dan Jepang.';

const apprenticeshipTo = (key: string, name: string, country: string, id: string, en: string): StudyRow => ({
  key,
  region: '33.14',
  section: 'Pembahasan 3. Kabupaten Sragen',
  row: 4,
  kind: 'apprenticeship',
  titleId: `Magang tenaga kerja: ${id}`,
  titleEn: `Labour apprenticeship: ${en}`,
  parties: [
    foreign('Pemerintah Korea dan Jepang', name, 'foreign-government', country),
    local('Dinas Tenaga Kerja dan Transmigrasi Kabupaten Sragen', 'local-agency', '33.14'),
  ],
  cells: {
    parties: 'Dinas Tenaga Kerja dan Transmigrasi Kabupaten Sragen dengan Pemerintah Korea dan Jepang',
    activity: apprenticeship,
    period: '2012-sekarang',
  },
  start: '2012',
  end: '..',
  status: 'ongoing',
  fields: [],
  acts: [act('started', '2012', '2012-sekarang')],
});

export const studyRows: StudyRow[] = [
  {
    key: 'KRA-1',
    region: '33.13',
    section: 'Pembahasan 1. Kabupaten Karanganyar',
    row: 1,
    kind: 'technical',
    titleId: 'Pengadaan buku ajar: USAID',
    titleEn: 'Supply of schoolbooks: USAID',
    parties: [
      usaid('USAID'),
      local('Dinas Pendidikan dan Olahraga Kabupaten Sragen', 'local-agency', '33.14'),
    ],
    cells: {
      parties: 'USAID- Dinas Pendidikan dan Olahraga Kabupaten Sragen',
      activity: 'Pengadaan Buku-Buku Ajar',
      period: '2013-2017 (Selesai tahun ini)',
    },
    start: '2013',
    end: '2017',
    status: 'ended',
    fields: [],
    acts: [
      act('started', '2013', '2013-2017 (Selesai tahun ini)'),
      act('ended', '2017', '2013-2017 (Selesai tahun ini)'),
    ],
    claims: [
      { property: 'region', value: '33.13', asWritten: 'Tabel Kabupaten Karanganyar, baris 1' },
      { property: 'region', value: '33.14', asWritten: 'Dinas Pendidikan dan Olahraga Kabupaten Sragen' },
    ],
  },
  {
    key: 'KRA-2',
    region: '33.13',
    section: 'Pembahasan 1. Kabupaten Karanganyar',
    row: 2,
    kind: 'technical',
    titleId: 'Penghijauan dan budidaya bibit tanaman: OISCA',
    titleEn: 'Greening and plant nurseries: OISCA',
    parties: [
      foreign(
        'OISCA (The Organization of Industrial Spriritual dan Cultural Advencement International) dari Jepang',
        'OISCA',
        'nonprofit',
        'JP',
      ),
      local('Dinas Pertanian Kabupaten Karanganyar', 'local-agency', '33.13'),
    ],
    cells: {
      parties:
        'OISCA (The Organization of Industrial Spriritual dan Cultural Advencement International) dari Jepang dan Dinas Pertanian Kabupaten Karanganyar',
      activity: 'Penghijauan dan budidaya bibit tanaman',
      period: '2012- sekarang',
    },
    start: '2012',
    end: '..',
    status: 'ongoing',
    fields: [],
    acts: [act('started', '2012', '2012- sekarang')],
  },
  {
    key: 'KRA-3',
    region: '33.13',
    section: 'Pembahasan 1. Kabupaten Karanganyar',
    row: 3,
    kind: 'sister-city',
    titleId: 'Kota kembar: Pemerintah Jenewa',
    titleEn: 'Sister city: Government of Geneva',
    parties: [
      foreign('Pemerintah Jenewa Swiss', 'Pemerintah Jenewa', 'foreign-local-government', 'CH'),
      local('Pemda Karanganyar', 'local-government', '33.13', 'responsible'),
    ],
    cells: {
      parties: 'Pemerintah Jenewa Swiss dengan Pemda Karanganyar',
      activity: 'Sister city yang terkait dengan pengelolaan sampah.',
      period:
        'Akan dijajaki pada bulan November 2017 dengan mengirim perangkat Kabupaten yang terkait kesana.',
    },
    start: '2017-11',
    end: null,
    status: 'planned',
    fields: [],
    acts: [act('planned', '2017-11', 'Akan dijajaki pada bulan November 2017')],
  },
  {
    key: 'SRG-1',
    region: '33.14',
    section: 'Pembahasan 3. Kabupaten Sragen',
    row: 1,
    kind: 'technical',
    titleId: 'Pelatihan guru: USAID',
    titleEn: 'Teacher training: USAID',
    parties: [
      usaid('USAID (United States Agency fo International Development)'),
      local('Dinas Pendidikan Kabupaten Sragen', 'local-agency', '33.14'),
    ],
    cells: {
      parties:
        'USAID (United States Agency fo International Development) - Dinas Pendidikan Kabupaten Sragen',
      activity: 'Pelatihan dan peningkatan SDM bagi guru-guru di Wilayah Sragen.',
      period: '2013-2017 (Selesai tahun ini)',
    },
    start: '2013',
    end: '2017',
    status: 'ended',
    fields: [],
    acts: [
      act('started', '2013', '2013-2017 (Selesai tahun ini)'),
      act('ended', '2017', '2013-2017 (Selesai tahun ini)'),
    ],
  },
  {
    key: 'SRG-2',
    region: '33.14',
    section: 'Pembahasan 3. Kabupaten Sragen',
    row: 2,
    kind: 'grant',
    titleId: 'Hibah air minum: Pemerintah Kerajaan Belanda',
    titleEn: 'Drinking water grant: Government of the Netherlands',
    parties: [
      foreign('Pemerintah Kerajaan Belanda', 'Pemerintah Kerajaan Belanda', 'foreign-government', 'NL'),
      local('PDAM Kabupaten Sragen', 'local-enterprise', '33.14'),
    ],
    cells: {
      parties: 'PDAM Kabupaten Sragen  dengan Pemerintah Kerajaan Belanda',
      activity:
        'Hibah Air minum, pengembangan sarana dan prasarana air bersih terutama bagi daerah-daerah kering seperti Jenar dan Tangen.',
      period: '2012- sekarang  Pada 30 Oktober 2017 baru saja diperbaharui di Belanda.',
    },
    start: '2012',
    end: '..',
    status: 'ongoing',
    fields: [],
    acts: [
      act('started', '2012', '2012- sekarang'),
      act('renewed', '2017-10-30', 'Pada 30 Oktober 2017 baru saja diperbaharui di Belanda.'),
    ],
  },
  {
    key: 'SRG-3',
    region: '33.14',
    section: 'Pembahasan 3. Kabupaten Sragen',
    row: 3,
    kind: 'sister-school',
    titleId: 'Sekolah kembar: Departemen Pendidikan Queensland',
    titleEn: 'Sister school: Queensland Department of Education',
    parties: [
      foreign(
        'Department of Education Queensland, Brisbane, Australia',
        'Queensland Department of Education',
        'foreign-local-government',
        'AU',
      ),
      local('Dinas Pendidikan Kabupaten Sragen', 'local-agency', '33.14'),
      local('Sragen Bilingual Boarding School (SBBS)', 'school', '33.14', 'beneficiary'),
    ],
    cells: {
      parties:
        'Dinas Pendidikan Kabupaten Sragen dengan Department of Education Queensland, Brisbane, Australia',
      activity: 'Sister School dengan Sragen Bilingual Boarding School (SBBS)',
      period: 'Sedang dalam tahapan draft MoU',
    },
    start: null,
    end: null,
    status: 'draft',
    fields: [],
    acts: [act('drafted', null, 'Sedang dalam tahapan draft MoU', 'mou')],
  },
  apprenticeshipTo('SRG-4a', 'Pemerintah Korea', 'KR', 'Pemerintah Korea', 'Government of Korea'),
  apprenticeshipTo('SRG-4b', 'Pemerintah Jepang', 'JP', 'Pemerintah Jepang', 'Government of Japan'),
  {
    key: 'WNG-1',
    region: '33.12',
    section: 'Pembahasan 4. Kabupaten Wonogiri',
    row: 0,
    kind: 'sister-city',
    titleId: 'Kota kembar: Wuming',
    titleEn: 'Sister city: Wuming',
    parties: [
      foreign('kota Wuming', 'Wuming', 'foreign-local-government', 'CN', { level: 'county' }),
      foreign('Guangxi', 'Guangxi', 'foreign-local-government', 'CN', { level: 'autonomous region' }),
      local('Kabupaten Wonogiri', 'local-government', '33.12', 'responsible'),
    ],
    cells: {
      parties: 'kota Wuming dan Guangxi',
      activity: 'kerjasama dalam kerangka Sister City dengan negara Tiongkok yaitu kota Wuming dan Guangxi',
      period: 'pada 2012 telah terjadi kesepakatan',
    },
    start: '2012',
    end: null,
    status: 'signed',
    fields: [],
    acts: [
      act('signed', '2012', 'pada 2012 telah terjadi kesepakatan'),
      act('no-follow-up', '2017', 'hingga hari ini belum ada tindak lanjut kerjasama yang lebih nyata'),
    ],
    claims: [{ property: 'partner', value: 'Wuming dan Guangxi', asWritten: 'kota Wuming dan Guangxi' }],
  },
  {
    key: 'BYL-1',
    region: '33.09',
    section: 'Pembahasan 5. Kabupaten Boyolali',
    row: 1,
    kind: 'technical',
    titleId: 'Kerja sama teknis peternakan: Selandia Baru',
    titleEn: 'Technical cooperation in livestock: New Zealand',
    parties: [
      foreign('Selandia Baru', 'Selandia Baru', 'country', 'NZ'),
      local(
        'Kelompok Tani Dekima Tirta Sari Makmur Kecamatan Cepogo',
        'community-group',
        '33.09',
        'beneficiary',
      ),
      local('Dinas Perternakan dan Perikanan Kabupaten Boyolali', 'local-agency', '33.09'),
    ],
    cells: {
      parties:
        'Selandia Baru dengan Kelompok Tani Dekima Tirta Sari Makmur Kecamatan Cepogo serta Dinas Perternakan dan Perikanan Kabupaten Boyolali ',
      activity:
        'Kerjasama Teknis dibidang peternakan. Membantu petani meningkatkan pendapatan melalui Tim Ahli dar Selandia Baru dan Lokal. (Pangan, Reproduksi dan peningkatan kualitas susu sapi) ',
      period: '8 Tahun (dimulai 10 September 2015)',
    },
    start: '2015-09-10',
    end: '2023-09-09',
    endDerived: true,
    status: 'ongoing',
    fields: [],
    acts: [act('started', '2015-09-10', '8 Tahun (dimulai 10 September 2015)')],
  },
  {
    key: 'BYL-2',
    region: '33.09',
    section: 'Pembahasan 5. Kabupaten Boyolali',
    row: 2,
    kind: 'technical',
    titleId: 'Produksi dan peternakan sapi perah: SNV',
    titleEn: 'Dairy production and husbandry: SNV',
    parties: [
      foreign('SNV Nederlanse, Belanda', 'SNV', 'nonprofit', 'NL'),
      local('Pemda Boyolali', 'local-government', '33.09', 'responsible'),
    ],
    cells: {
      parties: 'Pemda Boyolali dengan SNV Nederlanse, Belanda',
      activity:
        'Perkembangan Produksi dan Peternakan Sapi Pera (perbaikan kualitas pangan dan peningkatan higienisitas produk).',
      period: '1 Januari s/d 31 Desember 2015',
    },
    start: '2015-01-01',
    end: '2015-12-31',
    status: 'ended',
    fields: [],
    acts: [
      act('started', '2015-01-01', '1 Januari s/d 31 Desember 2015'),
      act('ended', '2015-12-31', '1 Januari s/d 31 Desember 2015'),
    ],
  },
  {
    key: 'SKT-1',
    region: '33.72',
    section: 'Tabel yang tercetak di bawah 6. Kabupaten Klaten',
    row: 1,
    kind: 'sister-city',
    titleId: "Kota kembar: Kota Xi'an",
    titleEn: "Sister city: Xi'an",
    parties: [
      foreign('Kota Xi’an Tiongkok', "Xi'an", 'foreign-local-government', 'CN'),
      local('Pemkot Surakarta', 'local-government', '33.72', 'responsible'),
    ],
    cells: {
      parties: 'Sister city Pemkot Surakarta dengan Kota Xi’an Tiongkok',
      activity: 'Bidang perdagangan, kebudayaan, pendidikan, olahraga, kesehatan, kepegawaian, dll',
      period: 'LoI ditandatangani pada 25 Sepetmber 2015',
    },
    start: '2015-09-25',
    end: null,
    status: 'signed',
    fields: [],
    acts: [act('signed', '2015-09-25', 'LoI ditandatangani pada 25 Sepetmber 2015', 'loi')],
  },
  {
    key: 'SKT-2',
    region: '33.72',
    section: 'Tabel yang tercetak di bawah 6. Kabupaten Klaten',
    row: 2,
    kind: 'technical',
    titleId: 'Sanitasi dan air bersih: IUWASH PLUS (USAID)',
    titleEn: 'Sanitation and clean water: IUWASH PLUS (USAID)',
    parties: [
      {
        side: 'foreign',
        role: 'programme',
        asWritten: 'Indonesia Urban Water Sanitation and Hygiene (IUWASH PLUS)',
        organisation: { name: 'IUWASH PLUS', kind: 'programme', country: 'US', partOf: 'USAID' },
      },
      usaid('USAID (United States Agency International Development)'),
      local('Pemerintah Kota (Pemkot) Surakarta', 'local-government', '33.72', 'responsible'),
    ],
    cells: {
      parties:
        'Pemerintah Kota (Pemkot) Surakarta menjalin kerjasama dengan Indonesia Urban Water Sanitation and Hygiene (IUWASH PLUS) bagian dari USAID (United States Agency International Development).',
      activity: 'Program Sanitasi dan air bersih serta sosialisasi kesadaran air bersih bagi masyarakat',
      period: 'Dimulai April 2017',
    },
    start: '2017-04',
    end: null,
    status: 'ongoing',
    fields: [],
    acts: [act('started', '2017-04', 'Dimulai April 2017')],
  },
  {
    key: 'SKT-3',
    region: '33.72',
    section: 'Tabel yang tercetak di bawah 6. Kabupaten Klaten',
    row: 3,
    kind: 'sister-city',
    titleId: 'Kota kembar: Guilin',
    titleEn: 'Sister city: Guilin',
    parties: [
      foreign('Guilin, Tiongkok', 'Guilin', 'foreign-local-government', 'CN'),
      local('Kota Surakarta', 'local-government', '33.72', 'responsible'),
    ],
    cells: {
      parties: 'Sister City Kota Surakarta dengan Guilin, Tiongkok',
      activity: 'Pariwisata dan Kebudayaan',
      period: 'Masih dalam tahap penjajakan',
    },
    start: null,
    end: null,
    status: 'exploration',
    fields: [],
    acts: [act('explored', null, 'Masih dalam tahap penjajakan')],
  },
  {
    key: 'SKT-4',
    region: '33.72',
    section: 'Pembahasan 7. Kota Surakarta',
    row: 0,
    kind: 'sister-city',
    titleId: 'Kota kembar: Kota Montana',
    titleEn: 'Sister city: Montana',
    parties: [
      foreign('Kota Montana, Bulgaria', 'Montana', 'foreign-local-government', 'BG'),
      local('Pemkot Surakarta', 'local-government', '33.72', 'responsible'),
    ],
    cells: {
      parties: 'Pemkot Surakarta pernah melakukan sister city dengan Kota Montana, Bulgaria',
      activity: 'sister city dengan Kota Montana, Bulgaria terkait dengan bidang perdagangan',
      period: 'akan tetapi kemudian ditemukan banyak kendala sehingga kerjasama dihentikan pada tahun 2012',
    },
    start: null,
    end: '2012',
    status: 'stopped',
    fields: [],
    acts: [act('stopped', '2012', 'kerjasama dihentikan pada tahun 2012')],
  },
  {
    key: 'KRA-4',
    region: '33.13',
    section: 'Pendahuluan',
    row: 0,
    kind: 'sister-city',
    titleId: 'Kota kembar: Busan',
    titleEn: 'Sister city: Busan',
    parties: [
      foreign('Busan', 'Busan', 'foreign-local-government', 'KR'),
      local('Karanganyar', 'local-government', '33.13', 'responsible'),
    ],
    cells: {
      parties: 'Karanganyar dengan Busan',
      activity: 'melakukan sister city dengan ... Karanganyar dengan Busan',
      period: 'setelah kerjasama- kerjasama ini kemudian tidak terdengar lagi keberlanjutannya',
    },
    start: null,
    end: null,
    status: 'unknown',
    fields: [],
    acts: [act('no-follow-up', null, 'tidak terdengar lagi keberlanjutannya')],
    claims: [
      {
        property: 'existence',
        value: 'named',
        asWritten: 'Karanganyar dengan Busan',
        confidence: 'unverified',
      },
    ],
  },
];
