import type { Words } from '#kernel/language.ts';

/** An English word of agreements that is easily misread, with what it means and how it binds. */
export interface Term {
  kind: 'modal' | 'false-friend' | 'formula';
  /** In English. */
  term: string;
  /** In Indonesian. */
  meaning: string;
  example: Words;
  /** What whoever signs it takes upon themselves, and what to write instead where it is unclear. */
  binds: Words;
}

export const terms: readonly Term[] = [
  {
    kind: 'modal',
    term: 'shall',
    meaning: 'wajib; dalam ketentuan biasa sering tanpa kata bantu',
    example: {
      id: 'Para Pihak wajib menyampaikan laporan tahunan.',
      en: 'The Parties shall submit an annual report.',
    },
    binds: {
      id: 'Kewajiban. Dalam nota kesepahaman yang tidak dimaksudkan mengikat secara hukum pun, pihak lain akan menagihnya.',
      en: 'A duty. Even in an understanding not meant to bind in law, the other side will hold you to it.',
    },
  },
  {
    kind: 'modal',
    term: 'must',
    meaning: 'harus',
    example: {
      id: 'Peserta harus memiliki asuransi kesehatan.',
      en: 'Participants must hold health insurance.',
    },
    binds: {
      id: 'Syarat yang tidak dapat ditawar. Pakailah satu kata saja untuk kewajiban dalam satu naskah: shall atau must.',
      en: 'A condition without exception. Use one word for duty in one text: shall or must.',
    },
  },
  {
    kind: 'modal',
    term: 'may',
    meaning: 'dapat',
    example: {
      id: 'Para Pihak dapat membentuk kelompok kerja.',
      en: 'The Parties may establish a working group.',
    },
    binds: {
      id: 'Boleh, tidak wajib. Tidak seorang pun dapat menuntut pelaksanaannya.',
      en: 'Permission, no duty. Nobody can demand that it be done.',
    },
  },
  {
    kind: 'modal',
    term: 'may not',
    meaning: 'tidak boleh',
    example: {
      id: 'Pihak Kedua tidak boleh mengalihkan data.',
      en: 'The Second Party may not transfer the data.',
    },
    binds: {
      id: 'Larangan, bukan "mungkin tidak". Lebih jelas: shall not.',
      en: 'A ban, not "perhaps not". Clearer: shall not.',
    },
  },
  {
    kind: 'modal',
    term: 'shall not',
    meaning: 'dilarang; tidak boleh',
    example: {
      id: 'Para Pihak tidak boleh mengungkapkan informasi rahasia.',
      en: 'The Parties shall not disclose confidential information.',
    },
    binds: {
      id: 'Larangan. Jangan diterjemahkan "tidak wajib".',
      en: 'A ban. It is not "need not" (tidak wajib).',
    },
  },
  {
    kind: 'modal',
    term: 'will',
    meaning: 'akan',
    example: { id: 'Para Pihak akan bertukar informasi.', en: 'The Parties will exchange information.' },
    binds: {
      id: 'Niat dalam nota kesepahaman. Dalam perjanjian dapat dibaca sebagai janji; pakailah hanya bila memang niat.',
      en: 'Intention in an understanding. In a contract it may be read as a promise; use it only for intention.',
    },
  },
  {
    kind: 'modal',
    term: 'should',
    meaning: 'sebaiknya; hendaknya',
    example: {
      id: 'Laporan hendaknya memuat foto kegiatan.',
      en: 'Reports should contain photographs of the activities.',
    },
    binds: {
      id: 'Anjuran. Bila maksudnya wajib, tulislah shall.',
      en: 'Advice. If you mean a duty, write shall.',
    },
  },
  {
    kind: 'modal',
    term: 'can',
    meaning: 'mampu; bisa',
    example: {
      id: 'Pihak Pertama mampu menampung dua puluh peserta.',
      en: 'The First Party can host twenty participants.',
    },
    binds: {
      id: 'Kemampuan, bukan izin. Untuk izin dalam naskah: may.',
      en: 'Ability, not permission. For permission in a text: may.',
    },
  },
  {
    kind: 'modal',
    term: 'is entitled to',
    meaning: 'berhak',
    example: {
      id: 'Setiap Pihak berhak meminta pertemuan.',
      en: 'Each Party is entitled to request a meeting.',
    },
    binds: { id: 'Hak: pihak lain wajib memenuhinya.', en: 'A right: the other side has the matching duty.' },
  },
  {
    kind: 'modal',
    term: 'need not',
    meaning: 'tidak wajib',
    example: {
      id: 'Peserta tidak wajib membayar pendaftaran.',
      en: 'Participants need not pay a registration fee.',
    },
    binds: {
      id: 'Tidak ada kewajiban. "Must not" justru larangan.',
      en: 'No duty. "Must not", by contrast, is a ban.',
    },
  },
  {
    kind: 'modal',
    term: 'shall endeavour to',
    meaning: 'berupaya untuk',
    example: {
      id: 'Para Pihak berupaya untuk memulai kegiatan pada tahun 2027.',
      en: 'The Parties shall endeavour to begin activities in 2027.',
    },
    binds: {
      id: 'Wajib mencoba dengan sungguh-sungguh, tidak wajib berhasil.',
      en: 'A duty to try in earnest, not to succeed.',
    },
  },
  {
    kind: 'modal',
    term: 'agree to',
    meaning: 'sepakat untuk',
    example: {
      id: 'Para Pihak sepakat untuk membentuk komite bersama.',
      en: 'The Parties agree to establish a joint committee.',
    },
    binds: {
      id: 'Janji. Bila hanya niat: intend to (bermaksud).',
      en: 'A promise. For mere intention: intend to.',
    },
  },
  {
    kind: 'modal',
    term: 'intend to',
    meaning: 'bermaksud',
    example: {
      id: 'Para Pihak bermaksud menjajaki kerja sama.',
      en: 'The Parties intend to explore cooperation.',
    },
    binds: {
      id: 'Niat. Cocok untuk surat pernyataan kehendak.',
      en: 'Intention. Right for a letter of intent.',
    },
  },
  {
    kind: 'false-friend',
    term: 'eventual / eventually',
    meaning: 'akhirnya; pada akhirnya',
    example: {
      id: 'Kegiatan itu pada akhirnya diserahkan kepada sekolah.',
      en: 'The activity will eventually be handed over to the school.',
    },
    binds: {
      id: 'Bukan "eventual" dalam arti mungkin terjadi. "Kerugian yang mungkin timbul" = any damage that may arise.',
      en: 'Means "in the end", not "possible". For kerugian yang mungkin timbul write "any damage that may arise".',
    },
  },
  {
    kind: 'false-friend',
    term: 'actual',
    meaning: 'nyata; sebenarnya; riil',
    example: {
      id: 'Biaya dibayar menurut pengeluaran nyata.',
      en: 'Costs are paid according to actual expenditure.',
    },
    binds: {
      id: '"Aktual" (terkini) = current, topical. Biaya "actual" = biaya riil.',
      en: '"Aktual" in Indonesian means current or topical. "Actual costs" are costs really incurred.',
    },
  },
  {
    kind: 'false-friend',
    term: 'sympathetic',
    meaning: 'ikut merasakan; mau memahami',
    example: {
      id: 'Kementerian memahami permintaan itu.',
      en: 'The Ministry is sympathetic to the request.',
    },
    binds: {
      id: 'Belum persetujuan. "Simpatik" (menyenangkan) = likeable, pleasant.',
      en: 'Not consent yet. Indonesian "simpatik" means likeable.',
    },
  },
  {
    kind: 'false-friend',
    term: 'article',
    meaning: 'pasal',
    example: {
      id: 'Sebagaimana dimaksud dalam Pasal 4 ayat (2).',
      en: 'As referred to in Article 4 paragraph (2).',
    },
    binds: {
      id: 'Dalam naskah = pasal; "artikel" = tulisan di media. Article 4(2) = Pasal 4 ayat (2).',
      en: 'In an agreement it is a pasal; an "artikel" is a piece of writing.',
    },
  },
  {
    kind: 'false-friend',
    term: 'paragraph',
    meaning: 'ayat',
    example: {
      id: 'Ketentuan pada ayat (1) berlaku bagi kedua Pihak.',
      en: 'The provision of paragraph (1) applies to both Parties.',
    },
    binds: {
      id: 'Dalam naskah = ayat; "paragraf" = alinea tulisan. Jangan "verse".',
      en: 'In an agreement it is an ayat. Never "verse".',
    },
  },
  {
    kind: 'false-friend',
    term: 'billion',
    meaning: 'miliar (1.000.000.000)',
    example: {
      id: 'Anggaran Rp2.000.000.000,00 (dua miliar rupiah).',
      en: 'A budget of IDR 2,000,000,000 (two billion rupiah).',
    },
    binds: {
      id: 'Salah membaca berarti seribu kali lipat. Di beberapa bahasa Eropa "Billion/billón" = triliun. Selalu tulis angkanya.',
      en: 'A misreading is a factor of a thousand. In several European languages the like word is a million million. Always write the figure.',
    },
  },
  {
    kind: 'false-friend',
    term: 'trillion',
    meaning: 'triliun (1.000.000.000.000)',
    example: {
      id: 'Belanja daerah Rp3.000.000.000.000,00 (tiga triliun rupiah).',
      en: 'Regional expenditure of IDR 3,000,000,000,000 (three trillion rupiah).',
    },
    binds: {
      id: 'Sama dengan triliun Indonesia. Dalam bahasa Jerman/Belanda "Trillion/triljoen" = sejuta triliun.',
      en: 'Same as triliun. In German or Dutch "Trillion/triljoen" is a million times more.',
    },
  },
  {
    kind: 'false-friend',
    term: 'million and "juta"; "M" and "m"',
    meaning: 'juta; M dapat berarti miliar',
    example: { id: 'Rp500 juta, bukan Rp500 M.', en: 'IDR 500 million.' },
    binds: {
      id: 'Di Indonesia "M" sering berarti miliar, di luar negeri million. Jangan menyingkat.',
      en: 'In Indonesia "M" often means miliar, abroad million. Do not abbreviate.',
    },
  },
  {
    kind: 'false-friend',
    term: '1.000 and 1,000',
    meaning: 'titik ribuan, koma desimal',
    example: { id: 'Rp1.000.000,50 = satu juta rupiah lima puluh sen.', en: 'IDR 1,000,000.50.' },
    binds: {
      id: 'Tanda ribuan dan desimal terbalik. Tulis juga dengan huruf.',
      en: 'The marks are the other way round. Write the words as well.',
    },
  },
  {
    kind: 'false-friend',
    term: 'bi-monthly',
    meaning: 'dua bulan sekali atau dua kali sebulan',
    example: { id: 'Rapat diadakan setiap dua bulan.', en: 'Meetings are held every two months.' },
    binds: {
      id: 'Bermakna ganda; jangan dipakai. Tulis every two months atau twice a month.',
      en: 'Ambiguous; do not use. Write "every two months" or "twice a month".',
    },
  },
  {
    kind: 'false-friend',
    term: 'biannual / biennial',
    meaning: 'dua kali setahun / dua tahun sekali',
    example: { id: 'Penelaahan dilakukan dua tahun sekali.', en: 'A review is carried out every two years.' },
    binds: {
      id: 'Sering tertukar; tulis twice a year atau every two years.',
      en: 'Often confused; write "twice a year" or "every two years".',
    },
  },
  {
    kind: 'false-friend',
    term: 'control',
    meaning: 'mengendalikan; menguasai',
    example: {
      id: 'Kelompok kerja dikendalikan oleh komite bersama.',
      en: 'The working group is controlled by the joint committee.',
    },
    binds: {
      id: '"Mengontrol" (memeriksa) = check, inspect, monitor. "Control" memberi kekuasaan.',
      en: 'Indonesian "mengontrol" is to check or monitor. "Control" gives power.',
    },
  },
  {
    kind: 'false-friend',
    term: 'realisation',
    meaning: 'terlaksananya; kesadaran',
    example: {
      id: 'Pelaksanaan anggaran mencapai delapan puluh persen.',
      en: 'Budget implementation reached eighty per cent.',
    },
    binds: {
      id: '"Realisasi anggaran" = budget implementation atau actual spending, bukan realisation.',
      en: 'Realisasi anggaran is "budget implementation" or "actual spending".',
    },
  },
  {
    kind: 'false-friend',
    term: 'socialisation',
    meaning: 'pergaulan; penyesuaian sosial',
    example: {
      id: 'Para Pihak menyebarluaskan program kepada warga.',
      en: 'The Parties inform the public about the programme.',
    },
    binds: {
      id: '"Sosialisasi" = information campaign, outreach. "Socialisation" tidak dipahami dalam arti itu.',
      en: 'Sosialisasi is outreach or an information campaign; "socialisation" will not be understood.',
    },
  },
  {
    kind: 'false-friend',
    term: 'coordination',
    meaning: 'koordinasi',
    example: {
      id: 'Dinas berkoordinasi dengan Bagian Kerja Sama.',
      en: 'The agency coordinates with the Cooperation Division.',
    },
    binds: {
      id: 'Coordinate with tidak memberi hak memutuskan; bila perlu persetujuan, tulislah with the consent of.',
      en: 'Gives no say. Where consent is needed, write "with the consent of".',
    },
  },
  {
    kind: 'false-friend',
    term: 'consult',
    meaning: 'meminta pendapat',
    example: {
      id: 'Pihak Pertama meminta pendapat Kementerian sebelum penandatanganan.',
      en: 'The First Party consults the Ministry before signing.',
    },
    binds: {
      id: 'Wajib bertanya, tidak wajib mengikuti. Persetujuan = approval, consent.',
      en: 'A duty to ask, not to follow. For a yes that is needed: approval, consent.',
    },
  },
  {
    kind: 'false-friend',
    term: 'sign / initial',
    meaning: 'menandatangani / memaraf',
    example: {
      id: 'Rancangan diparaf oleh ketua delegasi.',
      en: 'The draft is initialled by the heads of delegation.',
    },
    binds: {
      id: 'Paraf menetapkan rumusan; tanda tangan menyatakan persetujuan.',
      en: 'Initials fix the wording; a signature gives consent.',
    },
  },
  {
    kind: 'false-friend',
    term: 'full powers',
    meaning: 'surat kuasa (dari Menteri Luar Negeri)',
    example: { id: 'Penanda tangan menunjukkan surat kuasa.', en: 'The signatory produces full powers.' },
    binds: {
      id: 'Tanpa surat kuasa pejabat tidak berwenang menandatangani perjanjian internasional. "Power of attorney" ialah kuasa perdata.',
      en: 'Without them an official may not sign a treaty. A "power of attorney" is of private law.',
    },
  },
  {
    kind: 'false-friend',
    term: 'regent / regency',
    meaning: 'bupati / kabupaten',
    example: {
      id: 'Bupati Sragen mewakili Kabupaten Sragen.',
      en: 'The Regent of Sragen represents Sragen Regency.',
    },
    binds: {
      id: 'Bukan "wali raja". Sebut satu kali: Regent (head of the regency).',
      en: 'For readers abroad say once: Regent (head of the regency), not someone acting for a king.',
    },
  },
  {
    kind: 'false-friend',
    term: 'district',
    meaning: 'kecamatan',
    example: {
      id: 'Kegiatan dilaksanakan di tiga kecamatan.',
      en: 'Activities take place in three districts.',
    },
    binds: {
      id: 'Naskah lama memakai "district" untuk kabupaten. Tetapkan dalam pasal istilah.',
      en: 'Older papers call a kabupaten a district. Fix it among the definitions.',
    },
  },
  {
    kind: 'false-friend',
    term: 'province / state',
    meaning: 'provinsi / negara bagian',
    example: {
      id: 'Provinsi Jawa Tengah dan Negara Bagian Queensland.',
      en: 'Central Java Province and the State of Queensland.',
    },
    binds: {
      id: '"State" saja berarti negara; tulis "the State of Queensland".',
      en: '"State" alone is a country; write "the State of Queensland".',
    },
  },
  {
    kind: 'false-friend',
    term: 'government',
    meaning: 'pemerintah',
    example: {
      id: 'Pemerintah Daerah sebagai Pihak Pertama.',
      en: 'The Regional Government as the First Party.',
    },
    binds: {
      id: '"The Government" dapat dibaca sebagai pemerintah pusat dan seolah mengikat negara. Tulis nama daerahnya.',
      en: '"The Government" reads as the national one. Write the region\'s name.',
    },
  },
  {
    kind: 'false-friend',
    term: 'department / ministry / agency',
    meaning: 'kementerian / dinas',
    example: {
      id: 'Dinas Pendidikan menunjuk penghubung.',
      en: 'The Education Office appoints a contact person.',
    },
    binds: {
      id: 'Department di Amerika Serikat = kementerian; dinas = office atau agency.',
      en: 'A US department is a ministry; a dinas is an office or agency.',
    },
  },
  {
    kind: 'false-friend',
    term: 'council',
    meaning: 'dewan',
    example: { id: 'Rencana disetujui oleh DPRD.', en: 'The plan is approved by the regional council.' },
    binds: {
      id: 'Di banyak negara "Council" ialah pemerintah kota itu sendiri. DPRD = regional council (legislature).',
      en: 'In many countries "the Council" is the city government itself. Say regional council (legislature) for DPRD.',
    },
  },
  {
    kind: 'false-friend',
    term: 'secretary',
    meaning: 'sekretaris; menteri (Amerika Serikat)',
    example: {
      id: 'Sekretaris Daerah menandatangani surat.',
      en: 'The Regional Secretary signs the letter.',
    },
    binds: {
      id: 'Secretary saja = petugas tata usaha atau menteri. Tulis lengkap.',
      en: 'Alone it is a clerk or a minister. Write it in full.',
    },
  },
  {
    kind: 'false-friend',
    term: 'formal / in form',
    meaning: 'resmi',
    example: {
      id: 'Pernyataan resmi disampaikan melalui saluran diplomatik.',
      en: 'A formal note is sent through diplomatic channels.',
    },
    binds: {
      id: '"Formalitas" = formality; official untuk "resmi" dari jabatan.',
      en: 'For resmi by office: official; formalitas is a formality.',
    },
  },
  {
    kind: 'false-friend',
    term: 'subject',
    meaning: 'pokok; tunduk',
    example: { id: 'Pokok surat: rencana kunjungan.', en: 'Subject: planned visit.' },
    binds: {
      id: '"Subjek" hukum = legal person, party. Lihat juga subject to.',
      en: 'A "subjek hukum" is a legal person. See also "subject to".',
    },
  },
  {
    kind: 'false-friend',
    term: 'execute / execution',
    meaning: 'menandatangani; melaksanakan',
    example: { id: 'Naskah dibuat dan ditandatangani dalam rangkap dua.', en: 'Executed in duplicate.' },
    binds: {
      id: 'Dapat berarti menandatangani atau melaksanakan. Lebih jelas: sign, implement.',
      en: 'May mean sign or carry out. Clearer: sign, implement.',
    },
  },
  {
    kind: 'false-friend',
    term: 'instance',
    meaning: 'contoh; kejadian',
    example: { id: 'Sebagai contoh, pelatihan guru.', en: 'For instance, the training of teachers.' },
    binds: {
      id: '"Instansi" = agency, institution; bukan instance.',
      en: 'Indonesian "instansi" is an agency or institution.',
    },
  },
  {
    kind: 'false-friend',
    term: 'patron / patronage',
    meaning: 'pelindung',
    example: {
      id: 'Kegiatan di bawah perlindungan Wali Kota.',
      en: 'The event is under the patronage of the Mayor.',
    },
    binds: {
      id: '"Patokan" = benchmark; patronage tidak memberi dana.',
      en: 'Gives no money by itself. Indonesian "patokan" is a benchmark.',
    },
  },
  {
    kind: 'false-friend',
    term: 'delegation',
    meaning: 'delegasi; pelimpahan',
    example: { id: 'Delegasi terdiri atas enam orang.', en: 'The delegation consists of six persons.' },
    binds: {
      id: 'Delegation of authority = pelimpahan wewenang; perlu dasar hukum.',
      en: 'Delegation of authority is another thing and needs a legal basis.',
    },
  },
  {
    kind: 'false-friend',
    term: 'comprehensive / comprehension',
    meaning: 'menyeluruh / pemahaman',
    example: { id: 'Rencana yang menyeluruh dilampirkan.', en: 'A comprehensive plan is annexed.' },
    binds: {
      id: 'Comprehension = pemahaman. "Komprehensif" = comprehensive.',
      en: 'Comprehension is understanding.',
    },
  },
  {
    kind: 'false-friend',
    term: 'local content / local resident',
    meaning: 'setempat',
    example: { id: 'Warga setempat menjadi penerima manfaat.', en: 'Local residents are the beneficiaries.' },
    binds: { id: '"Lokal" sudah dari sudut siapa? Sebut daerahnya.', en: 'Local to whom? Name the region.' },
  },
  {
    kind: 'false-friend',
    term: 'apprentice, trainee, intern',
    meaning: 'magang',
    example: { id: 'Peserta magang bukan tenaga kerja.', en: 'Trainees are not employees.' },
    binds: {
      id: 'Istilah menentukan izin dan upah; periksa hukum negara tujuan.',
      en: 'The word decides on permits and pay; check the law there.',
    },
  },
  {
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
    term: 'and/or',
    meaning: 'dan/atau',
    example: { id: 'Pelatihan dan/atau magang.', en: 'Training and/or traineeships.' },
    binds: {
      id: 'Tidak jelas siapa yang memilih. Tulis "salah satu atau keduanya, menurut pilihan Pihak Pertama".',
      en: 'Unclear who chooses. Write "either or both, as the First Party chooses".',
    },
  },
  {
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
    term: 'mutual consent',
    meaning: 'persetujuan bersama',
    example: { id: 'Diubah atas persetujuan tertulis bersama.', en: 'Amended by mutual written consent.' },
    binds: {
      id: 'Tanpa kata written, persetujuan lisan dapat dianggap cukup.',
      en: 'Without "written", a spoken yes may do.',
    },
  },
  {
    kind: 'formula',
    term: 'unless otherwise agreed',
    meaning: 'kecuali disepakati lain',
    example: {
      id: 'Kecuali disepakati lain secara tertulis, biaya ditanggung masing-masing.',
      en: 'Unless otherwise agreed in writing, each Party bears its own costs.',
    },
    binds: { id: 'Memberi jalan keluar; tambahkan in writing.', en: 'Opens a way out; add "in writing".' },
  },
  {
    kind: 'formula',
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
    kind: 'formula',
    term: 'within / by / until',
    meaning: 'dalam waktu / paling lambat / sampai',
    example: { id: 'Paling lambat 31 Januari 2027.', en: 'By 31 January 2027.' },
    binds: {
      id: 'By = paling lambat; until = terus berlangsung sampai; within = dalam waktu.',
      en: 'By is the last day; until means going on up to it; within counts from an event.',
    },
  },
  {
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
    term: 'equally authentic',
    meaning: 'sama-sama asli; berkekuatan sama',
    example: { id: 'Kedua naskah sama aslinya.', en: 'Both texts being equally authentic.' },
    binds: {
      id: 'Tidak ada naskah yang menang bila berbeda; karena itu periksa kesamaannya.',
      en: 'No text wins where they differ, so check that they agree.',
    },
  },
  {
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
    term: 'in witness whereof',
    meaning: 'sebagai bukti',
    example: {
      id: 'Sebagai bukti, yang bertanda tangan di bawah ini menandatangani naskah ini.',
      en: 'In witness whereof, the undersigned have signed this document.',
    },
    binds: { id: 'Rumusan penutup; tidak menambah kewajiban.', en: 'A closing formula; adds no duty.' },
  },
  {
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
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
    kind: 'formula',
    term: 'provided that',
    meaning: 'dengan ketentuan bahwa',
    example: {
      id: 'Kegiatan dapat ditambah, dengan ketentuan bahwa anggarannya tersedia.',
      en: 'Activities may be added, provided that funds are available.',
    },
    binds: { id: 'Syarat. Jangan diterjemahkan "disediakan bahwa".', en: 'A condition.' },
  },
  {
    kind: 'formula',
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
