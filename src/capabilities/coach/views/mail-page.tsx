import { type Language, languages } from '#kernel/language.ts';
import { Heading, InsetText, SearchBox, Textarea, WarningText } from '#ui';
import { type FilledMail, slotWords } from '../mails/fill-skeleton.ts';
import type { Skeleton } from '../mails/skeletons.ts';
import { pathOf } from '../paths.ts';
import { words } from '../words.ts';

interface MailProps {
  mail: FilledMail;
  /** Of the mail, not of the page. */
  of: Language;
  language: Language;
}

const Mail = ({ mail, of, language }: MailProps) => (
  <section aria-labelledby={of}>
    <Heading level={2} id={of}>
      {(of === 'id' ? words.indonesian : words.english)[language]}
    </Heading>
    <p class="govuk-body">
      {`${words.subject[language]}: `}
      <strong lang={of}>{mail.subject}</strong>
    </p>
    <Textarea
      language={language}
      name={`text-${of}`}
      id={`text-${of}`}
      label={`${words.text[language]} (${(of === 'id' ? words.indonesian : words.english)[language]})`}
      value={mail.body}
      rows={16}
      spellcheck={false}
    />
    <p class="govuk-body">
      <a
        class="govuk-link"
        href={`mailto:?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.body.replaceAll('\n', '\r\n'))}`}
      >
        {words.openMail[language]}
        <span class="govuk-visually-hidden">
          {` (${(of === 'id' ? words.indonesian : words.english)[language]})`}
        </span>
      </a>
    </p>
  </section>
);

interface Props {
  language: Language;
  skeleton: Skeleton;
  mails: Readonly<Record<Language, FilledMail>>;
  cooperation: string;
  /** Whether the code asked for is one of the office's. */
  found: boolean;
}

/** One e-mail in both languages, to be copied. */
export const MailPage = ({ language, skeleton, mails, cooperation, found }: Props) => (
  <>
    <Heading level={1}>{skeleton.name[language]}</Heading>
    <InsetText>{`${words.advice[language]}: ${skeleton.advice[language]}`}</InsetText>
    <SearchBox
      language={language}
      action={pathOf('mail', language, { mail: skeleton.code })}
      label={words.cooperation[language]}
      hint={words.cooperationHint[language]}
      name="cooperation"
      value={cooperation}
    />
    {!found && <WarningText language={language}>{words.noCooperation[language]}</WarningText>}
    {mails[language].open.length > 0 && (
      <p class="govuk-body">
        {`${words.toWrite[language]}: ${mails[language].open.map((slot) => slotWords[slot][language]).join('; ')}.`}
      </p>
    )}
    <p class="govuk-body">{words.copyHint[language]}</p>
    {languages.map((of) => (
      <Mail key={of} mail={mails[of]} of={of} language={language} />
    ))}
  </>
);
