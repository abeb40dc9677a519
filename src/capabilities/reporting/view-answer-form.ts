import { today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { AnswerLine } from './answer/lines.ts';
import type { LinkHouse, OpenedLink } from './open-link.ts';
import { type MissingPart, missingOf } from './round/missing.ts';
import { foldRequest, type RequestFold } from './round/request-state.ts';
import { type Answer, findDraft, listAnswers } from './store/answers.ts';
import { findCurrentCodes, listCooperationsOfAgency } from './store/cooperations.ts';
import { listEvents } from './store/requests.ts';

/** One cooperation as its agency is asked about it. */
export interface AskedCooperation {
  code: string;
  titleId: string;
  titleEn: string | null;
  partners: string[];
  missing: MissingPart[];
}

/** Everything the pages behind a link show. */
export interface AnswerForm {
  link: OpenedLink;
  asked: AskedCooperation[];
  /** What was saved and not sent, or the answer that was sent back; empty at the first opening. */
  lines: AnswerLine[];
  /** When the draft was saved; null = nothing is saved. */
  savedAt: string | null;
  fold: RequestFold;
  latest: Answer | undefined;
}

/** Lines whose cooperation was merged meanwhile speak of the one it was merged into. */
export async function followMerges(
  tx: GovernmentTransaction,
  governmentId: number,
  lines: readonly AnswerLine[],
): Promise<AnswerLine[]> {
  const codes = lines.flatMap(({ cooperation }) => cooperation ?? []);
  const current = await findCurrentCodes(tx, governmentId, codes);
  const followed: AnswerLine[] = [];
  for (const line of lines) {
    const now = line.cooperation === null ? undefined : current.get(line.cooperation);
    const moved = now ? { ...line, cooperation: now.code, title: now.titleId } : line;
    const same = followed.find(
      ({ cooperation }) => cooperation !== null && cooperation === moved.cooperation,
    );
    if (!same) followed.push({ ...moved });
    else {
      same.kinds = [...new Set([...same.kinds, ...moved.kinds])];
      same.sentence = [same.sentence, moved.sentence].filter(Boolean).join('\n');
      same.dateWords ||= moved.dateWords;
      same.files = [...same.files, ...moved.files];
    }
  }
  return followed;
}

/** The agency's own questions, with what it saved, inside its government's transaction. */
export async function loadAnswerForm(
  tx: GovernmentTransaction,
  { clock }: Pick<LinkHouse, 'clock'>,
  link: OpenedLink,
): Promise<AnswerForm> {
  const { governmentId, request } = link;
  const day = today(clock);
  const cooperations = await listCooperationsOfAgency(tx, governmentId, request.agencyId);
  const [latest] = await listAnswers(tx, governmentId, request.id);
  const draft = await findDraft(tx, governmentId, request.id);
  return {
    link,
    asked: cooperations.map(({ code, titleId, titleEn, partners, ...known }) => ({
      code,
      titleId,
      titleEn,
      partners,
      missing: missingOf(known, day),
    })),
    lines: await followMerges(tx, governmentId, draft?.lines ?? latest?.lines ?? []),
    savedAt: draft?.savedAt ?? null,
    fold: foldRequest(await listEvents(tx, governmentId, request.id)),
    latest,
  };
}

/** The same, for a page. */
export const viewAnswerForm = (house: LinkHouse, link: OpenedLink): Promise<AnswerForm> =>
  withGovernment(house.database, link.governmentId, (tx) => loadAnswerForm(tx, house, link));
