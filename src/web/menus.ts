import type { Actor } from '#kernel/actor.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { MayOpen } from './may-open.ts';

interface Entry {
  words: Words;
  /** Path with the language's prefix. */
  path: Words;
  /** A page that makes this one needless to those who may open it. */
  unless?: Words;
}

const readers: readonly Entry[] = [
  {
    words: { id: 'Kerja sama', en: 'Cooperations' },
    path: { id: '/id/kerja-sama', en: '/en/cooperations' },
  },
  { words: { id: 'Daerah', en: 'Regions' }, path: { id: '/id/daerah', en: '/en/regions' } },
  {
    words: { id: 'Organisasi', en: 'Organisations' },
    path: { id: '/id/organisasi', en: '/en/organisations' },
  },
  { words: { id: 'Negara', en: 'Countries' }, path: { id: '/id/negara', en: '/en/countries' } },
  { words: { id: 'Aturan', en: 'Rules' }, path: { id: '/id/aturan', en: '/en/rules' } },
  { words: { id: 'Tentang', en: 'About' }, path: { id: '/id/tentang', en: '/en/about' } },
];

/** Where people's work is; each sees of it what its route lets them open. */
const office: readonly Entry[] = [
  {
    words: { id: 'Mulai', en: 'Start' },
    path: { id: '/id/mulai', en: '/en/start' },
    unless: { id: '/id/kantor', en: '/en/office' },
  },
  { words: { id: 'Kantor', en: 'Office' }, path: { id: '/id/kantor', en: '/en/office' } },
  {
    words: { id: 'Daftar', en: 'Records' },
    path: { id: '/id/kantor/kerja-sama', en: '/en/office/cooperations' },
  },
  {
    words: { id: 'Kerja sama kami', en: 'Our cooperations' },
    path: { id: '/id/kantor/kerja-sama-kami', en: '/en/office/our-cooperations' },
  },
  {
    words: { id: 'Pemeriksaan', en: 'Reviews' },
    path: { id: '/id/kantor/pemeriksaan', en: '/en/office/reviews' },
  },
  {
    words: { id: 'Kegiatan', en: 'Activities' },
    path: { id: '/id/kantor/kegiatan', en: '/en/office/activities' },
  },
  {
    words: { id: 'Kendala', en: 'Obstacles' },
    path: { id: '/id/kantor/kendala', en: '/en/office/obstacles' },
  },
  {
    words: { id: 'Kerja sama tidur', en: 'Dormant' },
    path: { id: '/id/kantor/kerja-sama-tidur', en: '/en/office/dormancy' },
  },
  { words: { id: 'Laporan', en: 'Reports' }, path: { id: '/id/kantor/ronde', en: '/en/office/rounds' } },
  {
    words: { id: 'Laporan tahunan', en: 'Annual reports' },
    path: { id: '/id/kantor/laporan-tahunan', en: '/en/office/annual-reports' },
  },
  {
    words: { id: 'Laporan tahunan daerah', en: 'Annual reports of regions' },
    path: { id: '/id/kantor/laporan-daerah', en: '/en/office/region-reports' },
    unless: { id: '/id/kantor/laporan-tahunan', en: '/en/office/annual-reports' },
  },
  {
    words: { id: 'Laporan daerah', en: 'Reports of regions' },
    path: { id: '/id/kantor/ronde-daerah', en: '/en/office/region-rounds' },
  },
  {
    words: { id: 'Perkara', en: 'Cases' },
    path: { id: '/id/kantor/perkara', en: '/en/office/cases' },
  },
  {
    words: { id: 'Tenggat', en: 'Clocks' },
    path: { id: '/id/kantor/jangka-waktu', en: '/en/office/clocks' },
  },
  {
    words: { id: 'Penyusunan naskah', en: 'Drafting' },
    path: { id: '/id/kantor/naskah', en: '/en/office/agreements' },
  },
  {
    words: { id: 'Naskah asli', en: 'Originals' },
    path: { id: '/id/kantor/naskah-asli', en: '/en/office/originals' },
  },
  {
    words: { id: 'Berkas', en: 'Dossiers' },
    path: { id: '/id/kantor/berkas', en: '/en/office/dossiers' },
  },
  {
    words: { id: 'Pustaka klausul', en: 'Clauses' },
    path: { id: '/id/kantor/pustaka-klausul', en: '/en/office/clause-library' },
  },
  {
    words: { id: 'Impor', en: 'Import' },
    path: { id: '/id/kantor/impor', en: '/en/office/imports' },
  },
  {
    words: { id: 'Hari kerja', en: 'Working days' },
    path: { id: '/id/kantor/hari-kerja', en: '/en/office/working-days' },
  },
  {
    words: { id: 'Serah terima', en: 'Handover' },
    path: { id: '/id/kantor/serah-terima', en: '/en/office/handovers' },
  },
  {
    words: { id: 'Pendamping', en: 'Coach' },
    path: { id: '/id/kantor/pendamping', en: '/en/office/coach' },
  },
  {
    words: { id: 'Pesan keluar', en: 'Outbox' },
    path: { id: '/id/kantor/pesan-keluar', en: '/en/office/outbox' },
  },
  { words: { id: 'Surel', en: 'Mail' }, path: { id: '/id/kantor/surel', en: '/en/office/mail' } },
  { words: { id: 'Jejak', en: 'Trail' }, path: { id: '/id/kantor/jejak', en: '/en/office/trail' } },
  { words: { id: 'Anggota', en: 'Members' }, path: { id: '/id/anggota', en: '/en/members' } },
];

const footer: readonly Entry[] = [
  {
    words: { id: 'Aksesibilitas', en: 'Accessibility' },
    path: { id: '/id/aksesibilitas', en: '/en/accessibility' },
  },
  { words: { id: 'Privasi', en: 'Privacy' }, path: { id: '/id/privasi', en: '/en/privacy' } },
  {
    words: { id: 'Lisensi data', en: 'Licence of the data' },
    path: { id: '/id/tentang', en: '/en/about' },
  },
];

export interface MenuView {
  language: Language;
  actor: Actor;
  /** Path with query of the page on screen. */
  url: string;
  mayOpen: MayOpen;
}

const isAtOrBelow = (url: string, path: string) => {
  const here = url.split('?')[0] ?? '';
  return here === path || here.startsWith(`${path}/`);
};

/** The entries that lead somewhere; of those at or above this page, the nearest is the current one. */
function menuOf(entries: readonly Entry[], { language, actor, url, mayOpen }: MenuView) {
  const shown = entries.filter(
    ({ path, unless }) => mayOpen(path[language], actor) && !(unless && mayOpen(unless[language], actor)),
  );
  const nearest = shown
    .map(({ path }) => path[language])
    .filter((path) => isAtOrBelow(url, path))
    .reduce((longest, path) => (path.length > longest.length ? path : longest), '');
  return shown.map(({ words, path }) => ({
    text: words[language],
    href: path[language],
    current: path[language] === nearest,
  }));
}

/** The main pages, for everybody. */
export const readersMenu = (view: MenuView) => menuOf(readers, view);

/** The pages of one's work, as far as their routes let one in; empty for readers. */
export const officeMenu = (view: MenuView) => (view.actor.kind === 'anonymous' ? [] : menuOf(office, view));

/** The small print: only statements that are there. */
export const footerMenu = (view: MenuView) => menuOf(footer, view).map(({ text, href }) => ({ text, href }));
