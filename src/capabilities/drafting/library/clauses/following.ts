import type { LibraryClause } from '../library-clause.ts';

const permendagri = 'Permendagri 25/2020';

/** Clauses of texts that follow another: the arrangement that carries it out, the addendum that changes it. */
export const following: readonly LibraryClause[] = [
  {
    id: 'arrangement-purpose',
    edition: 1,
    role: 'article',
    part: 'purpose',
    heading: { id: 'MAKSUD DAN TUJUAN', en: 'PURPOSE AND OBJECTIVES' },
    purpose: {
      id: 'Mengikat pengaturan ini pada naskah induknya dan menyebut kegiatan yang diatur.',
      en: 'Ties the arrangement to the text it carries out and names the activity it governs.',
    },
    basis: [{ instrument: permendagri, article: '20(5)c', standing: 'remembered' }],
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          {
            id: '{document} ini mengatur pelaksanaan {subject} berdasarkan {baseName}.',
            en: 'This {document} governs the implementation of {subject} under the {baseName}.',
          },
          { id: 'Tujuan kegiatan adalah: {goals}', en: 'The objectives of the activities are: {goals}' },
        ],
      },
    },
  },
  {
    id: 'arrangement-activities',
    edition: 1,
    role: 'article',
    part: 'implementation',
    heading: { id: 'PELAKSANAAN KEGIATAN', en: 'IMPLEMENTATION OF ACTIVITIES' },
    purpose: {
      id: 'Menyebut kegiatan, waktu, dan pelaksananya dengan pasti; di sinilah janji menjadi pekerjaan.',
      en: 'Names activities, times and who carries them out; here promises become work.',
    },
    basis: [{ instrument: permendagri, article: '20(5)e', standing: 'remembered' }],
    variants: {
      balanced: {
        means: { id: 'Kegiatan, waktu, dan pelaksana.', en: 'Activities, times and who carries them out.' },
        paragraphs: [
          {
            id: 'Kegiatan yang dilaksanakan adalah: {activities}',
            en: 'The activities to be carried out are: {activities}',
          },
          {
            id: 'Jangka waktu setiap kegiatan adalah: {periods}',
            en: 'The period of each activity is: {periods}',
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
    id: 'responsibilities',
    edition: 1,
    role: 'article',
    part: 'implementation',
    heading: { id: 'TANGGUNG JAWAB PARA PIHAK', en: 'RESPONSIBILITIES OF THE PARTIES' },
    purpose: {
      id: 'Membagi tugas agar jelas siapa mengerjakan apa.',
      en: 'Divides the tasks so that it is clear who does what.',
    },
    basis: [],
    review: {
      id: 'Setiap tugas yang menimbulkan biaya harus ada anggarannya; periksa dengan perangkat daerah pelaksana.',
      en: 'Every task that costs money needs a budget; check with the agency that carries it out.',
    },
    variants: {
      balanced: {
        means: { id: 'Daftar tugas kedua Pihak.', en: 'A list of tasks for each Party.' },
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
    id: 'arrangement-funding',
    edition: 1,
    role: 'article',
    part: 'funding',
    heading: { id: 'PEMBIAYAAN', en: 'FUNDING' },
    purpose: {
      id: 'Menyebut biaya setiap kegiatan dan sumbernya, dalam batas anggaran yang ada.',
      en: 'Names the cost of each activity and its source, within the budget there is.',
    },
    basis: [
      { instrument: permendagri, article: '20(5)f', standing: 'remembered' },
      { instrument: 'UU 1/2022', article: '154(4)', standing: 'read' },
    ],
    review: {
      id: 'Mintalah pendapat pengelola keuangan daerah atas jumlah dan sumbernya.',
      en: 'Ask the regional finance office about amounts and sources.',
    },
    variants: {
      balanced: {
        means: { id: 'Jumlah dan sumber per kegiatan.', en: 'Amount and source by activity.' },
        paragraphs: [
          {
            id: 'Pembiayaan setiap kegiatan dan sumbernya adalah: {costs}',
            en: 'The funding of each activity and its source are: {costs}',
          },
          {
            id: 'Pembiayaan dilaksanakan sesuai dengan ketersediaan anggaran masing-masing Pihak.',
            en: 'Funding shall be subject to the availability of the budget of each Party.',
          },
          {
            id: 'Biaya lainnya ditanggung sendiri oleh masing-masing Pihak.',
            en: 'Other costs shall be borne by each Party itself.',
          },
        ],
      },
    },
  },
  {
    id: 'arrangement-term',
    edition: 1,
    role: 'article',
    part: 'term',
    heading: {
      id: 'MASA BERLAKU, PERPANJANGAN, DAN PENGAKHIRAN',
      en: 'DURATION, EXTENSION AND TERMINATION',
    },
    purpose: {
      id: 'Menetapkan masa berlaku yang tidak melampaui naskah induk.',
      en: 'Sets a duration that does not outlast the text it carries out.',
    },
    basis: [
      { instrument: permendagri, article: '20(5)j', standing: 'remembered' },
      { instrument: permendagri, article: '32-34', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: {
          id: 'Berakhir paling lambat bersama naskah induk.',
          en: 'Ends at the latest with its base text.',
        },
        paragraphs: [
          {
            id: '{document} ini mulai berlaku pada tanggal penandatanganan dan berlaku selama {term}, dengan ketentuan berakhir paling lambat bersamaan dengan berakhirnya {baseName}.',
            en: 'This {document} shall enter into force on the date of signing and shall remain in force for {term}, provided that it ends at the latest together with the expiry of the {baseName}.',
          },
          {
            id: '{document} ini dapat diperpanjang dengan persetujuan tertulis Para Pihak.',
            en: 'This {document} may be extended by written consent of the Parties.',
          },
          {
            id: 'Masing-masing Pihak dapat mengakhiri {document} ini dengan pemberitahuan tertulis kepada Pihak lainnya paling lambat {notice} sebelum tanggal pengakhiran.',
            en: 'Each Party may terminate this {document} by written notice to the other Party not later than {notice} before the date of termination.',
          },
          {
            id: 'Pengakhiran {document} ini tidak memengaruhi penyelesaian kegiatan yang sedang berjalan, kecuali disepakati lain oleh Para Pihak.',
            en: 'The termination of this {document} shall not affect the completion of activities in progress, unless otherwise agreed by the Parties.',
          },
        ],
      },
    },
  },
  {
    id: 'addendum-changes',
    edition: 1,
    role: 'article',
    part: 'amendment',
    heading: { id: 'PERUBAHAN', en: 'AMENDMENTS' },
    purpose: {
      id: 'Menyebut ketentuan yang diubah dengan bunyi barunya, lengkap dalam kedua bahasa.',
      en: 'Names the provisions changed, with their new wording in full in both languages.',
    },
    basis: [{ instrument: permendagri, article: '20(5)i', standing: 'remembered' }],
    review: {
      id: 'Perubahan yang menambah bidang atau jangka waktu mengikuti tahapan persetujuan; pastikan dengan Kementerian Dalam Negeri.',
      en: 'Changes that add areas or time go through the stages of approval; make sure with the Ministry of Home Affairs.',
    },
    variants: {
      balanced: {
        means: { id: 'Bunyi baru menggantikan yang lama.', en: 'New wording in place of the old.' },
        paragraphs: [
          {
            id: 'Para Pihak sepakat mengubah {baseName} sebagai berikut: {changes}',
            en: 'The Parties agree to amend the {baseName} as follows: {changes}',
          },
        ],
      },
    },
  },
  {
    id: 'addendum-rest',
    edition: 1,
    role: 'article',
    part: 'other',
    heading: { id: 'KETENTUAN LAIN', en: 'OTHER PROVISIONS' },
    purpose: {
      id: 'Menegaskan bahwa ketentuan lain tetap berlaku, agar adendum tidak dibaca menggantikan seluruh naskah.',
      en: 'Confirms that all else stays in force, so that the addendum is not read as replacing the whole.',
    },
    basis: [],
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          {
            id: 'Ketentuan {baseName} yang tidak diubah oleh {document} ini tetap berlaku bagi masing-masing Pihak.',
            en: 'Provisions of the {baseName} that are not amended by this {document} remain in force for each Party.',
          },
          {
            id: '{document} ini merupakan bagian yang tidak terpisahkan dari {baseName}.',
            en: 'This {document} shall form an integral part of the {baseName}.',
          },
        ],
      },
    },
  },
  {
    id: 'addendum-term',
    edition: 1,
    role: 'article',
    part: 'term',
    heading: { id: 'MULAI BERLAKU', en: 'ENTRY INTO FORCE' },
    purpose: {
      id: 'Menyebut kapan perubahan berlaku, dan bahwa ia berakhir bersama naskah yang diubah.',
      en: 'Says when the changes take effect, and that they end with the text they change.',
    },
    basis: [{ instrument: permendagri, article: '32(1)', standing: 'read' }],
    variants: {
      balanced: {
        means: { id: 'Sejak ditandatangani.', en: 'From signing.' },
        paragraphs: [
          {
            id: '{document} ini mulai berlaku pada tanggal penandatanganan dan berakhir bersamaan dengan berakhirnya {baseName}.',
            en: 'This {document} shall enter into force on the date of signing and shall end together with the expiry of the {baseName}.',
          },
        ],
      },
    },
  },
];
