import type { Language } from '#kernel/language.ts';
import { Figures, Heading, SearchBox } from '#ui';
import { addressOf } from '../addresses.ts';
import type { HomeView } from '../view-home.ts';
import { CooperationResults } from './cooperation-row.tsx';
import { NothingPublished } from './nothing-published.tsx';

export const homeWords = {
  title: { id: 'Kerja sama daerah dengan dunia', en: 'Local governments’ cooperation with the world' },
  lead: {
    id: 'Kota kembar, hibah, sekolah kembar, pemagangan: siapa bekerja sama dengan siapa, tentang apa, sejak kapan, dan menurut siapa.',
    en: 'Sister cities, grants, sister schools, apprenticeships: who cooperates with whom, on what, since when, and according to whom.',
  },
};

const words = {
  search: { id: 'Cari kerja sama', en: 'Search cooperations' },
  hint: {
    id: 'Misalnya: air minum, Tiongkok, sekolah kembar. Ejaan tidak harus tepat.',
    en: 'For example: drinking water, China, sister school. Spelling need not be exact.',
  },
  figures: { id: 'Dalam angka', en: 'In figures' },
  cooperations: { id: 'kerja sama', en: 'cooperations' },
  regions: { id: 'daerah', en: 'regions' },
  countries: { id: 'negara mitra', en: 'partner countries' },
  organisations: { id: 'organisasi mitra', en: 'partner organisations' },
  none: { id: 'daerah menyatakan belum ada', en: 'regions say they have none' },
  conflicts: { id: 'perbedaan sumber belum diselesaikan', en: 'differences between sources not settled' },
  latest: { id: 'Perubahan terbaru', en: 'Latest changes' },
  allLatest: { id: 'Lihat semua kerja sama', en: 'See all cooperations' },
  reading: { id: 'Cara membaca', en: 'How to read it' },
  more: { id: 'Selengkapnya tentang data ini', en: 'More about these data' },
};

const readings = [
  {
    id: 'none',
    title: { id: '“Belum ada, dipastikan lewat wawancara 2017”', en: '“None, confirmed by interview 2017”' },
    text: {
      id: 'Pejabat yang berwenang menyatakan daerahnya belum bekerja sama dengan luar negeri. Ini catatan, bukan kekosongan. Daerah yang tidak tercantum belum ditanya.',
      en: 'Somebody in office said that the region has no cooperation abroad. That is a record, not a gap. A region that is not listed has not been asked.',
    },
  },
  {
    id: 'differ',
    title: { id: '“Sumber berbeda”', en: '“Sources differ”' },
    text: {
      id: 'Dua sumber mengatakan hal yang bertentangan. Keduanya ditampilkan dengan kata-kata aslinya sampai ada pejabat yang memutuskan, dengan alasan tertulis.',
      en: 'Two sources contradict each other. Both are shown in their own words until an office decides, with a written reason.',
    },
  },
  {
    id: 'stage',
    title: { id: 'Tahap', en: 'Stage' },
    text: {
      id: 'Dari rencana, penjajakan, penyusunan naskah, penandatanganan, sampai berjalan, selesai, atau dihentikan. Tahap selalu mengikuti peristiwa yang tercatat beserta sumbernya.',
      en: 'From planned through exploration, drafting and signing to ongoing, ended or stopped. A stage always follows from recorded events and their sources.',
    },
  },
];

const Readings = ({ language }: { language: Language }) => (
  <>
    <Heading level={2}>{words.reading[language]}</Heading>
    {readings.map(({ id, title, text }) => (
      <section key={id}>
        <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{title[language]}</h3>
        <p class="govuk-body">{text[language]}</p>
      </section>
    ))}
    <p class="govuk-body">
      <a class="govuk-link" href={addressOf('about', language)}>
        {words.more[language]}
      </a>
    </p>
  </>
);

const Latest = ({ rows, language }: { rows: HomeView['latest']; language: Language }) =>
  rows.length === 0 ? (
    <NothingPublished language={language} />
  ) : (
    <>
      <CooperationResults rows={rows} language={language} />
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf('cooperations', language)}>
          {words.allLatest[language]}
        </a>
      </p>
    </>
  );

/** The front page for somebody who has never heard of the subject. */
export const HomePage = ({ language, view: { figures, latest } }: { language: Language; view: HomeView }) => {
  const list = addressOf('cooperations', language);
  const regions = addressOf('regions', language);
  return (
    <>
      <Heading level={1} size="xl">
        {homeWords.title[language]}
      </Heading>
      <p class="govuk-body-l">{homeWords.lead[language]}</p>
      <SearchBox
        language={language}
        action={list}
        label={words.search[language]}
        hint={words.hint[language]}
        large
      />
      <h2 class="govuk-visually-hidden">{words.figures[language]}</h2>
      <Figures
        language={language}
        figures={[
          { number: figures.cooperations, label: words.cooperations[language], href: list },
          { number: figures.regions, label: words.regions[language], href: regions },
          {
            number: figures.countries,
            label: words.countries[language],
            href: addressOf('countries', language),
          },
          {
            number: figures.organisations,
            label: words.organisations[language],
            href: addressOf('organisations', language),
          },
          { number: figures.none, label: words.none[language], href: regions },
          {
            number: figures.conflicts,
            label: words.conflicts[language],
            href: `${list}?conflict=open`,
            attention: figures.conflicts > 0,
          },
        ]}
      />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <Heading level={2}>{words.latest[language]}</Heading>
          <Latest rows={latest} language={language} />
        </div>
        <div class="govuk-grid-column-one-third">
          <Readings language={language} />
        </div>
      </div>
    </>
  );
};
