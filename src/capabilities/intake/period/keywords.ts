import type { InstrumentKind } from '../types.ts';

/** What a word of a period phrase does. */
export type Meaning =
  | 'since' // sejak, mulai, TMT: the next date begins it
  | 'until' // s/d, hingga: the next date ends it
  | 'open' // sekarang, seterusnya
  | 'before'
  | 'after'
  | 'about' // sekitar
  | 'part' // awal, akhir: within the date, no nearer
  | 'whole' // periode, tahun anggaran, selama: the date is the whole span
  | 'and'
  | 'between' // antara: the next two dates are its ends
  | 'but' // namun, kemudian: a new statement
  | 'plan' // akan, rencana
  | 'not' // tidak
  | 'not-yet' // belum
  | 'already' // sudah, telah
  | 'still' // masih, sedang
  | 'again' // kembali
  | 'may' // dapat diperpanjang: a possibility, no event
  | 'every' // setiap: what recurs is no term
  | 'ahead' // ke depan
  | 'past' // terakhir
  | 'explore'
  | 'draft'
  | 'sign'
  | 'start'
  | 'run'
  | 'progress' // on progress: of a paper it is being drafted, of anything else it runs
  | 'held' // dilaksanakan: says how, seldom whether it still is
  | 'renew'
  | 'end'
  | 'stop'
  | 'continue' // dilanjutkan; negated it is a stop
  | 'valid' // berlaku; negated it has ended
  | 'dormant' // vakum, belum ada tindak lanjut
  | 'missing' // "-", tidak diketahui
  | 'long-ago' // sejak lama
  | 'instrument'
  | 'place' // di: the name after it is a place
  | 'reference' // nomor, Perda: the numbers after it are not dates
  | 'filler'; // grammar; tells nothing about the period

const words = (list: string) => list.trim().split(/\s*,\s*/);

