/**
 * Access: the governments that use this installation, the people who work for them with their roles, and how
 * they sign in. Other rooms get an actor from here and never ask who somebody is by themselves.
 */
export { type AcceptInput, acceptSetUpLink, viewSetUpLink } from './accept-set-up-link.ts';
export { type ChangeMembershipInput, changeMembership, endMembership } from './change-membership.ts';
export type { Caller } from './count-attempt.ts';
export { endSession } from './end-session.ts';
export { ensureGovernment, type GovernmentWanted } from './ensure-government.ts';
export { enterGovernment } from './enter-government.ts';
export { type InviteInput, inviteMember } from './invite-member.ts';
export { listOffices } from './list-offices.ts';
export { listPeople, type OfficePerson } from './list-people.ts';
export type { MadeLink } from './make-link.ts';
export { offerNewPassword } from './offer-new-password.ts';
export {
  chooseGovernmentPath,
  demonstrationPath,
  invitationPath,
  mySessionsPath,
  signInPath,
  signOutPath,
  startPaths,
} from './paths.ts';
export { resolveActor, resolveVisit, type Visit } from './resolve-actor.ts';
export { ownPath } from './return-path.ts';
export { accessRoutes } from './routes.tsx';
export { absoluteHours, isLoopback } from './rules.ts';
export { houseKey } from './secret.ts';
export { cookie, formCookieName, readCookie } from './session-cookie.ts';
export { type SetUpInput, type SetUpResult, setUp } from './set-up.ts';
export { type SignedIn, signIn } from './sign-in.ts';
export { signInDemo } from './sign-in-demo.ts';
export { signOut } from './sign-out.ts';
export {
  findGovernment,
  findGovernmentById,
  type Government,
  holdsDemonstration,
  listGovernments,
} from './store/governments.ts';
export { type Agency, listAgencies } from './store/memberships.ts';
export { viewMembers } from './view-members.ts';
export { roleWords } from './words.ts';
