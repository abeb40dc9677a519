/**
 * Words people build passwords from, lower case, our own collection: keyboards and years apart (the rule
 * finds sequences by itself), what Indonesian offices and homes use, and what everybody uses. Not secrets.
 */
const words = `
password passw0rd passwort katasandi sandi kunci rahasia secret masuk login signin welcome selamat datang
selamatdatang admin administrator adminadmin root toor guest user pengguna operator default test testing coba
percobaan contoh demo letmein changeme gantisaya master superman batman dragon monkey football baseball
sunshine princess shadow iloveyou ilovey love cinta sayang sayangku cintaku akucintakamu akusayangkamu kamu aku
anjing bangsat bismillah alhamdulillah subhanallah allahuakbar allah muhammad assalamualaikum insyaallah
mashaallah indonesia indonesiaraya merdeka garuda pancasila nusantara jakarta bandung surabaya semarang
yogyakarta jogja jogjakarta solo surakarta sragen karanganyar klaten boyolali wonogiri sukoharjo jawatengah
jateng jawabarat jawatimur jatim jabar bali sumatera kalimantan sulawesi papua medan makassar malang
kabupaten kota provinsi pemkab pemkot pemprov pemda bupati walikota gubernur sekda setda dinas bagian
kerjasama kerja sama otonomi daerah pemerintah pemerintahan kantor pegawai pns asn korpri sekretaris
sekretariat bappeda diskominfo kominfo kemendagri ministry office government jalin jalinan register
persib persija persebaya arema bonek timnas bola sepakbola doraemon naruto pokemon spiderman ganteng cantik
manis imut bunda ayah mama papa ibu bapak anak istri suami keluarga bahagia sukses semangat sehat terima kasih
terimakasih senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus
september oktober november desember january february march may june july august october december monday
tuesday wednesday thursday friday saturday sunday qwerty qwertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm
qazwsx qazwsxedc 1qaz2wsx asdasd qweasd abc abcd abcdef hello halo computer komputer laptop internet samsung
google facebook whatsapp instagram telkomsel indosat freedom trustno michael jordan charlie jessica ashley
nicole daniel thomas andi budi agus dewi putri putra siti nur sri wahyu eko dwi tri rini yanti susanti setiawan
`;

// Longest first, so that "indonesiaraya" is taken before "indonesia".
export const commonWords: readonly string[] = [...new Set(words.trim().split(/\s+/))].sort(
  (left, right) => right.length - left.length,
);
