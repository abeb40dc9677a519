import type { Language } from '#kernel/language.ts';
import {
  Button,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  formatMoment,
  Heading,
  InsetText,
  SummaryList,
  Textarea,
} from '#ui';
import type { Handover } from '../handover.ts';
import { pathOf } from '../paths.ts';
import { words } from '../words.ts';
import { Downloads } from './downloads.tsx';
import { PackSections } from './pack-sections.tsx';

interface Props {
  form: FormView;
  handover: Handover;
  mayReceive: boolean;
}

const Receive = ({ form, id }: { form: FormView; id: number }) => {
  const { language } = form;
  return (
    <section>
      <Heading level={2}>{words.receiveTitle[language]}</Heading>
      <Form view={form} action={pathOf('receive', language, { handover: id })}>
        <Textarea {...fieldOf(form, 'remark')} label={words.remark[language]} rows={4} />
        <Button>{words.receive[language]}</Button>
      </Form>
    </section>
  );
};

const rowsOf = (handover: Handover, language: Language) => {
  const { number, reason, fromName, fromOffice, toName, toOffice, receipt } = handover;
  return [
    ...(number ? [{ key: words.number[language], value: number }] : []),
    { key: words.reason[language], value: reason },
    { key: words.from[language], value: `${fromName}, ${fromOffice}` },
    { key: words.to[language], value: `${toName}, ${toOffice}` },
    {
      key: words.received[language],
      value: receipt
        ? `${formatMoment(new Date(receipt.at), language)} ${words.receivedBy[language]} ${receipt.byName}`
        : words.notReceived[language],
    },
    ...(receipt?.remark ? [{ key: words.remarkIs[language], value: receipt.remark }] : []),
  ];
};

/** One handover: between whom, whether it was received, and what was open then. */
export const HandoverPage = ({ form, handover, mayReceive }: Props) => {
  const { language } = form;
  const { id, day, content, receipt, recordedAt } = handover;
  const waits = mayReceive ? (
    <Receive form={form} id={id} />
  ) : (
    <InsetText>{words.waitForOther[language]}</InsetText>
  );
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={words.title[language]}>
        {formatDay(day, language)}
      </Heading>
      <SummaryList rows={rowsOf(handover, language)} />
      <Downloads href={pathOf('handoverFile', language, { handover: id })} language={language} />
      {receipt === null && waits}
      <Heading level={2}>{words.wasOpen[language]}</Heading>
      <p class="govuk-body">
        {`${words.wasOpenWhat[language]} ${formatMoment(new Date(recordedAt), language)}.`}
      </p>
      <PackSections pack={content} language={language} />
    </>
  );
};
