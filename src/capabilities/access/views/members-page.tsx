import { type Role, roles } from '#kernel/actor.ts';
import type { Language } from '#kernel/language.ts';
import type { Agency } from '../store/memberships.ts';
import type { MemberLine } from '../view-members.ts';
import { roleWords, words } from '../words.ts';
import { complaintWords, ErrorSummary, Field, type FormView, PostForm } from './form.tsx';

const namesOf = (held: readonly string[], language: Language) =>
  roles
    .filter((role) => held.includes(role))
    .map((role) => roleWords[role][language])
    .join(', ');

interface RoleBoxesProps {
  form: FormView;
  chosen: readonly string[];
}

const RoleBoxes = ({ form, chosen }: RoleBoxesProps) => {
  const complaint = complaintWords(form, 'roles');
  return (
    <div class={`govuk-form-group${complaint ? ' govuk-form-group--error' : ''}`} id="roles">
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">{words.roles[form.language]}</legend>
        {complaint && <p class="govuk-error-message">{complaint}</p>}
        <div class="govuk-checkboxes govuk-checkboxes--small">
          {roles.map((role: Role) => (
            <div class="govuk-checkboxes__item" key={role}>
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                name="roles"
                id={`role-${role}`}
                value={role}
                checked={chosen.includes(role)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={`role-${role}`}>
                {roleWords[role][form.language]}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
};

const AgencyField = ({
  form,
  agencies,
  value,
}: {
  form: FormView;
  agencies: readonly Agency[];
  value?: string;
}) => (
  <>
    <Field
      form={form}
      name="agency"
      label={words.agency}
      hint={words.agencyHint}
      list="agencies"
      {...(value && { value })}
    />
    <datalist id="agencies">
      {agencies.map(({ id, name }) => (
        <option key={id} value={name} />
      ))}
    </datalist>
  </>
);

interface MembersProps {
  form: FormView;
  chosen: readonly string[];
  members: readonly MemberLine[];
  agencies: readonly Agency[];
  inviteAction: string;
  hrefOf(personId: string): string;
}

export const MembersPage = ({ form, chosen, members, agencies, inviteAction, hrefOf }: MembersProps) => {
  const { language } = form;
  return (
    <>
      <ErrorSummary language={language} refusal={form.refusal} />
      <h1 class="govuk-heading-l">{words.members[language]}</h1>
      <table class="govuk-table">
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              {words.member[language]}
            </th>
            <th scope="col" class="govuk-table__header">
              {words.roles[language]}
            </th>
            <th scope="col" class="govuk-table__header">
              {words.agency[language]}
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {members.map((member) => (
            <tr class="govuk-table__row" key={member.personId}>
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={hrefOf(member.personId)}>
                  {member.name}
                </a>
                <br />
                <span class="govuk-hint">{member.email}</span>
              </th>
              <td class="govuk-table__cell">
                {member.ended ? words.ended[language] : namesOf(member.roles, language)}
              </td>
              <td class="govuk-table__cell">{member.agencyName}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 class="govuk-heading-m">{words.invite[language]}</h2>
      <PostForm action={inviteAction} csrf={form.csrf} button={words.inviteButton[language]}>
        <Field form={form} name="name" label={words.yourName} />
        <Field form={form} name="email" type="email" label={words.email} />
        <RoleBoxes form={form} chosen={chosen} />
        <AgencyField form={form} agencies={agencies} />
      </PostForm>
    </>
  );
};

interface MemberProps {
  form: FormView;
  chosen: readonly string[];
  member: MemberLine;
  agencies: readonly Agency[];
  actions: { change: string; end: string; newPassword: string; back: string };
}

export const MemberPage = ({ form, chosen, member, agencies, actions }: MemberProps) => {
  const { language } = form;
  const version = { version: String(member.version) };
  return (
    <>
      <ErrorSummary language={language} refusal={form.refusal} />
      <h1 class="govuk-heading-l">{member.name}</h1>
      <p class="govuk-body">{member.ended ? `${member.email}, ${words.ended[language]}` : member.email}</p>
      <PostForm action={actions.change} csrf={form.csrf} button={words.save[language]} hidden={version}>
        <RoleBoxes form={form} chosen={chosen} />
        <AgencyField form={form} agencies={agencies} value={member.agencyName ?? ''} />
      </PostForm>
      {!member.ended && (
        <>
          <h2 class="govuk-heading-m">{words.newPassword[language]}</h2>
          <PostForm
            action={actions.newPassword}
            csrf={form.csrf}
            kind="secondary"
            button={words.makeNewPasswordLink[language]}
          />
          <h2 class="govuk-heading-m">{words.endMembership[language]}</h2>
          <p class="govuk-body">{words.endMembershipHint[language]}</p>
          <PostForm
            action={actions.end}
            csrf={form.csrf}
            kind="warning"
            button={words.endMembership[language]}
            hidden={version}
          />
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={actions.back}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};

export const LinkMadePage = ({
  language,
  href,
  back,
}: {
  language: Language;
  href: string;
  back: string;
}) => (
  <>
    <h1 class="govuk-heading-l">{words.linkMade[language]}</h1>
    <p class="govuk-body">{words.linkMadeIntro[language]}</p>
    <p class="govuk-inset-text">
      <code>{href}</code>
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href={back}>
        {words.back[language]}
      </a>
    </p>
  </>
);
