import type { Language } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  Checkboxes,
  DateInput,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  Heading,
  Select,
  Tag,
  TextInput,
  typedDate,
  WarningText,
} from '#ui';
import type { Day } from '../../calendar/days.ts';
import { type Holder, heldOn, maskedNip, nipDoubtful, officeClasses, standings } from '../holders.ts';
import { officeClassWords, standingWords, letterWords as words } from '../letter-words.ts';
import { settingAddress } from './addresses.ts';

const termOf = ({ from, to }: Holder, language: Language) =>
  `${formatDay(from, language)} – ${to === null ? words.still[language] : formatDay(to, language)}`;

interface HoldersTableProps {
  holders: readonly Holder[];
  day: Day;
  language: Language;
  mayEdit: boolean;
}

const titled = ({ titlesBefore, name, titlesAfter }: Holder) =>
  [titlesBefore, titlesAfter === '' ? name : `${name}, ${titlesAfter}`].filter(Boolean).join(' ');

/** Who held which office when; civil servants' numbers show only their end. */
export const HoldersTable = ({ holders, day, language, mayEdit }: HoldersTableProps) => (
  <>
    <Heading level={2}>{words.holders[language]}</Heading>
    <p class="govuk-body">{words.holdersLead[language]}</p>
    {holders.length === 0 ? (
      <p class="govuk-body">{words.noHolders[language]}</p>
    ) : (
      <CardTable
        firstCellIsHeader
        columns={[words.office, words.name, words.nip, words.term].map((header) => ({
          header: header[language].replace(/ \(.*\)$/, ''),
        }))}
        rows={holders.map((one) => [
          mayEdit ? (
            <a
              key="office"
              class="govuk-link"
              href={settingAddress('holder', language, { holder: String(one.id) })}
            >
              {one.standing === 'definitive' ? one.office : `${one.standing}. ${one.office}`}
              <span class="govuk-visually-hidden">
                {' '}
                {one.name}: {words.correct[language]}
              </span>
            </a>
          ) : (
            one.office
          ),
          titled(one),
          maskedNip(one.nip) || '–',
          <>
            {termOf(one, language)} {heldOn(one, day) && <Tag>{words.now[language]}</Tag>}
          </>,
        ])}
      />
    )}
    {mayEdit && (
      <p class="govuk-body">
        <a class="govuk-link" href={settingAddress('addHolder', language)}>
          {words.addHolder[language]}
        </a>
      </p>
    )}
  </>
);

const nameFields = [
  'name',
  'titlesBefore',
  'titlesAfter',
  'rank',
  'nip',
  'ownOffice',
  'onBehalfOf',
  'forOffice',
] as const;

/** A day of the form, as it was typed or as it is kept. */
export function storedDay(name: string, day: Day | null | undefined): Record<string, string> {
  const [year = '', month = '', date = ''] = day ? day.split('-') : [];
  if (year === '') return {};
  return {
    [`${name}-year`]: year,
    [`${name}-month`]: String(Number(month)),
    [`${name}-day`]: String(Number(date)),
  };
}

const Term = ({ form, holder }: { form: FormView; holder?: Holder | undefined }) => {
  const { language } = form;
  return (
    <>
      {(['from', 'to'] as const).map((name) => (
        <DateInput
          key={name}
          name={name}
          language={language}
          label={words[name][language]}
          hint={name === 'to' ? words.toHint[language] : undefined}
          values={typedDate({ ...storedDay(name, holder?.[name]), ...form.typed }, name)}
          error={fieldOf(form, `${name}-day`).error}
        />
      ))}
    </>
  );
};

const HolderFields = ({ form, holder }: { form: FormView; holder?: Holder | undefined }) => {
  const { language } = form;
  return (
    <>
      <TextInput
        {...fieldOf(form, 'office', holder?.office)}
        label={words.office[language]}
        hint={words.officeHint[language]}
      />
      <Select
        {...fieldOf(form, 'officeClass', holder?.officeClass ?? 'head')}
        label={words.officeClass[language]}
        items={officeClasses.map((value) => ({ value, text: officeClassWords[value][language] }))}
      />
      <Select
        {...fieldOf(form, 'standing', holder?.standing ?? 'definitive')}
        label={words.standing[language]}
        items={standings.map((value) => ({ value, text: standingWords[value][language] }))}
      />
      {nameFields.map((name) => (
        <TextInput
          key={name}
          {...fieldOf(form, name, holder?.[name])}
          label={words[name][language]}
          hint={name === 'nip' ? words.nipHint[language] : undefined}
        />
      ))}
      <Term form={form} holder={holder} />
    </>
  );
};

/** One official: recorded for the first time, or corrected. */
export const HolderPage = ({ form, holder }: { form: FormView; holder?: Holder | undefined }) => {
  const { language } = form;
  const title = holder ? words.correctHolder : words.addHolder;
  const action = holder
    ? settingAddress('holder', language, { holder: String(holder.id) })
    : settingAddress('addHolder', language);
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={words.holders[language]}>
        {title[language]}
      </Heading>
      {holder && nipDoubtful(holder.nip) && (
        <WarningText language={language}>{words.nipDoubtful[language]}</WarningText>
      )}
      <Form
        view={form}
        action={action}
        {...(holder && { hidden: { version: String(holder.version) } })}
        guarded
      >
        <HolderFields form={form} holder={holder} />
        {holder && (
          <Checkboxes
            language={language}
            name="takenOut"
            label={words.takenOut[language]}
            hint={words.takenOutHint[language]}
            items={[{ value: 'yes', label: words.takenOut[language] }]}
            values={form.typed.takenOut ? ['yes'] : []}
            small
          />
        )}
        <TextInput
          {...fieldOf(form, 'reason')}
          label={words.reason[language]}
          hint={words.holderReasonHint[language]}
        />
        <Button>{words.save[language]}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={settingAddress('letterhead', language)}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
