/**
 * Whether Indonesia has diplomatic relations, which Permendagri 25/2020 art. 5(1)a asks of every partner
 * country. All entries are remembered, none was read in a treaty list: the screen says "to be confirmed".
 */
export interface DiplomaticRelation {
  state: 'yes' | 'none' | 'unknown';
  /** EDTF date relations began. */
  since?: string;
  /** EDTF intervals in which they were broken or frozen. */
  interrupted?: readonly string[];
  standing: 'read' | 'remembered';
}

const none = new Set(['IL', 'TW', 'XK', 'EH']);

/** Places with an ISO code that conduct no foreign relations of their own: ask about the state that does. */
export const conductedBy: Readonly<Record<string, string>> = {
  AI: 'GB', AS: 'US', AW: 'NL', AX: 'FI', BL: 'FR', BM: 'GB', BQ: 'NL', BV: 'NO', CC: 'AU', CW: 'NL', CX: 'AU',
  FK: 'GB', FO: 'DK', GF: 'FR', GG: 'GB', GI: 'GB', GL: 'DK', GP: 'FR', GS: 'GB', GU: 'US', HK: 'CN', HM: 'AU',
  IM: 'GB', IO: 'GB', JE: 'GB', KY: 'GB', MF: 'FR', MO: 'CN', MP: 'US', MQ: 'FR', MS: 'GB', NC: 'FR', NF: 'AU',
  PF: 'FR', PM: 'FR', PN: 'GB', PR: 'US', RE: 'FR', SH: 'GB', SJ: 'NO', SX: 'NL', TC: 'GB', TF: 'FR', TK: 'NZ',
  UM: 'US', VG: 'GB', VI: 'US', WF: 'FR', YT: 'FR',
}; // biome-ignore format: one line a dozen reads better than fifty lines

const since: Readonly<Record<string, string>> = {
  AU: '1949-12-27',
  BG: '1956',
  CH: '1951',
  CN: '1950',
  DE: '1952',
  EG: '1947',
  FR: '1950',
  GB: '1949-12',
  IN: '1949',
  JP: '1958',
  KR: '1973',
  NL: '1949-12',
  PH: '1949',
  RU: '1950',
  SG: '1967',
  TH: '1950',
  TL: '2002',
  US: '1949-12-28',
  VA: '1950',
  VN: '1955',
};
const interrupted: Readonly<Record<string, readonly string[]>> = {
  CN: ['1967/1990'],
  MY: ['1963/1967'],
  NL: ['1960/1963'],
};

/**
 * How Indonesia stands to a state (ISO 3166-1 alpha-2); territories stand as the state that acts for them.
 * Remembered, not read.
 */
export function diplomaticRelation(code: string): DiplomaticRelation {
  const state = conductedBy[code] ?? code;
  const standing = 'remembered' as const;
  if (none.has(state)) return { state: 'none', standing };
  if (state === 'AQ') return { state: 'unknown', standing };
  const began = since[state];
  const broken = interrupted[state];
  return { state: 'yes', standing, ...(began && { since: began }), ...(broken && { interrupted: broken }) };
}
