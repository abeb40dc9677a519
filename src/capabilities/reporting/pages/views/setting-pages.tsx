import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  Checkboxes,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  Heading,
  InsetText,
  Radios,
  Select,
  Textarea,
  TextInput,
} from '#ui';
import type { Duty } from '../../duty.ts';
import { pathOf } from '../../paths.ts';
import { channels, type LadderStep, slots } from '../../round/ladder.ts';
import { roundKinds } from '../../round/period.ts';
import { roundKindWords } from '../../words.ts';

export const dutyTitle: Words = {
  id: 'Kewajiban melapor perangkat daerah',
  en: 'Duty of agencies to report',
};
export const ladderTitle: Words = { id: 'Tangga pengingat', en: 'Ladder of reminders' };

const words = {
  open: {
    id: 'Aturan nasional tidak mewajibkan perangkat daerah melapor kerja sama luar negeri kepada bagian kerja sama (LOCAL_OPD_REPORT adalah pilihan daerah). Sebagai pembanding, Permendagri 22/2020 Pasal 17 memakai semester untuk kerja sama dalam negeri. Tulis dasar daerah Anda sendiri; bila kosong, ronde hanyalah permintaan.',
    en: 'National law does not bind agencies to report cooperation abroad to the cooperation unit (LOCAL_OPD_REPORT is a choice of the region). For comparison, Permendagri 22/2020 article 17 uses half-years for cooperation within the country. Write your region’s own basis; without one a round is only a request.',
  },
  now: { id: 'Berlaku sekarang', en: 'In force now' },
  nothing: { id: 'Belum ada yang ditetapkan.', en: 'Nothing has been set yet.' },
  starts: { id: 'Berlaku sejak', en: 'In force from' },
  period: { id: 'Seberapa sering', en: 'How often' },
  reporters: { id: 'Siapa yang melapor', en: 'Who reports' },
  receiver: { id: 'Kepada siapa', en: 'To whom' },
  basis: { id: 'Dasarnya di daerah (opsional)', en: 'Its basis in the region (optional)' },
  basisHint: {
    id: 'Misalnya Perbup 12 Tahun 2017 Pasal 5, atau SOP nomor 180/34/2017',
    en: 'Like the regent’s regulation 12/2017 article 5, or SOP 180/34/2017',
  },
  dueDays: { id: 'Hari setelah masanya berakhir', en: 'Days after the period ends' },
  record: { id: 'Catat', en: 'Record' },
  versions: { id: 'Semua versi', en: 'All versions' },
  noBasis: { id: 'tanpa dasar: permintaan', en: 'no basis: a request' },
  own: { id: 'Kantor Anda memakai tangganya sendiri.', en: 'Your office uses a ladder of its own.' },
  ours: {
    id: 'Ini tangga bawaan Jalin; simpan untuk memakai yang Anda ubah.',
    en: 'This is the ladder Jalin brings; save to use yours.',
  },
  slots: { id: 'Isian yang dapat dipakai', en: 'Slots you can use' },
  step: { id: 'Langkah', en: 'Step' },
  newStep: { id: 'Langkah tambahan (opsional)', en: 'One more step (optional)' },
  days: { id: 'Hari (minus = sebelum)', en: 'Days (minus = before)' },
  from: { id: 'Dihitung dari', en: 'Counted from' },
  opens: { id: 'hari dibuka', en: 'the opening' },
  due: { id: 'tenggat', en: 'the due day' },
  channel: { id: 'Bentuk', en: 'Form' },
  message: { id: 'pesan yang disampaikan petugas', en: 'message the officer passes on' },
  mail: {
    id: 'surel yang berangkat sendiri, bila server surel disiapkan',
    en: 'mail that goes by itself, where a mail server is set up',
  },
  letter: { id: 'surat', en: 'letter' },
  escalation: { id: 'surat kepada pimpinan, tembusan Sekda', en: 'letter to the head, copied to the Sekda' },
  subjectId: { id: 'Hal, bahasa Indonesia', en: 'Subject, Indonesian' },
  subjectEn: { id: 'Hal, bahasa Inggris', en: 'Subject, English' },
  textId: { id: 'Teks, bahasa Indonesia', en: 'Text, Indonesian' },
  textEn: { id: 'Teks, bahasa Inggris', en: 'Text, English' },
  leaveOut: { id: 'Hapus langkah ini', en: 'Leave this step out' },
  save: { id: 'Simpan tangga', en: 'Save the ladder' },
} as const satisfies Record<string, Words>;

const DutyForm = ({ form, standing }: { form: FormView; standing: Duty | undefined }) => {
  const { language } = form;
  return (
    <Form view={form} action={pathOf('duty', language)}>
      <TextInput {...fieldOf(form, 'starts')} label={words.starts[language]} width={20} />
      <Radios
        {...fieldOf(form, 'period', standing?.period)}
        label={words.period[language]}
        items={roundKinds.map((kind) => ({ value: kind, label: roundKindWords[kind][language] }))}
      />
      <TextInput {...fieldOf(form, 'reporters', standing?.reporters)} label={words.reporters[language]} />
      <TextInput {...fieldOf(form, 'receiver', standing?.receiver)} label={words.receiver[language]} />
      <TextInput
        {...fieldOf(form, 'basis', standing?.basis)}
        label={words.basis[language]}
        hint={words.basisHint[language]}
      />
      <TextInput
        {...fieldOf(form, 'dueDays', standing ? String(standing.dueDays) : '')}
        label={words.dueDays[language]}
        width={4}
        inputmode="numeric"
      />
      <Button>{words.record[language]}</Button>
    </Form>
  );
};

