import type { Language, Words } from '#kernel/language.ts';
import { CardTable, Tag, type TagColour } from '#ui';
import type { RequirementVerdict } from '../../check-requirements.ts';
import { valueWords } from '../../settings/words.ts';
import { toConfirmWords, verdictWords } from '../../words.ts';
import { Articles } from './articles.tsx';

const words = {
  requirement: { id: 'Syarat', en: 'Requirement' },
  verdict: { id: 'Penilaian', en: 'Verdict' },
  basis: { id: 'Dasar hukum', en: 'Legal basis' },
  forbidden: { id: 'Dilarang', en: 'Forbidden' },
  ifNot: { id: 'Bila tidak terpenuhi', en: 'If it is not met' },
} as const satisfies Record<string, Words>;

const colours: Readonly<Record<RequirementVerdict['verdict'], TagColour>> = {
  met: 'green',
  'not-met': 'yellow',
  'not-applicable': 'grey',
  unknown: 'grey',
};

const order = ['not-met', 'unknown', 'met', 'not-applicable'] as const;

/** What the law asks, first what is forbidden or not met, each with its article and what follows from it. */
export const inOrder = (verdicts: readonly RequirementVerdict[]): RequirementVerdict[] =>
  verdicts.toSorted(
    (a, b) =>
      Number(b.forbidden) - Number(a.forbidden) || order.indexOf(a.verdict) - order.indexOf(b.verdict),
  );

const Verdict = ({ one, language }: { one: RequirementVerdict; language: Language }) => (
  <>
    <Tag colour={one.forbidden ? 'red' : colours[one.verdict]}>
      {(one.forbidden ? words.forbidden : verdictWords[one.verdict])[language]}
    </Tag>
    {one.verdict !== 'met' && one.verdict !== 'not-applicable' && (
      <div class="govuk-body-s govuk-!-margin-bottom-0">
        {`${words.ifNot[language]}: ${valueWords[one.severity][language]}.`}
      </div>
    )}
  </>
);

interface RequirementsProps {
  verdicts: readonly RequirementVerdict[];
  day: string;
  language: Language;
}

/** The requirements of a path with how each stands. */
export const Requirements = ({ verdicts, day, language }: RequirementsProps) => (
  <CardTable
    columns={[words.requirement, words.verdict, words.basis].map((header) => ({ header: header[language] }))}
    rows={inOrder(verdicts).map((one) => [
      <>
        {one.name[language]} {one.toConfirm && <Tag colour="yellow">{toConfirmWords[language]}</Tag>}
      </>,
      <Verdict key="verdict" one={one} language={language} />,
      <Articles key="basis" basis={one.basis} day={day} language={language} />,
    ])}
  />
);
