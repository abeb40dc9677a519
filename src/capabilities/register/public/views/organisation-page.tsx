import type { Language, Words } from '#kernel/language.ts';
import { countryName } from '#reference';
import { Columns, formatNumber, Heading, SummaryList } from '#ui';
import type { OrganisationKind } from '../../facts.ts';
import { regionLabel } from '../../labels.ts';
import type { PublishedOrganisation } from '../../store/published-organisations.ts';
import { organisationKindWords } from '../../words.ts';
import { addressOf } from '../addresses.ts';
import { queryOf } from '../question.ts';
import type { OrganisationView } from '../view-organisation.ts';
import { AllCooperations, CooperationResults } from './cooperation-row.tsx';
import { cooperationCount } from './labels.ts';

const words = {
  kind: { id: 'Jenis', en: 'Kind' },
  from: { id: 'Dari', en: 'From' },
  unknown: { id: 'asal tidak disebut', en: 'origin not said' },
  partOf: { id: 'Bagian dari', en: 'Part of' },
  aliases: { id: 'Juga ditulis', en: 'Also written' },
  cooperations: { id: 'Kerja sama', en: 'Cooperations' },
} satisfies Record<string, Words>;

/** The kind of an organisation in words; the code itself when it is none of ours. */
export const organisationKindLabel = (kind: string, language: Language) =>
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
          {organisationKindLabel(organisation.kind, language)} ·{' '}
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

/** One organisation: what it is also called, what it is part of, where from, and its cooperations. */
export const OrganisationPage = ({ language, view }: { language: Language; view: OrganisationView }) => {
  const { organisation, rows, total } = view;
  const facts = [
    { key: words.kind[language], value: organisationKindLabel(organisation.kind, language) },
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
