import type { Language } from '#kernel/language.ts';
import { Button, Heading, InsetText, Tag } from '#ui';
import { shelves } from '../clauses/all-clauses.ts';
import type { LibraryClause } from '../library-clause.ts';
import { interviewWords } from './interview-words.ts';
import { pathOf } from './library-paths.ts';
import { libraryWords } from './library-words.ts';

/** What a clause is called: by its heading, else by the name it has in the library. */
export const clauseName = ({ id, heading, name }: LibraryClause, language: Language): string => {
  if (!heading) return name?.[language] ?? id;
  return heading[language].charAt(0) + heading[language].slice(1).toLocaleLowerCase(language);
};

const ClauseItem = ({ clause, language }: { clause: LibraryClause; language: Language }) => (
  <li>
    <a class="govuk-link" href={pathOf('clause', language, { clause: clause.id })}>
      {clauseName(clause, language)}
    </a>{' '}
    {clause.review && <Tag colour="yellow">{libraryWords.review[language]}</Tag>}
    <p class="govuk-body-s">{clause.purpose[language]}</p>
  </li>
);

/** The library, shelf by shelf. */
export const LibraryPage = ({ language, mayDraft }: { language: Language; mayDraft: boolean }) => (
  <>
    <Heading level={1}>{libraryWords.title[language]}</Heading>
    <p class="govuk-body">{libraryWords.lead[language]}</p>
    <InsetText>{libraryWords.noAdvice[language]}</InsetText>
    {mayDraft && <Button href={pathOf('interview', language)}>{interviewWords.title[language]}</Button>}
    {shelves.map(({ id, name, clauses }) => (
      <section key={id} aria-labelledby={id}>
        <Heading level={2} id={id}>
          {name[language]}
        </Heading>
        <ul class="govuk-list govuk-list--spaced">
          {clauses.map((clause) => (
            <ClauseItem key={clause.id} clause={clause} language={language} />
          ))}
        </ul>
      </section>
    ))}
  </>
);
