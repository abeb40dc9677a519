import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { del, endMark, ins, p, r } from '#platform/documents/tracked/given-papers.ts';
import { columnsBody, paperBody, returned, type Writing } from './given-round.ts';
import { countedKinds } from './returned-paper.ts';
import { textWith } from './text-with.ts';

type Edit = 'keep' | 'delete' | 'insert' | 'replace' | 'retype' | 'comment' | 'both';

const edits = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.constant<Edit>('keep') },
    fc.constantFrom<Edit[]>('delete', 'insert', 'replace', 'retype', 'comment', 'both'),
  ),
  { minLength: 40, maxLength: 160 },
);

/** A partner's hand over every word of the paper, and what the paper should say once it is read. */
function partner(script: readonly Edit[]) {
  let at = 0;
  let comments = 0;
  const wanted = new Map<string, string>();
  const word = (text: string): [xml: string, after: string] => {
    const edit = script[at++ % script.length];
    if (edit === 'delete') return [del(text), ''];
    if (edit === 'insert') return [ins(`+${at} `) + r(text), `+${at} ${text}`];
    if (edit === 'replace') return [del(text, 'Budi') + ins(`=${at}`, 'Budi'), `=${at}`];
    if (edit === 'retype') return [r(`~${at}`), `~${at}`];
    if (edit === 'both')
      return [`<w:ins w:id="1" w:author="Ana">${del('ragu', 'Budi')}</w:ins>${r(text)}`, text];
    if (edit !== 'comment') return [r(text), text];
    const id = ++comments;
    return [`<w:commentRangeStart w:id="${id}"/>${r(text)}<w:commentRangeEnd w:id="${id}"/>`, text];
  };
  const write: Writing = (line, { clause, language }) => {
    const parts = line.split(/(?<= )/).map(word);
    const key = `${clause} ${language}`;
    const before = wanted.get(key);
    const after = parts.map(([, text]) => text).join('');
    wanted.set(key, before === undefined ? after : `${before}\n${after}`);
    return parts.map(([xml]) => xml).join('');
  };
  const commentsXml = () =>
    Array.from(
      { length: comments },
      (_, id) => `<w:comment w:id="${id + 1}" w:author="Ana">${p(r(`c${id}`))}</w:comment>`,
    ).join('');
  return { write, wanted, commentsXml };
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const inFile = (xml: string, element: string) => xml.split(`<w:${element} `).length - 1;

describe('whatever a partner did', () => {
  it('every insertion, deletion and comment is mapped or lost, the text sent is kept, the text wanted is found', async () => {
    await fc.assert(
      fc.asyncProperty(edits, fc.boolean(), fc.boolean(), async (script, columns, boxed) => {
        const { write, wanted, commentsXml } = partner(script);
        const stray = boxed ? p(r('---')) + p(ins('tambahan'), endMark('ins')) + p(del('lepas')) : '';
        const body = (columns ? columnsBody(write) : paperBody(write)) + stray;
        const comments = commentsXml();
        const paper = await returned({ body, comments });
        const count = (kind: string) => paper.counts[kind as 'insertion'];
        expect(count('insertion').inFile).toBe(inFile(body, 'ins'));
        expect(count('deletion').inFile).toBe(inFile(body, 'del'));
        expect(count('comment').inFile).toBe(inFile(comments, 'comment'));
        for (const kind of countedKinds)
          expect(count(kind).mapped + count(kind).lost).toBe(count(kind).inFile);
        expect(paper.clauses).toHaveLength(14);
        for (const { clause, language, sent, accepted, pieces, changes } of paper.clauses) {
          expect(textWith(pieces, new Set())).toBe(sent);
          expect(textWith(pieces, new Set(changes.map(({ id }) => id)))).toBe(accepted);
          expect(plain(accepted)).toBe(plain(wanted.get(`${clause} ${language}`) ?? ''));
          for (const { from, to, removed, kind } of changes)
            if (kind === 'untracked') expect(sent.slice(from, to)).toContain(removed);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('names everyone who did it', async () => {
    const many: Writing = (line, { line: at }) => r(line) + ins('x', `Pengulas ${at}`);
    const { authors } = await returned(paperBody(many));
    expect(authors).toEqual([0, 1, 2, 3, 4].map((at) => `Pengulas ${at}`));
  });
});

describe('a paper made to take long', () => {
  it('with one marker, changes and comments four thousand times in one clause, is mapped in seconds', async () => {
    const many = (write: (at: number) => string) =>
      Array.from({ length: 4000 }, (_, at) => write(at)).join('');
    const busy: Writing = (line, { clause, language, line: at }) =>
      clause === 'aim' && language === 'en' && at === 2
        ? many(
            (n) =>
              `<w:bookmarkStart w:id="9${n}" w:name="jalin_aim_en"/><w:commentRangeStart w:id="${n}"/>${ins(`${n} `, n % 2 ? 'Ana' : 'Budi')}<w:commentRangeEnd w:id="${n}"/><w:bookmarkEnd w:id="9${n}"/>`,
          ) + r(line)
        : r(line);
    const stray = many((n) => p(r(`lepas ${n}`)));
    const comments = many((n) => `<w:comment w:id="${n}" w:author="Ana">${p(r(`c${n}`))}</w:comment>`);
    const paper = await returned({ body: paperBody(busy) + stray, comments });
    expect(paper.counts.insertion).toEqual({ inFile: 4000, mapped: 4000, lost: 0 });
    expect(paper.counts.comment).toEqual({ inFile: 4000, mapped: 4000, lost: 0 });
  }, 20_000);
});
