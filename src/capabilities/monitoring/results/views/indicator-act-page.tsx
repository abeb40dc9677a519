import type { Words } from '#kernel/language.ts';
import { Button, Form, FormErrors, type FormView, fieldOf, Heading, Textarea } from '#ui';
import { EvidenceField } from '../../activities/views/report-fields.tsx';
import { pathOf } from '../../paths.ts';
import type { Indicator } from '../../store/indicators.ts';
import { type IndicatorActKind, type IndicatorFold, indicatorActKinds } from '../fold-indicator.ts';
import { DescriptionFields, ValueFields } from './indicator-fields.tsx';

export const indicatorActTitles: Readonly<Record<IndicatorActKind, Words>> = {
  described: { id: 'Perbaiki uraian indikator', en: 'Correct what the indicator is' },
  baseline: { id: 'Catat nilai awal', en: 'Record the baseline' },
  target: { id: 'Tetapkan sasaran', en: 'Set a target' },
  measured: { id: 'Catat hasil ukur', en: 'Record a measured value' },
  closed: { id: 'Hentikan pengukuran', en: 'Stop measuring' },
  'taken-back': { id: 'Tarik langkah yang salah', en: 'Take back an act that was wrong' },
};

const words = {
  reason: { id: 'Alasannya', en: 'Why' },
  takeBackWhy: {
    id: 'Langkah ini tetap tercatat sebagai ditarik, dengan alasannya, dan tidak dihitung lagi.',
    en: 'The act stays on record as taken back, with the reason, and counts no longer.',
  },
  save: { id: 'Simpan', en: 'Save' },
  back: { id: 'Kembali ke indikator', en: 'Back to the indicator' },
} as const satisfies Record<string, Words>;

/** The act an address asks for; a measured value when it asks for none. */
export const indicatorActKindOf = (asked: string | null): IndicatorActKind =>
  indicatorActKinds.find((kind) => kind === asked) ?? 'measured';

interface Props {
  form: FormView;
  indicator: Indicator;
  fold: IndicatorFold;
  kind: IndicatorActKind;
  takesBack: string;
}

const Questions = ({ form, fold, kind }: Props) => {
  const { language } = form;
  if (kind === 'described') return <DescriptionFields form={form} stored={fold.description} />;
  if (kind === 'closed' || kind === 'taken-back')
    return (
      <>
        {kind === 'taken-back' && <p class="govuk-body">{words.takeBackWhy[language]}</p>}
        <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={3} />
      </>
    );
  return (
    <>
      <ValueFields form={form} unit={fold.description?.unit} isTarget={kind === 'target'} />
      {kind !== 'target' && <EvidenceField form={form} />}
    </>
  );
};

/** The form of one act on an indicator. */
export const IndicatorActPage = (props: Props) => {
  const { form, indicator, fold, kind, takesBack } = props;
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={fold.description?.title}>
        {indicatorActTitles[kind][language]}
      </Heading>
      <Form
        view={form}
        action={pathOf('indicatorAct', language, { indicator: indicator.id })}
        hidden={{ kind, version: String(indicator.acts.length), takesBack }}
        withFiles
      >
        <Questions {...props} />
        <Button>{words.save[language]}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={pathOf('indicator', language, { indicator: indicator.id })}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
