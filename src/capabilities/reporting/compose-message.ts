import { formatEdtf } from '#kernel/edtf.ts';
import type { Language } from '#kernel/language.ts';
import { formatDay } from '#ui';
import { fillText, type LadderStep, sentBackMessage } from './round/ladder.ts';
import type { MessagePurpose } from './share-request.ts';
import type { Round } from './store/rounds.ts';

/** A text to an agency, whoever carries it. */
export interface ComposedMessage {
  step: string;
  purpose: MessagePurpose;
  subject: string;
  /** With `{tautan}` where the link stands, as it is kept. */
  body: string;
  /** With the link, as it is passed on. */
  text: string;
}

export interface MessageFacts {
  agency: string;
  region: string;
  office: string;
  round: Pick<Round, 'period' | 'due'>;
  /** Whole address of the answer page. */
  link: string;
}

function purposeOf({ key, channel, from }: LadderStep): MessagePurpose {
  if (key === sentBackMessage.key) return 'round-sent-back';
  if (channel === 'escalation') return 'round-escalation';
  return from === 'opens' ? 'round-request' : 'round-reminder';
}

/** Fills a step's words with what they stand for in one request. */
export function composeMessage(step: LadderStep, facts: MessageFacts, language: Language): ComposedMessage {
  const values = {
    agency: facts.agency,
    region: facts.region,
    office: facts.office,
    period: formatEdtf(facts.round.period, language),
    due: formatDay(facts.round.due, language),
  };
  const body = fillText(step.text[language], values);
  return {
    step: step.key,
    purpose: purposeOf(step),
    subject: fillText(step.subject[language], values),
    body,
    text: fillText(body, { link: facts.link }),
  };
}

/** WhatsApp's own address that opens a chat with the text in it; without a number the sender chooses whom. */
export const whatsAppAddress = (number: string | null, text: string): string =>
  `https://wa.me/${number ?? ''}?text=${encodeURIComponent(text)}`;

/** Opens the person's own mail program with the text in it: nothing needs to be set up for that. */
export const mailAddress = (
  email: string,
  { subject, text }: Pick<ComposedMessage, 'subject' | 'text'>,
): string =>
  `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
