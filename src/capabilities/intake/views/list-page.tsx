import type { Language } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import { Button, CardTable, EmptyState, formatMoment, formatNumber, Heading, LeftOut, Pagination } from '#ui';
import { pathOf } from '../paths.ts';
import type { BatchLine } from '../store/batches.ts';
import { words } from '../words.ts';
import { nameOfBatch, StateTag } from './parts.tsx';

interface ListPageProps {
  language: Language;
  rows: readonly BatchLine[];
  page: number;
  pages: number;
  notUnderstood: readonly NotUnderstood[];
}

export const ListPage = ({ language, rows, page, pages, notUnderstood }: ListPageProps) => {
  const start = <Button href={pathOf('start', language)}>{words.newImport[language]}</Button>;
  return (
    <>
      <Heading level={1}>{words.imports[language]}</Heading>
      <p class="govuk-body">{words.importsIntro[language]}</p>
      <LeftOut language={language} parts={notUnderstood} href={pathOf('list', language)} />
      {rows.length === 0 ? (
        <EmptyState title={words.noImports[language]} why={words.noImportsWhy[language]} action={start} />
      ) : (
        <>
          {start}
          <CardTable
            firstCellIsHeader
            columns={[
              { header: words.table[language] },
              { header: words.when[language] },
              { header: words.rows[language], numeric: true },
              { header: words.state[language] },
            ]}
            rows={rows.map((batch) => [
              <a class="govuk-link" href={pathOf('batch', language, { batch: batch.id })}>
                {nameOfBatch(batch, language)} ({batch.id})
              </a>,
              formatMoment(new Date(batch.createdAt), language),
              formatNumber(batch.rowCount, language),
              <StateTag state={batch.state} language={language} />,
            ])}
          />
          <Pagination
            language={language}
            page={page}
            pages={pages}
            hrefOf={(number) => `${pathOf('list', language)}?page=${number}`}
          />
        </>
      )}
    </>
  );
};
