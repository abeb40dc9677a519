/**
 * How cooperation itself is named, in Indonesian and English; remembered from use. One line = one meaning, see
 * `read-terms.ts`: names apart by `;`, `=` a name whose words mean nothing apart, `<` what is meant as well.
 */
export const cooperationTerms = `
= sister city; sister cities; kota kembar; kabupaten kembar; kota bersaudara; sistercity; twin city; twin town; twinning; sister regency; kota saudara; kota mitra; partner city; friendship city
= sister school; sister schools; sekolah kembar; sisterschool; sekolah saudara; sekolah mitra; partner school; school partnership < sekolah
= sister province; sister provinces; provinsi kembar; provinsi bersaudara; sister state; sister prefecture; sister region
= sister university; universitas mitra; partner university < universitas
= letter of intent; loi; pernyataan kehendak; pernyataan kehendak kerja sama; surat niat; surat pernyataan kehendak; surat minat; statement of intent; letter of interest
= memorandum of understanding; mou; nota kesepahaman; nota kesepakatan; memorandum saling pengertian; naskah kerja sama; kesepahaman bersama; memorandum kesepahaman; momerandum of understanding
= memorandum of agreement; moa; memorandum persetujuan
= perjanjian kerja sama; pks; agreement; cooperation agreement; perjanjian; persetujuan
= implementing arrangement; pengaturan pelaksanaan; implementation arrangement
= rencana kerja sama; cooperation plan; rencana kerja
= adendum; addendum; amandemen; amendment; addenda
= perjanjian hibah; grant agreement; naskah perjanjian hibah; nphd < hibah
hibah; grant; bantuan hibah; dana hibah; donasi; donation; sumbangan; grants
bantuan; aid; assistance; help; pertolongan
bantuan teknis; bantuan teknik; technical assistance; kerja sama teknik; technical cooperation; asistensi teknis
pinjaman; loan; utang luar negeri; foreign loan; kredit lunak; soft loan; phln
penanaman modal; investasi; investment; investor; penanam modal; pma; foreign investment; invest
= tanggung jawab sosial; csr; corporate social responsibility; tjsl
= lembaga swadaya masyarakat; lsm; ngo; non governmental organisation; non governmental organization; ornop; ormas; nonprofit; nirlaba; ormas asing; ingo; lembaga nirlaba
= perserikatan bangsa bangsa; pbb; united nations; un
= bank dunia; world bank; ibrd
= bank pembangunan asia; adb; asian development bank
= uni eropa; european union; eu; masyarakat eropa
= organisasi kesehatan dunia; world health organization
= palang merah; red cross; pmi; bulan sabit merah; red crescent
= mitra pembangunan; development partner; donor; lembaga donor; donors
= badan usaha milik daerah; bumd; perusda; perusahaan daerah; regional enterprise; local public enterprise; perumda
= perusahaan daerah air minum; pdam; perumda air minum; water utility; perusahaan air minum; waterworks; water company < air minum
perusahaan; company; badan usaha; swasta; private sector; firma; enterprise; korporasi; companies
kamar dagang; chamber of commerce; kadin
kedutaan; embassy; kedutaan besar; kedubes; kbri; duta besar; ambassador
konsulat; consulate; konsulat jenderal; konjen; kjri; consul
pemerintah; government; pemkab; pemkot; pemda; pemprov
= pemerintah daerah; pemda; local government; regional government; pemerintah kabupaten; pemerintah kota; pemkab; pemkot; municipal government < pemerintah
= pemerintah pusat; central government; national government < pemerintah
dinas; agency; opd; skpd; perangkat daerah; satker; agencies
bagian; division; unit kerja
badan; board; body
kantor; office
kementerian; ministry; departemen; kemen; ministries
= kementerian dalam negeri; kemendagri; ministry of home affairs; depdagri; moha; mendagri
= kementerian luar negeri; kemlu; ministry of foreign affairs; deplu; mofa; menlu
= sekretariat daerah; setda; regional secretariat; sekda
= dewan perwakilan rakyat daerah; dprd; regional council; local council; local parliament; legislatif
bupati; regent; mayor; wali kota; walikota; kepala daerah; head of region
gubernur; governor
= kabupaten; kab; regency; district
= kota; city; kotamadya; municipality; town; cities
= provinsi; province; propinsi; prov; prefecture; prefektur
kecamatan; subdistrict; sub district
desa; village; kelurahan; pedesaan; perdesaan; rural; villages
perkotaan; urban; kawasan perkotaan; kota besar
program; programme; programs; proyek; project; projects; programmes
kegiatan; activity; activities; aktivitas
penjajakan; exploration; exploratory; jajak; penjajagan; feasibility
kajian; study; studi; telaah; studi kelayakan; feasibility study; assessment
penelitian; research; riset; researchers; litbang
kunjungan; visit; lawatan; studi banding; comparative study; kunjungan kerja; delegasi; delegation; visits
pertukaran; exchange; tukar menukar; exchanges
= pertukaran pelajar; student exchange; pertukaran siswa; youth exchange; pertukaran pemuda; pertukaran mahasiswa < pertukaran
= pertukaran guru; teacher exchange < pertukaran
= pertukaran budaya; cultural exchange; misi budaya; cultural mission; misi kesenian < budaya
penandatanganan; signing; ditandatangani; signed; tanda tangan; teken; signature
berjalan; ongoing; sedang berjalan; masih berlangsung; running; in force; berlaku
berakhir; ended; selesai; finished; tamat; expired; completed; habis masa berlaku
dihentikan; stopped; berhenti; terminated; diputus; batal; cancelled; discontinued
rencana; planned; perencanaan; plan; direncanakan; plans
perpanjangan; renewal; diperpanjang; diperbarui; renewed; extension; perbaruan
penyusunan naskah; drafting; draf; draft; rancangan naskah
kemitraan; partnership; bermitra; mitra; partner; partners; counterpart
luar negeri; overseas; abroad; foreign; internasional; international; mancanegara; asing; global
pelatihan; training; diklat; bimtek; bimbingan teknis; latihan; workshop; lokakarya; kursus; trainings; course
pendampingan; mentoring; fasilitasi; facilitation; coaching
sosialisasi; dissemination; penyuluhan; outreach; awareness; extension work
seminar; conference; konferensi; simposium
sukarelawan; volunteer; relawan; volunteers; voluntir
ahli; expert; tenaga ahli; pakar; experts; konsultan; consultant
peningkatan kapasitas; capacity building; pengembangan kapasitas; capacity development; penguatan kapasitas
pemberdayaan; empowerment; penguatan
= pemberdayaan masyarakat; community empowerment; community development; pengembangan masyarakat < pemberdayaan
pembangunan; development; pengembangan
pengelolaan; management; manajemen; tata kelola; managing
peralatan; equipment; alat; perlengkapan; sarana
kendaraan; vehicle; mobil; vehicles
pengadaan; procurement; penyediaan
= pemadam kebakaran; damkar; fire brigade; firefighting; fire engine; mobil pemadam; fire truck; firefighters
= reformasi birokrasi; bureaucratic reform; good governance; tata kelola pemerintahan
= pelayanan publik; public service; layanan publik; public services
promosi; promotion; pemasaran; marketing
pameran; exhibition; expo; ekspo; fair
festival; karnaval; carnival; pesta; perayaan
`;
