import {
  Button,
  CardTable,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatNumber,
  Heading,
  InsetText,
  Pagination,
  Panel,
  SummaryList,
  Textarea,
} from '#ui';
import { effective } from '../batch.ts';
import { pathOf } from '../paths.ts';
import { type BatchView, rowsOnAPage } from '../view-batch.ts';
import { words } from '../words.ts';
import { BackToPreview, captionOf, nameOfBatch, ReadAs, rowLabel } from './parts.tsx';

interface EndPageProps {
  form: FormView;
  view: BatchView;
}

const BackToImports = ({ form }: { form: FormView }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={pathOf('list', form.language)}>
      {words.backToImports[form.language]}
    </a>
  </p>
);

/** Asks once more, with the numbers, before anything is written. */
export const ApplyPage = ({ form, view }: EndPageProps) => {
  const { language } = form;
  const { batch, counts } = view;
  const { decisions } = counts;
  const number = (count = 0) => formatNumber(count, language);
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={captionOf(batch, language)}>
        {words.applyTitle[language]}
      </Heading>
      <SummaryList
        rows={[
          { key: words.willRecord[language], value: number(decisions.take) },
          { key: words.willAdd[language], value: number(decisions.add) },
          { key: words.willSkip[language], value: number(decisions.skip) },
        ]}
      />
      <p class="govuk-body">{words.applyNote[language]}</p>
      <Form
        view={form}
        action={pathOf('apply', language, { batch: batch.id })}
        hidden={{ version: String(batch.version) }}
      >
        <Button>{words.applyButton[language]}</Button>
      </Form>
      <BackToPreview batch={batch} language={language} />
    </>
  );
};

/** After applying: what was made, row by row, and the way back. */
export const AppliedPage = ({ form, view, page }: EndPageProps & { page: number }) => {
  const { language } = form;
  const { batch, counts, rows } = view;
  const { take = 0, add = 0 } = counts.decisions;
  const made = rows.filter(({ cooperationCode }) => cooperationCode !== null);
  return (
    <>
      <Panel title={words.applied[language]}>
        {formatNumber(take, language)} {words.recorded[language]}
        {add > 0 && `, ${formatNumber(add, language)} ${words.addedTo[language]}`}
      </Panel>
      <p class="govuk-body">{nameOfBatch(batch, language)}</p>
      <Heading level={2}>{words.records[language]}</Heading>
      <CardTable
        firstCellIsHeader
        columns={[
          { header: words.record[language] },
          { header: words.row[language] },
          { header: words.readAs[language] },
        ]}
        rows={made.map((row) => [
          <RecordLink code={row.cooperationCode ?? ''} form={form} />,
          `${rowLabel(row, language)}${row.decision === 'add' ? `, ${words.addedTo[language]}` : ''}`,
          <ReadAs row={effective(row)} language={language} />,
        ])}
      />
      <Pagination
        language={language}
        page={page}
        pages={Math.ceil(counts.total / rowsOnAPage)}
        hrefOf={(number) => `${pathOf('batch', language, { batch: batch.id })}?page=${number}`}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={pathOf('undo', language, { batch: batch.id })}>
          {words.undo[language]}
        </a>
      </p>
      <BackToImports form={form} />
    </>
  );
};

const RecordLink = ({ code, form }: { code: string; form: FormView }) => (
  <a class="govuk-link" href={pathOf('record', form.language, { code })}>
    {code}
  </a>
);

export const UndoPage = ({ form, view }: EndPageProps) => {
  const { language } = form;
  const { batch } = view;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={captionOf(batch, language)}>
        {words.undo[language]}
      </Heading>
      <p class="govuk-body">{words.undoWhat[language]}</p>
      <Form
        view={form}
        action={pathOf('undo', language, { batch: batch.id })}
        hidden={{ version: String(batch.version) }}
      >
        <Textarea {...fieldOf(form, 'because')} label={words.because[language]} rows={3} />
        <Button kind="warning">{words.undo[language]}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={pathOf('batch', language, { batch: batch.id })}>
          {words.backToImports[language]}
        </a>
      </p>
    </>
  );
};

/** An import of which nothing more can come: undone, given up, or not readable. */
export const ClosedPage = ({ form, view }: EndPageProps) => {
  const { language } = form;
  const { batch } = view;
  const title =
    batch.state === 'undone' ? words.undone : batch.state === 'refused' ? words.refused : words.cancelled;
  const kept = batch.takenBack?.kept ?? [];
  return (
    <>
      <Heading level={1} caption={captionOf(batch, language)}>
        {title[language]}
      </Heading>
      {batch.state === 'cancelled' && <p class="govuk-body">{words.cancelledWhat[language]}</p>}
      {batch.refusal && <InsetText>{batch.refusal.words[language]}</InsetText>}
      {batch.takenBack && (
        <p class="govuk-body">
          {formatNumber(batch.takenBack.removed, language)} {words.removed[language]}
        </p>
      )}
      {kept.length > 0 && (
        <>
          <p class="govuk-body">{words.kept[language]}</p>
          <ul class="govuk-list govuk-list--bullet">
            {kept.map((code) => (
              <li key={code}>
                <RecordLink code={code} form={form} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Button href={pathOf('start', language)}>{words.tryAnother[language]}</Button>
      <BackToImports form={form} />
    </>
  );
};
