import type { Language } from '#kernel/language.ts';
import { Tag, type TagColour } from '#ui';
import type { RequestState } from '../../round/request-state.ts';
import { nilWords, stateWords } from '../../words.ts';

const colours: Readonly<Record<RequestState, TagColour>> = {
  asked: 'grey',
  shared: 'blue',
  opened: 'blue',
  draft: 'yellow',
  answered: 'orange',
  'sent-back': 'yellow',
  accepted: 'green',
};

export const StateTag = ({
  fold,
  language,
}: {
  fold: { state: RequestState; nil: boolean | null };
  language: Language;
}) => (
  <Tag colour={colours[fold.state]}>
    {stateWords[fold.state][language]}
    {fold.nil &&
      (fold.state === 'answered' || fold.state === 'accepted') &&
      `, ${nilWords[language].toLowerCase()}`}
  </Tag>
);
