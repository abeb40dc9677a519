import { describe, expect, it } from 'vitest';
import { agreementKinds } from '../../agreement/agreement.ts';
import { asDraft } from '../../agreement/as-draft.ts';
import { checkDraft } from '../../check-draft.ts';
import { type DraftFactsInput, draftFactsShape } from '../draft-facts.ts';
import { firstDraft } from '../first-draft.ts';
import { givenFacts } from '../given-facts.ts';
import { checkFacts } from './check-facts.ts';
import { askedQuestions, questionsLeft } from './questions-left.ts';

const ids = (asked: readonly { id: string }[]) => asked.map(({ id }) => id);
const bare = (facts: DraftFactsInput) => draftFactsShape.parse(facts);

describe('an interview', () => {
  it('asks what the chosen clauses leave open, and of a letter of intent no notice or working group', () => {
    const asked = ids(questionsLeft(bare({ kind: 'loi' })));
    expect(asked).toEqual(expect.arrayContaining(['theirs.name', 'goals', 'fields', 'months', 'place']));
    expect(asked).not.toEqual(expect.arrayContaining(['noticeMonths']));
    expect(asked).not.toEqual(expect.arrayContaining(['members']));
  });

  it('asks another question when another stance or clause is chosen, and says which clause wants it', () => {
    const hosts = (facts: DraftFactsInput) =>
      askedQuestions(bare(facts)).find(({ question }) => question.id === 'delegation');
    expect(hosts({ kind: 'mou' })).toBeUndefined();
    expect(hosts({ kind: 'mou', stances: { funding: 'generous' } })?.askedFor.map(({ id }) => id)).toEqual([
      'funding',
    ]);
    expect(ids(questionsLeft(bare({ kind: 'mou', include: ['notices'] })))).toContain('theirs.address');
  });

  it('asks nothing of a part that is declared not applicable, and leaves it out of the text', () => {
    const facts = bare({ kind: 'mou', notApplicable: { 'working-group': 'Satu kegiatan saja.' } });
    expect(ids(questionsLeft(facts))).not.toContain('members');
    const clause = firstDraft(facts).clauses.find(({ id }) => id === 'working-group');
    expect(clause?.notApplicable).toBe('Satu kegiatan saja.');
  });

  it.each(agreementKinds)('leaves nothing open in a %s when all is answered', (kind) => {
    expect(ids(questionsLeft(givenFacts(kind)))).toEqual([]);
  });

  it('keeps a place in the text for the language an answer lacks', () => {
    const draft = firstDraft(givenFacts('mou', { fields: [{ id: 'pendidikan' }, { en: 'tourism' }] }));
    const scope = draft.clauses.find(({ id }) => id === 'scope')?.text;
    expect(scope?.en).toContain('a. [English: pendidikan]; and\nb. tourism.');
    expect(scope?.id).toContain('a. pendidikan; dan\nb. [bahasa Indonesia: tourism].');
    expect(new Set(checkDraft(asDraft(draft)).map(({ code }) => code))).toEqual(new Set(['placeholder']));
  });
});

describe('an answer is refused', () => {
  const refused = (kind: 'mou' | 'loi' | 'annual-plan', others: Partial<DraftFactsInput>) =>
    checkFacts(givenFacts(kind, others)).map(({ field, words }) => `${field}: ${words.en}`);

  it.each(agreementKinds)('never when all is in order (%s)', (kind) => {
    expect(checkFacts(givenFacts(kind))).toEqual([]);
  });

  it('when the term is longer than the law allows for this kind', () => {
    expect(refused('mou', { months: 61 })).toEqual([
      expect.stringMatching(/^months: .*limit of 60.*32\(1\)/),
    ]);
    expect(refused('loi', { months: 13 })).toEqual([
      expect.stringMatching(/^months: .*limit of 12.*13\(3\)/),
    ]);
  });

  it('when it promises a loan, an office abroad or a power of the centre, in either language', () => {
    const promise = (id: string, en: string) => refused('mou', { fields: [{ id, en }] });
    expect(promise('pinjaman lunak', 'soft loans')).toEqual([expect.stringMatching(/^fields: .*borrow/)]);
    expect(promise('promosi', 'a representative office')).toEqual([
      expect.stringMatching(/^fields: .*office abroad/),
    ]);
    expect(promise('kerja sama militer', '')).toEqual([
      expect.stringMatching(/^fields: .*central government/),
    ]);
  });

  it('when days, parties or originals cannot be', () => {
    const name = { id: 'Pemerintah Kabupaten Boyolali', en: '' };
    expect(refused('mou', { letter: { date: '2027-01-01' } })).toHaveLength(1);
    expect(refused('mou', { theirs: { name } })).toEqual([expect.stringMatching(/^theirs.name/)]);
    expect(refused('mou', { theirs: { country: { id: 'Indonesia', en: '' } } })).toEqual([
      expect.stringMatching(/^theirs.country/),
    ]);
    expect(refused('mou', { copies: 1 })).toEqual([expect.stringMatching(/^copies/)]);
    expect(refused('mou', { noticeMonths: 60 })).toEqual([expect.stringMatching(/^noticeMonths/)]);
    expect(refused('annual-plan', { year: 2028 })).toEqual([
      expect.stringMatching(/^activities.0.start: 2027-03-01/),
      expect.stringMatching(/^activities.1.start: 2027-08/),
    ]);
  });

  it('when a part that must be there is declared away, or one that may be without a reason', () => {
    expect(refused('mou', { notApplicable: { term: 'Tidak perlu.' } })).toEqual([
      expect.stringMatching(/^notApplicable.term/),
    ]);
    expect(refused('mou', { notApplicable: { funding: '' } })).toEqual([
      expect.stringMatching(/^notApplicable.funding: Say why/),
    ]);
  });
});
