import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { formatMoney } from '#kernel/money.ts';
import { Button, Checkboxes, Form, FormErrors, type FormView, fieldOf, Heading, InsetText } from '#ui';
import { pathOf } from '../../paths.ts';
import type { Activity } from '../../store/activities.ts';
import type { Payment } from '../../store/cost-links.ts';
import type { ActivityFold } from '../fold-activity.ts';

export const costTitle: Words = { id: 'Kaitkan biaya dengan dana', en: 'Tie the cost to money' };

const words = {
  lead: {
    id: 'Biaya kegiatan dapat dikaitkan dengan dana yang tercatat pada kerja samanya, supaya tidak terhitung dua kali.',
    en: 'The cost of an activity can be tied to the money recorded with its cooperation, so that it is not counted twice.',
  },
  reported: { id: 'Biaya yang dilaporkan', en: 'The cost that was reported' },
  notReported: { id: 'Biayanya belum dilaporkan.', en: 'Its cost is not reported yet.' },
  payments: { id: 'Dana yang menjadi biaya kegiatan ini', en: 'Money that was the cost of this activity' },
  same: { id: 'jumlahnya sama', en: 'the same amount' },
  none: {
    id: 'Belum ada dana yang tercatat pada kerja sama ini.',
    en: 'No money is recorded with this cooperation.',
  },
  asNew: { id: 'Biaya ini belum tercatat', en: 'This cost is not recorded yet' },
  asNewItem: {
    id: 'Catat biaya yang dilaporkan sebagai dana kerja sama ini',
    en: 'Record the reported cost as money of this cooperation',
  },
  save: { id: 'Simpan', en: 'Save' },
} as const satisfies Record<string, Words>;

interface Props {
  form: FormView;
  activity: Activity;
  fold: ActivityFold;
  payments: readonly Payment[];
  linked: readonly Payment[];
}

export const paymentLabel = ({ purpose, amount, currency, dated }: Payment, language: Language): string =>
  [formatMoney({ amount, currency }, language), purpose, dated && formatEdtf(dated, language)]
    .filter(Boolean)
    .join(', ');

/** Which money of the register was the cost of an activity. */
export const CostPage = ({ form, activity, fold, payments, linked }: Props) => {
  const { language } = form;
  const cost = fold.state === 'done' ? (fold.done?.report?.cost ?? null) : null;
  const isSame = ({ amount, currency }: Payment) =>
    cost !== null && Number(amount) === Number(cost.amount) && currency === cost.currency;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={activity.title}>
        {costTitle[language]}
      </Heading>
      <p class="govuk-body">{words.lead[language]}</p>
      <InsetText>
        {cost ? `${words.reported[language]}: ${formatMoney(cost, language)}` : words.notReported[language]}
      </InsetText>
      <Form view={form} action={pathOf('cost', language, { activity: activity.id })}>
        {payments.length === 0 ? (
          <p class="govuk-body">{words.none[language]}</p>
        ) : (
          <Checkboxes
            {...fieldOf(form, 'payments')}
            label={words.payments[language]}
            values={linked.map(({ id }) => String(id))}
            items={payments.map((payment) => ({
              value: String(payment.id),
              label: paymentLabel(payment, language),
              ...(isSame(payment) && { hint: words.same[language] }),
            }))}
          />
        )}
        {cost && (
          <Checkboxes
            {...fieldOf(form, 'asNew')}
            label={words.asNew[language]}
            values={[form.typed.asNew ?? '']}
            items={[{ value: 'yes', label: words.asNewItem[language] }]}
          />
        )}
        <Button>{words.save[language]}</Button>
      </Form>
    </>
  );
};
