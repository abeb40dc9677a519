import type { Words } from '#kernel/language.ts';
import { DateInput, fieldOf, Select, type SentForm, typedDate } from '#ui';
import { keptDateWords, type Precision, typedOfDate } from '../answers.ts';

const words: Readonly<Record<Precision | 'how', Words>> = {
  how: { id: 'Seberapa pasti', en: 'How certain' },
  exact: { id: 'Tepat seperti ditulis', en: 'Exactly as written' },
  about: { id: 'Sekitar waktu itu', en: 'About that time' },
  uncertain: { id: 'Belum pasti', en: 'Not certain' },
  open: { id: 'Masih berlangsung', en: 'Still running' },
  kept: { id: 'Seperti tercatat', en: 'As recorded' },
};

interface ImpreciseDateProps {
  form: SentForm;
  name: string;
  label: string;
  hint?: string | undefined;
  /** EDTF on record. */
  stored?: string | null | undefined;
  /** Whether "still running" is an answer. */
  mayBeOpen?: boolean | undefined;
}

/** A date as far as it is known: year, month and day where the source gives them, and how certain it is. */
export const ImpreciseDate = ({ form, name, label, hint, stored = null, mayBeOpen }: ImpreciseDateProps) => {
  const { language } = form;
  const typed = { ...typedOfDate(name, stored), ...form.typed };
  const wrong = (['day', 'month', 'year'] as const).filter(
    (part) => fieldOf(form, `${name}-${part}`).error !== undefined,
  );
  const kept = keptDateWords(stored, language);
  const offered = (['exact', 'about', 'uncertain'] as const).map((value) => ({
    value,
    text: words[value][language],
  }));
  return (
    <div class="jalin-imprecise-date">
      <DateInput
        name={name}
        language={language}
        label={label}
        hint={hint}
        values={typedDate(typed, name)}
        error={wrong[0] && fieldOf(form, `${name}-${wrong[0]}`).error}
        {...(wrong.length > 0 && { wrong })}
      />
      <Select
        name={`${name}-how`}
        id={`${name}-how`}
        language={language}
        label={
          <>
            {words.how[language]}
            <span class="govuk-visually-hidden">: {label}</span>
          </>
        }
        value={typed[`${name}-how`] ?? 'exact'}
        items={[
          ...offered,
          ...(mayBeOpen ? [{ value: 'open', text: words.open[language] }] : []),
          ...(kept ? [{ value: 'kept', text: `${words.kept[language]}: ${kept}` }] : []),
        ]}
      />
    </div>
  );
};
