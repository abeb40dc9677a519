import { companySuffix } from './heads.ts';
import { indonesianInstitution, indonesianWords } from './indonesian-institutions.ts';
import { type Mentions, within } from './mentions.ts';
import { joined, type Piece, pieceAt } from './pieces.ts';
import { type Mark, type MarkKind, trimmings } from './separators.ts';

/** A party's words and the mark that parted it from the one before. */
export interface PartedName {
  piece: Piece;
  after: MarkKind | null;
}

const partyHeads = new Set([
  'agency',
  'enterprise',
  'school',
  'university',
  'community',
  'ministry',
  'embassy',
  'company',
]);
const friendship =
  /(?:persahabatan|friendship|society|studi|studies|bilateral|hubungan|exchange|partnership|chamber|kamar dagang|asosiasi|association|dialog|kerja ?sama|kerjasama|perhimpunan)[^,;]{0,60}$/i;
const localHead = (piece: Piece) =>
  piece.head !== undefined &&
  ['agency', 'enterprise', 'district', 'community', 'school'].includes(piece.head.class) &&
  piece.country === undefined &&
  piece.place === undefined;
const isState = (piece: Piece) => piece.whole === 'country';
const isPlace = (piece: Piece) => piece.whole === 'place';
/** Nothing needs to be added for it to be somebody. */
const isComplete = (piece: Piece) =>
  piece.located ||
  piece.whole !== undefined ||
  piece.organisation !== undefined ||
  isAcronym(piece.text) ||
  isShortName(piece) ||
  (piece.place !== undefined && piece.closing?.class === 'government') || // "Brisbane City Council"
  (piece.region !== undefined && piece.closing !== undefined && publicBodies.has(piece.closing.class));
/** "Lampung Provincial Government", "Makassar Education Agency". */
const publicBodies = new Set(['government', 'agency', 'ministry']);
/** "Dishub", "Bappeda": one word that is the whole name of an agency. */
const isShortName = ({ head, text, unfinished }: Piece) =>
  head !== undefined && !head.weak && !unfinished && head.words === text && head.class === 'agency';
const isAcronym = (text: string) => /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(text);
/** A title that makes a place somebody: after it the place is a party, never a location. */
const titled = /^(?:pem(?:kab|kot?|prov|da)|pemerintah|government|govt|kerajaan)(?![\p{L}])/iu;
const isIndonesian = (piece: Piece) =>
  piece.country === undefined || piece.country.code === 'ID'
    ? piece.region !== undefined || localHead(piece)
    : false;

/** Only its first words are asked, so that a long cell stays quick. */
const isInstitution = ({ text }: Piece) => indonesianInstitution.test(text.slice(0, 200));

/** A finished Indonesian name beside one that names a country or place abroad: two sides, whatever the mark. */
const areOpposite = (left: Piece, mark: MarkKind, right: Piece): boolean =>
  (isIndonesian(left) || isInstitution(left)) &&
  (isComplete(left) ||
    (mark !== 'list' && isInstitution(left)) ||
    ((mark === 'dash' || mark === 'slash') && left.text.includes(' ')) ||
    (left.head?.class === 'community' && left.text.split(' ').length > 2)) &&
  right.whole === undefined &&
  right.text.includes(' ') &&
  ((right.country !== undefined && right.country.code !== 'ID') || right.place !== undefined);

/** Whether a mark that may also stand inside a name parts these two. */
export function parts(left: Piece, mark: MarkKind, right: Piece): boolean {
  if (mark === 'against' || mark === 'part-of' || mark === 'through') return true;
  if (mark === 'for') return right.head !== undefined && !right.head.weak && right.head.class !== 'programme';
  if (left.unfinished && !(left.whole && right.whole) && right.whole !== 'organisation') return false;
  if (companySuffix.test(right.text)) return false;
  if (left.organisation && left.organisation === right.organisation && right.whole) return false;
  if (right.whole && titled.test(right.text) && right.text.includes(' ')) return true;
  if (areOpposite(left, mark, right)) return true;
  const loose = mark === 'comma' || mark === 'line' || mark === 'dash' || mark === 'tight-dash';
  switch (right.whole) {
    case 'country':
      return partsCountry(left, mark, right, loose);
    case 'place':
      return partsPlace(left, mark, right, loose);
    case 'region':
      return partsRegion(left, mark, right, loose);
    case 'organisation':
      return mark !== 'tight-dash' || isComplete(left);
    default:
      return partsName(left, mark, right);
  }
}

/** "Desa Sanjo, Jepang", "Sekolah Y, Jepang": villages and schools are everywhere; a numbered school is Indonesian. */
const isAbroadToo = (piece: Piece) =>
  (piece.regionGoesOn
    ? !belonging.has(piece.head?.class ?? '')
    : piece.region === undefined && common.has(piece.head?.class ?? '')) &&
  !indonesianWords.test(piece.text.replace(everywhere, ''));
