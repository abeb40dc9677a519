import type { Language } from '#kernel/language.ts';
import { countries, countryName } from '#reference';
import { Checkboxes, DateInput, fieldOf, Radios, Select, type SentForm, typedDate } from '#ui';

import { counterparties, pathQuestions, severalChoices, yesNoUnknown } from './path-words.ts';

const choicesOf = (choices: typeof counterparties, language: Language) =>
  choices.map(([value, words, hint]) => ({
    value,
    label: words[language],
    ...(hint && { hint: hint[language] }),
  }));

type Asked = 'counterparty' | 'country' | 'twinning' | 'centralAgreement' | (typeof several)[number];

const several = ['resources', 'people', 'assets', 'reservedMatters'] as const;

const countryChoices = (language: Language) =>
  countries()
    .filter(({ code }) => code !== 'ID')
    .map(({ code }) => ({ value: code, text: countryName(code, language) }))
    .sort((a, b) => a.text.localeCompare(b.text, language));

/** The six questions of the path selector; `form.typed` holds what was answered before. */
export const PathQuestions = ({ form }: { form: SentForm }) => {
  const { language } = form;
  const ask = (name: Asked) => ({
    ...fieldOf(form, name),
    label: pathQuestions[name][language],
    labelSize: 's' as const,
    hint: pathQuestions[`${name}Hint`][language],
  });
  return (
    <>
      <Radios {...ask('counterparty')} items={choicesOf(counterparties, language)} small />
      <Select {...ask('country')} items={[{ value: '', text: '' }, ...countryChoices(language)]} />
      <Radios {...ask('twinning')} items={choicesOf(yesNoUnknown, language)} small />
      <Radios {...ask('centralAgreement')} items={choicesOf(yesNoUnknown, language)} small />
      {several.map((name) => (
        <Checkboxes
          key={name}
          {...ask(name)}
          items={choicesOf(severalChoices[name], language)}
          values={form.ticked(name)}
          small
        />
      ))}
      <DateInput
        name="date"
        language={language}
        label={pathQuestions.date[language]}
        labelSize="s"
        hint={pathQuestions.dateHint[language]}
        values={typedDate(form.typed, 'date')}
        error={fieldOf(form, 'date-day').error}
      />
    </>
  );
};
