import type { Language, Words } from '#kernel/language.ts';
import { InsetText, SearchBox } from '#ui';
import { mayOpen, type OpenableCooperation, openableShown } from '../../find-openable.ts';
import { pageAddress } from '../addresses.ts';

const words = {
  choose: { id: 'Kerja sama mana?', en: 'Which cooperation?' },
  hint: { id: 'Kode, judul, atau nama mitra', en: 'Code, title or name of the partner' },
  latest: { id: 'Yang terakhir diperbarui', en: 'Last updated' },
  found: { id: 'Yang cocok', en: 'What matches' },
  none: {
    id: 'Tidak ada kerja sama yang cocok. Periksa ejaannya, atau cari dengan kodenya.',
    en: 'No cooperation matches. Check the spelling, or search for its code.',
  },
  more: {
    id: `Hanya ${openableShown} yang pertama ditampilkan. Tulis lebih banyak untuk mempersempit.`,
    en: `Only the first ${openableShown} are shown. Write more to narrow it down.`,
  },
  open: { id: 'perkaranya masih diproses', en: 'its case is under way' },
  chosen: { id: 'Kerja sama', en: 'Cooperation' },
  another: { id: 'Ganti kerja sama', en: 'Choose another' },
} as const satisfies Record<string, Words>;

const titleOf = ({ code, titleId, titleEn }: OpenableCooperation, language: Language) =>
  `${code}: ${language === 'en' ? (titleEn ?? titleId) : titleId}`;

/** The address of the page with the answers given so far, and a cooperation. */
const withCooperation = (answers: URLSearchParams, language: Language, code?: string): string => {
  const query = new URLSearchParams(answers);
  query.delete('find');
  query.delete('cooperation');
  if (code) query.set('cooperation', code);
  const said = query.toString();
  return `${pageAddress('open', language)}${said === '' ? '' : `?${said}`}`;
};

/** The fields of an address; one that stands several times as a list. */
const keptOf = (answers: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries(
    [...new Set(answers.keys())]
      .filter((key) => key !== 'find' && key !== 'cooperation')
      .map((key) => [key, answers.getAll(key)]),
  );

interface ChooseProps {
  language: Language;
  /** The address's question: the words that were searched, and answers that came along. */
  asked: URLSearchParams;
  found: readonly OpenableCooperation[];
}

/** Finds the cooperation whose case is opened; the answers given so far stay. */
export const ChooseCooperation = ({ language, asked, found }: ChooseProps) => {
  const searched = asked.get('find') ?? '';
  return (
    <>
      <SearchBox
        language={language}
        action={pageAddress('open', language)}
        name="find"
        id="cooperation"
        label={words.choose[language]}
        hint={words.hint[language]}
        value={searched}
        kept={keptOf(asked)}
      />
      {found.length === 0 ? (
        <p class="govuk-body">{words.none[language]}</p>
      ) : (
        <>
          <h2 class="govuk-heading-s">{(searched === '' ? words.latest : words.found)[language]}</h2>
          <ul class="govuk-list govuk-list--spaced">
            {found.map((one) => (
              <li key={one.code}>
                <a
                  class="govuk-link"
                  href={
                    mayOpen(one) || one.lastCase === undefined
                      ? withCooperation(asked, language, one.code)
                      : pageAddress('case', language, { code: one.lastCase })
                  }
                >
                  {titleOf(one, language)}
                </a>
                {!mayOpen(one) && ` (${words.open[language]})`}
              </li>
            ))}
          </ul>
          {found.length === openableShown && <p class="govuk-body">{words.more[language]}</p>}
        </>
      )}
    </>
  );
};

/** The cooperation that was chosen, and the way to choose another. */
export const ChosenCooperation = ({
  language,
  asked,
  chosen,
}: Omit<ChooseProps, 'found'> & { chosen: OpenableCooperation }) => (
  <InsetText>
    <strong>{titleOf(chosen, language)}</strong>
    <br />
    <a class="govuk-link" href={withCooperation(asked, language)}>
      {words.another[language]}
    </a>
  </InsetText>
);
