import type { Words } from '#kernel/language.ts';

/** A public holiday and how its day is found: see `dayOf`. */
export interface Holiday {
  rule: string;
  name: Words;
}

/** How one works with the local governments of a country. */
export interface ProtocolCard {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** IANA time zones; of a country with many, those that are met most. */
  zones: readonly string[];
  /** First and last working day of the week, 1 = Monday. */
  week: readonly [number, number];
  address: Words;
  names: Words;
  /** ISO 639, those expected beside Indonesian, the likeliest first. */
  languages: readonly string[];
  levels: Words;
  more?: Words;
  holidays: readonly Holiday[];
}

/** When all of this was written down from memory; nothing here was read in a source. */
export const rememberedOn = '2026-11-24';

export const cards: readonly ProtocolCard[] = [
  {
    country: 'AU',
    zones: ['Australia/Brisbane', 'Australia/Sydney', 'Australia/Perth'],
    week: [1, 5],
    address: {
      id: '"Mr/Ms" dan nama keluarga pada surat; nama depan lazim sesudah perkenalan. Wali kota: "Mayor" (di beberapa kota "Lord Mayor").',
      en: '"Mr/Ms" and family name in letters; first names are usual once introduced. A mayor is "Mayor" (in some cities "Lord Mayor").',
    },
    names: { id: 'Nama depan, lalu nama keluarga.', en: 'First name, then family name.' },
    languages: ['en'],
    levels: {
      id: 'Negara bagian (State/Territory) setara provinsi; kota dan kawasan (city, shire, council) ialah pemerintah daerah di bawahnya.',
      en: 'States and territories stand where our provinces do; cities, shires and councils are the local governments below.',
    },
    more: {
      id: 'Waktu musim panas berlaku di sebagian negara bagian, tidak di Queensland.',
      en: 'Daylight saving holds in some states, not in Queensland.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '01-26', name: { id: 'Hari Australia', en: 'Australia Day' } },
      { rule: '04-25', name: { id: 'Hari ANZAC', en: 'ANZAC Day' } },
      { rule: 'easter-2', name: { id: 'Jumat Agung', en: 'Good Friday' } },
      { rule: 'easter+1', name: { id: 'Senin Paskah', en: 'Easter Monday' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
      { rule: '12-26', name: { id: 'Boxing Day', en: 'Boxing Day' } },
    ],
  },
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
    country: 'CH',
    zones: ['Europe/Zurich'],
    week: [1, 5],
    address: {
      id: 'Sapaan menurut bahasa kanton: Herr/Frau, Monsieur/Madame, atau Signor/Signora dan nama keluarga.',
      en: "Addressed in the canton's language: Herr/Frau, Monsieur/Madame or Signor/Signora and family name.",
    },
    names: { id: 'Nama depan, lalu nama keluarga.', en: 'First name, then family name.' },
    languages: ['de', 'fr', 'it', 'en'],
    levels: {
      id: 'Kanton mempunyai kewenangan sendiri; commune/Gemeinde/Stadt ialah pemerintah kota.',
      en: 'Cantons have powers of their own; commune/Gemeinde/Stadt is the municipal government.',
    },
    more: {
      id: 'Jenewa berarti kota (Ville de Genève) atau kanton (République et canton de Genève): pastikan yang mana.',
      en: 'Geneva is a city (Ville de Genève) or a canton (République et canton de Genève): make sure which.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '08-01', name: { id: 'Hari Nasional', en: 'National Day' } },
      { rule: 'easter-2', name: { id: 'Jumat Agung', en: 'Good Friday' } },
      { rule: 'easter+1', name: { id: 'Senin Paskah', en: 'Easter Monday' } },
      { rule: 'easter+39', name: { id: 'Kenaikan Yesus', en: 'Ascension' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'CN',
    zones: ['Asia/Shanghai'],
    week: [1, 5],
    address: {
      id: 'Nama keluarga dan jabatan, misalnya "Mayor Wang".',
      en: 'Family name with the office, such as "Mayor Wang".',
    },
    names: {
      id: 'Nama keluarga lebih dahulu, lalu nama sendiri.',
      en: 'Family name first, then given name.',
    },
    languages: ['zh', 'en'],
    levels: {
      id: 'Provinsi (sheng), kota tingkat prefektur (shi), kabupaten (xian) dan distrik (qu). Kota tingkat prefektur dapat lebih besar daripada kabupaten kita; periksa kesetaraan. Guangxi ialah daerah otonom; Wuming kini distrik Nanning.',
      en: 'Province (sheng), prefecture-level city (shi), county (xian) and district (qu). A prefecture-level city may be larger than our regency; check equality. Guangxi is an autonomous region; Wuming is now a district of Nanning.',
    },
    more: {
      id: 'Kantor Urusan Luar Negeri daerah (waishi bangongshi) biasanya menjadi penghubung. Kartu nama lazim diserahkan dengan kedua tangan.',
      en: 'The local Foreign Affairs Office (waishi bangongshi) is usually the contact. Cards are commonly handed over with both hands.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: 'chinese-1-1', name: { id: 'Tahun Baru Imlek', en: 'Lunar New Year' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '10-01', name: { id: 'Hari Nasional', en: 'National Day' } },
    ],
  },
  {
    country: 'DE',
    zones: ['Europe/Berlin'],
    week: [1, 5],
    address: {
      id: 'Herr/Frau dan nama keluarga, dengan gelar Dr. atau Prof. bila ada. Oberbürgermeister untuk kota besar.',
      en: 'Herr/Frau and family name, with Dr. or Prof. where held. Oberbürgermeister in larger cities.',
    },
    names: { id: 'Nama depan, lalu nama keluarga.', en: 'First name, then family name.' },
    languages: ['de', 'en'],
    levels: {
      id: 'Land (negara bagian), Landkreis (kabupaten), Stadt/Gemeinde (kota/munisipalitas); kreisfreie Stadt di luar Landkreis.',
      en: 'Land (state), Landkreis (county), Stadt/Gemeinde (city/municipality); a kreisfreie Stadt stands outside a county.',
    },
    more: { id: 'Hari libur lain berbeda menurut Land.', en: 'Other holidays differ by Land.' },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: 'easter-2', name: { id: 'Jumat Agung', en: 'Good Friday' } },
      { rule: 'easter+1', name: { id: 'Senin Paskah', en: 'Easter Monday' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: 'easter+39', name: { id: 'Kenaikan Yesus', en: 'Ascension' } },
      { rule: '10-03', name: { id: 'Hari Persatuan', en: 'Day of Unity' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
      { rule: '12-26', name: { id: 'Natal hari kedua', en: 'Second Christmas Day' } },
    ],
  },
  {
    country: 'FR',
    zones: ['Europe/Paris'],
    week: [1, 5],
    address: {
      id: 'Monsieur/Madame; jabatan dalam surat: "Madame la Maire" atau "Monsieur le Maire".',
      en: 'Monsieur/Madame; with the office in letters: "Madame la Maire" or "Monsieur le Maire".',
    },
    names: {
      id: 'Nama depan, lalu nama keluarga; dalam daftar nama keluarga sering ditulis kapital.',
      en: 'First name, then family name; family names often stand in capitals in lists.',
    },
    languages: ['fr'],
    levels: {
      id: 'Région, département, commune. Préfet ialah wakil negara, bukan kepala daerah.',
      en: 'Région, département, commune. The préfet represents the state and is not a head of region.',
    },
    more: {
      id: 'Naskah berbahasa Prancis diharapkan; kerja sama daerah disebut coopération décentralisée.',
      en: 'A French text is expected; such cooperation is called coopération décentralisée.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: 'easter+1', name: { id: 'Senin Paskah', en: 'Easter Monday' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '05-08', name: { id: 'Hari Kemenangan', en: 'Victory Day' } },
      { rule: 'easter+39', name: { id: 'Kenaikan Yesus', en: 'Ascension' } },
      { rule: '07-14', name: { id: 'Hari Nasional', en: 'National Day' } },
      { rule: '08-15', name: { id: 'Kenaikan Maria', en: 'Assumption' } },
      { rule: '11-01', name: { id: 'Semua Orang Kudus', en: 'All Saints' } },
      { rule: '11-11', name: { id: 'Gencatan Senjata', en: 'Armistice Day' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'GB',
    zones: ['Europe/London'],
    week: [1, 5],
    address: {
      id: 'Mr/Ms dan nama keluarga dalam surat pertama. Lord Mayor biasanya jabatan kehormatan; pemimpin dewan ialah Leader of the Council atau mayor yang dipilih.',
      en: 'Mr/Ms and family name in a first letter. A Lord Mayor is usually ceremonial; a council is led by its Leader or an elected mayor.',
    },
    names: { id: 'Nama depan, lalu nama keluarga.', en: 'First name, then family name.' },
    languages: ['en'],
    levels: {
      id: 'England: county, district, unitary authority, combined authority. Skotlandia, Wales, Irlandia Utara: susunan sendiri.',
      en: 'England: county, district, unitary and combined authorities. Scotland, Wales and Northern Ireland have their own order.',
    },
    more: {
      id: '"Council" ialah pemerintah daerah, bukan hanya dewannya.',
      en: 'The "council" is the local government, not only its assembly.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: 'easter-2', name: { id: 'Jumat Agung', en: 'Good Friday' } },
      { rule: 'easter+1', name: { id: 'Senin Paskah', en: 'Easter Monday' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
      { rule: '12-26', name: { id: 'Boxing Day', en: 'Boxing Day' } },
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
    country: 'IN',
    zones: ['Asia/Kolkata'],
    week: [1, 5],
    address: {
      id: 'Mr/Ms atau Shri/Smt; "Honourable" untuk wali kota dan menteri dalam surat.',
      en: 'Mr/Ms or Shri/Smt; "Honourable" for mayors and ministers in letters.',
    },
    names: {
      id: 'Berbeda menurut daerah; sebagian nama diri didahului inisial. Tanyakan cara menyebut.',
      en: 'Differs by region; some names begin with initials. Ask how to address the person.',
    },
    languages: ['en', 'hi'],
    levels: {
      id: 'State (negara bagian), district, municipal corporation; kepala administrasi kota sering Municipal Commissioner, bukan Mayor.',
      en: 'State, district, municipal corporation; the executive is often the Municipal Commissioner rather than the Mayor.',
    },
    more: {
      id: 'Tanyakan kebutuhan makanan (vegetarian, tanpa telur) pada tiap tamu.',
      en: 'Ask every guest about dietary needs (vegetarian, without egg).',
    },
    holidays: [
      { rule: '01-26', name: { id: 'Hari Republik', en: 'Republic Day' } },
      { rule: '08-15', name: { id: 'Hari Kemerdekaan', en: 'Independence Day' } },
      { rule: '10-02', name: { id: 'Gandhi Jayanti', en: 'Gandhi Jayanti' } },
    ],
  },
  {
    country: 'IT',
    zones: ['Europe/Rome'],
    week: [1, 5],
    address: {
      id: 'Signor/Signora dan nama keluarga; gelar Dottore/Dottoressa lazim bagi lulusan universitas.',
      en: 'Signor/Signora and family name; Dottore/Dottoressa is usual for graduates.',
    },
    names: {
      id: 'Nama depan, lalu nama keluarga; daftar resmi dapat terbalik.',
      en: 'First name, then family name; official lists may turn it round.',
    },
    languages: ['it', 'en'],
    levels: {
      id: 'Regione, provincia atau città metropolitana, comune (dipimpin sindaco).',
      en: 'Regione, provincia or città metropolitana, comune (led by a sindaco).',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '01-06', name: { id: 'Epifani', en: 'Epiphany' } },
      { rule: 'easter+1', name: { id: 'Senin Paskah', en: 'Easter Monday' } },
      { rule: '04-25', name: { id: 'Hari Pembebasan', en: 'Liberation Day' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '06-02', name: { id: 'Hari Republik', en: 'Republic Day' } },
      { rule: '08-15', name: { id: 'Ferragosto', en: 'Ferragosto' } },
      { rule: '11-01', name: { id: 'Semua Orang Kudus', en: 'All Saints' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'JP',
    zones: ['Asia/Tokyo'],
    week: [1, 5],
    address: {
      id: 'Nama keluarga dengan "-san"; pejabat dengan jabatannya (shichō = wali kota, chiji = gubernur).',
      en: 'Family name with "-san"; officials by their office (shichō = mayor, chiji = governor).',
    },
    names: {
      id: 'Nama keluarga lebih dahulu dalam bahasa Jepang; dalam bahasa Inggris sering nama keluarga ditulis kapital.',
      en: 'Family name first in Japanese; in English it often stands in capitals.',
    },
    languages: ['ja', 'en'],
    levels: {
      id: 'Prefektur (ken, fu, to, dō) setara provinsi; shi (kota), machi/chō dan mura/son (kota kecil, desa). Shitei toshi ialah kota besar dengan kewenangan lebih.',
      en: 'Prefectures (ken, fu, to, dō) stand where our provinces do; shi (city), machi/chō and mura/son (town, village). A shitei toshi is a large city with wider powers.',
    },
    more: {
      id: 'Kartu nama lazim diserahkan dan diterima dengan kedua tangan. CLAIR membantu pemerintah daerah dalam hubungan luar negeri. Tahun anggaran mulai 1 April.',
      en: 'Cards are commonly given and received with both hands. CLAIR supports local governments abroad. The fiscal year begins on 1 April.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '02-11', name: { id: 'Hari Berdirinya Negara', en: 'Foundation Day' } },
      { rule: '02-23', name: { id: 'Hari Kaisar', en: "Emperor's Birthday" } },
      { rule: '04-29', name: { id: 'Hari Showa', en: 'Showa Day' } },
      { rule: '05-03', name: { id: 'Hari Konstitusi', en: 'Constitution Day' } },
      { rule: '05-05', name: { id: 'Hari Anak', en: "Children's Day" } },
      { rule: '08-11', name: { id: 'Hari Gunung', en: 'Mountain Day' } },
      { rule: '11-03', name: { id: 'Hari Kebudayaan', en: 'Culture Day' } },
      { rule: '11-23', name: { id: 'Hari Syukur Buruh', en: 'Labour Thanksgiving' } },
    ],
  },
  {
    country: 'KR',
    zones: ['Asia/Seoul'],
    week: [1, 5],
    address: {
      id: 'Nama keluarga dengan jabatan, misalnya "Mayor Kim".',
      en: 'Family name with the office, such as "Mayor Kim".',
    },
    names: {
      id: 'Nama keluarga lebih dahulu, lalu nama sendiri.',
      en: 'Family name first, then given name.',
    },
    languages: ['ko', 'en'],
    levels: {
      id: 'Provinsi (do), kota metropolitan (gwangyeoksi; Busan setara provinsi), si (kota), gun (kabupaten), gu (distrik).',
      en: 'Province (do), metropolitan city (gwangyeoksi; Busan ranks with provinces), si (city), gun (county), gu (district).',
    },
    more: {
      id: 'Kartu nama dan tanda mata lazim diserahkan dengan kedua tangan. GAOK membantu hubungan antardaerah.',
      en: 'Cards and tokens are commonly handed over with both hands. GAOK supports such relations.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: 'chinese-1-1', name: { id: 'Tahun Baru Imlek', en: 'Lunar New Year' } },
      { rule: '03-01', name: { id: 'Hari Gerakan Kemerdekaan', en: 'Independence Movement Day' } },
      { rule: '05-05', name: { id: 'Hari Anak', en: "Children's Day" } },
      { rule: '06-06', name: { id: 'Hari Peringatan', en: 'Memorial Day' } },
      { rule: '08-15', name: { id: 'Hari Pembebasan', en: 'Liberation Day' } },
      { rule: 'chinese-8-15', name: { id: 'Pertengahan Musim Gugur', en: 'Mid-Autumn' } },
      { rule: '10-03', name: { id: 'Hari Pendirian Negara', en: 'Foundation Day' } },
      { rule: '10-09', name: { id: 'Hari Hangul', en: 'Hangul Day' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'MY',
    zones: ['Asia/Kuala_Lumpur'],
    week: [1, 5],
    address: {
      id: "Gelar seperti Tun, Tan Sri, Datuk/Dato', Datin mendahului nama; tanyakan gelar lengkap sebelum menulis surat.",
      en: "Titles such as Tun, Tan Sri, Datuk/Dato', Datin go before the name; ask for the full title before you write.",
    },
    names: {
      id: 'Nama Melayu: nama sendiri lalu bin/binti nama ayah; nama Tionghoa: nama keluarga lebih dahulu. Nama India sering memakai a/l, a/p.',
      en: "Malay names: own name, then bin/binti and the father's; Chinese names: family name first. Indian names often carry a/l, a/p.",
    },
    languages: ['ms', 'en'],
    levels: {
      id: 'Negeri (dipimpin Menteri Besar atau Ketua Menteri), daerah, majlis (bandaraya, perbandaran, daerah). "Daerah" di Malaysia = district.',
      en: 'State (led by a Menteri Besar or Chief Minister), district, council (city, municipal, district). "Daerah" in Malaysia is a district.',
    },
    more: {
      id: 'Banyak kata serumpun berbeda arti; tetap buat kedua naskah. Akhir pekan Jumat-Sabtu di beberapa negeri.',
      en: 'Many like words differ in meaning; still write both texts. The weekend is Friday and Saturday in some states.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: 'chinese-1-1', name: { id: 'Tahun Baru Imlek', en: 'Lunar New Year' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '08-31', name: { id: 'Hari Kebangsaan', en: 'National Day' } },
      { rule: '09-16', name: { id: 'Hari Malaysia', en: 'Malaysia Day' } },
      { rule: 'islamic-10-1', name: { id: 'Idulfitri', en: 'Eid al-Fitr' } },
      { rule: 'islamic-12-10', name: { id: 'Iduladha', en: 'Eid al-Adha' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'MA',
    zones: ['Africa/Casablanca'],
    week: [1, 5],
    address: {
      id: 'Monsieur/Madame dan nama keluarga; "Excellency" untuk gubernur dan duta besar.',
      en: 'Monsieur/Madame and family name; "Excellency" for governors and ambassadors.',
    },
    names: { id: 'Nama sendiri, lalu nama keluarga.', en: 'Own name, then family name.' },
    languages: ['ar', 'fr'],
    levels: {
      id: 'Région, préfecture/province, commune. Gouverneur dan wali ditunjuk negara; presiden dewan commune dipilih.',
      en: "Région, préfecture/province, commune. Governor and wali are appointed; the president of the commune's council is elected.",
    },
    more: {
      id: '"Wali" di sini pejabat negara di wilayah, bukan wali kota.',
      en: '"Wali" here is a state official of the region, not a mayor.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '07-30', name: { id: 'Hari Takhta', en: 'Throne Day' } },
      { rule: '11-18', name: { id: 'Hari Kemerdekaan', en: 'Independence Day' } },
      { rule: 'islamic-10-1', name: { id: 'Idulfitri', en: 'Eid al-Fitr' } },
      { rule: 'islamic-12-10', name: { id: 'Iduladha', en: 'Eid al-Adha' } },
    ],
  },
  {
    country: 'NL',
    zones: ['Europe/Amsterdam'],
    week: [1, 5],
    address: {
      id: 'De heer/mevrouw (Mr/Ms) dan nama keluarga; burgemeester = wali kota yang diangkat.',
      en: 'De heer/mevrouw (Mr/Ms) and family name; the burgemeester is an appointed mayor.',
    },
    names: {
      id: 'Nama depan, lalu nama keluarga (dengan van, de). Urutan abjad mengabaikan van.',
      en: 'First name, then family name (with van, de). Sorted without van.',
    },
    languages: ['nl', 'en'],
    levels: {
      id: 'Provincie, gemeente (kota/munisipalitas), waterschap (badan air dengan kewenangan sendiri).',
      en: 'Provincie, gemeente (municipality), waterschap (water authority with its own powers).',
    },
    more: {
      id: 'Kerja sama air sering dengan perusahaan air atau waterschap, bukan pemerintah kerajaan: catat siapa pihaknya.',
      en: 'Water cooperation is often with a utility or waterschap, not with the Kingdom: record who the party is.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: 'easter+1', name: { id: 'Senin Paskah', en: 'Easter Monday' } },
      { rule: '04-27', name: { id: 'Hari Raja', en: "King's Day" } },
      { rule: '05-05', name: { id: 'Hari Pembebasan', en: 'Liberation Day' } },
      { rule: 'easter+39', name: { id: 'Kenaikan Yesus', en: 'Ascension' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
      { rule: '12-26', name: { id: 'Natal hari kedua', en: 'Second Christmas Day' } },
    ],
  },
  {
    country: 'NZ',
    zones: ['Pacific/Auckland'],
    week: [1, 5],
    address: {
      id: 'Mr/Ms pada surat pertama, lalu nama depan. Sapaan Māori seperti "Kia ora" lazim dalam acara resmi.',
      en: 'Mr/Ms in a first letter, then first names. Māori greetings such as "Kia ora" are usual at official events.',
    },
    names: { id: 'Nama depan, lalu nama keluarga.', en: 'First name, then family name.' },
    languages: ['en', 'mi'],
    levels: {
      id: 'Regional council, city council, district council; unitary council menggabungkan keduanya. Tidak ada provinsi.',
      en: 'Regional, city and district councils; a unitary council is both. There are no provinces.',
    },
    more: {
      id: 'Bila ada pōwhiri (upacara penyambutan), mintalah tuan rumah menjelaskan urutannya.',
      en: 'Where there is a pōwhiri (welcome ceremony), ask the hosts to explain its order.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '02-06', name: { id: 'Hari Waitangi', en: 'Waitangi Day' } },
      { rule: 'easter-2', name: { id: 'Jumat Agung', en: 'Good Friday' } },
      { rule: 'easter+1', name: { id: 'Senin Paskah', en: 'Easter Monday' } },
      { rule: '04-25', name: { id: 'Hari ANZAC', en: 'ANZAC Day' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
      { rule: '12-26', name: { id: 'Boxing Day', en: 'Boxing Day' } },
    ],
  },
  {
    country: 'PG',
    zones: ['Pacific/Port_Moresby'],
    week: [1, 5],
    address: {
      id: 'Mr/Ms dan nama keluarga; "Honourable" untuk gubernur dan anggota parlemen.',
      en: 'Mr/Ms and family name; "Honourable" for governors and members of parliament.',
    },
    names: { id: 'Nama depan, lalu nama keluarga.', en: 'First name, then family name.' },
    languages: ['en'],
    levels: {
      id: 'Province (dipimpin governor), district, local-level government (LLG).',
      en: 'Province (led by a governor), district, local-level government (LLG).',
    },
    more: {
      id: 'Kerja sama perbatasan diatur juga oleh perjanjian negara; tanyakan Kementerian.',
      en: 'Border matters are also ruled by treaties of the states; ask the Ministry.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '09-16', name: { id: 'Hari Kemerdekaan', en: 'Independence Day' } },
      { rule: 'easter-2', name: { id: 'Jumat Agung', en: 'Good Friday' } },
      { rule: 'easter+1', name: { id: 'Senin Paskah', en: 'Easter Monday' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'PH',
    zones: ['Asia/Manila'],
    week: [1, 5],
    address: {
      id: 'Mr/Ms, atau jabatan: "Mayor Santos", "Governor Cruz"; "Honorable" dalam surat.',
      en: 'Mr/Ms, or the office: "Mayor Santos", "Governor Cruz"; "Honorable" in letters.',
    },
    names: {
      id: 'Nama depan, nama tengah (keluarga ibu), nama keluarga.',
      en: "First name, middle name (mother's family), family name.",
    },
    languages: ['en', 'fil'],
    levels: {
      id: 'Province, city, municipality, barangay. Kota yang sangat urban lepas dari provinsi.',
      en: 'Province, city, municipality, barangay. Highly urbanised cities stand outside the province.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '04-09', name: { id: 'Hari Keberanian', en: 'Day of Valour' } },
      { rule: 'easter-2', name: { id: 'Jumat Agung', en: 'Good Friday' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '06-12', name: { id: 'Hari Kemerdekaan', en: 'Independence Day' } },
      { rule: '11-30', name: { id: 'Hari Bonifacio', en: 'Bonifacio Day' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
      { rule: '12-30', name: { id: 'Hari Rizal', en: 'Rizal Day' } },
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
    country: 'SA',
    zones: ['Asia/Riyadh'],
    week: [7, 4],
    address: {
      id: 'Mr/Ms dengan nama sendiri atau nama keluarga; "His/Her Excellency" untuk pejabat tinggi, "His/Her Royal Highness" untuk pangeran.',
      en: 'Mr/Ms with own or family name; "His/Her Excellency" for high officials, "His/Her Royal Highness" for princes.',
    },
    names: {
      id: 'Nama sendiri, bin/bint, nama ayah, nama keluarga (al-).',
      en: "Own name, bin/bint, father's name, family name (al-).",
    },
    languages: ['ar', 'en'],
    levels: {
      id: 'Wilayah (mintaqah, dipimpin amir), governorat (muhafazah), kota (amanah/baladiyah).',
      en: 'Region (mintaqah, led by an amir), governorate (muhafazah), municipality (amanah/baladiyah).',
    },
    more: {
      id: 'Hari kerja Ahad sampai Kamis. Jangan menjadwalkan rapat pada waktu salat; Ramadan mengubah jam kerja.',
      en: 'The working week is Sunday to Thursday. Schedule no meeting at prayer times; working hours change in Ramadan.',
    },
    holidays: [
      { rule: '02-22', name: { id: 'Hari Pendirian', en: 'Founding Day' } },
      { rule: '09-23', name: { id: 'Hari Nasional', en: 'National Day' } },
      { rule: 'islamic-10-1', name: { id: 'Idulfitri', en: 'Eid al-Fitr' } },
      { rule: 'islamic-12-10', name: { id: 'Iduladha', en: 'Eid al-Adha' } },
    ],
  },
  {
    country: 'AE',
    zones: ['Asia/Dubai'],
    week: [1, 5],
    address: {
      id: '"Your Excellency" untuk pejabat tinggi; Sheikh/Sheikha dengan nama sendiri.',
      en: '"Your Excellency" for high officials; Sheikh/Sheikha with own name.',
    },
    names: {
      id: 'Nama sendiri, bin/bint, nama ayah, nama keluarga.',
      en: "Own name, bin/bint, father's name, family name.",
    },
    languages: ['ar', 'en'],
    levels: {
      id: 'Emirat mempunyai pemerintah sendiri; munisipalitas (baladiya) di dalamnya.',
      en: 'Each emirate has its own government; municipalities (baladiya) lie within.',
    },
    more: {
      id: 'Jumat setengah hari di kantor pemerintah federal. Sharjah mempunyai minggu kerja sendiri.',
      en: 'Friday is half a day in federal offices. Sharjah keeps a week of its own.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '12-02', name: { id: 'Hari Nasional', en: 'National Day' } },
      { rule: 'islamic-10-1', name: { id: 'Idulfitri', en: 'Eid al-Fitr' } },
      { rule: 'islamic-12-10', name: { id: 'Iduladha', en: 'Eid al-Adha' } },
    ],
  },
  {
    country: 'EG',
    zones: ['Africa/Cairo'],
    week: [7, 4],
    address: {
      id: 'Ustaz/Ustaza atau gelar (Doktor, Muhandis = insinyur) dengan nama sendiri.',
      en: 'Ustaz/Ustaza or a title (Doktor, Muhandis = engineer) with the own name.',
    },
    names: {
      id: 'Nama sendiri, nama ayah, nama kakek; nama keluarga tidak selalu ada.',
      en: "Own name, father's, grandfather's; there is not always a family name.",
    },
    languages: ['ar', 'en'],
    levels: {
      id: 'Governorat (muhafazah, gubernur diangkat), markaz, kota.',
      en: 'Governorate (muhafazah, appointed governor), markaz, city.',
    },
    more: { id: 'Hari kerja Ahad sampai Kamis.', en: 'The working week is Sunday to Thursday.' },
    holidays: [
      { rule: '01-07', name: { id: 'Natal Koptik', en: 'Coptic Christmas' } },
      { rule: '01-25', name: { id: 'Hari Revolusi', en: 'Revolution Day' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '07-23', name: { id: 'Hari Revolusi', en: 'Revolution Day' } },
      { rule: '10-06', name: { id: 'Hari Angkatan Bersenjata', en: 'Armed Forces Day' } },
      { rule: 'islamic-10-1', name: { id: 'Idulfitri', en: 'Eid al-Fitr' } },
      { rule: 'islamic-12-10', name: { id: 'Iduladha', en: 'Eid al-Adha' } },
    ],
  },
  {
    country: 'IR',
    zones: ['Asia/Tehran'],
    week: [6, 3],
    address: {
      id: 'Agha/Khanom dan nama keluarga; gelar Doktor atau Mohandes (insinyur) lazim.',
      en: 'Agha/Khanom and family name; the titles Doktor and Mohandes (engineer) are usual.',
    },
    names: { id: 'Nama sendiri, lalu nama keluarga.', en: 'Own name, then family name.' },
    languages: ['fa', 'en'],
    levels: {
      id: 'Ostan (provinsi, ostandar diangkat), shahrestan, kota (shahrdar = wali kota).',
      en: 'Ostan (province, appointed ostandar), shahrestan, city (shahrdar = mayor).',
    },
    more: {
      id: 'Hari kerja umumnya Sabtu sampai Rabu atau Kamis; periksa aturan terbaru. Periksa sanksi dan cara pembayaran dengan Kementerian.',
      en: 'The week generally runs from Saturday to Wednesday or Thursday; check the latest rule. Ask the Ministry about sanctions and payments.',
    },
    holidays: [
      { rule: '02-11', name: { id: 'Hari Revolusi', en: 'Revolution Day' } },
      { rule: 'islamic-10-1', name: { id: 'Idulfitri', en: 'Eid al-Fitr' } },
      { rule: 'islamic-12-10', name: { id: 'Iduladha', en: 'Eid al-Adha' } },
    ],
  },
  {
    country: 'SG',
    zones: ['Asia/Singapore'],
    week: [1, 5],
    address: {
      id: 'Mr/Ms/Mdm dan nama keluarga (nama Tionghoa) atau nama sendiri (nama Melayu).',
      en: 'Mr/Ms/Mdm and family name (Chinese names) or own name (Malay names).',
    },
    names: {
      id: 'Menurut kelompok bahasa; nama Tionghoa keluarga lebih dahulu.',
      en: 'By language group; Chinese names have the family name first.',
    },
    languages: ['en'],
    levels: {
      id: 'Negara kota tanpa pemerintah daerah setara; Community Development Council dan Town Council bukan pemerintah daerah. Mintalah pendapat Kementerian tentang kesetaraan.',
      en: 'A city state without an equal local government; Community Development and Town Councils are not such. Ask the Ministry about equality.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: 'chinese-1-1', name: { id: 'Tahun Baru Imlek', en: 'Lunar New Year' } },
      { rule: 'easter-2', name: { id: 'Jumat Agung', en: 'Good Friday' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '08-09', name: { id: 'Hari Nasional', en: 'National Day' } },
      { rule: 'islamic-10-1', name: { id: 'Idulfitri', en: 'Eid al-Fitr' } },
      { rule: 'islamic-12-10', name: { id: 'Iduladha', en: 'Eid al-Adha' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'ZA',
    zones: ['Africa/Johannesburg'],
    week: [1, 5],
    address: {
      id: 'Mr/Ms dan nama keluarga; "Councillor" untuk anggota dewan, "Executive Mayor" untuk kepala pemerintahan.',
      en: 'Mr/Ms and family name; "Councillor" for members of council, "Executive Mayor" for the executive.',
    },
    names: { id: 'Nama depan, lalu nama keluarga.', en: 'First name, then family name.' },
    languages: ['en'],
    levels: {
      id: 'Province, metropolitan/district/local municipality. Municipal manager memimpin administrasi.',
      en: 'Province; metropolitan, district and local municipality. A municipal manager leads the administration.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '03-21', name: { id: 'Hari Hak Asasi', en: 'Human Rights Day' } },
      { rule: 'easter-2', name: { id: 'Jumat Agung', en: 'Good Friday' } },
      { rule: '04-27', name: { id: 'Hari Kebebasan', en: 'Freedom Day' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '06-16', name: { id: 'Hari Pemuda', en: 'Youth Day' } },
      { rule: '08-09', name: { id: 'Hari Perempuan', en: "Women's Day" } },
      { rule: '09-24', name: { id: 'Hari Warisan', en: 'Heritage Day' } },
      { rule: '12-16', name: { id: 'Hari Rekonsiliasi', en: 'Day of Reconciliation' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'ES',
    zones: ['Europe/Madrid'],
    week: [1, 5],
    address: {
      id: 'Señor/Señora dan nama keluarga pertama; alcalde/alcaldesa = wali kota.',
      en: 'Señor/Señora and first family name; alcalde/alcaldesa is the mayor.',
    },
    names: {
      id: 'Nama depan, lalu dua nama keluarga; yang pertama dipakai untuk menyapa.',
      en: 'First name, then two family names; the first is used to address.',
    },
    languages: ['es', 'en'],
    levels: {
      id: 'Comunidad autónoma, provincia (diputación), municipio (ayuntamiento).',
      en: 'Comunidad autónoma, provincia (diputación), municipio (ayuntamiento).',
    },
    more: {
      id: 'Comunidad dapat mempunyai bahasa resmi kedua.',
      en: 'A comunidad may have a second official language.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '01-06', name: { id: 'Epifani', en: 'Epiphany' } },
      { rule: 'easter-2', name: { id: 'Jumat Agung', en: 'Good Friday' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '08-15', name: { id: 'Kenaikan Maria', en: 'Assumption' } },
      { rule: '10-12', name: { id: 'Hari Nasional', en: 'National Day' } },
      { rule: '11-01', name: { id: 'Semua Orang Kudus', en: 'All Saints' } },
      { rule: '12-06', name: { id: 'Hari Konstitusi', en: 'Constitution Day' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'TH',
    zones: ['Asia/Bangkok'],
    week: [1, 5],
    address: {
      id: 'Khun dengan nama depan; dalam surat resmi jabatan dan nama lengkap.',
      en: 'Khun with the first name; in formal letters the office and full name.',
    },
    names: {
      id: 'Nama depan, lalu nama keluarga; yang dipakai menyapa nama depan.',
      en: 'First name, then family name; people are addressed by the first.',
    },
    languages: ['th', 'en'],
    levels: {
      id: 'Changwat (provinsi; gubernur diangkat; provincial administrative organization dipilih), amphoe, thesaban (munisipalitas). Bangkok mempunyai susunan sendiri.',
      en: 'Changwat (province; appointed governor; elected provincial administrative organization), amphoe, thesaban (municipality). Bangkok has an order of its own.',
    },
    more: {
      id: 'Tahun Buddha = tahun Masehi + 543; tulis tahun Masehi dalam naskah.',
      en: 'Buddhist year = common era + 543; write the common era in the text.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '04-06', name: { id: 'Hari Chakri', en: 'Chakri Day' } },
      { rule: '04-13', name: { id: 'Songkran', en: 'Songkran' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '10-13', name: { id: 'Hari Peringatan Raja Rama IX', en: 'Memorial Day of King Rama IX' } },
      { rule: '12-05', name: { id: 'Hari Ayah dan Hari Nasional', en: 'National Day' } },
      { rule: '12-10', name: { id: 'Hari Konstitusi', en: 'Constitution Day' } },
    ],
  },
  {
    country: 'TL',
    zones: ['Asia/Dili'],
    week: [1, 5],
    address: {
      id: 'Senhor/Senhora dan nama; "Excelência" untuk pejabat tinggi.',
      en: 'Senhor/Senhora and name; "Excelência" for high officials.',
    },
    names: {
      id: 'Nama depan, lalu nama keluarga (sering beberapa).',
      en: 'First name, then family names (often several).',
    },
    languages: ['pt', 'tet', 'en'],
    levels: {
      id: 'Munisípiu, postu administrativu, suku. Oe-Cusse mempunyai susunan khusus.',
      en: 'Munisípiu, postu administrativu, suku. Oe-Cusse has a special order.',
    },
    more: {
      id: 'Kerja sama perbatasan juga menyangkut perjanjian negara; tanyakan Kementerian.',
      en: 'Border matters also touch treaties of the states; ask the Ministry.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: 'easter-2', name: { id: 'Jumat Agung', en: 'Good Friday' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '05-20', name: { id: 'Hari Pemulihan Kemerdekaan', en: 'Restoration of Independence Day' } },
      { rule: '08-30', name: { id: 'Hari Jajak Pendapat', en: 'Popular Consultation Day' } },
      { rule: '11-28', name: { id: 'Hari Proklamasi', en: 'Proclamation Day' } },
      { rule: '12-07', name: { id: 'Hari Pahlawan', en: "Heroes' Day" } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'TR',
    zones: ['Europe/Istanbul'],
    week: [1, 5],
    address: {
      id: 'Nama depan dengan Bey (laki-laki) atau Hanım (perempuan); dalam surat Inggris Mr/Ms dan nama keluarga.',
      en: 'First name with Bey (men) or Hanım (women); in English letters Mr/Ms and family name.',
    },
    names: { id: 'Nama depan, lalu nama keluarga.', en: 'First name, then family name.' },
    languages: ['tr', 'en'],
    levels: {
      id: 'İl (provinsi; vali diangkat), büyükşehir belediyesi (kota metropolitan), belediye, ilçe. Vali bukan wali kota.',
      en: 'İl (province; appointed vali), büyükşehir belediyesi (metropolitan municipality), belediye, ilçe. A vali is not a mayor.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '04-23', name: { id: 'Hari Kedaulatan dan Anak', en: "Sovereignty and Children's Day" } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '05-19', name: { id: 'Hari Pemuda', en: 'Youth Day' } },
      { rule: '07-15', name: { id: 'Hari Demokrasi', en: 'Democracy Day' } },
      { rule: '08-30', name: { id: 'Hari Kemenangan', en: 'Victory Day' } },
      { rule: '10-29', name: { id: 'Hari Republik', en: 'Republic Day' } },
      { rule: 'islamic-10-1', name: { id: 'Idulfitri', en: 'Eid al-Fitr' } },
      { rule: 'islamic-12-10', name: { id: 'Iduladha', en: 'Eid al-Adha' } },
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
  {
    country: 'US',
    zones: ['America/New_York', 'America/Chicago', 'America/Los_Angeles'],
    week: [1, 5],
    address: {
      id: 'Mr/Ms dan nama keluarga, kemudian nama depan; "The Honorable" pada alamat surat pejabat terpilih.',
      en: 'Mr/Ms and family name, then first names; "The Honorable" in the address of elected officials.',
    },
    names: { id: 'Nama depan, lalu nama keluarga.', en: 'First name, then family name.' },
    languages: ['en'],
    levels: {
      id: 'State (setara provinsi, dengan kewenangan sendiri), county, city/town. County dan city sering tumpang.',
      en: 'State (where our provinces stand, with powers of its own), county, city/town. Counties and cities often overlap.',
    },
    more: {
      id: 'Tanggal ditulis bulan-hari-tahun: tulis nama bulannya. USAID dan proyeknya bukan pemerintah daerah.',
      en: 'Dates are written month-day-year: write the month in words. USAID and its projects are not local governments.',
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: '06-19', name: { id: 'Juneteenth', en: 'Juneteenth' } },
      { rule: '07-04', name: { id: 'Hari Kemerdekaan', en: 'Independence Day' } },
      { rule: '11-11', name: { id: 'Hari Veteran', en: 'Veterans Day' } },
      { rule: '12-25', name: { id: 'Natal', en: 'Christmas' } },
    ],
  },
  {
    country: 'VN',
    zones: ['Asia/Ho_Chi_Minh'],
    week: [1, 5],
    address: {
      id: 'Mr/Ms dengan nama sendiri (kata terakhir), bukan nama keluarga.',
      en: 'Mr/Ms with the given name (the last word), not the family name.',
    },
    names: { id: 'Nama keluarga, nama tengah, nama sendiri.', en: 'Family name, middle name, given name.' },
    languages: ['vi', 'en'],
    levels: {
      id: 'Provinsi (tỉnh) dan kota tingkat pusat; komune (xã, phường). Susunan berubah pada 2025: pastikan nama wilayah yang baru.',
      en: 'Province (tỉnh) and centrally run city; commune (xã, phường). The order changed in 2025: make sure of the new names.',
    },
    more: {
      id: "People's Committee (Ủy ban nhân dân) ialah pemerintah, People's Council dewannya.",
      en: "The People's Committee (Ủy ban nhân dân) is the government, the People's Council the assembly.",
    },
    holidays: [
      { rule: '01-01', name: { id: 'Tahun Baru', en: 'New Year' } },
      { rule: 'chinese-1-1', name: { id: 'Tahun Baru Imlek', en: 'Lunar New Year' } },
      { rule: '04-30', name: { id: 'Hari Penyatuan', en: 'Reunification Day' } },
      { rule: '05-01', name: { id: 'Hari Buruh', en: 'Labour Day' } },
      { rule: '09-02', name: { id: 'Hari Nasional', en: 'National Day' } },
    ],
  },
];
