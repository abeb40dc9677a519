import { describe, expect, it } from 'vitest';
import { agreementKinds } from '../agreement/agreement.ts';
import { asDraft } from '../agreement/as-draft.ts';
import { writeReferences } from '../agreement/references.ts';
import { checkDraft } from '../check-draft.ts';
import { findLibraryClause, libraryClauses } from './clauses/all-clauses.ts';
import { draftFactsShape } from './draft-facts.ts';
import { firstDraft } from './first-draft.ts';
import { givenFacts } from './given-facts.ts';
import { questions } from './interview/questions.ts';
import { stances } from './library-clause.ts';
import { templates } from './templates.ts';

/** Alone, and with every optional clause and a partner's language. */
const everyChoice = agreementKinds.flatMap((kind) =>
  stances.flatMap((stance) => [
    { kind, stance, all: false, partnerLanguage: '' },
    { kind, stance, all: true, partnerLanguage: 'ja' },
  ]),
);

const allOf = (kind: (typeof agreementKinds)[number]) => templates[kind].clauses.map(({ clause }) => clause);

const told = (agreement: ReturnType<typeof firstDraft>) =>
  checkDraft(asDraft(agreement))
    // The partner's own language is empty until a translator has written it.
    .filter(({ code, languages }) => !(code === 'missing-cell' && languages.includes('ja')))
    .map(
      ({ clause, code, message, passages }) =>
        `${clause} ${code}: ${message.en} ${passages.map(({ text }) => text.trim()).join(' / ')}`,
    );

describe('a first draft', () => {
  it.each(everyChoice)(
    'of $kind, $stance, all clauses: $all, with "$partnerLanguage", says the same in both languages',
    ({ kind, stance, all, partnerLanguage }) => {
      const include = all ? allOf(kind) : [];
      expect(told(firstDraft(givenFacts(kind, { stance, include, partnerLanguage })))).toEqual([]);
    },
  );

  it.each(everyChoice)(
    'of $kind, $stance, all clauses: $all, without facts has placeholders and nothing else',
    ({ kind, stance, all }) => {
      const facts = draftFactsShape.parse({ kind, stance, include: all ? allOf(kind) : [] });
      const findings = checkDraft(asDraft(firstDraft(facts)));
      expect(findings.filter(({ code }) => code !== 'placeholder')).toEqual([]);
      expect(findings.length).toBeGreaterThan(3);
    },
  );
});

describe('an addendum', () => {
  it('may speak of articles of the text it changes', () => {
    const changes = [
      {
        provision: { id: 'Pasal 8 ayat (1)', en: 'Article 8 paragraph (1)' },
        text: { id: 'Masing-masing Pihak hadir.', en: 'Each Party shall attend.' },
      },
    ];
    expect(told(firstDraft(givenFacts('addendum', { changes })))).toEqual([]);
  });
});

describe('the library', () => {
  it('has every clause once, and every clause in a template', () => {
    const ids = libraryClauses.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = new Set(agreementKinds.flatMap(allOf));
    expect([...used].filter((id) => !findLibraryClause(id))).toEqual([]);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  it('leaves nothing open that no question asks for', () => {
    const given = ['document', 'languages'];
    const asked = new Set(questions.flatMap((question) => question.slots as readonly string[]));
    const open = libraryClauses.flatMap(({ variants }) =>
      Object.values(variants).flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ id }) => [...id.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')),
      ),
    );
    expect(open.filter((slot) => !given.includes(slot) && !asked.has(slot))).toEqual([]);
  });

  it('calls every clause by a name of its own kind of text', () => {
    for (const kind of agreementKinds) {
      const names = allOf(kind).map((id) => {
        const clause = findLibraryClause(id);
        return (clause?.heading ?? clause?.name)?.en;
      });
      expect(names).not.toContain(undefined);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('leaves the same open in both languages', () => {
    const slotsIn = (text: string) => (text.match(/\{[\w:-]+\}/g) ?? []).sort();
    for (const { variants } of libraryClauses)
      for (const { paragraphs } of Object.values(variants))
        for (const { id, en } of paragraphs) expect(slotsIn(en)).toEqual(slotsIn(id));
  });

  it('refers only to articles that are there', () => {
    for (const kind of agreementKinds) {
      for (const stance of stances) {
        const { clauses } = firstDraft(givenFacts(kind, { stance, include: allOf(kind) }));
        const texts = clauses.flatMap(({ text }) => Object.values(text));
        expect(texts.map((text) => writeReferences(text, clauses)).join()).not.toMatch(/\?|⟦|\{/);
      }
    }
  });
});
