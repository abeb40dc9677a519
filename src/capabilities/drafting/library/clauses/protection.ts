import type { LibraryClause } from '../library-clause.ts';

/** What must not be lost or told: knowledge, genetic resources, secrets, personal data, the name of the parties. */
export const protection: readonly LibraryClause[] = [
  {
    id: 'property',
    edition: 1,
    role: 'article',
    part: 'property',
    heading: { id: 'KEKAYAAN INTELEKTUAL', en: 'INTELLECTUAL PROPERTY' },
    purpose: {
      id: 'Menetapkan pemilik hasil karya, agar batik, varietas, atau perangkat lunak tidak menjadi milik pihak lain tanpa disadari.',
      en: 'Sets who owns what is created, so that a design, a variety or a program does not pass to others unawares.',
    },
    basis: [],
    review: {
      id: 'Bila kegiatan menghasilkan teknologi, merek, atau karya yang bernilai, buat pengaturan tersendiri dengan ahli kekayaan intelektual.',
      en: 'Where activities yield technology, marks or works of value, make a separate arrangement with a specialist.',
    },
    variants: {
      cautious: {
        means: {
          id: 'Hasil bersama hanya dipakai untuk kerja sama sampai ada pengaturan tersendiri.',
          en: 'Joint results serve only the cooperation until a separate arrangement is made.',
        },
        paragraphs: [
          {
            id: 'Kekayaan intelektual yang dibawa oleh salah satu Pihak tetap menjadi milik Pihak tersebut.',
            en: 'Intellectual property brought in by either Party remains the property of that Party.',
          },
          {
            id: 'Kekayaan intelektual yang dihasilkan bersama menjadi milik bersama Para Pihak dan hanya digunakan untuk kerja sama ini sampai Para Pihak membuat pengaturan tertulis tersendiri.',
            en: 'Intellectual property created jointly is owned jointly by the Parties and shall be used only for this cooperation until the Parties make a separate written arrangement.',
          },
          {
            id: 'Penggunaan untuk tujuan komersial memerlukan persetujuan tertulis Pihak lainnya.',
            en: 'Use for commercial purposes requires the written consent of the other Party.',
          },
          {
            id: 'Masing-masing Pihak menjamin bahwa kekayaan intelektual yang dibawanya merupakan haknya.',
            en: 'Each Party warrants that the intellectual property it brings in is its own by right.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Bawaan tetap milik pembawa; hasil bersama milik bersama.',
          en: "What is brought in stays its owner's; joint results are owned jointly.",
        },
        paragraphs: [
          {
            id: 'Kekayaan intelektual yang dibawa oleh salah satu Pihak tetap menjadi milik Pihak tersebut.',
            en: 'Intellectual property brought in by either Party remains the property of that Party.',
          },
          {
            id: 'Kekayaan intelektual yang dihasilkan bersama menjadi milik bersama Para Pihak.',
            en: 'Intellectual property created jointly is owned jointly by the Parties.',
          },
          {
            id: 'Penggunaan untuk tujuan komersial memerlukan persetujuan tertulis Pihak lainnya.',
            en: 'Use for commercial purposes requires the written consent of the other Party.',
          },
        ],
      },
      generous: {
        means: {
          id: 'Hasil bersama boleh dipakai kedua Pihak secara bebas untuk tujuan nonkomersial.',
          en: 'Either Party may freely use joint results for non-commercial purposes.',
        },
        paragraphs: [
          {
            id: 'Kekayaan intelektual yang dibawa oleh salah satu Pihak tetap menjadi milik Pihak tersebut.',
            en: 'Intellectual property brought in by either Party remains the property of that Party.',
          },
          {
            id: 'Kekayaan intelektual yang dihasilkan bersama menjadi milik bersama Para Pihak dan dapat digunakan oleh masing-masing Pihak untuk pelayanan publik, pendidikan, dan penelitian.',
            en: 'Intellectual property created jointly is owned jointly by the Parties and may be used by each Party for public services, education and research.',
          },
          {
            id: 'Penggunaan untuk tujuan komersial memerlukan persetujuan tertulis Pihak lainnya.',
            en: 'Use for commercial purposes requires the written consent of the other Party.',
          },
        ],
      },
    },
  },
  {
    id: 'genetic-resources',
    edition: 1,
    role: 'article',
    part: 'property',
    heading: {
      id: 'SUMBER DAYA GENETIK, PENGETAHUAN TRADISIONAL, DAN EKSPRESI BUDAYA TRADISIONAL',
      en: 'GENETIC RESOURCES, TRADITIONAL KNOWLEDGE AND TRADITIONAL CULTURAL EXPRESSIONS',
    },
    purpose: {
      id: 'Melindungi benih, ternak, jamu, motif, dan tarian daerah dari pengambilan tanpa izin. Perlu bila bidangnya pertanian, peternakan, kesehatan, atau kebudayaan.',
      en: 'Protects seeds, livestock, herbal medicine, patterns and dances of the region from being taken without leave. Needed for agriculture, animal husbandry, health or culture.',
    },
    basis: [
      { instrument: 'UU 11/2013', article: 'Protokol Nagoya art. 5-7', standing: 'remembered' },
      { instrument: 'UU 5/2017', article: '22', standing: 'remembered' },
    ],
    review: {
      id: 'Pemindahan bahan genetik ke luar negeri memerlukan izin instansi pusat; periksa sebelum kegiatan.',
      en: 'Sending genetic material abroad needs permits of central authorities; check before the activity.',
    },
    variants: {
      cautious: {
        means: {
          id: 'Tidak ada bahan yang keluar wilayah tanpa perjanjian tersendiri.',
          en: 'Nothing leaves the territory without an agreement of its own.',
        },
        paragraphs: [
          {
            id: 'Kepemilikan sumber daya genetik, pengetahuan tradisional, dan ekspresi budaya tradisional tetap pada negara atau masyarakat asalnya.',
            en: 'Ownership of genetic resources, traditional knowledge and traditional cultural expressions remains with the country or community of origin.',
          },
          {
            id: 'Akses hanya diberikan dengan persetujuan atas dasar informasi awal dan kesepakatan bersama mengenai pembagian keuntungan yang adil, sesuai dengan peraturan perundang-undangan negara asal.',
            en: 'Access shall be granted only with prior informed consent and mutually agreed terms on the fair sharing of benefits, in accordance with the laws and regulations of the country of origin.',
          },
          {
            id: 'Bahan atau data tidak dapat dipindahkan ke luar wilayah asalnya tanpa perjanjian pengalihan bahan dan izin instansi yang berwenang.',
            en: 'Material or data may not be moved out of the territory of origin without a material transfer agreement and the permit of the competent authorities.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Akses dengan persetujuan dan pembagian keuntungan.',
          en: 'Access with consent and a sharing of benefits.',
        },
        paragraphs: [
          {
            id: 'Kepemilikan sumber daya genetik, pengetahuan tradisional, dan ekspresi budaya tradisional tetap pada negara atau masyarakat asalnya.',
            en: 'Ownership of genetic resources, traditional knowledge and traditional cultural expressions remains with the country or community of origin.',
          },
          {
            id: 'Akses diberikan dengan persetujuan atas dasar informasi awal dan kesepakatan bersama mengenai pembagian keuntungan yang adil, sesuai dengan peraturan perundang-undangan negara asal.',
            en: 'Access shall be granted with prior informed consent and mutually agreed terms on the fair sharing of benefits, in accordance with the laws and regulations of the country of origin.',
          },
        ],
      },
    },
  },
  {
    id: 'confidentiality',
    edition: 1,
    role: 'article',
    part: 'confidentiality',
    heading: { id: 'KERAHASIAAN', en: 'CONFIDENTIALITY' },
    purpose: {
      id: 'Melindungi informasi yang dipertukarkan tanpa menutup hak publik: naskah yang ditandatangani sendiri wajib tersedia bagi umum.',
      en: 'Protects information exchanged without closing what the public may know: the signed text itself must be open.',
    },
    basis: [
      { instrument: 'UU 14/2008', article: '11(1)e', standing: 'read' },
      { instrument: 'UU 14/2008', article: '17', standing: 'read' },
    ],
    terms: [{ id: 'Informasi Rahasia', en: 'Confidential Information' }],
    variants: {
      cautious: {
        means: {
          id: 'Tetap berlaku beberapa waktu setelah kerja sama berakhir.',
          en: 'Goes on for some time after the cooperation has ended.',
        },
        paragraphs: [
          {
            id: 'Informasi yang oleh Pihak pemberi ditandai rahasia secara tertulis, selanjutnya disebut "Informasi Rahasia", tidak dapat diungkapkan kepada siapa pun tanpa persetujuan tertulis Pihak tersebut.',
            en: 'Information marked as confidential in writing by the disclosing Party, hereinafter referred to as "the Confidential Information", may not be disclosed to anyone without the written consent of that Party.',
          },
          {
            id: 'Ketentuan ini tidak mengurangi kewajiban masing-masing Pihak menurut peraturan perundang-undangan mengenai keterbukaan informasi publik.',
            en: 'This provision does not affect the obligations of each Party under the laws and regulations on public access to information.',
          },
          {
            id: 'Informasi Rahasia tetap dilindungi selama {secrecy} setelah {document} ini berakhir.',
            en: 'The Confidential Information remains protected for {secrecy} after the expiry of this {document}.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Yang ditandai rahasia dijaga; keterbukaan informasi publik didahulukan.',
          en: 'What is marked is kept; the law on public information comes first.',
        },
        paragraphs: [
          {
            id: 'Informasi yang oleh Pihak pemberi ditandai rahasia secara tertulis, selanjutnya disebut "Informasi Rahasia", tidak dapat diungkapkan kepada siapa pun tanpa persetujuan tertulis Pihak tersebut.',
            en: 'Information marked as confidential in writing by the disclosing Party, hereinafter referred to as "the Confidential Information", may not be disclosed to anyone without the written consent of that Party.',
          },
          {
            id: 'Ketentuan ini tidak mengurangi kewajiban masing-masing Pihak menurut peraturan perundang-undangan mengenai keterbukaan informasi publik.',
            en: 'This provision does not affect the obligations of each Party under the laws and regulations on public access to information.',
          },
          {
            id: 'Informasi Rahasia dikembalikan atau dimusnahkan atas permintaan Pihak pemberi.',
            en: 'The Confidential Information shall be returned or destroyed at the request of the disclosing Party.',
          },
        ],
      },
    },
  },
  {
    id: 'personal-data',
    edition: 1,
    role: 'article',
    part: 'other',
    heading: { id: 'PELINDUNGAN DATA PRIBADI', en: 'PROTECTION OF PERSONAL DATA' },
    purpose: {
      id: 'Mengatur daftar peserta, siswa, dan pemagang yang dikirim ke luar negeri. Pengiriman data ke luar negeri mensyaratkan pelindungan yang setara, pengaman yang mengikat, atau persetujuan.',
      en: 'Governs lists of participants, pupils and trainees sent abroad. Transfer abroad needs equal protection, binding safeguards or consent.',
    },
    basis: [
      { instrument: 'UU 27/2022', article: '56', standing: 'read' },
      { instrument: 'UU 27/2022', article: '46', standing: 'read' },
      { instrument: 'UU 27/2022', article: '25', standing: 'read' },
    ],
    review: {
      id: 'Bila ada data anak (sekolah kembar, pemagangan), diperlukan persetujuan orang tua atau wali.',
      en: 'Where there are data of children (sister schools, apprenticeships), parents or guardians must consent.',
    },
    variants: {
      cautious: {
        means: {
          id: 'Data dikirim hanya dengan persetujuan orangnya dan dihapus setelah selesai.',
          en: 'Data are sent only with the consent of the persons and are deleted afterwards.',
        },
        paragraphs: [
          {
            id: 'Data pribadi hanya diproses sejauh diperlukan untuk kegiatan dan dengan persetujuan tertulis orang yang bersangkutan.',
            en: 'Personal data shall be processed only as far as necessary for the activities and with the written consent of the persons concerned.',
          },
          {
            id: 'Pihak penerima memberikan pelindungan yang setara dengan pelindungan menurut hukum Pihak pengirim.',
            en: 'The receiving Party shall provide protection equal to that under the law of the sending Party.',
          },
          {
            id: 'Kegagalan pelindungan data pribadi diberitahukan kepada Pihak lainnya paling lambat 3 (tiga) hari setelah diketahui.',
            en: 'Any breach of personal data shall be notified to the other Party not later than three (3) days after it becomes known.',
          },
          {
            id: 'Data pribadi dihapus setelah kegiatan selesai, kecuali peraturan perundang-undangan menentukan lain.',
            en: 'Personal data shall be deleted after the activity is completed, unless laws and regulations provide otherwise.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Pelindungan setara dan pemberitahuan bila terjadi kebocoran.',
          en: 'Equal protection, and notice of a breach.',
        },
        paragraphs: [
          {
            id: 'Data pribadi hanya diproses sejauh diperlukan untuk kegiatan dan sesuai dengan hukum negara masing-masing.',
            en: 'Personal data shall be processed only as far as necessary for the activities and in accordance with the laws of the respective countries.',
          },
          {
            id: 'Pihak penerima memberikan pelindungan yang setara dengan pelindungan menurut hukum Pihak pengirim.',
            en: 'The receiving Party shall provide protection equal to that under the law of the sending Party.',
          },
          {
            id: 'Kegagalan pelindungan data pribadi diberitahukan kepada Pihak lainnya paling lambat 3 (tiga) hari setelah diketahui.',
            en: 'Any breach of personal data shall be notified to the other Party not later than three (3) days after it becomes known.',
          },
        ],
      },
    },
  },
  {
    id: 'publication',
    edition: 1,
    role: 'article',
    part: 'other',
    heading: { id: 'PUBLIKASI', en: 'PUBLICATION' },
    purpose: {
      id: 'Mengatur pengumuman, penggunaan lambang, dan penerbitan hasil, sambil menjaga bahwa naskah dapat diumumkan.',
      en: 'Governs announcements, the use of emblems and the publishing of results, while the text itself may be made public.',
    },
    basis: [{ instrument: 'UU 14/2008', article: '11(1)e', standing: 'read' }],
    variants: {
      cautious: {
        means: {
          id: 'Hasil diterbitkan hanya dengan persetujuan; lambang tidak dipakai tanpa izin.',
          en: 'Results are published only with consent; emblems are not used without leave.',
        },
        paragraphs: [
          {
            id: 'Masing-masing Pihak dapat mengumumkan {document} ini setelah ditandatangani.',
            en: 'Each Party may make this {document} public after it has been signed.',
          },
          {
            id: 'Hasil kegiatan diterbitkan dengan persetujuan tertulis Para Pihak dan dengan menyebut keduanya.',
            en: 'Results of activities shall be published with the written consent of the Parties and with mention of both.',
          },
          {
            id: 'Nama dan lambang salah satu Pihak tidak dapat digunakan tanpa persetujuan tertulis Pihak tersebut.',
            en: 'The name and emblem of a Party may not be used without the written consent of that Party.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Hasil boleh diterbitkan setelah pemberitahuan, dengan menyebut kedua Pihak.',
          en: 'Results may be published upon notice, with mention of both Parties.',
        },
        paragraphs: [
          {
            id: 'Masing-masing Pihak dapat mengumumkan {document} ini setelah ditandatangani.',
            en: 'Each Party may make this {document} public after it has been signed.',
          },
          {
            id: 'Masing-masing Pihak dapat menerbitkan hasil kegiatan setelah memberitahukan Pihak lainnya dan dengan menyebut Para Pihak.',
            en: 'Each Party may publish results of activities after notifying the other Party and with mention of the Parties.',
          },
          {
            id: 'Nama dan lambang salah satu Pihak tidak dapat digunakan tanpa persetujuan tertulis Pihak tersebut.',
            en: 'The name and emblem of a Party may not be used without the written consent of that Party.',
          },
        ],
      },
    },
  },
];