const common = new Set(['district', 'school', 'university']);
const belonging = new Set(['agency', 'enterprise', 'government', 'community']);

/** Words the Malay world shares, and a school's title without a number. */
const everywhere =
  /(?<![\p{L}])(?:desa|kelurahan|kecamatan|(?:smk|sma|smp)(?=\s+\p{Lu}\p{Ll})(?!\s+n(?:egeri)?(?![\p{L}])))(?![\p{L}])/giu;

/** A country after a comma is where the name before it is; after "dan" it is somebody else. */
function partsCountry(left: Piece, mark: MarkKind, right: Piece, loose: boolean): boolean {
  const friends = friendship.test(left.text.slice(-80)) && (mark === 'tight-dash' || mark === 'list');
  if (right.country?.code === 'ID') return mark === 'list' && isState(left) && left.country?.code !== 'ID';
  if (friends && left.whole === undefined) return false;
  if (isState(left)) return left.country?.code !== right.country?.code;
  if (!loose) return isComplete(left) || left.head !== undefined;
  if (mark === 'comma' && isAbroadToo(left)) return false;
  if (isIndonesian(left)) return true;
  const own = left.country?.code ?? left.organisation?.country;
  return (
    own !== undefined &&
    own !== 'ID' &&
    own !== right.country?.code &&
    left.organisation?.country !== undefined
  );
}

function partsPlace(left: Piece, mark: MarkKind, right: Piece, loose: boolean): boolean {
  if (left.place && left.place === right.place) return false;
  if (!loose) return isComplete(left) || left.head !== undefined;
  if (mark === 'comma' && isAbroadToo(left)) return false;
  if (isIndonesian(left) || (mark === 'dash' && isPemda(left))) return true;
  if (isState(left)) return left.country?.code !== right.place?.country;
  if (isPlace(left)) return left.place?.country !== right.place?.country || areEquals(left, right);
  return false;
}

/** "Pemkot Baubau": a short title of Indonesian governments before a name our lists do not spell so. */
const isPemda = ({ text, country, place, unfinished }: Piece): boolean =>
  !country && !place && !unfinished && /^pem(?:kab|kot?|prov|da)\.?\s/iu.test(text);

/** Two cities stand side by side; a city and its province, or a district and its city, are one place. */
function areEquals(left: Piece, right: Piece): boolean {
  const title = (piece: Piece) =>
    /^(?:pemerintah\s+)?(kota|kabupaten|distrik|provinsi|prefektur|city|district|county)\s/i.exec(
      piece.text,
    )?.[1];
  if (title(left) || title(right)) return title(left)?.toLowerCase() === title(right)?.toLowerCase();
  return left.place?.wide === false && right.place?.wide === false;
}

function partsRegion(left: Piece, mark: MarkKind, right: Piece, loose: boolean): boolean {
  if (!loose && mark !== 'slash') return isComplete(left) || left.head !== undefined;
  if (left.place !== undefined && left.region === undefined) return true;
  if (left.region === undefined)
    return left.country !== undefined && left.country.code !== 'ID'
      ? true
      : !isIndonesian(left) && isComplete(left);
  const provinces = right.region?.map(({ code }) => code) ?? [];
  const inside = left.region.some(({ province }) => province !== undefined && provinces.includes(province));
  const same = left.region.some(({ code }) => provinces.includes(code));
  return !inside && !same;
}

function partsName(left: Piece, mark: MarkKind, right: Piece): boolean {
  const head = right.head;
  const somebody = head !== undefined && (!head.weak || (isComplete(left) && right.text.includes(' ')));
  const beginsAnew = somebody || right.startsKnown !== undefined;
  if (mark === 'tight-dash') return beginsAnew && isComplete(left) && right.text.length > 2;
  if (mark === 'slash' && isIndonesian(left) && left.located && isApart(right)) return right.capital;
  if (mark === 'slash') return beginsAnew && (isComplete(left) || /\s/.test(left.text));
  if (head && locates(left, mark, right)) return false;
  if (head && !head.weak) return head.words.length < right.text.length || left.located || isComplete(left);
  const complete = isComplete(left);
  if (mark === 'comma' || mark === 'line') {
    if (head) return complete && !['government', 'district'].includes(head.class);
    if (right.startsKnown === 'organisation') return true;
    if (right.startsKnown === 'region' || right.startsKnown === 'country')
      return complete && right.closing !== undefined;
    if (complete && isPartnersShortName(left, right)) return true;
    return complete && right.closing !== undefined && right.capital && isIndonesian(left);
  }
  if (right.startsKnown !== undefined) return true;
  if (isSubUnit(right)) return false;
  if (left.head && localBodies.has(left.head.class) && right.closing && bodies.has(right.closing.class))
    return right.capital;
  if (mark === 'dash')
    return right.capital && (complete || right.closing !== undefined || isPartnersShortName(left, right));
  return right.capital && (complete || (head !== undefined && left.located));
}

