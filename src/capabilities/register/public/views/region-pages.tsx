import type { Language, Words } from '#kernel/language.ts';
import type { Region } from '#reference';
import { CardTable, Columns, formatNumber, Heading, SummaryList, Tag } from '#ui';
import { Sources } from '../../evidence/sources.tsx';
import type { PublishedStatement } from '../../store/published.ts';
import { addressOf } from '../addresses.ts';
import { queryOf } from '../question.ts';
import type { ProvinceListing, RegionListing, RegionView } from '../view-regions.ts';
import { ConflictBetween } from './cooperation-evidence.tsx';
import { AllCooperations, CooperationResults } from './cooperation-row.tsx';
import { cooperationCount, noneLabel } from './labels.ts';
import { NothingPublished } from './nothing-published.tsx';

export const regionWords = { title: { id: 'Daerah', en: 'Regions' } };

const words = {
  lead: {
    id: 'Daerah yang kerja samanya diterbitkan, atau yang pejabatnya menyatakan belum ada. Daerah yang tidak tercantum belum ditanya: itu bukan berarti tidak ada.',
    en: 'Regions whose cooperation is published, or whose office said there is none. A region that is not listed has not been asked: that does not mean it has none.',
  },
  region: { id: 'Daerah', en: 'Region' },
  cooperations: { id: 'Kerja sama', en: 'Cooperations' },
  nothing: { id: 'Belum ada yang tercatat', en: 'Nothing recorded yet' },
  differ: { id: 'Sumber berbeda', en: 'Sources differ' },
  province: { id: 'Provinsi', en: 'Province' },
  code: { id: 'Kode wilayah', en: 'Region code' },
  oldCodes: { id: 'Kode lama', en: 'Older codes' },
  formerNames: { id: 'Nama lama', en: 'Former names' },
  answer: { id: 'Menurut kantornya', en: 'According to its office' },
  statements: { id: 'Yang dikatakan tentang daerah ini', en: 'What is said of this region' },
  conflicts: { id: 'Sumbernya berbeda', en: 'Where sources differ' },
  empty: {
    id: 'Belum ada kerja sama yang tercatat. Ini tidak berarti tidak ada: baca pernyataan di bawah.',
    en: 'No cooperation is recorded. This does not mean there is none: read the statements below.',
  },
  emptyNotAsked: {
    id: 'Belum ada kerja sama yang tercatat, dan tidak ada sumber yang menyatakan daerah ini tidak memilikinya. Daerah ini belum ditanya.',
    en: 'No cooperation is recorded, and no source says that this region has none. It has not been asked.',
  },
  until: { id: 'sampai', en: 'until' },
} satisfies Record<string, Words>;

const countOf = (listing: RegionListing, language: Language) => (
  <>
    {listing.count > 0 && cooperationCount(listing.count, language)}
    {listing.count === 0 && !listing.none && words.nothing[language]}
    {listing.none && (
      <>
        {listing.count > 0 && '; '}
        {noneLabel(listing.none, language)}
      </>
    )}{' '}
    {listing.disputed && <Tag colour="orange">{words.differ[language]}</Tag>}
  </>
);

/** Regions by province; "none, confirmed" never looks like an empty row. */
export const RegionsPage = ({
  language,
  provinces,
}: {
  language: Language;
  provinces: readonly ProvinceListing[];
}) => (
  <>
    <Heading level={1} size="xl">
      {regionWords.title[language]}
    </Heading>
    <p class="govuk-body-l">{words.lead[language]}</p>
    {provinces.length === 0 && <NothingPublished language={language} />}
    {provinces.map((province) => (
      <CardTable
        key={province.code}
        caption={province.name}
        captionSize="m"
        firstCellIsHeader
        columns={[{ header: words.region[language] }, { header: words.cooperations[language], label: '' }]}
        rows={province.regions.map((listing) => [
          <a class="govuk-link" href={addressOf('regions', language, listing.code)} key={listing.code}>
            {listing.name}
          </a>,
          countOf(listing, language),
        ])}
      />
    ))}
  </>
);

const oldCodesOf = ({ codes }: Region, language: Language) =>
  codes
    .slice(1)
    .map(({ code, until }) => (until === undefined ? code : `${code} (${words.until[language]} ${until})`))
    .join(', ');

const Facts = ({ view, language }: { view: RegionView; language: Language }) => {
  const { region, province, none } = view;
  const rows = [
    province && {
      key: words.province[language],
      value: (
        <a
          class="govuk-link"
          href={addressOf('cooperations', language) + queryOf({ region: [province.code] })}
        >
          {province.name}
        </a>
      ),
    },
    { key: words.code[language], value: region.code },
    region.codes.length > 1 && { key: words.oldCodes[language], value: oldCodesOf(region, language) },
    region.formerNames.length > 0 && {
      key: words.formerNames[language],
      value: region.formerNames.join(', '),
    },
    none && { key: words.answer[language], value: <strong>{noneLabel(none, language)}</strong> },
  ];
  return <SummaryList rows={rows.filter((row) => row !== undefined && row !== false && row !== null)} />;
};

const Statements = ({
  statements,
  language,
}: {
  statements: readonly PublishedStatement[];
  language: Language;
}) =>
  statements.length === 0 ? null : (
    <>
      <Heading level={2}>{words.statements[language]}</Heading>
      <Sources claims={statements.map(({ document }) => document.claim)} language={language} />
    </>
  );

/** Each conflict once, although every claim in it brings it along. */
const Conflicts = ({
  statements,
  language,
}: {
  statements: readonly PublishedStatement[];
  language: Language;
}) => {
  const claims = statements.flatMap(({ document }) => [document.claim, ...document.against]);
  const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  const conflicts = new Map(
    statements.flatMap(({ document }) =>
      document.conflicts.map((conflict) => [conflict.id, conflict] as const),
    ),
  );
  if (conflicts.size === 0) return null;
  return (
    <>
      <Heading level={2}>{words.conflicts[language]}</Heading>
      {[...conflicts.values()].map((conflict) => (
        <ConflictBetween key={conflict.id} conflict={conflict} claims={unique} language={language} />
      ))}
    </>
  );
};

/** One region: its codes and names over time, its cooperations, and what sources say of it. */
export const RegionPage = ({ language, view }: { language: Language; view: RegionView }) => (
  <>
    <Heading level={1} size="xl">
      {view.region.name}
    </Heading>
    <Columns beside={<Facts view={view} language={language} />}>
      <Conflicts statements={view.statements} language={language} />
      <Heading level={2}>{`${words.cooperations[language]} (${formatNumber(view.total, language)})`}</Heading>
      {view.total === 0 ? (
        <p class="govuk-body">{(view.statements.length > 0 ? words.empty : words.emptyNotAsked)[language]}</p>
      ) : (
        <CooperationResults rows={view.rows} language={language} withRegion={false} />
      )}
      {view.total > view.rows.length && (
        <AllCooperations
          language={language}
          count={formatNumber(view.total, language)}
          query={queryOf({ region: [view.region.code] })}
        />
      )}
      <Statements statements={view.statements} language={language} />
    </Columns>
  </>
);
