import type { Language, Words } from '#kernel/language.ts';
import { CardTable, EmptyState, formatNumber, Heading, ScrollTable } from '#ui';
import type { CodeCounts, ObstacleCounts } from '../count-obstacles.ts';
import { obstacleAddress } from '../paths.ts';

export const countsTitle: Words = { id: 'Kendala menurut kode dan tahun', en: 'Obstacles by code and year' };

const words = {
  lead: {
    id: 'Satu kendala dihitung sekali pada setiap kodenya. Tahun adalah tahun kendala itu dinyatakan.',
    en: 'One obstacle counts once under each of its codes. The year is that in which it was said.',
  },
  obstacles: { id: 'kendala seluruhnya', en: 'obstacles in all' },
  code: { id: 'Kode', en: 'Code' },
  noYear: { id: 'Tahun tidak diketahui', en: 'Year not known' },
  total: { id: 'Jumlah', en: 'Total' },
  open: { id: 'Belum diatasi', en: 'Not overcome' },
  none: { id: 'Belum ada yang dapat dihitung', en: 'Nothing to count yet' },
  noneWhy: { id: 'Catat kendala dengan kodenya dahulu.', en: 'Record obstacles with their codes first.' },
  list: { id: 'Lihat daftarnya', en: 'See the list' },
} as const satisfies Record<string, Words>;

interface Props {
  language: Language;
  counts: ObstacleCounts;
}

/** A number leads to what it counts. */
const Count = ({
  language,
  number,
  query,
}: {
  language: Language;
  number: number;
  query: Record<string, string>;
}) =>
  number === 0 ? (
    <>0</>
  ) : (
    <a class="govuk-link" href={obstacleAddress('list', language, { query })}>
      {formatNumber(number, language)}
    </a>
  );

const rowOf = ({ key, name, byYear, total, open }: CodeCounts, { language, counts: { years } }: Props) => {
  const cell = (number: number, query: Record<string, string>) => ({
    content: <Count language={language} number={number} query={{ code: key, ...query }} />,
    numeric: true,
  });
  return [
    name[language],
    ...years.map((year, index) =>
      cell(byYear[index] ?? 0, { year: year === null ? 'unknown' : String(year) }),
    ),
    cell(total, {}),
    cell(open, { state: 'open' }),
  ];
};

/** More years than a page is wide are compared by scrolling; fewer become cards on a phone. */
const mostYears = 8;

const CountTable = (props: Props) => {
  const { language, counts } = props;
  const table = {
    firstCellIsHeader: true,
    columns: [
      { header: words.code[language] },
      ...counts.years.map((year) => ({
        header: year === null ? words.noYear[language] : String(year),
        numeric: true,
      })),
      { header: words.total[language], numeric: true },
      { header: words.open[language], numeric: true },
    ],
    rows: counts.codes.map((code) => rowOf(code, props)),
  };
  if (counts.years.length <= mostYears) return <CardTable {...table} />;
  return <ScrollTable {...table} language={language} id="counts" caption={countsTitle[language]} />;
};

/** How often each code was given, year by year; every number opens its list. */
export const CountsPage = (props: Props) => {
  const { language, counts } = props;
  return (
    <>
      <Heading level={1}>{countsTitle[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {counts.obstacles === 0 ? (
        <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
      ) : (
        <>
          <p class="govuk-body">
            {`${formatNumber(counts.obstacles, language)} ${words.obstacles[language]}. `}
            <a class="govuk-link" href={obstacleAddress('list', language)}>
              {words.list[language]}
            </a>
          </p>
          <CountTable {...props} />
        </>
      )}
    </>
  );
};
