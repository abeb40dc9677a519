import { beginningOf } from '#kernel/beginning-of.ts';
import { countries, countryName, findRegion } from '#reference';
import { Button, Form, FormErrors, type FormView, fieldOf, Heading, Radios, Select } from '#ui';
import { type Decision, effective } from '../batch.ts';
import type { PartyQuestion } from '../correct-parties.ts';
import { pathOf, placeOf } from '../paths.ts';
import type { RowView } from '../view-row.ts';
import { choiceWords, words } from '../words.ts';
import { AsWritten, BackToPreview, captionOf, Findings, ReadAs, rowLabel } from './parts.tsx';

interface RowPageProps {
  form: FormView;
  view: RowView;
}

/** One row: as written, as read, what looks wrong, and what the officer says about it. */
export const RowPage = ({ form, view }: RowPageProps) => {
  const { language } = form;
  const { batch, row, questions } = view;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={captionOf(batch, language)}>
        {words.row[language]} {rowLabel(row, language)}
      </Heading>
      <Heading level={2}>{words.asWritten[language]}</Heading>
      <AsWritten row={row.reading} language={language} />
      <Heading level={2}>{words.readAs[language]}</Heading>
      <ReadAs row={effective(row)} language={language} />
      <Heading level={2}>{words.findings[language]}</Heading>
      <div class="govuk-body">
        <Findings findings={row.findings} codes={row.codes} language={language} />
      </div>
      <Form
        view={form}
        action={pathOf('row', language, { batch: batch.id, row: placeOf(row) })}
        hidden={{ version: String(batch.version) }}
      >
        {questions.map((question) => (
          <PartyFields key={question.index} form={form} question={question} />
        ))}
        <Decisions form={form} view={view} />
        <Button>{words.saveRow[language]}</Button>
      </Form>
      <BackToPreview batch={batch} language={language} />
    </>
  );
};

const Decisions = ({ form, view }: RowPageProps) => {
  const { language } = form;
  const { row, parts } = view;
  const choices: Decision[] = [
    'take',
    ...(row.duplicateOf === null ? [] : (['add'] as const)),
    ...(parts.length > 0 ? (['split'] as const) : []),
    'skip',
  ];
  const label = (choice: Decision) =>
    choice === 'add' ? `${choiceWords.add[language]} ${row.duplicateOf}` : choiceWords[choice][language];
  return (
    <Radios
      {...fieldOf(form, 'decision', row.decision)}
      label={words.whatNow[language]}
      labelSize="m"
      items={choices.map((choice) => ({
        value: choice,
        label: label(choice),
        ...(choice === 'split' && { hint: splitWords(view, form) }),
      }))}
    />
  );
};

function splitWords({ parts }: RowView, { language }: FormView): string {
  const partners = parts.map(({ parties }) =>
    parties
      .filter(({ side }) => side !== 'local')
      .map(({ asWritten, country }) => `${asWritten} (${country ? countryName(country, language) : '?'})`)
      .join(', '),
  );
  return `${words.splitInto[language]} ${partners.join('; ')}`;
}

const PartyFields = ({ form, question }: { form: FormView; question: PartyQuestion }) => {
  const { language } = form;
  const { index, party, names, regions, country } = question;
  const about = `"${beginningOf(party.asWritten, 120)}"`;
  const asRead = { value: '', text: words.asRead[language] };
  return (
    <>
      {names && (
        <Select
          {...fieldOf(form, `name-${index}`)}
          label={`${about}: ${words.whichName[language]}`}
          items={[
            asRead,
            ...names.map((name) => ({ value: name, text: name })),
            { value: beginningOf(party.asWritten, 300), text: words.ownOrganisation[language] },
          ]}
        />
      )}
      {regions && (
        <Radios
          {...fieldOf(form, `region-${index}`, regions[0])}
          label={`${about}: ${words.whichRegion[language]}`}
          items={regions.map((code) => ({ value: code, label: findRegion(code)?.name ?? code }))}
        />
      )}
      {country && (
        <Select
          {...fieldOf(form, `country-${index}`)}
          label={`${about}: ${words.whichCountry[language]}`}
          items={[asRead, ...foreignCountries(language)]}
        />
      )}
    </>
  );
};

const foreignCountries = (language: FormView['language']) =>
  countries()
    .filter(({ code }) => code !== 'ID')
    .map(({ code }) => ({ value: code, text: countryName(code, language) }))
    .sort((one, other) => one.text.localeCompare(other.text, language));
