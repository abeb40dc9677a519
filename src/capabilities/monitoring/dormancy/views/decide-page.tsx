import type { Words } from '#kernel/language.ts';
import type { EndingGround, Official } from '#procedure';
import {
  Button,
  Details,
  Fieldset,
  Form,
  FormErrors,
  fieldOf,
  formatDay,
  Heading,
  InsetText,
  Radios,
  type SentForm,
  Textarea,
  TextInput,
} from '#ui';
import { titleIn } from '../../activities/views/labels.ts';
import { basisLabel } from '../basis-label.ts';
import { criteria } from '../decision.ts';
import { dormancyAddress } from '../paths.ts';
import { stepCount } from '../read-form.ts';
import type { DormancyView } from '../view-dormancy.ts';
import { criterionWords, decisionWords } from '../words.ts';

export const decideTitle: Words = { id: 'Catat keputusan', en: 'Record a decision' };

const words = {
  replaces: {
    id: 'Keputusan yang berlaku sekarang akan diganti; catatannya tetap ada.',
    en: 'The decision that stands now will be replaced; its record stays.',
  },
  decision: { id: 'Apa yang diputuskan', en: 'What was decided' },
  revive: {
    id: 'Dengan rencana 90 hari: langkah, siapa, dan sampai kapan',
    en: 'With a plan of 90 days: steps, who, and until when',
  },
  remains: { id: 'Yang tetap dijalankan', en: 'What goes on' },
  successor: {
    id: 'Perangkat daerah yang menjalankan selanjutnya',
    en: 'Agency that carries it from now on',
  },
  ground: { id: 'Dasar berakhirnya', en: 'Ground of its end' },
  groundHint: {
    id: 'Menurut hukum pada hari keputusan. Hukum tidak mengenal berakhir sepihak: diam saja bukan dasar',
    en: 'By the law of the day of the decision. The law knows no end by one side alone: silence is no ground',
  },
  noGround: {
    id: 'Pada hari itu hukum yang dikenal di sini belum mengatur.',
    en: 'No law known here was in force on that day.',
  },
  decidedOn: { id: 'Hari keputusan', en: 'Day of the decision' },
  dayHint: { id: 'Misalnya 15 November 2017', en: 'Like 15 November 2017' },
  office: { id: 'Jabatan atau rapat yang memutuskan', en: 'Office or meeting that decided' },
  officeHint: {
    id: 'Misalnya Sekretaris Daerah selaku Ketua TKKSD',
    en: 'Like Regional Secretary, chair of the TKKSD',
  },
  person: { id: 'Yang memangku jabatan itu pada hari itu', en: 'Who held that office on that day' },
  meeting: { id: 'Rapat dan yang hadir (opsional)', en: 'Meeting and who was there (optional)' },
  reason: { id: 'Mengapa diputuskan begitu', en: 'Why it was decided so' },
  judgements: {
    id: 'Penilaian kantor atas setiap hal (opsional)',
    en: 'What the office makes of each point (optional)',
  },
  steps: { id: 'Langkah', en: 'Step' },
  stepsLead: {
    id: 'Wajib bila dihidupkan kembali; boleh juga untuk keputusan lain, misalnya surat ucapan terima kasih kepada mitra.',
    en: 'Needed for a revival; other decisions may have them too, like a letter of thanks to the partner.',
  },
  moreSteps: { id: 'Langkah berikutnya', en: 'Further steps' },
  what: { id: 'Apa', en: 'What' },
  who: { id: 'Siapa', en: 'Who' },
  due: { id: 'Sampai tanggal', en: 'Until' },
  nextReview: { id: 'Tinjauan berikutnya', en: 'Next review' },
  reviewHint: {
    id: 'Boleh kosong hanya bila diakhiri. Sesudah hari ini kerja sama kembali ke halaman Perhatian',
    en: 'May be empty only for an end. After this day the cooperation comes back to the page of alerts',
  },
  save: { id: 'Simpan keputusan', en: 'Save the decision' },
  back: { id: 'Kembali ke penelaahan', en: 'Back to the review' },
} as const satisfies Record<string, Words>;

interface Props {
  form: SentForm;
  view: DormancyView;
  /** Of the day of the decision as far as it was typed, else of today. */
  grounds: readonly EndingGround[];
  /** Officials of record, offered while typing. */
  officials: readonly Official[];
}

