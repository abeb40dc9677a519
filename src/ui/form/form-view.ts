import type { Language } from '#kernel/language.ts';
import type { Refusal } from '#kernel/refusal.ts';

/** What every form needs to show itself, also after a refusal: nothing that was typed is lost. */
export interface FormView {
  language: Language;
  /** Value of the hidden `_csrf` field. */
  csrf: string;
  refusal?: Refusal | undefined;
  /** What was sent, by field; empty on the first showing. */
  typed: Readonly<Record<string, string>>;
}

/** Name, id, language, kept value and complaint of one field: spread it into a component. */
export function fieldOf(view: FormView, name: string, stored = '') {
  const complaint = view.refusal?.fields.find(({ field }) => field === name);
  return {
    name,
    id: name,
    language: view.language,
    value: view.typed[name] ?? stored,
    error: complaint?.words[view.language],
  };
}

/** The refusal as error summary: one link for each field complained about, or its own words when it names none. */
export function summaryOf({ refusal, language }: FormView) {
  if (!refusal) return undefined;
  const errors = refusal.fields.map(({ field, words }) => ({ text: words[language], href: `#${field}` }));
  return errors.length > 0 ? { language, errors } : { language, description: refusal.words[language] };
}
