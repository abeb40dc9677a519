import {
  Button,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatNumber,
  Heading,
  InsetText,
  Radios,
  Select,
  TextInput,
} from '#ui';
import type { Batch, ColumnSample } from '../batch.ts';
import { columnMeanings } from '../change-columns.ts';
import { pathOf } from '../paths.ts';
import type { ColumnMapping } from '../types.ts';
import { meaningWords, words } from '../words.ts';
import { BackToPreview, captionOf } from './parts.tsx';

interface TablePageProps {
  form: FormView;
  batch: Batch;
}

/** Which sheet of the file holds the table. */
export const SheetPage = ({ form, batch }: TablePageProps) => {
  const { language } = form;
  const sheets = batch.reading?.sheets ?? [];
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={captionOf(batch, language)}>
        {words.chooseSheet[language]}
      </Heading>
      <InsetText>{words.losesDecisions[language]}</InsetText>
      <Form
        view={form}
        action={pathOf('sheet', language, { batch: batch.id })}
        hidden={{ version: String(batch.version) }}
      >
        <Radios
          {...fieldOf(form, 'sheet', String(batch.sheet))}
          label={words.sheet[language]}
          items={sheets.map(({ name, rows, isTable }, index) => ({
            value: String(index),
            label: name,
            hint: [
              `${formatNumber(rows, language)} ${words.rows[language].toLowerCase()}`,
              isTable ? words.recognisedTable[language] : '',
            ]
              .filter(Boolean)
              .join(', '),
          }))}
        />
        <Button>{words.readAgain[language]}</Button>
      </Form>
      <BackToPreview batch={batch} language={language} />
    </>
  );
};

const meaningOf = ({ columns }: ColumnMapping, index: number): string =>
  columnMeanings.find((meaning) => columns[meaning] === index) ?? '';

/** What each column means, with its first words, where the headings did not say it. */
export const ColumnsPage = ({ form, batch }: TablePageProps) => {
  const { language } = form;
  const mapping = batch.reading?.mapping ?? { headerRow: null, columns: {} };
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={captionOf(batch, language)}>
        {words.columns[language]}
      </Heading>
      <p class="govuk-body">{words.columnsIntro[language]}</p>
      <InsetText>{words.losesDecisions[language]}</InsetText>
      <Form
        view={form}
        action={pathOf('columns', language, { batch: batch.id })}
        hidden={{ version: String(batch.version) }}
      >
        <TextInput
          {...fieldOf(form, 'headerRow', mapping.headerRow === null ? '' : String(mapping.headerRow))}
          label={words.headerRow[language]}
          hint={words.headerRowHint[language]}
          inputmode="numeric"
          width={5}
        />
        {(batch.reading?.columns ?? []).map((column) => (
          <ColumnField
            key={column.index}
            form={form}
            column={column}
            chosen={meaningOf(mapping, column.index)}
          />
        ))}
        <Button>{words.readAgain[language]}</Button>
      </Form>
      <BackToPreview batch={batch} language={language} />
    </>
  );
};

interface ColumnFieldProps {
  form: FormView;
  column: ColumnSample;
  chosen: string;
}

const ColumnField = ({ form, column, chosen }: ColumnFieldProps) => {
  const { language } = form;
  return (
    <Select
      {...fieldOf(form, `column-${column.index}`, chosen)}
      label={`${words.column[language]} ${column.letter}`}
      labelSize="s"
      hint={column.texts.join(' / ')}
      items={[
        { value: '', text: words.noMeaning[language] },
        ...columnMeanings.map((meaning) => ({ value: meaning, text: meaningWords[meaning][language] })),
      ]}
    />
  );
};
