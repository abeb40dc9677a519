import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import {
  Button,
  CardTable,
  EmptyState,
  FilterFold,
  formatDay,
  formatNumber,
  Heading,
  LeftOut,
  Pagination,
  Select,
  Tag,
  type TagColour,
  TextInput,
} from '#ui';
import { titleIn } from '../../activities/views/labels.ts';
import { recordAddress } from '../../paths.ts';
import type { CooperationInShort } from '../../store/led-cooperations.ts';
import type { ObstaclesPage as Found, ListedObstacle, ObstacleQuestion } from '../list-obstacles.ts';
import { type ObstacleFold, type ObstacleState, obstacleStates } from '../obstacle.ts';
import { obstacleAddress } from '../paths.ts';
import { obstacleStateWords } from '../words.ts';

export const obstaclesTitle: Words = { id: 'Kendala', en: 'Obstacles' };

const words = {
  lead: {
    id: 'Apa yang menghambat kerja sama, dengan kutipan dan sumbernya, dikodekan menurut buku kode kantor.',
    en: 'What stands in the way of cooperation, with quotation and source, coded by the book of the office.',
  },
  record: { id: 'Catat kendala', en: 'Record an obstacle' },
  counts: { id: 'Hitungan menurut kode dan tahun', en: 'Counts by code and year' },
  book: { id: 'Buku kode', en: 'Coding book' },
  offered: { id: 'pernyataan menunggu dikodekan', en: 'statements wait to be coded' },
  state: { id: 'Keadaan', en: 'State' },
  code: { id: 'Kode', en: 'Code' },
  year: { id: 'Tahun', en: 'Year' },
  any: { id: 'Semua', en: 'All' },
  show: { id: 'Tampilkan', en: 'Show' },
  quotation: { id: 'Kutipan', en: 'Quotation' },
  about: { id: 'Tentang', en: 'About' },
  region: { id: 'Daerah secara keseluruhan', en: 'The region as a whole' },
  late: { id: 'Lewat batas', en: 'Past its day' },
  found: { id: 'kendala', en: 'found' },
  none: { id: 'Belum ada kendala yang dicatat', en: 'No obstacle is recorded yet' },
  noneWhy: {
    id: 'Belum ada yang mencatat kendala di sini. Itu tidak berarti tidak ada kendala.',
    en: 'Nobody has recorded an obstacle here. That does not mean that there are none.',
  },
  nothing: { id: 'Tidak ada yang cocok', en: 'Nothing matches' },
  nothingWhy: {
    id: 'Tidak ada kendala dengan saringan itu. Hapus salah satunya.',
    en: 'No obstacle has these filters. Remove one of them.',
  },
  all: { id: 'Lihat semua kendala', en: 'See all obstacles' },
} as const satisfies Record<string, Words>;

const colours: Readonly<Record<ObstacleState, TagColour>> = {
  open: 'orange',
  resolved: 'green',
  'taken-back': 'grey',
  'passed-over': 'grey',
};

/** The state in words; an open one whose day has passed says so. */
export const ObstacleTag = ({
  fold: { state, content },
  day,
  language,
}: {
  fold: Pick<ObstacleFold, 'state' | 'content'>;
  day: string;
  language: Language;
}) =>
  state === 'open' && content?.due && content.due < day ? (
    <Tag colour="red">{`${words.late[language]}: ${formatDay(content.due, language)}`}</Tag>
  ) : (
    <Tag colour={colours[state]}>{obstacleStateWords[state][language]}</Tag>
  );

interface Props {
  language: Language;
  /** Of one cooperation only. */
  cooperation: CooperationInShort | undefined;
  question: Pick<ObstacleQuestion, 'state' | 'code' | 'year'>;
  notUnderstood: readonly NotUnderstood[];
  found: Found;
  /** Statements nobody has coded yet. */
  offered: number;
  mayRun: boolean;
  day: string;
}

const addressIn = (
  { language, cooperation }: Props,
  query: Record<string, string | number | undefined> = {},
) =>
  cooperation
    ? obstacleAddress('ofCooperation', language, { params: { code: cooperation.code }, query })
    : obstacleAddress('list', language, { query });

