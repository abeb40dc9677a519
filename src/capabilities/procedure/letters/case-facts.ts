import type { LegalBasis } from '#kernel/legal-basis.ts';
import { countryName, fieldWords, findRegion, kindWords } from '#reference';
import { type Act, standingActs } from '../case/acts.ts';
import type { OfficeLetterhead } from '../settings/letterhead.ts';
import type { LetterRow } from '../store/letters.ts';
import type { CaseView } from '../view-case.ts';
import type { SlotName } from './slots.ts';
import type { LetterFacts } from './written-facts.ts';

/** What the register knows of the cooperation a letter is about. */
export interface LetterSubject {
  regionCode: string;
  kind: string;
  fields: readonly string[];
  parties: readonly { name: string; side: string; country: string | null }[];
}

/** Facts that are known; nothing is said of the others. */
const known = (facts: Record<string, string | readonly string[] | null | undefined>): LetterFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null && value.length > 0));

function factsOfSubject({ regionCode, kind, fields, parties }: LetterSubject): LetterFacts {
  const region = findRegion(regionCode);
  const province = region?.province === undefined ? region : findRegion(region.province);
  const partner = parties.find(({ side }) => side === 'foreign');
  return known({
    region: region?.name,
    province: province?.name,
    councilPlace: region?.shortName,
    partner: partner?.name,
    partnerCountry: partner?.country && countryName(partner.country, 'id'),
    cooperationForm: kindWords(kind).id,
    fields: fields.map((field) => fieldWords(field).id),
  });
}

/**
 * What the recorded acts of a case tell a letter. `relay` is the stage of the Governor the letter speaks of: he
 * forwards the plan first and the draft later.
 */
function factsOfActs({ acts, state }: CaseView, relay: 'plan-relay' | 'mou-relay'): LetterFacts {
  const standing = standingActs(acts);
  const last = (stage: string, kind: Act['kind'] = 'outcome') =>
    standing.findLast((act) => act.stage === stage && act.kind === kind);
  const run = (id: string) => state.clocks.findLast(({ clock }) => clock === id);
  const stage = (code: string) => state.stages.find((one) => one.code === code);
  // A letter states a day only where one is known; else it is named as missing, for a person to find.
  const dayOf = (act: Act | undefined) => (act?.imprecise ? undefined : act?.legalDate);
  const dueOf = (id: string) => {
    const found = run(id);
    return found?.due === found?.latestDue ? found?.due : undefined;
  };
  const council = stage('council-approval');
  const governor = last(relay, 'receipt');
  return known({
    explorationDay: dayOf(last('exploration')),
    ministerResponseNumber: last('consultation')?.letterNumber,
    ministerResponseDay: dayOf(last('consultation')),
    loiDay: dayOf(last('loi')),
    councilRequestNumber: last('council-approval', 'receipt')?.letterNumber,
    councilReceiptDay: dayOf(last('council-approval', 'receipt')),
    councilDueDay: dueOf('DPRD_DECISION'),
    councilDecisionNumber: last('council-approval')?.letterNumber,
    councilDecisionDay: dayOf(last('council-approval')),
    deemedApprovalDay:
      council?.state === 'deemed' && dueOf('DPRD_DECISION') ? council.standing?.day : undefined,
    governorLetterNumber: governor?.letterNumber,
    governorReceiptDay: dayOf(governor),
    governorDueDay: dueOf(relay === 'plan-relay' ? 'GOV_FORWARD_RKS' : 'GOV_FORWARD_NASKAH'),
    considerationNumber: last('verification')?.letterNumber,
    considerationDay: dayOf(last('verification')),
    ministerApprovalNumber: last('minister-approval')?.letterNumber,
    ministerApprovalDay: dayOf(last('minister-approval')),
    agreementNumber: last('signing')?.letterNumber,
    agreementDay: dayOf(last('signing')),
    agreementEndDay: dueOf('COOP_TERM'),
  });
}

/** What the office's settings say of where letters go. */
const factsOfOffice = ({ provinceCapital, councilPlace, ministerPlace }: OfficeLetterhead): LetterFacts =>
  known({ provinceCapital, councilPlace, ministerPlace });

/** What stays the same from one letter of a case to the next, and nobody records as an act. */
const carried: readonly SlotName[] = [
  'purpose',
  'explorationForm',
  'planTerm',
  'planCost',
  'planFunding',
  'agreementTitle',
  'textLanguages',
  'originals',
  'ourSignatory',
  'theirSignatory',
  'signingDay',
  'signingPlace',
  'partnerHead',
  'partnerPlace',
];

/** What earlier letters of the case tell a later one: their own number and day where it answers to them. */
function factsOfLetters(letters: readonly LetterRow[], relay: 'plan-relay' | 'mou-relay'): LetterFacts {
  const last = (template: string) => letters.findLast((one) => one.template === template);
  const request = last('council-request');
  const toArchive = last('archive-report-letter');
  const toGovernor = last(relay === 'plan-relay' ? 'plan-to-governor' : 'draft-to-governor');
  const said = letters.flatMap(({ facts }) =>
    carried.filter((slot) => facts[slot] !== undefined).map((slot) => [slot, facts[slot]] as const),
  );
  return {
    ...Object.fromEntries(said),
    ...known({
      councilRequestNumber: request?.letterNumber,
      councilRequestDay: request?.letterDay,
      governorLetterNumber: toGovernor?.letterNumber,
      governorLetterDay: toGovernor?.letterDay,
      archiveReportNumber: toArchive?.letterNumber,
      archiveReportDay: toArchive?.letterDay,
    }),
  };
}

/** The articles a letter rests on, in a row; what nobody here has read says so in the letter too. */
export function lawOfLetter(basis: readonly LegalBasis[]): string {
  return basis
    .map(({ instrument, article, standing }) => {
      const place = article === '-' ? instrument : `${instrument} Pasal ${article}`;
      return standing === 'read' ? place : `${place} (perlu dipastikan)`;
    })
    .join('; ');
}

interface Sources {
  view: CaseView;
  subject: LetterSubject;
  letterhead: OfficeLetterhead;
  /** Letters made for the case so far, oldest first. */
  letters: readonly LetterRow[];
}

/** What is known for a letter of a case: from the settings, from earlier letters, the register and the acts that stand. */
export function factsOfCase({ view, subject, letterhead, letters }: Sources, letter: string): LetterFacts {
  const relay = letter.startsWith('draft-') ? 'mou-relay' : 'plan-relay';
  return {
    ...factsOfSubject(subject),
    ...factsOfOffice(letterhead),
    ...factsOfActs(view, relay),
    ...factsOfLetters(letters, relay),
  };
}
