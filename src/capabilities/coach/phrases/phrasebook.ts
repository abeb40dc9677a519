import type { Words } from '#kernel/language.ts';

/** When one speaks; with what to avoid then. */
export interface Situation {
  code: string;
  name: Words;
  avoid: Words;
}

/** One sentence in both languages, with what to avoid where officers often slip. */
export interface Phrase {
  situation: string;
  /** Formal towards heads and in ceremonies; neutral among those who work together. */
  tone: 'formal' | 'neutral';
  words: Words;
  avoid?: Words;
}

export const situations: readonly Situation[] = [
  {
    code: 'welcome',
    name: { id: 'Menyambut tamu', en: 'Welcoming guests' },
    avoid: {
      id: 'Jangan memuji penampilan orang, usia, atau status perkawinan; sebut jabatan dan lembaganya.',
      en: "Do not praise looks, age or marital status; name the person's office and institution.",
    },
  },
  {
    code: 'opening',
    name: { id: 'Membuka rapat', en: 'Opening a meeting' },
    avoid: {
      id: 'Jangan langsung menyebut permintaan; buka, perkenalkan, baru acara.',
      en: 'Do not begin with the request; open, introduce, then take the agenda.',
    },
  },
  {
    code: 'agenda',
    name: { id: 'Menyepakati acara', en: 'Agreeing on the agenda' },
    avoid: {
      id: 'Jangan menambah pokok baru tanpa memberi tahu sebelumnya.',
      en: 'Do not add new items without notice.',
    },
  },
  {
    code: 'clarifying',
    name: { id: 'Meminta penjelasan', en: 'Asking for clarification' },
    avoid: {
      id: 'Jangan mengangguk atau berkata "yes" bila belum mengerti.',
      en: 'Do not nod or say "yes" when you have not understood.',
    },
  },
  {
    code: 'proposing',
    name: { id: 'Mengajukan usul', en: 'Making proposals' },
    avoid: {
      id: 'Jangan memakai "you must"; usul adalah usul.',
      en: 'Do not say "you must"; a proposal is a proposal.',
    },
  },
  {
    code: 'disagreeing',
    name: { id: 'Tidak setuju dengan sopan', en: 'Disagreeing politely' },
    avoid: {
      id: 'Jangan berkata "No" saja atau diam saja; sebut alasan dan jalan lain.',
      en: 'Do not answer with a bare "No" or with silence; give the reason and another way.',
    },
  },
  {
    code: 'buying-time',
    name: { id: 'Meminta waktu', en: 'Asking for time' },
    avoid: {
      id: 'Jangan berkata "yes" agar cepat selesai; jangan berjanji tanggal yang tidak pasti.',
      en: 'Do not say "yes" to be done with it; do not promise a date you cannot keep.',
    },
  },
  {
    code: 'money',
    name: { id: 'Biaya dan anggaran', en: 'Money and budgets' },
    avoid: {
      id: 'Jangan menyebut jumlah tanpa mata uang dan tahun; jangan menjanjikan APBD yang belum disahkan.',
      en: 'Never give an amount without currency and year; never promise a budget that is not yet adopted.',
    },
  },
  {
    code: 'competence',
    name: { id: 'Batas kewenangan', en: 'Limits of our powers' },
    avoid: {
      id: 'Jangan menjanjikan hal yang menjadi urusan pusat: politik luar negeri, pertahanan, keamanan, peradilan, moneter dan fiskal nasional, agama.',
      en: 'Never promise what is kept by the centre: foreign policy, defence, security, justice, national monetary and fiscal matters, religion.',
    },
  },
  {
    code: 'wording',
    name: { id: 'Merundingkan rumusan', en: 'Negotiating the wording' },
    avoid: {
      id: 'Jangan menyetujui rumusan bahasa Inggris yang belum diterjemahkan.',
      en: 'Do not agree on an English wording that is not translated yet.',
    },
  },
  {
    code: 'concluding',
    name: { id: 'Merangkum dan mencatat', en: 'Summing up and minutes' },
    avoid: {
      id: 'Jangan menutup rapat tanpa mencatat siapa, apa, kapan.',
      en: 'Do not close before it is written who does what by when.',
    },
  },
  {
    code: 'closing',
    name: { id: 'Menutup rapat', en: 'Closing a meeting' },
    avoid: {
      id: 'Jangan menambah janji baru saat berpamitan.',
      en: 'Do not add new promises while saying goodbye.',
    },
  },
  {
    code: 'dinner',
    name: { id: 'Sambutan jamuan', en: 'Dinner speech' },
    avoid: {
      id: 'Jangan berunding saat jamuan; jangan bergurau tentang politik, agama, atau ras; paling lama tiga menit.',
      en: 'Do not negotiate at dinner; no jokes on politics, religion or race; three minutes at most.',
    },
  },
  {
    code: 'telephone',
    name: { id: 'Telepon', en: 'Telephone' },
    avoid: {
      id: 'Jangan menyepakati rumusan, tanggal, atau uang lewat telepon tanpa surel penegasan.',
      en: 'Agree on no wording, date or money by telephone without a confirming e-mail.',
    },
  },
  {
    code: 'video',
    name: { id: 'Rapat video', en: 'Video call' },
    avoid: {
      id: 'Jangan merekam tanpa izin; matikan mikrofon bila tidak berbicara.',
      en: 'Do not record without consent; mute when you do not speak.',
    },
  },
  {
    code: 'email',
    name: { id: 'Surel', en: 'E-mail' },
    avoid: {
      id: 'Jangan memakai singkatan, huruf besar semua, atau "Dear Sir" bila namanya diketahui.',
      en: 'No abbreviations, no capitals throughout, no "Dear Sir" when you know the name.',
    },
  },
  {
    code: 'apology',
    name: { id: 'Meminta maaf dan memperbaiki', en: 'Apologies and repair' },
    avoid: {
      id: 'Jangan menyalahkan rekan atau atasan; akui, perbaiki, beri tanggal.',
      en: 'Blame neither colleague nor superior; admit, mend, give a date.',
    },
  },
  {
    code: 'interpreter',
    name: { id: 'Bekerja dengan penerjemah', en: 'Working with an interpreter' },
    avoid: {
      id: 'Jangan berbicara lebih dari dua kalimat sekaligus; jangan berbicara kepada penerjemah, tetapi kepada tamu.',
      en: 'No more than two sentences at a time; speak to the guest, not to the interpreter.',
    },
  },
];

