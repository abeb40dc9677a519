import {
  type Agreement,
  numberHeading,
  numbersOf,
  printedClauses,
  shortCode,
  writtenFromRight,
} from '#drafting';
import { languageName } from '#reference';
import {
  Button,
  Details,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  Heading,
  InsetText,
  NotificationBanner,
  Panel,
  Radios,
  SummaryList,
  Textarea,
  TextInput,
} from '#ui';
import type { OpenedPartnerLink } from '../partner/open-partner-link.ts';
import { headPlace, type PartnerLine } from '../partner/partner-line.ts';
import { fieldFor, sentText } from '../partner/read-lines.ts';
import { pathOf } from '../paths.ts';
import type { LinkEnd } from '../rounds/round-state.ts';
import { endWords, words } from '../words.ts';
import { titleOf } from './clause-name.ts';

interface Props {
  form: FormView;
  link: string;
  opened: OpenedPartnerLink;
  /** The language the text is read in. */
  reading: string;
  begun: readonly PartnerLine[];
  sendingKey: string;
  kept: boolean;
}

const direction = (language: string) => (writtenFromRight(language) ? 'rtl' : 'ltr');

const Paragraphs = ({ text, language }: { text: string; language: string }) => (
  <div lang={language} dir={direction(language)}>
    {text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, at) => (
        <p class="govuk-body" key={at}>
          {line}
        </p>
      ))}
  </div>
);

const Say = ({ props, clause }: { props: Props; clause: string }) => {
  const { form, opened, reading, begun } = props;
  const { language } = form;
  const sent = sentText(opened.agreement, clause, reading);
  const comment = fieldFor({ clause, language: reading, kind: 'comment' });
  const wording = fieldFor({ clause, language: reading, kind: 'wording' });
  const said = (kind: PartnerLine['kind']) =>
    begun.find(
      (one) => one.clause === clause && one.kind === kind && (kind === 'comment' || one.language === reading),
    )?.text;
  const typed = (field: string, before: string) =>
    form.typed[field] !== undefined && form.typed[field]?.trim() !== before.trim();
  const isOpen =
    said('comment') !== undefined ||
    said('wording') !== undefined ||
    typed(comment, '') ||
    (clause !== headPlace && typed(wording, sent));
  return (
    <Details summary={words.say[language]} open={isOpen}>
      <Textarea {...fieldOf(form, comment, said('comment'))} label={words.yourRemark[language]} rows={3} />
      {clause !== headPlace && (
        <Textarea
          {...fieldOf(form, wording, said('wording') ?? sent)}
          label={`${words.yourWording[language]} (${languageName(reading, language)})`}
          rows={Math.min(12, Math.max(4, Math.ceil(sent.length / 60)))}
        />
      )}
    </Details>
  );
};

const Clauses = (props: Props) => {
  const { opened, reading } = props;
  const { agreement } = opened;
  const numbers = numbersOf(agreement.clauses);
  return (
    <>
      {printedClauses(agreement.clauses).map((clause) => (
        <section key={clause.id}>
          <div lang={reading} dir={direction(reading)}>
            <Heading level={2} size="m">
              {[numberHeading(clause.role, numbers.get(clause.id), reading), clause.heading[reading]]
                .filter(Boolean)
                .join(' · ')}
            </Heading>
          </div>
          <Paragraphs text={sentText(agreement, clause.id, reading)} language={reading} />
          <Say props={props} clause={clause.id} />
        </section>
      ))}
    </>
  );
};

const ReadIn = ({
  link,
  agreement,
  reading,
  language,
}: {
  link: string;
  agreement: Agreement;
  reading: string;
  language: FormView['language'];
}) => (
  <p class="govuk-body">
    {`${words.readIn[language]}: `}
    {agreement.languages.map((one, at) => (
      <span key={one}>
        {at > 0 && ' · '}
        {one === reading ? (
          <strong>{languageName(one, language)}</strong>
        ) : (
          <a class="govuk-link" href={`${pathOf('partner', language, { link })}?text=${one}`}>
            {languageName(one, language)}
          </a>
        )}
      </span>
    ))}
  </p>
);

const Answer = ({ form }: { form: FormView }) => {
  const { language } = form;
  return (
    <section>
      <Heading level={2}>{words.answer[language]}</Heading>
      <TextInput {...fieldOf(form, 'name')} label={words.yourName[language]} autocomplete="name" />
      <TextInput {...fieldOf(form, 'office')} label={words.yourOffice[language]} />
      <Radios
        {...fieldOf(form, 'confirmed')}
        label={words.question[language]}
        items={[
          { value: 'no', label: words.answerRemarks[language] },
          { value: 'yes', label: words.answerAgree[language] },
        ]}
      />
      <InsetText>{words.notConfirmed[language]}</InsetText>
      <div class="govuk-button-group">
        <Button name="act" value="send">
          {words.sendAnswer[language]}
        </Button>
        <Button kind="secondary" name="act" value="keep">
          {words.keep[language]}
        </Button>
      </div>
    </section>
  );
};

/** The text as the partner reads it, with room to speak to every article. */
export const PartnerPage = (props: Props) => {
  const { form, link, opened, reading, sendingKey, kept } = props;
  const { language } = form;
  const { agreement, round } = opened;
  return (
    <>
      <FormErrors view={form} />
      {kept && <NotificationBanner language={language}>{words.kept[language]}</NotificationBanner>}
      <div lang={reading} dir={direction(reading)}>
        <Heading level={1}>{titleOf(agreement, reading, language)}</Heading>
      </div>
      <SummaryList
        rows={[
          { key: words.from[language], value: `${opened.office}, ${opened.governmentName}` },
          { key: words.partner[language], value: round.partner },
          {
            key: words.code[language],
            value: `${shortCode(round.fingerprint)} · ${words.version[language]} ${round.version}`,
          },
        ]}
      />
      {round.message && <InsetText>{round.message}</InsetText>}
      <p class="govuk-body">{words.codeWhat[language]}</p>
      <ReadIn {...{ link, agreement, reading, language }} />
      <Form
        view={form}
        action={pathOf('partner', language, { link })}
        hidden={{ key: sendingKey, text: reading }}
      >
        <Say props={props} clause={headPlace} />
        <Clauses {...props} />
        <Answer form={form} />
      </Form>
    </>
  );
};

/** After sending: what happens now, and the way back. */
export const ThanksPage = ({ form, link }: { form: FormView; link: string }) => {
  const { language } = form;
  return (
    <>
      <Panel title={words.thanks[language]} />
      <p class="govuk-body">{words.thanksWhat[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={pathOf('partner', language, { link })}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};

/** A link of ours that opens nothing any more; whose it was is told to nobody. */
export const EndedLinkPage = ({ form, ended }: { form: FormView; ended: LinkEnd }) => (
  <>
    <Heading level={1}>{words.hello[form.language]}</Heading>
    <p class="govuk-body">{endWords[ended][form.language]}</p>
  </>
);
