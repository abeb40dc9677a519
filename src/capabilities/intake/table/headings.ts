import { foldName } from '#reference';
import type { ColumnMeaning } from '../types.ts';

/** How sure a heading's words make a meaning, 0 to 1. */
export interface HeadingScore {
  meaning: ColumnMeaning;
  score: number;
}

/**
 * Words of headings, as offices use them, in folded form. First match of a meaning counts; the order inside
 * a meaning runs from telling to vague.
 */
const rules: readonly (readonly [ColumnMeaning, number, RegExp])[] = [
  ['number', 1, /^(?:no|nomor|nr|number|no urut|nomor urut|s n|sl no|num|urut)$/],
  [
    'instrument',
    0.95,
    /\b(?:nomor|no|jenis|bentuk|nama|judul) (?:dan (?:nomor|tanggal) )?(?:naskah|dokumen|mou|pks|loi|perjanjian|nota|surat)\b|\b(?:naskah|dokumen|instrumen|document|instrument|dasar hukum|legal basis|landasan)\b/,
  ],
  [
    'instrument',
    0.7,
    /^(?:mou|loi|mou loi|loi mou|pks|agreement|agreement type|nota kesepahaman|memorandum.*)$/,
  ],
  // "Para Pihak" over "Lokal" and "Asing": two lines of headings read as one.
  [
    'local-party',
    0.97,
    /\b(?:pihak|instansi|mitra|part(?:y|ies|ners?)|institusi|lembaga)\b.*\b(?:lokal|daerah|pemda|dalam negeri|indonesia|local|domestic)$/,
  ],
  [
    'foreign-party',
    0.97,
    /\b(?:pihak|instansi|mitra|part(?:y|ies|ners?)|institusi|lembaga)\b.*\b(?:asing|luar|luar negeri|foreign|overseas|international|internasional)$/,
  ],
  [
    'local-party',
    0.95,
    /\b(?:opd|skpd|perangkat daerah|pihak (?:pertama|kesatu|i|1|indonesia|dalam negeri|daerah|lokal)|(?:instansi|lembaga|mitra|institusi) (?:daerah|lokal|dalam negeri|pelaksana|pengusul|pemrakarsa|pengampu|indonesia)|leading sector|satuan kerja|unit kerja|unit pelaksana|local (?:party|partner|government|agency|side|institution|counterpart)|indonesian (?:party|side|partner|institution)|first party|implementing agency|dinas terkait|dinas pengampu|para pihak dalam negeri|para pihak indonesia|domestic)\b/,
  ],
  [
    'local-party',
    0.6,
    /\b(?:pelaksana|penanggung jawab|pengampu|pemrakarsa|dinas|instansi pengelola|pengelola|responsible)\b/,
  ],
  [
    'foreign-party',
    0.95,
    /\b(?:pihak (?:kedua|ii|2|asing|luar|luar negeri|mitra|donor)|(?:instansi|lembaga|mitra|institusi|organisasi|badan|kota|pemerintah|daerah) (?:asing|luar negeri|mitra|donor|luar)|foreign (?:party|partner|side|institution|government|counterpart|city)|overseas partner|second party|counterpart|pemberi (?:hibah|bantuan)|kota (?:kembar|mitra)|sister city partner|negara kota|kota negara|para pihak luar negeri|para pihak asing|nama mitra|international partner)\b/,
  ],
  [
    'foreign-party',
    0.95,
    /^(?:be?ker?ja ?sama|kerja ?sama|bermitra|partnership|cooperation) (?:dengan|with)(?: siapa| whom)?$|^(?:dengan siapa|with whom)$/,
  ],
  ['foreign-party', 0.8, /\b(?:mitra|partners?|donor|rekanan|funding agency|lembaga pemberi|ngo)\b/],
  [
    'country',
    0.95,
    /^(?:asal )?(?:negara|country|countries|nation|state)(?: (?:mitra|asal|tujuan|partner|donor|of (?:origin|partner)|asal mitra|sahabat))?$|^partner country$|^asal negara(?: mitra)?$/,
  ],
  [
    'parties',
    0.95,
    /\b(?:para pihak|pihak pihak|pihak yang|pihak terlibat|pihak terkait|parties|who is involved|actors|aktor|stakeholders?|subjek|subyek|antara siapa|siapa(?: saja)?|who)\b/,
  ],
  [
    'parties',
    0.7,
    /\b(?:pihak|instansi|lembaga|nama instansi|nama lembaga|pelaku|party|institutions?|organi[sz]ations?|organisasi|institusi)\b/,
  ],
  [
    'activity',
    0.95,
    /\b(?:ker(?:ja ?sama|jasama) yang|kegiatan|uraian|activity|activities|cooperation undertaken|nama (?:kerja ?sama|program|proyek)|judul|tentang|perihal|description|form of cooperation|objek|obyek|title|project)\b/,
  ],
  [
    'activity',
    0.8,
    /\b(?:ruang lingkup|lingkup|scope|program|programme|materi|isi|subject|jenis ker(?:ja ?sama|jasama)|bentuk ker(?:ja ?sama|jasama)|type of cooperation)\b/,
  ],
  ['activity', 0.6, /\b(?:kerja ?sama|cooperation|bentuk|jenis|collaboration|kemitraan|hal|apa|what)\b/],
  ['field', 0.9, /\b(?:bidang|sektor|urusan|fields?|sectors?|areas?|tema)\b/],
  [
    'start',
    0.95,
    /\b(?:mulai|dimulai|start|starts|started|commence\w*|berlaku (?:sejak|mulai|dari)|awal|begin|beginning|from|tmt|(?:tanggal|tgl|tahun) (?:penandatanganan|tanda tangan|ttd|mulai|awal|mou|kerja ?sama)|signed|signing date|date signed|penandatanganan|ditandatangani|diteken|since|sejak)\b/,
  ],
  [
    'end',
    0.96,
    /\b(?:berakhir|berakhirnya|selesai|akhir|end|ends|ended|expir\w*|until|jatuh tempo|berlaku (?:sampai|hingga|s d)|sampai(?: dengan)?|s d|hingga|completion|valid until|to)\b/,
  ],
  [
    'period',
    0.95,
    /\b(?:periode|period|jangka waktu|masa (?:berlaku|kerja ?sama|waktu)|durasi|duration|kurun|lama(?:nya)?(?: kerja ?sama)?|validity|term|tahun pelaksanaan|waktu pelaksanaan|timeframe|jangka|kapan|when|selama)\b/,
  ],
  ['period', 0.7, /\b(?:tahun|waktu|tanggal|tgl|years?|dates?|thn|th|masa|time|jadwal)\b/],
  [
    'status',
    0.9,
    /\b(?:status|kondisi|perkembangan|tindak lanjut|progress|tahap|tahapan|stage|state of play|realisasi|follow up|capaian)\b/,
  ],
  [
    'money',
    0.9,
    /\b(?:nilai|anggaran|biaya|besaran|dana|jumlah (?:dana|hibah|bantuan)|pembiayaan|amount|value|budget|cost|funding|rp|usd|idr|hibah rp)\b/,
  ],
  [
    'note',
    0.9,
    /\b(?:keterangan|catatan|ket|remarks?|notes?|comments?|lain lain|sumber data|information|sumber|source)\b/,
  ],
  [
    'region',
    0.9,
    /^(?:nama )?(?:kabupaten kota|kab kota|kota kabupaten|daerah|wilayah|pemerintah daerah|pemda|regions?|regency|regency city|kabupaten|provinsi|lokasi|location|province|(?:province|city|regency)(?: (?:province|city|regency))+|daerah otonom)$/,
  ],
];

