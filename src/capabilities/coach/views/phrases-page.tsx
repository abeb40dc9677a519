import type { Language } from '#kernel/language.ts';
import { CardTable, Heading, SearchBox } from '#ui';
import { pathOf } from '../paths.ts';
import { situations } from '../phrases/phrasebook.ts';
import type { Situation } from '../phrases/situation.ts';
import { toneWords, words } from '../words.ts';

const Situations = ({ language }: { language: Language }) => (
  <section aria-labelledby="situations">
    <Heading level={2} id="situations">
      {words.situations[language]}
    </Heading>
    <ul class="govuk-list govuk-list--spaced">
      {situations.map(({ code, name }) => (
        <li key={code}>
          <a class="govuk-link" href={`${pathOf('phrases', language)}?situation=${code}`}>
            {name[language]}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

const Found = ({ found, language }: { found: Situation; language: Language }) => (
  <section aria-labelledby={found.code}>
    <Heading level={2} id={found.code}>
      {found.name[language]}
    </Heading>
    <p class="govuk-body">
      <strong>{`${words.avoid[language]}: `}</strong>
      {found.avoid[language]}
    </p>
    <CardTable
      columns={[words.indonesian, words.english, words.tone, words.avoid].map((header) => ({
        header: header[language],
      }))}
      rows={found.phrases.map(({ words: said, tone, avoid }) => [
        <span key="id" lang="id">
          {said.id}
        </span>,
        <span key="en" lang="en">
          {said.en}
        </span>,
        toneWords[tone][language],
        avoid?.[language] ?? '–',
      ])}
    />
  </section>
);

interface Props {
  language: Language;
  /** What was looked for; '' = nothing. */
  asked: string;
  /** undefined = nothing was asked: only the situations are shown. */
  found: readonly Situation[] | undefined;
}

/** The phrasebook: its situations, one of them, or what a search found. */
export const PhrasesPage = ({ language, asked, found }: Props) => (
  <>
    <Heading level={1}>{words.phrases[language]}</Heading>
    <p class="govuk-body-l">{words.phrasesLead[language]}</p>
    <SearchBox
      language={language}
      action={pathOf('phrases', language)}
      label={words.search[language]}
      hint={words.searchHint[language]}
      value={asked}
    />
    <p class="govuk-body">
      <a class="govuk-link" href={`${pathOf('phrases', language)}?situation=all`}>
        {words.all[language]}
      </a>
    </p>
    {found?.length === 0 && <p class="govuk-body">{words.none[language]}</p>}
    {found?.map((one) => (
      <Found key={one.code} found={one} language={language} />
    ))}
    <Situations language={language} />
  </>
);
