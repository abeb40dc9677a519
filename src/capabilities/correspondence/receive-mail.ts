import { houseKey } from '#access';
import { recordEntry } from '#audit';
import type { SystemActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type IncomingMail, UnreadableMail } from '#platform/mail/incoming-mail.ts';
import { oneLine } from '#platform/mail/mail-address.ts';
import { failureIn, mailKind } from '#platform/mail/mail-kind.ts';
import { messageIdOf } from '#platform/mail/open-carrier.ts';
import { readMail } from '#platform/mail/read-mail.ts';
import { type ReplyToken, readReplyAddress } from '#platform/mail/reply-address.ts';
import { stripQuotes } from '#platform/mail/strip-quotes.ts';
import { keepUpload } from '#platform/uploads/keep-upload.ts';
import { mailDigest } from './mail-digest.ts';
import type { Message } from './message.ts';
import { mailUnreadable } from './refusals.ts';
import type { Reply, ReplyKind } from './reply.ts';
import { addAct, lockMessage } from './store/messages.ts';
import { countRepliesSince, insertReply } from './store/replies.ts';

export type MailHouse = Pick<House, 'config' | 'clock' | 'database' | 'files'>;

/** `not-ours`: no address of ours in it; `known`: this very mail came before; `flooded`: not even counted any more. */
export type Received = { outcome: 'kept'; kind: ReplyKind } | { outcome: 'known' | 'not-ours' | 'flooded' };

const dayMilliseconds = 86_400_000;
/** What a person may write about one message in a day; more is a machine, and its words are not kept. */
const mostADay = 20;
/** More than this is not recorded at all. */
const mostCounted = 200;
const longestText = 20_000;
/** As forms allow: files of a mail, and bytes of each. */
const mostFiles = 10;
const mostBytes = 10 * 1024 * 1024;
/** Pictures embedded in the text that are smaller are the emblems of signatures. */
const emblemBytes = 30 * 1024;

const tooLarge = {
  id: 'Berkas ini lebih besar dari 10 MB, jadi tidak disimpan.',
  en: 'This file is larger than 10 MB, so it was not kept.',
};
const tooManyFiles = {
  id: 'Lebih dari 10 berkas: yang ini tidak disimpan.',
  en: 'More than 10 files: this one was not kept.',
};

type Kept = Pick<Reply, 'kind' | 'text' | 'cut' | 'files' | 'leftOut'>;

/** Its files through the gate that uploads pass. */
async function filesOf(
  house: MailHouse,
  { attachments }: IncomingMail,
): Promise<Pick<Reply, 'files' | 'leftOut'>> {
  const files: Reply['files'][number][] = [];
  const leftOut: Reply['leftOut'][number][] = [];
  for (const { name: given, bytes, embedded } of attachments) {
    if (embedded && bytes.length < emblemBytes) continue;
    const name = oneLine(given).slice(0, 200) || 'lampiran';
    if (files.length === mostFiles) leftOut.push({ name, why: tooManyFiles });
    else if (bytes.length > mostBytes) leftOut.push({ name, why: tooLarge });
    else {
      const upload = await keepUpload(house.files, { name, bytes });
      if ('kept' in upload) files.push(upload.kept);
      else leftOut.push({ name, why: upload.refused });
    }
  }
  return { files, leftOut };
}

const nothing = { text: '', cut: false, files: [], leftOut: [] };

async function keptOf(house: MailHouse, mail: IncomingMail, kind: ReplyKind): Promise<Kept> {
  if (kind === 'loop' || kind === 'too-many') return { kind, ...nothing };
  const { text, cut } = stripQuotes(mail.text);
  const words = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').slice(0, longestText);
  const files = kind === 'reply' ? await filesOf(house, mail) : nothing;
  return {
    kind,
    text: words,
    cut: cut || words.length < text.length,
    files: files.files,
    leftOut: files.leftOut,
  };
}

function kindOf(
  house: MailHouse,
  mail: IncomingMail,
  message: Message,
  token: ReplyToken,
  already: number,
): ReplyKind {
  const from = house.config.mail?.from ?? '';
  const kind = mailKind(mail, { from, messageId: messageIdOf(message.mailId, from) });
  if (kind !== 'person') return kind;
  if (already >= mostADay) return 'too-many';
  return token.until < today(house.clock) ? 'late' : 'reply';
}

const mailActor = (governmentId: number): SystemActor => ({
  kind: 'system',
  name: 'incoming mail',
  governmentId,
});

async function keep(
  tx: GovernmentTransaction,
  house: MailHouse,
  mail: IncomingMail,
  token: ReplyToken,
): Promise<Received> {
  const { governmentId } = token;
  const { clock } = house;
  const message = await lockMessage(tx, governmentId, token.messageId);
  if (!message?.replyUntil) return { outcome: 'not-ours' };
  const since = new Date(clock.now().getTime() - dayMilliseconds);
  const already = await countRepliesSince(tx, governmentId, message.id, since);
  if (already >= mostCounted) return { outcome: 'flooded' };
  const kept = await keptOf(house, mail, kindOf(house, mail, message, token, already));
  const added = await insertReply(tx, governmentId, {
    ...kept,
    messageId: message.id,
    digest: mailDigest(mail, message),
    at: clock.now(),
    sender: oneLine(mail.from).slice(0, 254),
    title: oneLine(mail.subject).slice(0, 300),
  });
  if (!added) return { outcome: 'known' };
  const failure = kept.kind === 'bounce' ? failureIn(mail) : undefined;
  if (failure !== undefined && message.state === 'handed-over')
    await addAct(tx, governmentId, message.id, {
      kind: 'refused',
      reason: oneLine(failure).slice(0, 300),
      at: clock.now(),
      by: 'incoming mail',
    });
  await recordEntry(tx, clock, mailActor(governmentId), {
    action: 'message.receive-reply',
    subject: `message:${message.id}`,
    outcome: 'done',
    detail: { kind: kept.kind },
  });
  return { outcome: 'kept', kind: kept.kind };
}

/**
 * Takes the bytes of one mail that came to the mailbox for answers and keeps it with the message it answers. Nothing
 * is ever written back, so that no two machines can write to each other for ever.
 */
export async function receiveMail(house: MailHouse, raw: Uint8Array): Promise<Received> {
  const mailbox = house.config.mail?.replyTo;
  if (!mailbox) return { outcome: 'not-ours' };
  const key = await houseKey(house, 'mail-reply');
  const mail = await readMail(raw).catch((problem: unknown) => {
    throw problem instanceof UnreadableMail ? mailUnreadable(problem.because) : problem;
  });
  const token = mail.recipients
    .map((address) => readReplyAddress(address, mailbox, key))
    .find((read) => read !== undefined);
  if (!token) return { outcome: 'not-ours' };
  return withGovernment(house.database, token.governmentId, (tx) => keep(tx, house, mail, token));
}
