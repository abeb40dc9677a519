import type { Words } from '#kernel/language.ts';
import {
  Button,
  DateInput,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  Radios,
  type SentForm,
  Textarea,
  TextInput,
  typedDate,
} from '#ui';
import { requirementAnswers } from '../../check-requirements.ts';
import type { CheckedRequirement } from '../../checklist.ts';
import { verdictWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';
import { Articles } from './articles.tsx';
import type { CasePageView } from './case-view.ts';

const words = {
  answer: { id: 'Apakah syarat ini terpenuhi?', en: 'Is this requirement met?' },
  paper: { id: 'Tampak pada dokumen mana?', en: 'Which paper shows it?' },
  paperHint: {
    id: 'Wajib bila terpenuhi, misalnya "Kajian kerja sama"',
    en: 'Needed when it is met, for example "Study of the cooperation"',
  },
  place: { id: 'Di bagian mana (opsional)', en: 'Where in it (optional)' },
  placeHint: { id: 'Misalnya "halaman 4" atau "Bab III"', en: 'For example "page 4" or "chapter III"' },
  office: { id: 'Kantor atau jabatan yang menyatakannya', en: 'Office that says so' },
  officeHint: { id: 'Bukan nama orang', en: 'Not a person’s name' },
  saidOn: { id: 'Tanggal dinyatakan', en: 'Day it was said' },
  note: { id: 'Keterangan', en: 'Note' },
  noteHint: {
    id: 'Wajib bila tidak terpenuhi atau tidak berlaku: mengapa, dan apa yang dilakukan.',
    en: 'Needed when it is not met or does not apply: why, and what is done about it.',
  },
  save: { id: 'Simpan jawaban', en: 'Save the answer' },
  back: { id: 'Kembali tanpa menyimpan', en: 'Back without saving' },
} as const satisfies Record<string, Words>;

const verdictOf = {
  yes: 'met',
  no: 'not-met',
  'not-applicable': 'not-applicable',
  unknown: 'unknown',
} as const;

/** The date as the fields hold it. */
const storedDay = (day: string): Record<string, string> => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { 'saidOn-year': year, 'saidOn-month': String(Number(month)), 'saidOn-day': String(Number(date)) };
};

interface RequirementPageProps extends CasePageView {
  form: SentForm;
  one: CheckedRequirement;
}

const AnswerFields = ({
  form,
  answer,
  today,
}: { form: SentForm; today: string } & Pick<CheckedRequirement, 'answer'>) => {
  const { language } = form;
  const wrong = (['day', 'month', 'year'] as const).find(
    (part) => fieldOf(form, `saidOn-${part}`).error !== undefined,
  );
  const text = (name: 'paper' | 'place' | 'office') => ({
    ...fieldOf(form, name, answer?.[name] ?? ''),
    label: words[name][language],
    hint: words[`${name}Hint`][language],
  });
  return (
    <>
      <Radios
        {...fieldOf(form, 'answer', answer?.answer)}
        label={words.answer[language]}
        items={requirementAnswers.map((value) => ({
          value,
          label: verdictWords[verdictOf[value]][language],
        }))}
      />
      <TextInput {...text('paper')} />
      <TextInput {...text('place')} />
      <TextInput {...text('office')} />
      <DateInput
        name="saidOn"
        language={language}
        label={words.saidOn[language]}
        values={typedDate({ ...storedDay(today), ...form.typed }, 'saidOn')}
        error={fieldOf(form, wrong ? `saidOn-${wrong}` : 'saidOn').error}
      />
      <Textarea
        {...fieldOf(form, 'note', answer?.note ?? '')}
        label={words.note[language]}
        hint={words.noteHint[language]}
        rows={3}
      />
    </>
  );
};

/** Asks whether one requirement is met, who says so, when, and which paper shows it. */
export const RequirementPage = ({ form, one, view, title, law, language }: RequirementPageProps) => {
  const { verdict, answer } = one;
  const { code } = view.case;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${code} · ${title}`}>
        {verdict.name[language]}
      </Heading>
      <p class="govuk-body">
        <Articles basis={verdict.basis} day={law.day} language={language} />
      </p>
      <Form
        view={form}
        action={pageAddress('requirement', language, { code, requirement: verdict.code })}
        guarded
      >
        <AnswerFields form={form} answer={answer} today={law.day} />
        <Button>{words.save[language]}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={pageAddress('checklist', language, { code })}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
