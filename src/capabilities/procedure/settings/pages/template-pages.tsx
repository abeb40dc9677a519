import type { Language } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  Details,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  Heading,
  InsetText,
  NotificationBanner,
  Select,
  Table,
  Textarea,
  TextInput,
} from '#ui';
import type { LetterTemplate, TemplateBlock } from '../../letters/letter-template.ts';
import { isSlotName, slots } from '../../letters/slots.ts';
import type { TemplateVersion } from '../letter-templates.ts';
import { letterWords } from '../letter-words.ts';
import type { SettingAct } from '../setting-acts.ts';
import { blockField, textOfBlock, textsOf } from '../template-texts.ts';
import { words } from '../words.ts';
import { settingAddress } from './addresses.ts';
import { SettingHistory } from './setting-history.tsx';

const standing = ({ packaged }: TemplateVersion, language: Language) =>
  (packaged ? words.packaged : words.ownVersion)[language];

/** The letters of an office, each with whose words it has. */
export const TemplatesPage = ({
  templates,
  language,
}: {
  templates: readonly TemplateVersion[];
  language: Language;
}) => (
  <>
    <Heading level={1}>{words.templates[language]}</Heading>
    <p class="govuk-body-l">{words.templatesLead[language]}</p>
    <CardTable
      firstCellIsHeader
      columns={[words.letter, words.basis, words.version].map((header) => ({ header: header[language] }))}
      rows={templates.map((one) => [
        <a
          key="name"
          class="govuk-link"
          href={settingAddress('template', language, { template: one.template.code })}
        >
          {one.template.name[language]}
        </a>,
        one.template.basis.join('; ') || '–',
        standing(one, language),
      ])}
    />
    <p class="govuk-body">
      <a class="govuk-link" href={settingAddress('letterhead', language)}>
        {letterWords.title[language]}
      </a>
    </p>
    <a class="govuk-link" href={settingAddress('law', language)}>
      {words.back[language]}
    </a>
  </>
);

const Slots = ({ language }: { language: Language }) => (
  <Details summary={words.slots[language]}>
    <Table
      columns={[words.slot, words.meaning].map((header) => ({ header: header[language] }))}
      rows={Object.entries(slots).map(([name, slot]) => [
        <code key="name" class="govuk-!-text-break-word">{`{${name}}`}</code>,
        slot.name[language],
      ])}
    />
  </Details>
);

const slotNamed = (name: string, language: Language) =>
  isSlotName(name) ? slots[name].name[language] : name;

const conditionOf = ({ onlyWith, onlyWithout }: TemplateBlock, language: Language): string | undefined => {
  if (onlyWith) return `${words.onlyWith[language]} ${slotNamed(onlyWith, language)}`;
  return onlyWithout ? `${words.onlyWithout[language]} ${slotNamed(onlyWithout, language)}` : undefined;
};

const labelOf = (block: TemplateBlock, at: number, language: Language) => {
  const kind =
    block.block === 'paragraph' ? words.paragraph : block.block === 'list' ? words.list : words.facts;
  return `${at + 1}. ${kind[language]}`;
};

const Body = ({ form, template }: { form: FormView; template: LetterTemplate }) => {
  const { language } = form;
  return (
    <>
      {template.body.map((block, at) => {
        const text = textOfBlock(block);
        if (text === null && 'slot' in block)
          return (
            <InsetText key={at}>
              {at + 1}. {words.fromCase[language]} {slotNamed(block.slot, language)}
            </InsetText>
          );
        return (
          <Textarea
            key={at}
            {...fieldOf(form, blockField(at), text ?? '')}
            label={labelOf(block, at, language)}
            hint={conditionOf(block, language)}
            rows={block.block === 'paragraph' ? 5 : 6}
          />
        );
      })}
    </>
  );
};

const headFields = {
  letter: ['subject', 'attachments', 'recipient', 'through', 'letterPlace', 'copies'],
  record: ['title', 'above', 'below'],
} as const;
const severalLines = new Set<string>(['subject', 'title', 'recipient', 'copies', 'above', 'below']);

const Head = ({ form, template }: { form: FormView; template: LetterTemplate }) => {
  const stored = textsOf(template);
  return (
    <>
      {headFields[template.kind].map((name) => {
        const field = name === 'letterPlace' ? 'place' : name;
        const props = { ...fieldOf(form, field, stored[field]), label: words[name][form.language] };
        return severalLines.has(name) ? (
          <Textarea key={name} {...props} rows={3} />
        ) : (
          <TextInput key={name} {...props} />
        );
      })}
    </>
  );
};

const Added = ({ form, template }: { form: FormView; template: LetterTemplate }) => {
  const { language } = form;
  const last = String(template.body.length - 1);
  return (
    <>
      <Textarea {...fieldOf(form, 'added')} label={words.added[language]} rows={4} />
      <Select
        {...fieldOf(form, 'addAfter', last)}
        label={words.addAfter[language]}
        items={[
          { value: '-1', text: words.first[language] },
          ...template.body.map((_, at) => ({ value: String(at), text: String(at + 1) })),
        ]}
      />
    </>
  );
};

const Restore = ({ form, inUse }: { form: FormView; inUse: TemplateVersion }) => {
  const { language } = form;
  const { code } = inUse.template;
  return (
    <>
      <Heading level={2}>{words.restore[language]}</Heading>
      <p class="govuk-body">{words.restoreHint[language]}</p>
      <Form
        view={form}
        action={settingAddress('restore', language, { template: code })}
        hidden={{ version: String(inUse.version) }}
      >
        <TextInput {...fieldOf(form, 'restoreReason')} label={words.reason[language]} />
        <Button kind="warning">{words.restore[language]}</Button>
      </Form>
    </>
  );
};

interface TemplatePageProps {
  form: FormView;
  inUse: TemplateVersion;
  history: readonly SettingAct[];
  mayEdit: boolean;
  done: boolean;
}

/** The words of one letter, part by part, with the slots that the facts of a case fill. */
export const TemplatePage = ({ form, inUse, history, mayEdit, done }: TemplatePageProps) => {
  const { language } = form;
  const { template } = inUse;
  return (
    <>
      {done && (
        <NotificationBanner language={language} kind="success">
          {words.done[language]}
        </NotificationBanner>
      )}
      <FormErrors view={form} />
      <Heading level={1} caption={`${words.templates[language]} · ${standing(inUse, language)}`}>
        {template.name[language]}
      </Heading>
      <Slots language={language} />
      <Form
        view={form}
        action={settingAddress('template', language, { template: template.code })}
        hidden={{ version: String(inUse.version) }}
        guarded
      >
        <Head form={form} template={template} />
        <Heading level={2}>{words.body[language]}</Heading>
        <p class="govuk-hint">{words.bodyHint[language]}</p>
        <Body form={form} template={template} />
        <Added form={form} template={template} />
        <p class="govuk-hint">{words.previewHint[language]}</p>
        <Button kind="secondary" name="want" value="preview" preventDoubleClick={false}>
          {words.seePreview[language]}
        </Button>
        {mayEdit && (
          <>
            <TextInput {...fieldOf(form, 'reason')} label={words.reason[language]} />
            <Button name="want" value="save">
              {words.save[language]}
            </Button>
          </>
        )}
      </Form>
      {mayEdit && !inUse.packaged && <Restore form={form} inUse={inUse} />}
      <Heading level={2}>{words.history[language]}</Heading>
      <SettingHistory history={history.map((act) => ({ scope: 'own', act }))} language={language} />
      <p class="govuk-body">
        <a class="govuk-link" href={settingAddress('templates', language)}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
