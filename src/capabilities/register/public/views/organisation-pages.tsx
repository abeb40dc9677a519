import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import { countryName } from '#reference';
import { Columns, EmptyState, formatNumber, Heading, LeftOut, Pagination, SearchBox, SummaryList } from '#ui';
import type { OrganisationKind } from '../../facts.ts';
import { regionLabel } from '../../labels.ts';
import type { PublishedOrganisation } from '../../store/published-organisations.ts';
import { organisationKindWords } from '../../words.ts';
import { addressOf } from '../addresses.ts';
import { queryOf } from '../question.ts';
import type { OrganisationView } from '../view-organisation.ts';
import { AllCooperations, CooperationResults } from './cooperation-row.tsx';
import { cooperationCount } from './labels.ts';
import { NothingPublished } from './nothing-published.tsx';

export const organisationWords = { title: { id: 'Organisasi', en: 'Organisations' } };

const words = {
  lead: {
    id: 'Semua yang ikut dalam kerja sama yang diterbitkan: mitra di luar negeri dan pihak daerah.',
    en: 'Everyone who takes part in a published cooperation: partners abroad and local parties.',
  },
  search: { id: 'Nama organisasi', en: 'Name of the organisation' },
  kind: { id: 'Jenis', en: 'Kind' },
  from: { id: 'Dari', en: 'From' },
  unknown: { id: 'asal tidak disebut', en: 'origin not said' },
  partOf: { id: 'Bagian dari', en: 'Part of' },
  aliases: { id: 'Juga ditulis', en: 'Also written' },
  cooperations: { id: 'Kerja sama', en: 'Cooperations' },
  nothing: { id: 'Tidak ada yang cocok', en: 'Nothing matches' },
  why: {
    id: 'Tidak ada organisasi dengan nama itu dalam kerja sama yang diterbitkan.',
    en: 'No organisation of that name takes part in a published cooperation.',
  },
  all: { id: 'Lihat semua organisasi', en: 'See all organisations' },
} satisfies Record<string, Words>;

const foundWords = {
  id: (count: string) => `${count} organisasi, yang kerja samanya terbanyak lebih dahulu`,
  en: (count: string) =>
    `${count} ${count === '1' ? 'organisation' : 'organisations'}, those with most cooperations first`,
};

const kindOf = (kind: string, language: Language) =>
  organisationKindWords[kind as OrganisationKind]?.[language] ?? kind;

const From = ({ organisation, language }: { organisation: PublishedOrganisation; language: Language }) => {
  const { regionCode, country } = organisation;
  if (regionCode)
    return (
      <a class="govuk-link" href={addressOf('regions', language, regionCode)}>
        {regionLabel(regionCode)}
      </a>
    );
  if (!country) return <>{words.unknown[language]}</>;
  if (country === 'ID') return <>{countryName(country, language)}</>;
  return (
    <a class="govuk-link" href={addressOf('countries', language, country)}>
      {countryName(country, language)}
    </a>
  );
};

/** Organisations as a list, wherever they are named together. */
export const OrganisationResults = ({
  rows,
  language,
  withOrigin = true,
}: {
  rows: readonly PublishedOrganisation[];
  language: Language;
  /** Left out where every row is from the same country. */
  withOrigin?: boolean;
}) => (
  <ul class="jalin-results">
    {rows.map((organisation) => (
      <li key={organisation.slug}>
        <h3>
          <a class="govuk-link" href={addressOf('organisations', language, organisation.slug)}>
            {organisation.name}
          </a>
        </h3>
        <p class="govuk-body-s">
          {kindOf(organisation.kind, language)} ·{' '}
          {withOrigin && (
            <>
              <From organisation={organisation} language={language} /> ·{' '}
            </>
          )}
          {cooperationCount(organisation.cooperations, language)}
        </p>
      </li>
    ))}
  </ul>
);

export interface OrganisationListView {
  rows: readonly PublishedOrganisation[];
  total: number;
  page: number;
  pages: number;
  q: string | undefined;
  notUnderstood: readonly NotUnderstood[];
}

export const OrganisationsPage = ({ language, list }: { language: Language; list: OrganisationListView }) => (
  <>
    <Heading level={1} size="xl">
      {organisationWords.title[language]}
    </Heading>
    <p class="govuk-body-l">{words.lead[language]}</p>
    <SearchBox
      language={language}
      action={addressOf('organisations', language)}
      label={words.search[language]}
      value={list.q}
    />
    <LeftOut
      language={language}
      parts={list.notUnderstood}
      href={addressOf('organisations', language) + queryOf({ ...(list.q && { q: list.q }), page: list.page })}
    />
    {list.total > 0 && (
      <p class="govuk-body" role="status">
        {foundWords[language](formatNumber(list.total, language))}
      </p>
    )}
    {list.rows.length === 0 && !list.q && <NothingPublished language={language} />}
    {list.rows.length === 0 && list.q && (
      <EmptyState
        title={words.nothing[language]}
        why={words.why[language]}
        action={
          <a class="govuk-link" href={addressOf('organisations', language)}>
            {words.all[language]}
          </a>
        }
      />
    )}
    {list.rows.length > 0 && <OrganisationResults rows={list.rows} language={language} />}
    <Pagination
      language={language}
      page={list.page}
      pages={list.pages}
      hrefOf={(page) =>
        addressOf('organisations', language) + queryOf({ ...(list.q && { q: list.q }), page })
      }
    />
  </>
);

/** One organisation: what it is also called, what it is part of, where from, and its cooperations. */
export const OrganisationPage = ({ language, view }: { language: Language; view: OrganisationView }) => {
  const { organisation, rows, total } = view;
  const facts = [
    { key: words.kind[language], value: kindOf(organisation.kind, language) },
    organisation.partOf !== null && { key: words.partOf[language], value: organisation.partOf },
    { key: words.from[language], value: <From organisation={organisation} language={language} /> },
    organisation.aliases.length > 0 && {
      key: words.aliases[language],
      value: organisation.aliases.map((alias) => `“${alias}”`).join(', '),
    },
  ];
  return (
    <>
      <Heading level={1} size="xl">
        {organisation.name}
      </Heading>
      <Columns beside={<SummaryList rows={facts.filter((fact) => fact !== false)} />}>
        <Heading level={2}>{`${words.cooperations[language]} (${formatNumber(total, language)})`}</Heading>
        <CooperationResults rows={rows} language={language} />
        {total > rows.length && (
          <AllCooperations
            language={language}
            count={formatNumber(total, language)}
            query={queryOf({ organisation: organisation.slug })}
          />
        )}
      </Columns>
    </>
  );
};
