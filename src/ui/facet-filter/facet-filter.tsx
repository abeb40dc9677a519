import type { Language, Words } from '#kernel/language.ts';
import { formatNumber } from '../format.ts';
import { FilterFold } from './filter-fold.tsx';

const words = {
  apply: { id: 'Terapkan saringan', en: 'Apply filters' },
  chosen: { id: 'Saringan yang dipakai', en: 'Filters in use' },
  remove: { id: 'Hapus saringan', en: 'Remove filter' },
  clear: { id: 'Hapus semua', en: 'Clear all' },
  all: { id: 'Semua', en: 'All' },
} as const satisfies Record<string, Words>;

export interface FacetValue {
  value: string;
  label: string;
  /** How many rows would remain; left out when that is not known. */
  count?: number | undefined;
  chosen: boolean;
}

export interface Facet {
  /** Field name in the address. */
  name: string;
  label: string;
  /** `many` are checkboxes, `one` a select. */
  choose: 'one' | 'many';
  values: readonly FacetValue[];
}

export interface FacetFilterProps {
  language: Language;
  /** Where results are shown; the form is a GET, so a filtered list can be bookmarked and sent. */
  action: string;
  facets: readonly Facet[];
  /** Words searched for, sort order: what filtering keeps. */
  kept?: Readonly<Record<string, string>> | undefined;
  /** Each filter in use with the address without it. */
  chosen?: readonly { label: string; removeHref: string }[] | undefined;
  /** Address without any filter. */
  clearHref?: string | undefined;
  /** Begins the ids of the fields. */
  idPrefix?: string | undefined;
}

interface FacetFieldProps {
  facet: Facet;
  id: string;
  language: Language;
}

const One = ({ facet, id, language }: FacetFieldProps) => (
  <div class="govuk-form-group">
    <label class="govuk-label govuk-label--s" for={id}>
      {facet.label}
    </label>
    <select class="govuk-select" id={id} name={facet.name}>
      <option value="">{words.all[language]}</option>
      {facet.values.map(({ value, label, count, chosen }) => (
        <option key={value} value={value} selected={chosen}>
          {count === undefined ? label : `${label} (${formatNumber(count, language)})`}
        </option>
      ))}
    </select>
  </div>
);

const Tick = ({
  name,
  one,
  id,
  language,
}: {
  name: string;
  one: FacetValue;
  id: string;
  language: Language;
}) => (
  <div class="govuk-checkboxes__item">
    <input
      class="govuk-checkboxes__input"
      type="checkbox"
      id={id}
      name={name}
      value={one.value}
      checked={one.chosen}
    />
    <label class="govuk-label govuk-checkboxes__label" for={id}>
      {one.label}{' '}
      {one.count !== undefined && (
        <span class="jalin-filter__count">({formatNumber(one.count, language)})</span>
      )}
    </label>
  </div>
);

/** Folded unless something in it is chosen: on a phone the results must not be pushed out of sight. */
const Many = ({ facet, id, language }: FacetFieldProps) => (
  <details class="jalin-filter__facet" open={facet.values.some(({ chosen }) => chosen)}>
    <summary>{facet.label}</summary>
    <fieldset class="govuk-fieldset">
      <legend class="govuk-visually-hidden">{facet.label}</legend>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {facet.values.map((one, index) => (
          <Tick key={one.value} name={facet.name} one={one} id={`${id}-${index + 1}`} language={language} />
        ))}
      </div>
    </fieldset>
  </details>
);

const Chosen = ({ language, chosen = [], clearHref }: FacetFilterProps) =>
  chosen.length === 0 ? null : (
    <div class="jalin-filter__chosen">
      <h2 class="govuk-heading-s">{words.chosen[language]}</h2>
      <ul>
        {chosen.map(({ label, removeHref }) => (
          <li key={removeHref}>
            <a href={removeHref}>
              <span class="govuk-visually-hidden">{words.remove[language]} </span>
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
      </ul>
      {clearHref && (
        <p>
          <a class="govuk-link" href={clearHref}>
            {words.clear[language]}
          </a>
        </p>
      )}
    </div>
  );

/** Filters beside a list. Nothing is sent until the button is pressed, with or without JavaScript. */
export const FacetFilter = (props: FacetFilterProps) => {
  const { language, action, facets, kept = {}, idPrefix = 'filter' } = props;
  return (
    <FilterFold language={language} inUse={props.chosen?.length} above={<Chosen {...props} />}>
      <form action={action} method="get">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {facets.map((facet) => {
          const field = { facet, id: `${idPrefix}-${facet.name}`, language };
          return facet.choose === 'one' ? (
            <One key={facet.name} {...field} />
          ) : (
            <Many key={facet.name} {...field} />
          );
        })}
        <button type="submit" class="govuk-button govuk-button--secondary">
          {words.apply[language]}
        </button>
      </form>
    </FilterFold>
  );
};
