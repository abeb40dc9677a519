import type { Term } from './term.ts';

export const falseFriends: readonly Omit<Term, 'kind'>[] = [
  {
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
    term: 'million and "juta"; "M" and "m"',
    meaning: 'juta; M dapat berarti miliar',
    example: { id: 'Rp500 juta, bukan Rp500 M.', en: 'IDR 500 million.' },
    binds: {
      id: 'Di Indonesia "M" sering berarti miliar, di luar negeri million. Jangan menyingkat.',
      en: 'In Indonesia "M" often means miliar, abroad million. Do not abbreviate.',
    },
  },
  {
    term: '1.000 and 1,000',
    meaning: 'titik ribuan, koma desimal',
    example: { id: 'Rp1.000.000,50 = satu juta rupiah lima puluh sen.', en: 'IDR 1,000,000.50.' },
    binds: {
      id: 'Tanda ribuan dan desimal terbalik. Tulis juga dengan huruf.',
      en: 'The marks are the other way round. Write the words as well.',
    },
  },
  {
    term: 'bi-monthly',
    meaning: 'dua bulan sekali atau dua kali sebulan',
    example: { id: 'Rapat diadakan setiap dua bulan.', en: 'Meetings are held every two months.' },
    binds: {
      id: 'Bermakna ganda; jangan dipakai. Tulis every two months atau twice a month.',
      en: 'Ambiguous; do not use. Write "every two months" or "twice a month".',
    },
  },
  {
    term: 'biannual / biennial',
    meaning: 'dua kali setahun / dua tahun sekali',
    example: { id: 'Penelaahan dilakukan dua tahun sekali.', en: 'A review is carried out every two years.' },
    binds: {
      id: 'Sering tertukar; tulis twice a year atau every two years.',
      en: 'Often confused; write "twice a year" or "every two years".',
    },
  },
  {
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
    term: 'full powers',
    meaning: 'surat kuasa (dari Menteri Luar Negeri)',
    example: { id: 'Penanda tangan menunjukkan surat kuasa.', en: 'The signatory produces full powers.' },
    binds: {
      id: 'Tanpa surat kuasa pejabat tidak berwenang menandatangani perjanjian internasional. "Power of attorney" ialah kuasa perdata.',
      en: 'Without them an official may not sign a treaty. A "power of attorney" is of private law.',
    },
  },
  {
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
    term: 'council',
    meaning: 'dewan',
    example: { id: 'Rencana disetujui oleh DPRD.', en: 'The plan is approved by the regional council.' },
    binds: {
      id: 'Di banyak negara "Council" ialah pemerintah kota itu sendiri. DPRD = regional council (legislature).',
      en: 'In many countries "the Council" is the city government itself. Say regional council (legislature) for DPRD.',
    },
  },
  {
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
    term: 'subject',
    meaning: 'pokok; tunduk',
    example: { id: 'Pokok surat: rencana kunjungan.', en: 'Subject: planned visit.' },
    binds: {
      id: '"Subjek" hukum = legal person, party. Lihat juga subject to.',
      en: 'A "subjek hukum" is a legal person. See also "subject to".',
    },
  },
  {
    term: 'execute / execution',
    meaning: 'menandatangani; melaksanakan',
    example: { id: 'Naskah dibuat dan ditandatangani dalam rangkap dua.', en: 'Executed in duplicate.' },
    binds: {
      id: 'Dapat berarti menandatangani atau melaksanakan. Lebih jelas: sign, implement.',
      en: 'May mean sign or carry out. Clearer: sign, implement.',
    },
  },
  {
    term: 'instance',
    meaning: 'contoh; kejadian',
    example: { id: 'Sebagai contoh, pelatihan guru.', en: 'For instance, the training of teachers.' },
    binds: {
      id: '"Instansi" = agency, institution; bukan instance.',
      en: 'Indonesian "instansi" is an agency or institution.',
    },
  },
  {
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
    term: 'delegation',
    meaning: 'delegasi; pelimpahan',
    example: { id: 'Delegasi terdiri atas enam orang.', en: 'The delegation consists of six persons.' },
    binds: {
      id: 'Delegation of authority = pelimpahan wewenang; perlu dasar hukum.',
      en: 'Delegation of authority is another thing and needs a legal basis.',
    },
  },
  {
    term: 'comprehensive / comprehension',
    meaning: 'menyeluruh / pemahaman',
    example: { id: 'Rencana yang menyeluruh dilampirkan.', en: 'A comprehensive plan is annexed.' },
    binds: {
      id: 'Comprehension = pemahaman. "Komprehensif" = comprehensive.',
      en: 'Comprehension is understanding.',
    },
  },
  {
    term: 'local content / local resident',
    meaning: 'setempat',
    example: { id: 'Warga setempat menjadi penerima manfaat.', en: 'Local residents are the beneficiaries.' },
    binds: { id: '"Lokal" sudah dari sudut siapa? Sebut daerahnya.', en: 'Local to whom? Name the region.' },
  },
  {
    term: 'apprentice, trainee, intern',
    meaning: 'magang',
    example: { id: 'Peserta magang bukan tenaga kerja.', en: 'Trainees are not employees.' },
    binds: {
      id: 'Istilah menentukan izin dan upah; periksa hukum negara tujuan.',
      en: 'The word decides on permits and pay; check the law there.',
    },
  },
];