/** "Ube City", "Waterschap Schieland" behind the slash of a whole Indonesian name: words of their own, no part of it. */
const isApart = (piece: Piece): boolean =>
  piece.region === undefined &&
  (piece.text.includes(' ') || (piece.country !== undefined && piece.country.code !== 'ID')) &&
  !isSubUnit(piece) &&
  !localHead(piece);

/** "Badan Penanggulangan Bencana Daerah - AIFDR": a short name that does not abbreviate the name before it. */
function isPartnersShortName(left: Piece, right: Piece): boolean {
  if (!left.head || left.unfinished || !isAcronym(right.text) || right.text.length < 3) return false;
  const initials =
    left.text
      .match(/(?<![\p{L}])\p{L}/gu)
      ?.join('')
      .toUpperCase() ?? '';
  return !initials.startsWith(right.text.slice(0, 2));
}

const localBodies = new Set([
  'agency',
  'enterprise',
  'district',
  'school',
  'university',
  'community',
  'government',
  'company',
]);
const bodies = new Set(['university', 'school', 'company', 'nonprofit', 'institution']);
const isSubUnit = (piece: Piece) =>
  /^(?:bidang|seksi|sub|bagian|unit|jurusan|prodi|program studi|fakultas)\b/i.test(piece.text);

/** "Kelompok Tani X, Kecamatan Cepogo", "Kota X, Prefektur Y": the second words say where the first are. */
function locates(left: Piece, mark: MarkKind, right: Piece): boolean {
  if (mark === 'list' || mark === 'slash') return false;
  if (right.head?.class === 'district') return left.head !== undefined;
  if (right.head?.class !== 'government' || left.head === undefined) return false;
  if (right.region && !right.country) {
    return left.region === undefined && left.country === undefined && left.head.class !== 'government';
  }
  return (
    partyHeads.has(left.head.class) ||
    (left.head.class === 'government' && left.region === undefined && mark === 'comma')
  );
}

/** Cuts the cell at its marks and puts together again what is one name. */
export function partNames(cell: string, marks: readonly Mark[], mentions: Mentions): PartedName[] {
  const names: PartedName[] = [];
  const cut = cutAtMarks(cell, marks, mentions);
  for (const [index, { piece, after }] of cut.entries()) {
    const last = names.at(-1);
    if (last && after && !parts(last.piece, after, withPlaceAhead(piece, cut[index + 1])))
      last.piece = joined(cell, last.piece, piece);
    else names.push({ piece, after });
  }
  return names;
}

/** "Textilmuseum St. Gallen, Swiss": the place behind the comma tells of the name before it where that stands. */
const withPlaceAhead = (piece: Piece, next: PartedName | undefined): Piece =>
  next?.after === 'comma' && (next.piece.whole === 'country' || next.piece.whole === 'place')
    ? { ...piece, country: piece.country ?? next.piece.country, place: piece.place ?? next.piece.place }
    : piece;

/** The stretches between the marks that hold words, each with the strongest mark before it. */
function cutAtMarks(cell: string, marks: readonly Mark[], mentions: Mentions): PartedName[] {
  const cut: PartedName[] = [];
  let from = 0;
  let after: MarkKind | null = null;
  for (const mark of [...marks, undefined]) {
    const edge = mark?.start ?? cell.length;
    const { start, end } = edgesOf(cell.slice(from, edge), from, mentions);
    if (end > start && /[\p{L}\p{N}]/u.test(cell.slice(start, end))) {
      cut.push({ piece: pieceAt(cell, start, end, mentions), after });
      after = mark?.kind ?? null;
    } else if (mark && (after === null || strength(mark.kind) > strength(after))) after = mark.kind;
    from = mark?.end ?? from;
  }
  return cut;
}

/** The stretch without blanks and without the words that only introduce or close a name. */
function edgesOf(raw: string, from: number, mentions: Mentions): { start: number; end: number } {
  const start = from + raw.length - raw.trimStart().length;
  const end = from + raw.trimEnd().length;
  const named = within(mentions.organisations, start, end).some((found) => found.start === start);
  const trimmed = trimmings(raw.trim(), named);
  return { start: start + trimmed.start, end: end - trimmed.end };
}

const strength = (kind: MarkKind) =>
  kind === 'against' ? 4 : kind === 'part-of' || kind === 'through' ? 3 : kind === 'list' ? 2 : 1;
