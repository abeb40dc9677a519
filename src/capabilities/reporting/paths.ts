import type { Language } from '#kernel/language.ts';
import { addressesOf } from '#platform/http/index.ts';

const round = { id: '/kantor/ronde/:round', en: '/office/rounds/:round' } as const;
const request = { id: '/kantor/permintaan/:request', en: '/office/requests/:request' } as const;
const agency = { id: '/kantor/perangkat-daerah/:agency', en: '/office/agencies/:agency' } as const;
const answer = { id: '/lapor/:link', en: '/report/:link' } as const;
const below = <P extends { id: string; en: string }, I extends string, E extends string>(
  above: P,
  id: I,
  en: E,
) => ({ id: `${above.id}/${id}`, en: `${above.en}/${en}` }) as const;

/** Addresses of this room, in both languages, without the language's prefix. */
export const paths = {
  rounds: { id: '/kantor/ronde', en: '/office/rounds' },
  openRound: { id: '/kantor/ronde/buka', en: '/office/rounds/open' },
  round,
  calls: below(round, 'telepon', 'calls'),
  today: below(round, 'hari-ini', 'today'),
  close: below(round, 'tutup', 'close'),
  secretaryLetter: below(round, 'surat-sekda', 'secretary-letter'),
  request,
  passOn: below(request, 'sampaikan', 'pass-on'),
  mail: below(request, 'surel', 'mail'),
  letter: below(request, 'surat', 'letter'),
  link: below(request, 'tautan', 'link'),
  accept: below(request, 'terima', 'accept'),
  sendBack: below(request, 'kembalikan', 'send-back'),
  takeReply: below(request, 'balasan/:reply', 'reply/:reply'),
  file: below(request, 'berkas/:file', 'file/:file'),
  agencies: { id: '/kantor/perangkat-daerah', en: '/office/agencies' },
  agency,
  contact: below(agency, 'kontak', 'contact'),
  duty: { id: '/kantor/kewajiban-lapor', en: '/office/reporting-duty' },
  ladder: { id: '/kantor/tangga-pengingat', en: '/office/reminder-ladder' },
  boards: { id: '/kantor/ronde-daerah', en: '/office/region-rounds' },
  answer,
  check: below(answer, 'periksa', 'check'),
  send: below(answer, 'kirim', 'send'),
  receipt: below(answer, 'tanda-terima', 'receipt'),
} as const;

export type PathName = keyof typeof paths;

export const pathOf = addressesOf(paths);

/** The record of a cooperation in the office's register, a page of another room. */
export const recordAddress = (code: string, language: Language): string =>
  `${{ id: '/id/kantor/kerja-sama', en: '/en/office/cooperations' }[language]}/${encodeURIComponent(code)}`;