export const phrases: readonly Phrase[] = [
  {
    situation: 'welcome',
    tone: 'formal',
    words: {
      id: 'Selamat datang di Kabupaten kami. Kami mendapat kehormatan atas kunjungan Anda.',
      en: 'Welcome to our regency. We are honoured by your visit.',
    },
    avoid: { id: 'Bukan "Welcome in our regency".', en: 'Not "Welcome in our regency".' },
  },
  {
    situation: 'welcome',
    tone: 'formal',
    words: {
      id: 'Izinkan saya memperkenalkan Bapak Sekretaris Daerah, yang memimpin delegasi kami.',
      en: 'May I introduce the Regional Secretary, who leads our delegation.',
    },
    avoid: {
      id: '"Secretary" saja berarti petugas tata usaha; sebut "Regional Secretary".',
      en: '"Secretary" alone means a clerk; say "Regional Secretary".',
    },
  },
  {
    situation: 'welcome',
    tone: 'neutral',
    words: { id: 'Bagaimana perjalanan Anda?', en: 'How was your journey?' },
    avoid: { id: 'Bukan "How about your travel?"', en: 'Not "How about your travel?"' },
  },
  {
    situation: 'welcome',
    tone: 'neutral',
    words: {
      id: 'Silakan duduk. Tempat Anda ditandai dengan papan nama.',
      en: 'Please take a seat. Your place is marked with a name card.',
    },
    avoid: {
      id: '"Sit down please" terdengar seperti perintah.',
      en: '"Sit down please" sounds like an order.',
    },
  },
  {
    situation: 'welcome',
    tone: 'neutral',
    words: {
      id: 'Apakah ada makanan yang tidak Anda makan, atau waktu ibadah yang perlu kami sediakan?',
      en: 'Is there any food you do not eat, or any time for prayer we should provide for?',
    },
    avoid: { id: 'Tanyakan; jangan menebak dari asal negara.', en: 'Ask; do not guess from the country.' },
  },
  {
    situation: 'welcome',
    tone: 'formal',
    words: {
      id: 'Atas nama Bupati, saya menyampaikan salam dan permohonan maaf karena beliau belum dapat hadir pagi ini.',
      en: 'On behalf of the Regent, I convey greetings and apologies, as he cannot be with us this morning.',
    },
    avoid: {
      id: 'Jangan menjanjikan kehadiran yang belum pasti.',
      en: 'Do not promise an attendance that is not certain.',
    },
  },
  {
    situation: 'welcome',
    tone: 'neutral',
    words: {
      id: 'Kamar kecil dan ruang salat ada di ujung lorong ini.',
      en: 'The washrooms and the prayer room are at the end of this corridor.',
    },
  },
  {
    situation: 'welcome',
    tone: 'neutral',
    words: {
      id: 'Acara kita pagi ini dimulai pukul sembilan dan selesai pukul dua belas.',
      en: 'Our programme this morning starts at nine and ends at twelve.',
    },
    avoid: {
      id: 'Bukan "event rundown" untuk tamu resmi; "programme".',
      en: 'Not "rundown" to official guests; "programme".',
    },
  },
  {
    situation: 'welcome',
    tone: 'neutral',
    words: {
      id: 'Bolehkah kami mengambil foto bersama dan memuatnya di laman kami?',
      en: 'May we take a photograph together and publish it on our website?',
    },
    avoid: {
      id: 'Minta izin sebelum memuat foto, terutama bila ada anak-anak.',
      en: 'Ask before you publish, above all with children in it.',
    },
  },
  {
    situation: 'welcome',
    tone: 'formal',
    words: {
      id: 'Terimalah tanda kenang-kenangan kecil ini dari daerah kami.',
      en: 'Please accept this small token from our region.',
    },
    avoid: {
      id: 'Periksa dahulu batas hadiah yang berlaku bagi kedua pihak.',
      en: 'Check first the limits on gifts that hold for both sides.',
    },
  },
  {
    situation: 'opening',
    tone: 'formal',
    words: {
      id: 'Atas nama Pemerintah Daerah, saya membuka pertemuan ini.',
      en: 'On behalf of the Regional Government, I open this meeting.',
    },
    avoid: {
      id: '"Local Government" dan "Regional Government" jangan dicampur dalam satu rapat.',
      en: 'Do not mix "Local Government" and "Regional Government" in one meeting.',
    },
  },
  {
    situation: 'opening',
    tone: 'neutral',
    words: {
      id: 'Terima kasih telah meluangkan waktu untuk bertemu dengan kami hari ini.',
      en: 'Thank you for taking the time to meet us today.',
    },
    avoid: { id: 'Bukan "Thank you for your coming".', en: 'Not "Thank you for your coming".' },
  },
  {
    situation: 'opening',
    tone: 'neutral',
    words: {
      id: 'Izinkan kami memperkenalkan diri satu per satu.',
      en: 'Let us introduce ourselves one by one.',
    },
  },
  {
    situation: 'opening',
    tone: 'neutral',
    words: {
      id: 'Saya akan memimpin rapat ini, dan rekan saya akan mencatat.',
      en: 'I will chair this meeting, and my colleague will take the minutes.',
    },
    avoid: {
      id: '"Notulen" bukan "notulen"; catatan rapat = "minutes".',
      en: 'The record of a meeting is "minutes", not "notulen" or "notes of meeting".',
    },
  },
  {
    situation: 'opening',
    tone: 'neutral',
    words: {
      id: 'Tujuan pertemuan hari ini adalah menyepakati isi surat pernyataan kehendak.',
      en: "The purpose of today's meeting is to agree on the content of the Letter of Intent.",
    },
    avoid: { id: 'Sebut satu tujuan saja.', en: 'Name one purpose only.' },
  },
  {
    situation: 'opening',
    tone: 'neutral',
    words: {
      id: 'Pertemuan ini bersifat penjajakan; belum ada yang mengikat.',
      en: 'This meeting is exploratory; nothing is binding yet.',
    },
    avoid: {
      id: 'Jangan memakai "agree" bila maksudnya baru "mengerti".',
      en: 'Do not say "agree" when you only mean "understand".',
    },
  },
  {
    situation: 'opening',
    tone: 'neutral',
    words: {
      id: 'Apakah semua sudah menerima bahan rapat?',
      en: 'Has everyone received the papers for the meeting?',
    },
  },
  {
    situation: 'opening',
    tone: 'neutral',
    words: {
      id: 'Kami berbicara dalam bahasa Indonesia; penerjemah akan menyampaikannya.',
      en: 'We will speak Indonesian; the interpreter will convey it.',
    },
    avoid: {
      id: '"Translator" menerjemahkan tulisan; yang lisan "interpreter".',
      en: 'A "translator" works in writing; in speech it is an "interpreter".',
    },
  },
  {
    situation: 'opening',
    tone: 'neutral',
    words: { id: 'Kita mempunyai waktu sembilan puluh menit.', en: 'We have ninety minutes.' },
  },
  {
    situation: 'opening',
    tone: 'neutral',
    words: { id: 'Bila tidak ada keberatan, kita mulai.', en: 'If there is no objection, let us begin.' },
  },
  {
    situation: 'agenda',
    tone: 'neutral',
    words: {
      id: 'Bolehkah kita menyepakati acara terlebih dahulu?',
      en: 'May we first agree on the agenda?',
    },
  },
  {
    situation: 'agenda',
    tone: 'neutral',
    words: { id: 'Ada empat pokok dalam acara kita.', en: 'There are four items on our agenda.' },
    avoid: {
      id: 'Bukan "four agendas": acaranya satu, pokoknya empat.',
      en: 'Not "four agendas": one agenda, four items.',
    },
  },
  {
    situation: 'agenda',
    tone: 'neutral',
    words: { id: 'Apakah ada yang ingin Anda tambahkan?', en: 'Is there anything you would like to add?' },
  },
  {
    situation: 'agenda',
    tone: 'formal',
    words: {
      id: 'Kami mengusulkan agar pokok ketiga dibahas lebih dahulu.',
      en: 'We propose that the third item be taken first.',
    },
  },
  {
    situation: 'agenda',
    tone: 'neutral',
    words: {
      id: 'Pokok ini memerlukan persiapan; bolehkah kita bahas pada pertemuan berikutnya?',
      en: 'This item needs preparation; may we take it at the next meeting?',
    },
  },
  {
    situation: 'agenda',
    tone: 'neutral',
    words: {
      id: 'Saya usulkan lima belas menit untuk tiap pokok.',
      en: 'I suggest fifteen minutes for each item.',
    },
  },
  {
    situation: 'agenda',
    tone: 'neutral',
    words: { id: 'Mari kita lanjutkan ke pokok berikutnya.', en: 'Let us move on to the next item.' },
    avoid: { id: 'Bukan "continue to the next agenda".', en: 'Not "continue to the next agenda".' },
  },
  {
    situation: 'agenda',
    tone: 'neutral',
    words: {
      id: 'Kita kembali ke pokok ini sesudah makan siang.',
      en: 'We will return to this item after lunch.',
    },
    avoid: {
      id: '"Postpone to later" keliru: pilih "postpone" atau "later".',
      en: '"Postpone to later" says it twice.',
    },
  },
  {
    situation: 'agenda',
    tone: 'neutral',
    words: {
      id: 'Pokok ini di luar tujuan hari ini; kami catat untuk lain waktu.',
      en: "This is outside today's purpose; we will note it for another time.",
    },
  },
  {
    situation: 'agenda',
    tone: 'neutral',
    words: {
      id: 'Siapa dari pihak Anda yang akan berbicara tentang anggaran?',
      en: 'Who on your side will speak about the budget?',
    },
  },
  {
    situation: 'clarifying',
    tone: 'neutral',
    words: {
      id: 'Maaf, saya belum memahami bagian terakhir. Bolehkah diulang?',
      en: 'I am sorry, I did not follow the last part. Could you say it again?',
    },
    avoid: {
      id: '"Repeat again" berlebihan; "What?" kasar.',
      en: '"Repeat again" says it twice; "What?" is rude.',
    },
  },
  {
    situation: 'clarifying',
    tone: 'neutral',
    words: {
      id: 'Bolehkah Anda berbicara sedikit lebih pelan?',
      en: 'Could you speak a little more slowly, please?',
    },
    avoid: { id: 'Bukan "Slowly please".', en: 'Not "Slowly please".' },
  },
  {
    situation: 'clarifying',
    tone: 'neutral',
    words: {
      id: 'Apa yang Anda maksud dengan "program percontohan"?',
      en: 'What do you mean by "pilot programme"?',
    },
  },
  {
    situation: 'clarifying',
    tone: 'neutral',
    words: {
      id: 'Jika saya tidak salah mengerti, Anda mengusulkan dua tahap. Benarkah?',
      en: 'If I understand correctly, you propose two stages. Is that right?',
    },
    avoid: {
      id: '"Is it true?" menuduh orang berdusta.',
      en: '"Is it true?" sounds as if you doubt their honesty.',
    },
  },
  {
    situation: 'clarifying',
    tone: 'neutral',
    words: { id: 'Bolehkah kami melihatnya secara tertulis?', en: 'May we see that in writing?' },
  },
  {
    situation: 'clarifying',
    tone: 'neutral',
    words: { id: 'Bolehkah Anda memberi contoh?', en: 'Could you give us an example?' },
  },
  {
    situation: 'clarifying',
    tone: 'neutral',
    words: {
      id: 'Apakah angka itu per tahun atau untuk seluruh jangka waktu?',
      en: 'Is that figure per year or for the whole term?',
    },
    avoid: {
      id: 'Ulangi angka satu per satu; fifteen dan fifty mudah tertukar.',
      en: 'Say figures digit by digit; fifteen and fifty are easily confused.',
    },
  },
  {
    situation: 'clarifying',
    tone: 'neutral',
    words: {
      id: 'Dalam bahasa Indonesia kata ini mempunyai dua arti. Yang mana yang Anda maksud?',
      en: 'In Indonesian this word has two meanings. Which one do you intend?',
    },
  },
  {
    situation: 'clarifying',
    tone: 'neutral',
    words: { id: 'Siapa di pihak Anda yang memutuskan hal ini?', en: 'Who decides this on your side?' },
    avoid: { id: 'Bukan "Who is your boss?"', en: 'Not "Who is your boss?"' },
  },
  {
    situation: 'clarifying',
    tone: 'formal',
    words: {
      id: 'Mohon diuraikan dasar hukumnya di negara Anda.',
      en: 'Please explain the legal basis for this in your country.',
    },
  },
  {
    situation: 'proposing',
    tone: 'formal',
    words: {
      id: 'Kami ingin mengusulkan tiga bidang kerja sama.',
      en: 'We would like to propose three fields of cooperation.',
    },
    avoid: {
      id: '"We want" terlalu keras dalam rapat resmi.',
      en: '"We want" is too blunt in a formal meeting.',
    },
  },
  {
    situation: 'proposing',
    tone: 'neutral',
    words: {
      id: 'Bagaimana pendapat Anda jika kita mulai dengan satu sekolah?',
      en: 'How would you feel about starting with one school?',
    },
  },
  {
    situation: 'proposing',
    tone: 'neutral',
    words: {
      id: 'Sebagai langkah pertama, kami mengusulkan pertukaran guru selama dua minggu.',
      en: 'As a first step, we suggest an exchange of teachers for two weeks.',
    },
    avoid: { id: 'Bukan "suggest you to send".', en: 'Not "suggest you to send".' },
  },
  {
    situation: 'proposing',
    tone: 'neutral',
    words: {
      id: 'Kami dapat menyediakan tempat dan tenaga, bukan biaya perjalanan.',
      en: 'We can provide the venue and staff, but not travel costs.',
    },
  },
  {
    situation: 'proposing',
    tone: 'neutral',
    words: {
      id: 'Bila Anda menyediakan tenaga ahli, kami menyediakan peserta dan tempat.',
      en: 'If you provide the experts, we will provide participants and the venue.',
    },
    avoid: {
      id: 'Sebut syarat lebih dahulu, baru pemberian.',
      en: 'Name the condition first, then what you give.',
    },
  },
  {
    situation: 'proposing',
    tone: 'neutral',
    words: {
      id: 'Usul ini dapat dilaksanakan dengan anggaran yang sudah ada.',
      en: 'This proposal can be carried out within the existing budget.',
    },
  },
  {
    situation: 'proposing',
    tone: 'neutral',
    words: {
      id: 'Manfaatnya bagi kedua pihak adalah sebagai berikut.',
      en: 'The benefits for both sides are as follows.',
    },
    avoid: { id: 'Bukan "as follow".', en: 'Not "as follow".' },
  },
  {
    situation: 'proposing',
    tone: 'neutral',
    words: {
      id: 'Kami terbuka terhadap bentuk lain untuk mencapai tujuan yang sama.',
      en: 'We are open to other ways of reaching the same aim.',
    },
  },
  {
    situation: 'proposing',
    tone: 'formal',
    words: {
      id: 'Mohon usul ini dipertimbangkan dan dijawab secara tertulis.',
      en: 'We ask you to consider this proposal and reply in writing.',
    },
  },
  {
    situation: 'proposing',
    tone: 'neutral',
    words: {
      id: 'Ini baru gagasan, belum usul resmi.',
      en: 'This is only an idea, not a formal proposal yet.',
    },
    avoid: {
      id: 'Katakan sejak awal, agar tidak dicatat sebagai janji.',
      en: 'Say so at once, so that it is not minuted as a promise.',
    },
  },
  {
    situation: 'disagreeing',
    tone: 'neutral',
    words: {
      id: 'Kami memahami alasan Anda, tetapi kami melihatnya secara berbeda.',
      en: 'We understand your reasons, but we see it differently.',
    },
    avoid: { id: 'Bukan "You are wrong".', en: 'Not "You are wrong".' },
  },
  {
    situation: 'disagreeing',
    tone: 'neutral',
    words: { id: 'Bagian ini sulit bagi kami.', en: 'This part is difficult for us.' },
    avoid: {
      id: 'Di banyak tempat "difficult" sudah berarti tidak; tanyakan bila Anda mendengarnya.',
      en: 'In many places "difficult" already means no; ask when you hear it.',
    },
  },
  {
    situation: 'disagreeing',
    tone: 'formal',
    words: {
      id: 'Dengan hormat, kami belum dapat menerima rumusan ini.',
      en: 'With respect, we cannot accept this wording as it stands.',
    },
    avoid: {
      id: 'Jangan memakai "we object" kecuali memang keberatan resmi.',
      en: 'Do not say "we object" unless you lodge a formal objection.',
    },
  },
  {
    situation: 'disagreeing',
    tone: 'neutral',
    words: {
      id: 'Kami setuju dengan tujuannya, tetapi tidak dengan caranya.',
      en: 'We agree with the aim, but not with the method.',
    },
  },
  {
    situation: 'disagreeing',
    tone: 'neutral',
    words: { id: 'Bolehkah kami mengusulkan jalan tengah?', en: 'May we suggest a middle way?' },
  },
  {
    situation: 'disagreeing',
    tone: 'neutral',
    words: {
      id: 'Itu tidak dapat kami lakukan, tetapi inilah yang dapat kami lakukan.',
      en: 'We cannot do that, but here is what we can do.',
    },
  },
  {
    situation: 'disagreeing',
    tone: 'neutral',
    words: {
      id: 'Kami khawatir jangka waktunya terlalu pendek.',
      en: 'We are concerned that the time is too short.',
    },
    avoid: {
      id: '"We are afraid of the time" bukan bahasa Inggris.',
      en: '"We are afraid of the time" is not English.',
    },
  },
  {
    situation: 'disagreeing',
    tone: 'neutral',
    words: { id: 'Pengalaman kami menunjukkan hasil yang lain.', en: 'Our experience has been different.' },
  },
  {
    situation: 'disagreeing',
    tone: 'neutral',
    words: {
      id: 'Mari kita catat bahwa pendapat kita berbeda, dan lanjutkan.',
      en: 'Let us note that our views differ, and go on.',
    },
  },
  {
    situation: 'disagreeing',
    tone: 'formal',
    words: {
      id: 'Kami minta keberatan kami dicatat dalam notulen.',
      en: 'We ask that our reservation be recorded in the minutes.',
    },
    avoid: {
      id: '"Reservation" di sini berarti keberatan, bukan pemesanan.',
      en: '"Reservation" here is a legal doubt, not a booking.',
    },
  },
  {
    situation: 'buying-time',
    tone: 'neutral',
    words: {
      id: 'Kami perlu membicarakan ini di antara kami. Bolehkah kita beristirahat sepuluh menit?',
      en: 'We need to discuss this among ourselves. May we take a ten-minute break?',
    },
  },
  {
    situation: 'buying-time',
    tone: 'neutral',
    words: { id: 'Saya belum dapat menjawab hari ini.', en: 'I cannot answer that today.' },
  },
  {
    situation: 'buying-time',
    tone: 'neutral',
    words: {
      id: 'Kami akan menjawab secara tertulis sebelum tanggal lima belas.',
      en: 'We will reply in writing by the fifteenth.',
    },
    avoid: {
      id: '"Until the fifteenth" berarti sampai, bukan paling lambat.',
      en: '"Until the fifteenth" means all the time up to then; the deadline is "by".',
    },
  },
  {
    situation: 'buying-time',
    tone: 'neutral',
    words: {
      id: 'Pertanyaan itu penting; izinkan kami memeriksanya lebih dahulu.',
      en: 'That is an important question; let us check it first.',
    },
  },
  {
    situation: 'buying-time',
    tone: 'formal',
    words: {
      id: 'Hal ini memerlukan keputusan pimpinan kami.',
      en: 'This requires a decision by our leadership.',
    },
  },
  {
    situation: 'buying-time',
    tone: 'neutral',
    words: {
      id: 'Mohon waktu dua minggu untuk memeriksa terjemahannya.',
      en: 'Please allow us two weeks to check the translation.',
    },
  },
  {
    situation: 'buying-time',
    tone: 'neutral',
    words: {
      id: 'Bolehkah kita lewati pokok ini sekarang dan kembali nanti?',
      en: 'May we leave this item for now and come back to it?',
    },
  },
  {
    situation: 'buying-time',
    tone: 'neutral',
    words: { id: 'Kami belum mempunyai angkanya di sini.', en: 'We do not have the figures here.' },
    avoid: {
      id: 'Jangan menyebut angka perkiraan seolah-olah pasti.',
      en: 'Do not give a guess as if it were certain.',
    },
  },
  {
    situation: 'buying-time',
    tone: 'neutral',
    words: {
      id: 'Sebelum menjawab, saya ingin mendengar pendapat bagian hukum.',
      en: 'Before I answer, I would like to hear our legal section.',
    },
  },
  {
    situation: 'buying-time',
    tone: 'neutral',
    words: {
      id: 'Kami menunggu surat dari Kementerian; sesudah itu kami dapat memastikan.',
      en: 'We are waiting for a letter from the Ministry; after that we can confirm.',
    },
  },
  {
    situation: 'money',
    tone: 'neutral',
    words: { id: 'Setiap pihak menanggung biayanya sendiri.', en: 'Each party bears its own costs.' },
    avoid: {
      id: '"Own expense" boleh; "by self" tidak.',
      en: '"At its own expense" is right; "by self" is not.',
    },
  },
  {
    situation: 'money',
    tone: 'neutral',
    words: {
      id: 'Pelaksanaannya bergantung pada ketersediaan anggaran.',
      en: 'Implementation is subject to the availability of funds.',
    },
    avoid: { id: '"Depend of" keliru; "depend on".', en: '"Depend of" is wrong; "depend on".' },
  },
  {
    situation: 'money',
    tone: 'formal',
    words: {
      id: 'Anggaran kami harus disetujui bersama oleh DPRD setiap tahun.',
      en: 'Our budget must be approved each year together with the regional council.',
    },
    avoid: {
      id: 'DPRD bukan "parliament"; "regional council".',
      en: 'The DPRD is not a "parliament"; "regional council".',
    },
  },
  {
    situation: 'money',
    tone: 'neutral',
    words: {
      id: 'Jumlahnya dua miliar rupiah, kira-kira menurut kurs hari ini.',
      en: "The amount is two billion rupiah, approximately, at today's rate.",
    },
    avoid: {
      id: 'Miliar = billion; triliun = trillion. Tulis angkanya juga.',
      en: 'Miliar = billion; triliun = trillion. Write the figure too.',
    },
  },
  {
    situation: 'money',
    tone: 'neutral',
    words: { id: 'Apakah jumlah itu sudah termasuk pajak?', en: 'Does that amount include tax?' },
  },
  {
    situation: 'money',
    tone: 'neutral',
    words: {
      id: 'Siapa yang menanggung tiket, penginapan, dan asuransi?',
      en: 'Who covers air fares, accommodation and insurance?',
    },
  },
  {
    situation: 'money',
    tone: 'formal',
    words: {
      id: 'Kami tidak dapat menerima pinjaman dari pihak luar negeri melalui kerja sama ini.',
      en: 'We cannot accept a loan from abroad under this cooperation.',
    },
  },
  {
    situation: 'money',
    tone: 'formal',
    words: {
      id: 'Hibah harus dicatat menurut peraturan kami sebelum digunakan.',
      en: 'A grant must be registered under our rules before it is used.',
    },
    avoid: {
      id: '"Grant" berarti hibah, bukan beasiswa.',
      en: '"Grant" is a hibah; a scholarship is a "beasiswa".',
    },
  },
  {
    situation: 'money',
    tone: 'neutral',
    words: { id: 'Bolehkah kami menerima rincian biaya?', en: 'May we have a breakdown of the costs?' },
  },
  {
    situation: 'money',
    tone: 'neutral',
    words: {
      id: 'Hadiah pribadi tidak dapat kami terima; tanda mata untuk kantor akan kami catat.',
      en: 'We cannot accept personal gifts; a token for the office will be registered.',
    },
  },
  {
    situation: 'competence',
    tone: 'formal',
    words: {
      id: 'Hal ini harus kami konsultasikan dengan Kementerian Dalam Negeri dan Kementerian Luar Negeri.',
      en: 'We must consult the Ministry of Home Affairs and the Ministry of Foreign Affairs on this.',
    },
    avoid: {
      id: '"Ministry of Interior" dapat dipakai negara lain; nama resmi kita "Ministry of Home Affairs".',
      en: 'Other countries say "Interior"; our ministry is "Ministry of Home Affairs".',
    },
  },
  {
    situation: 'competence',
    tone: 'formal',
    words: {
      id: 'Naskah baru dapat ditandatangani sesudah ada persetujuan Menteri.',
      en: "The document can only be signed after the Minister's approval.",
    },
  },
  {
    situation: 'competence',
    tone: 'formal',
    words: {
      id: 'Rencana kerja sama memerlukan persetujuan DPRD.',
      en: 'The cooperation plan requires the approval of the regional council.',
    },
  },
  {
    situation: 'competence',
    tone: 'formal',
    words: {
      id: 'Penanda tangan kami memerlukan surat kuasa dari Menteri Luar Negeri.',
      en: 'Our signatory needs full powers from the Minister for Foreign Affairs.',
    },
    avoid: {
      id: '"Full powers" selalu jamak; bukan "power letter".',
      en: '"Full powers" is always plural; not "power letter".',
    },
  },
  {
    situation: 'competence',
    tone: 'neutral',
    words: {
      id: 'Urusan ini bukan kewenangan kabupaten, melainkan kewenangan provinsi.',
      en: 'This matter is not within the powers of the regency but of the province.',
    },
  },
  {
    situation: 'competence',
    tone: 'neutral',
    words: {
      id: 'Visa dan imigrasi adalah urusan pemerintah pusat; kami hanya dapat memberi surat keterangan.',
      en: 'Visas and immigration are for the central government; we can only write a supporting letter.',
    },
  },
  {
    situation: 'competence',
    tone: 'neutral',
    words: {
      id: 'Kami tidak mempunyai kewenangan untuk mengubah tarif.',
      en: 'We have no power to change tariffs.',
    },
    avoid: {
      id: '"Authority" juga berarti lembaga; untuk kewenangan lebih aman "power" atau "competence".',
      en: '"Authority" can also be a body; "power" or "competence" is safer.',
    },
  },
  {
    situation: 'competence',
    tone: 'neutral',
    words: {
      id: 'Naskah harus juga berbahasa Indonesia; itu diwajibkan undang-undang kami.',
      en: 'The document must also be in Indonesian; our law requires it.',
    },
  },
  {
    situation: 'competence',
    tone: 'neutral',
    words: {
      id: 'Kami dapat menyepakatinya sebagai rancangan, dengan syarat pemeriksaan hukum.',
      en: 'We can agree on it as a draft, subject to legal review.',
    },
  },
  {
    situation: 'competence',
    tone: 'neutral',
    words: {
      id: 'Pernyataan hari ini belum mengikat pemerintah daerah.',
      en: 'What is said today does not yet bind the regional government.',
    },
  },
  {
    situation: 'wording',
    tone: 'neutral',
    words: {
      id: 'Kami mengusulkan kata "dapat" sebagai ganti "wajib".',
      en: 'We propose "may" instead of "shall".',
    },
  },
  {
    situation: 'wording',
    tone: 'neutral',
    words: {
      id: 'Dalam kalimat ini, siapa yang wajib melakukannya?',
      en: 'In this sentence, who has the duty?',
    },
  },
  {
    situation: 'wording',
    tone: 'neutral',
    words: {
      id: 'Apakah kata ini sama artinya di kedua bahasa?',
      en: 'Does this word mean the same in both languages?',
    },
  },
  {
    situation: 'wording',
    tone: 'neutral',
    words: {
      id: 'Kami minta kata "berupaya" dipertahankan.',
      en: 'We ask to keep the words "shall endeavour".',
    },
  },
  {
    situation: 'wording',
    tone: 'neutral',
    words: {
      id: 'Bolehkah kita memberi tanda kurung siku pada bagian yang belum disepakati?',
      en: 'May we put square brackets around what is not yet agreed?',
    },
    avoid: {
      id: 'Kurung siku berarti belum disepakati; hapus semuanya sebelum ditandatangani.',
      en: 'Square brackets mean "not agreed"; remove all before signing.',
    },
  },
  {
    situation: 'wording',
    tone: 'neutral',
    words: {
      id: 'Menurut kami istilah ini perlu dirumuskan dalam pasal pertama.',
      en: 'In our view this term should be defined in the first article.',
    },
    avoid: {
      id: 'Artikel bukan "article" naskah; pasal = "Article".',
      en: 'In an agreement pasal is "Article".',
    },
  },
  {
    situation: 'wording',
    tone: 'neutral',
    words: {
      id: 'Nomor pasal di naskah Anda berbeda dengan naskah kami.',
      en: 'The article numbers in your text differ from ours.',
    },
  },
  {
    situation: 'wording',
    tone: 'neutral',
    words: {
      id: 'Mari kita baca pasal ini bersama-sama dalam kedua bahasa.',
      en: 'Let us read this article together in both languages.',
    },
  },
  {
    situation: 'wording',
    tone: 'neutral',
    words: { id: 'Bagian ini kami terima tanpa perubahan.', en: 'We accept this part without change.' },
  },
  {
    situation: 'wording',
    tone: 'formal',
    words: {
      id: 'Kedua naskah mempunyai kekuatan yang sama; kami tidak mengusulkan naskah yang diutamakan.',
      en: 'Both texts are equally authentic; we do not propose a prevailing text.',
    },
  },
  {
    situation: 'concluding',
    tone: 'neutral',
    words: {
      id: 'Izinkan saya merangkum apa yang telah kita sepakati.',
      en: 'Let me sum up what we have agreed.',
    },
  },
  {
    situation: 'concluding',
    tone: 'neutral',
    words: {
      id: 'Ada tiga hal yang sudah disepakati dan satu yang masih terbuka.',
      en: 'Three points are agreed and one remains open.',
    },
  },
  {
    situation: 'concluding',
    tone: 'neutral',
    words: {
      id: 'Kami akan mengirim rancangan notulen dalam tiga hari kerja.',
      en: 'We will send draft minutes within three working days.',
    },
    avoid: {
      id: '"Three days" saja: hari kalender atau hari kerja?',
      en: 'Plain "three days": calendar or working days?',
    },
  },
  {
    situation: 'concluding',
    tone: 'neutral',
    words: {
      id: 'Siapa yang akan mengerjakan hal ini, dan sampai kapan?',
      en: 'Who will do this, and by when?',
    },
  },
  {
    situation: 'concluding',
    tone: 'neutral',
    words: {
      id: 'Mohon diperiksa apakah catatan ini benar.',
      en: 'Please check whether this record is correct.',
    },
    avoid: {
      id: '"Please correct me" berarti minta dibetulkan.',
      en: '"Please correct me" asks to be put right.',
    },
  },
  {
    situation: 'concluding',
    tone: 'neutral',
    words: {
      id: 'Hal ini masih terbuka dan akan dibahas lagi.',
      en: 'This point remains open and will be discussed again.',
    },
  },
  {
    situation: 'concluding',
    tone: 'neutral',
    words: {
      id: 'Kami mencatat usul Anda tanpa menyetujuinya.',
      en: 'We take note of your proposal without agreeing to it.',
    },
    avoid: {
      id: '"Noted" dapat dibaca sebagai setuju; tulis lengkap.',
      en: '"Noted" may be read as yes; say it in full.',
    },
  },
  {
    situation: 'concluding',
    tone: 'neutral',
    words: {
      id: 'Pertemuan berikutnya kami usulkan melalui video pada bulan depan.',
      en: 'We suggest that the next meeting be held by video next month.',
    },
  },
  {
    situation: 'concluding',
    tone: 'neutral',
    words: {
      id: 'Bolehkah kami mencantumkan nama Anda sebagai penghubung?',
      en: 'May we list you as the contact person?',
    },
  },
  {
    situation: 'concluding',
    tone: 'formal',
    words: {
      id: 'Notulen ini bukan perjanjian dan tidak menimbulkan kewajiban hukum.',
      en: 'These minutes are not an agreement and create no legal obligation.',
    },
  },
  {
    situation: 'closing',
    tone: 'formal',
    words: {
      id: 'Terima kasih atas pembicaraan yang terbuka hari ini.',
      en: "Thank you for today's open discussion.",
    },
  },
  {
    situation: 'closing',
    tone: 'neutral',
    words: { id: 'Kita telah mencapai banyak hal hari ini.', en: 'We have achieved a great deal today.' },
  },
  {
    situation: 'closing',
    tone: 'neutral',
    words: {
      id: 'Apakah masih ada yang ingin disampaikan sebelum kita tutup?',
      en: 'Is there anything else before we close?',
    },
  },
  {
    situation: 'closing',
    tone: 'formal',
    words: { id: 'Dengan ini pertemuan saya tutup.', en: 'I hereby close the meeting.' },
    avoid: {
      id: '"Finish" untuk rapat kurang resmi; "close".',
      en: '"Finish" is less formal; a meeting is "closed".',
    },
  },
  {
    situation: 'closing',
    tone: 'neutral',
    words: { id: 'Kami menantikan kabar dari Anda.', en: 'We look forward to hearing from you.' },
    avoid: {
      id: 'Sesudah "look forward to" kata kerja memakai -ing.',
      en: 'After "look forward to" the verb takes -ing.',
    },
  },
  {
    situation: 'closing',
    tone: 'formal',
    words: {
      id: 'Sampaikan salam hormat kami kepada Wali Kota.',
      en: 'Please convey our respectful greetings to the Mayor.',
    },
    avoid: { id: 'Bukan "Send regards to".', en: 'Not "Say hello to" for a mayor.' },
  },
  {
    situation: 'closing',
    tone: 'neutral',
    words: {
      id: 'Kendaraan ke hotel sudah menunggu di depan.',
      en: 'The car to your hotel is waiting at the entrance.',
    },
  },
  {
    situation: 'closing',
    tone: 'neutral',
    words: { id: 'Semoga perjalanan pulang Anda lancar.', en: 'We wish you a safe journey home.' },
    avoid: {
      id: 'Bukan "Safe flight" untuk tamu resmi; dan bukan "Happy journey".',
      en: 'Not "Happy journey".',
    },
  },
  {
    situation: 'closing',
    tone: 'formal',
    words: { id: 'Kami berharap dapat menyambut Anda kembali.', en: 'We hope to welcome you again.' },
  },
  {
    situation: 'closing',
    tone: 'neutral',
    words: {
      id: 'Bila ada pertanyaan, silakan hubungi kantor kami.',
      en: 'If you have any questions, please contact our office.',
    },
    avoid: {
      id: '"Don\'t hesitate to contact me" boleh, tetapi sebut kantor agar tidak bergantung pada satu orang.',
      en: '"Please do not hesitate" is fine; name the office, so that it does not hang on one person.',
    },
  },
  {
    situation: 'dinner',
    tone: 'formal',
    words: {
      id: 'Yang terhormat Wali Kota, para anggota delegasi, para hadirin sekalian.',
      en: 'Mayor, members of the delegation, ladies and gentlemen.',
    },
    avoid: {
      id: '"Honorable ladies and gentlemen" bukan kebiasaan bahasa Inggris.',
      en: '"Honourable ladies and gentlemen" is not usual in English.',
    },
  },
  {
    situation: 'dinner',
    tone: 'formal',
    words: {
      id: 'Malam ini kami bergembira dapat menjamu Anda.',
      en: 'It is our great pleasure to host you this evening.',
    },
  },
  {
    situation: 'dinner',
    tone: 'formal',
    words: {
      id: 'Persahabatan kedua kota dimulai dari orang-orangnya.',
      en: 'The friendship of our two cities begins with their people.',
    },
  },
  {
    situation: 'dinner',
    tone: 'formal',
    words: {
      id: 'Kami belajar banyak dari kunjungan ini.',
      en: 'We have learned a great deal from this visit.',
    },
  },
  {
    situation: 'dinner',
    tone: 'formal',
    words: {
      id: 'Izinkan saya mengucapkan terima kasih kepada para penerjemah.',
      en: 'Allow me to thank the interpreters.',
    },
  },
  {
    situation: 'dinner',
    tone: 'neutral',
    words: {
      id: 'Hidangan malam ini berasal dari petani daerah kami.',
      en: "Tonight's dishes come from the farmers of our region.",
    },
  },
  {
    situation: 'dinner',
    tone: 'neutral',
    words: {
      id: 'Semua hidangan halal; yang tanpa daging ada di meja sebelah kiri.',
      en: 'All dishes are halal; those without meat are on the left-hand table.',
    },
  },
  {
    situation: 'dinner',
    tone: 'formal',
    words: {
      id: 'Mari kita bersulang dengan air atau sari buah untuk persahabatan kita.',
      en: 'Let us raise our glasses, with water or juice, to our friendship.',
    },
    avoid: {
      id: 'Tidak seorang pun perlu minum alkohol; sebut pilihannya.',
      en: 'Nobody needs to drink alcohol; name the choice.',
    },
  },
  {
    situation: 'dinner',
    tone: 'formal',
    words: {
      id: 'Semoga kerja sama ini bermanfaat bagi warga kedua daerah.',
      en: 'May this cooperation serve the people of both regions.',
    },
  },
  {
    situation: 'dinner',
    tone: 'formal',
    words: { id: 'Selamat menikmati hidangan.', en: 'Please enjoy your meal.' },
    avoid: {
      id: '"Good appetite" bukan bahasa Inggris; "Enjoy your meal".',
      en: '"Good appetite" is not English.',
    },
  },
  {
    situation: 'telephone',
    tone: 'neutral',
    words: {
      id: 'Selamat pagi, di sini Bagian Kerja Sama.',
      en: 'Good morning, this is the Cooperation Division.',
    },
    avoid: {
      id: 'Bukan "I am ..." saat menelepon; "This is ...".',
      en: 'On the telephone not "I am ..." but "This is ...".',
    },
  },
  {
    situation: 'telephone',
    tone: 'neutral',
    words: {
      id: 'Bolehkah saya berbicara dengan Ibu kepala kantor internasional?',
      en: 'May I speak to the head of the international office, please?',
    },
  },
  {
    situation: 'telephone',
    tone: 'neutral',
    words: {
      id: 'Maaf, sambungannya kurang jelas. Bolehkah Anda ulangi?',
      en: 'I am sorry, the line is not clear. Could you repeat that?',
    },
  },
  {
    situation: 'telephone',
    tone: 'neutral',
    words: { id: 'Bolehkah saya mencatat pesan?', en: 'May I take a message?' },
  },
  {
    situation: 'telephone',
    tone: 'neutral',
    words: { id: 'Mohon dieja namanya.', en: 'Could you spell the name, please?' },
  },
  {
    situation: 'telephone',
    tone: 'neutral',
    words: {
      id: 'Saya ulangi nomornya: nol, dua, tujuh, satu.',
      en: 'Let me repeat the number: zero, two, seven, one.',
    },
  },
  {
    situation: 'telephone',
    tone: 'neutral',
    words: {
      id: 'Beliau sedang tidak di tempat; beliau kembali pukul dua, waktu Indonesia barat.',
      en: 'He is not in the office; he will be back at two, Western Indonesian Time.',
    },
    avoid: { id: 'Sebut zona waktunya.', en: 'Name the time zone.' },
  },
  {
    situation: 'telephone',
    tone: 'neutral',
    words: {
      id: 'Saya akan menegaskan isi pembicaraan ini lewat surel.',
      en: 'I will confirm this conversation by e-mail.',
    },
  },
  {
    situation: 'telephone',
    tone: 'neutral',
    words: { id: 'Mohon tunggu sebentar.', en: 'One moment, please.' },
    avoid: { id: '"Wait a minute" terdengar kasar.', en: '"Wait a minute" sounds rude.' },
  },
  {
    situation: 'telephone',
    tone: 'neutral',
    words: { id: 'Terima kasih telah menelepon. Sampai jumpa.', en: 'Thank you for calling. Goodbye.' },
  },
  {
    situation: 'video',
    tone: 'neutral',
    words: { id: 'Apakah suara saya terdengar?', en: 'Can you hear me?' },
    avoid: { id: 'Bukan "Is my voice clear or not?"', en: 'Not "Is my voice clear or not?"' },
  },
  {
    situation: 'video',
    tone: 'neutral',
    words: { id: 'Suara Anda terputus-putus.', en: 'Your sound is breaking up.' },
  },
  { situation: 'video', tone: 'neutral', words: { id: 'Mikrofon Anda masih mati.', en: 'You are on mute.' } },
  {
    situation: 'video',
    tone: 'neutral',
    words: { id: 'Saya akan menampilkan dokumen di layar.', en: 'I will share the document on the screen.' },
  },
  {
    situation: 'video',
    tone: 'neutral',
    words: {
      id: 'Bolehkah rapat ini kami rekam untuk notulen?',
      en: 'May we record this meeting for the minutes?',
    },
  },
  {
    situation: 'video',
    tone: 'neutral',
    words: {
      id: 'Sambungan kami lambat; kami matikan kamera.',
      en: 'Our connection is slow; we will turn off the camera.',
    },
  },
  {
    situation: 'video',
    tone: 'neutral',
    words: {
      id: 'Bila sambungan terputus, kami masuk kembali dalam lima menit.',
      en: 'If the connection drops, we will join again within five minutes.',
    },
  },
  {
    situation: 'video',
    tone: 'neutral',
    words: {
      id: 'Silakan menulis pertanyaan di kolom percakapan.',
      en: 'Please write questions in the chat.',
    },
  },
  {
    situation: 'video',
    tone: 'neutral',
    words: { id: 'Pukul berapa sekarang di tempat Anda?', en: 'What time is it where you are?' },
  },
  {
    situation: 'video',
    tone: 'neutral',
    words: {
      id: 'Mohon bergiliran agar penerjemah dapat mengikuti.',
      en: 'Please speak one at a time, so that the interpreter can follow.',
    },
  },
  {
    situation: 'email',
    tone: 'formal',
    words: { id: 'Dengan hormat,', en: 'Dear Ms Tanaka,' },
    avoid: {
      id: 'Sesudah sapaan: koma; sebut nama keluarga, bukan nama depan.',
      en: 'A comma after the greeting; the family name, not the first name.',
    },
  },
  {
    situation: 'email',
    tone: 'formal',
    words: {
      id: 'Merujuk surat Anda tanggal 3 Mei 2026,',
      en: 'With reference to your letter of 3 May 2026,',
    },
    avoid: {
      id: 'Tulis nama bulannya: 3/5 dapat dibaca 5 Maret.',
      en: 'Write the month in words: 3/5 may be read as 5 March.',
    },
  },
  {
    situation: 'email',
    tone: 'neutral',
    words: { id: 'Terlampir kami kirim rancangan naskah.', en: 'Please find attached the draft.' },
    avoid: { id: 'Bukan "Attached is enclosed".', en: 'Not "Attached is enclosed".' },
  },
  {
    situation: 'email',
    tone: 'neutral',
    words: {
      id: 'Kami akan berterima kasih bila jawaban dapat kami terima sebelum 10 Juni 2026.',
      en: 'We would be grateful to receive your reply by 10 June 2026.',
    },
    avoid: {
      id: '"As soon as possible" tidak memberi tanggal dan terdengar mendesak.',
      en: '"As soon as possible" gives no date and sounds pressing.',
    },
  },
  {
    situation: 'email',
    tone: 'neutral',
    words: {
      id: 'Mohon ditegaskan bahwa surel ini telah diterima.',
      en: 'Please confirm receipt of this e-mail.',
    },
    avoid: {
      id: '"Please confirm" saja: menerima atau menyetujui?',
      en: 'Plain "Please confirm": receipt or consent?',
    },
  },
  {
    situation: 'email',
    tone: 'neutral',
    words: { id: 'Mohon maaf atas jawaban yang terlambat.', en: 'We apologise for the late reply.' },
    avoid: { id: '"Sorry for late reply" kurang resmi.', en: '"Sorry for late reply" is too casual.' },
  },
  {
    situation: 'email',
    tone: 'neutral',
    words: {
      id: 'Kami teruskan pertanyaan Anda kepada Dinas Pendidikan.',
      en: 'We have forwarded your question to the Education Office.',
    },
  },
  {
    situation: 'email',
    tone: 'neutral',
    words: {
      id: 'Dengan sangat menyesal kami memberitahukan bahwa kunjungan itu harus ditunda.',
      en: 'We regret to inform you that the visit must be postponed.',
    },
  },
  {
    situation: 'email',
    tone: 'neutral',
    words: {
      id: 'Surel ini bersifat pemberitahuan dan tidak memerlukan jawaban.',
      en: 'This e-mail is for your information and needs no reply.',
    },
  },
  {
    situation: 'email',
    tone: 'formal',
    words: { id: 'Hormat kami,', en: 'Yours sincerely,' },
    avoid: {
      id: '"Best regards" cukup antara petugas; kepada wali kota "Yours sincerely".',
      en: '"Best regards" will do among staff; to a mayor "Yours sincerely".',
    },
  },
  {
    situation: 'apology',
    tone: 'formal',
    words: {
      id: 'Kami mohon maaf atas kekeliruan dalam surat kami.',
      en: 'We apologise for the error in our letter.',
    },
  },
  {
    situation: 'apology',
    tone: 'neutral',
    words: {
      id: 'Terjadi salah pengertian; izinkan kami menjelaskan.',
      en: 'There has been a misunderstanding; let us explain.',
    },
    avoid: {
      id: '"You misunderstood" menyalahkan; "there has been".',
      en: '"You misunderstood" blames; say "there has been".',
    },
  },
  {
    situation: 'apology',
    tone: 'neutral',
    words: {
      id: 'Naskah yang benar kami lampirkan; mohon abaikan yang terdahulu.',
      en: 'We attach the correct version; please disregard the earlier one.',
    },
  },
  {
    situation: 'apology',
    tone: 'neutral',
    words: {
      id: 'Kami terlambat menjawab karena pergantian pejabat.',
      en: 'Our reply is late because of a change of staff.',
    },
  },
  {
    situation: 'apology',
    tone: 'neutral',
    words: { id: 'Hal itu akan kami perbaiki sebelum hari Jumat.', en: 'We will correct this by Friday.' },
  },
  {
    situation: 'apology',
    tone: 'neutral',
    words: {
      id: 'Maaf, saya salah menyebut nama. Bagaimana mengucapkannya dengan benar?',
      en: 'I am sorry, I said the name wrongly. How is it pronounced correctly?',
    },
  },
  {
    situation: 'apology',
    tone: 'neutral',
    words: {
      id: 'Mohon maaf, kami harus mengubah jadwal.',
      en: 'We are sorry that we have to change the schedule.',
    },
  },
  {
    situation: 'apology',
    tone: 'neutral',
    words: { id: 'Kami menghargai kesabaran Anda.', en: 'We appreciate your patience.' },
  },
  {
    situation: 'apology',
    tone: 'formal',
    words: {
      id: 'Kami menyesal bahwa kegiatan itu belum terlaksana.',
      en: 'We regret that the activity has not taken place yet.',
    },
    avoid: { id: 'Katakan juga kapan dan dengan syarat apa.', en: 'Say also when, and on what condition.' },
  },
  {
    situation: 'apology',
    tone: 'neutral',
    words: {
      id: 'Terima kasih telah memberitahukan hal ini kepada kami.',
      en: 'Thank you for bringing this to our attention.',
    },
  },
  {
    situation: 'interpreter',
    tone: 'neutral',
    words: {
      id: 'Saya akan berhenti sesudah setiap dua kalimat.',
      en: 'I will pause after every two sentences.',
    },
  },
  {
    situation: 'interpreter',
    tone: 'neutral',
    words: {
      id: 'Mohon diterjemahkan selengkapnya, termasuk keberatannya.',
      en: 'Please interpret everything, including the reservations.',
    },
  },
  {
    situation: 'interpreter',
    tone: 'neutral',
    words: {
      id: 'Inilah daftar istilah dan nama untuk rapat hari ini.',
      en: "Here is the list of terms and names for today's meeting.",
    },
    avoid: { id: 'Serahkan sehari sebelumnya.', en: 'Hand it over the day before.' },
  },
  {
    situation: 'interpreter',
    tone: 'neutral',
    words: {
      id: 'Istilah "surat kuasa" di sini berarti "full powers".',
      en: 'The term "surat kuasa" here means "full powers".',
    },
  },
  {
    situation: 'interpreter',
    tone: 'neutral',
    words: {
      id: 'Mohon dicek: apakah yang dikatakan "setuju" atau "mengerti"?',
      en: 'Please check: was it "agree" or "understand"?',
    },
  },
  {
    situation: 'interpreter',
    tone: 'neutral',
    words: { id: 'Bagian itu tidak untuk diterjemahkan.', en: 'That part is not to be interpreted.' },
    avoid: {
      id: 'Lebih baik tidak mengatakannya di depan tamu.',
      en: 'Better not to say it in front of the guests.',
    },
  },
  {
    situation: 'interpreter',
    tone: 'neutral',
    words: {
      id: 'Bolehkah kita berhenti sebentar agar penerjemah dapat beristirahat?',
      en: 'May we pause so that the interpreter can rest?',
    },
  },
  {
    situation: 'interpreter',
    tone: 'neutral',
    words: {
      id: 'Kami berbicara dengan penerjemah sendiri; apakah Anda juga membawa penerjemah?',
      en: 'We work with our own interpreter; do you bring one as well?',
    },
  },
  {
    situation: 'interpreter',
    tone: 'neutral',
    words: { id: 'Angka akan kami tulis di papan.', en: 'We will write the figures on the board.' },
  },
  {
    situation: 'interpreter',
    tone: 'formal',
    words: {
      id: 'Bila terjemahan lisan berbeda, yang berlaku adalah naskah tertulis yang disepakati kedua pihak.',
      en: 'Where the interpretation differs, the written text agreed by both sides applies.',
    },
  },
];
