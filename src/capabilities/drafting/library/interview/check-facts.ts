import { edtfBounds } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import { checkForbidden } from '../../checks/check-forbidden.ts';
import { longestTerm } from '../../checks/mandatory-parts.ts';
import type { DraftFacts } from '../draft-facts.ts';
import { templates } from '../templates.ts';
import { factWords } from './fact-words.ts';

const refusal = (field: string, words: Words): FieldRefusal => ({ field, words });

const limitOf = ({ kind }: DraftFacts) => longestTerm[kind === 'annual-plan' ? 'plan' : kind];

function aboutTerms(facts: DraftFacts): FieldRefusal[] {
  const { months, noticeMonths } = facts;
  const { months: most, basis } = limitOf(facts);
  return [
    ...(months !== undefined && months > most
      ? [refusal('months', factWords.tooLong(months, most, basis))]
      : []),
    ...(months !== undefined && noticeMonths !== undefined && noticeMonths >= months
      ? [refusal('noticeMonths', factWords.noticeTooLong(noticeMonths, months))]
      : []),
  ];
}

const firstDay = (edtf: string) => edtfBounds(edtf).earliest;
const lastDay = (edtf: string) => edtfBounds(edtf).latest;

/** Whether the one is surely after the other; what is not known, or only roughly, is not. */
function isAfter(one: string, other: string): boolean {
  const [from, to] = [one && firstDay(one), other && lastDay(other)];
  return Boolean(from && to && from > to);
}

function aboutDays({ base, letter, date, activities, year, kind }: DraftFacts): FieldRefusal[] {
  const rows = activities.flatMap(({ start, end }, at) => {
    if (isAfter(start, end)) return [refusal(`activities.${at}.end`, factWords.endsBeforeItBegins)];
    const other = [start, end].find((day) => day !== '' && Number(day.slice(0, 4)) !== year);
    return kind === 'annual-plan' && year !== undefined && other !== undefined
      ? [refusal(`activities.${at}.start`, factWords.otherYear(other, year))]
      : [];
  });
  return [
    ...(isAfter(base.date, date) ? [refusal('base.date', factWords.baseIsLater)] : []),
    ...(isAfter(letter.date, date) ? [refusal('letter.date', factWords.letterIsLater)] : []),
    ...rows,
  ];
}

const isIndonesia = ({ id, en }: Words) => /^(?:the )?(?:republi[ck] (?:of )?)?indonesia$/i.test(id || en);

function aboutParties({ theirs, ours, copies }: DraftFacts): FieldRefusal[] {
  const same = (language: 'id' | 'en') =>
    ours.name[language] !== '' && ours.name[language].toLowerCase() === theirs.name[language].toLowerCase();
  return [
    ...(isIndonesia(theirs.country) ? [refusal('theirs.country', factWords.partnerIsIndonesian)] : []),
    ...(same('id') || same('en') ? [refusal('theirs.name', factWords.sameParty)] : []),
    ...(copies === 1 ? [refusal('copies', factWords.tooFewCopies)] : []),
  ];
}

/** Every answer in words, with the field it stands in. */
function wordAnswers(facts: DraftFacts): (readonly [string, Words])[] {
  const lists = ['goals', 'fields', 'forms', 'targets', 'object', 'ourDuties', 'theirDuties'] as const;
  return [
    ['subject', facts.subject],
    ['background', facts.background],
    ...lists.flatMap((name) => facts[name].map((words) => [name, words] as const)),
    ...facts.activities.flatMap(({ name, source, result }, at) => [
      [`activities.${at}.name`, name] as const,
      [`activities.${at}.source`, source] as const,
      [`activities.${at}.result`, result] as const,
    ]),
    ...facts.changes.map(({ text }, at) => [`changes.${at}.text`, text] as const),
  ];
}

/** Loans, offices abroad and powers of the centre, found in the answers before they reach a text. */
const forbiddenAnswers = (facts: DraftFacts): FieldRefusal[] =>
  wordAnswers(facts).flatMap(([field, { id, en }]) =>
    checkForbidden({ id: field, text: { id, en } }).map(({ message }) => refusal(field, message)),
  );

/** A part is declared not applicable only where the law allows it, and never without a reason. */
function aboutDeclared({ kind, notApplicable }: DraftFacts): FieldRefusal[] {
  return Object.entries(notApplicable).flatMap(([clause, why]) => {
    const field = `notApplicable.${clause}`;
    const allowed = templates[kind].clauses.some((one) => one.clause === clause && one.mayBeNotApplicable);
    if (!allowed) return [refusal(field, factWords.neverLeftOut)];
    return why === '' ? [refusal(field, factWords.reasonMissing)] : [];
  });
}

/** What is wrong with the answers, field by field; nothing is said of what is merely missing. */
export const checkFacts = (facts: DraftFacts): FieldRefusal[] => [
  ...aboutParties(facts),
  ...aboutTerms(facts),
  ...aboutDays(facts),
  ...aboutDeclared(facts),
  ...forbiddenAnswers(facts),
];
