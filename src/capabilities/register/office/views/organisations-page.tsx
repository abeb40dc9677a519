import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import { countryName } from '#reference';
import {
  CardTable,
  CorrectedWords,
  EmptyState,
  type Facet,
  FacetFilter,
  formatNumber,
  Heading,
  LeftOut,
  Pagination,
  SearchBox,
} from '#ui';
import type { OrganisationKind } from '../../facts.ts';
import { type OrganisationFacet, organisationFacets } from '../../store/organisation-list.ts';
import type { OrganisationsFound, OrganisationsQuestion } from '../../view-organisations.ts';
import { organisationKindWords } from '../../words.ts';
import { officeAddress } from '../addresses.ts';
import { organisationsQueryOf } from '../question.ts';

const words = {
  title: { id: 'Organisasi', en: 'Organisations' },
  search: { id: 'Cari organisasi', en: 'Search organisations' },
  found: { id: 'organisasi, menurut nama', en: 'found, by name' },
  name: { id: 'Nama', en: 'Name' },
  kind: { id: 'Jenis', en: 'Kind' },
  country: { id: 'Negara', en: 'Country' },
  count: { id: 'Kerja sama', en: 'Cooperations' },
  empty: { id: 'Belum ada organisasi', en: 'No organisations yet' },
  emptyWhy: {
    id: 'Organisasi muncul di sini setelah kerja sama dicatat atau tabel diimpor.',
    en: 'Organisations appear here once cooperations are recorded or a table is imported.',
  },
  nothing: { id: 'Tidak ada yang cocok', en: 'Nothing matches' },
  nothingWhy: {
    id: 'Tidak ada organisasi kantor ini dengan nama dan saringan itu. Hapus salah satunya, atau cari sebagian namanya.',
    en: 'No organisation of this office has that name and these filters. Remove one of them, or search for a part of the name.',
  },
  all: { id: 'Lihat semua organisasi', en: 'See all organisations' },
} as const satisfies Record<string, Words>;

interface OrganisationsPageProps {
  language: Language;
  question: OrganisationsQuestion;
  notUnderstood: readonly NotUnderstood[];
  found: OrganisationsFound;
}

const hrefOf = (language: Language, query: Readonly<Record<string, string>>) => {
  const asked = new URLSearchParams(query).toString();
  return officeAddress('organisations', language) + (asked ? `?${asked}` : '');
};

const labelOf = (facet: OrganisationFacet, value: string, language: Language) =>
  facet === 'country'
    ? countryName(value, language)
    : (organisationKindWords[value as OrganisationKind]?.[language] ?? value);

function facetOf(name: OrganisationFacet, { found, question, language }: OrganisationsPageProps): Facet {
  const asked = question[name];
  const counted = found.facets[name];
  const missing = asked && !counted.some(({ value }) => value === asked) ? [{ value: asked, count: 0 }] : [];
  return {
    name,
    label: words[name][language],
    choose: 'one',
    values: [...missing, ...counted].map(({ value, count }) => ({
      value,
      count,
      label: labelOf(name, value, language),
      chosen: value === asked,
    })),
  };
}

/** Every filter in use, with the address without it. */
function chosenOf(question: OrganisationsQuestion, language: Language) {
  const { exact: _, ...query } = organisationsQueryOf(question);
  return Object.entries(query).map(([name, value]) => {
    const { [name]: __, ...rest } = query;
    const label = name === 'q' ? `“${value}”` : labelOf(name as OrganisationFacet, value, language);
    return { label, removeHref: hrefOf(language, rest) };
  });
}

const Nothing = ({ question, language }: OrganisationsPageProps) =>
  chosenOf(question, language).length > 0 ? (
    <EmptyState
      title={words.nothing[language]}
      why={words.nothingWhy[language]}
      action={
        <a class="govuk-link" href={officeAddress('organisations', language)}>
          {words.all[language]}
        </a>
      }
    />
  ) : (
    <EmptyState title={words.empty[language]} why={words.emptyWhy[language]} />
  );

const Rows = ({ found, language }: OrganisationsPageProps) => (
  <CardTable
    columns={[
      ...[words.name, words.kind, words.country].map((header) => ({ header: header[language] })),
      { header: words.count[language], numeric: true },
    ]}
    rows={found.organisations.map(({ slug, name, kind, country, cooperations }) => [
      <a key={slug} class="govuk-link" href={officeAddress('organisation', language, { organisation: slug })}>
        {name}
      </a>,
      organisationKindWords[kind][language],
      country ? countryName(country, language) : '–',
      formatNumber(cooperations, language),
    ])}
  />
);

const Results = (props: OrganisationsPageProps) => {
  const { language, question, found } = props;
  const query = organisationsQueryOf(question);
  return (
    <>
      {found.corrected && (
        <CorrectedWords
          language={language}
          {...found.corrected}
          exactHref={hrefOf(language, { ...query, exact: 'yes' })}
        />
      )}
      <div role="status">
        <Heading level={2}>{`${formatNumber(found.total, language)} ${words.found[language]}`}</Heading>
      </div>
      {found.organisations.length === 0 ? <Nothing {...props} /> : <Rows {...props} />}
      <Pagination
        language={language}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => hrefOf(language, { ...query, page: String(page) })}
      />
    </>
  );
};

/** The office's organisations by name, with search, country and kind. */
export const OrganisationsPage = (props: OrganisationsPageProps) => {
  const { language, question, notUnderstood } = props;
  const { q, exact: _, ...filters } = organisationsQueryOf(question);
  return (
    <>
      <Heading level={1}>{words.title[language]}</Heading>
      <SearchBox
        language={language}
        action={officeAddress('organisations', language)}
        label={words.search[language]}
        value={q}
        kept={filters}
      />
      <LeftOut
        language={language}
        parts={notUnderstood}
        href={hrefOf(language, organisationsQueryOf(question))}
      />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-third jalin-beside">
          <FacetFilter
            language={language}
            action={officeAddress('organisations', language)}
            facets={organisationFacets.map((name) => facetOf(name, props))}
            kept={q ? { q } : {}}
            chosen={chosenOf(question, language)}
            clearHref={officeAddress('organisations', language)}
          />
        </div>
        <div class="govuk-grid-column-two-thirds">
          <Results {...props} />
        </div>
      </div>
    </>
  );
};
