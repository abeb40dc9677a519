import {
  Button,
  Checkboxes,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  Heading,
  Select,
  TextInput,
} from '#ui';
import { agreementKinds } from '../../agreement/agreement.ts';
import { findLibraryClause } from '../clauses/all-clauses.ts';
import type { DraftFacts } from '../draft-facts.ts';
import { chosenClauses } from '../first-draft.ts';
import { questionGroups } from '../interview/questions.ts';
import { questionsLeft } from '../interview/questions-left.ts';
import { askedOn, type Step } from '../interview/steps.ts';
import { templates } from '../templates.ts';
import { interviewWords } from './interview-words.ts';
import { clauseName } from './library-page.tsx';
import { pathOf } from './library-paths.ts';
import { kindWords, placeWords } from './library-words.ts';
import { QuestionBoxes } from './question-boxes.tsx';

interface Props {
  view: FormView;
  step: Step;
  facts: DraftFacts;
  /** What the form carries from page to page. */
  hidden: Readonly<Record<string, string>>;
}

/** The beginning: what kind of text, and for which cooperation. */
export const InterviewStart = ({ view, cooperation }: { view: FormView; cooperation: string }) => {
  const { language } = view;
  const items = agreementKinds.map((kind) => ({ value: kind as string, text: kindWords[kind][language] }));
  return (
    <>
      <FormErrors view={view} />
      <Heading level={1}>{interviewWords.title[language]}</Heading>
      <p class="govuk-body">{interviewWords.lead[language]}</p>
      <Form view={view} action={pathOf('interview', language)} hidden={{ step: 'start' }}>
        <Select {...fieldOf(view, 'kind', 'mou')} label={interviewWords.kind[language]} items={items} />
        <TextInput
          {...fieldOf(view, 'cooperation', cooperation)}
          label={interviewWords.cooperation[language]}
          hint={interviewWords.cooperationHint[language]}
          width={20}
          spellcheck={false}
        />
        <Button>{interviewWords.begin[language]}</Button>
      </Form>
    </>
  );
};

/** The clauses that are not mandatory, ticked as they are chosen. */
const ClauseChoice = ({ view, facts }: Pick<Props, 'view' | 'facts'>) => {
  const { language } = view;
  const chosen = chosenClauses(facts).map(({ id }) => id);
  const items = templates[facts.kind].clauses.flatMap(({ clause: id, place }) => {
    const clause = place === 'mandatory' ? undefined : findLibraryClause(id);
    if (!clause) return [];
    const label = `${clauseName(clause, language)} (${placeWords[place][language]})`;
    return [{ value: id, label, hint: clause.purpose[language] }];
  });
  return (
    <Checkboxes
      {...fieldOf(view, 'clauses')}
      label={interviewWords.clauses[language]}
      hint={interviewWords.clausesHint[language]}
      items={items}
      values={chosen}
    />
  );
};

const Review = ({ view: { language }, facts }: Pick<Props, 'view' | 'facts'>) => {
  const left = questionsLeft(facts);
  return (
    <>
      <Heading level={2}>{interviewWords.left[language]}</Heading>
      <p class="govuk-body">
        {left.length > 0 ? interviewWords.leftLead[language] : interviewWords.nothingLeft[language]}
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {left.map(({ id, label }) => (
          <li key={id}>{label[language]}</li>
        ))}
      </ul>
      <Heading level={2}>{interviewWords.inText[language]}</Heading>
      <ol class="govuk-list govuk-list--number">
        {chosenClauses(facts).map((clause) => (
          <li key={clause.id}>{clauseName(clause, language)}</li>
        ))}
      </ol>
    </>
  );
};

const headingOf = (step: Step) =>
  step === 'clauses' || step === 'review' ? interviewWords[step] : questionGroups[step];

const Body = ({ view, step, facts }: Omit<Props, 'hidden'>) => {
  if (step === 'clauses') return <ClauseChoice view={view} facts={facts} />;
  if (step === 'review') return <Review view={view} facts={facts} />;
  return (
    <>
      {askedOn(step, facts).map((asked) => (
        <QuestionBoxes key={asked.question.id} {...{ view, facts, asked }} />
      ))}
    </>
  );
};

/** One page of the interview. The answers travel in the form: nothing is kept of a draft nobody opened. */
export const InterviewPage = ({ view, step, facts, hidden }: Props) => {
  const { language } = view;
  const last = step === 'review';
  return (
    <>
      <FormErrors view={view} />
      <Heading level={1} caption={kindWords[facts.kind][language]}>
        {headingOf(step)[language]}
      </Heading>
      <Form view={view} action={pathOf('interview', language)} hidden={hidden} guarded={!last}>
        <Body {...{ view, step, facts }} />
        <div class="govuk-button-group">
          <Button name="go" value={last ? 'open' : 'next'}>
            {interviewWords[last ? 'open' : 'next'][language]}
          </Button>
          {last && (
            <Button name="go" value="file" kind="secondary" preventDoubleClick={false}>
              {interviewWords.file[language]}
            </Button>
          )}
          <Button name="go" value="back" kind="secondary">
            {interviewWords.back[language]}
          </Button>
        </div>
      </Form>
    </>
  );
};
