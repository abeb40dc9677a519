import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  Checkboxes,
  Fieldset,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  Heading,
  InsetText,
  NotificationBanner,
  Select,
  Textarea,
  TextInput,
} from '#ui';
import { fundSources } from '../../activities/activity-input.ts';
import { titleIn } from '../../activities/views/labels.ts';
import { fundWords } from '../../activities/words.ts';
import { pathOf } from '../../paths.ts';
import type { CooperationInShort } from '../../store/led-cooperations.ts';
import { type AnnualPlan, missingParts, type PlanLine } from '../annual-plan.ts';
import type { PlanOutcome } from '../plan-outcome.ts';
import { partWords } from '../words.ts';
import { PlanOutcomeSection } from './plan-outcome-section.tsx';

export const planTitle: Words = { id: 'Rencana Kegiatan Tahunan', en: 'Annual activity plan' };

const words = {
  saved: { id: 'Rencana tersimpan.', en: 'The plan is saved.' },
  lead: {
    id: 'Disusun setiap tahun berdasarkan Rencana Kerja Sama, dalam empat bagian (Permendagri 25/2020 Pasal 26, Lampiran III).',
    en: 'Made every year from the cooperation plan, in four parts (Permendagri 25/2020 art. 26, Lampiran III).',
  },
  complete: { id: 'Keempat bagiannya terisi.', en: 'All four parts are filled in.' },
  missing: { id: 'Yang masih kurang', en: 'What is still missing' },
  basis: { id: 'Rencana Kerja Sama yang menjadi dasar', en: 'Cooperation plan it follows from' },
  basisHint: { id: 'Nomor dan tanggalnya', en: 'Its number and date' },
  roles: { id: 'Peran para pihak', en: 'Roles of the parties' },
  line: { id: 'Kegiatan', en: 'Activity' },
  title: { id: 'Uraian kegiatan', en: 'What is done' },
  agency: {
    id: 'Perangkat daerah pelaksana (boleh kosong)',
    en: 'Agency that carries it out (may be empty)',
  },
  when: { id: 'Waktu', en: 'When' },
  result: { id: 'Hasil yang diharapkan', en: 'Expected result' },
  place: { id: 'Tempat', en: 'Place' },
  beneficiaries: { id: 'Penerima manfaat', en: 'Beneficiaries' },
  amount: { id: 'Biaya', en: 'Cost' },
  currency: { id: 'Mata uang', en: 'Currency' },
  funds: { id: 'Sumber pembiayaan', en: 'Source of funds' },
  notSaid: { id: 'Belum ditentukan', en: 'Not decided yet' },
  remove: { id: 'Keluarkan kegiatan ini dari rencana', en: 'Take this activity out of the plan' },
  save: { id: 'Simpan rencana', en: 'Save the plan' },
  more: {
    id: 'Simpan untuk mendapat isian kegiatan berikutnya.',
    en: 'Save to get the questions of another activity.',
  },
  files: { id: 'Unduh rencana', en: 'Download the plan' },
} as const satisfies Record<string, Words>;

interface Props {
  form: FormView;
  cooperation: CooperationInShort;
  year: number;
  version: number;
  /** As it stands. */
  content: AnnualPlan;
  /** As the form shows it. */
  shown: AnnualPlan;
  outcome: PlanOutcome;
  mayRun: boolean;
  saved: boolean;
}

const Missing = ({ content, language }: { content: AnnualPlan; language: Language }) => {
  const missing = missingParts(content);
  if (missing.length === 0) return <InsetText>{words.complete[language]}</InsetText>;
  return (
    <InsetText>
      <p class="govuk-body">{words.missing[language]}:</p>
      <ul class="govuk-list govuk-list--bullet">
        {missing.map(({ part, of }) => (
          <li key={part}>{[partWords[part][language], of.join('; ')].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
    </InsetText>
  );
};

/** Lines are numbered anew at every showing, so that only complaints are taken from what was sent. */
const Line = ({ form, line, index }: { form: FormView; line: PlanLine | undefined; index: number }) => {
  const { language } = form;
  const field = (name: Exclude<keyof PlanLine, 'key'>) => ({
    ...fieldOf(form, `${name}-${index}`),
    value: line?.[name] ?? '',
    label: words[name][language],
  });
  return (
    <Fieldset legend={`${words.line[language]} ${index + 1}`} legendSize="m">
      <input type="hidden" name={`key-${index}`} value={line?.key ?? ''} />
      <TextInput {...field('title')} />
      <TextInput {...field('agency')} />
      <TextInput {...field('when')} width={20} />
      <Textarea {...field('result')} rows={3} />
      <TextInput {...field('place')} />
      <TextInput {...field('beneficiaries')} />
      <TextInput {...field('amount')} inputmode="decimal" width={20} />
      <TextInput {...field('currency')} value={line?.currency ?? 'IDR'} width={5} />
      <Select
        {...field('funds')}
        items={[
          { value: '', text: words.notSaid[language] },
          ...fundSources.map((value) => ({ value, text: fundWords[value][language] })),
        ]}
      />
      {line && (
        <Checkboxes
          name={`remove-${index}`}
          language={language}
          label={<span class="govuk-visually-hidden">{words.remove[language]}</span>}
          small
          items={[{ value: 'yes', label: words.remove[language] }]}
        />
      )}
    </Fieldset>
  );
};

const PlanForm = ({ form, cooperation, year, version, shown }: Props) => {
  const { language } = form;
  return (
    <Form
      view={form}
      action={pathOf('plan', language, { code: cooperation.code, year })}
      hidden={{ version: String(version), count: String(shown.lines.length + 1) }}
      guarded
    >
      <TextInput
        {...fieldOf(form, 'basis')}
        value={shown.basis}
        label={words.basis[language]}
        hint={words.basisHint[language]}
      />
      <Textarea {...fieldOf(form, 'roles')} value={shown.roles} label={words.roles[language]} rows={4} />
      {[...shown.lines, undefined].map((line, index) => (
        <Line key={index} form={form} line={line} index={index} />
      ))}
      <p class="govuk-body">{words.more[language]}</p>
      <Button>{words.save[language]}</Button>
    </Form>
  );
};

/** The plan of one cooperation and year: what it lacks, its four parts, and what became of that year. */
export const PlanPage = (props: Props) => {
  const { form, cooperation, year, content, saved, mayRun } = props;
  const { language } = form;
  const file = pathOf('planFile', language, { code: cooperation.code, year });
  return (
    <>
      {saved && (
        <NotificationBanner language={language} kind="success">
          {words.saved[language]}
        </NotificationBanner>
      )}
      <FormErrors view={form} />
      <Heading level={1} caption={`${cooperation.code} ${titleIn(cooperation, language)}`}>
        {`${planTitle[language]} ${year}`}
      </Heading>
      <p class="govuk-body">{words.lead[language]}</p>
      <Missing content={content} language={language} />
      <p class="govuk-body">
        {words.files[language]}:{' '}
        <a class="govuk-link" href={`${file}?format=docx`}>
          DOCX
        </a>
        {' · '}
        <a class="govuk-link" href={`${file}?format=pdf`}>
          PDF
        </a>
      </p>
      {mayRun && <PlanForm {...props} />}
      <PlanOutcomeSection {...props} language={language} />
    </>
  );
};
