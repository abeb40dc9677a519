/** What drafters leave to be filled in later, each with why it is one. */
const blanks: readonly RegExp[] = [
  // In brackets, with something to read or dots: "[nama]", "[...]", "[●]"; a bare number is a note's.
  /\[(?!\s*\d{1,3}\s*\])[^\]\n]{0,80}\]/giu,
  /<(?![^<>\n]*[@/])[^<>\n]{0,30}\p{L}[^<>\n]{0,30}>/giu,
  /\{\{?[^{}\n]{1,60}\}?\}/giu,
  /_{3,}|\.{4,}|…{2,}|-{4,}|\(\s*(?:\.{2,}|…+|_+|\?+)\s*\)/giu,
  // A money sign or "tanggal" with dots or crosses for the number.
  /(?:rp|idr|usd|eur|tanggal|nomor|no|date)\.?\s*(?:\.{3}|…|x{2,}|\?{2,})/giu,
  /(?<!\p{L})(?:x{3,}|xx(?=\s+\p{L})|tbd|tba|tbc|n\.n\.|lorem ipsum|\?{2,})(?!\p{L})/giu,
  /(?<!\p{L})(?:dd[/.-]mm[/.-](?:yy|yyyy)|(?:hh|tt|tgl)[/.-](?:bb|bln|mm)[/.-](?:tt|tttt|thn|yyyy)|yyyy-mm-dd)(?!\p{L})/giu,
  /(?<!\p{L})to be (?:confirmed|determined|inserted|filled(?: in)?|completed|added|specified later|advised)(?!\p{L})/giu,
  /(?<!\p{L})(?:akan|untuk|mohon|harap)? ?(?:diisi|dilengkapi|ditambahkan|ditentukan|dikonfirmasi) (?:kemudian|nanti|menyusul|oleh (?:biro|bagian|drafter|penyusun))(?!\p{L})|(?<!\p{L})(?:akan diisi|menyusul)(?!\p{L})/giu,
  // An instruction in round brackets: "(isi nama dinas)", "(insert name of agency)".
  /\(\s*(?:di)?(?:isi|isikan|sebutkan|tuliskan|tulis|cantumkan|lengkapi|masukkan|pilih(?: salah satu)?|coret yang tidak perlu)(?!\p{L})[^()\n]{0,80}\)/giu,
  /\(\s*(?:please |to be )?(?:insert|inserted|fill in|complete|completed|specify|state|enter|indicate|choose|select|delete as (?:applicable|appropriate)|name of(?: the)? \p{L}+|nama \p{L}+|jabatan|position|date|tanggal)(?!\p{L})[^()\n]{0,80}\)/giu,
];

interface Place {
  text: string;
  from: number;
  to: number;
}

const signed =
  /(?<!\p{L})(?:ditandatangani|dibuat di|dibuat dan ditandatangani|signed|done (?:at|in)|untuk (?:dan )?atas nama|for and on behalf|untuk|for|tanda tangan|signature)(?!\p{L})/iu;

/** The longest line that is still one to sign on. */
const longestLine = 120;

/** A line to sign on: nothing but the line itself. */
function isLineAlone(text: string, { from, to }: Place): boolean {
  const before = text.slice(Math.max(0, from - longestLine), from);
  const after = text.slice(to, to + longestLine);
  const line = (before.split('\n').at(-1) ?? '') + text.slice(from, to) + (after.split('\n')[0] ?? '');
  return line.length <= longestLine && /^[\s_.…()-]+$/.test(line) && line.replace(/\s/g, '').length >= 5;
}

/** Whatever is still to be filled in, once each, in the order it stands. */
export function placeholdersOf(text: string): Place[] {
  const places = blanks
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let last = -1;
  const isSigned = signed.test(text);
  return places.filter((place) => {
    if (place.from < last || (isSigned && isLineAlone(text, place))) return false;
    last = place.to;
    return true;
  });
}
