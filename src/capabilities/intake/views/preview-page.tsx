import type { Language } from '#kernel/language.ts';
import {
  ActionBar,
  Button,
  CardTable,
  classes,
  Form,
  FormErrors,
  type FormView,
  formatNumber,
  Heading,
  InsetText,
  Pagination,
  SummaryList,
} from '#ui';
import { type BatchRow, effective } from '../batch.ts';
import { columnLetter } from '../column-letter.ts';
import { findingName } from '../finding-labels.ts';
import { pathOf, placeOf } from '../paths.ts';
import type { ColumnMapping, ColumnMeaning } from '../types.ts';
import { type BatchView, rowsOnAPage } from '../view-batch.ts';
import { meaningWords, words } from '../words.ts';
import {
  AsWritten,
  captionOf,
  DecisionTag,
  Findings,
  nameOfBatch,
  ReadAs,
  rowLabel,
  TableFindings,
} from './parts.tsx';

export interface PreviewPageProps {
  form: FormView;
  view: BatchView;
  finding: string | undefined;
  page: number;
}

/** What was read, before anything is written: the table as a whole, the findings, and its rows a page at a time. */
export const PreviewPage = (props: PreviewPageProps) => {
  const { form, view } = props;
  const { language } = form;
  const { batch, counts } = view;
  const findings = batch.reading?.findings ?? [];
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={captionOf(batch, language)}>
        {nameOfBatch(batch, language)}
      </Heading>
      {batch.refusal && <InsetText>{batch.refusal.words[language]}</InsetText>}
      <Overview view={view} language={language} />
      {findings.length > 0 && (
        <>
          <Heading level={2}>{words.wholeTable[language]}</Heading>
          <TableFindings findings={findings} language={language} />
        </>
      )}
      {counts.total > 0 && <Rows {...props} />}
      <ActionBar label={words.applyTitle[language]} note={words.nothingWritten[language]}>
        {counts.total > 0 && (
          <Button href={pathOf('apply', language, { batch: batch.id })}>{words.goApply[language]}</Button>
        )}
        <Form view={form} action={pathOf('discard', language, { batch: batch.id })}>
          <Button kind="secondary">{words.cancel[language]}</Button>
        </Form>
      </ActionBar>
    </>
  );
};

const Overview = ({ view, language }: { view: BatchView; language: Language }) => {
  const { batch, counts } = view;
  const params = { batch: batch.id };
  const { decisions } = counts;
  const several = (batch.reading?.sheets.length ?? 0) > 1;
  const number = (count = 0) => formatNumber(count, language);
  const toSheet = { href: pathOf('sheet', language, params), text: words.changeSheet[language] };
  const toColumns = { href: pathOf('columns', language, params), text: words.changeColumns[language] };
  return (
    <SummaryList
      rows={[
        { key: words.rows[language], value: number(counts.total - (decisions.split ?? 0)) },
        { key: words.willRecord[language], value: number(decisions.take) },
        { key: words.willAdd[language], value: number(decisions.add) },
        { key: words.willSkip[language], value: number(decisions.skip) },
        {
          key: words.sheet[language],
          value: batch.reading?.sheet ?? '',
          actions: several ? [toSheet] : [],
        },
        {
          key: words.columns[language],
          value: columnsWords(batch.reading?.mapping, language) || words.notSaid[language],
          actions: [toColumns],
        },
      ]}
    />
  );
};

/** "A Nomor urut, B Pihak yang terlibat": in the order of the file. */
function columnsWords(mapping: ColumnMapping | undefined, language: Language): string {
  const columns = Object.entries(mapping?.columns ?? {}) as [ColumnMeaning, number][];
  return columns
    .toSorted(([, one], [, other]) => one - other)
    .map(([meaning, column]) => `${columnLetter(column)} ${meaningWords[meaning][language]}`)
    .join(', ');
}

