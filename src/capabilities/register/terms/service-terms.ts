/** Fields of government that serve people: schooling, health, works, water, environment, order. See `read-terms.ts`. */
export const serviceTerms = `
pendidikan; education; edukasi; schooling; educational; disdik; disdikbud; dinas pendidikan; education agency
sekolah; school; madrasah; schools; pesantren
= sekolah dasar; sd negeri; sdn; elementary school; primary school < sekolah
= sekolah menengah pertama; smp; smpn; junior high school; lower secondary school < sekolah
= sekolah menengah atas; sma; sman; slta; senior high school; high school; upper secondary school < sekolah
= sekolah menengah kejuruan; smk; smkn; vocational school; vocational high school; stm < sekolah; pendidikan vokasi
= pendidikan vokasi; vocational education; vokasi; kejuruan; vocational; vocational training; tvet < pendidikan
= pendidikan anak usia dini; paud; early childhood education; kindergarten; taman kanak kanak; tk; preschool < pendidikan
= sekolah luar biasa; slb; special school; special education; pendidikan khusus; pendidikan inklusif; inclusive education < sekolah
universitas; university; perguruan tinggi; kampus; campus; higher education; pendidikan tinggi; politeknik; polytechnic; universities; akademi
guru; teacher; pengajar; pendidik; tenaga pendidik; teachers; educator
= pelatihan guru; teacher training; diklat guru; pelatihan pendidik; pelatihan tenaga pendidik; teachers training; pengembangan guru < guru; pelatihan
siswa; student; pelajar; murid; peserta didik; pupil; students; mahasiswa; santri
beasiswa; scholarship; scholarships; bea siswa; fellowship; bantuan pendidikan; stipend
kurikulum; curriculum; curricula; bahan ajar; teaching material
literasi; literacy; baca tulis; reading
bahasa; language; kebahasaan; languages; linguistic
= bahasa inggris; english language < bahasa
= bahasa mandarin; mandarin; chinese language < bahasa
= bahasa jepang; japanese language < bahasa
buku; book; books; textbook; textbooks; buku ajar; buku pelajaran; buku teks
perpustakaan; library; pustaka; libraries; taman baca; perpusda
kearsipan; archive; arsip; archives; arsip daerah
kesehatan; health; medis; medical; dinkes; dinas kesehatan; health agency; healthcare
= rumah sakit; rsud; hospital; hospitals; rsu; rumah sakit umum daerah < kesehatan
puskesmas; community health centre; community health center; health centre; health center; klinik; clinic; posyandu < kesehatan
= kesehatan ibu anak; kia; maternal health; maternal child health; mother child health; kesehatan ibu < kesehatan
gizi; nutrition; stunting; malnutrisi; gizi buruk; tengkes; malnutrition; pemberian makanan
imunisasi; vaksin; vaccine; immunisation; immunization; vaksinasi; vaccination
= hiv; aids; hiv aids; penanggulangan aids; odha < kesehatan
tuberkulosis; tbc; tuberculosis; tb; tb paru < kesehatan
malaria; demam berdarah; dengue; dbd < kesehatan
= covid; covid 19; pandemi; corona; coronavirus; pandemic; korona < kesehatan
dokter; doctor; perawat; nurse; bidan; midwife; tenaga kesehatan; health workers; nakes; nurses; nursing; keperawatan
obat; medicine; farmasi; pharmacy; alat kesehatan; medical equipment; alkes; pharmaceutical
lansia; elderly; lanjut usia; jompo; aged care; ageing
disabilitas; disability; difabel; penyandang cacat; tuna netra; disabled; penyandang disabilitas; people with disabilities
operasi katarak; cataract; katarak; operasi mata; eye surgery; kesehatan mata < kesehatan
bibir sumbing; cleft lip; operasi bibir sumbing; cleft < kesehatan
pekerjaan umum; public works; dpu; dpupr; pupr; dinas pekerjaan umum; bina marga
penataan ruang; tata ruang; spatial planning; rtrw; tata kota; city planning; urban planning; town planning; planologi
infrastruktur; infrastructure; prasarana; sarana prasarana
jalan; road; jalan raya; highway; roads; ruas jalan
jembatan; bridge; bridges
bendungan; dam; waduk; reservoir; embung; bendung; weir
irigasi; irrigation; pengairan; saluran irigasi
drainase; drainage; saluran air; gorong gorong
banjir; flood; flooding; penanggulangan banjir; flood control; rob; genangan < bencana
air; water
= air minum; drinking water; air bersih; clean water; spam; water supply; penyediaan air bersih; sistem penyediaan air minum; potable water; tap water; sarana air bersih; safe water < air
= sanitasi; sanitation; sanimas; penyehatan lingkungan; jamban; toilet; latrine; wc; mck; stbm; open defecation; jambanisasi
= air limbah; wastewater; waste water; ipal; limbah cair; sewage; sewerage; sewer; ipl; lumpur tinja; septic tank; wastewater treatment < limbah; sanitasi
limbah; waste; effluent; limbah industri
= sampah; waste; garbage; rubbish; trash; solid waste; persampahan; tpa; landfill; municipal waste; tempat pembuangan akhir; litter; limbah padat
= pengelolaan sampah; waste management; solid waste management; pengolahan sampah; bank sampah; waste bank; waste treatment; penanganan sampah; waste processing < sampah
= daur ulang; recycling; recycle; 3r; reduce reuse recycle < sampah
kompos; compost; composting; pupuk organik; organic fertilizer; pupuk kompos
= limbah berbahaya; b3; hazardous waste; bahan berbahaya; limbah medis; medical waste < limbah
perumahan; housing; permukiman; settlement; rumah; house; rusun; rumah susun; settlements; pemukiman; houses
= permukiman kumuh; slum; slums; kawasan kumuh; kotaku; slum upgrading < perumahan
lingkungan hidup; environment; lingkungan; dlh; environmental; blh; dinas lingkungan hidup; ekologi; ecology
= perubahan iklim; climate change; iklim; climate; mitigasi iklim; global warming; pemanasan global
emisi; emission; karbon; carbon; emissions; gas rumah kaca; greenhouse gas; dekarbonisasi; rendah karbon; low carbon
pencemaran; pollution; polusi; kontaminasi; pollutant
= kualitas udara; air quality; pencemaran udara; air pollution; polusi udara; udara bersih; clean air < pencemaran
= keanekaragaman hayati; biodiversity; kehati; konservasi alam; satwa; wildlife; satwa liar
konservasi; conservation; pelestarian; preservation; preserving
mangrove; bakau; hutan bakau; mangroves
sungai; river; daerah aliran sungai; das; rivers; watershed; bengawan; river basin
danau; lake; telaga; rawa; lakes
bencana; disaster; kebencanaan; disasters; bpbd; bnpb; catastrophe; darurat bencana
= penanggulangan bencana; disaster management; pengurangan risiko bencana; disaster risk reduction; prb; drr; mitigasi bencana; disaster mitigation; kesiapsiagaan; preparedness; siaga bencana; tanggap bencana; disaster response; disaster preparedness < bencana
gempa; gempa bumi; earthquake; earthquakes; seismik < bencana
tsunami < bencana
= gunung api; gunung berapi; volcano; erupsi; eruption; letusan gunung; volcanic < bencana
longsor; tanah longsor; landslide; landslides < bencana
kekeringan; drought; droughts < bencana
kebakaran hutan; forest fire; karhutla; kebakaran lahan; wildfire < bencana
rekonstruksi; reconstruction; rehabilitasi; rehabilitation; pemulihan; recovery
kemanusiaan; humanitarian; tanggap darurat; emergency response; emergency relief; relief; keadaan darurat; emergency
pengungsi; refugee; refugees; imigran; displaced; suaka
keamanan; security; ketertiban; public order; satpol; satpol pp; ketenteraman; kamtibmas; trantibum; safety; keselamatan
sosial; social; dinsos; dinas sosial; kesejahteraan sosial; social welfare; welfare
kemiskinan; poverty; miskin; pengentasan kemiskinan; poverty reduction; poor; poverty alleviation; keluarga miskin
anak; child; children; perlindungan anak; child protection; anak anak; yatim; orphan; panti asuhan; orphanage; childrens
= kota layak anak; child friendly city; kla < anak
perempuan; women; wanita; woman; gender; kesetaraan gender; pemberdayaan perempuan; pengarusutamaan gender; gender equality; womens
pemuda; youth; kepemudaan; karang taruna; remaja; young people; dispora
olahraga; sport; sports; sepak bola; football; keolahragaan; soccer; atlet; athlete; pencak silat
keluarga berencana; kb; family planning; kependudukan; population; bkkbn; pengendalian penduduk
catatan sipil; civil registration; dukcapil; disdukcapil; pencatatan sipil; administrasi kependudukan; akta kelahiran; birth certificate
pertanahan; land; tanah; agraria; sertifikat tanah; land affairs; land certificate; lahan
perhubungan; transport; transportasi; angkutan; dishub; transportation; lalu lintas; traffic; mobilitas; mobility
= transportasi umum; public transport; angkutan umum; bus rapid transit; brt; angkutan massal; mass transit; public transportation < perhubungan
bus; buses; busway; batik solo trans
= kereta api; railway; train; rel; kereta; rail; trem; tram; lrt; mrt < perhubungan
bandara; airport; bandar udara; penerbangan; aviation; lapangan terbang; airline; flight
pelabuhan; port; harbour; harbor; seaport; dermaga; shipping; pelayaran
sepeda; bicycle; cycling; bike; jalur sepeda
parkir; parking; perparkiran
= kota cerdas; smart city; kota pintar; smartcity; smart cities; kabupaten cerdas
= pemerintahan elektronik; e government; egovernment; spbe; egov; e gov; pemerintahan digital; digital government; layanan digital
komunikasi; communication; kominfo; diskominfo; informatika; informatics; informasi; information; communications
= teknologi informasi; information technology; tik; ict; teknologi informasi komunikasi; komputer; computer; software; perangkat lunak; aplikasi; application; computers
internet; broadband; jaringan; network; serat optik; fibre optic; telekomunikasi; telecommunication; wifi
digital; digitalisasi; digitalisation; digitalization; transformasi digital; digital transformation
statistik; statistics; data statistik; statistical
persandian; cryptography; keamanan siber; cyber security; cybersecurity; keamanan informasi; information security
media; pers; press; televisi; television; radio; jurnalis; journalist; wartawan; penyiaran; broadcasting
hukum; law; legal; bantuan hukum; legal aid; peraturan; regulation; perundangan
= hak asasi manusia; ham; human rights; hak asasi
demokrasi; democracy; pemilu; election; partisipasi; participation; pemilihan umum
anggaran; budget; apbd; keuangan; finance; pendanaan; funding; pembiayaan; financing; dana; fund; penganggaran; budgeting
pajak; tax; pendapatan daerah; retribusi; taxation; revenue; perpajakan
= tujuan pembangunan berkelanjutan; sdgs; sustainable development goals; tpb; sdg
berkelanjutan; sustainable; keberlanjutan; sustainability; lestari
hijau; green; ruang terbuka hijau; rth; penghijauan; greening; reboisasi; reforestation; penanaman pohon; tree planting
taman; park; taman kota; garden; kebun raya; botanical garden; parks; gardens
cagar budaya; heritage; warisan budaya; pusaka; cultural heritage; warisan; kota pusaka; world heritage < budaya
`;
