import type { LibraryClause } from '../library-clause.ts';

const permendagri = 'Permendagri 25/2020';

/** The seven parts of a cooperation plan and the four of the activity plan of each year. */
export const plans: readonly LibraryClause[] = [
  {
    id: 'plan-subject',
    edition: 1,
    role: 'article',
    part: 'parties',
    heading: { id: 'SUBJEK KERJA SAMA', en: 'PARTIES TO THE COOPERATION' },
    purpose: {
      id: 'Menyebut pemerintah daerah, mitra, dan perangkat daerah yang ditunjuk melaksanakan.',
      en: 'Names the regional government, the partner and the agencies appointed to carry it out.',
    },
    basis: [
      { instrument: permendagri, article: '15(3)a', standing: 'read' },
      { instrument: permendagri, article: 'Lampiran II angka 1', standing: 'read' },
    ],
    terms: [
      { id: 'Para Pihak', en: 'Parties' },
      { id: 'Pihak', en: 'Party' },
    ],
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          {
            id: 'Kerja sama dilaksanakan oleh {oursInFull} dan {theirsInFull}, selanjutnya secara sendiri-sendiri disebut "Pihak" dan secara bersama-sama disebut "Para Pihak".',
            en: 'The cooperation shall be carried out by {oursInFull} and {theirsInFull}, hereinafter individually referred to as "the Party" and jointly referred to as "the Parties".',
          },
          {
            id: 'Setiap Pihak menunjuk pelaksana kegiatan, yaitu: {implementers}',
            en: 'Each Party designates the implementing bodies, namely: {implementers}',
          },
        ],
      },
    },
  },
  {
    id: 'plan-background',
    edition: 1,
    role: 'article',
    part: 'preamble',
    heading: { id: 'LATAR BELAKANG', en: 'BACKGROUND' },
    purpose: {
      id: 'Menjelaskan kebutuhan dan isu, serta mengapa kerja sama diperlukan bagi pelayanan publik dan kesejahteraan masyarakat.',
      en: 'Explains needs and issues, and why the cooperation is needed for public services and welfare.',
    },
    basis: [
      { instrument: permendagri, article: '15(3)b', standing: 'read' },
      { instrument: permendagri, article: 'Lampiran II angka 2', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: {
          id: 'Alasan daerah dengan kata sendiri.',
          en: 'The reasons of the region in its own words.',
        },
        paragraphs: [
          { id: '{background}', en: '{background}' },
          {
            id: 'Kerja sama disusun berdasarkan Pernyataan Kehendak Kerja Sama yang dibuat di {loiPlace} pada tanggal {loiDate}.',
            en: 'The cooperation is based on the Letter of Intent made in {loiPlace} on {loiDate}.',
          },
        ],
      },
    },
  },
  {
    id: 'plan-purpose',
    edition: 1,
    role: 'article',
    part: 'purpose',
    heading: { id: 'MAKSUD, TUJUAN, DAN SASARAN', en: 'PURPOSE, OBJECTIVES AND TARGETS' },
    purpose: {
      id: 'Menyebut apa yang hendak dicapai dan sasaran yang dapat diukur.',
      en: 'Names what is to be achieved, and targets that can be measured.',
    },
    basis: [
      { instrument: permendagri, article: '15(3)c', standing: 'read' },
      { instrument: permendagri, article: 'Lampiran II angka 3', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: {
          id: 'Maksud, tujuan, dan sasaran berurutan.',
          en: 'Purpose, objectives and targets in turn.',
        },
        paragraphs: [
          {
            id: '{document} ini dimaksudkan sebagai dasar pelaksanaan {subject}.',
            en: 'This {document} is intended as the basis for carrying out {subject}.',
          },
          { id: 'Tujuan kerja sama adalah: {goals}', en: 'The objectives of the cooperation are: {goals}' },
          { id: 'Sasaran kerja sama adalah: {targets}', en: 'The targets of the cooperation are: {targets}' },
        ],
      },
    },
  },
  {
    id: 'plan-object',
    edition: 1,
    role: 'article',
    part: 'scope',
    heading: { id: 'OBJEK KERJA SAMA', en: 'OBJECT OF THE COOPERATION' },
    purpose: {
      id: 'Menyebut pokok yang dikerjasamakan, bagian dari urusan wajib atau pilihan daerah.',
      en: 'Names the subject matter, which is part of the obligatory or optional affairs of the region.',
    },
    basis: [
      { instrument: permendagri, article: '15(3)d', standing: 'read' },
      { instrument: permendagri, article: '4', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          { id: 'Objek kerja sama adalah: {object}', en: 'The object of the cooperation is: {object}' },
        ],
      },
    },
  },
  {
    id: 'plan-scope',
    edition: 1,
    role: 'article',
    part: 'scope',
    heading: { id: 'RUANG LINGKUP KERJA SAMA', en: 'SCOPE OF THE COOPERATION' },
    purpose: {
      id: 'Menyebut bidang dan kegiatan selama kurun waktu kerja sama.',
      en: 'Names the areas and activities over the whole term.',
    },
    basis: [
      { instrument: permendagri, article: '15(3)e', standing: 'read' },
      { instrument: permendagri, article: 'Lampiran II angka 5', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: { id: 'Bidang, lalu kegiatannya.', en: 'The areas, then their activities.' },
        paragraphs: [
          { id: 'Bidang kerja sama meliputi: {fields}', en: 'The areas of cooperation include: {fields}' },
          {
            id: 'Kegiatan yang direncanakan adalah: {activities}',
            en: 'The planned activities are: {activities}',
          },
        ],
      },
    },
  },
  {
    id: 'plan-funding',
    edition: 1,
    role: 'article',
    part: 'funding',
    heading: { id: 'SUMBER PEMBIAYAAN', en: 'SOURCES OF FUNDING' },
    purpose: {
      id: 'Menyebut sumber dan jumlah untuk setiap kegiatan, bukan hanya jumlah seluruhnya.',
      en: 'Names source and amount for each activity, not only the whole sum.',
    },
    basis: [
      { instrument: permendagri, article: '15(3)f', standing: 'read' },
      { instrument: permendagri, article: 'Lampiran II angka 6', standing: 'read' },
      { instrument: 'UU 1/2022', article: '154(4)', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: { id: 'Sumber dan jumlah per kegiatan.', en: 'Source and amount by activity.' },
        paragraphs: [
          {
            id: 'Pembiayaan setiap kegiatan dan sumbernya adalah: {costs}',
            en: 'The funding of each activity and its source are: {costs}',
          },
          {
            id: 'Pembiayaan dilaksanakan sesuai dengan ketersediaan anggaran Para Pihak.',
            en: 'Funding shall be subject to the availability of funds of the Parties.',
          },
        ],
      },
    },
  },
  {
    id: 'plan-term',
    edition: 1,
    role: 'article',
    part: 'term',
    heading: { id: 'JANGKA WAKTU PELAKSANAAN', en: 'PERIOD OF IMPLEMENTATION' },
    purpose: {
      id: 'Menyebut durasi seluruhnya, paling lama lima tahun, dan durasi setiap kegiatan.',
      en: 'Names the whole duration, five years at most, and that of each activity.',
    },
    basis: [
      { instrument: permendagri, article: '15(3)g', standing: 'read' },
      { instrument: permendagri, article: '32(1)', standing: 'read' },
      { instrument: permendagri, article: 'Lampiran II angka 7', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: { id: 'Durasi seluruhnya dan per kegiatan.', en: 'The whole duration, and by activity.' },
        paragraphs: [
          {
            id: 'Kerja sama direncanakan berlangsung selama {term}.',
            en: 'The cooperation is planned to last for {term}.',
          },
          {
            id: 'Jangka waktu setiap kegiatan adalah: {periods}',
            en: 'The period of each activity is: {periods}',
          },
        ],
      },
    },
  },
  {
    id: 'plan-closing',
    edition: 1,
    role: 'closing',
    part: 'signature',
    name: { id: 'Penutup rencana', en: 'Closing of a plan' },
    purpose: {
      id: 'Menutup rencana dengan tempat dan tanggal, untuk dilampirkan pada permohonan persetujuan DPRD.',
      en: 'Closes the plan with place and date, to be attached to the request to the council.',
    },
    basis: [{ instrument: permendagri, article: '16', standing: 'read' }],
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          {
            id: '{document} ini disusun di {place} pada tanggal {date}.',
            en: 'This {document} was drawn up in {place} on {date}.',
          },
        ],
      },
    },
  },
  {
    id: 'annual-basis',
    edition: 1,
    role: 'article',
    part: 'preamble',
    heading: { id: 'DASAR', en: 'BASIS' },
    purpose: {
      id: 'Menyebut naskah dan rencana kerja sama yang dilaksanakan rencana tahun ini.',
      en: 'Names the text and the cooperation plan that the plan of this year carries out.',
    },
    basis: [{ instrument: permendagri, article: '26(2)-(3)', standing: 'read' }],
    terms: [{ id: 'Para Pihak', en: 'Parties' }],
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          {
            id: '{document} ini disusun oleh {oursInFull} dan {theirsInFull}, selanjutnya disebut "Para Pihak".',
            en: 'This {document} has been drawn up by {oursInFull} and {theirsInFull}, hereinafter referred to as "the Parties".',
          },
          {
            id: '{document} ini menindaklanjuti {baseTitle} tanggal {baseDate} dan disusun berdasarkan rencana kerja sama Para Pihak.',
            en: 'This {document} follows up the {baseTitle} of {baseDate} and is based on the cooperation plan of the Parties.',
          },
        ],
      },
    },
  },
  {
    id: 'annual-activities',
    edition: 1,
    role: 'article',
    part: 'scope',
    heading: { id: 'URAIAN KEGIATAN', en: 'DESCRIPTION OF ACTIVITIES' },
    purpose: {
      id: 'Menyebut kegiatan tahun ini dengan unit pelaksananya.',
      en: 'Names the activities of this year with the bodies that carry them out.',
    },
    basis: [
      { instrument: permendagri, article: '26(4)a', standing: 'read' },
      { instrument: permendagri, article: 'Lampiran III angka 1', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: { id: 'Daftar kegiatan dan pelaksana.', en: 'The activities, and who carries them out.' },
        paragraphs: [
          {
            id: 'Kegiatan yang dilaksanakan pada tahun {year} adalah: {activities}',
            en: 'The activities carried out in the year {year} are: {activities}',
          },
          {
            id: 'Pelaksana kegiatan adalah: {implementers}',
            en: 'The implementing bodies are: {implementers}',
          },
        ],
      },
    },
  },
  {
    id: 'annual-roles',
    edition: 1,
    role: 'article',
    part: 'implementation',
    heading: { id: 'PERAN PARA PIHAK', en: 'ROLES OF THE PARTIES' },
    purpose: {
      id: 'Menyebut tanggung jawab masing-masing Pihak dalam kegiatan tahun ini.',
      en: 'Names the responsibilities of each Party in the activities of this year.',
    },
    basis: [
      { instrument: permendagri, article: '26(4)b', standing: 'read' },
      { instrument: permendagri, article: 'Lampiran III angka 2', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: { id: 'Tanggung jawab dua arah.', en: 'Responsibilities both ways.' },
        paragraphs: [
          {
            id: 'Tanggung jawab {ours} adalah: {ourDuties}',
            en: 'The responsibilities of {ours} are: {ourDuties}',
          },
          {
            id: 'Tanggung jawab {theirs} adalah: {theirDuties}',
            en: 'The responsibilities of {theirs} are: {theirDuties}',
          },
        ],
      },
    },
  },
  {
    id: 'annual-results',
    edition: 1,
    role: 'article',
    part: 'purpose',
    heading: { id: 'HASIL YANG DIHARAPKAN', en: 'EXPECTED RESULTS' },
    purpose: {
      id: 'Menyebut capaian, lokasi, dan penerima manfaat. Laporan Januari dinilai terhadap bagian ini.',
      en: 'Names results, places and beneficiaries. The January report is judged by this part.',
    },
    basis: [
      { instrument: permendagri, article: '26(4)c', standing: 'read' },
      { instrument: permendagri, article: 'Lampiran III angka 3', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: {
          id: 'Hasil per kegiatan dengan lokasi dan penerima.',
          en: 'Results by activity, with place and beneficiaries.',
        },
        paragraphs: [
          {
            id: 'Hasil yang diharapkan, lokasi, dan penerima manfaatnya adalah: {results}',
            en: 'The expected results, their places and beneficiaries are: {results}',
          },
        ],
      },
    },
  },
  {
    id: 'annual-funding',
    edition: 1,
    role: 'article',
    part: 'funding',
    heading: { id: 'RENCANA PEMBIAYAAN', en: 'FINANCING PLAN' },
    purpose: {
      id: 'Menyebut biaya yang ditanggung masing-masing Pihak, sumber, dan jumlah per kegiatan.',
      en: 'Names the costs each Party bears, the source and the amount by activity.',
    },
    basis: [
      { instrument: permendagri, article: '26(4)d', standing: 'read' },
      { instrument: permendagri, article: 'Lampiran III angka 4', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: { id: 'Jumlah dan sumber per kegiatan.', en: 'Amount and source by activity.' },
        paragraphs: [
          {
            id: 'Pembiayaan setiap kegiatan dan sumbernya adalah: {costs}',
            en: 'The funding of each activity and its source are: {costs}',
          },
        ],
      },
    },
  },
  {
    id: 'annual-term',
    edition: 1,
    role: 'article',
    part: 'term',
    heading: { id: 'JANGKA WAKTU', en: 'PERIOD' },
    purpose: {
      id: 'Membatasi rencana pada satu tahun; tahun berikutnya memerlukan rencana baru.',
      en: 'Keeps the plan to one year; the next year needs a new one.',
    },
    basis: [{ instrument: permendagri, article: '26(4)a', standing: 'read' }],
    variants: {
      balanced: {
        means: {
          id: 'Jadwal per kegiatan dalam tahun itu.',
          en: 'The schedule by activity within the year.',
        },
        paragraphs: [
          {
            id: '{document} ini berlaku untuk tahun {year}.',
            en: 'This {document} applies to the year {year}.',
          },
          {
            id: 'Jangka waktu setiap kegiatan adalah: {periods}',
            en: 'The period of each activity is: {periods}',
          },
        ],
      },
    },
  },
];
