import { type Actor, hasRole, type Role } from '#kernel/actor.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { MayOpen } from '../may-open.ts';

interface Start {
  roles: readonly Role[];
  path: Words;
}

/** Where the work of a role begins. Of somebody's several roles the one with the most to do comes first. */
const starts: readonly Start[] = [
  { roles: ['officer', 'approver', 'reviewer'], path: { id: '/id/kantor', en: '/en/office' } },
  { roles: ['reporter'], path: { id: '/id/kantor/kerja-sama-kami', en: '/en/office/our-cooperations' } },
  { roles: ['council-clerk'], path: { id: '/id/kantor/perkara', en: '/en/office/cases' } },
  { roles: ['auditor'], path: { id: '/id/kantor/jejak', en: '/en/office/trail' } },
  { roles: ['administrator'], path: { id: '/id/anggota', en: '/en/members' } },
];

/** The page a person's work begins on; undefined for roles whose work has no page of its own yet. */
export function startOf(actor: Actor, language: Language, mayOpen: MayOpen): string | undefined {
  return starts
    .filter(({ roles, path }) => hasRole(actor, ...roles) && mayOpen(path[language], actor))
    .map(({ path }) => path[language])[0];
}
