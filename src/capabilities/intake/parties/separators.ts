import type { Mentions } from './mentions.ts';

/** How strongly a mark parts two names. */
export type MarkKind =
  | 'against' // "dengan", ";" : always parts
  | 'part-of' // "IUWASH PLUS bagian dari USAID"
  | 'through' // "USAID melalui IUWASH PLUS"
  | 'list' // "dan", "serta", "&"
  | 'for' // "kepada", "untuk": parts only before the name of somebody
  | 'comma'
  | 'dash'
  | 'tight-dash' // no space on either side
  | 'slash'
  | 'line'; // a line break: often only the edge of the column

export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
}

const cooperate = '(?:ber?)?ker?ja\\s*-?\\s*sama';
const forms =
  'sister\\s*-?\\s*(?:cit(?:y|ies)|provinces?|schools?|regenc(?:y|ies)|states?|towns?|ports?|univers\\p{L}*)|(?:kota|kabupaten|provinsi|sekolah)\\s+kembar|twin(?:ning)?(?:\\s+cit(?:y|ies)|\\s+towns?)?|mou|loi|nota\\s+kesepahaman|perjanjian|kemitraan|hubungan|kolaborasi|bermitra|berkolaborasi|bersahabat|persahabatan';
const before = '(?:(?:telah|akan|sedang|pernah|sudah|juga|kembali|saling|masih)\\s+)*';
const verbs =
  'menjalin|melakukan|mengadakan|melaksanakan|membangun|menandatangani|memiliki|menyepakati|merintis|menjajaki|mempunyai|terlibat|menjalankan';

// "Bagian Kerja Sama dengan JICA": the unit's own name.
const unit = '(?<!(?:bag(?:ian)?|biro|bidang|seksi|sub ?bag(?:ian)?)\\.?\\s)';