const Filter = (props: Props) => {
  const { language, question, found } = props;
  const any = { value: '', text: words.any[language] };
  const inUse = Object.values(question).filter((value) => value !== undefined).length;
  return (
    <FilterFold language={language} inUse={inUse}>
      <form method="get" action={addressIn(props)}>
        <Select
          name="code"
          language={language}
          label={words.code[language]}
          value={question.code ?? ''}
          items={[
            any,
            ...found.book
              .filter(({ state }) => state !== 'merged')
              .map(({ key, name }) => ({ value: key, text: name[language] })),
          ]}
        />
        <Select
          name="state"
          language={language}
          label={words.state[language]}
          value={question.state ?? ''}
          items={[
            any,
            ...obstacleStates.map((value) => ({ value, text: obstacleStateWords[value][language] })),
          ]}
        />
        <TextInput
          name="year"
          language={language}
          label={words.year[language]}
          value={question.year?.toString()}
          inputmode="numeric"
          width={4}
        />
        <Button kind="secondary">{words.show[language]}</Button>
      </form>
    </FilterFold>
  );
};

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 157).trimEnd()}…` : text);

const rowOf = ({ obstacle, fold, codes }: ListedObstacle, { language, cooperation, day }: Props) => [
  <a
    key="quotation"
    class="govuk-link"
    href={obstacleAddress('obstacle', language, { params: { obstacle: obstacle.id } })}
  >
    {shortened(fold.content?.quotation ?? obstacleStateWords[fold.state][language])}
  </a>,
  codes.map(({ name }) => name[language]).join('; ') || '–',
  ...(cooperation
    ? []
    : [obstacle.cooperation ? titleIn(obstacle.cooperation, language) : words.region[language]]),
  obstacle.year ?? '–',
  <ObstacleTag key="state" fold={fold} day={day} language={language} />,
];

const Results = (props: Props) => {
  const { language, found, cooperation, question } = props;
  const filtered = Object.values(question).some((value) => value !== undefined);
  if (found.total === 0)
    return (
      <EmptyState
        title={words[filtered ? 'nothing' : 'none'][language]}
        why={words[filtered ? 'nothingWhy' : 'noneWhy'][language]}
        action={
          filtered && (
            <a class="govuk-link" href={addressIn(props)}>
              {words.all[language]}
            </a>
          )
        }
      />
    );
  const columns = [
    words.quotation,
    words.code,
    ...(cooperation ? [] : [words.about]),
    words.year,
    words.state,
  ];
  return (
    <>
      <p class="govuk-body">{`${formatNumber(found.total, language)} ${words.found[language]}`}</p>
      <CardTable
        firstCellIsHeader
        columns={columns.map((header) => ({ header: header[language] }))}
        rows={found.listed.map((one) => rowOf(one, props))}
      />
      <Pagination
        language={language}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => addressIn(props, { ...question, page })}
      />
    </>
  );
};

const WaysOn = ({ language, offered }: Props) => (
  <ul class="govuk-list">
    {offered > 0 && (
      <li>
        <a class="govuk-link" href={obstacleAddress('offered', language)}>
          {`${formatNumber(offered, language)} ${words.offered[language]}`}
        </a>
      </li>
    )}
    {(['counts', 'book'] as const).map((name) => (
      <li key={name}>
        <a class="govuk-link" href={obstacleAddress(name, language)}>
          {words[name][language]}
        </a>
      </li>
    ))}
  </ul>
);

/** The obstacles of the office, or of one of its cooperations. */
export const ObstaclesPage = (props: Props) => {
  const { language, cooperation, notUnderstood, question, mayRun } = props;
  return (
    <>
      <Heading level={1}>{obstaclesTitle[language]}</Heading>
      {cooperation ? (
        <p class="govuk-body-l">
          <a class="govuk-link" href={recordAddress(cooperation.code, language)}>
            {`${cooperation.code} ${titleIn(cooperation, language)}`}
          </a>
        </p>
      ) : (
        <p class="govuk-body-l">{words.lead[language]}</p>
      )}
      {mayRun && (
        <Button href={obstacleAddress('record', language, { query: { code: cooperation?.code } })}>
          {words.record[language]}
        </Button>
      )}
      <WaysOn {...props} />
      <LeftOut language={language} parts={notUnderstood} href={addressIn(props, question)} />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-third jalin-beside">
          <Filter {...props} />
        </div>
        <div class="govuk-grid-column-two-thirds">
          <Results {...props} />
        </div>
      </div>
    </>
  );
};
