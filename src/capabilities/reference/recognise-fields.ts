import { fields } from './fields.ts';
import { foldName } from './fold-name.ts';

/**
 * Words that tell the field, as beginnings of words ("peternak" finds peternakan) or phrases; a closing dot
 * asks for the whole word. Our own list from everyday activity descriptions in both languages.
 */
const cues: Readonly<Record<string, string>> = {
  education:
    'pendidik, edukasi, sekolah, guru, siswa, pelajar, mahasiswa, kurikulum, buku ajar, beasiswa, literasi, bahasa, vokasi, perguruan tinggi, universitas, dosen, bahan ajar, paud., kampus, sister school, education, school, teacher, student, scholarship, literacy, curricul, universit, lecturer, vocational, language',
  health:
    'kesehatan, rumah sakit, puskesmas, posyandu, penyakit, imunisasi, vaksin, medis, dokter, perawat, tuberkulosis, tbc., hiv., malaria, stunting, gizi, sanitasi total, katarak, health, hospital, medic, disease, immuni, vaccin, nurs, nutrition, clinic',
  'public-works':
    'pekerjaan umum, penataan ruang, tata ruang, infrastruktur, jalan raya, jembatan, irigasi, drainase, air bersih, air minum, air limbah, sanitasi, spam., pengairan, sarana dan prasarana, penataan kota, tata kota, perkotaan, water supply, drinking water, clean water, sanitation, sewer, infrastructure, road, bridge, irrigation, drainage, urban planning, spatial planning, wastewater, public works, wash.',
  housing:
    'perumahan, permukiman, pemukiman, rumah layak, kawasan kumuh, kampung kumuh, housing, settlement, slum',
  'public-order':
    'ketertiban, ketenteraman, bencana, kebencanaan, pemadam, kebakaran, mitigasi, tanggap darurat, siaga, tsunami, disaster, fire fighting, firefight, emergency response, public order, public safety',
  social:
    'bantuan sosial, kesejahteraan sosial, kemiskinan, disabilitas, difabel, lansia, penyandang, panti, bidang sosial, sosial., social welfare, poverty, disabilit, elderly, social affairs',
  labour:
    'tenaga kerja, ketenagakerjaan, magang, pemagangan, pekerja migran, tki., balai latihan kerja, pelatihan kerja, labour, labor., apprentic, internship, worker, manpower, employment',
  'women-children':
    'perempuan, gender, perlindungan anak, pelindungan anak, hak anak, anak anak, kekerasan terhadap, layak anak, ramah anak, women, girls, child, children',
  food: 'pangan, ketahanan pangan, food',
  land: 'pertanahan, agraria, reforma agraria, land administration, land tenure, land affairs',
  environment:
    'lingkungan, sampah, persampahan, limbah, emisi, iklim, konservasi, keanekaragaman hayati, daur ulang, penghijauan, pencemaran, polusi, hijau, environment, waste, climate, emission, conservation, biodiversity, recycl, pollution, green',
  'civil-registration':
    'kependudukan, pencatatan sipil, akta kelahiran, civil registration, population administration, birth certificate',
  villages:
    'pemberdayaan masyarakat, pembangunan desa, perdesaan, pedesaan, desa wisata, dana desa, bumdes, village, community development, community empowerment, rural',
  'family-planning': 'keluarga berencana, pengendalian penduduk, bkkbn, family planning, population control',
  transport:
    'perhubungan, transportasi, lalu lintas, angkutan, bandara, pelabuhan, kereta, penerbangan, transport, traffic, airport, seaport, railway, mobility',
  communication:
    'komunikasi, informatika, teknologi informasi, smart city, kota cerdas, digital, e government, telekomunikasi, tik., informatics, information technology, smart cities, ict.',
  cooperatives:
    'koperasi, umkm, ukm., usaha kecil, usaha mikro, wirausaha, kewirausahaan, cooperatives, sme., smes., small enterprise, small business, entrepreneur, msme',
  investment: 'investasi, penanaman modal, investor, investment',
  'youth-sport':
    'pemuda, kepemudaan, olahraga, olah raga, sepak bola, atlet, youth, sport, athlete, football',
  statistics: 'statistik, statistic',
  cryptography: 'persandian, keamanan siber, sandi negara, cyber, information security',
  culture:
    'budaya, kebudayaan, kesenian, seni., museum, warisan, cagar budaya, gamelan, batik, tari., heritage, cultur, arts, music, dance',
  libraries: 'perpustakaan, librar',
  archives: 'arsip, kearsipan, archiv',
  fisheries:
    'perikanan, kelautan, nelayan, ikan., budidaya ikan, rumput laut, maritim, fisher, marine, aquacultur, seaweed, maritime',
  tourism: 'wisata, kepariwisataan, pariwisata, turis, perhotelan, touris, hospitality',
  agriculture:
    'pertanian, petani, peternak, ternak, sapi, susu, kambing, unggas, perkebunan, hortikultura, tanaman, padi, sayur, benih, bibit, kopi., kakao, agribisnis, agricultur, farm, livestock, dairy, cattle, crop, horticultur, plantation, seed, agro',
  forestry: 'kehutanan, hutan, reboisasi, mangrove, forest, reforest, agroforest',
  energy:
    'energi, listrik, tenaga surya, panas bumi, biogas, pertambangan, mineral, migas, mikrohidro, energy, solar, electric, geothermal, mining, renewable',
  trade: 'perdagangan, ekspor, impor, pameran dagang, niaga, promosi produk, trade, export, commerce',
  industry:
    'industri., perindustrian, industri kecil, manufaktur, industrial, industry., industries, manufactur',
  transmigration: 'transmigrasi, transmigration',
};

function patternOf(list: string): RegExp {
  const words = list.split(', ').map((cue) => (cue.endsWith('.') ? `${cue.slice(0, -1)}\\b` : cue));
  return new RegExp(`\\b(?:${words.join('|')})`);
}

const patterns = fields.map(({ code }) => [code, patternOf(cues[code] ?? code)] as const);

/** Fields an activity's words point at, in the order of the law; empty when none is recognised. */
export function recogniseFields(text: string): string[] {
  const folded = foldName(text);
  return patterns.filter(([, pattern]) => pattern.test(folded)).map(([code]) => code);
}
