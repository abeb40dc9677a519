import { roleWords } from '#access';
import { type GovernmentActor, hasRole, type Role } from '#kernel/actor.ts';
import type { Language, Words } from '#kernel/language.ts';
import { Heading, InsetText } from '#ui';

export const startWords = {
  title: { id: 'Mulai', en: 'Start' },
  open: { id: 'Yang dapat Anda buka', en: 'What you can open' },
  own: { id: 'Kerja sama yang terbit di daerah Anda', en: 'Published cooperations of your region' },
  ownAbout: {
    id: 'Dengan sumber setiap fakta, perbedaan antarsumber, dan unduhan CSV, XLSX, dan JSON.',
    en: 'With the source of every fact, where sources differ, and downloads as CSV, XLSX and JSON.',
  },
} as const satisfies Record<string, Words>;

interface Place {
  path: Words;
  words: Words;
  about: Words;
}

const places: readonly Place[] = [
  {
    path: { id: '/id/kerja-sama', en: '/en/cooperations' },
    words: { id: 'Semua kerja sama yang terbit', en: 'All published cooperations' },
    about: {
      id: 'Cari dan saring menurut daerah, negara, bidang, tahap, dan tahun.',
      en: 'Search, and filter by region, country, field, stage and year.',
    },
  },
  {
    path: { id: '/id/daerah', en: '/en/regions' },
    words: { id: 'Daerah', en: 'Regions' },
    about: {
      id: 'Daerah mana yang punya kerja sama, yang dipastikan belum punya, dan yang belum ditanya.',
      en: 'Which regions have cooperations, which are confirmed to have none, and which nobody asked yet.',
    },
  },
  {
    path: { id: '/id/aturan', en: '/en/rules' },
    words: { id: 'Aturan', en: 'Rules' },
    about: {
      id: 'Tahap, naskah, dan tenggat menurut aturan yang berlaku pada suatu hari.',
      en: 'Stages, papers and clocks by the rules in force on a day.',
    },
  },
  {
    path: { id: '/id/kantor/hari-kerja', en: '/en/office/working-days' },
    words: { id: 'Hari kerja', en: 'Working days' },
    about: {
      id: 'Kalender yang dipakai untuk menghitung tenggat dalam hari kerja.',
      en: 'The calendar by which clocks in working days are counted.',
    },
  },
];

/** Roles whose own work has no page yet; each sentence says what is missing and what to do until then. */
const notYet: Partial<Record<Role, Words>> = {
  'council-clerk': {
    id: 'Mencap penerimaan dan mencatat keputusan DPRD belum tersedia untuk peran ini. Sampaikan tanggalnya kepada petugas kerja sama.',
    en: 'Stamping receipt and recording the council’s decision are not available for this role yet. Give the dates to the cooperation officer.',
  },
  province: {
    id: 'Menerima dan meneruskan rencana kabupaten/kota belum tersedia di sini. Yang terlihat adalah yang sudah diterbitkan daerahnya.',
    en: 'Receiving and relaying the plans of regencies and cities is not available here yet. What you see is what the regions have published.',
  },
  ministry: {
    id: 'Menerima usulan dan mencatat tanggapan kementerian belum tersedia di sini. Yang terlihat adalah yang sudah diterbitkan daerah.',
    en: 'Receiving proposals and recording the ministry’s responses is not available here yet. What you see is what the regions have published.',
  },
};

interface StartPageProps {
  language: Language;
  actor: GovernmentActor;
  government: { name: string; regionCode: string };
  mayOpen(path: string): boolean;
}

function linksOf({ language, government: { regionCode }, mayOpen }: StartPageProps) {
  const open = places.filter(({ path }) => mayOpen(path[language]));
  const links = open.map(({ path, words, about }) => ({
    href: path[language],
    text: words[language],
    about: about[language],
  }));
  const list = { id: '/id/kerja-sama', en: '/en/cooperations' }[language];
  // The country's own code names no region to filter by.
  if (!/^\d{2}(\.\d{2})?$/.test(regionCode) || !mayOpen(list)) return links;
  const own = {
    href: `${list}?region=${regionCode}`,
    text: startWords.own[language],
    about: startWords.ownAbout[language],
  };
  return [own, ...links];
}

/** What there is for somebody whose role has no pages of its own, and what is not there yet. */
export const StartPage = (props: StartPageProps) => {
  const { language, actor, government } = props;
  const held = (Object.keys(roleWords) as Role[]).filter(
    (role) => actor.kind === 'person' && hasRole(actor, role),
  );
  return (
    <>
      <Heading level={1} caption={government.name}>
        {startWords.title[language]}
      </Heading>
      {held.map((role) => {
        const missing = notYet[role];
        return (
          missing && <InsetText key={role}>{`${roleWords[role][language]}: ${missing[language]}`}</InsetText>
        );
      })}
      <Heading level={2}>{startWords.open[language]}</Heading>
      <ul class="jalin-places">
        {linksOf(props).map(({ href, text, about }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {text}
            </a>
            <p class="govuk-body-s">{about}</p>
          </li>
        ))}
      </ul>
    </>
  );
};
