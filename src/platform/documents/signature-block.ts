import type { Language } from '#kernel/language.ts';
import type { SignatureColumn } from './printed-document.ts';

/** Permendagri 1/2023 art. 44 names signers by these kinds of document. */
export type DocumentKind = 'regulation' | 'decree' | 'assignment' | 'correspondence' | 'special';

/** Pj, Pjs: acting head appointed; Plt: acting while the office is vacant; Plh: acting while its holder is away. */
export type Standing = 'definitive' | 'Pj' | 'Pjs' | 'Plt' | 'Plh';

export interface Signer {
  name: string;
  titlesBefore?: string; // gelar depan, "Dr."
  titlesAfter?: string; // gelar belakang, "S.H., M.Si."
  nip?: string;
  rank?: string; // pangkat/golongan, "Pembina Utama Muda, IV/c"
  office: string; // "Bupati Sragen"
  /** The rules differ for the head, the deputy and the regional secretary. */
  officeClass: 'head' | 'deputy' | 'secretary' | 'other';
  standing: Standing;
  /** The permanent office of somebody who acts in another, printed under it: "Wakil Bupati Sragen". */
  ownOffice?: string;
  /** Signs "a.n." (on behalf of) this office. */
  onBehalfOf?: string;
  /** Signs "u.b." for the one who signs a.n.: [the office between]. */
  forOffice?: string;
}

const actingWords: Readonly<Record<Exclude<Standing, 'definitive'>, string>> = {
  Pj: 'Acting',
  Pjs: 'Temporary Acting',
  Plt: 'Acting',
  Plh: 'Acting',
};

function officeOf(signer: Signer, language: Language): string {
  if (signer.standing === 'definitive') return signer.office;
  return language === 'id'
    ? `${signer.standing}. ${signer.office}`
    : `${actingWords[signer.standing]} ${signer.office}`;
}

/** The lines above the sign: whose authority, then who signs. A comma closes each office that answers for it. */
function authorityLines(signer: Signer, language: Language): string[] {
  const lines: string[] = [];
  if (signer.onBehalfOf)
    lines.push(`${language === 'id' ? 'a.n.' : 'on behalf of the'} ${signer.onBehalfOf}`);
  if (signer.forOffice)
    lines.push(`${signer.forOffice},`, language === 'id' ? 'u.b.' : 'for and on behalf of the above');
  const acting = officeOf(signer, language);
  return signer.ownOffice ? [...lines, acting, `${signer.ownOffice},`] : [...lines, `${acting},`];
}

/** "19700101 199503 1 002": birth, appointment, sex, serial. Anything that is not 18 digits stays as it was written. */
export function formatNip(nip: string): string {
  const digits = nip.replace(/[\s.]/g, '');
  return /^\d{18}$/.test(digits) ? digits.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') : nip.trim();
}

const fullName = ({ titlesBefore, name, titlesAfter }: Signer) =>
  `${titlesBefore ? `${titlesBefore} ` : ''}${name}${titlesAfter ? `, ${titlesAfter}` : ''}`;

/** Acting heads, acting deputies and acting secretaries sign with the bare name. */
const actsInHighOffice = (signer: Signer) =>
  signer.standing !== 'definitive' && signer.officeClass !== 'other';

const withoutTitles = (kind: DocumentKind) => kind === 'regulation' || kind === 'decree';

/**
 * Who signs and how, by Permendagri 1/2023 art. 44: no titles (gelar) in regulations and decrees; elsewhere titles,
 * and rank and NIP only for officials other than head, deputy and regional secretary; none of the three for those who
 * act in one of these offices.
 */
export function signatureOf(signer: Signer, kind: DocumentKind, language: Language): SignatureColumn {
  const bare = withoutTitles(kind) || actsInHighOffice(signer);
  const below = [bare ? signer.name : fullName(signer)];
  if (!bare && signer.officeClass === 'other') {
    if (signer.rank) below.push(signer.rank);
    if (signer.nip) below.push(`NIP ${formatNip(signer.nip)}`);
  }
  return { above: authorityLines(signer, language), below };
}

/** Lines above are filled from the top, so that the names stand at one height. */
export function levelled(columns: readonly SignatureColumn[]): SignatureColumn[] {
  const most = Math.max(...columns.map(({ above }) => above.length));
  return columns.map(({ above, below }) => ({
    above: [...Array<string>(most - above.length).fill(''), ...above],
    below,
  }));
}
