import type { Language, Words } from '#kernel/language.ts';
import { Button, Details, FormErrors, formatDay, Heading, InsetText, type SentForm } from '#ui';
import { checkRequirements, factsOfAnswers } from '../../check-requirements.ts';
import { basisOf, type Law, ruleSetAt } from '../../law/read-law.ts';
import type { PathAnswers } from '../../path/answers.ts';
import type { PathChoice } from '../../path/choose-path.ts';
import { pageAddress } from '../addresses.ts';

import { rulesAddress } from '../rules-question.ts';
import { Articles } from './articles.tsx';
import { PathQuestions } from './path-questions.tsx';
import { Requirements } from './requirements.tsx';

export const pathTitle: Words = { id: 'Jalur mana yang berlaku?', en: 'Which path applies?' };

const words = {
  lead: {
    id: 'Enam pertanyaan menentukan jalur hukum sebuah kerja sama luar negeri. Jawabannya menyebut alasan dan pasalnya.',
    en: 'Six questions decide the legal path of a cooperation abroad. The answer gives its reasons and articles.',
  },
  show: { id: 'Tentukan jalur', en: 'Find the path' },
  answer: { id: 'Jalurnya', en: 'The path' },
  reasons: { id: 'Mengapa', en: 'Why' },
  alternatives: {
    id: 'Jalur lain yang juga mungkin; putuskan bersama bagian hukum',
    en: 'Other paths that are possible too; decide with the legal unit',
  },
  judged: { id: 'Dinilai menurut aturan pada', en: 'Judged by the rules of' },
  ruledBy: { id: 'Jalur ini diatur dalam', en: 'The path stands in' },
  stages: { id: 'Lihat tahap demi tahap', en: 'See it stage by stage' },
  requirements: { id: 'Yang diminta aturan', en: 'What the law asks' },
  others: { id: 'Lihat syarat dan dasar hukumnya', en: 'See the requirements and their articles' },
  requirementsLead: {
    id: 'Dinilai dari jawaban di atas; yang belum diketahui, periksa sebelum melangkah.',
    en: 'Judged by the answers above; what is not known yet, check before you go on.',
  },
  open: { id: 'Buka perkara dengan jalur ini', en: 'Open a case on this path' },
  again: { id: 'Ubah jawaban', en: 'Change the answers' },
} as const satisfies Record<string, Words>;

/** The name of a path, from the newest rules that know it. */
export const pathName = (code: string, law: Law): Words =>
  law.toReversed().flatMap(({ paths }) => paths.filter((path) => path.code === code))[0]?.name ?? {
    id: code,
    en: code,
  };

interface PathAnswerProps {
  answers: PathAnswers;
  choice: PathChoice;
  day: string;
  law: Law;
  language: Language;
}

/** Where the path itself stands in the law of the day, and the way to its stages. */
const PathInLaw = ({ choice, day, law, language }: PathAnswerProps) => {
  const set = ruleSetAt(law, day);
  const path = set?.paths.find(({ code }) => code === choice.path);
  if (!set || !path) return null;
  const stages = rulesAddress({ day, part: 'stage', path: path.code, unread: false }, language);
  return (
    <>
      <p class="govuk-body">
        {`${words.judged[language]} ${formatDay(day, language)}: ${set.name[language]}. ${words.ruledBy[language]} `}
        <Articles basis={basisOf(set, path.basis, day)} day={day} language={language} />.
      </p>
      {path.stages.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={stages}>
            {words.stages[language]}
          </a>
        </p>
      )}
    </>
  );
};

const RequirementsOfPath = ({ answers, choice, day, law, language }: PathAnswerProps) => {
  const verdicts = checkRequirements(factsOfAnswers(answers, choice.path, day), day, law);
  const onPath =
    (ruleSetAt(law, day)?.paths.find(({ code }) => code === choice.path)?.stages ?? []).length > 0;
  const notMet = verdicts.filter(({ verdict }) => verdict === 'not-met');
  const others = onPath ? verdicts.filter(({ verdict }) => verdict !== 'not-met') : [];
  if (notMet.length + others.length === 0) return null;
  return (
    <section id="requirements">
      <Heading level={2}>{words.requirements[language]}</Heading>
      {notMet.length > 0 && <Requirements verdicts={notMet} day={day} language={language} />}
      {others.length > 0 && (
        <>
          <p class="govuk-body">{words.requirementsLead[language]}</p>
          <Details summary={`${words.others[language]} (${others.length})`}>
            <Requirements verdicts={others} day={day} language={language} />
          </Details>
        </>
      )}
    </section>
  );
};

/** What the answers lead to: the path, the reasons with their articles, and what else is possible. */
export const PathAnswer = (props: PathAnswerProps) => {
  const { choice, day, law, language } = props;
  return (
    <>
      <InsetText id="answer">
        <Heading level={2} caption={words.answer[language]}>
          {choice.name[language]}
        </Heading>
        <PathInLaw {...props} />
      </InsetText>
      <Heading level={2}>{words.reasons[language]}</Heading>
      <ul class="govuk-list govuk-list--bullet">
        {choice.reasons.map((reason) => (
          <li key={reason.code}>
            {reason[language]} <Articles basis={reason.basis} day={day} language={language} />
          </li>
        ))}
      </ul>
      {choice.alternatives.length > 0 && (
        <>
          <p class="govuk-body">{words.alternatives[language]}:</p>
          <ul class="govuk-list govuk-list--bullet">
            {choice.alternatives.map((code) => (
              <li key={code}>{pathName(code, law)[language]}</li>
            ))}
          </ul>
        </>
      )}
      <RequirementsOfPath {...props} />
    </>
  );
};

interface PathPageProps {
  form: SentForm;
  found?: { answers: PathAnswers; choice: PathChoice; day: string } | undefined;
  law: Law;
  /** Where an officer goes on from here; undefined when no case can be opened on it. */
  openAt?: string | undefined;
}

/** The path selector: six questions, then the path with reasons and articles. */
export const PathPage = ({ form, found, law, openAt }: PathPageProps) => {
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{pathTitle[language]}</Heading>
      {found ? (
        <>
          <PathAnswer {...found} law={law} language={language} />
          {openAt && <Button href={openAt}>{words.open[language]}</Button>}
          <Heading level={2}>{words.again[language]}</Heading>
        </>
      ) : (
        <p class="govuk-body-l">{words.lead[language]}</p>
      )}
      <form method="get" action={pageAddress('path', language)} noValidate>
        <input type="hidden" name="asked" value="yes" />
        <PathQuestions form={form} />
        <Button preventDoubleClick={false}>{words.show[language]}</Button>
      </form>
    </>
  );
};