/** Exact phrases, several words allowed. The longest phrase wins over its parts. */
export const phrases: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  since:
    words(`sejak, semenjak, mulai, mulai tanggal, terhitung, terhitung mulai, terhitung mulai tanggal, terhitung sejak,
    tmt, per, dari, since, from, starting, starting from, as of, as from, effective, effective from, with effect from,
    efektif, efektif sejak, bermula dari, mulai dari, sedari, sjk, beginning`),
  until:
    words(`sd, sampai, sampai dengan, sampai dgn, sampe, smp, hingga, hgg, until, till, til, through, thru, up to, to, sampai pada,
    hingga pada, sampai ke, until the, paling lambat, selambatnya, selambat lambatnya, no later than, not later than, at the latest,
    at the latest by, expires, expiring, expiry, deadline, jatuh tempo,
    berlaku sampai, berlaku hingga, berlaku sd, berlaku sampai dengan, valid until, valid to, valid till, valid through`),
  open: words(`sekarang, saat ini, kini, hari ini, present, the present, now, today, to date, up to now, seterusnya, dan seterusnya,
    dst, selanjutnya, tidak terbatas, tak terbatas, tanpa batas, tanpa batas waktu, tidak ditentukan batasnya, batas waktu tidak ditentukan,
    onward, onwards, indefinite, indefinitely, open ended, current, ini hari, detik ini, dewasa ini, the present day,
    tidak terbatas waktu, tidak ada batas waktu, skrg, skrng, skr, skrang, skarang, skg, sekrg, sekrang, skrg ini, further notice, pemberitahuan lebih lanjut,
    ada pemberitahuan, ada pemberitahuan lebih lanjut, ada pemberitahuan selanjutnya, selamanya, selama lamanya, seumur hidup, permanen, permanent, permanently, forever, waktu tidak ditentukan, waktu yang tidak ditentukan, waktu yang tidak terbatas,
    tidak ditentukan, tidak ditentukan waktunya, waktu yang belum ditentukan, batas waktu yang tidak ditentukan, batas waktu yang belum ditentukan,
    batas waktu yang tidak terbatas, jangka waktu yang tidak ditentukan, jangka waktu tidak terbatas`),
  before: words('sebelum, before, prior to, pra, pre'),
  after: words(
    'setelah, sesudah, after, pasca, following, usai, post, paling cepat, secepat cepatnya, no earlier than, not before',
  ),
  about:
    words(`sekitar, kira kira, kira2, kurang lebih, lebih kurang, circa, ca, c, approximately, approx, about, around, roughly,
    diperkirakan, perkiraan, estimasi, kisaran, sekira, sekitaran, est`),
  part: words(`awal, akhir, pertengahan, medio, ultimo, early, late, mid, middle of, beginning of, the beginning of, the end of, end of,
    penghujung, paruh pertama, paruh kedua, minggu pertama, minggu kedua, minggu ketiga, minggu keempat, minggu terakhir, minggu i,
    minggu ii, minggu iii, minggu iv, tengah, awal mula`),
  whole:
    words(`periode, selama, sepanjang, tahun anggaran, ta, tahun ajaran, tahun pelajaran, tahun akademik, tp, th ajaran, th pelajaran, thn ajaran, thn pelajaran, tahun ajar, ay, sy, fy, fiscal year, period,
    during, throughout, academic year, school year, jangka waktu, masa berlaku, masa kerja sama, masa kerjasama, kurun waktu, kurun,
    rentang, dalam waktu, untuk jangka waktu, untuk masa, thn anggaran, tapel, taun anggaran,
    berlaku selama, validity`),
  and: words('dan, and, serta, maupun'),
  but: words(`namun, tetapi, tapi, akan tetapi, kemudian, lalu, then, but, however, sedangkan, while, afterwards, sebelumnya, previously,
    sehingga`),
  plan: words(`akan, rencana, rencananya, direncanakan, merencanakan, berencana, rencanakan, perencanaan, will, will be, planned,
    plan, plans to, planning, to be, diusulkan, usulan, usul, pengusulan, dijadwalkan, terjadwal, scheduled, target, ditargetkan,
    targeted, upcoming, calon, proposed, proposal, hendak, diharapkan, expected, intended, bakal, diagendakan, expects, would, segera, soon,
    dicanangkan, diproyeksikan, shall, mau, proyeksi`),
  'not-yet': words('belum, blm, blum, not yet, belum pernah, yet to be, has not, have not'),
  not: words('tidak, tak, tdk, bukan, tanpa, not, never, no, tidak pernah, without, nggak, tiada, urung'),
  already: words(
    'sudah, telah, tlh, sdh, already, has been, have been, has, was, were, had been, baru saja, baru, pernah, just, recently, had',
  ),
  still: words(
    'masih, msh, sedang, sdg, tengah, still, tetap, currently, in the process of, being, dalam, is, are',
  ),
  may: words(
    'otomatis diperpanjang, secara otomatis diperpanjang, automatically renews, dapat, bisa, can, may, could, boleh, may be, can be, jika, bila, apabila, if, kecuali, unless',
  ),
  again: words('kembali, lagi, again'),
  every: words(
    'setiap, tiap, per tahun, per bulan, every, each, per year, otomatis, automatically, secara otomatis, berkala',
  ),
  ahead: words('ke depan, kedepan, mendatang, yang akan datang, ahead, kemudian hari'),
  past: words('terakhir, past, belakangan, belakangan ini'),
  explore:
    words(`penjajakan, dijajaki, menjajaki, penjajagan, dijajagi, menjajagi, exploration, exploratory, exploring, explored, explore,
    pembicaraan, pembicaraan awal, komunikasi awal, dibicarakan, preliminary, preliminary talks, inisiasi, tahap awal, tahapan awal, dirintis, perintisan,
    rintisan, korespondensi, in talks, talks, under discussion, discussions, discussion, pendekatan, kajian awal, dieksplorasi, eksplorasi`),
  draft:
    words(`draft, draf, drafting, drafted, konsep, rancangan, finalisasi, difinalisasi, penyusunan, disusun, menyusun, pembahasan, dibahas,
    dalam proses, proses, diproses, on process, in process, sedang proses, masih proses, negosiasi, dinegosiasikan, negotiation,
    negotiations, being negotiated, under negotiation, under review, review, telaah, ditelaah, penelaahan, menunggu, waiting, pending, persiapan, disiapkan, dipersiapkan,
    preparation, in preparation, being prepared, finalising, finalizing, finalisation, finalization, perumusan, dirumuskan, penggodokan, digodok,
    dikonsep, pengkajian, dikaji, menanti, awaiting, harmonisasi, penyelesaian draft, proses penandatanganan, menunggu penandatanganan,
    menunggu tanda tangan, menunggu ttd, proses tanda tangan, awaiting signature, pending signature, prakarsa, menunggu persetujuan,
    siap ditandatangani, ready for signature,  drafnya, draftnya`),
  sign: words(`ditandatangani, ditanda tangani, di tandatangani, di tanda tangani, penandatanganan, penanda tanganan, menandatangani, tertandatangani, tandatangan, tanda tangan,
    ttd, signed, signing, signature, diteken, disepakati, kesepakatan, kesepakatan tercapai, terjadi kesepakatan, tercapai kesepakatan, menyepakati, concluded an agreement,
    agreed, ditandatanganinya, signed on, penandatangan, meneken, sign, tandatangani, bertanda tangan`),
  start:
    words(`dimulai, bermula, dimulainya, di mulai, memulai, started, start, starts, began, begins, begin, commenced, commencing, commences,
    commencement, terjalin, dijalin, dirintis sejak, diluncurkan, launched, berawal, diawali, kick off, dibuka, dibentuk, resmi dimulai, terbentuk,
    permulaan, mulai berjalan, mulai dilaksanakan, mulai beroperasi, mulai berlaku, berlaku mulai, berlaku sejak, established`),
  run: words(
    `berjalan, berlangsung, masih ada, aktif, active, ongoing, on going, running, in force, berkelanjutan, continuing, underway, beroperasi,
    hampir selesai, hampir berakhir, hampir habis, nearly finished, nearly completed, almost completed`,
  ),
  progress: words('on progress, onprogress, in progress, progress'),
  held: words(
    'dilaksanakan, terlaksana, pelaksanaan, implementasi, implementation, implemented, dijalankan, diimplementasikan, operasional, realisasi',
  ),
  continue: words(
    'dilanjutkan, berlanjut, diteruskan, lanjut, continued, continues, melanjutkan, keberlanjutan, kelanjutan',
  ),
  valid: words('berlaku, valid, applicable, effective until, in effect, berlakunya, keberlakuan'),
  renew:
    words(`diperpanjang, perpanjangan, memperpanjang, diperbaharui, diperbarui, memperbaharui, memperbarui, pembaruan, pembaharuan, renewed, renewal, renew,
    extended, extension, extend, prolonged, di perpanjang, di perbaharui, di perbarui, diperpanjangan, prolongation, perpanjang, terperpanjang, diperpanjangnya`),
  end: words(`selesai, berakhir, tuntas, habis, rampung, expired, ended, ends, end, completed, complete, finished, concluded, kedaluwarsa, kadaluarsa,
    kadaluwarsa, purna, berakhirnya, diselesaikan, terselesaikan, closed, lapsed, ditutup, finish, completion, usainya, selesainya, habis masa berlaku, habis masa berlakunya,
    masa berlaku habis, masa berlakunya habis, masa berlaku berakhir, jangka waktu berakhir, jangka waktu habis, done, mengakhiri, diakhiri, finalised, penyelesaian, akhiri`),
  stop: words(`dihentikan, berhenti, terhenti, penghentian, menghentikan, batal, dibatalkan, pembatalan, putus, diputus, terputus, diputuskan, pemutusan, dicabut,
    pencabutan, terminated, termination, cancelled, canceled, cancellation, discontinued, stopped, stop, ditangguhkan, penangguhan, suspended, withdrawn,
    ditarik, dibekukan, revoked, annulled, aborted, abandoned, di hentikan, di batalkan, distop, diberhentikan, mundur, mengundurkan diri, broken off, called off, gugur, ditinggalkan, gagal,
    tidak aktif lagi, sudah tidak aktif, sudah tidak aktif lagi, tidak berjalan lagi, sudah tidak berjalan, sudah tidak berjalan lagi, no longer active, no longer running,
    ditolak`),
  dormant:
    words(`vakum, vacuum, mati suri, dormant, inactive, stagnan, mandek, mandeg, tidak terdengar, tidak terdengar lagi, tidak terdengar lagi keberlanjutannya,
    tidak terdengar lagi kelanjutannya, tidak terdengar keberlanjutannya, tidak terdengar kelanjutannya, macet, nonaktif, non aktif, no follow up,
    belum ada tindak lanjut, tidak ada tindak lanjut, belum ditindaklanjuti, tidak ditindaklanjuti, belum terlihat, tindak lanjut belum ada,
    tindak lanjut tidak ada, belum ada tindaklanjut, tidak ada kelanjutan, belum ada kelanjutan, tidak ada kegiatan, belum ada kegiatan, no activity, idle,
    tidak ada implementasi, belum ada implementasi, belum ada realisasi, tidak ada realisasi, belum terealisasi, tidak terealisasi, tidak terlaksana, tanpa tindak lanjut,
    tidak aktif, belum diimplementasikan, tidak terdapat implementasinya, tidak ada implementasinya, belum ada pelaksanaan,
    tidak ada aktivitas, tidak ada perkembangan, belum ada perkembangan, not active, tidak berjalan, tdk berjalan, tidak jalan, tdk jalan`),
  missing:
    words(`tidak diketahui, tidak ada data, tidak ada, belum ada, belum ada data, unknown, na, nihil, kosong, tidak tersedia, tba, tbd, tbc, tidak disebutkan, belum ditentukan,
    belum pasti, belum diketahui, not known, not available, none, nil, data tidak ada, not stated, to be determined, to be confirmed, to be announced, belum jelas, tidak jelas,
    undetermined, tidak tercatat, tidak ditemukan, data belum ada`),
  'long-ago': words(
    'sejak lama, sejak dulu, sejak dahulu, sudah lama, telah lama, for a long time, long ago, since long, sejak beberapa tahun lalu, sejak beberapa tahun yang lalu',
  ),
  place: words('di, bertempat di, in, at'),
  reference:
    words(`nomor, no, nomer, number, nr, perda, perbup, perwal, perwali, pergub, perpres, permendagri, permenlu, uu, pp, keppres, inpres, kepmendagri, sk,
    undang undang, peraturan, keputusan, surat, pasal, ayat, article, halaman, hal, page, register, kode, rp, idr, usd, eur, pukul, jam, telp, hp, lampiran`),
  between: words('antara, between'),
  filler:
    words(`pada, this, tanggal, tgl, tg, tggl, bulan, bln, tahun, thn, th, taun, hari, the, of, on, yang, yg, ini, itu, tersebut, dengan, dgn, kerja sama, kerjasama, kerja,
    sama, cooperation, partnership, program, programme, project, proyek, kegiatan, activity, activities, status, tahap, tahapan, fase, phase, stage, oleh, by, untuk,
    guna, a, an, it, date, dated, its, ada, adanya, terdapat, memiliki, mempunyai, punya, dimiliki, terjadi, tercapai, dilakukan, dilaksanakannya, telah dilakukan, tercatat,
    senin, selasa, rabu, kamis, jumat, sabtu, minggu, ahad, monday, tuesday, wednesday, thursday, friday, saturday, sunday, wib, year, years, month, months, day, days,
    waktu, masa, be, and the, atau, or, juga, also, jadi, menjadi, ialah, adalah, yaitu, yakni, hanya, only, pun, pihak, kedua belah, resmi, secara, secara resmi, officially,
    januari desember, with, namanya, jumat, jum, at, para, nya, kota, kabupaten, pemerintah, sister city, sister province, sister school, kota kembar, negara, jum at, lebih lanjut, lanjutan, pertama, kedua, ketiga, keempat, kelima, first, second, third, another, more, further, dahulu, dulu,
    due, for, term, terms, duration, durasi, naskah, dokumen, berkas, kemendagri, kemlu, kemenlu, pemda, pemkot, pemkab, dprd, bupati, walikota, wali kota, gubernur, mitra, luar negeri, tindak lanjut, ditindaklanjuti, ulang, tahunnya, bersama, sebagai, as, setelahnya, sesuai, karena, sementara, m, masehi,
    atas kesepakatan, atas kesepakatan bersama, berdasarkan kesepakatan, berdasarkan kesepakatan bersama, sesuai kesepakatan, sesuai kesepakatan bersama,
    sesuai dengan kesepakatan, dengan kesepakatan, kesepakatan para pihak, kesepakatan kedua belah pihak, by mutual agreement, by mutual consent`),
};

