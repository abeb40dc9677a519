import type { Language, Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { toConfirmWords } from '../../words.ts';
import { articleAddress } from '../addresses.ts';

const article: Words = { id: 'Pasal', en: 'art.' };

export const articleLabel = (basis: LegalBasis, language: Language): string =>
  basis.article === '-'
    ? basis.instrument
    : /^\d/.test(basis.article)
      ? `${basis.instrument} ${article[language]} ${basis.article}`
      : `${basis.instrument}, ${basis.article}`;

/** The same, saying when nobody here has read it in its text. */
export const articleWithStanding = (basis: LegalBasis, language: Language): string =>
  basis.standing === 'remembered'
    ? `${articleLabel(basis, language)} (${toConfirmWords[language]})`
    : articleLabel(basis, language);

interface ArticlesProps {
  basis: readonly LegalBasis[];
  /** Day whose rules the links lead to. */
  day: string;
  language: Language;
}

/** The articles something rests on, each leading to the page of rules; what nobody has read in its text says so. */
export const Articles = ({ basis, day, language }: ArticlesProps) => (
  <>
    {basis.map((one, index) => (
      <span key={index}>
        {index > 0 && '; '}
        <a class="govuk-link" href={articleAddress(one, day, language)}>
          {articleLabel(one, language)}
        </a>
        {one.standing === 'remembered' && ` (${toConfirmWords[language]})`}
      </span>
    ))}
  </>
);
