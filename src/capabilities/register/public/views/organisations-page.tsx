import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import { countryName } from '#reference';
import {
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
import { type OrganisationFacet, organisationFacets } from '../../store/published-organisations.ts';
import { addressOf } from '../addresses.ts';
import { type OrganisationsAsked, organisationsQueryOf } from '../question.ts';
import type { OrganisationsView } from '../view-organisations.ts';
import { NothingPublished } from './nothing-published.tsx';
import { OrganisationResults, organisationKindLabel } from './organisation-page.tsx';

export const organisationsWords = { title: { id: 'Organisasi', en: 'Organisations' } };

const words = {
  lead: {
    id: 'Semua yang ikut dalam kerja sama yang diterbitkan: mitra di luar negeri dan pihak daerah.',
    en: 'Everyone who takes part in a published cooperation: partners abroad and local parties.',
  },
  search: { id: 'Nama organisasi', en: 'Name of the organisation' },
  country: { id: 'Negara', en: 'Country' },
  kind: { id: 'Jenis', en: 'Kind' },
  nothing: { id: 'Tidak ada yang cocok', en: 'Nothing matches' },
  why: {
    id: 'Tidak ada organisasi dengan nama dan saringan ini dalam kerja sama yang diterbitkan.',
    en: 'No organisation with this name and these filters takes part in a published cooperation.',
  },
  all: { id: 'Lihat semua organisasi', en: 'See all organisations' },
} satisfies Record<string, Words>;

const foundWords = {
  id: (count: string) => `${count} organisasi, yang kerja samanya terbanyak lebih dahulu`,
  en: (count: string) =>
    `${count} ${count === '1' ? 'organisation' : 'organisations'}, those with most cooperations first`,
};

interface OrganisationsPageProps {
  language: Language;
  question: OrganisationsAsked;
  notUnderstood: readonly NotUnderstood[];
  found: OrganisationsView;
}

type Changes = Parameters<typeof organisationsQueryOf>[1];

const hrefOf = (language: Language, question: OrganisationsAsked, changes: Changes = {}) => {
  const asked = new URLSearchParams(organisationsQueryOf(question, changes)).toString();
  return addressOf('organisations', language) + (asked ? `?${asked}` : '');
};

const labelOf = (facet: OrganisationFacet, value: string, language: Language) =>
  facet === 'country' ? countryName(value, language) : organisationKindLabel(value, language);

function facetOf(name: OrganisationFacet, { found, question, language }: OrganisationsPageProps): Facet {
  const asked = question[name];
  const counted = found.facets[name];
  // What is chosen stays to be taken off again, also when nothing has it.
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

const chosenOf = ({ question, language }: OrganisationsPageProps) =>
  (['q', ...organisationFacets] as const).flatMap((name) => {
    const value = question[name];
    if (!value) return [];
    const label = name === 'q' ? `“${value}”` : labelOf(name, value, language);
    const removeHref = hrefOf(language, question, { [name]: undefined, exact: undefined, page: undefined });
    return [{ label, removeHref }];
  });

const Nothing = (props: OrganisationsPageProps) =>
  chosenOf(props).length === 0 ? (
    <NothingPublished language={props.language} />
  ) : (
    <EmptyState
      title={words.nothing[props.language]}
      why={words.why[props.language]}
      action={
        <a class="govuk-link" href={addressOf('organisations', props.language)}>
          {words.all[props.language]}
        </a>
      }
    />
  );

const Results = (props: OrganisationsPageProps) => {
  const { language, question, found } = props;
  return (
    <>
      {found.corrected && (
        <CorrectedWords
          language={language}
          {...found.corrected}
          exactHref={hrefOf(language, question, { exact: 'yes', page: undefined })}
        />
      )}
      {found.total > 0 && (
        <p class="govuk-body" role="status">
          {foundWords[language](formatNumber(found.total, language))}
        </p>
      )}
      {found.rows.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <OrganisationResults rows={found.rows} language={language} />
      )}
      <Pagination
        language={language}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => hrefOf(language, question, { page })}
      />
    </>
  );
};

/** The published organisations: words, filters, which a phone shows folded to one line, and results. */
export const OrganisationsPage = (props: OrganisationsPageProps) => {
  const { language, question, notUnderstood } = props;
  const { q, page: _, exact: __, ...filters } = question;
  const action = addressOf('organisations', language);
  return (
    <>
      <Heading level={1} size="xl">
        {organisationsWords.title[language]}
      </Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <SearchBox
        language={language}
        action={action}
        label={words.search[language]}
        value={q}
        kept={organisationsQueryOf(filters)}
      />
      <LeftOut language={language} parts={notUnderstood} href={hrefOf(language, question)} />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-third jalin-beside">
          <FacetFilter
            language={language}
            action={action}
            facets={organisationFacets.map((name) => facetOf(name, props))}
            kept={q ? { q } : {}}
            chosen={chosenOf(props)}
            clearHref={action}
          />
        </div>
        <div class="govuk-grid-column-two-thirds">
          <Results {...props} />
        </div>
      </div>
    </>
  );
};