/** Who must report and why, by day; national law leaves it open, and the page says so. */
export const DutyPage = ({
  form,
  duties,
  standing,
  mayRun,
}: {
  form: FormView;
  duties: readonly Duty[];
  standing: Duty | undefined;
  mayRun: boolean;
}) => {
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{dutyTitle[language]}</Heading>
      <InsetText>{words.open[language]}</InsetText>
      <p class="govuk-body">
        <strong>{words.now[language]}:</strong>{' '}
        {standing
          ? `${standing.reporters} → ${standing.receiver}, ${roundKindWords[standing.period][language].toLowerCase()}; ${standing.basis || words.noBasis[language]}`
          : words.nothing[language]}
      </p>
      {duties.length > 0 && (
        <CardTable
          caption={words.versions[language]}
          columns={[words.starts, words.period, words.reporters, words.receiver, words.basis].map(
            (header) => ({ header: header[language] }),
          )}
          rows={duties
            .toReversed()
            .map((duty) => [
              formatDay(duty.starts, language),
              roundKindWords[duty.period][language],
              duty.reporters,
              duty.receiver,
              duty.basis || words.noBasis[language],
            ])}
        />
      )}
      {mayRun && <DutyForm form={form} standing={standing} />}
    </>
  );
};

const StepFields = ({
  form,
  step,
  index,
}: {
  form: FormView;
  step: LadderStep | undefined;
  index: number;
}) => {
  const { language } = form;
  const name = (field: string) => `${field}-${index}`;
  return (
    <section class="jalin-asked">
      <Heading level={2} size="s">
        {step ? `${words.step[language]} ${index + 1}: ${step.subject[language]}` : words.newStep[language]}
      </Heading>
      <input type="hidden" name={name('key')} value={step?.key ?? ''} />
      <TextInput
        {...fieldOf(form, name('days'), step ? String(step.days) : '')}
        label={words.days[language]}
        width={4}
      />
      <Select
        {...fieldOf(form, name('from'), step?.from ?? 'due')}
        label={words.from[language]}
        items={(['opens', 'due'] as const).map((from) => ({ value: from, text: words[from][language] }))}
      />
      <Select
        {...fieldOf(form, name('channel'), step?.channel ?? 'message')}
        label={words.channel[language]}
        items={channels.map((channel) => ({ value: channel, text: words[channel][language] }))}
      />
      <TextInput {...fieldOf(form, name('subject-id'), step?.subject.id)} label={words.subjectId[language]} />
      <TextInput {...fieldOf(form, name('subject-en'), step?.subject.en)} label={words.subjectEn[language]} />
      <Textarea {...fieldOf(form, name('text-id'), step?.text.id)} label={words.textId[language]} rows={4} />
      <Textarea {...fieldOf(form, name('text-en'), step?.text.en)} label={words.textEn[language]} rows={4} />
      {step && (
        <Checkboxes
          name={name('leave-out')}
          language={language}
          label={<span class="govuk-visually-hidden">{words.leaveOut[language]}</span>}
          small
          items={[{ value: 'yes', label: words.leaveOut[language] }]}
        />
      )}
    </section>
  );
};

const slotList = (language: Language) =>
  Object.values(slots)
    .map((slot) => `{${slot[language]}}`)
    .join(' ');

const StepsShown = ({ steps, language }: { steps: readonly LadderStep[]; language: Language }) => (
  <CardTable
    columns={[words.days, words.from, words.channel, words.textId].map((header) => ({
      header: header[language],
    }))}
    rows={steps.map((step) => [
      String(step.days),
      words[step.from][language],
      words[step.channel][language],
      step.text[language],
    ])}
  />
);

/** When agencies are reminded, by which way and in which words. */
export const LadderPage = ({
  form,
  steps,
  isOwn,
  mayRun,
}: {
  form: FormView;
  steps: readonly LadderStep[];
  isOwn: boolean;
  mayRun: boolean;
}) => {
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{ladderTitle[language]}</Heading>
      <p class="govuk-body-l">{(isOwn ? words.own : words.ours)[language]}</p>
      <p class="govuk-body">
        {words.slots[language]}: {slotList(language)}
      </p>
      {mayRun ? (
        <Form
          view={form}
          action={pathOf('ladder', language)}
          hidden={{ count: String(steps.length + 1) }}
          guarded
        >
          {[...steps, undefined].map((step, index) => (
            <StepFields key={index} form={form} step={step} index={index} />
          ))}
          <Button>{words.save[language]}</Button>
        </Form>
      ) : (
        <StepsShown steps={steps} language={language} />
      )}
    </>
  );
};
