import type { Words } from '#kernel/language.ts';
import type { AgreementKind } from '../agreement/agreement.ts';

/** How firmly a clause belongs to a kind of text. */
export type Place =
  /** The law or the form asks for it. */
  | 'mandatory'
  /** In the first draft unless left out. */
  | 'usual'
  /** In the first draft when chosen. */
  | 'optional';

export interface TemplateClause {
  clause: string;
  place: Place;
  /** A part the law names but only "antara lain": it may be declared not applicable, with a reason. */
  mayBeNotApplicable?: true;
}

export interface Template {
  /** What the text calls itself. */
  name: Words;
  /** The words of its title. */
  title: Words;
  clauses: readonly TemplateClause[];
}

const mandatory = (clause: string): TemplateClause => ({ clause, place: 'mandatory' });
const usual = (clause: string): TemplateClause => ({ clause, place: 'usual' });
const optional = (clause: string): TemplateClause => ({ clause, place: 'optional' });
/** Art. 20(5) says "antara lain": what a text does not need is declared, not left out in silence. */
const declarable = (clause: string): TemplateClause => ({
  clause,
  place: 'mandatory',
  mayBeNotApplicable: true,
});

const opening = [mandatory('parties-named'), usual('desire'), usual('principles'), usual('complementarity')];

const mou: Template = {
  name: { id: 'Nota Kesepahaman', en: 'Memorandum of Understanding' },
  title: { id: 'NOTA KESEPAHAMAN', en: 'MEMORANDUM OF UNDERSTANDING' },
  clauses: [
    ...opening,
    usual('letter-recalled'),
    usual('under-law'),
    mandatory('understood'),
    optional('definitions'),
    mandatory('purpose'),
    mandatory('scope'),
    mandatory('implementation'),
    optional('transfer'),
    declarable('funding'),
    declarable('working-group'),
    optional('third-parties'),
    optional('visas'),
    optional('goods'),
    usual('property'),
    optional('genetic-resources'),
    usual('confidentiality'),
    optional('personal-data'),
    optional('publication'),
    usual('limits'),
    usual('law'),
    optional('other-obligations'),
    usual('evaluation'),
    optional('force-majeure'),
    optional('notices'),
    mandatory('dispute'),
    mandatory('amendment'),
    optional('language'),
    mandatory('term'),
    mandatory('closing'),
  ],
};

const loi: Template = {
  name: { id: 'Pernyataan Kehendak Kerja Sama', en: 'Letter of Intent' },
  title: { id: 'PERNYATAAN KEHENDAK KERJA SAMA', en: 'LETTER OF INTENT' },
  clauses: [
    ...opening,
    usual('under-law'),
    mandatory('intended'),
    mandatory('intent-purpose'),
    mandatory('intent-scope'),
    usual('intent-follow-up'),
    usual('intent-standing'),
    mandatory('intent-term'),
    mandatory('closing'),
  ],
};

const arrangement: Template = {
  name: { id: 'Pengaturan Pelaksanaan', en: 'Implementing Arrangement' },
  title: { id: 'PENGATURAN PELAKSANAAN', en: 'IMPLEMENTING ARRANGEMENT' },
  clauses: [
    mandatory('parties-named'),
    mandatory('base-recalled'),
    usual('under-law'),
    mandatory('agreed'),
    optional('definitions'),
    mandatory('arrangement-purpose'),
    mandatory('scope'),
    mandatory('arrangement-activities'),
    usual('responsibilities'),
    optional('transfer'),
    declarable('arrangement-funding'),
    declarable('working-group'),
    optional('third-parties'),
    optional('visas'),
    optional('goods'),
    usual('property'),
    optional('genetic-resources'),
    usual('confidentiality'),
    optional('personal-data'),
    optional('publication'),
    usual('limits'),
    usual('law'),
    optional('other-obligations'),
    usual('evaluation'),
    optional('force-majeure'),
    optional('notices'),
    mandatory('dispute'),
    mandatory('amendment'),
    optional('language'),
    mandatory('arrangement-term'),
    mandatory('closing'),
  ],
};

const addendum: Template = {
  name: { id: 'Adendum', en: 'Addendum' },
  title: { id: 'ADENDUM', en: 'ADDENDUM' },
  clauses: [
    mandatory('parties-named'),
    mandatory('base-recalled'),
    usual('under-law'),
    mandatory('agreed'),
    mandatory('addendum-changes'),
    usual('addendum-rest'),
    mandatory('addendum-term'),
    mandatory('closing'),
  ],
};

const plan: Template = {
  name: { id: 'Rencana Kerja Sama', en: 'Cooperation Plan' },
  title: { id: 'RENCANA KERJA SAMA', en: 'COOPERATION PLAN' },
  clauses: [
    mandatory('plan-subject'),
    mandatory('plan-background'),
    mandatory('plan-purpose'),
    mandatory('plan-object'),
    mandatory('plan-scope'),
    mandatory('plan-funding'),
    mandatory('plan-term'),
    optional('plan-closing'),
  ],
};

const annualPlan: Template = {
  name: { id: 'Rencana Kegiatan Tahunan', en: 'Annual Activity Plan' },
  title: { id: 'RENCANA KEGIATAN TAHUNAN', en: 'ANNUAL ACTIVITY PLAN' },
  clauses: [
    mandatory('annual-basis'),
    mandatory('annual-activities'),
    mandatory('annual-roles'),
    mandatory('annual-results'),
    mandatory('annual-funding'),
    mandatory('annual-term'),
    optional('plan-closing'),
  ],
};

/** The ordered clauses of each kind of text. */
export const templates: Readonly<Record<AgreementKind, Template>> = {
  loi,
  plan,
  mou,
  arrangement,
  addendum,
  'annual-plan': annualPlan,
};