const dateWord = /\b(?:tanggal|tgl|tahun|thn|hari|waktu|dates?|years?|day|when)\b/;
const paperWord =
  /\b(?:mou|loi|pks|moa|naskah|dokumen|documents?|perjanjian|nota|kesepa\w+|agreements?|memorandum|penandatangan\w*|ditandatangani|tanda ?tangan|ttd|sign(?:ed|ing|ature)|disepakati)\b/;
const numberWord = /\b(?:nomor|no|number|ref\w*|jenis|type|kind)\b/;
const endWord =
  /\b(?:berakhir\w*|selesai|akhir|end\w*|expir\w*|jatuh tempo|sampai|hingga|until|masa|jangka|lama)\b/;

/** "Tanggal MoU", "Tahun Perjanjian", "Date of Signing": a day, whatever paper it names; "Nomor dan Tanggal MoU" is the paper. */
const isPaperDate = (folded: string): boolean =>
  dateWord.test(folded) && paperWord.test(folded) && !numberWord.test(folded) && !endWord.test(folded);

/** "Tanggal MoU", "Tgl penandatanganan", "Date signed": the column tells a signing, which is a beginning too. */
export const namesSigning = (heading: string): boolean =>
  /\b(?:penandatangan\w*|ditandatangani|tanda ?tangan|ttd|mou|loi|pks|signed|signing|signature)\b/.test(
    foldName(heading),
  ) || isPaperDate(foldName(heading));

/** Meanings a heading's words may have, surest first; empty for text that is no heading. */
export function headingScores(text: string): HeadingScore[] {
  const folded = foldName(text);
  if (!folded || folded.length > 90 || /^\d+$/.test(folded)) return [];
  const best = new Map<ColumnMeaning, number>();
  const paperDate = isPaperDate(folded);
  if (paperDate) best.set('start', 0.97);
  for (const [meaning, score, pattern] of rules) {
    if (paperDate && meaning === 'instrument') continue;
    if (pattern.test(folded) && score > (best.get(meaning) ?? 0)) best.set(meaning, score);
  }
  // A sentence that happens to hold a heading's word is a title or a cell.
  const words = folded.split(' ').length;
  const brevity = words <= 6 ? 1 : words <= 9 ? 0.7 : 0.3;
  return [...best]
    .map(([meaning, score]) => ({ meaning, score: score * brevity }))
    .toSorted((left, right) => right.score - left.score);
}
