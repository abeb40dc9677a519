import type { Language } from '#kernel/language.ts';
import { addressesOf, addressOf } from '#platform/http/index.ts';

const negotiation = {
  id: '/kantor/naskah/:agreement/perundingan',
  en: '/office/agreements/:agreement/negotiation',
} as const;
const round = { id: '/kantor/putaran/:round', en: '/office/partner-rounds/:round' } as const;
const partner = { id: '/mitra/:link', en: '/partner/:link' } as const;

/** Addresses of this room, in both languages, without the language's prefix. */
export const paths = {
  negotiation,
  position: { id: `${negotiation.id}/posisi`, en: `${negotiation.en}/position` },
  openRound: { id: `${negotiation.id}/putaran`, en: `${negotiation.en}/round` },
  round,
  changeLink: { id: `${round.id}/tautan`, en: `${round.en}/link` },
  confirm: { id: `${round.id}/setuju`, en: `${round.en}/confirm` },
  choose: { id: `${round.id}/butir/:sending`, en: `${round.en}/line/:sending` },
  partner,
  thanks: { id: `${partner.id}/terkirim`, en: `${partner.en}/sent` },
} as const;

export const pathOf = addressesOf(paths);

/** The agreement itself, a page of the drafting room. */
export const agreementAddress = (agreement: number, language: Language): string =>
  addressOf({ path: { id: '/kantor/naskah/:agreement', en: '/office/agreements/:agreement' } }, language, {
    agreement,
  });
