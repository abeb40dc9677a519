import { languages, type Words } from '#kernel/language.ts';
import {
  type Agreement,
  type AgreementParty,
  agreementShape,
  type Cells,
  type Clause,
} from '../agreement/agreement.ts';
import { findLibraryClause } from './clauses/all-clauses.ts';
import type { DraftFacts } from './draft-facts.ts';
import { fillVariant, fillWords, stanceOf } from './fill-text.ts';
import type { LibraryClause, Stance } from './library-clause.ts';
import { inBoth } from './say-facts.ts';
import { languagesOf, nameOf, slotValues } from './slot-values.ts';
import { placeholder, type SlotValues } from './slots.ts';
import { type TemplateClause, templates } from './templates.ts';

/** What the partner being no government, or there being no letter of intent, leaves out by itself. */
const goesWithout = ({ clause }: TemplateClause, facts: DraftFacts) =>
  clause === 'complementarity' && facts.partnerIs === 'institution';

/** The clauses of a first draft, in their order: what is mandatory, what is usual and not left out, what was chosen. */
export function chosenClauses(facts: DraftFacts): LibraryClause[] {
  return templates[facts.kind].clauses
    .filter(({ clause, place }) => {
      if (place === 'optional') return facts.include.includes(clause);
      return place === 'mandatory' || !facts.leaveOut.includes(clause);
    })
    .filter((one) => !goesWithout(one, facts))
    .flatMap(({ clause }) => findLibraryClause(clause) ?? []);
}

/** The stance of a clause: its own where one was chosen, else that of the whole draft. */
export const stanceFor = (clause: LibraryClause, facts: DraftFacts): Stance =>
  stanceOf(clause, facts.stances[clause.id] ?? facts.stance);

/** The name under which an agreement remembers what a clause began as: `funding.balanced@1`. */
export const libraryMark = ({ id, edition }: LibraryClause, stance: Stance): string =>
  `${id}.${stance}@${edition}`;

function asClause(clause: LibraryClause, facts: DraftFacts, values: SlotValues): Clause {
  const stance = stanceFor(clause, facts);
  const why = facts.notApplicable[clause.id];
  const declared = templates[facts.kind].clauses.some(
    (one) => one.clause === clause.id && one.mayBeNotApplicable,
  );
  return {
    id: clause.id,
    role: clause.role,
    part: clause.part,
    heading: clause.heading ? fillWords(clause.heading, values) : {},
    text: fillVariant(clause, stance, values),
    ...(declared && why ? { notApplicable: why } : {}),
    library: libraryMark(clause, stance),
  };
}

const known = (words: Words): Cells =>
  Object.fromEntries(languages.filter((language) => words[language] !== '').map((one) => [one, words[one]]));

/** A party with the name the texts use; what is not known yet is a placeholder, so that the check finds it. */
function asParty(side: DraftFacts['ours'], slot: 'ours' | 'theirs', values: SlotValues): AgreementParty {
  return {
    name: { ...(values[slot] ?? placeholder(slot)) },
    office: known(side.office),
    signer: side.signer,
    short: known(side.short),
    address: known(side.address),
  };
}

const between: Words = { id: 'ANTARA', en: 'BETWEEN' };
const and: Words = { id: 'DAN', en: 'AND' };
const about: Words = { id: 'TENTANG', en: 'CONCERNING' };

/** The title in capitals, one line each for the name, the parties and the subject. */
function titleOf(facts: DraftFacts, values: SlotValues): Cells {
  const name = facts.called.id === '' && facts.called.en === '' ? templates[facts.kind].title : nameOf(facts);
  const [ours, theirs] = [values.oursInFull, values.theirsInFull];
  const subject = values.subject ?? values.baseTitle ?? placeholder('subject');
  return {
    ...inBoth((language) =>
      [
        name[language],
        between[language],
        (ours ?? placeholder('ours'))[language],
        and[language],
        (theirs ?? placeholder('theirs'))[language],
        about[language],
        subject[language],
      ]
        .join('\n')
        .toLocaleUpperCase(language),
    ),
  };
}

const termsOf = (clauses: readonly LibraryClause[]): Cells[] => {
  const all = new Map(clauses.flatMap(({ terms = [] }) => terms).map((term) => [term.id, { ...term }]));
  return [...all.values()];
};

/**
 * A first draft from the answers of an interview. The partner's language has no text yet: nobody but a translator can
 * write it. What is not known stands as a placeholder.
 */
export function firstDraft(facts: DraftFacts): Agreement {
  const values = slotValues(facts);
  const chosen = chosenClauses(facts);
  return agreementShape.parse({
    kind: facts.kind,
    languages: languagesOf(facts),
    title: titleOf(facts, values),
    parties: [asParty(facts.ours, 'ours', values), asParty(facts.theirs, 'theirs', values)],
    terms: termsOf(chosen),
    clauses: chosen.map((clause) => asClause(clause, facts, values)),
    signing: {
      place: known(facts.place),
      date: facts.date,
      copies: facts.copies ?? 2,
      fullPowers: facts.fullPowers,
    },
  } satisfies Agreement);
}
