import { addDuration, formatEdtf } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import type { Alert } from '../alerts/alert.ts';
import type { CooperationFacts } from '../alerts/facts.ts';

/** Days before a step or a review is due from which it is told. */
const toldDays = 14;

const told = (due: string, day: string): boolean => day >= (addDuration(due, { days: -toldDays }) ?? due);

const on = (day: string): Words => ({ id: formatEdtf(day, 'id'), en: formatEdtf(day, 'en') });

const ground: Words = {
  id: 'Keputusan kantor tentang kerja sama yang tidur ditindaklanjuti sampai tinjauannya',
  en: 'A decision of the office about a dormant cooperation is followed up until its review',
};

/** While a decision is followed up, nobody is asked to decide again; after its review day the silence counts anew. */
export const isHeldByDecision = ({ decision }: Pick<CooperationFacts, 'decision'>, day: string): boolean =>
  decision !== null && decision.reviewDue !== null && decision.decidedOn <= day && day <= decision.reviewDue;

/** Steps that come due or are late, and a decision whose review has come: what nobody follows up comes back. */
export function decisionAlerts({ code, decision }: CooperationFacts, day: string): Alert[] {
  if (!decision || decision.decidedOn > day) return [];
  const { number, decidedOn, steps, reviewDue } = decision;
  const decided = on(decidedOn);
  const common = { cooperation: code, certain: true, ground, basis: [] } as const;
  const ofSteps = steps.flatMap(({ what, who, due, done }, index): Alert[] => {
    if (done || !told(due, day)) return [];
    const late = due < day;
    const until = on(due);
    return [
      {
        ...common,
        key: `decision-step:${code}:${number}:${index}`,
        rule: 'decision-step',
        urgency: late ? 'overdue' : 'soon',
        sentence: {
          id: `${who}: "${what}" ${late ? 'seharusnya selesai' : 'harus selesai'} ${until.id} menurut keputusan ${decided.id}, dan belum dicatat selesai.`,
          en: `${who}: "${what}" ${late ? 'was due' : 'is due'} ${until.en} by the decision of ${decided.en}, and is not recorded as done.`,
        },
      },
    ];
  });
  if (reviewDue === null || !told(reviewDue, day)) return ofSteps;
  const late = reviewDue < day;
  const due = on(reviewDue);
  return [
    ...ofSteps,
    {
      ...common,
      key: `decision-review:${code}:${number}:${reviewDue}`,
      rule: 'decision-review',
      urgency: late ? 'decide' : 'soon',
      sentence: {
        id: `Keputusan ${decided.id} ${late ? 'seharusnya ditinjau' : 'harus ditinjau'} ${due.id}; belum ada tinjauan atau keputusan baru yang dicatat.`,
        en: `The decision of ${decided.en} ${late ? 'was to be reviewed' : 'is to be reviewed'} ${due.en}; no review and no new decision is recorded.`,
      },
    },
  ];
}
