import type { Words } from '#kernel/language.ts';
import { classes } from '../content/content.ts';
import { ChoiceGroup, idsOf, type Question } from '../form-group/form-group.tsx';
import { TextInput, type TextInputProps } from '../text-input/text-input.tsx';
import type { DatePart, DateParts } from './read-date.ts';

const words = {
  day: { id: 'Tanggal', en: 'Day' },
  month: { id: 'Bulan', en: 'Month' },
  year: { id: 'Tahun', en: 'Year' },
  about: { id: 'Kira-kira', en: 'About' },
  open: { id: 'Masih berjalan', en: 'Still going on' },
} as const satisfies Record<DatePart | 'about' | 'open', Words>;

const order: readonly DatePart[] = ['day', 'month', 'year'];

export interface DateInputProps extends Question {
  /** What was typed, as it was typed. Fields are named `<name>-day`, `<name>-month`, `<name>-year`. */
  values?: Partial<DateParts> | undefined;
  /** Which of the three the complaint is about; all when left out. */
  wrong?: readonly DatePart[] | undefined;
  /** Only some of the three, in this order. */
  parts?: readonly DatePart[] | undefined;
  /** The month by name or by number (default), or by number only, which gives phones a number pad. */
  month?: 'name-or-number' | 'number' | undefined;
  /** Offers "about" and "still going on" below the fields; named `<name>-about` and `<name>-open`. */
  offers?: readonly ('about' | 'open')[] | undefined;
}

const Offer = ({ offer, id, props }: { offer: 'about' | 'open'; id: string; props: DateInputProps }) => (
  <div class="govuk-checkboxes__item">
    <input
      class="govuk-checkboxes__input"
      id={`${id}-${offer}`}
      name={`${props.name}-${offer}`}
      type="checkbox"
      value="yes"
      checked={Boolean(props.values?.[offer])}
    />
    <label class="govuk-label govuk-checkboxes__label" for={`${id}-${offer}`}>
      {words[offer][props.language]}
    </label>
  </div>
);

/**
 * A date somebody knows, or part of one: leaving the day or the day and month empty says "that year". What was
 * typed is read by `readDate`. The cursor never jumps by itself from field to field.
 */
export const DateInput = (props: DateInputProps) => {
  const { id } = idsOf(props);
  const { parts = order, error, wrong = error ? parts : [], month = 'name-or-number' } = props;
  const byName = (part: DatePart) => part === 'month' && month === 'name-or-number';
  return (
    <ChoiceGroup question={props} role="group">
      <div class="govuk-date-input" id={id}>
        {parts.map((part) => (
          <div class="govuk-date-input__item" key={part}>
            <div class="govuk-form-group">
              <label class="govuk-label govuk-date-input__label" for={`${id}-${part}`}>
                {words[part][props.language]}
              </label>
              <input
                class={classes(
                  'govuk-input govuk-date-input__input',
                  wrong.includes(part) && 'govuk-input--error',
                  `govuk-input--width-${part === 'year' ? 4 : byName(part) ? 10 : 2}`,
                )}
                id={`${id}-${part}`}
                name={`${props.name}-${part}`}
                type="text"
                inputmode={byName(part) ? undefined : 'numeric'}
                value={props.values?.[part] || undefined}
              />
            </div>
          </div>
        ))}
      </div>
      {props.offers && (
        <div class="govuk-checkboxes govuk-checkboxes--small jalin-date-offers">
          {props.offers.map((offer) => (
            <Offer key={offer} offer={offer} id={id} props={props} />
          ))}
        </div>
      )}
    </ChoiceGroup>
  );
};

const textHint: Words = {
  id: 'Sejauh yang diketahui, misalnya 10 September 2015, September 2015, 2015, atau sekitar 2015',
  en: 'As much as is known, like 10 September 2015, September 2015, 2015, or about 2015',
};

/** The same as one line of text, for tables and long forms; read by `readDateText`. */
export const DateTextInput = (props: Omit<TextInputProps, 'type'>) => (
  <TextInput {...props} hint={props.hint ?? textHint[props.language]} width={props.width ?? 20} />
);

/** The typed parts of a date question from what a form sent. */
export const typedDate = (typed: Readonly<Record<string, string>>, name: string): DateParts => ({
  day: typed[`${name}-day`] ?? '',
  month: typed[`${name}-month`] ?? '',
  year: typed[`${name}-year`] ?? '',
  about: typed[`${name}-about`],
  open: typed[`${name}-open`],
});
