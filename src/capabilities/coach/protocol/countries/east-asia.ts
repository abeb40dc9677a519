import type { ProtocolCard } from '../protocol-card.ts';

export const eastAsia: readonly ProtocolCard[] = [
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
];
