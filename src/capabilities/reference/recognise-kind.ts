import { foldName } from './fold-name.ts';
import type { KindCode } from './kinds.ts';

/** What the kind can be told from in a party: its kind, and the region of a local one. */
export interface PartyForKind {
  side: string;
  kind: string;
  region?: string | undefined;
}

/** First match wins: a named form before what the activity suggests. */
const cues: readonly (readonly [KindCode, RegExp])[] = [
  ['sister-school', /\b(?:sister schools?|sekolah kembar|kemitraan sekolah|school partnership)\b/],
  [
    'sister-province',
    /\b(?:sister (?:province|state|prefecture|region)s?|provinsi kembar|propinsi kembar)\b/,
  ],
  [
    'sister-city',
    /\b(?:sister (?:cit(?:y|ies)|regenc(?:y|ies)|towns?|municipalit(?:y|ies)|count(?:y|ies))|sistercity|(?:kota|kabupaten|kab) (?:kembar|bersaudara|bersahabat)|kembar bersaudara|twin(?:ning)? (?:cit(?:y|ies)|towns?)|twinning|friendship cit(?:y|ies)|twinned)\b/,
  ],
  ['apprenticeship', /\b(?:magang|pemagangan|apprentice(?:s|ship|ships)?|internships?|tenaga kerja ke)\b/],
  [
    'humanitarian',
    /\b(?:kemanusiaan|tanggap darurat|korban|pasca bencana|pascabencana|bantuan bencana|humanitarian|(?:disaster|emergency) relief|relief aid)\b/,
  ],
  ['grant', /\b(?:hibah|grants?|donasi|sumbangan|bantuan (?:dana|barang|alat|peralatan|hibah)|donation)\b/],
  [
    'technical',
    /\b(?:(?:kerja ?sama|bantuan|asistensi) tekni[ks]|tenaga ahli|tim ahli|pendampingan teknis|technical (?:cooperation|assistance)|capacity building|peningkatan (?:sdm|kapasitas)|penguatan kapasitas|pelatihan|training)\b/,
  ],
  [
    'trade',
    /\b(?:perdagangan|ekspor|impor|investasi|penanaman modal|pemasaran|trade|export|import|investment)\b/,
  ],
];

const donors = new Set([
  'development-partner',
  'international-organisation',
  'foreign-government',
  'country',
]);

/**
 * Kind of a cooperation from the words of its activity (and parties), then from who takes part.
 * Never guesses a sister city from two governments alone: without the word the form is unknown.
 */
export function recogniseKind(text: string, parties: readonly PartyForKind[] = []): KindCode {
  const folded = foldName(text);
  const foreign = parties.filter((party) => party.side === 'foreign');
  const has = (kind: string) => foreign.some((party) => party.kind === kind);
  const told = cues.find(([, pattern]) => pattern.test(folded))?.[0];
  const provinces = parties.some((party) => party.side === 'local' && party.region?.length === 2);
  if (told === 'sister-city' && provinces) return 'sister-province';
  // Trade as one of the fields of two governments is not the form of their cooperation.
  if (told === 'trade' && has('foreign-local-government')) return 'unknown';
  if (told) return told;
  if (has('nonprofit')) return 'ngo-programme';
  if (foreign.some((party) => donors.has(party.kind) || party.kind === 'programme')) return 'technical';
  return foreign.length > 0 && folded !== '' && !has('foreign-local-government') ? 'other' : 'unknown';
}
