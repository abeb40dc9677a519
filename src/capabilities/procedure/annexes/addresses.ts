import type { Language } from '#kernel/language.ts';
import { addressesOf, addressOf } from '#platform/http/index.ts';

const dossier = { id: '/kantor/berkas/:dossier', en: '/office/dossiers/:dossier' } as const;

/** Addresses of the dossiers' pages, in both languages, without the language's prefix. */
export const dossierPaths = {
  list: { id: '/kantor/berkas', en: '/office/dossiers' },
  ofCooperation: { id: '/kantor/kerja-sama/:code/berkas', en: '/office/cooperations/:code/dossiers' },
  view: dossier,
  record: { id: `${dossier.id}/catat`, en: `${dossier.en}/record` },
  document: { id: `${dossier.id}/dokumen/:document`, en: `${dossier.en}/document/:document` },
  slip: { id: `${dossier.id}/tanda-terima/:lending`, en: `${dossier.en}/slip/:lending` },
  slipFile: {
    id: `${dossier.id}/tanda-terima/:lending/berkas`,
    en: `${dossier.en}/slip/:lending/file`,
  },
  originals: { id: '/kantor/naskah-asli', en: '/office/originals' },
  openCustody: { id: '/kantor/naskah-asli/:instrument', en: '/office/originals/:instrument' },
} as const;

export const dossierAddress = addressesOf(dossierPaths);

/** The form for one kind of act; `replaces` when it corrects another. */
export const recordAddress = (
  language: Language,
  dossierId: number,
  act: string,
  replaces?: number,
): string => {
  const query = new URLSearchParams({ act, ...(replaces !== undefined && { replaces: String(replaces) }) });
  return `${dossierAddress('record', language, { dossier: dossierId })}?${query}`;
};

/** The register's page of a cooperation, which belongs to another room. */
export const cooperationAddress = (language: Language, code: string): string =>
  addressOf({ path: { id: '/kantor/kerja-sama/:code', en: '/office/cooperations/:code' } }, language, {
    code,
  });
