import { FormErrors, type FormView } from '#ui';
import type { OwnMembership } from '../store/memberships.ts';
import { words } from '../words.ts';
import { Field, PostForm } from './form.tsx';

interface SignInProps {
  form: FormView;
  action: string;
  /** Where to go afterwards, already checked to be ours. */
  next: string;
  /** Shown only where entering without a password is allowed. */
  demonstrationHref?: string | undefined;
}

export const SignInPage = ({ form, action, next, demonstrationHref }: SignInProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <FormErrors view={form} />
      <h1 class="govuk-heading-l">{words.signIn[form.language]}</h1>
      <p class="govuk-body">{words.signInIntro[form.language]}</p>
      {demonstrationHref && (
        <p class="govuk-body">
          <a class="govuk-link" href={demonstrationHref}>
            {words.tryDemonstration[form.language]}
          </a>
        </p>
      )}
      <PostForm
        action={action}
        csrf={form.csrf}
        button={words.signIn[form.language]}
        hidden={next ? { next } : {}}
      >
        <Field form={form} name="email" type="email" label={words.email} autocomplete="username" />
        <Field
          form={form}
          name="password"
          type="password"
          label={words.password}
          autocomplete="current-password"
        />
      </PostForm>
      <p class="govuk-body">{words.forgotten[form.language]}</p>
    </div>
  </div>
);

interface ChooseProps {
  form: FormView;
  action: string;
  next: string;
  memberships: readonly OwnMembership[];
}

export const ChooseGovernmentPage = ({ form, action, next, memberships }: ChooseProps) => (
  <>
    <h1 class="govuk-heading-l">{words.chooseGovernment[form.language]}</h1>
    <p class="govuk-body">{words.chooseGovernmentIntro[form.language]}</p>
    {memberships.map(({ governmentId, governmentName }) => (
      <PostForm
        key={governmentId}
        action={action}
        csrf={form.csrf}
        kind="secondary"
        button={governmentName}
        hidden={{ government: String(governmentId), ...(next && { next }) }}
      />
    ))}
  </>
);
