import type { Words } from '#kernel/language.ts';
import { Button, Fieldset, Form, FormErrors, type FormView, Heading } from '#ui';
import { titleIn } from '../../activities/views/labels.ts';
import { pathOf } from '../../paths.ts';
import type { CooperationInShort } from '../../store/led-cooperations.ts';
import { DescriptionFields, ValueFields } from './indicator-fields.tsx';

export const recordIndicatorTitle: Words = {
  id: 'Tambah indikator hasil',
  en: 'Add an indicator of results',
};

const words = {
  baseline: { id: 'Nilai awal', en: 'Baseline' },
  baselineWhy: {
    id: 'Keadaan sebelum atau ketika kerja sama mulai. Kosongkan bila belum diketahui; nol berarti sudah diukur dan memang nol.',
    en: 'How it was before or when the cooperation began. Leave it empty when not known; zero means measured, and zero.',
  },
  target: { id: 'Sasaran', en: 'Target' },
  targetWhy: { id: 'Kosongkan bila belum ditetapkan.', en: 'Leave it empty when none is set.' },
  save: { id: 'Simpan indikator', en: 'Save the indicator' },
} as const satisfies Record<string, Words>;

interface Props {
  form: FormView;
  cooperation: CooperationInShort;
  /** Sent along, so that the same form sent twice records one indicator. */
  freshKey: string;
}

/** The form of a new indicator with its baseline and target. */
export const RecordIndicatorPage = ({ form, cooperation, freshKey }: Props) => {
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${cooperation.code} ${titleIn(cooperation, language)}`}>
        {recordIndicatorTitle[language]}
      </Heading>
      <Form
        view={form}
        action={pathOf('recordIndicator', language, { code: cooperation.code })}
        hidden={{ key: form.typed.key ?? freshKey }}
        guarded
      >
        <DescriptionFields form={form} />
        <Fieldset legend={words.baseline[language]} legendSize="m">
          <p class="govuk-body">{words.baselineWhy[language]}</p>
          <ValueFields form={form} prefix="baseline-" />
        </Fieldset>
        <Fieldset legend={words.target[language]} legendSize="m">
          <p class="govuk-body">{words.targetWhy[language]}</p>
          <ValueFields form={form} prefix="target-" isTarget />
        </Fieldset>
        <Button>{words.save[language]}</Button>
      </Form>
    </>
  );
};
