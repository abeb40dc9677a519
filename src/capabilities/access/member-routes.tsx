import { z } from 'zod';
import type { GovernmentActor, Role } from '#kernel/actor.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import {
  beyondLastPage,
  type OfficeRoute,
  type PageRequest,
  page,
  pageNumber,
  pageShape,
  readLeniently,
  redirect,
} from '#platform/http/index.ts';
import { formOf, refusalOnForm } from '#ui';
import { askMembers } from './ask-members.ts';
import { changeMembership, endMembership } from './change-membership.ts';
import { inviteMember } from './invite-member.ts';
import type { MadeLink } from './make-link.ts';
import { offerNewPassword } from './offer-new-password.ts';
import { invitationPath, pathOf, paths } from './paths.ts';
import { viewMember, viewMembers } from './view-members.ts';
import { LinkMadePage, MemberPage, MembersPage } from './views/members-page.tsx';
import { words } from './words.ts';

const who: readonly Role[] = ['administrator'];
type OfficeRequest = PageRequest<GovernmentActor>;

const MembersAsked = z.object({ q: z.string().max(200).optional(), page: pageNumber.optional() });

const readMembersQuestion = (query: URLSearchParams) =>
  readLeniently(
    MembersAsked,
    {
      q: { id: 'kata yang dicari, paling panjang 200 huruf', en: 'words to find, at most 200 characters' },
      page: pageShape,
    },
    query,
  );

async function membersPage(request: OfficeRequest, house: House, refusal?: Refusal, status = 200) {
  const { language } = request;
  const { members, agencies } = await viewMembers(house, request.actor);
  const { question, notUnderstood } = readMembersQuestion(request.query);
  const found = askMembers(members, question);
  if (question.page && question.page > found.page)
    notUnderstood.push(beyondLastPage(question.page, found.pages));
  const body = (
    <MembersPage
      {...{ agencies, question, notUnderstood, found }}
      form={formOf(request, refusal)}
      chosen={request.form.getAll('roles')}
      inviteAction={pathOf('members', language)}
      hrefOf={(person) => pathOf('member', language, { person })}
    />
  );
  return page(words.members[language], body, { status });
}

async function memberPage(request: OfficeRequest, house: House, refusal?: Refusal, status = 200) {
  const { language, params } = request;
  const person = params.person ?? '';
  const { member, agencies } = await viewMember(house, request.actor, person);
  const body = (
    <MemberPage
      form={formOf(request, refusal)}
      chosen={refusal ? request.form.getAll('roles') : member.roles}
      member={member}
      agencies={agencies}
      actions={{
        change: pathOf('member', language, { person }),
        end: pathOf('endMembership', language, { person }),
        newPassword: pathOf('newPassword', language, { person }),
        back: pathOf('members', language),
      }}
    />
  );
  return page(member.name, body, { status });
}

function linkPage({ language }: OfficeRequest, house: House, { link }: MadeLink) {
  const href = house.config.baseUrl + invitationPath(language, link);
  return page(
    words.linkMade[language],
    <LinkMadePage language={language} href={href} back={pathOf('members', language)} />,
  );
}

const showMembers: OfficeRoute = {
  name: 'access.members',
  method: 'GET',
  path: paths.members,
  who,
  handle: (request, house) => membersPage(request, house),
};

const sendInvitation: OfficeRoute = {
  name: 'access.invite-member',
  method: 'POST',
  path: paths.members,
  who,
  async handle(request, house) {
    const { form } = request;
    try {
      const made = await inviteMember(house, request.actor, {
        name: form.get('name'),
        email: form.get('email'),
        agency: form.get('agency'),
        roles: form.getAll('roles'),
      });
      return linkPage(request, house, made);
    } catch (problem) {
      const { refusal, status } = refusalOnForm(problem);
      return membersPage(request, house, refusal, status);
    }
  },
};

const showMember: OfficeRoute = {
  name: 'access.member',
  method: 'GET',
  path: paths.member,
  who,
  names: { person: 'member' },
  handle: (request, house) => memberPage(request, house),
};

const sendMember: OfficeRoute = {
  name: 'access.change-membership',
  method: 'POST',
  path: paths.member,
  who,
  names: { person: 'member' },
  async handle(request, house) {
    const { form, params } = request;
    try {
      await changeMembership(house, request.actor, {
        personId: params.person ?? '',
        version: form.get('version'),
        agency: form.get('agency'),
        roles: form.getAll('roles'),
      });
      return redirect(pathOf('members', request.language));
    } catch (problem) {
      const { refusal, status } = refusalOnForm(problem);
      return memberPage(request, house, refusal, status);
    }
  },
};

const sendEndMembership: OfficeRoute = {
  name: 'access.end-membership',
  method: 'POST',
  path: paths.endMembership,
  who,
  names: { person: 'member' },
  async handle(request, house) {
    const { form, params } = request;
    try {
      await endMembership(house, request.actor, params.person ?? '', Number(form.get('version')));
      return redirect(pathOf('members', request.language));
    } catch (problem) {
      const { refusal, status } = refusalOnForm(problem);
      return memberPage(request, house, refusal, status);
    }
  },
};

const sendNewPassword: OfficeRoute = {
  name: 'access.offer-new-password',
  method: 'POST',
  path: paths.newPassword,
  who,
  names: { person: 'member' },
  handle: async (request, house) =>
    linkPage(request, house, await offerNewPassword(house, request.actor, request.params.person ?? '')),
};

export const memberRoutes: readonly OfficeRoute[] = [
  showMembers,
  sendInvitation,
  showMember,
  sendMember,
  sendEndMembership,
  sendNewPassword,
];
