import type { MailSettings } from '#platform/mail/mail-settings.ts';
import {
  Button,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  Heading,
  InsetText,
  SummaryList,
  TextInput,
} from '#ui';
import { pathOf } from '../paths.ts';
import { words } from '../words.ts';

/** The server without the password in its address. */
const serverOf = ({ smtpUrl }: MailSettings) => {
  const { protocol, hostname, port } = new URL(smtpUrl);
  return `${protocol}//${hostname}${port && `:${port}`}`;
};

/** How mail is set up, what works without, and a test of it. */
export const MailPage = ({ form, mail }: { form: FormView; mail: MailSettings | undefined }) => {
  const { language } = form;
  const missing = words.missing[language];
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{words.mail[language]}</Heading>
      <p class="govuk-body-l">{words.mailLead[language]}</p>
      <SummaryList
        rows={[
          { key: words.server[language], value: mail ? serverOf(mail) : missing },
          { key: words.from[language], value: mail?.from ?? missing },
          { key: words.replyMailbox[language], value: mail?.replyTo ?? missing },
          { key: words.webhook[language], value: mail?.webhookSecret ? words.set[language] : missing },
        ]}
      />
      {mail ? (
        <>
          {!mail.replyTo && <InsetText>{words.withoutReplies[language]}</InsetText>}
          <Heading level={2}>{words.test[language]}</Heading>
          <p class="govuk-body">{words.testWhat[language]}</p>
          <Form view={form} action={pathOf('mail', language)}>
            <TextInput
              {...fieldOf(form, 'address')}
              label={words.testTo[language]}
              type="email"
              autocomplete="email"
              spellcheck={false}
            />
            <Button>{words.testSend[language]}</Button>
          </Form>
        </>
      ) : (
        <InsetText>
          <p class="govuk-body">{words.mend[language]}</p>
          <p class="govuk-body">{words.without[language]}</p>
        </InsetText>
      )}
    </>
  );
};
