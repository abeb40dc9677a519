import { randomUUID } from 'node:crypto';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Language } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { isMailAddress } from '#platform/mail/mail-address.ts';
import { postMessage } from './post-message.ts';
import { mailNotSetUp, notAllowed, notAnAddress } from './refusals.ts';
import { mayKeep } from './rules.ts';
import { words } from './words.ts';

/** Posts a short message by which an administrator sees what the mail server says; returns its id. */
export async function postTestMail(
  tx: GovernmentTransaction,
  house: Pick<House, 'config' | 'clock'>,
  actor: GovernmentActor,
  { address, language }: { address: string; language: Language },
): Promise<number> {
  if (!mayKeep(actor)) throw notAllowed();
  if (!house.config.mail) throw mailNotSetUp();
  if (!isMailAddress(address.trim())) throw notAnAddress();
  const key = randomUUID();
  const { id } = await postMessage(tx, house, actor, {
    purpose: 'test-mail',
    subjectOf: `test:${key}`,
    office: words.testOffice[language],
    address,
    language,
    title: `Jalin: ${words.test[language]}`,
    body: words.testBody[language],
    key: `test:${key}`,
  });
  return id;
}
