import type { Language } from '#kernel/language.ts';
import { InsetText } from '#ui';
import { addressOf } from '../addresses.ts';
import { type ListQuestion, type NotUnderstood, queryOf } from '../question.ts';
import type { Correction } from '../understand-search.ts';

const words = {
  shown: { id: 'Menampilkan hasil untuk', en: 'Showing results for' },
  insteadOf: { id: 'bukan', en: 'not' },
  exactly: { id: 'Cari persis', en: 'Search exactly for' },
  leftOut: {
    id: 'Sebagian alamat ini tidak dimengerti dan tidak dipakai. Selebihnya ditampilkan.',
    en: 'Part of this address is not understood and was left out. The rest is shown.',
  },
};

/** Says which words are shown instead of those typed, and how to ask for exactly those. */
export const Corrected = (props: { language: Language; question: ListQuestion; correction: Correction }) => {
  const { language, question, correction } = props;
  const exactly = queryOf(question, { exact: 'yes', page: undefined });
  return (
    <p class="govuk-body">
      {words.shown[language]} <strong>{correction.shown}</strong>, {words.insteadOf[language]} “
      {correction.asked}”.{' '}
      <a class="govuk-link" href={addressOf('cooperations', language) + exactly} rel="nofollow">
        {words.exactly[language]} “{correction.asked}”
      </a>
    </p>
  );
};

/** Says what of the question could not be read, as it was typed. */
export const LeftOut = ({ language, parts }: { language: Language; parts: readonly NotUnderstood[] }) => (
  <>
    {parts.length > 0 && (
      <InsetText>
        <p class="govuk-body">{words.leftOut[language]}</p>
        <ul class="govuk-list govuk-list--bullet">
          {parts.map(({ part, typed, words: why }) => (
            <li key={`${part} ${typed}`}>{why[language]}</li>
          ))}
        </ul>
      </InsetText>
    )}
  </>
);
