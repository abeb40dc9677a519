import type { ProtocolCard } from '../protocol-card.ts';

export const southAndWestAsia: readonly ProtocolCard[] = [
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
];
