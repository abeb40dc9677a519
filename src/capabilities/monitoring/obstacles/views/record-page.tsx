import type { Words } from '#kernel/language.ts';
import { Button, Form, FormErrors, fieldOf, Heading, InsetText, type SentForm, TextInput } from '#ui';
import { titleIn } from '../../activities/views/labels.ts';
import type { StatementToCode } from '../../store/statements-to-code.ts';
import type { CodingBook } from '../coding-book.ts';
import { quotationOf, sourceOf } from '../offered-coding.ts';
import { obstacleAddress } from '../paths.ts';
import { CodingFields } from './coding-fields.tsx';

export const recordObstacleTitle: Words = { id: 'Catat kendala', en: 'Record an obstacle' };

const words = {
  about: { id: 'Nomor kerja sama (opsional)', en: 'Number of the cooperation (optional)' },
  aboutHint: {
    id: 'Misalnya 3314-001. Kosongkan bila tentang daerah secara keseluruhan',
    en: 'Like 3314-001. Leave empty when it is about the region as a whole',
  },
  region: { id: 'Daerah secara keseluruhan', en: 'The region as a whole' },
  from: { id: 'Dari catatan register tentang', en: 'From what the register was told of' },
  save: { id: 'Simpan kendala', en: 'Save the obstacle' },
} as const satisfies Record<string, Words>;

interface Props {
  form: SentForm;
  book: CodingBook;
  /** Of the cooperation it is about, as the address asks. */
  code: string;
  statement: StatementToCode | undefined;
  freshKey: string;
}

const About = ({ form, code, statement }: Props) => {
  const { language } = form;
  if (statement)
    return (
      <InsetText>
        {`${words.from[language]}: ${statement.cooperation ? titleIn(statement.cooperation, language) : words.region[language]}`}
      </InsetText>
    );
  return (
    <TextInput
      {...fieldOf(form, 'about', code)}
      label={words.about[language]}
      hint={words.aboutHint[language]}
      width={20}
    />
  );
};

const blank = { kind: 'interview', title: '', office: '', datedWords: '', dated: null, place: '' } as const;

/** The form that records an obstacle, by itself or from something the register was told. */
export const RecordObstaclePage = (props: Props) => {
  const { form, book, statement, freshKey } = props;
  const { language } = form;
  const stored = statement
    ? { quotation: quotationOf(statement), source: sourceOf(statement) }
    : { quotation: '', source: blank };
  const hidden = {
    key: form.typed.key ?? freshKey,
    ...(statement && { claim: String(statement.claimId) }),
  };
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{recordObstacleTitle[language]}</Heading>
      <Form view={form} action={obstacleAddress('record', language)} hidden={hidden} guarded>
        <About {...props} />
        <CodingFields form={form} book={book} stored={stored} />
        <Button>{words.save[language]}</Button>
      </Form>
    </>
  );
};
