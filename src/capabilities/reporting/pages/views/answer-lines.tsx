import type { Language, Words } from '#kernel/language.ts';
import { Checkboxes, Details, FileUpload, type FormView, fieldOf, Heading, Textarea, TextInput } from '#ui';
import { type AnswerLine, type KeptFile, lineKinds, mostCharacters } from '../../answer/lines.ts';
import type { AskedCooperation } from '../../view-answer-form.ts';
import { kindWords, missingQuestions } from '../../words.ts';

const words = {
  with: { id: 'dengan', en: 'with' },
  more: { id: 'Ceritakan, tanggal, foto', en: 'Tell more, date, photo' },
  sentence: { id: 'Satu kalimat (opsional)', en: 'A sentence (optional)' },
  date: { id: 'Kapan (opsional)', en: 'When (optional)' },
  dateHint: {
    id: 'Misalnya 5 Oktober 2017, Oktober 2017, atau 2017',
    en: 'Like 5 October 2017, October 2017, or 2017',
  },
  photo: { id: 'Foto atau naskah (opsional)', en: 'Photo or paper (optional)' },
  photoHint: {
    id: 'JPEG, PNG, WebP, atau PDF. Data lokasi di dalam foto kami hapus.',
    en: 'JPEG, PNG, WebP or PDF. We remove location data from photos.',
  },
  keptFiles: {
    id: 'Sudah tersimpan. Beri tanda yang mau dibuang:',
    en: 'Kept already. Tick what to leave out:',
  },
  locationRemoved: { id: 'data lokasinya sudah dihapus', en: 'its location data was removed' },
  unknownOne: { id: 'Kerja sama yang belum tercatat', en: 'A cooperation not on record' },
  what: { id: 'Kerja sama apa', en: 'What cooperation' },
  partner: { id: 'Dengan siapa di luar negeri', en: 'With whom abroad' },
  country: { id: 'Negara (opsional)', en: 'Country (optional)' },
} as const satisfies Record<string, Words>;

const mostBytes = 10 * 1024 * 1024;

const Kept = ({ files, name, language }: { files: readonly KeptFile[]; name: string; language: Language }) =>
  files.length === 0 ? null : (
    <Checkboxes
      name={`drop-${name}`}
      language={language}
      label={words.keptFiles[language]}
      small
      items={files.map((file) => ({
        value: file.sha256,
        label: file.locationRemoved ? `${file.name} (${words.locationRemoved[language]})` : file.name,
      }))}
    />
  );

interface LineProps {
  form: FormView;
  line: AnswerLine | undefined;
  /** Code of the cooperation, or the place among new ones. */
  name: string;
}

const More = ({ form, line, name }: LineProps) => {
  const { language } = form;
  const file = fieldOf(form, `file-${name}`);
  return (
    <>
      <Textarea
        {...fieldOf(form, `sentence-${name}`, line?.sentence)}
        label={words.sentence[language]}
        rows={3}
        limit={{ kind: 'characters', most: mostCharacters, threshold: 80 }}
      />
      <TextInput
        {...fieldOf(form, `date-${name}`, line?.dateWords)}
        label={words.date[language]}
        hint={words.dateHint[language]}
      />
      <Kept files={line?.files ?? []} name={name} language={language} />
      <FileUpload
        name={`file-${name}`}
        language={language}
        label={words.photo[language]}
        hint={words.photoHint[language]}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        mostBytes={mostBytes}
        error={file.error}
      />
    </>
  );
};

export const Cooperation = ({
  form,
  line,
  asked,
}: {
  form: FormView;
  line: AnswerLine | undefined;
  asked: AskedCooperation;
}) => {
  const { language } = form;
  const { code, partners, missing } = asked;
  const title = language === 'en' ? (asked.titleEn ?? asked.titleId) : asked.titleId;
  const complaint = (field: string) => fieldOf(form, `${field}-${code}`).error;
  const open =
    ['sentence', 'date', 'file'].some((field) => complaint(field) !== undefined) ||
    Boolean(line && (line.sentence || line.dateWords || line.files.length > 0));
  const known = missing.map((part) => missingQuestions[part][language]).join(' ');
  return (
    <section class="jalin-asked">
      <Checkboxes
        name={`kinds-${code}`}
        language={language}
        label={title}
        labelSize="s"
        hint={
          <>
            {partners.length > 0 && `${words.with[language]} ${partners.join(', ')}. `}
            {known}
          </>
        }
        small
        error={complaint('kinds')}
        values={line?.kinds ?? []}
        items={lineKinds.map((kind) => ({
          value: kind,
          label: kindWords[kind][language],
          exclusive: kind === 'nothing',
        }))}
      />
      <Details summary={words.more[language]} open={open}>
        <More form={form} line={line} name={code} />
      </Details>
    </section>
  );
};

export const NewCooperation = ({ form, line, name }: LineProps) => {
  const { language } = form;
  return (
    <section class="jalin-asked">
      <Heading level={3} size="s">
        {words.unknownOne[language]}
      </Heading>
      <TextInput {...fieldOf(form, `title-${name}`, line?.title)} label={words.what[language]} />
      <TextInput {...fieldOf(form, `partner-${name}`, line?.partner)} label={words.partner[language]} />
      <TextInput
        {...fieldOf(form, `country-${name}`, line?.country)}
        label={words.country[language]}
        width={20}
      />
      <More form={form} line={line} name={name} />
    </section>
  );
};
