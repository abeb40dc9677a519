import type { Words } from '#kernel/language.ts';
import { Button, Form, FormErrors, type FormView, fieldOf, Heading, Radios } from '#ui';
import { pathOf } from '../../paths.ts';
import type { Activity } from '../../store/activities.ts';
import { planLineText } from '../choose-plan-line.ts';
import type { ActivityPlan } from '../view-activity-plan.ts';

export const planLineTitle: Words = { id: 'Kaitkan dengan rencana', en: 'Tie to the plan' };

const words = {
  which: {
    id: 'Baris rencana mana yang dilaksanakan kegiatan ini?',
    en: 'Which line of a plan does this activity carry out?',
  },
  alike: { id: 'mirip dengan kegiatan ini', en: 'like this activity' },
  none: { id: 'Tidak dalam rencana', en: 'In no plan' },
  save: { id: 'Simpan', en: 'Save' },
} as const satisfies Record<string, Words>;

interface Props {
  form: FormView;
  activity: Activity;
  plan: ActivityPlan;
}

/** Which line of an annual plan an activity carries out: the likeliest stand first. */
export const PlanLinePage = ({ form, activity, plan }: Props) => {
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={activity.title}>
        {planLineTitle[language]}
      </Heading>
      <Form view={form} action={pathOf('planLine', language, { activity: activity.id })}>
        <Radios
          {...fieldOf(form, 'planLine', plan.choice && planLineText(plan.choice))}
          label={words.which[language]}
          items={[
            ...plan.lines.map(({ year, line }, index) => ({
              value: planLineText({ year, line: line.key }),
              label: `${year}: ${line.title}`,
              ...(index < plan.likely && { hint: words.alike[language] }),
            })),
            { value: 'none', label: words.none[language] },
          ]}
        />
        <Button>{words.save[language]}</Button>
      </Form>
    </>
  );
};
