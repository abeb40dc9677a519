import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import {
  Button,
  CardTable,
  EmptyState,
  type Facet,
  FacetFilter,
  formatNumber,
  Heading,
  LeftOut,
  Pagination,
  SearchBox,
  SortLinks,
  Tag,
} from '#ui';
import {
  type CaseFacet,
  type CaseOrder,
  type CasesFound,
  type CasesQuestion,
  caseFacets,
  caseOrders,
} from '../../ask-cases.ts';
import type { CaseStatus } from '../../case/fold-case.ts';
import type { Law } from '../../law/read-law.ts';
import { caseStatusWords, purposeWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';
import { casesAddress } from '../cases-question.ts';
import { lawOfCase } from '../law-of-case.ts';
import { caseColours, dueLabel } from './clock-words.ts';
import { missingCount } from './missing-words.ts';
import { openTitle } from './open-page.tsx';

export const casesTitle: Words = { id: 'Perkara', en: 'Cases' };

const words = {
  lead: {
    id: 'Jalan hukum setiap kerja sama: di mana posisinya, apa berikutnya, dan apa yang habis lebih dahulu.',
    en: 'The legal way of each cooperation: where it stands, what comes next, and what runs out first.',
  },
  search: { id: 'Cari kode atau judul perkara', en: 'Search cases by code or title' },
  found: { id: 'perkara', en: 'cases' },
  foundOne: { id: 'perkara', en: 'case' },
  nothing: { id: 'Tidak ada perkara yang cocok', en: 'No case matches' },
  nothingWhy: {
    id: 'Hapus salah satu saringan, atau cari dengan kata lain dari kode atau judulnya.',
    en: 'Remove a filter, or search with other words of its code or title.',
  },
  none: { id: 'Belum ada perkara', en: 'No case yet' },
  noneWhy: {
    id: 'Kantor ini belum membuka perkara untuk kerja sama mana pun.',
    en: 'This office has not opened a case for any cooperation yet.',
  },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  status: { id: 'Keadaan', en: 'State' },
  path: { id: 'Jalur', en: 'Path' },
  stage: { id: 'Langkah berikutnya', en: 'Next step' },
  due: { id: 'Yang pertama habis', en: 'First to run out' },
  irregular: { id: 'tidak menurut aturan', en: 'irregular' },
} as const satisfies Record<string, Words>;

const orderWords: Readonly<Record<CaseOrder, Words>> = {
  due: { id: 'Tenggat terdekat', en: 'Nearest deadline' },
  title: { id: 'Judul', en: 'Title' },
  newest: { id: 'Terakhir dibuka', en: 'Opened last' },
};

interface CasesPageProps {
  language: Language;
  question: CasesQuestion;
  notUnderstood: readonly NotUnderstood[];
  found: CasesFound;
  day: string;
  law: Law;
  mayOpen: boolean;
}

const CaseRows = ({ found, day, law: ofOffice, language }: CasesPageProps) => (
  <CardTable
    columns={[words.cooperation, words.status, words.stage, words.due].map((header) => ({
      header: header[language],
    }))}
    rows={found.rows.map((one) => {
      const law = lawOfCase(one, day, ofOffice);
      return [
        <>
          <a class="govuk-link" href={pageAddress('case', language, { code: one.code })}>
            {one.title}
          </a>
          <div class="govuk-body-s">
            {[one.code, one.purpose !== 'first' && purposeWords[one.purpose][language]]
              .concat(law.pathName(one.path)[language])
              .filter(Boolean)
              .join(' · ')}
          </div>
        </>,
        <>
          <Tag colour={caseColours[one.status]}>{caseStatusWords[one.status][language]}</Tag>
          {one.irregular > 0 && (
            <div class="govuk-body-s">{`${one.irregular} ${words.irregular[language]}`}</div>
          )}
        </>,
        <>
          {one.next.map((code) => law.stageName(code)[language]).join('; ') || '–'}
          {one.missing > 0 && <div class="govuk-body-s">{missingCount(one.missing, language)}</div>}
        </>,
        one.soonest
          ? `${law.clock(one.soonest.clock)?.name[language] ?? one.soonest.clock}: ${dueLabel(one.soonest, language)}`
          : '–',
      ];
    })}
  />
);

/** What a choice is called: by the newest law that knows it. */
function labelOf(facet: CaseFacet, value: string, law: Law, language: Language): string {
  if (facet === 'status') return caseStatusWords[value as CaseStatus][language];
  const named = law
    .toReversed()
    .flatMap<{ code: string; name: Words }>(({ paths, stages }) => (facet === 'path' ? paths : stages));
  return named.find(({ code }) => code === value)?.name[language] ?? value;
}

/** What is chosen stays to be taken off again, also when nothing has it. */
function facetOf(name: CaseFacet, { question, found, law, language }: CasesPageProps): Facet {
  const chosen = question[name];
  const counted = found.facets[name];
  const missing =
    chosen && !counted.some(({ value }) => value === chosen) ? [{ value: chosen, count: 0 }] : [];
  return {
    name,
    label: words[name][language],
    choose: 'one',
    values: [...missing, ...counted].map(({ value, count }) => ({
      value,
      count,
      label: labelOf(name, value, law, language),
      chosen: chosen === value,
    })),
  };
}

/** Every filter in use, with the address without it. */
const chosenOf = ({ question, law, language }: CasesPageProps) => [
  ...(question.q
    ? [{ label: `“${question.q}”`, removeHref: casesAddress(question, language, { q: undefined }) }]
    : []),
  ...caseFacets.flatMap((facet) => {
    const value = question[facet];
    if (value === undefined) return [];
    const removeHref = casesAddress(question, language, { [facet]: undefined });
    return [{ label: labelOf(facet, value, law, language), removeHref }];
  }),
];

const Results = (props: CasesPageProps) => {
  const { language, question, found } = props;
  const { sort = 'due' } = question;
  return (
    <>
      <div role="status">
        <Heading level={2}>
          {`${formatNumber(found.total, language)} ${words[found.total === 1 ? 'foundOne' : 'found'][language]}`}
        </Heading>
      </div>
      {found.total === 0 ? (
        <EmptyState title={words.nothing[language]} why={words.nothingWhy[language]} />
      ) : (
        <>
          <SortLinks
            language={language}
            orders={caseOrders.map((order) => ({
              label: orderWords[order][language],
              href: casesAddress(question, language, { sort: order }),
              current: order === sort,
            }))}
          />
          <CaseRows {...props} />
        </>
      )}
      <Pagination
        language={language}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => casesAddress(question, language, { page })}
      />
    </>
  );
};

