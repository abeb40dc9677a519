import { foldName } from '#reference';
import type { MemberLine } from './view-members.ts';

/** What is asked of the list of members. */
export interface MembersQuestion {
  /** Words of the name, the address or the agency. */
  q?: string | undefined;
  /** 1-based. */
  page?: number | undefined;
}

export interface MembersFound {
  rows: MemberLine[];
  total: number;
  /** The page shown: the last one when a page beyond it was asked for. */
  page: number;
  pages: number;
}

const membersOnAPage = 50;

/** The members who answer a question, by name, a page at a time. */
export function askMembers(members: readonly MemberLine[], question: MembersQuestion): MembersFound {
  const { q = '', page: asked = 1 } = question;
  const words = foldName(q).split(' ').filter(Boolean);
  const found = members.filter(({ name, email, agencyName }) => {
    const said = foldName(`${name} ${email} ${agencyName ?? ''}`);
    return words.every((word) => said.includes(word));
  });
  const pages = Math.max(1, Math.ceil(found.length / membersOnAPage));
  const page = Math.min(asked, pages);
  const first = (page - 1) * membersOnAPage;
  return { rows: found.slice(first, first + membersOnAPage), total: found.length, page, pages };
}
