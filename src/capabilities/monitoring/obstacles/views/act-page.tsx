import type { Words } from '#kernel/language.ts';
import {
  Button,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  InsetText,
  type SentForm,
  Textarea,
  TextInput,
} from '#ui';
import type { CodingBook } from '../coding-book.ts';
import type { ListedObstacle } from '../list-obstacles.ts';
import type { ObstacleActKind, ObstacleContent } from '../obstacle.ts';
import { obstacleAddress } from '../paths.ts';
import { CodingFields } from './coding-fields.tsx';
import { actTitles } from './obstacle-page.tsx';

const words = {
  how: { id: 'Bagaimana diatasi', en: 'How it was overcome' },
  date: { id: 'Kapan (opsional)', en: 'When (optional)' },
  dateHint: {
    id: 'Setepat yang diketahui: 12 Mei 2016, Mei 2016, atau 2016',
    en: 'As exact as it is known: 12 May 2016, May 2016, or 2016',
  },
  why: { id: 'Mengapa', en: 'Why' },
  save: { id: 'Simpan', en: 'Save' },
  back: { id: 'Kembali ke kendala', en: 'Back to the obstacle' },
} as const satisfies Record<string, Words>;

interface Props {
  form: SentForm;
  listed: ListedObstacle;
  book: CodingBook;
  kind: ObstacleActKind;
  /** What it is coded from, while nothing was coded yet. */
  offered: Pick<ObstacleContent, 'quotation' | 'source'>;
}

const Questions = ({ form, listed, book, kind, offered }: Props) => {
  const { language } = form;
  const { content } = listed.fold;
  if (kind === 'recorded' || kind === 'revised')
    return <CodingFields form={form} book={book} stored={content ?? offered} />;
  return (
    <>
      {content && <InsetText>{content.quotation}</InsetText>}
      {kind === 'resolved' && (
        <TextInput
          {...fieldOf(form, 'date')}
          label={words.date[language]}
          hint={words.dateHint[language]}
          width={20}
        />
      )}
      <Textarea
        {...fieldOf(form, 'reason')}
        label={words[kind === 'resolved' ? 'how' : 'why'][language]}
        rows={3}
      />
    </>
  );
};

/** The form of one act on an obstacle. */
export const ObstacleActPage = (props: Props) => {
  const { form, listed, kind } = props;
  const { language } = form;
  const params = { obstacle: listed.obstacle.id };
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{actTitles[kind][language]}</Heading>
      <Form
        view={form}
        action={obstacleAddress('act', language, { params })}
        hidden={{ kind, version: String(listed.fold.version) }}
        guarded
      >
        <Questions {...props} />
        <Button>{words.save[language]}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={obstacleAddress('obstacle', language, { params })}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
