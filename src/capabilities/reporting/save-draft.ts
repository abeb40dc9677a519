import { withGovernment } from '#platform/database/database.ts';
import type { AnswerLine } from './answer/lines.ts';
import type { LinkHouse, OpenedLink } from './open-link.ts';
import { alreadyAccepted } from './refusals.ts';
import { findDraft, keepDraft } from './store/answers.ts';
import { addEvent, lockRequest } from './store/requests.ts';

/** Keeps what an agency has typed so far; the same link shows it again, on any device. */
export async function saveDraft(
  house: LinkHouse,
  { governmentId, request }: OpenedLink,
  lines: readonly AnswerLine[],
): Promise<void> {
  await withGovernment(house.database, governmentId, async (tx) => {
    const locked = await lockRequest(tx, governmentId, request.id);
    if (locked?.state === 'accepted') throw alreadyAccepted();
    const first = (await findDraft(tx, governmentId, request.id)) === undefined;
    const at = house.clock.now();
    await keepDraft(tx, governmentId, request.id, lines, at);
    // Saved at every change, noted once: the trail is of what happened, not of keystrokes.
    if (first) await addEvent(tx, governmentId, request.id, { kind: 'draft-saved', at, by: 'agency' });
  });
}
