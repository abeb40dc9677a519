import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  Checkboxes,
  FileUpload,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  Heading,
  InsetText,
  NotificationBanner,
  Radios,
  Textarea,
  TextInput,
} from '#ui';
import type { Day } from '../../calendar/days.ts';
import { heldOn } from '../holders.ts';
import { mostEmblemBytes } from '../keep-emblem.ts';
import { letterWords as words } from '../letter-words.ts';
import { lackingOf, neededOnLetters, type OfficeLetterhead } from '../letterhead.ts';
import { type LetterSettings, takenLetterhead } from '../view-letter-settings.ts';
import { settingAddress } from './addresses.ts';
import { HoldersTable } from './holder-pages.tsx';
import { SettingHistory } from './setting-history.tsx';

/** What letters of this office would still lack, each in words. */
function missingOf(settings: LetterSettings, day: Day): Words[] {
  const lacking: Words[] = lackingOf(takenLetterhead(settings)).map((name) => neededOnLetters[name]);
  return settings.holders.some((one) => heldOn(one, day)) ? lacking : [...lacking, words.noHolder];
}

const Emblem = ({
  form,
  name,
  kept,
}: {
  form: FormView;
  name: 'headEmblem' | 'unitEmblem';
  kept: string | null;
}) => {
  const { language } = form;
  return (
    <>
      <FileUpload
        {...fieldOf(form, name)}
        label={words[name][language]}
        hint={words.emblemHint[language]}
        accept=".png"
        mostBytes={mostEmblemBytes}
      />
      {kept !== null && (
        <>
          <p class="govuk-body">
            <img
              src={settingAddress('emblem', language, { which: name })}
              alt={words.emblemKept[language]}
              height={72}
            />
          </p>
          <Checkboxes
            language={language}
            name={`${name}Drop`}
            label={words[name][language]}
            items={[{ value: 'yes', label: words.emblemDrop[language] }]}
            values={form.typed[`${name}Drop`] ? ['yes'] : []}
            small
          />
        </>
      )}
    </>
  );
};

const headFields = [
  'government',
  'headOffice',
  'unit',
  'address',
  'telephone',
  'mail',
  'web',
  'place',
] as const;
const addresseeFields = ['provinceCapital', 'councilPlace', 'ministerPlace'] as const;
const hints: Partial<Record<(typeof headFields)[number], Words>> = {
  unit: words.unitHint,
  address: words.addressHint,
};

const LetterheadFields = ({ form, letterhead }: { form: FormView; letterhead: OfficeLetterhead }) => {
  const { language } = form;
  return (
    <>
      {headFields.map((name) => {
        const field = { ...fieldOf(form, name, letterhead[name]), label: words[name][language] };
        return name === 'address' ? (
          <Textarea key={name} {...field} hint={hints[name]?.[language]} rows={2} />
        ) : (
          <TextInput key={name} {...field} hint={hints[name]?.[language]} />
        );
      })}
      <Radios
        {...fieldOf(form, 'paper', letterhead.paper)}
        label={words.paper[language]}
        items={[
          { value: 'A4', label: 'A4' },
          { value: 'F4', label: words.f4[language] },
        ]}
      />
      <Emblem form={form} name="headEmblem" kept={letterhead.headEmblem} />
      <Emblem form={form} name="unitEmblem" kept={letterhead.unitEmblem} />
      <Heading level={2}>{words.addressees[language]}</Heading>
      <p class="govuk-hint">{words.addresseeHint[language]}</p>
      {addresseeFields.map((name) => (
        <TextInput key={name} {...fieldOf(form, name, letterhead[name])} label={words[name][language]} />
      ))}
    </>
  );
};

/** What an office said of itself on its letters, for those who may only read it. */
const LetterheadFacts = ({ letterhead, language }: { letterhead: OfficeLetterhead; language: Language }) => (
  <dl class="govuk-summary-list">
    {[...headFields, ...addresseeFields]
      .filter((name) => letterhead[name] !== '')
      .map((name) => (
        <div class="govuk-summary-list__row" key={name}>
          <dt class="govuk-summary-list__key">{words[name][language]}</dt>
          <dd class="govuk-summary-list__value">{letterhead[name]}</dd>
        </div>
      ))}
  </dl>
);

interface LetterSettingsPageProps {
  form: FormView;
  settings: LetterSettings;
  day: Day;
  mayEdit: boolean;
  done: boolean;
}

/** Letterhead, seats of the addressees and signers of an office, with what is missing named first. */
export const LetterSettingsPage = ({ form, settings, day, mayEdit, done }: LetterSettingsPageProps) => {
  const { language } = form;
  const missing = missingOf(settings, day);
  const letterhead = takenLetterhead(settings);
  return (
    <>
      {done && (
        <NotificationBanner language={language} kind="success">
          {words.saved[language]}
        </NotificationBanner>
      )}
      <FormErrors view={form} />
      <Heading level={1}>{words.title[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {missing.length > 0 && (
        <InsetText>
          {words.missing[language]}: {missing.map((one) => one[language]).join('; ')}.
        </InsetText>
      )}
      <HoldersTable holders={settings.holders} day={day} language={language} mayEdit={mayEdit} />
      <Heading level={2}>{words.letterhead[language]}</Heading>
      {mayEdit ? (
        <Form
          view={form}
          action={settingAddress('letterhead', language)}
          hidden={{ version: String(settings.version) }}
          withFiles
          guarded
        >
          <LetterheadFields form={form} letterhead={letterhead} />
          <TextInput {...fieldOf(form, 'reason')} label={words.reason[language]} />
          <Button>{words.save[language]}</Button>
        </Form>
      ) : (
        <LetterheadFacts letterhead={letterhead} language={language} />
      )}
      <Heading level={2}>{words.history[language]}</Heading>
      <SettingHistory
        history={settings.history.map((act) => ({ scope: 'own' as const, act }))}
        language={language}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={settingAddress('templates', language)}>
          {words.templates[language]}
        </a>
      </p>
    </>
  );
};
