import type { Term } from './term.ts';

export const formulas: readonly Omit<Term, 'kind'>[] = [
  {
    term: 'subject to',
    meaning: 'dengan tunduk pada; bergantung pada',
    example: {
      id: 'Dengan tunduk pada ketersediaan anggaran, kegiatan dilaksanakan tiap tahun.',
      en: 'Subject to the availability of funds, activities are carried out each year.',
    },
    binds: {
      id: 'Syarat yang mendahului. Tanpa dana tidak ada kewajiban.',
      en: 'A condition that goes first. No funds, no duty.',
    },
  },
  {
    term: 'without prejudice to',
    meaning: 'tanpa mengurangi',
    example: {
      id: 'Tanpa mengurangi ketentuan Pasal 5, Para Pihak dapat bertukar data.',
      en: 'Without prejudice to Article 5, the Parties may exchange data.',
    },
    binds: {
      id: 'Pasal yang disebut tetap berlaku sepenuhnya. Bukan "tanpa prasangka".',
      en: 'The named article keeps its full effect. Not "tanpa prasangka".',
    },
  },
  {
    term: 'notwithstanding',
    meaning: 'menyimpang dari; meskipun ada',
    example: {
      id: 'Menyimpang dari Pasal 3, biaya perjalanan ditanggung tuan rumah.',
      en: 'Notwithstanding Article 3, the host bears the travel costs.',
    },
    binds: {
      id: 'Ketentuan ini mengalahkan yang disebut. Kebalikan dari subject to.',
      en: 'This provision beats the named one. The opposite of "subject to".',
    },
  },
  {
    term: 'best efforts',
    meaning: 'upaya terbaik',
    example: {
      id: 'Pihak Kedua melakukan upaya terbaik untuk memperoleh izin.',
      en: 'The Second Party shall use its best efforts to obtain the permit.',
    },
    binds: {
      id: 'Dalam sebagian hukum sangat berat: segala yang dapat dilakukan. Pilih reasonable efforts atau endeavour.',
      en: 'In some laws a heavy duty: all one can do. Prefer "reasonable efforts" or "endeavour".',
    },
  },
  {
    term: 'reasonable efforts',
    meaning: 'upaya yang wajar',
    example: {
      id: 'Para Pihak melakukan upaya yang wajar untuk memenuhi jadwal.',
      en: 'The Parties shall use reasonable efforts to keep to the schedule.',
    },
    binds: {
      id: 'Wajib mencoba sewajarnya. "Wajar" bergantung keadaan; beri ukuran bila penting.',
      en: 'A duty to try as one fairly can. Give a measure where it matters.',
    },
  },
  {
    term: 'in principle',
    meaning: 'pada dasarnya',
    example: {
      id: 'Para Pihak pada dasarnya menyetujui pertukaran siswa.',
      en: 'The Parties agree in principle to the exchange of pupils.',
    },
    binds: {
      id: 'Belum persetujuan penuh: rincian masih dapat menggagalkan.',
      en: 'Not full consent: the details can still stop it.',
    },
  },
  {
    term: 'and/or',
    meaning: 'dan/atau',
    example: { id: 'Pelatihan dan/atau magang.', en: 'Training and/or traineeships.' },
    binds: {
      id: 'Tidak jelas siapa yang memilih. Tulis "salah satu atau keduanya, menurut pilihan Pihak Pertama".',
      en: 'Unclear who chooses. Write "either or both, as the First Party chooses".',
    },
  },
  {
    term: 'including but not limited to',
    meaning: 'termasuk tetapi tidak terbatas pada',
    example: {
      id: 'Bidang pendidikan, termasuk tetapi tidak terbatas pada pelatihan guru.',
      en: 'Education, including but not limited to the training of teachers.',
    },
    binds: {
      id: 'Membuka lingkup tanpa batas; untuk kerja sama daerah lingkup harus pasti.',
      en: 'Leaves the scope open without end; regional cooperation needs a certain scope.',
    },
  },
  {
    term: 'mutatis mutandis',
    meaning: 'dengan penyesuaian seperlunya',
    example: {
      id: 'Pasal 4 berlaku bagi lampiran dengan penyesuaian seperlunya.',
      en: 'Article 4 applies mutatis mutandis to the annexes.',
    },
    binds: {
      id: 'Petugas harus menebak penyesuaiannya; lebih baik tulis ulang.',
      en: 'Leaves the reader to guess; better write it out.',
    },
  },
  {
    term: 'mutual consent',
    meaning: 'persetujuan bersama',
    example: { id: 'Diubah atas persetujuan tertulis bersama.', en: 'Amended by mutual written consent.' },
    binds: {
      id: 'Tanpa kata written, persetujuan lisan dapat dianggap cukup.',
      en: 'Without "written", a spoken yes may do.',
    },
  },
  {
    term: 'unless otherwise agreed',
    meaning: 'kecuali disepakati lain',
    example: {
      id: 'Kecuali disepakati lain secara tertulis, biaya ditanggung masing-masing.',
      en: 'Unless otherwise agreed in writing, each Party bears its own costs.',
    },
    binds: { id: 'Memberi jalan keluar; tambahkan in writing.', en: 'Opens a way out; add "in writing".' },
  },
  {
    term: 'as soon as possible',
    meaning: 'secepatnya',
    example: {
      id: 'Laporan disampaikan paling lambat tiga puluh hari.',
      en: 'Reports are submitted within thirty days.',
    },
    binds: {
      id: 'Tidak ada tenggat yang dapat ditagih. Sebut jumlah hari.',
      en: 'No deadline one can enforce. Name the days.',
    },
  },
  {
    term: 'within / by / until',
    meaning: 'dalam waktu / paling lambat / sampai',
    example: { id: 'Paling lambat 31 Januari 2027.', en: 'By 31 January 2027.' },
    binds: {
      id: 'By = paling lambat; until = terus berlangsung sampai; within = dalam waktu.',
      en: 'By is the last day; until means going on up to it; within counts from an event.',
    },
  },
  {
    term: 'days / working days',
    meaning: 'hari / hari kerja',
    example: {
      id: 'Dalam 14 (empat belas) hari kerja sejak surat diterima.',
      en: 'Within fourteen (14) working days of receipt of the letter.',
    },
    binds: {
      id: 'Days = hari kalender. Sebut hari libur negara mana yang dihitung.',
      en: 'Days are calendar days. Say whose holidays count.',
    },
  },
  {
    term: 'enter into force',
    meaning: 'mulai berlaku',
    example: {
      id: 'Mulai berlaku pada tanggal penandatanganan terakhir.',
      en: 'Enters into force on the date of the last signature.',
    },
    binds: {
      id: 'Bukan "force" paksaan. Periksa: tanggal tanda tangan atau tanggal pemberitahuan?',
      en: 'Check: date of signature, or of notification?',
    },
  },
  {
    term: 'terminate / expire',
    meaning: 'mengakhiri / berakhir',
    example: {
      id: 'Setiap Pihak dapat mengakhiri dengan pemberitahuan tertulis enam bulan sebelumnya.',
      en: "Either Party may terminate by six months' written notice.",
    },
    binds: {
      id: 'Terminate = tindakan; expire = waktu habis dengan sendirinya.',
      en: 'Terminate is an act; expire happens by time.',
    },
  },
  {
    term: 'automatic renewal',
    meaning: 'perpanjangan dengan sendirinya',
    example: {
      id: 'Dapat diperpanjang atas persetujuan tertulis.',
      en: 'May be extended by written consent.',
    },
    binds: {
      id: 'Periksa dengan bagian hukum; kerja sama daerah memerlukan penelaahan sebelum diperpanjang.',
      en: 'Ask the legal section; regional cooperation is reviewed before it is extended.',
    },
  },
  {
    term: 'equally authentic',
    meaning: 'sama-sama asli; berkekuatan sama',
    example: { id: 'Kedua naskah sama aslinya.', en: 'Both texts being equally authentic.' },
    binds: {
      id: 'Tidak ada naskah yang menang bila berbeda; karena itu periksa kesamaannya.',
      en: 'No text wins where they differ, so check that they agree.',
    },
  },
  {
    term: 'prevail',
    meaning: 'yang diutamakan',
    example: {
      id: 'Bila ada perbedaan, yang diutamakan adalah naskah bahasa Inggris.',
      en: 'In case of divergence, the English text shall prevail.',
    },
    binds: {
      id: 'Naskah Indonesia kehilangan daya. Mintalah pendapat hukum sebelum menerima.',
      en: 'The Indonesian text loses its force. Ask for legal advice before you accept.',
    },
  },
  {
    term: 'legally binding',
    meaning: 'mengikat secara hukum',
    example: {
      id: 'Surat ini tidak menimbulkan kewajiban hukum.',
      en: 'This Letter does not create legally binding obligations.',
    },
    binds: {
      id: 'Judul tidak menentukan; isi dan maksud yang menentukan.',
      en: 'The title does not decide; content and intention do.',
    },
  },
  {
    term: 'amicably',
    meaning: 'secara damai',
    example: {
      id: 'Perbedaan diselesaikan secara damai melalui konsultasi.',
      en: 'Differences are settled amicably through consultation.',
    },
    binds: {
      id: 'Tidak ada pengadilan atau arbitrase. Itu biasanya yang dikehendaki daerah.',
      en: 'No court, no arbitration; which is usually what a region wants.',
    },
  },
  {
    term: 'hold harmless / indemnify',
    meaning: 'membebaskan dari tuntutan; mengganti kerugian',
    example: {
      id: 'Setiap Pihak bertanggung jawab atas kesalahannya sendiri.',
      en: 'Each Party is responsible for its own faults.',
    },
    binds: {
      id: 'Beban keuangan tanpa batas. Jangan diterima tanpa bagian hukum dan keuangan.',
      en: 'A burden on the budget without limit. Never accept without legal and finance.',
    },
  },
  {
    term: 'force majeure',
    meaning: 'keadaan kahar',
    example: {
      id: 'Dalam keadaan kahar kewajiban ditunda.',
      en: 'In case of force majeure obligations are suspended.',
    },
    binds: {
      id: 'Menunda, bukan menghapus, kecuali disebut. Daftarkan peristiwanya.',
      en: 'Suspends, does not end, unless it says so. List the events.',
    },
  },
  {
    term: 'hereinafter',
    meaning: 'selanjutnya disebut',
    example: {
      id: 'Kabupaten Sragen, selanjutnya disebut "Pihak Pertama".',
      en: 'Sragen Regency, hereinafter referred to as "the First Party".',
    },
    binds: {
      id: 'Sesudah itu pakailah hanya sebutan itu, dengan huruf besar yang sama.',
      en: 'After this use only that name, with the same capital letters.',
    },
  },
  {
    term: 'in witness whereof',
    meaning: 'sebagai bukti',
    example: {
      id: 'Sebagai bukti, yang bertanda tangan di bawah ini menandatangani naskah ini.',
      en: 'In witness whereof, the undersigned have signed this document.',
    },
    binds: { id: 'Rumusan penutup; tidak menambah kewajiban.', en: 'A closing formula; adds no duty.' },
  },
  {
    term: 'respective',
    meaning: 'masing-masing',
    example: {
      id: 'Sesuai dengan hukum masing-masing negara.',
      en: 'In accordance with the laws of their respective countries.',
    },
    binds: {
      id: 'Tanpa kata ini dapat dibaca: hukum kedua negara berlaku bersama.',
      en: 'Without it one may read that both laws apply together.',
    },
  },
  {
    term: 'material breach',
    meaning: 'pelanggaran berat',
    example: {
      id: 'Pelanggaran berat memberi hak untuk mengakhiri.',
      en: 'A material breach entitles a Party to terminate.',
    },
    binds: {
      id: 'Material = penting, bukan "bersifat benda".',
      en: 'Material means weighty, not "of things".',
    },
  },
  {
    term: 'consideration',
    meaning: 'imbalan; pertimbangan',
    example: {
      id: 'Dengan mempertimbangkan hubungan baik kedua daerah.',
      en: 'Considering the good relations of both regions.',
    },
    binds: {
      id: 'Dalam hukum Inggris consideration = imbalan yang membuat janji mengikat. Dalam mukadimah pakailah considering.',
      en: 'In English law it is the price that makes a promise bind. In recitals write "considering".',
    },
  },
  {
    term: 'provided that',
    meaning: 'dengan ketentuan bahwa',
    example: {
      id: 'Kegiatan dapat ditambah, dengan ketentuan bahwa anggarannya tersedia.',
      en: 'Activities may be added, provided that funds are available.',
    },
    binds: { id: 'Syarat. Jangan diterjemahkan "disediakan bahwa".', en: 'A condition.' },
  },
  {
    term: 'at its sole discretion',
    meaning: 'atas pertimbangannya sendiri',
    example: {
      id: 'Pihak Kedua memilih peserta atas pertimbangannya sendiri.',
      en: 'The Second Party selects participants at its sole discretion.',
    },
    binds: {
      id: 'Pihak lain tidak dapat membantah. Tawarkan after consultation.',
      en: 'The other side has no say. Offer "after consultation".',
    },
  },
];