const kept = (parts: Readonly<Record<string, string | number | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );

const FilteredCases = (props: CasesPageProps) => {
  const { language, question, notUnderstood } = props;
  const { q, sort, page: _, ...filters } = question;
  const action = pageAddress('cases', language);
  return (
    <>
      <SearchBox
        language={language}
        action={action}
        label={words.search[language]}
        value={q}
        kept={kept({ ...filters, sort })}
      />
      <LeftOut language={language} parts={notUnderstood} href={casesAddress(question, language)} />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-third jalin-beside">
          <FacetFilter
            language={language}
            action={action}
            facets={caseFacets.map((name) => facetOf(name, props))}
            kept={kept({ q, sort })}
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

/** The cases of an office with what comes next and what runs out first, searched, filtered and a page at a time. */
export const CasesPage = (props: CasesPageProps & { any: boolean }) => {
  const { language, any, mayOpen } = props;
  const open = <Button href={pageAddress('open', language)}>{openTitle[language]}</Button>;
  return (
    <>
      <Heading level={1}>{casesTitle[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {any ? (
        <>
          {mayOpen && open}
          <FilteredCases {...props} />
        </>
      ) : (
        <>
          <LeftOut
            language={language}
            parts={props.notUnderstood}
            href={casesAddress(props.question, language)}
          />
          <EmptyState title={words.none[language]} why={words.noneWhy[language]} action={mayOpen && open} />
        </>
      )}
    </>
  );
};
