import type { Words } from '#kernel/language.ts';
import { languageName } from '#reference';
import {
  Button,
  FileUpload,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  Radios,
  Select,
  type SentForm,
  TextInput,
} from '#ui';
import type { CooperationRecord } from '../../find-record.ts';
import type { Instrument } from '../../store/rows.ts';
import { instrumentWords } from '../../words.ts';
import { officeAddress } from '../addresses.ts';
import { languageChoices } from '../languages.ts';
import { BackToRecord } from './ways-on.tsx';

const words = {
  title: { id: 'Bahasa dan berkas naskah', en: 'Language and paper' },
  language: { id: 'Bahasa naskah', en: 'Language of the text' },
  choose: { id: 'Pilih satu', en: 'Choose one' },
  authentic: {
    id: 'Apakah naskah ini sama berlakunya? (opsional)',
    en: 'Is this text equally authentic? (optional)',
  },
  yes: { id: 'Ya, sama aslinya', en: 'Yes, equally authentic' },
  no: { id: 'Tidak, hanya terjemahan', en: 'No, only a translation' },
  heldBy: { id: 'Siapa menyimpan naskah asli (opsional)', en: 'Who keeps the original (optional)' },
  paper: { id: 'Berkas naskah (opsional)', en: 'File of the paper (optional)' },
  paperHint: {
    id: 'PDF atau hasil pindai (JPEG, PNG, TIFF), paling besar 10 MB. Hanya kantor Anda yang dapat mengunduhnya.',
    en: 'PDF or a scan (JPEG, PNG, TIFF), at most 10 MB. Only your office can download it.',
  },
  save: { id: 'Simpan', en: 'Save' },
} as const satisfies Record<string, Words>;

interface PaperPageProps {
  form: SentForm;
  record: Pick<CooperationRecord, 'cooperation'>;
  instrument: Instrument;
}

/** A language version of an instrument: which language, who keeps it, and its paper. */
export const PaperPage = ({ form, record, instrument }: PaperPageProps) => {
  const { language } = form;
  const { code } = record.cooperation;
  const kind = instrumentWords[instrument.kind]?.[language] ?? instrument.kind;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${code} · ${kind}`}>
        {words.title[language]}
      </Heading>
      <Form
        view={form}
        action={officeAddress('attachPaper', language, { code, instrument: instrument.id })}
        withFiles
      >
        <Select
          {...fieldOf(form, 'language')}
          label={words.language[language]}
          items={[
            { value: '', text: words.choose[language] },
            ...languageChoices.map((one) => ({ value: one, text: languageName(one, language) })),
          ]}
        />
        <Radios
          {...fieldOf(form, 'authentic')}
          label={words.authentic[language]}
          items={[
            { value: 'yes', label: words.yes[language] },
            { value: 'no', label: words.no[language] },
          ]}
        />
        <TextInput {...fieldOf(form, 'heldBy')} label={words.heldBy[language]} />
        <FileUpload
          {...fieldOf(form, 'paper')}
          label={words.paper[language]}
          hint={words.paperHint[language]}
          accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
        />
        <Button>{words.save[language]}</Button>
      </Form>
      <BackToRecord code={code} language={language} />
    </>
  );
};
