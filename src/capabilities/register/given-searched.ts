import type { CooperationInput } from './facts.ts';

/** Records for the tests of the search: made up, of every field, some in one language only. */

type Kind = NonNullable<CooperationInput['parties']>[number]['organisation']['kind'];

interface Sketch {
  titleId: string;
  titleEn?: string;
  activity: string;
  kind: string;
  fields: string[];
  regionCode: string;
  partner: readonly [name: string, kind: Kind, country?: string];
  local: string;
  instrument?: 'loi' | 'mou';
}

const place = (name: string, country: string) => [name, 'foreign-local-government', country] as const;

export const sketches = {
  dairy: {
    titleId: 'Pengembangan sapi perah: Friesland',
    activity: 'Pelatihan peternak dan inseminasi buatan',
    kind: 'technical',
    fields: ['agriculture'],
    regionCode: '33.09',
    partner: place('Provinsi Friesland', 'NL'),
    local: 'Dinas Peternakan dan Perikanan Kabupaten Boyolali',
  },
  school: {
    titleId: 'Sekolah kembar: SMA Negeri 3',
    titleEn: 'Sister school: State Senior High School 3',
    activity: 'Pertukaran siswa',
    kind: 'sister-school',
    fields: ['education'],
    regionCode: '33.72',
    partner: ['Nanjing Foreign Language School', 'school', 'CN'],
    local: 'SMA Negeri 3 Surakarta',
  },
  sister: {
    titleId: 'Kota kembar: Salzburg',
    titleEn: 'Sister city: Salzburg',
    activity: 'Seni pertunjukan dan promosi pariwisata',
    kind: 'sister-city',
    fields: ['culture', 'tourism'],
    regionCode: '34.71',
    partner: place('Kota Salzburg', 'AT'),
    local: 'Pemerintah Kota Yogyakarta',
    instrument: 'loi',
  },
  water: {
    titleId: 'Hibah air bersih pedesaan',
    activity: 'Sambungan rumah bagi keluarga berpenghasilan rendah',
    kind: 'grant',
    fields: ['public-works'],
    regionCode: '33.14',
    partner: ['Pemerintah Australia', 'foreign-government', 'AU'],
    local: 'PDAM Kabupaten Sragen',
  },
  toilets: {
    titleId: 'Urban Sanitation Programme',
    titleEn: 'Urban Sanitation Programme',
    activity: 'Community toilets and septic tanks',
    kind: 'technical',
    fields: ['health'],
    regionCode: '33.72',
    partner: ['USAID', 'development-partner', 'US'],
    local: 'Dinas Kesehatan Kota Surakarta',
  },
  rubbish: {
    titleId: 'Pengelolaan sampah kota: Kitakyushu',
    activity: 'Pembuatan kompos rumah tangga',
    kind: 'technical',
    fields: ['environment'],
    regionCode: '35.78',
    partner: place('Kota Kitakyushu', 'JP'),
    local: 'Dinas Lingkungan Hidup Kota Surabaya',
    instrument: 'mou',
  },
  interns: {
    titleId: 'Pemagangan ke Jepang',
    activity: 'Pengiriman peserta magang',
    kind: 'apprenticeship',
    fields: ['labour'],
    regionCode: '33.12',
    partner: ['IM Japan', 'nonprofit', 'JP'],
    local: 'Dinas Tenaga Kerja Kabupaten Wonogiri',
  },
  teachers: {
    titleId: 'Pelatihan guru matematika',
    titleEn: 'Teacher training in mathematics',
    activity: 'Lokakarya bagi pengajar SD',
    kind: 'technical',
    fields: ['education'],
    regionCode: '33.11',
    partner: ['British Council', 'development-partner', 'GB'],
    local: 'Dinas Pendidikan Kabupaten Sukoharjo',
  },
  scholars: {
    titleId: 'Beasiswa kuliah di Busan',
    activity: 'Biaya hidup mahasiswa berprestasi',
    kind: 'other',
    fields: ['education'],
    regionCode: '73.71',
    partner: ['Pukyong National University', 'university', 'KR'],
    local: 'Pemerintah Kota Makassar',
  },
  smart: {
    titleId: 'Smart City Master Plan',
    titleEn: 'Smart City Master Plan',
    activity: 'Control room and open data portal',
    kind: 'technical',
    fields: ['communication'],
    regionCode: '32.73',
    partner: place('Seoul Metropolitan Government', 'KR'),
    local: 'Diskominfo Kota Bandung',
  },
  villages: {
    titleId: 'Promosi desa wisata',
    activity: 'Kunjungan pelaku usaha perjalanan',
    kind: 'other',
    fields: ['tourism'],
    regionCode: '51.08',
    partner: place('Provinsi Chiang Mai', 'TH'),
    local: 'Dinas Pariwisata Kabupaten Buleleng',
  },
  quake: {
    titleId: 'Kesiapsiagaan gempa bumi',
    activity: 'Simulasi evakuasi di sekolah pesisir',
    kind: 'humanitarian',
    fields: ['public-order'],
    regionCode: '13.71',
    partner: ['Palang Merah Jerman', 'nonprofit', 'DE'],
    local: 'BPBD Kota Padang',
  },
  flood: {
    titleId: 'Flood early warning: Delft',
    titleEn: 'Flood early warning: Delft',
    activity: 'Rain gauges along the river',
    kind: 'technical',
    fields: ['public-works'],
    regionCode: '33.74',
    partner: place('Gemeente Delft', 'NL'),
    local: 'Pemerintah Kota Semarang',
  },
  solar: {
    titleId: 'Panel surya untuk puskesmas terpencil',
    activity: 'Pemasangan dan pemeliharaan',
    kind: 'grant',
    fields: ['energy'],
    regionCode: '53.71',
    partner: ['GIZ', 'development-partner', 'DE'],
    local: 'Pemerintah Kota Kupang',
  },
  hospital: {
    titleId: 'Peralatan rumah sakit daerah',
    activity: 'Pengadaan mesin hemodialisis',
    kind: 'grant',
    fields: ['health'],
    regionCode: '33.13',
    partner: place('Kota Yibin', 'CN'),
    local: 'RSUD Kabupaten Karanganyar',
  },
  batik: {
    titleId: 'Pameran batik dan tenun di Sofia',
    activity: 'Keikutsertaan perajin dalam pekan budaya',
    kind: 'other',
    fields: ['culture', 'industry'],
    regionCode: '33.75',
    partner: place('Kota Sofia', 'BG'),
    local: 'Dinas Perindustrian Kota Pekalongan',
  },
  shrimp: {
    titleId: 'Budidaya udang berkelanjutan',
    activity: 'Kolam percontohan bagi nelayan',
    kind: 'ngo-programme',
    fields: ['fisheries'],
    regionCode: '35.10',
    partner: ['WorldFish', 'international-organisation', 'MY'],
    local: 'Dinas Perikanan Kabupaten Banyuwangi',
  },
  children: {
    titleId: 'Perlindungan anak di perdesaan',
    activity: 'Pencegahan perkawinan usia dini',
    kind: 'ngo-programme',
    fields: ['women-children'],
    regionCode: '53.02',
    partner: ['Plan International', 'nonprofit', 'IE'],
    local: 'Pemerintah Kabupaten Timor Tengah Selatan',
  },
  rattan: {
    titleId: 'Ekspor mebel rotan',
    activity: 'Temu bisnis pengusaha',
    kind: 'trade',
    fields: ['trade'],
    regionCode: '32.09',
    partner: ['Camera di Commercio di Milano', 'company', 'IT'],
    local: 'Dinas Perdagangan Kabupaten Cirebon',
  },
  climate: {
    titleId: 'Kota tangguh iklim',
    titleEn: 'Climate resilient cities',
    activity: 'Penyusunan rencana adaptasi',
    kind: 'technical',
    fields: ['environment'],
    regionCode: '18.71',
    partner: ['UNDP', 'international-organisation'],
    local: 'Pemerintah Kota Bandar Lampung',
  },
  mangrove: {
    titleId: 'Rehabilitasi hutan mangrove',
    activity: 'Penanaman bibit bakau di delta',
    kind: 'grant',
    fields: ['forestry'],
    regionCode: '64.03',
    partner: ['Pemerintah Norwegia', 'foreign-government', 'NO'],
    local: 'Dinas Kehutanan Kabupaten Kutai Kartanegara',
  },
  library: {
    titleId: 'Digitalisasi perpustakaan',
    activity: 'Pemindaian naskah kuno',
    kind: 'technical',
    fields: ['libraries'],
    regionCode: '33.10',
    partner: ['National Library Board', 'foreign-government', 'SG'],
    local: 'Dinas Perpustakaan dan Kearsipan Kabupaten Klaten',
    instrument: 'loi',
  },
  elders: {
    titleId: 'Perawatan lansia: Kumamoto',
    activity: 'Kursus bagi perawat',
    kind: 'apprenticeship',
    fields: ['social'],
    regionCode: '35.73',
    partner: place('Kota Kumamoto', 'JP'),
    local: 'Dinas Sosial Kota Malang',
  },
  buses: {
    titleId: 'Angkutan umum massal',
    activity: 'Halte dan bus listrik',
    kind: 'technical',
    fields: ['transport'],
    regionCode: '12.71',
    partner: ['KfW', 'development-partner', 'DE'],
    local: 'Dinas Perhubungan Kota Medan',
  },
} satisfies Record<string, Sketch>;

/** A sketch as a cooperation to be recorded; its title in Indonesian names it again when found. */
export const searchedRecord = (sketch: Sketch): Partial<CooperationInput> => {
  const [name, kind, country] = sketch.partner;
  return {
    titleId: sketch.titleId,
    titleEn: sketch.titleEn ?? null,
    activity: sketch.activity,
    kind: sketch.kind as CooperationInput['kind'],
    fields: sketch.fields,
    regionCode: sketch.regionCode,
    parties: [
      {
        organisation: { name, kind, ...(country && { country }) },
        side: 'foreign',
        role: 'partner',
        asWritten: name,
      },
      {
        organisation: {
          name: sketch.local,
          kind: 'local-agency',
          country: 'ID',
          regionCode: sketch.regionCode,
        },
        side: 'local',
        role: 'implementer',
        asWritten: sketch.local,
      },
    ],
    instruments: sketch.instrument ? [{ kind: sketch.instrument, signed: '2015' }] : [],
    money: [],
    claims: [{ property: 'start', value: '2012', asWritten: '2012' }],
    source: { kind: 'table', title: 'Daftar', dated: '2017-11' },
  };
};
