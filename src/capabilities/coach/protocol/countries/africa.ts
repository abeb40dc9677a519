import type { ProtocolCard } from '../protocol-card.ts';

export const africa: readonly ProtocolCard[] = [
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
];