export const instruments: Readonly<Record<InstrumentKind, readonly string[]>> = {
  loi: words(`loi, lol, letter of intent, letters of intent, surat pernyataan kehendak, pernyataan kehendak, pernyataan kehendak kerja sama,
    surat minat, surat niat, statement of intent, letter of interest, spk, surat pernyataan minat`),
  plan: words(`rencana kerja, rencana kerja sama, rencana kerjasama, plan of cooperation, plan of action, action plan, rencana aksi, work plan, rencana induk, rencana kerja tahunan,
    cooperation plan, programme of work`),
  mou: words(`mou, memorandum of understanding, memorandum saling pengertian, memorandum kesepahaman, nota kesepahaman, nota kesepakatan, kesepakatan bersama, nk, msp, memorandum, nota kesepahaman bersama,
    memoranda of understanding, nksb`),
  arrangement:
    words(`pks, perjanjian kerja sama, perjanjian kerjasama, perjanjian, arrangement, implementing arrangement, implementation arrangement, technical arrangement, pengaturan pelaksanaan,
    pengaturan, agreement, cooperation agreement, implementing agreement, moa, memorandum of agreement, memorandum of cooperation, moc, naskah kerja sama, kontrak, contract, grant agreement, perjanjian hibah,
    naskah perjanjian, naskah perjanjian hibah, nph`),
  addendum: words(
    'addendum, adendum, addenda, amandemen, amendment, perubahan perjanjian, addendum mou, addendum pks, addendum perjanjian',
  ),
};
