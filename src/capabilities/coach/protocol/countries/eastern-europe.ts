import type { ProtocolCard } from '../protocol-card.ts';

export const easternEurope: readonly ProtocolCard[] = [
  {
    country: 'BG',
    zones: ['Europe/Sofia'],
    week: [1, 5],
    address: {
      id: '"Mr/Ms" dan nama keluarga; gelar akademik disebut bila dipakai sendiri oleh orangnya.',
      en: '"Mr/Ms" and family name; an academic title is used when its holder uses it.',
    },
    names: { id: 'Nama depan, nama dari ayah, nama keluarga.', en: 'First name, patronymic, family name.' },
    languages: ['bg', 'en'],
    levels: {
      id: 'Obshtina (munisipalitas, dipimpin kmet) ialah pemerintah daerah; oblast ialah wilayah administrasi pusat.',
      en: 'The obshtina (municipality, led by a kmet) is the local government; the oblast is an administrative district of the state.',
    },
    more: {
      id: 'Aksara Kiril; mintalah ejaan Latin nama pejabat.',
      en: 'Cyrillic script; ask for the Latin spelling of names.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '03-03', name: { id: 'Hari Pembebasan', en: 'Liberation Day' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '05-24', name: { id: 'Hari Pendidikan dan Kebudayaan', en: 'Day of Education and Culture' } },
      { rule: '09-06', name: { id: 'Hari Penyatuan', en: 'Unification Day' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
      { rule: 'orthodox-easter+0', name: { id: 'Paskah Ortodoks', en: 'Orthodox Easter' } },
    ],
  },
  {
    country: 'HU',
    zones: ['Europe/Budapest'],
    week: [1, 5],
    address: { id: 'Dalam bahasa Inggris Mr/Ms dan nama keluarga.', en: 'In English Mr/Ms and family name.' },
    names: {
      id: 'Dalam bahasa Hongaria nama keluarga lebih dahulu; dalam surat Inggris sering dibalik. Tanyakan.',
      en: 'In Hungarian the family name comes first; in English letters it is often turned round. Ask.',
    },
    languages: ['hu', 'en'],
    levels: {
      id: 'Vármegye (kabupaten wilayah), város/község (kota/desa).',
      en: 'Vármegye (county), város/község (town/village).',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '03-15', name: { id: 'Hari Nasional', en: 'National Day' } },
      { rule: 'easter-2', name: { id: 'Jumat Agung', en: 'Good Friday' } },
      { rule: 'easter+1', name: { id: 'Senin Paskah', en: 'Easter Monday' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '08-20', name: { id: 'Hari Negara', en: 'State Foundation Day' } },
      { rule: '10-23', name: { id: 'Hari Nasional', en: 'National Day' } },
      { rule: '11-01', name: { id: 'Semua Orang Kudus', en: 'All Saints' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'PL',
    zones: ['Europe/Warsaw'],
    week: [1, 5],
    address: {
      id: 'Pan/Pani dengan jabatan; dalam surat Inggris Mr/Ms dan nama keluarga.',
      en: 'Pan/Pani with the office; in English letters Mr/Ms and family name.',
    },
    names: {
      id: 'Nama depan, lalu nama keluarga (berbentuk laki-laki atau perempuan).',
      en: 'First name, then family name (with male and female forms).',
    },
    languages: ['pl', 'en'],
    levels: {
      id: 'Województwo (wojewoda mewakili negara, marszałek memimpin daerah), powiat, gmina.',
      en: 'Województwo (the wojewoda represents the state, the marszałek leads the region), powiat, gmina.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '01-06', name: { id: 'Epifani', en: 'Epiphany' } },
      { rule: 'easter+1', name: { id: 'Senin Paskah', en: 'Easter Monday' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '05-03', name: { id: 'Hari Konstitusi', en: 'Constitution Day' } },
      { rule: '08-15', name: { id: 'Kenaikan Maria', en: 'Assumption' } },
      { rule: '11-01', name: { id: 'Semua Orang Kudus', en: 'All Saints' } },
      { rule: '11-11', name: { id: 'Hari Kemerdekaan', en: 'Independence Day' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'RO',
    zones: ['Europe/Bucharest'],
    week: [1, 5],
    address: {
      id: 'Domnul/Doamna; dalam bahasa Inggris Mr/Ms dan nama keluarga.',
      en: 'Domnul/Doamna; in English Mr/Ms and family name.',
    },
    names: {
      id: 'Nama depan, lalu nama keluarga; formulir dapat terbalik.',
      en: 'First name, then family name; forms may turn it round.',
    },
    languages: ['ro', 'en'],
    levels: {
      id: 'Județ (kabupaten), municipiu/oraș, comună. Prefect mewakili negara.',
      en: 'Județ (county), municipiu/oraș, comună. The prefect represents the state.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '01-24', name: { id: 'Hari Penyatuan', en: 'Union Day' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: 'orthodox-easter+0', name: { id: 'Paskah Ortodoks', en: 'Orthodox Easter' } },
      { rule: '12-01', name: { id: 'Hari Nasional', en: 'National Day' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'RU',
    zones: ['Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Vladivostok'],
    week: [1, 5],
    address: {
      id: 'Dalam bahasa Rusia nama dan nama dari ayah; dalam bahasa Inggris Mr/Ms dan nama keluarga.',
      en: 'In Russian, first name and patronymic; in English Mr/Ms and family name.',
    },
    names: { id: 'Nama depan, nama dari ayah, nama keluarga.', en: 'First name, patronymic, family name.' },
    languages: ['ru', 'en'],
    levels: {
      id: 'Subjek federasi (republik, oblast, krai, kota federal), rayon, kota. Pastikan kewenangan pemerintah kota dan wakil walinya.',
      en: 'Subject of the federation (republic, oblast, krai, federal city), district, city. Check the powers of the city administration.',
    },
    more: {
      id: 'Aksara Kiril; beberapa zona waktu. Periksa sanksi dan cara pembayaran dengan Kementerian.',
      en: 'Cyrillic script; several time zones. Ask the Ministry about sanctions and payments.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '01-07', name: { id: 'Natal Ortodoks', en: 'Orthodox Christmas' } },
      { rule: '02-23', name: { id: 'Hari Pembela Tanah Air', en: "Defender's Day" } },
      { rule: '03-08', name: { id: 'Hari Perempuan', en: "Women's Day" } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '05-09', name: { id: 'Hari Kemenangan', en: 'Victory Day' } },
      { rule: '06-12', name: { id: 'Hari Rusia', en: 'Russia Day' } },
      { rule: '11-04', name: { id: 'Hari Persatuan', en: 'Unity Day' } },
    ],
  },
  {
    country: 'UA',
    zones: ['Europe/Kyiv'],
    week: [1, 5],
    address: {
      id: 'Pan/Pani; dalam bahasa Inggris Mr/Ms dan nama keluarga.',
      en: 'Pan/Pani; in English Mr/Ms and family name.',
    },
    names: { id: 'Nama depan, nama dari ayah, nama keluarga.', en: 'First name, patronymic, family name.' },
    languages: ['uk', 'en'],
    levels: {
      id: 'Oblast, raion, hromada (komunitas/kota).',
      en: 'Oblast, raion, hromada (community/city).',
    },
    more: {
      id: 'Hari libur dapat tidak diliburkan selama keadaan perang; tanyakan keamanan perjalanan.',
      en: 'Holidays may not be days off during martial law; ask about the safety of travel.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '08-24', name: { id: 'Hari Kemerdekaan', en: 'Independence Day' } },
      { rule: 'orthodox-easter+0', name: { id: 'Paskah Ortodoks', en: 'Orthodox Easter' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
];
