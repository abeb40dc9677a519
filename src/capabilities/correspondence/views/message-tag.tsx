import type { Language } from '#kernel/language.ts';
import { Tag, type TagColour } from '#ui';
import type { MessageState } from '../message.ts';
import { stateWords } from '../words.ts';

const colours: Readonly<Record<MessageState, TagColour>> = {
  prepared: 'yellow',
  waiting: 'blue',
  'handed-over': 'teal',
  refused: 'red',
  'given-up': 'orange',
  shared: 'teal',
};

/** How far a message's way is known, in words. */
export const MessageTag = ({ state, language }: { state: MessageState; language: Language }) => (
  <Tag colour={colours[state]}>{stateWords[state][language]}</Tag>
);
