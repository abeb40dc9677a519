import type { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { edtfBounds, isEdtf } from '#kernel/edtf.ts';
import { type FieldRefusal, fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed, obstacleMovedOn } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { listCodeActs, lockObstacle } from '../store/obstacles.ts';
import { codedContent } from './coded-content.ts';
import { foldBook } from './coding-book.ts';
import { keepObstacleAct } from './keep-obstacle-act.ts';
import { foldObstacle, mayFollow, type ObstacleAct, type ObstacleContent } from './obstacle.ts';

interface About {
  obstacleId: number;
  /** The number of acts the person had before them. */
  version: number;
}

export type ObstacleActRecording = About &
  (
    | { kind: 'recorded' | 'revised'; content: z.input<typeof ObstacleContent> }
    | {
        kind: 'resolved' | 'reopened' | 'taken-back';
        /** Of `resolved`: when it was, in words and as understood. */
        dateWords?: string;
        dateEdtf?: string | null;
        /** How it was resolved, or why it was reopened or taken back. */
        reason: string;
      }
  );

const words = {
  resolved: {
    id: 'Tulis bagaimana kendala ini diatasi, paling sedikit 3 huruf',
    en: 'Say how it was overcome, in at least 3 letters',
  },
  reason: { id: 'Tulis mengapa, paling sedikit 3 huruf', en: 'Say why, in at least 3 letters' },
  date: {
    id: 'Tanggal ini tidak ada; tulis misalnya 12 Mei 2016, Mei 2016, atau 2016',
    en: 'There is no such date; write it like 12 May 2016, May 2016, or 2016',
  },
  future: {
    id: 'Tanggal ini belum tiba; catat kalau sudah diatasi',
    en: 'This day has not come yet; record it once it is overcome',
  },
} as const;

function complaintsAbout(input: ObstacleActRecording, day: string): FieldRefusal[] {
  if ('content' in input) return [];
  const { kind, dateEdtf = null, reason } = input;
  const isDate = dateEdtf === null || isEdtf(dateEdtf);
  const { earliest } = edtfBounds(isDate ? (dateEdtf ?? '') : '');
  return [
    ...(isDate ? [] : [{ field: 'date', words: words.date }]),
    ...(earliest !== null && earliest > day ? [{ field: 'date', words: words.future }] : []),
    ...(reason.trim().length < 3
      ? [{ field: 'reason', words: words[kind === 'resolved' ? 'resolved' : 'reason'] }]
      : []),
  ];
}

/** The act as it will be kept; a coding is held against the office's book. */
async function actOf(
  tx: GovernmentTransaction,
  governmentId: number,
  input: ObstacleActRecording,
  before: readonly string[] | undefined,
): Promise<ObstacleAct> {
  const act = { number: input.version + 1, kind: input.kind };
  if ('content' in input) {
    const book = foldBook(await listCodeActs(tx, governmentId));
    const content = codedContent(input.content, book, before);
    return { ...act, content, dateWords: '', dateEdtf: null, reason: '' };
  }
  const resolved = input.kind === 'resolved';
  return {
    ...act,
    content: null,
    dateWords: resolved ? (input.dateWords ?? '').trim().slice(0, 300) : '',
    dateEdtf: resolved ? (input.dateEdtf ?? null) : null,
    reason: input.reason.trim().slice(0, 5000),
  };
}

/** Codes an obstacle anew, or records that it was overcome, came back, or should not stand; nothing before it is lost. */
export async function recordObstacleAct(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: ObstacleActRecording,
): Promise<void> {
  const { governmentId } = actor;
  if (!mayRun(actor)) throw notAllowed();
  const { obstacleId, version, kind } = input;
  const obstacle = await lockObstacle(tx, governmentId, obstacleId);
  if (!obstacle) throw notFound();
  const fold = foldObstacle(obstacle.acts);
  if (fold.version !== version || !mayFollow(fold).includes(kind)) throw obstacleMovedOn();
  const complaints = complaintsAbout(input, today(clock));
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  const act = await actOf(tx, governmentId, input, fold.content?.codes);
  await keepObstacleAct(tx, clock, actor, obstacle, act);
  const { number, content, reason } = act;
  await recordEntry(tx, clock, actor, {
    action: `obstacle.${kind}`,
    subject: `obstacle:${obstacleId}`,
    outcome: 'done',
    detail: { number, ...(content && { codes: content.codes }), ...(reason && { reason }) },
  });
}
