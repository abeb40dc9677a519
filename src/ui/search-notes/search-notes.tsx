import type { Language, Words } from '#kernel/language.ts';
import { InsetText } from '../inset-text/inset-text.tsx';

const words = {
  shown: { id: 'Menampilkan hasil untuk', en: 'Showing results for' },
  insteadOf: { id: 'bukan', en: 'not' },
  exactly: { id: 'Cari persis', en: 'Search exactly for' },
  leftOut: {
    id: 'Sebagian alamat ini tidak dimengerti dan tidak dipakai. Selebihnya ditampilkan.',
    en: 'Part of this address is not understood and was left out. The rest is shown.',
  },
  remove: { id: 'Hapus yang tidak dimengerti', en: 'Remove what is not understood' },
  narrowsNothing: {
    id: 'ada pada setiap data, jadi tidak menyaring apa pun.',
    en: 'is said of every record, so it narrows nothing.',
  },
} as const satisfies Record<string, Words>;

export interface CorrectedWordsProps {
  language: Language;
  asked: string;
  shown: string;
  /** Where exactly the words asked for are searched. */
  exactHref: string;
}

/** Says which words are shown instead of those typed, and how to ask for exactly those. */
export const CorrectedWords = ({ language, asked, shown, exactHref }: CorrectedWordsProps) => (
  <p class="govuk-body">
    {words.shown[language]} <strong>{shown}</strong>, {words.insteadOf[language]} “{asked}”.{' '}
    <a class="govuk-link" href={exactHref} rel="nofollow">
      {words.exactly[language]} “{asked}”
    </a>
  </p>
);

/** Says that these words stand in every record. */
export const WordsOfAll = ({ language, asked }: { language: Language; asked: string }) => (
  <p class="govuk-body">
    “{asked}” {words.narrowsNothing[language]}
  </p>
);

export interface LeftOutProps {
  language: Language;
  /** What of the question could not be read, as it was typed, and why. */
  parts: readonly { part: string; typed: string; words: Words }[];
  /** The same question without it. */
  href: string;
}

/** Says what of the question could not be read, and offers the address without it; nothing when all was. */
export const LeftOut = ({ language, parts, href }: LeftOutProps) =>
  parts.length === 0 ? null : (
    <InsetText>
      <p class="govuk-body">{words.leftOut[language]}</p>
      <ul class="govuk-list govuk-list--bullet">
        {parts.map(({ part, typed, words: why }) => (
          <li key={`${part} ${typed}`}>{why[language]}</li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={href}>
          {words.remove[language]}
        </a>
      </p>
    </InsetText>
  );
