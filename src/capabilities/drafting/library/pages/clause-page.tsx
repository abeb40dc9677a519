import type { Language } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { Heading, SummaryList, Table, WarningText } from '#ui';
import { agreementKinds } from '../../agreement/agreement.ts';
import { fillVariant } from '../fill-text.ts';
import { type LibraryClause, type Stance, stances } from '../library-clause.ts';
import { templates } from '../templates.ts';
import { clauseName } from './library-page.tsx';
import { kindWords, libraryWords, placeWords, stanceWords } from './library-words.ts';

const cite = ({ instrument, article, standing }: LegalBasis, language: Language): string => {
  const where = `${instrument} ${language === 'id' ? 'pasal' : 'art.'} ${article}`;
  return standing === 'read' ? where : `${where} (${libraryWords.remembered[language]})`;
};

/** The kinds of text a clause stands in, and how firmly. */
function usesOf({ id }: LibraryClause, language: Language): string[] {
  return agreementKinds.flatMap((kind) => {
    const use = templates[kind].clauses.find(({ clause }) => clause === id);
    if (!use) return [];
    const more = use.mayBeNotApplicable ? `; ${libraryWords.declarable[language]}` : '';
    return [`${kindWords[kind][language]}: ${placeWords[use.place][language]}${more}`];
  });
}

const Lines = ({ texts }: { texts: readonly string[] }) => (
  <ul class="govuk-list">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

const Cell = ({ text, lang }: { text: string; lang: Language }) => (
  <span lang={lang} class="jalin-written">
    {text.split('\n').map((line, at) => (
      <span key={line}>
        {at > 0 && <br />}
        {line}
      </span>
    ))}
  </span>
);

/** The words of a variant with its slots as placeholders, both languages side by side. */
const VariantText = (props: { clause: LibraryClause; stance: Stance; language: Language }) => {
  const { clause, stance, language } = props;
  const cells = fillVariant(clause, stance, {});
  const shown = (text: string) => text.replace(/⟦([a-z-]+)⟧/g, '…');
  return (
    <>
      <Heading level={2}>{stanceWords[stance][language]}</Heading>
      <p class="govuk-body">{clause.variants[stance]?.means[language]}</p>
      <Table
        columns={[{ header: libraryWords.indonesian[language] }, { header: libraryWords.english[language] }]}
        rows={[
          [<Cell text={shown(cells.id ?? '')} lang="id" />, <Cell text={shown(cells.en ?? '')} lang="en" />],
        ]}
      />
    </>
  );
};

/** One clause: what it is for, what asks for it, what a lawyer must decide, and its texts. */
export const ClausePage = ({ clause, language }: { clause: LibraryClause; language: Language }) => {
  const { purpose, basis, review, edition, variants } = clause;
  const sources = basis.length > 0 ? basis.map((one) => cite(one, language)) : [libraryWords.usage[language]];
  return (
    <>
      <Heading level={1}>{clauseName(clause, language)}</Heading>
      <SummaryList
        rows={[
          { key: libraryWords.purpose[language], value: purpose[language] },
          { key: libraryWords.basis[language], value: <Lines texts={sources} /> },
          { key: libraryWords.usedIn[language], value: <Lines texts={usesOf(clause, language)} /> },
          { key: libraryWords.edition[language], value: String(edition) },
        ]}
      />
      {review && (
        <WarningText language={language}>
          {libraryWords.review[language]}: {review[language]}
        </WarningText>
      )}
      {stances
        .filter((stance) => variants[stance])
        .map((stance) => (
          <VariantText key={stance} clause={clause} stance={stance} language={language} />
        ))}
    </>
  );
};
