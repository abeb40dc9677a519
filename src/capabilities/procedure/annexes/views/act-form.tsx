import type { Language, Words } from '#kernel/language.ts';
import { currencies, languageName } from '#reference';
import { languageChoices } from '#register';
import {
  Button,
  Checkboxes,
  DateTextInput,
  Details,
  FileUpload,
  Form,
  FormErrors,
  fieldOf,
  formatDay,
  Heading,
  Radios,
  Select,
  type SentForm,
  Textarea,
  TextInput,
} from '#ui';
import { type DossierAct, withdrawal } from '../acts.ts';
import { dossierAddress, recordAddress } from '../addresses.ts';
import { actKindsOf, dossierTypes } from '../dossier-types.ts';
import type { ActKind, ActQuestion } from '../questions.ts';
import type { DossierView } from '../view-dossier.ts';
import { basisText } from './words.ts';

const words = {
  legalDate: { id: 'Tanggal', en: 'Date' },
  legalDateHint: {
    id: 'Tanggal surat, tanda tangan, atau kejadiannya, misalnya 10 September 2026',
    en: 'Of the letter, the signature or the event, for example 10 September 2026',
  },
  letter: { id: 'Nomor surat', en: 'Number of the letter' },
  letterOptional: { id: 'Nomor surat (opsional)', en: 'Number of the letter (optional)' },
  office: { id: 'Jabatan atau unit yang melakukan', en: 'Office or unit that did it' },
  officeHint: {
    id: 'Bukan nama orang, misalnya "Bagian Kerja Sama"',
    en: 'Not a person’s name, for example "Cooperation unit"',
  },
  document: { id: 'Dokumennya (opsional)', en: 'The document (optional)' },
  documentHint: {
    id: 'PDF atau hasil pindai (JPEG, PNG, TIFF), paling besar 10 MB. Hanya kantor Anda yang dapat mengunduhnya.',
    en: 'PDF or a scan (JPEG, PNG, TIFF), at most 10 MB. Only your office can download it.',
  },
  reason: { id: 'Mengapa catatan itu diperbaiki', en: 'Why that entry is corrected' },
  withdrawReason: { id: 'Mengapa catatan itu dibatalkan', en: 'Why that entry is taken back' },
  note: { id: 'Keterangan (opsional)', en: 'Note (optional)' },
  withdraw: { id: 'Batalkan catatan', en: 'Take back an entry' },
  corrects: { id: 'Memperbaiki catatan nomor', en: 'Corrects entry' },
  kept: { id: 'Catatan lama tetap ada pada riwayat.', en: 'The old entry stays in the history.' },
  choose: { id: 'Pilih satu', en: 'Choose one' },
  save: { id: 'Simpan catatan', en: 'Save' },
  back: { id: 'Kembali tanpa menyimpan', en: 'Back without saving' },
  law: { id: 'Dasar hukum', en: 'Legal basis' },
} as const satisfies Record<string, Words>;

interface QuestionProps {
  question: ActQuestion;
  form: SentForm;
  /** The entry that is being corrected. */
  stored: DossierAct | undefined;
}

const storedText = ({ question, stored, form }: QuestionProps): string => {
  const answer = stored?.answers[question.name];
  if (typeof answer !== 'string') return '';
  return question.type === 'day' ? formatDay(answer, form.language) : answer;
};

const QuestionField = (props: QuestionProps) => {
  const { question, form, stored } = props;
  const { language } = form;
  const field = {
    ...fieldOf(form, question.name, storedText(props)),
    label: question.label[language],
    hint: question.hint?.[language],
  };
  const choices = (question.choices ?? []).map(({ code, words: label }) => ({
    value: code,
    label: label[language],
  }));
  switch (question.type) {
    case 'choice':
      return <Radios {...field} items={choices} />;
    case 'ticks': {
      const kept = stored?.answers[question.name];
      const values = form.ticked(question.name) ?? (Array.isArray(kept) ? kept : []);
      return <Checkboxes {...field} items={choices} values={values} small />;
    }
    case 'language':
      return (
        <Select
          {...field}
          items={[
            { value: '', text: words.choose[language] },
            ...languageChoices.map((one) => ({ value: one, text: languageName(one, language) })),
          ]}
        />
      );
    case 'day':
      return <DateTextInput {...field} />;
    case 'long':
      return <Textarea {...field} rows={3} />;
    case 'count':
    case 'year':
      return <TextInput {...field} width={4} inputmode="numeric" />;
    case 'amount':
      return <TextInput {...field} width={20} inputmode="decimal" />;
    case 'currency':
      return <TextInput {...field} width={4} list="known-currencies" />;
    default:
      return <TextInput {...field} />;
  }
};