const Rows = ({ form, view, finding, page }: PreviewPageProps) => {
  const { language } = form;
  const { batch, rows, matching } = view;
  const address = pathOf('batch', language, { batch: batch.id });
  const hrefOf = (number: number) =>
    `${address}?${new URLSearchParams({ ...(finding && { finding }), page: String(number) })}`;
  return (
    <>
      <Heading level={2}>{words.rows[language]}</Heading>
      <Filters view={view} finding={finding} address={address} language={language} />
      <ManyRows form={form} view={view} finding={finding} />
      <CardTable
        firstCellIsHeader
        columns={[
          { header: words.row[language] },
          { header: words.asWritten[language] },
          { header: words.readAs[language] },
          { header: words.findings[language] },
          { header: words.decision[language] },
        ]}
        rows={rows.map((row) => [
          rowLabel(row, language),
          <AsWritten row={row.reading} language={language} />,
          <ReadAs row={effective(row)} language={language} />,
          <Findings findings={row.findings} codes={row.codes} language={language} />,
          <RowDecision form={form} view={view} row={row} finding={finding} page={page} />,
        ])}
      />
      <Pagination language={language} page={page} pages={Math.ceil(matching / rowsOnAPage)} hrefOf={hrefOf} />
    </>
  );
};

interface FiltersProps {
  view: BatchView;
  finding: string | undefined;
  address: string;
  language: Language;
}

const Filters = ({ view, finding, address, language }: FiltersProps) => {
  const { counts } = view;
  const links = [
    { value: undefined, text: words.allRows[language], count: counts.total },
    { value: 'none', text: words.withoutFindings[language], count: counts.withoutFindings },
    ...Object.entries(counts.codes).map(([code, count]) => ({
      value: code,
      text: findingName(code, language),
      count,
    })),
  ];
  return (
    <nav aria-label={words.show[language]}>
      <ul class="govuk-list">
        {links.map(({ value, text, count }) => (
          <li key={text}>
            <a
              class={classes('govuk-link', value === finding && 'govuk-!-font-weight-bold')}
              href={value ? `${address}?finding=${encodeURIComponent(value)}` : address}
              aria-current={value === finding ? 'true' : undefined}
            >
              {text}
            </a>{' '}
            ({formatNumber(count, language)})
          </li>
        ))}
      </ul>
    </nav>
  );
};

const ManyRows = ({ form, view, finding }: Pick<PreviewPageProps, 'form' | 'view' | 'finding'>) => {
  const { language } = form;
  const { batch } = view;
  return (
    <Form
      view={form}
      action={pathOf('rows', language, { batch: batch.id })}
      hidden={{ version: String(batch.version), ...(finding && { finding }) }}
    >
      <ActionBar label={words.manyRows[language]} note={words.manyRows[language]}>
        {finding === undefined ? (
          <Button kind="secondary" name="decision" value="clean">
            {words.takeClean[language]}
          </Button>
        ) : (
          <>
            <Button kind="secondary" name="decision" value="take">
              {words.takeShown[language]}
            </Button>
            <Button kind="secondary" name="decision" value="skip">
              {words.skipShown[language]}
            </Button>
          </>
        )}
      </ActionBar>
    </Form>
  );
};

const RowDecision = ({
  form,
  view,
  row,
  finding,
  page,
}: Omit<PreviewPageProps, 'form'> & { form: FormView; row: BatchRow }) => {
  const { language } = form;
  const { batch } = view;
  const address = pathOf('row', language, { batch: batch.id, row: placeOf(row) });
  const about = (
    <span class="govuk-visually-hidden"> {`${words.row[language]} ${rowLabel(row, language)}`}</span>
  );
  const other = row.decision === 'take' ? 'skip' : 'take';
  const hidden = {
    version: String(batch.version),
    decision: other,
    back: new URLSearchParams({ ...(finding && { finding }), page: String(page) }).toString(),
  };
  return (
    <>
      <p class="govuk-body">
        <DecisionTag decision={row.decision} language={language} />
      </p>
      {row.decision !== 'split' && (
        <Form view={form} action={address} hidden={hidden}>
          <Button kind="secondary">
            {words[other][language]}
            {about}
          </Button>
        </Form>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={address}>
          {words.check[language]}
          {about}
        </a>
      </p>
    </>
  );
};
