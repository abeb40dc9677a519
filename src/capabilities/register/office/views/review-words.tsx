import type { Language, Words } from '#kernel/language.ts';
import { Tag, type TagColour } from '#ui';
import type { ReviewState } from '../../review.ts';

const words: Readonly<Record<ReviewState, Words>> = {
  waiting: { id: 'Menunggu pemeriksaan', en: 'Waiting for review' },
  'sent-back': { id: 'Dikembalikan', en: 'Sent back' },
  accepted: { id: 'Diterima', en: 'Accepted' },
};

const colours: Readonly<Record<ReviewState, TagColour>> = {
  waiting: 'yellow',
  'sent-back': 'orange',
  accepted: 'green',
};

/** How far a reporter's record has come at the unit. */
export const ReviewTag = ({ state, language }: { state: ReviewState; language: Language }) => (
  <Tag colour={colours[state]}>{words[state][language]}</Tag>
);
