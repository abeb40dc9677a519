import type { Words } from '#kernel/language.ts';
import {
  Button,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  InsetText,
  type SentForm,
  Textarea,
  TextInput,
} from '#ui';
import type { Act } from '../../case/acts.ts';
import { pageAddress } from '../addresses.ts';

import { NotYours } from './act-page.tsx';
import { actLabel } from './case-sections.tsx';
import type { CasePageView } from './case-view.ts';
import { actDayWritten } from './day-words.ts';

export const withdrawTitle: Words = { id: 'Cabut langkah', en: 'Withdraw an act' };

const words = {
  what: {
    id: 'Langkah ini tidak lagi berlaku dan akibatnya dihitung lagi, termasuk jangka waktu yang dimulainya. Ia tetap ada pada riwayat dengan alasannya.',
    en: 'This act no longer stands and its effects are counted anew, also the clocks it started. It stays in the history with the reason.',
  },
  restores: {
    id: 'Langkah ini pembetulan: langkah yang dibetulkannya berlaku lagi.',
    en: 'This act is a correction: the act it corrected stands again.',
  },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: {
    id: 'Misalnya "Tercatat pada perkara yang salah" atau "Surat ditarik kembali".',
    en: 'For example "Recorded in the wrong case" or "The letter was taken back".',
  },
  office: { id: 'Kantor atau jabatan yang mencabut', en: 'Office that withdraws it' },
  button: { id: 'Cabut langkah ini', en: 'Withdraw this act' },
} as const satisfies Record<string, Words>;

const WithdrawForm = ({ form, act, view, language }: CasePageView & { form: SentForm; act: Act }) => {
  const code = view.case.code;
  return (
    <>
      <p class="govuk-body">{words.what[language]}</p>
      {act.replaces && <p class="govuk-body">{words.restores[language]}</p>}
      <Form
        view={form}
        action={pageAddress('withdraw', language, { code, act: act.id })}
        hidden={{ version: String(view.case.version) }}
      >
        <Textarea
          {...fieldOf(form, 'reason')}
          label={words.reason[language]}
          hint={words.reasonHint[language]}
          rows={3}
        />
        <TextInput {...fieldOf(form, 'office')} label={words.office[language]} />
        <Button kind="warning">{words.button[language]}</Button>
      </Form>
    </>
  );
};

/** Asks why an act is withdrawn, and says what that brings about. */
export const WithdrawPage = ({ form, act, ...props }: CasePageView & { form: SentForm; act: Act }) => {
  const { view, title, law, language } = props;
  const code = view.case.code;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${code} · ${title}`}>
        {withdrawTitle[language]}
      </Heading>
      <InsetText>{`${actLabel(act, law, language)}, ${actDayWritten(act, language)}`}</InsetText>
      {!props.mayRecord(act.stage) && <NotYours {...props} />}
      {props.mayRecord(act.stage) && <WithdrawForm {...props} form={form} act={act} />}
    </>
  );
};
