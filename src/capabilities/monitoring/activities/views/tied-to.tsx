import type { Language, Words } from '#kernel/language.ts';
import { Heading, InsetText, SummaryList } from '#ui';
import { pathOf } from '../../paths.ts';
import type { ActivityPlan } from '../../plans/view-activity-plan.ts';
import type { Activity } from '../../store/activities.ts';
import type { Payment } from '../../store/cost-links.ts';
import type { ActivityFold } from '../fold-activity.ts';
import { paymentLabel } from './cost-page.tsx';

const words = {
  title: { id: 'Rencana dan dana', en: 'Plan and money' },
  line: { id: 'Baris rencana', en: 'Line of the plan' },
  notSaid: { id: 'belum dikaitkan', en: 'not tied yet' },
  inNone: { id: 'tidak dalam rencana', en: 'in no plan' },
  gone: { id: 'baris itu sudah tidak ada dalam rencana', en: 'that line is no longer in the plan' },
  perhaps: { id: 'Mungkin kegiatan ini melaksanakan rencana', en: 'This activity may carry out the plan' },
  tie: { id: 'Kaitkan dengan rencana', en: 'Tie to the plan' },
  money: { id: 'Dana dalam register', en: 'Money in the register' },
  tieMoney: { id: 'Kaitkan biaya', en: 'Tie the cost' },
} as const satisfies Record<string, Words>;

interface Props {
  activity: Activity;
  fold: ActivityFold;
  language: Language;
  mayRun: boolean;
  plan: ActivityPlan;
  payments: readonly Payment[];
}

function lineLabel({ choice, chosen }: ActivityPlan, language: Language): string {
  if (chosen) return `${chosen.year}: ${chosen.title}`;
  if (!choice) return words.notSaid[language];
  return words[choice.year === null ? 'inNone' : 'gone'][language];
}

/** The line of the plan an activity carries out, and the money that was its cost; what is not tied says so. */
export const TiedTo = ({ activity, fold, language, mayRun, plan, payments }: Props) => {
  const [likeliest] = plan.lines;
  const offered = mayRun && !plan.choice && plan.likely > 0 ? likeliest : undefined;
  const action = (path: 'planLine' | 'cost', text: Words) =>
    mayRun ? [{ href: pathOf(path, language, { activity: activity.id }), text: text[language] }] : [];
  const isDone = fold.state === 'done';
  return (
    <section>
      <Heading level={2}>{words.title[language]}</Heading>
      {offered && <InsetText>{`${words.perhaps[language]} ${offered.year}: ${offered.title}`}</InsetText>}
      <SummaryList
        rows={[
          {
            key: words.line[language],
            value: lineLabel(plan, language),
            actions: plan.lines.length > 0 ? action('planLine', words.tie) : [],
          },
          ...(isDone
            ? [
                {
                  key: words.money[language],
                  value:
                    payments.map((payment) => paymentLabel(payment, language)).join('; ') ||
                    words.notSaid[language],
                  actions: action('cost', words.tieMoney),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
};
