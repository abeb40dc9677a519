import { FormErrors, type FormView } from '#ui';
import type { LinkView } from '../accept-set-up-link.ts';
import { words } from '../words.ts';
import { Field, PostForm } from './form.tsx';

interface SetUpLinkProps {
  form: FormView;
  action: string;
  view: LinkView;
}

export const SetUpLinkPage = ({ form, action, view }: SetUpLinkProps) => {
  const { language } = form;
  const title = view.purpose === 'new-password' ? words.newPasswordTitle : words.invitation;
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <FormErrors view={form} />
        <h1 class="govuk-heading-l">{title[language]}</h1>
        <p class="govuk-body">
          {words.invitationFrom[language]} <strong>{view.governmentName}</strong>, {view.email}
        </p>
        <PostForm action={action} csrf={form.csrf} button={words.continue[language]}>
          {!view.knownPerson && view.purpose !== 'new-password' && (
            <Field form={form} name="name" label={words.yourName} autocomplete="name" value={view.name} />
          )}
          {view.knownPerson ? (
            <Field
              form={form}
              name="password"
              type="password"
              label={words.existingPassword}
              autocomplete="current-password"
            />
          ) : (
            <>
              <Field
                form={form}
                name="password"
                type="password"
                label={words.newPassword}
                hint={words.passwordHint}
                autocomplete="new-password"
              />
              <Field
                form={form}
                name="repeated"
                type="password"
                label={words.repeatPassword}
                autocomplete="new-password"
              />
            </>
          )}
        </PostForm>
      </div>
    </div>
  );
};
