import type { Words } from '#kernel/language.ts';
import { Button, Form, FormErrors, type FormView, fieldOf, Heading, Textarea } from '#ui';
import { pathOf } from '../../paths.ts';
import type { Activity } from '../../store/activities.ts';
import { type ActivityActKind, type ActivityFold, activityActKinds } from '../fold-activity.ts';
import { DateField, EvidenceField, ReportFields } from './report-fields.tsx';

export const actTitles: Readonly<Record<ActivityActKind, Words>> = {
  planned: { id: 'Ubah rencana', en: 'Change the plan' },
  done: { id: 'Laporkan terlaksana', en: 'Report as done' },
  cancelled: { id: 'Batalkan kegiatan', en: 'Cancel the activity' },
  evidence: { id: 'Tambah bukti', en: 'Add evidence' },
  'taken-back': { id: 'Tarik langkah yang salah', en: 'Take back an act that was wrong' },
};

const words = {
  reason: { id: 'Alasannya', en: 'Why' },
  takeBackWhy: {
    id: 'Langkah ini tetap tercatat sebagai ditarik, dengan alasannya. Buktinya tidak dihitung lagi.',
    en: 'The act stays on record as taken back, with the reason. It no longer counts as evidence.',
  },
  save: { id: 'Simpan', en: 'Save' },
  back: { id: 'Kembali ke kegiatan', en: 'Back to the activity' },
} as const satisfies Record<string, Words>;

/** The act an address asks for; reporting that it was done when it asks for none. */
export const actKindOf = (asked: string | null): ActivityActKind =>
  activityActKinds.find((kind) => kind === asked) ?? 'done';

interface Props {
  form: FormView;
  activity: Activity;
  fold: ActivityFold;
  kind: ActivityActKind;
  takesBack: string;
}

const Questions = ({ form, fold, kind }: Props) => {
  if (kind === 'evidence') return <EvidenceField form={form} />;
  const { language } = form;
  const reason = <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={3} />;
  if (kind === 'cancelled') return reason;
  if (kind === 'taken-back')
    return (
      <>
        <p class="govuk-body">{words.takeBackWhy[language]}</p>
        {reason}
      </>
    );
  if (kind === 'planned') return <DateField form={form} stored={fold.planned?.dateWords ?? ''} />;
  return (
    <>
      <DateField form={form} stored={fold.done?.dateWords ?? ''} />
      <ReportFields form={form} report={fold.done?.report} />
    </>
  );
};

/** The form of one act on an activity. */
export const ActPage = (props: Props) => {
  const { form, activity, kind, takesBack } = props;
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={activity.title}>
        {actTitles[kind][language]}
      </Heading>
      <Form
        view={form}
        action={pathOf('act', language, { activity: activity.id })}
        hidden={{ kind, version: String(activity.acts.length), takesBack }}
        withFiles
      >
        <Questions {...props} />
        <Button>{words.save[language]}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={pathOf('activity', language, { activity: activity.id })}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
