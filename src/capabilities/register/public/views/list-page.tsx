import type { Language } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import {
  CorrectedWords,
  EmptyState,
  FacetFilter,
  formatNumber,
  Heading,
  LeftOut,
  Pagination,
  SearchBox,
  SortLinks,
  WordsOfAll,
} from '#ui';
import { readSearch } from '../../read-search.ts';
import { sortsFor, sortWords, usualSort } from '../../sorts.ts';
import { addressOf, downloadAddress, downloadFormats } from '../addresses.ts';
import type { PublishedList } from '../list-cooperations.ts';
import { type ListQuestion, queryOf } from '../question.ts';
import { regionsInWords } from '../regions-in-words.ts';
import type { Suggestion } from '../suggest.ts';
import { CooperationResults } from './cooperation-row.tsx';
import { filtersOf } from './list-filters.ts';
import { NothingPublished } from './nothing-published.tsx';

export const listWords = { title: { id: 'Daftar kerja sama', en: 'Cooperations' } };

const words = {
  search: { id: 'Kata yang dicari', en: 'Words to find' },
  found: { id: 'kerja sama ditemukan', en: 'cooperations found' },
  foundOne: { id: 'kerja sama ditemukan', en: 'cooperation found' },
  codeOf: { id: 'adalah kode wilayah', en: 'is the code of' },
  download: { id: 'Unduh hasil ini', en: 'Download these results' },
  emptyTitle: { id: 'Tidak ada yang cocok', en: 'Nothing matches' },
  emptyWhy: {
    id: 'Tidak ada kerja sama yang diterbitkan dengan kata dan saringan ini. Itu tidak berarti tidak ada.',
    en: 'No published cooperation has these words and filters. That does not mean there is none.',
  },
  didYouMean: { id: 'Mungkin maksud Anda', en: 'Did you mean' },
  all: { id: 'Lihat semua kerja sama', en: 'See all cooperations' },
};

interface Props {
  language: Language;
  question: ListQuestion;
  list: PublishedList;
  suggestions: readonly Suggestion[];
  notUnderstood: readonly NotUnderstood[];
}

const hrefOf = (language: Language, question: ListQuestion, changes: Parameters<typeof queryOf>[1] = {}) =>
  addressOf('cooperations', language) + queryOf(question, changes);

const Sorting = ({ language, question }: Pick<Props, 'language' | 'question'>) => (
  <SortLinks
    language={language}
    orders={sortsFor(question).map((sort) => ({
      label: sortWords[sort][language],
      href: hrefOf(language, question, { sort, page: undefined }),
      current: sort === usualSort(question),
    }))}
  />
);

const Downloads = ({ language, question }: Pick<Props, 'language' | 'question'>) => {
  const { page: _, perPage: __, ...asked } = question;
  return (
    <p class="govuk-body-s">
      {words.download[language]}:{' '}
      {downloadFormats.map((format, index) => (
        <span key={format}>
          {index > 0 && ' · '}
          <a class="govuk-link" href={downloadAddress(format, language, queryOf(asked))} rel="nofollow">
            {format.toUpperCase()}
          </a>
        </span>
      ))}
    </p>
  );
};

const Suggestions = ({ language, suggestions }: Pick<Props, 'language' | 'suggestions'>) => (
  <>
    {suggestions.length > 0 && (
      <>
        <h3 class="govuk-heading-s">{words.didYouMean[language]}</h3>
        <ul class="govuk-list govuk-list--bullet">
          {suggestions.map(({ text, href }) => (
            <li key={href}>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);

const NothingFound = ({ language, suggestions }: Props) => (
  <EmptyState
    title={words.emptyTitle[language]}
    why={words.emptyWhy[language]}
    action={
      <>
        <Suggestions language={language} suggestions={suggestions} />
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf('cooperations', language)}>
            {words.all[language]}
          </a>
        </p>
      </>
    }
  />
);

const Nothing = (props: Props) =>
  queryOf(props.question) === '' ? (
    <NothingPublished language={props.language} />
  ) : (
    <NothingFound {...props} />
  );

/** Who types the code of a region may want the region itself. */
const RegionsByCode = ({ language, q }: { language: Language; q: string }) => (
  <>
    {regionsInWords(q).map(({ code, name }) => (
      <p class="govuk-body" key={code}>
        {`${code} ${words.codeOf[language]} `}
        <a class="govuk-link" href={addressOf('regions', language, code)}>
          {name}
        </a>
      </p>
    ))}
  </>
);

const Results = (props: Props) => {
  const { language, question, list } = props;
  const found = list.total === 1 ? words.foundOne : words.found;
  return (
    <>
      {list.corrected && (
        <CorrectedWords
          language={language}
          {...list.corrected}
          exactHref={hrefOf(language, question, { exact: 'yes', page: undefined })}
        />
      )}
      {question.q && readSearch(question.q).everything && (
        <WordsOfAll language={language} asked={question.q} />
      )}
      {question.q && <RegionsByCode language={language} q={question.q} />}
      <Heading level={2}>{`${formatNumber(list.total, language)} ${found[language]}`}</Heading>
      {list.rows.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <>
          <Sorting language={language} question={question} />
          <CooperationResults rows={list.rows} language={language} />
          <Pagination
            language={language}
            page={list.page}
            pages={list.pages}
            hrefOf={(page) => hrefOf(language, question, { page })}
          />
          <Downloads language={language} question={question} />
        </>
      )}
    </>
  );
};

/** A new search keeps the filters. */
function keptOf(filters: Omit<ListQuestion, 'q' | 'page' | 'perPage' | 'exact'>): Record<string, string[]> {
  const query = new URLSearchParams(queryOf(filters));
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

/** The list: words, filters, which a phone shows folded to one line, and results. */
export const ListPage = (props: Props) => {
  const { language, question, list, notUnderstood } = props;
  const { q, page: _, perPage: __, exact: ___, ...filters } = question;
  return (
    <>
      <Heading level={1} size="xl">
        {listWords.title[language]}
      </Heading>
      <SearchBox
        language={language}
        action={addressOf('cooperations', language)}
        label={words.search[language]}
        value={q}
        kept={keptOf(filters)}
      />
      <LeftOut language={language} parts={notUnderstood} href={hrefOf(language, question)} />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-third jalin-beside">
          <FacetFilter {...filtersOf(list, question, language)} />
        </div>
        <div class="govuk-grid-column-two-thirds">
          <Results {...props} />
        </div>
      </div>
    </>
  );
};
