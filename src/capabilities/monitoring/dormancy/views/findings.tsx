import type { Language, Words } from '#kernel/language.ts';
import { Heading } from '#ui';
import { criteria, type Decision, type Findings as Found } from '../decision.ts';
import { criterionWords } from '../words.ts';

const words = { judged: { id: 'Penilaian kantor', en: 'Judgement of the office' } } as const satisfies Record<
  string,
  Words
>;

/** What is recorded under each criterion, and what an office made of it. */
export const Findings = ({
  language,
  findings,
  judgements,
}: {
  language: Language;
  findings: Found;
  judgements?: Decision['judgements'];
}) => (
  <>
    {criteria.map((criterion) => (
      <section key={criterion} aria-labelledby={`criterion-${criterion}`}>
        <Heading level={3} id={`criterion-${criterion}`}>
          {criterionWords[criterion][language]}
        </Heading>
        <ul class="govuk-list govuk-list--bullet">
          {findings[criterion].map((line) => (
            <li key={line.id}>{line[language]}</li>
          ))}
        </ul>
        {judgements?.[criterion] && (
          <p class="govuk-body">{`${words.judged[language]}: ${judgements[criterion]}`}</p>
        )}
      </section>
    ))}
  </>
);
