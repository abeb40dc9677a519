import type { Day } from '../calendar/days.ts';
import { custody } from '../custody/custody.ts';
import type { Law } from '../law/read-law.ts';
import type { DossierKind } from '../law/shape.ts';
import { basisOn, dossierRuleOn, listDossierRules } from './dossier-law.ts';
import { goods } from './goods/goods.ts';
import { grant } from './grant/grant.ts';
import { permits } from './permits/permits.ts';
import type { ActKind, DossierType } from './questions.ts';
import { travel } from './travel/travel.ts';

export const dossierTypes: Readonly<Record<DossierKind, DossierType>> = {
  custody,
  travel,
  grant,
  permits,
  goods,
};

/** Kinds an officer opens by hand; custody opens with the instrument it is about. */
export const openableKinds = ['travel', 'grant', 'permits', 'goods'] as const;

/** An act as the law of a day asks it: with its articles and the parts of its paper. */
function asked(kind: ActKind, law: Law, day: Day): ActKind {
  const basis = basisOn(law, day, ...(kind.rules ?? []));
  return {
    ...kind,
    questions: kind.questions.map((question) =>
      question.partsOf === undefined
        ? question
        : { ...question, choices: dossierRuleOn(law, question.partsOf, day)?.parts ?? [] },
    ),
    ...(basis.length > 0 && { basis }),
  };
}

/** Acts the law of a day wants on record that no form here was written for: date, letter, office, document. */
const plainActs = (kind: DossierKind, law: Law, day: Day): ActKind[] =>
  listDossierRules(law, kind, day)
    .filter(({ asks }) => asks && !dossierTypes[kind].acts.some(({ code }) => code === asks.act))
    .map(({ code, name, asks }) => ({ code: asks?.act ?? code, name, questions: [], rules: [code] }));

/** Everything that may be recorded in a dossier on a day. */
export const actKindsOf = (kind: DossierKind, law: Law, day: Day): ActKind[] =>
  [...dossierTypes[kind].acts, ...plainActs(kind, law, day)].map((one) => asked(one, law, day));

export const actKindOf = (kind: DossierKind, code: string, law: Law, day: Day): ActKind | undefined =>
  actKindsOf(kind, law, day).find((one) => one.code === code);
