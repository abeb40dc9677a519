import type { Language, Words } from '#kernel/language.ts';

/** An e-mail to a partner with slots such as {partner}; its closing is added when it is filled. */
export interface Skeleton {
  code: string;
  name: Words;
  advice: Words;
  subject: Words;
  paragraphs: Readonly<Record<Language, readonly string[]>>;
}

export const skeletons: readonly Skeleton[] = [
  {
    code: 'first-contact',
    name: { id: 'Perkenalan pertama', en: 'First contact' },
    advice: {
      id: 'Belum pernah ada hubungan. Satu halaman; belum meminta uang.',
      en: 'No contact so far. One page; no request for money yet.',
    },
    subject: {
      id: 'Perkenalan dan penjajakan kerja sama: {region}',
      en: 'Introduction and possible cooperation: {region}',
    },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Kami menulis atas nama {unit}, {region}, Indonesia. Kami mempelajari pengalaman {partner} dalam bidang {field} dan melihat kemungkinan untuk saling belajar.',
        'Bila berkenan, kami ingin mengadakan percakapan video selama tiga puluh menit pada {date}. Percakapan ini bersifat penjajakan dan belum mengikat.',
        'Mohon diberitahukan siapa yang dapat kami hubungi.',
      ],
      en: [
        'Dear Sir or Madam,',
        'We write on behalf of the {unit} of {region}, Indonesia. We have read about the experience of {partner} in the field of {field} and believe that we could learn from each other.',
        'If you agree, we would like to hold a thirty-minute video call on {date}. This conversation is exploratory and not binding.',
        'Please let us know whom we may contact.',
      ],
    },
  },
  {
    code: 'reminder',
    name: { id: 'Pengingat', en: 'Reminder' },
    advice: {
      id: 'Sebut tanggal surat terdahulu; jangan menyalahkan.',
      en: 'Name the date of the earlier letter; do not blame.',
    },
    subject: { id: 'Menunggu kabar: {cooperation}', en: 'Awaiting your reply: {cooperation}' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Merujuk surat kami tanggal {letterDate} tentang {cooperation}, kami belum menerima jawaban dan khawatir surat itu tidak sampai. Salinannya kami lampirkan.',
        'Kami akan berterima kasih bila jawaban dapat kami terima paling lambat {date}.',
      ],
      en: [
        'Dear {name},',
        'With reference to our letter of {letterDate} concerning {cooperation}, we have not yet received a reply and wonder whether it reached you. A copy is attached.',
        'We would be grateful to receive your reply by {date}.',
      ],
    },
  },
  {
    code: 'loi-draft',
    name: { id: 'Mengirim rancangan surat pernyataan kehendak', en: 'Sending a draft letter of intent' },
    advice: { id: 'Dua bahasa; sebut bahwa masih rancangan.', en: 'Two languages; say that it is a draft.' },
    subject: { id: 'Rancangan surat pernyataan kehendak', en: 'Draft letter of intent' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Terlampir rancangan surat pernyataan kehendak antara {region} dan {partner} dalam bahasa Indonesia dan Inggris. Rancangan ini belum mengikat dan masih diperiksa oleh instansi kami.',
        'Mohon tanggapan Anda per pasal paling lambat {date}.',
      ],
      en: [
        'Dear {name},',
        'Please find attached the draft letter of intent between {region} and {partner} in Indonesian and English. The draft is not binding and is still under review by our authorities.',
        'We would be grateful for your comments article by article by {date}.',
      ],
    },
  },
  {
    code: 'mou-draft',
    name: { id: 'Mengirim rancangan nota kesepahaman', en: 'Sending a draft memorandum of understanding' },
    advice: { id: 'Sebut tahap hukum yang masih harus dilalui.', en: 'Name the legal steps still ahead.' },
    subject: {
      id: 'Rancangan nota kesepahaman: {cooperation}',
      en: 'Draft memorandum of understanding: {cooperation}',
    },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Terlampir rancangan nota kesepahaman tentang {cooperation}. Sebelum ditandatangani, naskah ini harus diperiksa oleh kementerian terkait dan memperoleh persetujuan menurut peraturan kami. Karena itu kami belum dapat memastikan tanggal penandatanganan.',
        'Mohon usul perubahan ditandai di dalam naskah.',
      ],
      en: [
        'Dear {name},',
        'Please find attached the draft memorandum of understanding on {cooperation}. Before signing, it must be reviewed by our ministries and approved under our regulations. We therefore cannot yet confirm a date of signing.',
        'Please mark proposed changes in the text itself.',
      ],
    },
  },
  {
    code: 'translation',
    name: { id: 'Meminta terjemahan', en: 'Asking for a translation' },
    advice: {
      id: 'Sebut bahasa, tenggat, dan siapa yang membayar.',
      en: 'Name language, deadline and who pays.',
    },
    subject: { id: 'Permintaan terjemahan', en: 'Request for a translation' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Terima kasih atas dokumen Anda tentang {cooperation}. Untuk pemeriksaan hukum kami memerlukan terjemahannya dalam bahasa Indonesia atau Inggris.',
        'Dapatkah Anda menyediakannya paling lambat {date}? Bila tidak, kami akan menerjemahkannya sendiri dan mengirimkannya untuk diperiksa.',
      ],
      en: [
        'Dear {name},',
        'Thank you for your document on {cooperation}. For legal review we need a translation into Indonesian or English.',
        'Could you provide it by {date}? If not, we will have it translated ourselves and send it to you for checking.',
      ],
    },
  },
  {
    code: 'postpone',
    name: { id: 'Menunda', en: 'Postponing' },
    advice: {
      id: 'Minta maaf sekali, beri alasan singkat dan tanggal pengganti.',
      en: 'Apologise once, give a short reason and a new date.',
    },
    subject: { id: 'Permohonan penundaan', en: 'Request for postponement' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Dengan menyesal kami memberitahukan bahwa {activity} tidak dapat dilaksanakan pada {letterDate} karena {reason}.',
        'Kami mengusulkan tanggal {date}. Mohon diberitahukan apakah tanggal itu sesuai bagi Anda.',
      ],
      en: [
        'Dear {name},',
        'We regret to inform you that {activity} cannot take place on {letterDate} because of {reason}.',
        'We propose {date} instead. Please let us know whether this date suits you.',
      ],
    },
  },
  {
    code: 'decline',
    name: { id: 'Menolak dengan sopan', en: 'Declining politely' },
    advice: {
      id: 'Jelas menolak, sebut dasar, buka jalan lain bila ada.',
      en: 'A clear no, with its ground, and another way if there is one.',
    },
    subject: { id: 'Jawaban atas usul Anda', en: 'Reply to your proposal' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Terima kasih atas usul Anda tentang {activity}. Sesudah dipelajari, kami tidak dapat menerimanya karena {reason}.',
        'Kami tetap menghargai hubungan baik dengan {partner} dan terbuka terhadap usul lain dalam bidang {field}.',
      ],
      en: [
        'Dear {name},',
        'Thank you for your proposal concerning {activity}. After study, we are unable to accept it because of {reason}.',
        'We value our good relations with {partner} and remain open to other proposals in the field of {field}.',
      ],
    },
  },
  {
    code: 'thanks-visit',
    name: { id: 'Terima kasih sesudah kunjungan', en: 'Thanks after a visit' },
    advice: {
      id: 'Dalam tiga hari kerja; sebut satu hal yang nyata.',
      en: 'Within three working days; name one real thing.',
    },
    subject: { id: 'Terima kasih atas kunjungan Anda', en: 'Thank you for your visit' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Atas nama {region} kami berterima kasih atas kunjungan delegasi {partner} pada {letterDate}. Kami terutama menghargai pembicaraan tentang {field}.',
        'Rancangan notulen terlampir. Mohon koreksi paling lambat {date}.',
      ],
      en: [
        'Dear {name},',
        'On behalf of {region} we thank you for the visit of the delegation of {partner} on {letterDate}. We particularly valued the discussion on {field}.',
        'Draft minutes are attached. Please send us any corrections by {date}.',
      ],
    },
  },
  {
    code: 'thanks-hosting',
    name: { id: 'Terima kasih kepada tuan rumah', en: 'Thanks to the host' },
    advice: { id: 'Sebut orang yang mengurus.', en: 'Name those who took care of you.' },
    subject: { id: 'Terima kasih atas penerimaan Anda', en: 'Thank you for your hospitality' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Delegasi {region} telah kembali dengan selamat. Kami berterima kasih atas penerimaan yang hangat dan atas bantuan staf Anda.',
        'Langkah yang kami janjikan akan kami laporkan paling lambat {date}.',
      ],
      en: [
        'Dear {name},',
        'The delegation of {region} has returned safely. We thank you for the warm reception and for the help of your staff.',
        'We will report on the steps we promised by {date}.',
      ],
    },
  },
  {
    code: 'condolences',
    name: { id: 'Belasungkawa', en: 'Condolences' },
    advice: {
      id: 'Singkat; tidak ada urusan lain di surel ini.',
      en: 'Short; no other business in this e-mail.',
    },
    subject: { id: 'Belasungkawa', en: 'Condolences' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Dengan duka yang mendalam kami mendengar tentang {reason}. Atas nama {region} kami menyampaikan belasungkawa kepada keluarga yang ditinggalkan dan kepada seluruh warga {partner}.',
      ],
      en: [
        'Dear {name},',
        'It is with deep sorrow that we learned of {reason}. On behalf of {region} we offer our sincere condolences to the bereaved and to all the people of {partner}.',
      ],
    },
  },
  {
    code: 'disaster',
    name: { id: 'Simpati sesudah bencana', en: 'Sympathy after a disaster' },
    advice: {
      id: 'Jangan menjanjikan bantuan yang belum disetujui.',
      en: 'Promise no aid that is not approved.',
    },
    subject: { id: 'Simpati atas bencana', en: 'Our sympathy' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Kami mengikuti berita tentang {reason} dengan prihatin. Pikiran kami bersama warga {partner}.',
        'Bila ada hal yang dapat kami bantu sesuai kewenangan kami, mohon kami diberi tahu.',
      ],
      en: [
        'Dear {name},',
        'We have followed the news of {reason} with deep concern. Our thoughts are with the people of {partner}.',
        'Should there be anything we can do within our powers, please let us know.',
      ],
    },
  },
  {
    code: 'new-officer',
    name: { id: 'Memperkenalkan petugas baru', en: 'Introducing a new officer' },
    advice: {
      id: 'Kirim sebelum petugas lama pergi bila mungkin.',
      en: 'Send it before the former officer leaves, if possible.',
    },
    subject: { id: 'Penghubung baru untuk {cooperation}', en: 'New contact for {cooperation}' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Mulai {date}, {officer} menjadi penghubung untuk {cooperation}. Seluruh kesepakatan terdahulu tetap berlaku, dan berkasnya telah diserahkan.',
        'Alamat kantor tidak berubah.',
      ],
      en: [
        'Dear {name},',
        'From {date}, {officer} is your contact for {cooperation}. All earlier arrangements remain in place and the files have been handed over.',
        'The address of the office does not change.',
      ],
    },
  },
  {
    code: 'ask-report',
    name: { id: 'Meminta laporan', en: 'Asking for a report' },
    advice: {
      id: 'Sebut tahun, isi, dan tenggat; lampirkan daftar pertanyaan.',
      en: 'Name year, contents and deadline; attach the questions.',
    },
    subject: {
      id: 'Bahan laporan tahunan {cooperation}',
      en: 'Input for the annual report on {cooperation}',
    },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Setiap tahun kami wajib melaporkan pelaksanaan kerja sama kepada pemerintah. Untuk laporan tentang {cooperation} kami mohon keterangan tentang kegiatan, peserta, biaya, hasil, dan kendala di pihak Anda.',
        'Mohon dikirim paling lambat {date}. Cukup dalam bentuk butir.',
      ],
      en: [
        'Dear {name},',
        'Each year we must report to our government on the implementation of our cooperation. For the report on {cooperation} we kindly ask for information on activities, participants, costs, results and obstacles on your side.',
        'Please send it by {date}. Short notes are enough.',
      ],
    },
  },
  {
    code: 'invite',
    name: { id: 'Mengundang delegasi', en: 'Inviting a delegation' },
    advice: {
      id: 'Sebut siapa menanggung apa; undangan resmi menyusul dengan surat.',
      en: 'Say who bears what; the formal letter follows.',
    },
    subject: { id: 'Undangan ke {region}', en: 'Invitation to {region}' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Kami mengundang delegasi {partner} untuk mengikuti {activity} di {region} pada {date}. Penginapan dan angkutan setempat kami sediakan; tiket pesawat dan asuransi ditanggung peserta.',
        'Mohon daftar nama menurut paspor, jabatan, kebutuhan makanan, dan kebutuhan ibadah. Data itu hanya dipakai untuk kunjungan ini.',
      ],
      en: [
        'Dear {name},',
        'We invite a delegation of {partner} to take part in {activity} in {region} on {date}. We provide accommodation and local transport; air fares and insurance are borne by the participants.',
        'Please send names as in the passport, positions, dietary needs and needs for prayer. These data are used for this visit only.',
      ],
    },
  },
  {
    code: 'visit-request',
    name: { id: 'Meminta diterima berkunjung', en: 'Asking to be received' },
    advice: {
      id: 'Perjalanan dinas luar negeri memerlukan izin; jangan memastikan dahulu.',
      en: 'Official travel abroad needs a permit; do not confirm before it.',
    },
    subject: { id: 'Rencana kunjungan delegasi {region}', en: 'Planned visit of a delegation of {region}' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Kami merencanakan kunjungan ke {partner} pada {date} untuk membahas {cooperation}. Delegasi terdiri atas beberapa pejabat; daftarnya menyusul.',
        'Rencana ini bergantung pada izin perjalanan dinas. Mohon surat undangan sebagai kelengkapan permohonan izin.',
      ],
      en: [
        'Dear {name},',
        'We plan to visit {partner} on {date} to discuss {cooperation}. The delegation consists of a few officials; the list will follow.',
        'The plan depends on our travel permit. For the application we would need a letter of invitation from you.',
      ],
    },
  },
  {
    code: 'minutes',
    name: { id: 'Mengirim notulen', en: 'Sending minutes' },
    advice: { id: 'Diam bukan setuju: minta jawaban.', en: 'Silence is not consent: ask for an answer.' },
    subject: { id: 'Rancangan notulen rapat {letterDate}', en: 'Draft minutes of {letterDate}' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Terlampir rancangan notulen rapat tanggal {letterDate} tentang {cooperation}, beserta daftar tugas tiap pihak.',
        'Mohon koreksi atau persetujuan tertulis paling lambat {date}. Notulen ini tidak menimbulkan kewajiban hukum.',
      ],
      en: [
        'Dear {name},',
        'Please find attached the draft minutes of our meeting of {letterDate} on {cooperation}, with the list of tasks of each side.',
        'Please send corrections or your written consent by {date}. The minutes create no legal obligation.',
      ],
    },
  },
  {
    code: 'consult-ministry',
    name: { id: 'Memberi tahu bahwa menunggu kementerian', en: 'Waiting for the ministry' },
    advice: {
      id: 'Jujur tentang lamanya; jangan menyalahkan kementerian.',
      en: 'Be honest about time; do not blame the ministry.',
    },
    subject: { id: 'Keadaan {cooperation}', en: 'State of {cooperation}' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Kami memberitahukan bahwa rancangan {cooperation} telah kami sampaikan kepada kementerian untuk diperiksa pada {letterDate}. Kami belum menerima jawaban.',
        'Kami akan memberi kabar lagi paling lambat {date}, juga bila belum ada jawaban.',
      ],
      en: [
        'Dear {name},',
        'The draft of {cooperation} was submitted to our ministry for review on {letterDate}. We have not yet received an answer.',
        'We will write again by {date}, even if there is still no answer.',
      ],
    },
  },
  {
    code: 'renewal',
    name: { id: 'Menawarkan penelaahan sebelum berakhir', en: 'Review before expiry' },
    advice: { id: 'Sembilan sampai enam bulan sebelum berakhir.', en: 'Nine to six months before the end.' },
    subject: { id: 'Menjelang berakhirnya {cooperation}', en: 'Approaching end of {cooperation}' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        '{cooperation} berakhir pada {end}. Sebelum diputuskan apakah diperpanjang, kami ingin menelaah bersama hasil dan kendalanya.',
        'Kami mengusulkan rapat video pada {date}.',
      ],
      en: [
        'Dear {name},',
        '{cooperation} ends on {end}. Before deciding on an extension, we would like to review its results and obstacles with you.',
        'We propose a video meeting on {date}.',
      ],
    },
  },
  {
    code: 'no-activity',
    name: { id: 'Menghidupkan kembali hubungan', en: 'Taking up a silent contact' },
    advice: {
      id: 'Akui masa diam tanpa mencari kesalahan.',
      en: 'Own the silence without looking for fault.',
    },
    subject: { id: 'Melanjutkan hubungan kita', en: 'Resuming our contact' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Sudah beberapa waktu kita tidak berhubungan tentang {cooperation}. Kami ingin mengetahui apakah {partner} masih berminat meneruskannya.',
        'Bila tidak, kami juga akan menghargai jawaban yang terus terang, agar dapat kami catat. Mohon kabar paling lambat {date}.',
      ],
      en: [
        'Dear {name},',
        'We have not been in touch about {cooperation} for some time. We would like to know whether {partner} is still interested in continuing.',
        'If not, a frank answer would be just as welcome, so that we can record it. Please let us know by {date}.',
      ],
    },
  },
  {
    code: 'congratulate',
    name: { id: 'Ucapan selamat', en: 'Congratulations' },
    advice: { id: 'Sebut peristiwa dan jabatan dengan benar.', en: 'Get the event and the title right.' },
    subject: { id: 'Ucapan selamat', en: 'Congratulations' },
    paragraphs: {
      id: [
        'Dengan hormat,',
        'Atas nama {region} kami menyampaikan selamat atas {reason}. Kami berharap dapat melanjutkan kerja sama yang baik.',
      ],
      en: [
        'Dear {name},',
        'On behalf of {region} we congratulate you on {reason}. We look forward to continuing our good cooperation.',
      ],
    },
  },
];
