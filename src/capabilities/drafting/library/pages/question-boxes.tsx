import type { Language } from '#kernel/language.ts';
import { languageName } from '#reference';
import { languageChoices } from '#register';
import {
  Checkboxes,
  DateTextInput,
  Details,
  Fieldset,
  type FormView,
  fieldOf,
  formatDay,
  Hint,
  Radios,
  Select,
  Textarea,
  TextInput,
} from '#ui';
import type { DraftFacts } from '../draft-facts.ts';
import { type AnswerField, fieldsOf, hasRows } from '../interview/answer-fields.ts';
import type { Question } from '../interview/questions.ts';
import type { AskedQuestion } from '../interview/questions-left.ts';
import { at } from '../interview/read-answers.ts';
import { usualAnswers } from '../interview/usual-answers.ts';
import { stances } from '../library-clause.ts';
import { interviewWords } from './interview-words.ts';
import { clauseName } from './library-page.tsx';
import { stanceWords } from './library-words.ts';

interface Props {
  view: FormView;
  facts: DraftFacts;
}

/** What the facts hold for a box, as a person would type it. */
function stored({ path, kind }: AnswerField, facts: DraftFacts, language: Language): string {
  if (kind === 'lines') {
    const [list = '', cell = ''] = path.split('.');
    const items = (at(facts, list) ?? []) as Readonly<Record<string, string>>[];
    return items.map((item) => item[cell] ?? '').join('\n');
  }
  const value = at(facts, path);
  if (value === undefined || value === '') return '';
  return kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(String(value))
    ? formatDay(String(value), language)
    : String(value);
}

const Box = ({ view, facts, field }: Props & { field: AnswerField }) => {
  const { language } = view;
  const props = {
    ...fieldOf(view, field.path, stored(field, facts, language)),
    label: field.label[language],
  };
  if (field.kind === 'day') return <DateTextInput {...props} />;
  if (field.kind === 'number') return <TextInput {...props} width={4} inputmode="numeric" />;
  if (field.kind === 'line') return <TextInput {...props} />;
  return <Textarea {...props} rows={field.kind === 'lines' ? 4 : 8} />;
};

const choicesOf = (question: Question, language: Language) => {
  if (question.id === 'stance')
    return stances.map((value) => ({ value, label: stanceWords[value][language] }));
  return (['government', 'institution'] as const).map((value) => ({
    value,
    label: interviewWords[value][language],
  }));
};

const Choice = ({ view, facts, question }: Props & { question: Question }) => {
  const { language } = view;
  const props = {
    ...fieldOf(view, question.id, String(at(facts, question.id) ?? '')),
    label: question.label[language],
    hint: question.help[language],
  };
  if (question.id !== 'partnerLanguage') return <Radios {...props} items={choicesOf(question, language)} />;
  const partners = languageChoices.filter((code) => code !== 'id' && code !== 'en');
  const items = partners.map((value) => ({ value: value as string, text: languageName(value, language) }));
  return <Select {...props} items={[{ value: '', text: interviewWords.none[language] }, ...items]} />;
};

/** Usual answers to tick instead of typing; what is ticked is added to the boxes. */
const Usual = ({ view, question }: { view: FormView; question: Question }) => {
  const { language } = view;
  const known = usualAnswers[question.id];
  if (!known) return null;
  return (
    <Details summary={interviewWords.usual[language]}>
      <Checkboxes
        name={`${question.id}.usual`}
        language={language}
        label={question.label[language]}
        small
        items={known.map((words, number) => ({ value: String(number), label: words[language] }))}
      />
    </Details>
  );
};

/** The rows there are, and an empty one more. */
const Rows = ({ view, facts, question }: Props & { question: Question }) => {
  const { language } = view;
  const sent = Number(view.typed[`${question.id}.rows`]) || 0;
  const count = Math.min(26, sent || (at(facts, question.id) as unknown[]).length + 1);
  return (
    <>
      <input type="hidden" name={`${question.id}.rows`} value={String(count)} />
      {Array.from({ length: count }, (_, row) => (
        <Fieldset
          key={fieldsOf(question, row)[0]?.path}
          legend={`${question.label[language]} ${row + 1}`}
          legendSize="s"
        >
          {fieldsOf(question, row).map((field) => (
            <Box key={field.path} view={view} facts={facts} field={field} />
          ))}
        </Fieldset>
      ))}
      <Hint id={`${question.id}-more`}>{interviewWords.moreRows[language]}</Hint>
    </>
  );
};

const Boxes = ({ view, facts, question }: Props & { question: Question }) => {
  if (hasRows(question)) return <Rows {...{ view, facts, question }} />;
  return (
    <>
      {fieldsOf(question).map((field) => (
        <Box key={field.path} view={view} facts={facts} field={field} />
      ))}
      <Usual view={view} question={question} />
    </>
  );
};

/** One question with its help, the clauses that ask for it, and its boxes. */
export const QuestionBoxes = ({ view, facts, asked }: Props & { asked: AskedQuestion }) => {
  const { question, askedFor } = asked;
  const { language } = view;
  if (question.answer === 'choice') return <Choice {...{ view, facts, question }} />;
  const names = askedFor.map((clause) => clauseName(clause, language)).join('; ');
  const help = `${question.id}-help`;
  return (
    <Fieldset legend={question.label[language]} legendSize="m" describedBy={help}>
      <Hint id={help}>
        {question.help[language]}
        {question.answer === 'list' && ` ${interviewWords.perLine[language]}`}
        {names && ` ${interviewWords.askedFor[language]}: ${names}.`}
      </Hint>
      <Boxes {...{ view, facts, question }} />
    </Fieldset>
  );
};
