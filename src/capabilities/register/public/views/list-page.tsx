import type { Language } from '#kernel/language.ts';
import { EmptyState, FacetFilter, formatNumber, Heading, Pagination, SearchBox } from '#ui';
import type { Sort } from '../../store/published-list.ts';
import { addressOf, downloadAddress, downloadFormats } from '../addresses.ts';
import type { PublishedList } from '../list-cooperations.ts';
import { type ListQuestion, type NotUnderstood, queryOf } from '../question.ts';
import type { Suggestion } from '../suggest.ts';
import { CooperationResults } from './cooperation-row.tsx';
import { filtersOf } from './list-filters.ts';
import { NothingPublished } from './nothing-published.tsx';
import { Corrected, LeftOut } from './search-notes.tsx';

export const listWords = { title: { id: 'Daftar kerja sama', en: 'Cooperations' } };

const words = {
  search: { id: 'Kata yang dicari', en: 'Words to find' },
  found: { id: 'kerja sama ditemukan', en: 'cooperations found' },
  foundOne: { id: 'kerja sama ditemukan', en: 'cooperation found' },
  sort: { id: 'Urutkan', en: 'Sort by' },
  download: { id: 'Unduh hasil ini', en: 'Download these results' },
  emptyTitle: { id: 'Tidak ada yang cocok', en: 'Nothing matches' },
  emptyWhy: {
    id: 'Tidak ada kerja sama yang diterbitkan dengan kata dan saringan ini. Itu tidak berarti tidak ada.',
    en: 'No published cooperation has these words and filters. That does not mean there is none.',
  },
  didYouMean: { id: 'Mungkin maksud Anda', en: 'Did you mean' },
  all: { id: 'Lihat semua kerja sama', en: 'See all cooperations' },
  beyond: { id: 'Kembali ke halaman pertama', en: 'Back to the first page' },
};

const sortWords: Readonly<Record<Sort, Record<Language, string>>> = {
  relevance: { id: 'Paling cocok', en: 'Best match' },
  updated: { id: 'Terakhir diperbarui', en: 'Last updated' },
  start: { id: 'Mulai terbaru', en: 'Latest start' },
  title: { id: 'Judul', en: 'Title' },
};

interface Props {
  language: Language;
  question: ListQuestion;
  list: PublishedList;
  suggestions: readonly Suggestion[];
  notUnderstood: readonly NotUnderstood[];
}

const Sorting = ({ language, question }: Pick<Props, 'language' | 'question'>) => {
  const offered = (['relevance', 'updated', 'start', 'title'] as const).filter(
    (sort) => sort !== 'relevance' || question.q,
  );
  const now = question.sort ?? (question.q ? 'relevance' : 'updated');
  return (
    <nav aria-label={words.sort[language]}>
      <p class="govuk-body-s">
        {words.sort[language]}:{' '}
        {offered.map((sort, index) => (
          <span key={sort}>
            {index > 0 && ' · '}
            {sort === now ? (
              <strong aria-current="true">{sortWords[sort][language]}</strong>
            ) : (
              <a
                class="govuk-link"
                href={addressOf('cooperations', language) + queryOf(question, { sort, page: undefined })}
              >
                {sortWords[sort][language]}
              </a>
            )}
          </span>
        ))}
      </p>
    </nav>
  );
};

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

const NothingFound = ({ language, question, list, suggestions }: Props) => (
  <EmptyState
    title={words.emptyTitle[language]}
    why={words.emptyWhy[language]}
    action={
      <>
        <Suggestions language={language} suggestions={suggestions} />
        <p class="govuk-body">
          {list.total > 0 ? (
            <a
              class="govuk-link"
              href={addressOf('cooperations', language) + queryOf(question, { page: undefined })}
            >
              {words.beyond[language]}
            </a>
          ) : (
            <a class="govuk-link" href={addressOf('cooperations', language)}>
              {words.all[language]}
            </a>
          )}
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

const Results = (props: Props) => {
  const { language, question, list } = props;
  const found = list.total === 1 ? words.foundOne : words.found;
  return (
    <>
      {list.corrected && <Corrected language={language} question={question} correction={list.corrected} />}
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
            hrefOf={(page) => addressOf('cooperations', language) + queryOf(question, { page })}
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
      <LeftOut language={language} parts={notUnderstood} />
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
