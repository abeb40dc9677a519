import type { LibraryClause } from '../library-clause.ts';

const permendagri = 'Permendagri 25/2020';

/** How a text changes, how long it lasts, how it ends and how it is signed. */
export const life: readonly LibraryClause[] = [
  {
    id: 'amendment',
    edition: 1,
    role: 'article',
    part: 'amendment',
    heading: { id: 'AMANDEMEN', en: 'AMENDMENT' },
    purpose: {
      id: 'Menetapkan bahwa perubahan hanya tertulis dan atas persetujuan bersama, agar isi naskah tidak bergeser oleh kebiasaan.',
      en: 'Lets changes be made only in writing and by common consent, so that the text does not drift by habit.',
    },
    basis: [{ instrument: permendagri, article: '20(5)i', standing: 'read' }],
    variants: {
      cautious: {
        means: {
          id: 'Berlaku setelah kedua Pihak memberitahukan bahwa prosedur internalnya selesai.',
          en: 'In force once both Parties have told that their internal procedures are done.',
        },
        paragraphs: [
          {
            id: '{document} ini dapat diubah dengan persetujuan tertulis Para Pihak.',
            en: 'This {document} may be amended by written consent of the Parties.',
          },
          {
            id: 'Perubahan mulai berlaku setelah Para Pihak saling memberitahukan secara tertulis bahwa prosedur internal masing-masing telah dipenuhi.',
            en: 'An amendment shall enter into force after the Parties have notified each other in writing that their respective internal procedures have been fulfilled.',
          },
          {
            id: 'Perubahan merupakan bagian yang tidak terpisahkan dari {document} ini dan tidak memengaruhi hak dan kewajiban yang timbul sebelumnya.',
            en: 'An amendment shall form an integral part of this {document} and shall not affect rights and obligations that arose before it.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Berlaku pada tanggal yang disepakati Para Pihak.',
          en: 'In force on the date the Parties agree upon.',
        },
        paragraphs: [
          {
            id: '{document} ini dapat diubah sewaktu-waktu dengan persetujuan tertulis Para Pihak.',
            en: 'This {document} may be amended at any time by written consent of the Parties.',
          },
          {
            id: 'Perubahan mulai berlaku pada tanggal yang disepakati Para Pihak dan merupakan bagian yang tidak terpisahkan dari {document} ini.',
            en: 'An amendment shall enter into force on the date agreed upon by the Parties and shall form an integral part of this {document}.',
          },
          {
            id: 'Perubahan tidak memengaruhi hak dan kewajiban yang timbul sebelumnya.',
            en: 'An amendment shall not affect rights and obligations that arose before it.',
          },
        ],
      },
    },
  },
  {
    id: 'term',
    edition: 1,
    role: 'article',
    part: 'term',
    heading: {
      id: 'MASA BERLAKU, PERPANJANGAN, DAN PENGAKHIRAN',
      en: 'DURATION, EXTENSION AND TERMINATION',
    },
    purpose: {
      id: 'Menetapkan awal, akhir, perpanjangan, dan pengakhiran. Paling lama lima tahun, tanpa perpanjangan otomatis; daerah memberitahukan Menteri 6 bulan sebelum berakhir.',
      en: 'Sets beginning, end, extension and termination. Five years at most and no automatic extension; the region tells the minister six months before the end.',
    },
    basis: [
      { instrument: permendagri, article: '20(5)j', standing: 'read' },
      { instrument: permendagri, article: '32-34', standing: 'read' },
    ],
    review: {
      id: 'Pasal 32(2) mensyaratkan persetujuan Para Pihak untuk pengakhiran; pengakhiran sepihak dengan pemberitahuan adalah prosedur menurut Pasal 34 huruf a yang harus disetujui dalam naskah ini.',
      en: 'Article 32(2) asks for the consent of the parties to an ending; ending by notice is a procedure in the sense of Article 34 a, to which they consent in this text.',
    },
    variants: {
      cautious: {
        means: {
          id: 'Berlaku setelah prosedur internal selesai; kegiatan berjalan selesai sejauh ada anggaran.',
          en: 'In force once internal procedures are done; running activities end as far as funds allow.',
        },
        paragraphs: [
          {
            id: '{document} ini mulai berlaku pada tanggal penerimaan pemberitahuan tertulis terakhir mengenai dipenuhinya prosedur internal masing-masing Pihak dan berlaku selama {term}.',
            en: 'This {document} shall enter into force on the date of receipt of the last written notification of the fulfilment of the internal procedures of each Party and shall remain in force for {term}.',
          },
          {
            id: '{document} ini dapat diperpanjang dengan persetujuan tertulis Para Pihak, yang diajukan paling lambat 6 (enam) bulan sebelum masa berlakunya berakhir dan didahului oleh evaluasi bersama.',
            en: 'This {document} may be extended by written consent of the Parties, which shall be sought not later than six (6) months before its expiry and preceded by a joint evaluation.',
          },
          {
            id: 'Masing-masing Pihak dapat mengakhiri {document} ini dengan pemberitahuan tertulis kepada Pihak lainnya paling lambat {notice} sebelum tanggal pengakhiran.',
            en: 'Each Party may terminate this {document} by written notice to the other Party not later than {notice} before the date of termination.',
          },
          {
            id: '{document} ini berakhir apabila tujuannya telah tercapai atau digantikan oleh kesepakatan baru.',
            en: 'This {document} ends when its objectives have been achieved or it is replaced by a new agreement.',
          },
          {
            id: 'Kegiatan yang sedang berjalan pada saat pengakhiran diselesaikan sepanjang anggarannya tersedia, kecuali disepakati lain oleh Para Pihak.',
            en: 'Activities in progress at the time of termination shall be completed as far as funds are available for them, unless otherwise agreed by the Parties.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Berlaku sejak ditandatangani; pengakhiran dengan pemberitahuan.',
          en: 'In force upon signing; ended by notice.',
        },
        paragraphs: [
          {
            id: '{document} ini mulai berlaku pada tanggal penandatanganan dan berlaku selama {term}.',
            en: 'This {document} shall enter into force on the date of signing and shall remain in force for {term}.',
          },
          {
            id: '{document} ini dapat diperpanjang dengan persetujuan tertulis Para Pihak, yang diajukan paling lambat 6 (enam) bulan sebelum masa berlakunya berakhir.',
            en: 'This {document} may be extended by written consent of the Parties, which shall be sought not later than six (6) months before its expiry.',
          },
          {
            id: 'Masing-masing Pihak dapat mengakhiri {document} ini dengan pemberitahuan tertulis kepada Pihak lainnya paling lambat {notice} sebelum tanggal pengakhiran.',
            en: 'Each Party may terminate this {document} by written notice to the other Party not later than {notice} before the date of termination.',
          },
          {
            id: '{document} ini berakhir apabila tujuannya telah tercapai atau digantikan oleh kesepakatan baru.',
            en: 'This {document} ends when its objectives have been achieved or it is replaced by a new agreement.',
          },
          {
            id: 'Pengakhiran {document} ini tidak memengaruhi penyelesaian kegiatan yang sedang berjalan, kecuali disepakati lain oleh Para Pihak.',
            en: 'The termination of this {document} shall not affect the completion of activities in progress, unless otherwise agreed by the Parties.',
          },
        ],
      },
      generous: {
        means: {
          id: 'Kegiatan berjalan wajib diselesaikan; memberi kepastian kepada mitra, mengikat anggaran kita.',
          en: 'Running activities must be completed; certainty for the partner, a bond on our budget.',
        },
        paragraphs: [
          {
            id: '{document} ini mulai berlaku pada tanggal penandatanganan dan berlaku selama {term}.',
            en: 'This {document} shall enter into force on the date of signing and shall remain in force for {term}.',
          },
          {
            id: '{document} ini dapat diperpanjang dengan persetujuan tertulis Para Pihak, yang diajukan paling lambat 6 (enam) bulan sebelum masa berlakunya berakhir.',
            en: 'This {document} may be extended by written consent of the Parties, which shall be sought not later than six (6) months before its expiry.',
          },
          {
            id: 'Masing-masing Pihak dapat mengakhiri {document} ini dengan pemberitahuan tertulis kepada Pihak lainnya paling lambat {notice} sebelum tanggal pengakhiran, setelah Para Pihak berkonsultasi.',
            en: 'Each Party may terminate this {document} by written notice to the other Party not later than {notice} before the date of termination, after the Parties have consulted each other.',
          },
          {
            id: '{document} ini berakhir apabila tujuannya telah tercapai atau digantikan oleh kesepakatan baru.',
            en: 'This {document} ends when its objectives have been achieved or it is replaced by a new agreement.',
          },
          {
            id: 'Kegiatan yang sedang berjalan pada saat pengakhiran wajib diselesaikan sesuai dengan Rencana Kegiatan Tahunan.',
            en: 'Activities in progress at the time of termination must be completed in accordance with the Annual Activity Plan.',
          },
        ],
      },
    },
  },
  {
    id: 'closing',
    edition: 1,
    role: 'closing',
    part: 'signature',
    name: { id: 'Penutup', en: 'Closing' },
    purpose: {
      id: 'Tempat, tanggal, rangkap, dan bahasa. Tempat dan tanggal diberitahukan kepada Menteri sebelum penandatanganan.',
      en: 'Place, date, originals and languages. Place and date are told to the minister before the signing.',
    },
    basis: [
      { instrument: permendagri, article: '20(5)k', standing: 'read' },
      { instrument: permendagri, article: '24(3)', standing: 'read' },
      { instrument: 'UU 24/2009', article: '31', standing: 'read' },
    ],
    review: {
      id: 'Bila penanda tangan mewakili Pemerintah Republik Indonesia, diperlukan surat kuasa (UU 24/2000 pasal 7).',
      en: 'Where the signer represents the Government of the Republic of Indonesia, full powers are needed (Law 24/2000 article 7).',
    },
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          {
            id: 'Sebagai bukti, yang bertanda tangan di bawah ini, yang telah diberi kewenangan secara sah, telah menandatangani {document} ini.',
            en: 'In witness whereof, the undersigned, being duly authorized, have signed this {document}.',
          },
          {
            id: 'Dibuat di {place} pada tanggal {date} dalam {copies}, masing-masing dalam {languages}, semua naskah sama aslinya.',
            en: 'Done in {place} on {date} in {copies}, each in {languages}, all texts being equally authentic.',
          },
        ],
      },
    },
  },
];
