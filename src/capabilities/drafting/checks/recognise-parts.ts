import type { Draft, DraftClause, DraftPart } from '../draft.ts';
import { foldText } from '../reading/fold-text.ts';

/** Words of a heading by which each part is known, in both languages. */
const headings: readonly (readonly [DraftPart, RegExp])[] = [
  [
    'preamble',
    /latar belakang|mukadimah|pembukaan|background|preamble|recitals?|whereas|menimbang|mengingat/,
  ],
  ['definitions', /definisi|ketentuan umum|pengertian umum|definitions?|interpretation of terms/],
  ['purpose', /maksud|tujuan|sasaran|purposes?|objectives?|aims?\b|goals?/],
  [
    'scope',
    /ruang lingkup|lingkup|bidang(?:-bidang)? kerja ?sama|objek|scope|areas? of co-?operation|fields? of co-?operation/,
  ],
  [
    'working-group',
    /kelompok kerja|komite bersama|panitia bersama|tim bersama|working group|joint (?:committee|team|commission)|steering committee/,
  ],
  [
    'implementation',
    /pelaksanaan|implementasi|tata cara|mekanisme|implement(?:ation|ing)|execution|modalit|forms? of co-?operation|bentuk kerja ?sama|technical arrangement/,
  ],
  ['funding', /pembiayaan|pendanaan|biaya|anggaran|keuangan|financ|funding|costs?\b|expenses|budget/],
  ['dispute', /perselisihan|sengketa|perbedaan (?:penafsiran|pendapat)|disputes?|differences|disagreements?/],
  [
    'amendment',
    /perubahan|amandemen|adendum|addendum|revisi|amend(?:ment|ed)?|revision|modification|variation/,
  ],
  [
    'term',
    /masa berlaku|jangka waktu|mulai berlaku|berlakunya|keberlakuan|perpanjangan|pengakhiran|pemberlakuan|entry into force|duration|validity|term(?:ination)?\b|period|effective date/,
  ],
  [
    'signature',
    /tanda ?tangan|ditandatangani|penandatanganan|penutup|signature|signed|signing|in witness whereof|done (?:in|at)|sebagai bukti|demikian/,
  ],
  ['confidentiality', /kerahasiaan|rahasia|confidential/],
  ['property', /kekayaan intelektual|hak cipta|intellectual property|copyright/],
  ['language', /bahasa|languages?\b/],
  [
    'law',
    /hukum|peraturan perundang|governing law|applicable law|laws? and regulations?|pembatasan|limitation of activit/,
  ],
  ['notice', /pemberitahuan|korespondensi|alamat|notices?\b|correspondence|communications?\b/],
];

const titles =
  /memorandum|nota kesepa(?:haman|katan)|nota saling pengertian|kesepakatan bersama|pernyataan kehendak|letter of intent|surat minat|rencana kerja ?sama|perjanjian kerja ?sama|naskah kerja ?sama|agreement|arrangement|addendum|adendum|cooperation plan|plan of action/;
const subject = /\b(?:tentang|mengenai|concerning|regarding|on)\b/;
const between = /\b(?:antara|between)\b[\s\S]{3,400}?\b(?:dan|and|dengan)\b/;
const called =
  /selanjutnya (?:secara |masing-masing )?(?:\p{L}+ ){0,4}(?:disebut|disingkat)|hereinafter|subjek kerja ?sama|the parties to this|para pihak yang (?:menanda|bertanda)/u;
const signing =
  /ditandatangani (?:di|dalam rangkap|oleh)|tanda tangan|dibuat (?:dan ditandatangani|dalam rangkap)|signed (?:in|at|on|by)|done (?:in|at)\b|in witness whereof|sebagai bukti|atas nama|for the (?:government|city|regency)|for and on behalf/;

/** "Pasal 4 PEMBIAYAAN", "Article 4. Financial arrangements": what a clause says before its own text begins. */
const numberedHeading = /^\s*(?:pasal|article|bab|bagian)\s+(?:\d+|[ivxlc]+)\b[\s.:)-]*([^\n]{0,80})/;

function headingOf(text: string): string | null {
  const folded = foldText(text);
  const numbered = numberedHeading.exec(folded);
  if (numbered) return (numbered[1] || (folded.split(/\n+/)[1] ?? '')).slice(0, 80);
  const [first = '', ...rest] = folded.trim().split(/\n+/);
  return rest.length > 0 && first.length <= 80 && !/[.;,]$/.test(first.trim()) ? first : null;
}

const inHeading = (heading: string): DraftPart[] =>
  headings.filter(([, pattern]) => pattern.test(heading)).map(([part]) => part);

/** What a text is by its own words, where no heading says so. */
function byContent(text: string): DraftPart[] {
  const folded = foldText(text);
  const parts: DraftPart[] = [];
  if (titles.test(folded) && (subject.test(folded) || between.test(folded))) parts.push('title');
  if (between.test(folded) || called.test(folded)) parts.push('parties');
  if (signing.test(folded)) parts.push('signature');
  return parts;
}

/** The parts a clause is, by what the draft says, else by heading and wording in any of its languages. */
export function partsOf({ part, text }: DraftClause): { parts: Set<DraftPart>; named: boolean } {
  const cells = Object.values(text);
  const found = headings.length > 0 ? cells.map(headingOf) : [];
  const named = part !== undefined || found.some((heading) => heading !== null);
  const parts = new Set<DraftPart>(part ? [part] : []);
  for (const heading of found) for (const one of inHeading(heading ?? '')) parts.add(one);
  for (const cell of cells) for (const one of byContent(cell)) parts.add(one);
  return { parts, named };
}

/** The parts a whole draft has. Where no clause is named or headed, the words of the texts themselves must do. */
export function partsIn({ clauses }: Draft): Set<DraftPart> {
  const read = clauses.map(partsOf);
  const parts = new Set(read.flatMap((one) => [...one.parts]));
  if (read.some(({ named }) => named)) return parts;
  for (const { text } of clauses)
    for (const cell of Object.values(text)) for (const one of inHeading(foldText(cell))) parts.add(one);
  return parts;
}
