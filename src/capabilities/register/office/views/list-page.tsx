import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import { countryName, fieldWords, kindWords } from '#reference';
import {
  Button,
  CorrectedWords,
  EmptyState,
  type Facet,
  FacetFilter,
  formatNumber,
  Heading,
  LeftOut,
  Pagination,
  SearchBox,
  SortLinks,
  WordsOfAll,
} from '#ui';
import type { OfficeList, OfficeQuestion } from '../../list-records.ts';
import { readSearch } from '../../read-search.ts';
import { sortsFor, sortWords, usualSort } from '../../sorts.ts';
import { type OfficeFacet, officeFacets } from '../../store/office-list.ts';
import { statusWords } from '../../words.ts';
import { officeAddress } from '../addresses.ts';
import { queryOf } from '../question.ts';
import { RecordRows } from './record-row.tsx';
import { recordWords, WaysToBegin } from './ways-on.tsx';

const words = {
  title: { id: 'Daftar kantor', en: 'Records of the office' },
  search: { id: 'Cari dalam data kantor ini', en: 'Search the records of this office' },
  found: { id: 'ditemukan', en: 'found' },
  moreThan: { id: 'Lebih dari', en: 'More than' },
  counting: {
    id: 'Jumlah persisnya dan angka pada saringan sedang dihitung; buka halaman ini lagi untuk melihatnya.',
    en: 'The exact number and the figures of the filters are being counted; open this page again to see them.',
  },
  published: { id: 'Terbitan', en: 'Publication' },
  yes: { id: 'Terbit', en: 'Published' },
  no: { id: 'Belum terbit', en: 'Not published' },
  conflict: { id: 'Sumber berbeda', en: 'Sources differ' },
  quiet: { id: 'Lama tanpa sumber baru', en: 'Long without a new source' },
  nothing: { id: 'Tidak ada yang cocok', en: 'Nothing matches' },
  nothingWhy: {
    id: 'Hapus salah satu saringan, atau cari dengan kata lain; ejaan tidak harus tepat.',
    en: 'Remove a filter, or search with other words; spelling need not be exact.',
  },
  empty: { id: 'Belum ada data', en: 'No records yet' },
  emptyWhy: {
    id: 'Kantor ini belum mencatat kerja sama. Impor tabel yang sudah ada, atau catat satu per satu.',
    en: 'This office has not recorded any cooperation. Import the table you have, or record them one by one.',
  },
} as const satisfies Record<string, Words>;

const facetWords: Readonly<Record<OfficeFacet, Words>> = {
  status: { id: 'Tahap', en: 'Stage' },
  kind: { id: 'Bentuk', en: 'Kind' },
  country: { id: 'Negara mitra', en: 'Partner country' },
  field: { id: 'Urusan', en: 'Field' },
  year: { id: 'Tahun', en: 'Year' },
};

function valueLabel(facet: OfficeFacet, value: string, language: Language): string {
  if (facet === 'status') return (statusWords as Readonly<Record<string, Words>>)[value]?.[language] ?? value;
  if (facet === 'kind') return kindWords(value)[language];
  if (facet === 'country') return countryName(value, language);
  return facet === 'field' ? fieldWords(value)[language] : value;
}

interface ListPageProps {
  language: Language;
  question: OfficeQuestion;
  notUnderstood: readonly NotUnderstood[];
  list: OfficeList;
  mayWrite: boolean;
}

/** What is chosen stays to be taken off again, also when nothing has it. */
function facetOf(name: OfficeFacet, { list, question, language }: ListPageProps): Facet {
  const chosen = String(question[name] ?? '');
  const counted = list.facets[name];
  const missing =
    chosen && !counted.some(({ value }) => value === chosen) ? [{ value: chosen, count: 0 }] : [];
  return {
    name,
    label: facetWords[name][language],
    choose: 'one',
    values: [...missing, ...counted].map(({ value, count }) => ({
      value,
      count: list.complete ? count : undefined,
      label: valueLabel(name, value, language),
      chosen: chosen === value,
    })),
  };
}

