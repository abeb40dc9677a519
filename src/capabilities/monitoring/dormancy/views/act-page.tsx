import type { Words } from '#kernel/language.ts';
import {
  Button,
  Form,
  FormErrors,
  fieldOf,
  formatDay,
  Heading,
  InsetText,
  type SentForm,
  Textarea,
  TextInput,
} from '#ui';
import { titleIn } from '../../activities/views/labels.ts';
import { dormancyAddress } from '../paths.ts';
import type { FollowUpKind } from '../record-dormancy-act.ts';
import type { DormancyView } from '../view-dormancy.ts';
import { decisionWords } from '../words.ts';

export const followUpTitles: Readonly<Record<FollowUpKind, Words>> = {
  'step-done': { id: 'Catat langkah selesai', en: 'Record a step as done' },
  'step-undone': { id: 'Langkah ternyata belum selesai', en: 'A step is not done after all' },
  reviewed: { id: 'Catat tinjauan', en: 'Record a review' },
  revoked: { id: 'Cabut keputusan', en: 'Revoke the decision' },
};

const words = {
  on: {
    'step-done': { id: 'Kapan selesai', en: 'When it was done' },
    'step-undone': { id: 'Kapan', en: 'When' },
    reviewed: { id: 'Hari tinjauan', en: 'Day of the review' },
    revoked: { id: 'Hari pencabutan', en: 'Day it was revoked' },
  },
  text: {
    'step-done': { id: 'Bagaimana hasilnya', en: 'What came of it' },
    'step-undone': { id: 'Mengapa', en: 'Why' },
    reviewed: { id: 'Apa yang ditemukan', en: 'What was found' },
    revoked: { id: 'Mengapa dicabut', en: 'Why it is revoked' },
  },
  dayHint: { id: 'Misalnya 15 November 2017', en: 'Like 15 November 2017' },
  nextReview: { id: 'Tinjauan berikutnya (opsional)', en: 'Next review (optional)' },
  reviewHint: {
    id: 'Kosongkan bila tidak perlu ditinjau lagi',
    en: 'Leave empty when it needs no further review',
  },
  revoking: {
    id: 'Keputusan dan pencabutannya tetap tercatat. Yang sudah diubahnya dalam register tidak berlaku lagi.',
    en: 'The decision and its revocation stay on record. What it changed in the register no longer counts.',
  },
  save: { id: 'Simpan', en: 'Save' },
  back: { id: 'Kembali ke penelaahan', en: 'Back to the review' },
} as const;

interface Props {
  form: SentForm;
  view: DormancyView;
  kind: FollowUpKind;
  step: number;
}

const Subject = ({ form: { language }, view: { fold }, kind, step }: Props) => {
  const { standing } = fold;
  if (!standing) return null;
  const planned = kind === 'step-done' || kind === 'step-undone' ? standing.steps[step] : undefined;
  const decided = `${decisionWords[standing.decision][language]}, ${formatDay(standing.decidedOn, language)}`;
  return (
    <InsetText>
      {planned ? `${planned.what} (${planned.who})` : decided}
      {kind === 'revoked' && (
        <>
          <br />
          {words.revoking[language]}
        </>
      )}
    </InsetText>
  );
};

/** The form that records what became of the decision that stands. */
export const DormancyActPage = (props: Props) => {
  const { form, view, kind, step } = props;
  const { language } = form;
  const params = { code: view.cooperation.code };
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={titleIn(view.cooperation, language)}>
        {followUpTitles[kind][language]}
      </Heading>
      <Subject {...props} />
      <Form
        view={form}
        action={dormancyAddress('act', language, { params })}
        hidden={{ kind, step: String(step), version: String(view.fold.version) }}
      >
        {kind !== 'step-undone' && (
          <TextInput
            {...fieldOf(form, 'on', formatDay(view.day, language))}
            label={words.on[kind][language]}
            hint={words.dayHint[language]}
            width={20}
          />
        )}
        <Textarea {...fieldOf(form, 'text')} label={words.text[kind][language]} rows={4} />
        {kind === 'reviewed' && (
          <TextInput
            {...fieldOf(form, 'nextReview')}
            label={words.nextReview[language]}
            hint={words.reviewHint[language]}
            width={20}
          />
        )}
        <Button>{words.save[language]}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={dormancyAddress('review', language, { params })}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
