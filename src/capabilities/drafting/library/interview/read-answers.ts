import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import { readAmount } from '#register';
import { readDateText } from '#ui';
import { type DraftFacts, draftFactsShape } from '../draft-facts.ts';
import { type Place, templates } from '../templates.ts';
import { type AnswerField, fieldsOf, hasRows } from './answer-fields.ts';
import { checkFacts } from './check-facts.ts';
import { factWords } from './fact-words.ts';
import type { Question } from './questions.ts';
import { usualAnswers } from './usual-answers.ts';

/** What a page of the interview sent. */
export interface SentAnswers {
  get(field: string): string;
  getAll(field: string): string[];
}

type Tree = { [key: string]: unknown };

/** Puts a value where its path says: "activities.0.name.id". */
function put(tree: Tree, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place: Tree = tree;
  for (const key of keys) {
    place[key] ??= {};
    place = place[key] as Tree;
  }
  place[last] = value;
}

/** What stands at a path of the facts. */
export function at(facts: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((place, key) => (place as Tree | undefined)?.[key], facts);
}

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** The phrases of two boxes, line by line; a language with fewer lines lacks the last ones. */
function pairs(sent: SentAnswers, question: Question) {
  const [id, en] = [linesOf(sent.get(`${question.id}.id`)), linesOf(sent.get(`${question.id}.en`))];
  const written = Array.from({ length: Math.max(id.length, en.length) }, (_, line) => ({
    id: id[line] ?? '',
    en: en[line] ?? '',
  }));
  const ticked = sent
    .getAll(`${question.id}.usual`)
    .flatMap((number) => usualAnswers[question.id]?.[Number(number)] ?? []);
  return [...written, ...ticked.filter((one) => !written.some((known) => known.id === one.id))];
}

function boxValue({ kind, path }: AnswerField, sent: SentAnswers, complaints: FieldRefusal[]): unknown {
  const text = sent.get(path).trim();
  if (kind === 'number') {
    if (text === '') return undefined;
    if (/^\d{1,4}$/.test(text) && Number(text) > 0) return Number(text);
    complaints.push({ field: path, words: factWords.noNumber });
    return undefined;
  }
  if (text !== '' && path.endsWith('.amount')) {
    const money = readAmount(text);
    if (money.kind === 'amount') return money.amount;
    complaints.push({ field: path, words: money.words });
    return '';
  }
  if (kind !== 'day' || text === '') return text;
  const read = readDateText(text);
  if (read.kind === 'date') return read.edtf;
  complaints.push({ field: path, words: factWords.noDate });
  return '';
}

/** As many rows as were sent; those without a name or a provision are left out. */
function rowsOf(question: Question, sent: SentAnswers, complaints: FieldRefusal[]): unknown[] {
  const rows: unknown[] = [];
  for (let row = 0; row < Number(sent.get(`${question.id}.rows`) || 0) && row < 26; row += 1) {
    const tree: Tree = {};
    const fields = fieldsOf(question, row);
    for (const field of fields) put(tree, field.path, boxValue(field, sent, complaints));
    const own = (tree[question.id] as Tree)[row] as Tree;
    const said = fields
      .filter(({ path }) => !path.endsWith('.currency'))
      .some(({ path }) => sent.get(path) !== '');
    if (own.currency === '') own.currency = 'IDR';
    if (said) rows.push(own);
  }
  return rows;
}

/** The facts with what one page of the interview sent. Refuses with every field that is wrong. */
export function readAnswers(facts: DraftFacts, asked: readonly Question[], sent: SentAnswers): DraftFacts {
  const tree = structuredClone(facts) as unknown as Tree;
  const complaints: FieldRefusal[] = [];
  for (const question of asked) {
    if (hasRows(question)) tree[question.id] = rowsOf(question, sent, complaints);
    else if (question.answer === 'list') tree[question.id] = pairs(sent, question);
    else if (question.answer === 'choice') tree[question.id] = sent.get(question.id);
    else for (const field of fieldsOf(question)) put(tree, field.path, boxValue(field, sent, complaints));
  }
  const read = draftFactsShape.safeParse(tree);
  if (!read.success)
    complaints.push(
      ...read.error.issues.map(({ path }) => ({ field: path.join('.'), words: factWords.notUnderstood })),
    );
  const wrong = read.success ? checkFacts(read.data).filter(({ field }) => isAsked(field, asked)) : [];
  const all = [...complaints, ...wrong];
  if (all.length > 0 || !read.success) throw fieldsToCorrect(all.map((one) => onItsBox(one, asked)));
  return read.data;
}

const isAsked = (field: string, asked: readonly Question[]) =>
  asked.some(({ id }) => field === id || field.startsWith(`${id}.`));

/** A complaint of a question as a whole stands at the first of its boxes. */
function onItsBox({ field, words }: FieldRefusal, asked: readonly Question[]): FieldRefusal {
  const question = asked.find(({ id }) => field === id || field.startsWith(`${id}.`));
  const boxes = question ? fieldsOf(question, Number(/\.(\d+)\./.exec(field)?.[1] ?? 0)) : [];
  const box = boxes.find(({ path }) => path === field || path.startsWith(`${field}.`)) ?? boxes[0];
  return { field: box?.path ?? field, words };
}

/** The facts with the clauses that were ticked: what is usual and unticked is left out, what is optional and ticked taken in. */
export function chooseClauses(facts: DraftFacts, ticked: readonly string[]): DraftFacts {
  const { clauses } = templates[facts.kind];
  const of = (place: Place, chosen: boolean) =>
    clauses
      .filter((one) => one.place === place && ticked.includes(one.clause) === chosen)
      .map(({ clause }) => clause);
  return { ...facts, include: of('optional', true), leaveOut: of('usual', false) };
}