const Decided = ({ form, grounds }: Props) => {
  const { language } = form;
  const ground =
    grounds.length === 0 ? (
      <p class="govuk-body">{words.noGround[language]}</p>
    ) : (
      <Radios
        {...fieldOf(form, 'ground')}
        label={words.ground[language]}
        hint={words.groundHint[language]}
        small
        items={grounds.map((one) => ({
          value: one.code,
          label: one.name[language],
          hint: basisLabel(one, language),
        }))}
      />
    );
  return (
    <Radios
      {...fieldOf(form, 'decision')}
      label={words.decision[language]}
      items={[
        { value: 'revive', label: decisionWords.revive[language], hint: words.revive[language] },
        {
          value: 'reduce',
          label: decisionWords.reduce[language],
          conditional: <Textarea {...fieldOf(form, 'remains')} label={words.remains[language]} rows={3} />,
        },
        {
          value: 'transfer',
          label: decisionWords.transfer[language],
          conditional: <TextInput {...fieldOf(form, 'successor')} label={words.successor[language]} />,
        },
        { value: 'end', label: decisionWords.end[language], conditional: ground },
      ]}
    />
  );
};

const StepFields = ({ form, index }: { form: SentForm; index: number }) => {
  const { language } = form;
  const field = (name: 'what' | 'who' | 'due') => ({
    ...fieldOf(form, `${name}-${index}`),
    label: words[name][language],
  });
  return (
    <Fieldset legend={`${words.steps[language]} ${index + 1}`} legendSize="s">
      <TextInput {...field('what')} />
      <TextInput {...field('who')} />
      <TextInput {...field('due')} width={20} />
    </Fieldset>
  );
};

const shownSteps = 3;

const Steps = ({ form }: { form: SentForm }) => {
  const { language } = form;
  const rest = Array.from({ length: stepCount - shownSteps }, (_, index) => index + shownSteps);
  const open = rest.some((index) => form.typed[`what-${index}`] || form.typed[`due-${index}`]);
  return (
    <>
      <p class="govuk-body">{words.stepsLead[language]}</p>
      {Array.from({ length: shownSteps }, (_, index) => (
        <StepFields key={index} form={form} index={index} />
      ))}
      <Details summary={words.moreSteps[language]} open={open}>
        {rest.map((index) => (
          <StepFields key={index} form={form} index={index} />
        ))}
      </Details>
    </>
  );
};

const Judgements = ({ form, view: { findings } }: Props) => {
  const { language } = form;
  const open = criteria.some((criterion) => form.typed[`judgement-${criterion}`]);
  return (
    <Details summary={words.judgements[language]} open={open}>
      {criteria.map((criterion) => (
        <Textarea
          key={criterion}
          {...fieldOf(form, `judgement-${criterion}`)}
          label={criterionWords[criterion][language]}
          hint={findings[criterion].map((line) => line[language]).join(' ')}
          rows={2}
        />
      ))}
    </Details>
  );
};

/** The form that records what was decided about a dormant cooperation. */
export const DecidePage = (props: Props) => {
  const { officials, form, view } = props;
  const { language } = form;
  const params = { code: view.cooperation.code };
  const day = (name: 'decidedOn' | 'nextReview', hint: string, stored = '') => (
    <TextInput {...fieldOf(form, name, stored)} label={words[name][language]} hint={hint} width={20} />
  );
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={titleIn(view.cooperation, language)}>
        {decideTitle[language]}
      </Heading>
      {view.fold.standing && <InsetText>{words.replaces[language]}</InsetText>}
      <Form
        view={form}
        action={dormancyAddress('decide', language, { params })}
        hidden={{ version: String(view.fold.version) }}
        guarded
      >
        <Decided {...props} />
        {day('decidedOn', words.dayHint[language], formatDay(view.day, language))}
        <TextInput
          {...fieldOf(form, 'office')}
          suggestions={officials.map(({ office }) => office)}
          label={words.office[language]}
          hint={words.officeHint[language]}
        />
        <TextInput
          {...fieldOf(form, 'person')}
          label={words.person[language]}
          suggestions={officials.map(({ name }) => name)}
        />
        <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={3} />
        <Textarea {...fieldOf(form, 'meeting')} label={words.meeting[language]} rows={2} />
        <Judgements {...props} />
        <Steps form={form} />
        {day('nextReview', words.reviewHint[language])}
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
