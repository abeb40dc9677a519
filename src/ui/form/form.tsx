import type { Content } from '../content/content.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { type FormView, summaryOf } from './form-view.ts';

export interface FormProps {
  view: Pick<FormView, 'csrf'>;
  action: string;
  /** Set when the form carries files. */
  withFiles?: boolean | undefined;
  hidden?: Readonly<Record<string, string>> | undefined;
  id?: string | undefined;
  /** For long forms: with JavaScript, asks before the page is left with something typed and not sent. */
  guarded?: boolean | undefined;
  children: Content;
}

/**
 * A form that changes something. The browser checks nothing: only the server knows what may be accepted, and says it
 * in the person's language. With JavaScript a second sending while the first is under way is held back.
 */
export const Form = ({ view, action, withFiles, hidden = {}, id, guarded, children }: FormProps) => (
  <form
    method="post"
    action={action}
    id={id}
    encType={withFiles ? 'multipart/form-data' : undefined}
    noValidate
    data-jalin-send-once=""
    data-jalin-guard={guarded ? '' : undefined}
  >
    <input type="hidden" name="_csrf" value={view.csrf} />
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
);

/** The error summary of a refused form; nothing when it was not refused. Stands above the page's heading. */
export const FormErrors = ({ view }: { view: FormView }) => {
  const summary = summaryOf(view);
  return summary ? <ErrorSummary {...summary} /> : null;
};
