import type { ProtocolCard } from '../protocol-card.ts';

export const southEastAsia: readonly ProtocolCard[] = [
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
