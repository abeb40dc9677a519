import { ErrorMessage, type FormView, fieldOf, InsetText, Tag, type TagColour } from '#ui';
import { type Clause, writtenFromRight } from '../../../agreement/agreement.ts';
import type { CellState } from '../../../agreement/cell-state.ts';
import { writeReferences } from '../../../agreement/references.ts';
import type { TheirText } from '../../../refusals.ts';
import type { AgreementOnFile, KeptCell } from '../../find-agreement.ts';
import { stateWords, words } from '../words.ts';
import { nameOfLanguage } from './labels.ts';

export const stateColours: Readonly<Record<CellState, TagColour>> = {
  empty: 'grey',
  draft: 'blue',
  'to-review': 'yellow',
  reviewed: 'green',
};

const nothing: KeptCell = { number: 0, state: 'empty', at: '', byName: '' };

export interface CellProps {
  file: AgreementOnFile;
  clause: Clause;
  /** Of this column. */
  cell: string;
  form: FormView;
  /** What another person saved meanwhile. */
  theirs?: TheirText | undefined;
}

export const keptCell = (file: AgreementOnFile, clause: string, cell: string): KeptCell =>
  file.cells.get(clause)?.[cell] ?? nothing;

/** What another person saved while this one was typed, to be joined by hand. */
const Theirs = ({ theirs, cell, form }: { theirs: TheirText; cell: string; form: FormView }) => (
  <InsetText>
    <p class="govuk-body">
      <strong>{`${words.theirs[form.language]} (${theirs.byName})`}</strong>
    </p>
    <p class="jalin-text" lang={cell} dir={writtenFromRight(cell) ? 'rtl' : 'ltr'}>
      {[theirs.heading, theirs.text].filter(Boolean).join('\n')}
    </p>
    <p class="govuk-body">{words.yours[form.language]}</p>
  </InsetText>
);

const rowsFor = (text: string) =>
  Math.min(30, Math.max(4, Math.ceil(text.length / 60) + text.split('\n').length));

const Heading = ({ clause, cell, form }: CellProps) => {
  const { language } = form;
  const { name, value, error } = fieldOf(form, `heading-${cell}`, clause.heading[cell] ?? '');
  const id = `${clause.id}-${name}`;
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={id}>
        {words.heading[language]}
        <span class="govuk-visually-hidden">{` (${nameOfLanguage(cell, language)})`}</span>
      </label>
      {error && (
        <ErrorMessage id={`${id}-error`} language={language}>
          {error}
        </ErrorMessage>
      )}
      <input
        class="govuk-input"
        id={id}
        name={name}
        value={value}
        lang={cell}
        dir={writtenFromRight(cell) ? 'rtl' : 'ltr'}
        aria-describedby={error && `${id}-error`}
      />
    </div>
  );
};

/** One language of one clause as fields: plain text areas, which work without scripts. */
export const CellFields = (props: CellProps) => {
  const { file, clause, cell, form, theirs } = props;
  const { language } = form;
  const kept = keptCell(file, clause.id, cell);
  const stored = writeReferences(clause.text[cell] ?? '', file.agreement.clauses);
  const { name, value, error } = fieldOf(form, `text-${cell}`, stored);
  const id = `${clause.id}-${name}`;
  const bears = clause.role === 'article' || clause.role === 'annex' || (clause.heading[cell] ?? '') !== '';
  return (
    <div class="jalin-cell" data-jalin-cell={cell}>
      <p class="jalin-cell__language">
        {nameOfLanguage(cell, language)}{' '}
        <span data-jalin-state="">
          <Tag colour={stateColours[kept.state]}>{stateWords[kept.state][language]}</Tag>
        </span>
      </p>
      {theirs && <Theirs theirs={theirs} cell={cell} form={form} />}
      <input type="hidden" name={`number-${cell}`} value={theirs?.number ?? kept.number} />
      {bears && <Heading {...props} />}
      <div class="govuk-form-group">
        <label class="govuk-label" for={id}>
          {words.text[language]}
          <span class="govuk-visually-hidden">{` (${nameOfLanguage(cell, language)})`}</span>
        </label>
        {error && (
          <ErrorMessage id={`${id}-error`} language={language}>
            {error}
          </ErrorMessage>
        )}
        <textarea
          class="govuk-textarea"
          id={id}
          name={name}
          rows={rowsFor(value)}
          lang={cell}
          dir={writtenFromRight(cell) ? 'rtl' : 'ltr'}
          aria-describedby={error && `${id}-error`}
          // HTML drops the first line break inside a textarea.
          value={value.startsWith('\n') ? `\n${value}` : value}
        />
      </div>
      <p class="govuk-body-s" role="status" data-jalin-saving="" />
    </div>
  );
};

/** The same for somebody who reads. */
export const CellText = ({ file, clause, cell, form }: CellProps) => {
  const { language } = form;
  const { state } = keptCell(file, clause.id, cell);
  const text = [clause.heading[cell], writeReferences(clause.text[cell] ?? '', file.agreement.clauses)];
  return (
    <div class="jalin-cell">
      <p class="jalin-cell__language">
        {nameOfLanguage(cell, language)} <Tag colour={stateColours[state]}>{stateWords[state][language]}</Tag>
      </p>
      <p class="jalin-text" lang={cell} dir={writtenFromRight(cell) ? 'rtl' : 'ltr'}>
        {text.filter(Boolean).join('\n') || words.noText[language]}
      </p>
    </div>
  );
};
