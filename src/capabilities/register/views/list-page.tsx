import { formatEdtf } from '#kernel/edtf.ts';
import type { Language } from '#kernel/language.ts';
import { countryName, fieldWords, findRegion, kindWords } from '#reference';
import type { ListQuestion, PublishedList } from '../published.ts';
import type { FacetName, PublishedRow } from '../store/published.ts';
import { statusWords } from '../words.ts';

const words = {
  title: { id: 'Daftar kerja sama', en: 'Cooperations' },
  search: { id: 'Kata yang dicari', en: 'Words to find' },
  apply: { id: 'Terapkan', en: 'Apply' },
  all: { id: 'Semua', en: 'All' },
  filters: { id: 'Saring', en: 'Filter' },
  found: { id: 'ditemukan', en: 'found' },
  empty: {
    id: 'Tidak ada yang cocok. Hapus salah satu saringan, atau cari dengan kata lain; ejaan tidak harus tepat.',
    en: 'Nothing matches. Remove a filter, or search with other words; spelling need not be exact.',
  },
  conflicts: { id: 'Sumbernya berbeda', en: 'Sources differ' },
  next: { id: 'Halaman berikutnya', en: 'Next page' },
  previous: { id: 'Halaman sebelumnya', en: 'Previous page' },
};

const facetWords: Record<FacetName, Record<Language, string>> = {
  region: { id: 'Daerah', en: 'Region' },
  country: { id: 'Negara mitra', en: 'Partner country' },
  kind: { id: 'Bentuk', en: 'Kind' },
  field: { id: 'Bidang', en: 'Field' },
  status: { id: 'Tahap', en: 'Stage' },
  year: { id: 'Tahun', en: 'Year' },
};

/** What a facet's value is called on screen; codes we do not know show as they are. */
export function facetLabel(facet: FacetName, value: string, language: Language): string {
  if (facet === 'region') return findRegion(value)?.name ?? value;
  if (facet === 'country') return countryName(value, language) ?? value;
  if (facet === 'kind') return kindWords(value)[language];
  if (facet === 'field') return fieldWords(value)?.[language] ?? value;
  if (facet === 'status') return statusWords[value as keyof typeof statusWords]?.[language] ?? value;
  return value;
}

/** The period as written when there are words, else as read. */
export function periodText(
  row: Pick<PublishedRow, 'start' | 'end' | 'periodWords'>,
  language: Language,
): string {
  if (row.periodWords) return row.periodWords;
  const [start, end] = [row.start, row.end];
  if (!start && !end) return '–';
  return [start, end].map((date) => (date ? formatEdtf(date, language) : '…')).join(' – ');
}

const base = { id: '/id/kerja-sama', en: '/en/cooperations' };

function addressOfPage(question: ListQuestion, language: Language, page: number): string {
  const entries = Object.entries({ ...question, page }).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return `${base[language]}?${new URLSearchParams(entries.map(([key, value]) => [key, String(value)]))}`;
}

const Filters = ({
  language,
  question,
  list,
}: {
  language: Language;
  question: ListQuestion;
  list: PublishedList;
}) => (
  <form class="jalin-facets" action={base[language]} method="get">
    <h2 class="govuk-heading-m">{words.filters[language]}</h2>
    <div class="govuk-form-group">
      <label class="govuk-label" for="q">
        {words.search[language]}
      </label>
      <input class="govuk-input" id="q" name="q" type="search" value={question.q ?? ''} />
    </div>
    {(Object.keys(facetWords) as FacetName[]).map((facet) => (
      <div class="govuk-form-group" key={facet}>
        <label class="govuk-label" for={facet}>
          {facetWords[facet][language]}
        </label>
        <select class="govuk-select" id={facet} name={facet}>
          <option value="">{words.all[language]}</option>
          {list.facets[facet].map(({ value, count }) => (
            <option key={value} value={value} selected={String(question[facet] ?? '') === value}>
              {`${facetLabel(facet, value, language)} (${count})`}
            </option>
          ))}
        </select>
      </div>
    ))}
    <button type="submit" class="govuk-button">
      {words.apply[language]}
    </button>
  </form>
);

export const Row = ({ row, language }: { row: PublishedRow; language: Language }) => (
  <li>
    <h3>
      <a class="govuk-link" href={`${base[language]}/${row.code}`}>
        {language === 'id' ? row.titleId : row.titleEn}
      </a>
    </h3>
    <p class="govuk-body-s">
      <strong class="govuk-tag govuk-tag--blue">{facetLabel('status', row.status, language)}</strong>{' '}
      {row.conflicts > 0 && <strong class="govuk-tag govuk-tag--orange">{words.conflicts[language]}</strong>}
    </p>
    <p class="govuk-body-s">
      {[
        facetLabel('region', row.regionCode, language),
        ...row.countries.map((code) => facetLabel('country', code, language)),
      ].join(' · ')}
      {` · ${periodText(row, language)} · ${row.code}`}
    </p>
  </li>
);

export const ListPage = ({
  language,
  question,
  list,
}: {
  language: Language;
  question: ListQuestion;
  list: PublishedList;
}) => (
  <>
    <h1 class="govuk-heading-xl">{words.title[language]}</h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-one-third">
        <Filters language={language} question={question} list={list} />
      </div>
      <div class="govuk-grid-column-two-thirds">
        <h2 class="govuk-heading-m">{`${list.total.toLocaleString(language)} ${words.found[language]}`}</h2>
        {list.rows.length === 0 && <p class="govuk-body">{words.empty[language]}</p>}
        <ul class="jalin-results">
          {list.rows.map((row) => (
            <Row key={row.code} row={row} language={language} />
          ))}
        </ul>
        <p class="govuk-body">
          {list.page > 1 && (
            <a class="govuk-link" rel="prev" href={addressOfPage(question, language, list.page - 1)}>
              {words.previous[language]}
            </a>
          )}{' '}
          {list.page < list.pages && (
            <a class="govuk-link" rel="next" href={addressOfPage(question, language, list.page + 1)}>
              {words.next[language]}
            </a>
          )}
        </p>
      </div>
    </div>
  </>
);