const patterns: readonly (readonly [MarkKind, string])[] = [
  ['against', `${before}(?:${verbs})\\s+(?:[\\p{L}/()-]+\\s+){0,6}?(?:dengan|dgn|dg|with)`],
  [
    'against',
    `${unit}${before}(?:${cooperate}|${forms})(?:\\s+(?:${cooperate}|${forms}|antar\\p{L}*|di\\s+bidang\\s+\\p{L}+))*\\s+(?:dengan|dgn|dg|with)`,
  ],
  ['against', '(?:dan\\s+|serta\\s+|maupun\\s+)?(?:juga\\s+)?(?:dengan|dgn|dg|with|vs|versus)'],
  [
    'part-of',
    '(?:yang\\s+)?(?:merupakan\\s+|adalah\\s+|sebagai\\s+)?(?:salah\\s+satu\\s+)?(?:bagian|program(?:me)?|proyek|unit|part|project)\\s+(?:dari|of)|(?:yang\\s+)?(?:didanai|dibiayai|didukung|difasilitasi)\\s+(?:oleh|dari)|(?:funded|supported|financed)\\s+by|di\\s*bawah(?:\\s+(?:naungan|koordinasi))?',
  ],
  ['for', 'kepada|untuk|bagi'],
  ['through', 'melalui|lewat|through|via|c\\.?q\\.?'],
  ['list', '(?:dan|and)\\s*/\\s*(?:atau|or)|dan|serta|beserta|maupun|and|bersama(?:-sama)?|atau|et|und'],
];
const worded = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${patterns.map(([, pattern]) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
const signs =
  /(<-+>|<=+>|>\s?<|<\s?>|[-=]+>|[↔⇄→×;|•●▪◦·]|\s[xX]\s(?=\p{Lu}))|(\s*&\s*|\s+\+\s*|\s*\+\s+)|(,)|((?<=(?:pem(?:kab|kot?|prov|da|erintah)|kabupaten|kota|provinsi|dinas|badan)\s[^:,;\n]{2,60})\s?:\s+|(?<=\s|^)[-–—]+(?=\s|$)|[-–—]+(?=\s|$)|(?<=\s)[-–—]+|–|—)|((?<=[\p{L}\p{N})])-(?=[\p{L}\p{N}(]))|(\s*\/\s*)|(\r?\n\s*)/giu;
const signKinds: readonly MarkKind[] = ['against', 'list', 'comma', 'dash', 'tight-dash', 'slash', 'line'];
const numbering = /(?:^|\n)[\t ]*(?:\(?\d{1,2}[.)]|[a-h][.)]|[-–•●▪*])[\t ]+/giu;
/** "Mitra: UNDP", "Pihak Kedua : KOICA": a label of the office's form, then the name. */
const label =
  /(?:^|[\n;,])\s*(?:para\s+)?(?:pihak\s+(?:pertama|kesatu|kedua|ketiga|i{1,3}|[1-3]|asing|luar(?:\s+negeri)?|dalam(?:\s+negeri)?|daerah|lokal)|mitra(?:\s+(?:asing|luar\s+negeri|kerja\s*sama))?|pelaksana|donor|pemberi\s+hibah|penerima|lokal|asing|instansi|opd|skpd|penanggung\s*jawab|leading\s+sector|(?:dalam|luar)\s+negeri|(?:local|foreign|first|second)\s+part(?:y|ner)|(?:implementing\s+)?partner|implementing\s+agency|counterpart)\s*:\s*/giu;
const nextNumber = /(?<=\s)\(?\d{1,2}[.)]\s+(?=\p{L})/gu;

const opening = new RegExp(
  `^(?:(?:program\\s+|kegiatan\\s+|rencana\\s+)?(?:(?:${cooperate})\\s+)?(?:(?:${forms})(?![\\p{L}])\\s*)+(?:(?:${cooperate})\\s+)?(?:antara|between|oleh)?|(?:${cooperate})(?:\\s+antara)?|antara|between|(?:hibah|bantuan|dukungan|donasi|grant)(?:\\s+(?:dari|from|of)|(?=\\s+(?:kedutaan|kedubes|pemerintah|embassy|government|negara|yayasan|lembaga)))|\\(?(?:\\d{1,2}|[a-h])[.)](?=\\s)|pihak\\s+(?:pertama|kedua|ketiga|i{1,3}|[1-3]|asing|luar(?:\\s+negeri)?)|para\\s+pihak|oleh)(?![\\p{L}\\p{N}])\\s*[:=–-]?\\s*`,
  'iu',
);
const closing =
  /(?:[\s,;:]+|[\s,]+(?:dll|dkk|dsb|etc)\.?|(?<!(?:ltd|inc|corp|co|tbk|pt|st|jr|dr|[a-z]\.[a-z]|\s[a-z]))\.)+$/iu;

/** How many characters at the beginning and end of a stretch only introduce or close a name ("Sister city ...", "..., dll"). */
export function trimmings(text: string, keepStart: boolean): { start: number; end: number } {
  const introduced = keepStart ? 0 : (opening.exec(text)?.[0].length ?? 0);
  const closed = closing.exec(text.slice(-40))?.[0].length ?? 0;
  const rest = text.length - introduced - closed;
  return rest > 0 && /[\p{L}\p{N}]/u.test(text.slice(introduced, text.length - closed))
    ? { start: introduced, end: closed }
    : { start: 0, end: 0 };
}

/** Stretches no mark may cut: brackets, and names from our lists that hold a "dan" or a dash themselves. */
function shieldsOf(text: string, mentions: Mentions): { start: number; end: number }[] {
  const brackets = [
    ...text.matchAll(/\([^()\n]*(?:\n[^()\n]*){0,4}\)|"[^"\n]{1,120}"|“[^”\n]{1,120}”/gu),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const names = [...mentions.organisations, ...mentions.countries, ...mentions.regions, ...mentions.places];
  return [...brackets, ...names].toSorted((left, right) => left.start - right.start);
}

function markOf(match: RegExpMatchArray, kinds: readonly MarkKind[]): Mark[] {
  const group = match.findIndex((words, index) => index > 0 && words !== undefined);
  const kind = kinds[group - 1];
  if (!kind || match.index === undefined) return [];
  return [{ start: match.index, end: match.index + match[0].length, kind }];
}

/** Candidate marks between names, left to right without overlaps; whether a soft one parts is decided later. */
export function marksIn(text: string, mentions: Mentions): Mark[] {
  const numbered: Mark[] = [...text.matchAll(numbering), ...text.matchAll(label)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'against',
  }));
  const listed = /^\s*\(?1[.)]\s/.test(text)
    ? [...text.matchAll(nextNumber)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'against' as const,
      }))
    : [];
  const wordMarks = [...text.matchAll(worded)].flatMap((match) =>
    markOf(
      match,
      patterns.map(([kind]) => kind),
    ),
  );
  const signMarks = [...text.matchAll(signs)].flatMap((match) => markOf(match, signKinds));
  const fromOwner = ownersAfterDari(text, mentions);
  const all = [...numbered, ...listed, ...wordMarks, ...fromOwner, ...signMarks].toSorted(
    (left, right) => left.start - right.start || right.end - left.end,
  );
  return withoutShielded(withoutOverlaps(all), shieldsOf(text, mentions));
}

/** "Program PRIORITAS dari USAID": "dari" before a known organisation names the owner; before a country it does not. */
function ownersAfterDari(text: string, mentions: Mentions): Mark[] {
  return mentions.organisations.flatMap(({ start }) => {
    const dari = /\s(?:dari|milik|oleh|of)\s+$/i.exec(text.slice(Math.max(0, start - 10), start))?.[0];
    return dari ? [{ start: start - dari.length, end: start, kind: 'part-of' as const }] : [];
  });
}

function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let past = 0;
  for (const mark of marks) {
    if (mark.start < past) continue;
    kept.push(mark);
    past = mark.end;
  }
  return kept;
}

function withoutShielded(marks: readonly Mark[], shields: readonly { start: number; end: number }[]): Mark[] {
  let next = 0;
  let reach = -1;
  return marks.filter((mark) => {
    for (let shield = shields[next]; shield && shield.start <= mark.start; shield = shields[next]) {
      reach = Math.max(reach, shield.end);
      next++;
    }
    return mark.start >= reach;
  });
}
