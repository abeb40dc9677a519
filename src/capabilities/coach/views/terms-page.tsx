import type { Language } from '#kernel/language.ts';
import { CardTable, Heading, PageContents, SearchBox } from '#ui';
import { pathOf } from '../paths.ts';
import type { Term } from '../terms/term.ts';
import { kindWords, words } from '../words.ts';

const kinds = ['modal', 'false-friend', 'formula'] as const;

const Example = ({ example }: Pick<Term, 'example'>) => (
  <>
    <span lang="id">{example.id}</span>
    <br />
    <span lang="en">{example.en}</span>
  </>
);

const OfKind = ({
  kind,
  terms,
  language,
}: {
  kind: Term['kind'];
  terms: readonly Term[];
  language: Language;
}) => (
  <section aria-labelledby={kind}>
    <Heading level={2} id={kind}>
      {kindWords[kind][language]}
    </Heading>
    <CardTable
      columns={[words.english, words.meaning, words.example, words.binds].map((header) => ({
        header: header[language],
      }))}
      rows={terms.map(({ term, meaning, example, binds }) => [
        <strong key={term} lang="en">
          {term}
        </strong>,
        <span key="id" lang="id">
          {meaning}
        </span>,
        <Example key="example" example={example} />,
        binds[language],
      ])}
    />
  </section>
);

/** Words that bind otherwise than they look. */
export const TermsPage = (props: { language: Language; asked: string; terms: readonly Term[] }) => {
  const { language, asked, terms } = props;
  const shown = kinds
    .map((kind) => ({ kind, terms: terms.filter((term) => term.kind === kind) }))
    .filter((part) => part.terms.length > 0);
  return (
    <>
      <Heading level={1}>{words.terms[language]}</Heading>
      <p class="govuk-body-l">{words.termsLead[language]}</p>
      <SearchBox
        language={language}
        action={pathOf('terms', language)}
        label={words.search[language]}
        hint={words.searchHint[language]}
        value={asked}
      />
      {shown.length === 0 && (
        <p class="govuk-body">
          {`${words.none[language]} `}
          <a class="govuk-link" href={pathOf('terms', language)}>
            {words.all[language]}
          </a>
        </p>
      )}
      {shown.length > 1 && (
        <PageContents
          language={language}
          parts={shown.map(({ kind }) => ({ id: kind, text: kindWords[kind][language] }))}
        />
      )}
      {shown.map((part) => (
        <OfKind key={part.kind} {...part} language={language} />
      ))}
    </>
  );
};
