import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { type Country, countryName } from '#reference';
import { Columns, formatList, formatNumber, Heading, SummaryList, Table } from '#ui';
import { regionLabel } from '../../labels.ts';
import type { CountryCount } from '../../store/published-organisations.ts';
import { addressOf } from '../addresses.ts';
import { queryOf } from '../question.ts';
import type { CountryView } from '../view-countries.ts';
import { AllCooperations, CooperationResults } from './cooperation-row.tsx';
import { NothingPublished } from './nothing-published.tsx';
import { OrganisationResults } from './organisation-page.tsx';

export const countryWords = { title: { id: 'Negara mitra', en: 'Partner countries' } };

const words = {
  lead: {
    id: 'Negara asal mitra dalam kerja sama yang diterbitkan.',
    en: 'Where the partners of published cooperations come from.',
  },
  country: { id: 'Negara', en: 'Country' },
  cooperations: { id: 'Kerja sama', en: 'Cooperations' },
  regions: { id: 'Daerah', en: 'Regions' },
  region: { id: 'Daerah', en: 'Region' },
  byRegion: { id: 'Menurut daerah', en: 'By region' },
  relations: { id: 'Hubungan diplomatik dengan Indonesia', en: 'Diplomatic relations with Indonesia' },
  basis: {
    id: 'Permendagri 25/2020 pasal 5 mensyaratkannya untuk setiap negara mitra.',
    en: 'Permendagri 25/2020, article 5, asks for them of every partner country.',
  },
  yes: { id: 'Ada', en: 'Yes' },
  none: { id: 'Tidak ada', en: 'None' },
  unknown: { id: 'Tidak diketahui', en: 'Not known' },
  since: { id: 'sejak', en: 'since' },
  interrupted: { id: 'terputus', en: 'interrupted' },
  remembered: {
    id: 'Belum diperiksa pada daftar perjanjian; pastikan ke Kemlu.',
    en: 'Not checked in a treaty list yet; confirm with the foreign ministry.',
  },
  organisations: { id: 'Organisasi', en: 'Organisations' },
  empty: {
    id: 'Belum ada kerja sama dengan negara ini yang diterbitkan.',
    en: 'No cooperation with this country is published.',
  },
} satisfies Record<string, Words>;

const countryLink = (code: string, language: Language) => (
  <a class="govuk-link" href={addressOf('countries', language, code)}>
    {countryName(code, language)}
  </a>
);

interface CountriesProps {
  language: Language;
  countries: readonly CountryCount[];
}

const Countries = ({ language, countries }: CountriesProps) => (
  <Table
    firstCellIsHeader
    columns={[
      { header: words.country[language] },
      { header: words.cooperations[language], numeric: true },
      { header: words.regions[language], numeric: true },
    ]}
    rows={countries.map(({ country, cooperations, regions }) => [
      countryLink(country, language),
      formatNumber(cooperations, language),
      formatNumber(regions, language),
    ])}
  />
);

export const CountriesPage = ({ language, countries }: CountriesProps) => (
  <>
    <Heading level={1} size="xl">
      {countryWords.title[language]}
    </Heading>
    <p class="govuk-body-l">{words.lead[language]}</p>
    {countries.length === 0 ? (
      <NothingPublished language={language} />
    ) : (
      <Countries countries={countries} language={language} />
    )}
  </>
);

/** The relation in words, with its dates and how sure we are of them. */
function relationText({ relations }: Country, language: Language): string {
  const { state, since, interrupted = [], standing } = relations;
  const dated = [
    since && `${words.since[language]} ${formatEdtf(since, language)}`,
    interrupted.length > 0 &&
      `${words.interrupted[language]} ${formatList(
        interrupted.map((interval) => formatEdtf(interval, language)),
        language,
      )}`,
  ].filter(Boolean);
  return [
    [words[state][language], ...dated].join(', '),
    standing === 'remembered' && words.remembered[language],
    words.basis[language],
  ]
    .filter(Boolean)
    .join('. ')
    .replaceAll('..', '.');
}

const ByRegion = ({ language, view }: { language: Language; view: CountryView }) => (
  <Table
    caption={words.byRegion[language]}
    captionSize="m"
    firstCellIsHeader
    columns={[{ header: words.region[language] }, { header: words.cooperations[language], numeric: true }]}
    rows={view.byRegion.slice(0, 50).map(({ value, count }) => [
      <a class="govuk-link" href={addressOf('regions', language, value)} key={value}>
        {regionLabel(value)}
      </a>,
      <a
        class="govuk-link"
        href={
          addressOf('cooperations', language) + queryOf({ region: [value], country: [view.country.code] })
        }
        key="count"
      >
        {formatNumber(count, language)}
      </a>,
    ])}
  />
);

/** One country: relations with Indonesia, cooperations by region, and its organisations. */
export const CountryPage = ({ language, view }: { language: Language; view: CountryView }) => (
  <>
    <Heading level={1} size="xl">
      {view.country.name[language]}
    </Heading>
    <Columns
      beside={
        <SummaryList
          rows={[{ key: words.relations[language], value: relationText(view.country, language) }]}
        />
      }
    >
      <Heading level={2}>{`${words.cooperations[language]} (${formatNumber(view.total, language)})`}</Heading>
      {view.total === 0 ? (
        <p class="govuk-body">{words.empty[language]}</p>
      ) : (
        <>
          <CooperationResults rows={view.rows} language={language} />
          {view.total > view.rows.length && (
            <AllCooperations
              language={language}
              count={formatNumber(view.total, language)}
              query={queryOf({ country: [view.country.code] })}
            />
          )}
          <ByRegion language={language} view={view} />
          <Heading level={2}>{words.organisations[language]}</Heading>
          <OrganisationResults rows={view.organisations} language={language} withOrigin={false} />
        </>
      )}
    </Columns>
  </>
);