const hrefOf = (language: Language, query: Readonly<Record<string, string>>) => {
  const asked = new URLSearchParams(query).toString();
  return officeAddress('list', language) + (asked ? `?${asked}` : '');
};

/** Every filter in use, with the address without it. */
function chosenOf(question: OfficeQuestion, language: Language) {
  const { sort: _, exact: __, ...query } = queryOf(question);
  const labelOf = (name: string, value: string): string => {
    if (name === 'q') return `“${value}”`;
    if (name === 'published') return words[value === 'yes' ? 'yes' : 'no'][language];
    if (name === 'conflict') return words.conflict[language];
    if (name === 'quiet') return words.quiet[language];
    return valueLabel(name as OfficeFacet, value, language);
  };
  return Object.entries(query).map(([name, value]) => {
    const { [name]: _, ...rest } = queryOf(question);
    return { label: labelOf(name, value), removeHref: hrefOf(language, rest) };
  });
}

const Empty = ({ question, language, mayWrite }: ListPageProps) =>
  chosenOf(question, language).length > 0 ? (
    <EmptyState title={words.nothing[language]} why={words.nothingWhy[language]} />
  ) : (
    <EmptyState
      title={words.empty[language]}
      why={words.emptyWhy[language]}
      action={mayWrite && <WaysToBegin language={language} />}
    />
  );

const Found = ({ list, language }: ListPageProps) => {
  const found = `${formatNumber(list.total, language)} ${words.found[language]}`;
  return (
    <div role="status">
      <Heading level={2}>{list.complete ? found : `${words.moreThan[language]} ${found}`}</Heading>
      {!list.complete && <p class="govuk-body-s">{words.counting[language]}</p>}
    </div>
  );
};

const Results = (props: ListPageProps) => {
  const { language, question, list } = props;
  const query = queryOf(question);
  const { q } = question;
  return (
    <>
      {q && list.corrected && (
        <CorrectedWords
          language={language}
          {...list.corrected}
          exactHref={hrefOf(language, { ...query, exact: 'yes' })}
        />
      )}
      {q && readSearch(q).everything && <WordsOfAll language={language} asked={q} />}
      <Found {...props} />
      {list.rows.length === 0 ? (
        <Empty {...props} />
      ) : (
        <>
          <SortLinks
            language={language}
            orders={sortsFor(question).map((sort) => ({
              label: sortWords[sort][language],
              href: hrefOf(language, { ...query, sort }),
              current: sort === usualSort(question),
            }))}
          />
          <RecordRows rows={list.rows} language={language} />
        </>
      )}
      <Pagination
        language={language}
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => hrefOf(language, { ...query, page: String(page) })}
      />
    </>
  );
};

/** The office's own records, published or not, with the filters of the public list. */
export const ListPage = (props: ListPageProps) => {
  const { language, question, notUnderstood, mayWrite } = props;
  const query = queryOf(question);
  const { q, exact: _, ...filters } = query;
  const facetNames: readonly string[] = officeFacets;
  return (
    <>
      <Heading level={1}>{words.title[language]}</Heading>
      {mayWrite && <Button href={officeAddress('record', language)}>{recordWords[language]}</Button>}
      <SearchBox
        language={language}
        action={officeAddress('list', language)}
        label={words.search[language]}
        value={q}
        kept={filters}
      />
      <LeftOut language={language} parts={notUnderstood} href={hrefOf(language, query)} />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-third jalin-beside">
          <FacetFilter
            language={language}
            action={officeAddress('list', language)}
            facets={officeFacets.map((name) => facetOf(name, props))}
            kept={Object.fromEntries(Object.entries(query).filter(([name]) => !facetNames.includes(name)))}
            chosen={chosenOf(question, language)}
            clearHref={officeAddress('list', language)}
          />
        </div>
        <div class="govuk-grid-column-two-thirds">
          <Results {...props} />
        </div>
      </div>
    </>
  );
};
