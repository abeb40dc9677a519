import type { Block, SignatureColumn } from '#platform/documents/printed-document.ts';
import { levelled } from '#platform/documents/signature-block.ts';
import type { Agreement, AgreementParty } from '../agreement/agreement.ts';

const forWords: Readonly<Record<string, string>> = {
  id: 'Untuk',
  en: 'For',
  zh: '代表',
  ja: '代表して：',
  ko: '대표하여:',
  ar: 'عن',
  ru: 'За',
};

const forParty = ({ name }: AgreementParty, language: string): string[] => {
  const said = name[language];
  return said ? [`${forWords[language] ?? ''} ${said}`.trim()] : [];
};

const lineToSign = '........................................';

function columnOf(party: AgreementParty, languages: readonly string[]): SignatureColumn {
  return {
    above: languages.flatMap((language) => forParty(party, language)),
    below: [party.signer || lineToSign, ...languages.flatMap((language) => party.office[language] || [])],
  };
}

/** By diplomatic custom (the alternat, no article asks it) each side stands first in the original it keeps. */
export function inOrderOf(parties: readonly AgreementParty[], first: number): AgreementParty[] {
  const own = parties[first];
  return own ? [own, ...parties.filter((party) => party !== own)] : [...parties];
}

/** Who signs: names without academic titles, as cooperation texts have them; in pairs side by side. */
export function signatureBlocks(agreement: Agreement, languages: readonly string[], first: number): Block[] {
  const columns = inOrderOf(agreement.parties, first).map((party) => columnOf(party, languages));
  const pairs = Array.from({ length: Math.ceil(columns.length / 2) }, (_, at) =>
    columns.slice(at * 2, at * 2 + 2),
  );
  return pairs.map((pair) => ({ block: 'signatures', columns: levelled(pair) }));
}
