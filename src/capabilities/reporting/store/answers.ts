import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { AnswerLine, KeptFile, LineKind } from '../answer/lines.ts';

export async function findDraft(
  tx: GovernmentTransaction,
  governmentId: number,
  requestId: number,
): Promise<{ lines: AnswerLine[]; savedAt: string } | undefined> {
  const { rows } = await sql<{ lines: AnswerLine[]; savedAt: Date }>`
    select lines, saved_at as "savedAt" from reporting.draft
    where government_id = ${governmentId} and request_id = ${requestId}`.execute(tx);
  return rows[0] && { lines: rows[0].lines, savedAt: rows[0].savedAt.toISOString() };
}

export async function keepDraft(
  tx: GovernmentTransaction,
  governmentId: number,
  requestId: number,
  lines: readonly AnswerLine[],
  at: Date,
): Promise<void> {
  await sql`
    insert into reporting.draft (government_id, request_id, lines, saved_at)
    values (${governmentId}, ${requestId}, ${JSON.stringify(lines)}::jsonb, ${at})
    on conflict (government_id, request_id) do update set lines = excluded.lines, saved_at = excluded.saved_at`.execute(
    tx,
  );
}

export async function dropDraft(
  tx: GovernmentTransaction,
  governmentId: number,
  requestId: number,
): Promise<void> {
  await sql`delete from reporting.draft where government_id = ${governmentId} and request_id = ${requestId}`.execute(
    tx,
  );
}

export interface Answer {
  id: number;
  requestId: number;
  number: number;
  /** What one sending is known by: "mail-reply-12" when it came by mail. */
  key: string;
  nil: boolean;
  receivedAt: string;
  lines: AnsweredLine[];
}

export interface AnsweredLine extends AnswerLine {
  id: number;
  position: number;
  dateEdtf: string | null;
  decision: LineDecision | null;
}

export interface LineDecision {
  decision: 'accepted' | 'merged' | 'left-out';
  cooperationCode: string | null;
  reason: string;
}

interface LineRow {
  id: number;
  answerId: number;
  position: number;
  cooperation: string | null;
  title: string;
  kinds: LineKind[];
  sentence: string;
  dateWords: string;
  dateEdtf: string | null;
  partner: string;
  country: string | null;
  files: KeptFile[];
  decision: LineDecision['decision'] | null;
  wentTo: string | null;
  reason: string | null;
}

const lineOf = ({ decision, wentTo, reason, country, ...line }: LineRow): AnsweredLine => ({
  ...line,
  country: country ?? '',
  decision: decision && { decision, cooperationCode: wentTo, reason: reason ?? '' },
});

/** The answers of a request, newest first, with their lines and what was decided of each. */
export async function listAnswers(
  tx: GovernmentTransaction,
  governmentId: number,
  requestId: number,
): Promise<Answer[]> {
  const answers = await sql<Omit<Answer, 'lines' | 'receivedAt'> & { receivedAt: Date }>`
    select id, request_id as "requestId", number, key, nil, received_at as "receivedAt" from reporting.answer
    where government_id = ${governmentId} and request_id = ${requestId} order by id desc`.execute(tx);
  const lines = await sql<LineRow>`
    select l.id, l.answer_id as "answerId", l.position, l.cooperation_code as cooperation, l.title, l.kinds, l.sentence,
      l.date_words as "dateWords", l.date_edtf as "dateEdtf", l.partner, l.country, l.files, d.decision,
      d.cooperation_code as "wentTo", d.reason
    from reporting.answer_line l
      join reporting.answer a on a.government_id = l.government_id and a.id = l.answer_id
      left join reporting.line_decision d on d.government_id = l.government_id and d.line_id = l.id
    where l.government_id = ${governmentId} and a.request_id = ${requestId} order by l.position`.execute(tx);
  const byAnswer = Map.groupBy(lines.rows, ({ answerId }) => answerId);
  return answers.rows.map((answer) => ({
    ...answer,
    receivedAt: answer.receivedAt.toISOString(),
    lines: (byAnswer.get(answer.id) ?? []).map(lineOf),
  }));
}

export async function findAnswerByKey(
  tx: GovernmentTransaction,
  governmentId: number,
  requestId: number,
  key: string,
): Promise<{ id: number; number: number } | undefined> {
  const { rows } = await sql<{ id: number; number: number }>`
    select id, number from reporting.answer
    where government_id = ${governmentId} and request_id = ${requestId} and key = ${key}`.execute(tx);
  return rows[0];
}

/** The next number of a receipt of this government; the counter's row is locked until the transaction ends. */
export async function takeAnswerNumber(tx: GovernmentTransaction, governmentId: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into reporting.answer_counter (government_id, last) values (${governmentId}, 1)
    on conflict (government_id) do update set last = reporting.answer_counter.last + 1 returning last`.execute(
    tx,
  );
  return rows[0]?.last ?? 1;
}

export async function insertAnswer(
  tx: GovernmentTransaction,
  governmentId: number,
  answer: { requestId: number; number: number; key: string; nil: boolean; at: Date },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into reporting.answer (government_id, request_id, number, key, nil, received_at)
    values (${governmentId}, ${answer.requestId}, ${answer.number}, ${answer.key}, ${answer.nil}, ${answer.at})
    returning id`.execute(tx);
  return rows[0]?.id ?? 0;
}

export async function insertLines(
  tx: GovernmentTransaction,
  governmentId: number,
  answerId: number,
  lines: readonly (AnswerLine & { dateEdtf: string | null })[],
): Promise<void> {
  for (const [index, line] of lines.entries())
    await sql`
      insert into reporting.answer_line (government_id, answer_id, position, cooperation_code, title, kinds, sentence,
        date_words, date_edtf, partner, country, files)
      values (${governmentId}, ${answerId}, ${index + 1}, ${line.cooperation}, ${line.title}, ${line.kinds}::text[],
        ${line.sentence}, ${line.dateWords}, ${line.dateEdtf}, ${line.partner}, ${line.country || null},
        ${JSON.stringify(line.files)}::jsonb)`.execute(tx);
}

export async function insertDecision(
  tx: GovernmentTransaction,
  governmentId: number,
  lineId: number,
  decision: LineDecision,
  { at, by }: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into reporting.line_decision (government_id, line_id, decision, cooperation_code, reason, decided_at, decided_by)
    values (${governmentId}, ${lineId}, ${decision.decision}, ${decision.cooperationCode}, ${decision.reason}, ${at}, ${by})`.execute(
    tx,
  );
}
