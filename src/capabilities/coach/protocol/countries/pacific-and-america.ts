import type { ProtocolCard } from '../protocol-card.ts';

export const pacificAndAmerica: readonly ProtocolCard[] = [
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
];