const KnownCurrencies = ({ language }: { language: Language }) => (
  <datalist id="known-currencies">
    {currencies().map(({ code, name }) => (
      <option key={code} value={code}>
        {name[language]}
      </option>
    ))}
  </datalist>
);

const CommonFields = ({
  form,
  kind,
  stored,
}: {
  form: SentForm;
  kind: ActKind;
  stored: DossierAct | undefined;
}) => {
  const { language } = form;
  return (
    <>
      <TextInput
        {...fieldOf(form, 'letterNumber', stored?.letterNumber ?? '')}
        label={(kind.letterNeeded ? words.letter : words.letterOptional)[language]}
      />
      <FileUpload
        {...fieldOf(form, 'document')}
        label={words.document[language]}
        hint={words.documentHint[language]}
        accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
      />
    </>
  );
};

export interface ActFormProps {
  form: SentForm;
  view: DossierView;
  /** Undefined for a withdrawal. */
  kind: ActKind | undefined;
  replaced: DossierAct | undefined;
}

const ActFields = ({
  form,
  kind,
  stored,
}: {
  form: SentForm;
  kind: ActKind;
  stored: DossierAct | undefined;
}) => {
  const { language } = form;
  return (
    <>
      <DateTextInput
        {...fieldOf(form, 'legalDate', stored ? formatDay(stored.legalDate, language) : '')}
        label={words.legalDate[language]}
        hint={words.legalDateHint[language]}
      />
      {kind.questions.map((question) => (
        <QuestionField key={question.name} question={question} form={form} stored={stored} />
      ))}
      <CommonFields form={form} kind={kind} stored={stored} />
    </>
  );
};

/** One act of a dossier: what is asked of every act, and what this kind asks. */
export const ActForm = ({ form, view: { dossier, standing }, kind, replaced }: ActFormProps) => {
  const { language } = form;
  const code = kind?.code ?? withdrawal;
  const office = replaced?.office ?? standing.at(-1)?.office ?? '';
  const reasonLabel = !kind ? words.withdrawReason : replaced ? words.reason : words.note;
  const hasCurrency = kind?.questions.some(({ type }) => type === 'currency');
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${dossierTypes[dossier.kind].name[language]} · ${dossier.title}`}>
        {kind ? kind.name[language] : words.withdraw[language]}
      </Heading>
      {replaced && (
        <p class="govuk-body">
          {words.corrects[language]} {replaced.number}. {words.kept[language]}
        </p>
      )}
      {kind?.basis && <Details summary={words.law[language]}>{basisText(kind.basis, language)}</Details>}
      <Form
        view={form}
        action={recordAddress(language, dossier.id, code, replaced?.number)}
        hidden={{ version: form.typed.version ?? String(dossier.version) }}
        withFiles
        guarded
      >
        {kind && <ActFields form={form} kind={kind} stored={replaced} />}
        <TextInput
          {...fieldOf(form, 'office', office)}
          label={words.office[language]}
          hint={words.officeHint[language]}
        />
        <Textarea {...fieldOf(form, 'reason')} label={reasonLabel[language]} rows={2} />
        <Button>{kind ? words.save[language] : words.withdraw[language]}</Button>
        {hasCurrency && <KnownCurrencies language={language} />}
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={dossierAddress('view', language, { dossier: dossier.id })}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};

const chooserWords: Words = { id: 'Apa yang terjadi?', en: 'What happened?' };

/** Every kind of act of a dossier, to choose from. */
export const ActChooser = ({
  view: { dossier, law, today },
  language,
}: {
  view: DossierView;
  language: Language;
}) => (
  <>
    <Heading level={1} caption={`${dossierTypes[dossier.kind].name[language]} · ${dossier.title}`}>
      {chooserWords[language]}
    </Heading>
    <ul class="govuk-list govuk-list--spaced">
      {actKindsOf(dossier.kind, law, today).map(({ code, name }) => (
        <li key={code}>
          <a class="govuk-link" href={recordAddress(language, dossier.id, code)}>
            {name[language]}
          </a>
        </li>
      ))}
    </ul>
  </>
);
