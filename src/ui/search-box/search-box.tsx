import type { Language, Words } from '#kernel/language.ts';
import type { Content } from '../content/content.ts';

const words: Words = { id: 'Cari', en: 'Search' };

export interface SearchBoxProps {
  language: Language;
  /** Where results are shown; the form is a GET, so a search can be bookmarked and sent. */
  action: string;
  label: Content;
  hint?: Content;
  name?: string | undefined;
  id?: string | undefined;
  value?: string | undefined;
  /** Filters that a new search keeps. */
  kept?: Readonly<Record<string, string | readonly string[]>> | undefined;
  large?: boolean | undefined;
}

/** One line of words to find, sent by GET so that the answer has an address; `kept` are the filters that stay. */
export const SearchBox = (props: SearchBoxProps) => {
  const { language, action, label, hint, name = 'q', id = name, value, kept = {} } = props;
  return (
    <search class={`jalin-search${props.large ? ' jalin-search--large' : ''}`}>
      <form action={action} method="get">
        {Object.entries(kept).flatMap(([key, values]) =>
          [values].flat().map((one) => <input key={`${key} ${one}`} type="hidden" name={key} value={one} />),
        )}
        <label class={`govuk-label${props.large ? ' govuk-label--m' : ''}`} for={id}>
          {label}
        </label>
        {hint && (
          <div class="govuk-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        <div class="jalin-search__row">
          <input
            class="govuk-input"
            id={id}
            name={name}
            type="search"
            value={value || undefined}
            aria-describedby={hint ? `${id}-hint` : undefined}
          />
          <button type="submit" class="govuk-button">
            {words[language]}
          </button>
        </div>
      </form>
    </search>
  );
};
