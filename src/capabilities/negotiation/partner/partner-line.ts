/** What the partner says of a clause: a remark, or another wording in one language. */
export interface PartnerLine {
  clause: string;
  language: string;
  kind: 'comment' | 'wording';
  text: string;
}

/** Title, parties and signing are spoken to together. */
export const headPlace = 'head';

/** Characters of one remark or wording. */
export const longestLine = 20_000;
