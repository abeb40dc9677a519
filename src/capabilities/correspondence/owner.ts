import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Workshop } from '#platform/house.ts';
import type { Message } from './message.ts';

/**
 * The room that posts messages of some purposes. Asked at the moment of handing over, so that no link that lets a
 * reader act stands in the outbox, and nothing leaves that is not needed any more.
 */
export interface MessageOwner {
  purposes: readonly string[];
  /** The text as it leaves; undefined when it is not needed any more. */
  textOf(tx: GovernmentTransaction, workshop: Workshop, message: OwnedMessage): Promise<string | undefined>;
  /** Told in the same transaction that the mail server took it. */
  handedOver(tx: GovernmentTransaction, workshop: Workshop, message: OwnedMessage): Promise<void>;
}

export interface OwnedMessage extends Message {
  governmentId: number;
}
