import type { Language, Words } from '#kernel/language.ts';
import { Tag } from '#ui';
import type { ComposedSentence, SentenceStanding } from '../compose-part.ts';
import { factAddress } from '../paths.ts';
import type { ToldPart } from '../report-content.ts';
import type { FactReference, MissingFact } from '../sentence.ts';
import { factWords, standingWords } from '../words.ts';

const words = {
  missing: { id: 'Belum tersedia', en: 'Not available yet' },
  owes: { id: 'harus diberikan oleh', en: 'owed by' },
  nothing: { id: 'Tidak ada yang tercatat.', en: 'Nothing is recorded.' },
  now: { id: 'Menurut catatan sekarang', en: 'The record now says' },
  wrote: { id: 'Menurut catatan ketika ditulis', en: 'The record said when it was written' },
  by: { id: 'oleh', en: 'by' },
} as const satisfies Record<string, Words>;

/** Where a sentence was read from: its footnote, which leads to the fact itself. */
export const FactNote = ({ fact, language }: { fact: FactReference; language: Language }) => {
  const address = factAddress(fact, language);
  const label = `${factWords[fact.kind][language]}: ${fact.source}`;
  return (
    <span class="govuk-body-s">
      [
      {address ? (
        <a class="govuk-link" href={address}>
          {label}
        </a>
      ) : (
        label
      )}
      ]
    </span>
  );
};

const colours: Partial<Record<SentenceStanding, 'blue' | 'orange' | 'grey'>> = {
  own: 'blue',
  addition: 'blue',
  'own-outdated': 'orange',
  'fact-gone': 'orange',
  'left-out': 'grey',
};

/** What the record says where the officer's words stand. */
const Beside = ({ sentence, language }: { sentence: ComposedSentence; language: Language }) => {
  const { standing, assembled, base } = sentence;
  if (standing === 'assembled' || standing === 'addition') return null;
  return (
    <>
      {base !== null && base !== assembled && (
        <p class="govuk-hint">
          {words.wrote[language]}: <span lang="id">{base}</span>
        </p>
      )}
      {assembled !== null && (
        <p class="govuk-hint">
          {words.now[language]}: <span lang="id">{assembled}</span>
        </p>
      )}
    </>
  );
};

export const SentenceItem = ({ sentence, language }: { sentence: ComposedSentence; language: Language }) => {
  const { standing, text, fact, by } = sentence;
  return (
    <li>
      {text !== '' && <span lang="id">{text}</span>} {fact && <FactNote fact={fact} language={language} />}
      {standing !== 'assembled' && (
        <>
          {' '}
          <Tag colour={colours[standing]}>{standingWords[standing][language]}</Tag>{' '}
          {by && `${words.by[language]} ${by}`}
        </>
      )}
      <Beside sentence={sentence} language={language} />
    </li>
  );
};

/** What a part lacks, with whoever owes it. */
export const MissingList = ({
  missing,
  language,
}: {
  missing: readonly Pick<MissingFact, 'what' | 'owedBy'>[];
  language: Language;
}) =>
  missing.length === 0 ? null : (
    <>
      <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{words.missing[language]}</p>
      <ul class="govuk-list govuk-list--bullet">
        {missing.map(({ what, owedBy }, index) => (
          <li key={index}>
            <span lang="id">{what}</span> ({words.owes[language]} <span lang="id">{owedBy}</span>)
          </li>
        ))}
      </ul>
    </>
  );

/** A part of a locked report, as it was told. */
export const ToldPartView = ({
  part: { sentences, missing },
  language,
}: {
  part: ToldPart;
  language: Language;
}) => (
  <>
    {sentences.length === 0 && missing.length === 0 && <p class="govuk-body">{words.nothing[language]}</p>}
    {sentences.length > 0 && (
      <ul class="govuk-list govuk-list--spaced">
        {sentences.map(({ text, fact }, index) => (
          <li key={index}>
            <span lang="id">{text}</span> {fact && <FactNote fact={fact} language={language} />}
          </li>
        ))}
      </ul>
    )}
    <MissingList missing={missing} language={language} />
  </>
);
