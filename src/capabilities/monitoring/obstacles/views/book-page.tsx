import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  Details,
  Form,
  FormErrors,
  fieldOf,
  formatMoment,
  Heading,
  NotificationBanner,
  Select,
  type SentForm,
  Tag,
  Textarea,
  TextInput,
} from '#ui';
import { type CodeActKind, type CodingBook, codeName, mayBeDone, type ObstacleCode } from '../coding-book.ts';
import { obstacleAddress } from '../paths.ts';
import { codeActWords } from '../words.ts';

export const bookTitle: Words = { id: 'Buku kode', en: 'Coding book' };

export const changeTitles: Readonly<Record<CodeActKind, Words>> = {
  added: { id: 'Tambah kode', en: 'Add a code' },
  renamed: { id: 'Ubah nama', en: 'Rename' },
  retired: { id: 'Tidak dipakai lagi', en: 'Retire' },
  restored: { id: 'Pakai lagi', en: 'Use again' },
  merged: { id: 'Gabungkan', en: 'Merge' },
};

const words = {
  saved: { id: 'Buku kode tersimpan.', en: 'The coding book is saved.' },
  lead: {
    id: 'Kode yang dipakai kantor ini untuk kendala. Kode tidak pernah dihapus: yang sudah dikodekan harus tetap dapat dibaca.',
    en: 'The codes this office uses for obstacles. A code is never deleted: what was coded by it must stay readable.',
  },
  state: {
    'in-use': { id: 'Dipakai', en: 'In use' },
    retired: { id: 'Tidak dipakai lagi', en: 'Retired' },
    merged: { id: 'Digabungkan ke', en: 'Merged into' },
  },
  trail: { id: 'Yang pernah diubah', en: 'What was changed' },
  nameId: { id: 'Nama', en: 'Name in Indonesian' },
  nameEn: { id: 'Nama dalam bahasa Inggris (opsional)', en: 'Name in English (optional)' },
  meaning: { id: 'Kapan kode ini dipakai (opsional)', en: 'When it is given (optional)' },
  into: { id: 'Gabungkan ke', en: 'Merge into' },
  choose: { id: 'Pilih', en: 'Choose' },
  intoHint: {
    id: 'Yang sudah dikodekan tetap seperti semula, dan sejak sekarang dihitung di bawah kode itu',
    en: 'What was coded stays as it is, and counts under that code from now on',
  },
  reason: { id: 'Mengapa', en: 'Why' },
  save: { id: 'Simpan', en: 'Save' },
  back: { id: 'Kembali ke buku kode', en: 'Back to the coding book' },
} as const;

const stateLabel = ({ state, into }: ObstacleCode, book: CodingBook, language: Language): string =>
  state === 'merged' && into !== null
    ? `${words.state.merged[language]}: ${codeName(book, into)[language]}`
    : words.state[state][language];

interface CodeProps {
  language: Language;
  code: ObstacleCode;
  book: CodingBook;
  mayRun: boolean;
}

const Trail = ({ language, code, book }: CodeProps) => (
  <Details summary={words.trail[language]}>
    <ul class="govuk-list govuk-list--bullet">
      {code.acts.map((act) => (
        <li key={act.number}>
          {[
            `${formatMoment(new Date(act.at), language)}, ${act.by}: ${codeActWords[act.kind][language].toLowerCase()}`,
            act.name[language],
            act.into === null ? '' : codeName(book, act.into)[language],
            act.reason,
          ]
            .filter(Boolean)
            .join('. ')}
        </li>
      ))}
    </ul>
  </Details>
);

const Code = (props: CodeProps) => {
  const { language, code, book, mayRun } = props;
  const name = code.name[language];
  return (
    <section aria-labelledby={`code-${code.key}`}>
      <Heading level={2} size="s" id={`code-${code.key}`}>
        {name}
      </Heading>
      {code.meaning[language] && code.meaning[language] !== name && (
        <p class="govuk-body">{code.meaning[language]}</p>
      )}
      <p class="govuk-body">
        <Tag colour={code.state === 'in-use' ? 'green' : 'grey'}>{stateLabel(code, book, language)}</Tag>
        {mayRun &&
          mayBeDone(code).map((kind) => (
            <>
              {' · '}
              <a
                class="govuk-link"
                href={obstacleAddress('bookAct', language, { query: { kind, code: code.key } })}
              >
                {changeTitles[kind][language]}
                <span class="govuk-visually-hidden">{`: ${name}`}</span>
              </a>
            </>
          ))}
      </p>
      {code.acts.length > 0 && <Trail {...props} />}
    </section>
  );
};

/** Every code of the office with its meaning, its state, and what was done to it. */
export const BookPage = ({
  language,
  book,
  mayRun,
  saved,
}: {
  language: Language;
  book: CodingBook;
  mayRun: boolean;
  saved: boolean;
}) => (
  <>
    {saved && (
      <NotificationBanner language={language} kind="success">
        {words.saved[language]}
      </NotificationBanner>
    )}
    <Heading level={1}>{bookTitle[language]}</Heading>
    <p class="govuk-body-l">{words.lead[language]}</p>
    {mayRun && (
      <Button href={obstacleAddress('bookAct', language, { query: { kind: 'added' } })}>
        {changeTitles.added[language]}
      </Button>
    )}
    {book.map((code) => (
      <Code key={code.key} {...{ language, code, book, mayRun }} />
    ))}
  </>
);

interface ChangeProps {
  form: SentForm;
  book: CodingBook;
  kind: CodeActKind;
  /** The code it is done to; none for a new one. */
  code: ObstacleCode | undefined;
  version: number;
}

const Questions = ({ form, book, kind, code }: ChangeProps) => {
  const { language } = form;
  const meaning = code && code.meaning.id !== code.name.id ? code.meaning[language] : '';
  return (
    <>
      {(kind === 'added' || kind === 'renamed') && (
        <>
          <TextInput {...fieldOf(form, 'nameId', code?.name.id)} label={words.nameId[language]} />
          <TextInput {...fieldOf(form, 'nameEn', code?.name.en)} label={words.nameEn[language]} />
          <Textarea {...fieldOf(form, 'meaning', meaning)} label={words.meaning[language]} rows={3} />
        </>
      )}
      {kind === 'merged' && (
        <Select
          {...fieldOf(form, 'into')}
          label={words.into[language]}
          hint={words.intoHint[language]}
          items={[
            { value: '', text: words.choose[language] },
            ...book
              .filter(({ key, state }) => state === 'in-use' && key !== code?.key)
              .map(({ key, name }) => ({ value: key, text: name[language] })),
          ]}
        />
      )}
      {kind !== 'added' && <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={3} />}
    </>
  );
};

/** The form of one step in the keeping of the book. */
export const BookChangePage = (props: ChangeProps) => {
  const { form, kind, code, version } = props;
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={code?.name[language]}>
        {changeTitles[kind][language]}
      </Heading>
      <Form
        view={form}
        action={obstacleAddress('bookAct', language)}
        hidden={{ kind, code: code?.key ?? '', version: String(version) }}
      >
        <Questions {...props} />
        <Button>{words.save[language]}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={obstacleAddress('book', language)}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
