import { recordEntry } from '#audit';
import { shortCode } from '#drafting';
import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { linkUnknown } from '../refusals.ts';
import { insertRoundAct, listRoundActs, lockRound } from '../store/rounds.ts';
import { dropBegun, insertSending, keepBegun } from '../store/sendings.ts';
import type { OpenedPartnerLink, PartnerHouse } from './open-partner-link.ts';
import type { PartnerLine } from './partner-line.ts';
import { mustFit } from './read-lines.ts';

/** Keeps what the partner typed and has not sent, so that a lost connection loses nothing. */
export async function keepLines(
  { database, clock }: PartnerHouse,
  { governmentId, round }: OpenedPartnerLink,
  lines: readonly PartnerLine[],
): Promise<void> {
  mustFit(lines);
  await withGovernment(database, governmentId, (tx) =>
    keepBegun(tx, governmentId, round.id, lines, clock.now()),
  );
}

export interface LinesSending {
  key: string;
  name: string;
  office: string;
  confirmed: boolean;
  lines: readonly PartnerLine[];
}

const complaints = {
  name: { id: 'Tulis nama Anda', en: 'Write your name' },
  office: { id: 'Tulis jabatan dan kantor Anda', en: 'Write your office' },
  confirmed: {
    id: 'Pilih salah satu: setuju dengan seluruh teks ini, atau sampaikan catatan',
    en: 'Choose one: agree with the whole text, or send remarks',
  },
  nothing: {
    id: 'Tulis catatan pada sekurangnya satu pasal, atau nyatakan setuju dengan seluruh teks',
    en: 'Write a remark on at least one article, or say that you agree with the whole text',
  },
} as const satisfies Record<string, Words>;

/** Names as people have them; longer ones are no names. */
const longestName = 200;

function mustBeWhole({ name, office, confirmed, lines }: LinesSending): void {
  const wrong: FieldRefusal[] = (['name', 'office'] as const)
    .filter((field) => {
      const value = { name, office }[field].trim();
      return value === '' || value.length > longestName;
    })
    .map((field) => ({ field, words: complaints[field] }));
  if (confirmed && lines.length > 0) wrong.push({ field: 'confirmed', words: complaints.confirmed });
  if (!confirmed && lines.length === 0) wrong.push({ field: 'confirmed', words: complaints.nothing });
  if (wrong.length > 0) throw fieldsToCorrect(wrong);
}

/** Takes what the partner says as a sending of theirs; it changes nothing in the text. The same key is the same sending. */
export async function sendLines(
  { database, clock }: PartnerHouse,
  { governmentId, round, actor }: OpenedPartnerLink,
  sending: LinesSending,
): Promise<void> {
  mustFit(sending.lines);
  mustBeWhole(sending);
  if (!/^[\w-]{8,64}$/.test(sending.key)) throw linkUnknown();
  await withGovernment(database, governmentId, async (tx) => {
    await lockRound(tx, governmentId, round.id);
    const { key, confirmed } = sending;
    const said = {
      key,
      confirmed,
      name: sending.name.trim(),
      office: sending.office.trim(),
      lines: [...sending.lines],
      at: clock.now(),
    };
    if (!(await insertSending(tx, governmentId, round.id, said))) return;
    await dropBegun(tx, governmentId, round.id);
    await recordEntry(tx, clock, actor, {
      action: 'negotiation.partner-sent',
      subject: `agreement:${round.agreementId}`,
      outcome: 'done',
      detail: { round: round.id, lines: said.lines.length, confirmed, code: shortCode(round.fingerprint) },
    });
  });
}

/** Notes that the link's page was looked at, once. */
export async function noteLook(
  { database, clock }: PartnerHouse,
  { governmentId, round, actor }: OpenedPartnerLink,
): Promise<void> {
  await withGovernment(database, governmentId, async (tx) => {
    await lockRound(tx, governmentId, round.id);
    const acts = await listRoundActs(tx, governmentId, [round.id]);
    if (acts.some(({ kind }) => kind === 'looked-at')) return;
    const recorded = { at: clock.now(), by: actor.name, byName: actor.name };
    await insertRoundAct(tx, governmentId, round.id, { kind: 'looked-at' }, recorded);
  });
}
