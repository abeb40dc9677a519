import { roles } from '#kernel/actor.ts';
import type { Language } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import {
  CardTable,
  Checkboxes,
  EmptyState,
  FormErrors,
  type FormView,
  fieldOf,
  formatNumber,
  LeftOut,
  Pagination,
  SearchBox,
} from '#ui';
import type { MembersFound, MembersQuestion } from '../ask-members.ts';
import type { Agency } from '../store/memberships.ts';
import type { MemberLine } from '../view-members.ts';
import { roleWords, words } from '../words.ts';
import { Field, PostForm } from './form.tsx';

const namesOf = (held: readonly string[], language: Language) =>
  roles
    .filter((role) => held.includes(role))
    .map((role) => roleWords[role][language])
    .join(', ');

interface RoleBoxesProps {
  form: FormView;
  chosen: readonly string[];
}

const RoleBoxes = ({ form, chosen }: RoleBoxesProps) => (
  <Checkboxes
    {...fieldOf(form, 'roles')}
    label={words.roles[form.language]}
    labelSize="s"
    small
    values={chosen}
    items={roles.map((role) => ({ value: role, label: roleWords[role][form.language] }))}
  />
);

const AgencyField = ({
  form,
  agencies,
  value,
}: {
  form: FormView;
  agencies: readonly Agency[];
  value?: string;
}) => (
  <Field
    form={form}
    name="agency"
    label={words.agency}
    hint={words.agencyHint}
    suggestions={agencies.map(({ name }) => name)}
    {...(value && { value })}
  />
);

interface MembersProps {
  form: FormView;
  chosen: readonly string[];
  question: MembersQuestion;
  notUnderstood: readonly NotUnderstood[];
  found: MembersFound;
  agencies: readonly Agency[];
  /** Of this page, which an invitation is also sent to. */
  inviteAction: string;
  hrefOf(personId: string): string;
}

const MemberList = ({
  form: { language },
  question: { q },
  notUnderstood,
  found,
  inviteAction,
  hrefOf,
}: MembersProps) => {
  const asked = (page?: number) => {
    const query = new URLSearchParams({ ...(q && { q }), ...(page && { page: String(page) }) }).toString();
    return inviteAction + (query ? `?${query}` : '');
  };
  return (
    <>
      <SearchBox language={language} action={inviteAction} label={words.searchMembers[language]} value={q} />
      <LeftOut language={language} parts={notUnderstood} href={asked()} />
      <p class="govuk-body" role="status">
        {`${formatNumber(found.total, language)} ${words.membersByName[language]}`}
      </p>
      {found.total === 0 ? (
        <EmptyState title={words.noMember[language]} why={words.noMemberWhy[language]} />
      ) : (
        <CardTable
          firstCellIsHeader
          columns={[words.member, words.roles, words.agency].map((word) => ({ header: word[language] }))}
          rows={found.rows.map((member) => [
            <>
              <a class="govuk-link" href={hrefOf(member.personId)}>
                {member.name}
              </a>
              <br />
              <span class="govuk-hint">{member.email}</span>
            </>,
            member.ended ? words.ended[language] : namesOf(member.roles, language),
            member.agencyName,
          ])}
        />
      )}
      <Pagination language={language} page={found.page} pages={found.pages} hrefOf={asked} />
    </>
  );
};

/** Everybody who works for a government, searched and a page at a time, and the form that invites somebody. */
export const MembersPage = (props: MembersProps) => {
  const { form, chosen, agencies, inviteAction } = props;
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <h1 class="govuk-heading-l">{words.members[language]}</h1>
      <MemberList {...props} />
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
      <FormErrors view={form} />
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
