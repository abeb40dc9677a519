import { beforeAll, describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { viewOfficeRecord } from '#register';
import { codeOf } from '../../../../tests/security/given-people.ts';
import { givenOffices } from '../given-offices.ts';
import { type AnnualPlan, emptyPlan, PlanLine } from '../plans/annual-plan.ts';
import { choosePlanLine } from '../plans/choose-plan-line.ts';
import type { PlanLineChoice } from '../plans/plan-outcome.ts';
import { savePlan } from '../plans/save-plan.ts';
import { viewActivityPlan } from '../plans/view-activity-plan.ts';
import { viewPlan } from '../plans/view-plan.ts';
import { viewPlansOfYear } from '../plans/view-plans-of-year.ts';
import { findActivity } from '../store/activities.ts';
import { type CostLinking, linkCost, viewCost } from './link-cost.ts';
import { type ActivityInput, recordActivity } from './record-activity.ts';

const { clock, within, givenCooperation, those } = givenOffices();
let officer: GovernmentActor;
let stranger: GovernmentActor;
beforeAll(() => {
  ({ officer, stranger } = those());
});
let keys = 0;
const record = (cooperation: string, more: Partial<ActivityInput> = {}) =>
  within((tx) => {
    keys += 1;
    return recordActivity(tx, clock, officer, {
      cooperation,
      key: `kunci-kaitan-${keys}`,
      title: 'Pelatihan pemerahan',
      kind: 'training',
      state: 'done',
      dateEdtf: '2017-05',
      ...more,
    });
  });
const planOf = (...titles: string[]): AnnualPlan => ({
  ...emptyPlan,
  lines: titles.map((title) => PlanLine.parse({ title })),
});
const save = (cooperation: string, version: number, content: AnnualPlan) =>
  within((tx) => savePlan(tx, clock, officer, { cooperation, year: 2017, version, content }));
const choose = (activityId: number, choice: PlanLineChoice | undefined, actor = officer) =>
  within((tx) => choosePlanLine(tx, clock, actor, { activityId, choice }), actor);
const plan = (code: string) => within((tx) => viewPlan(tx, clock, officer, { code, year: 2017 }));
const link = (input: CostLinking, actor = officer) =>
  within((tx) => linkCost(tx, clock, actor, input), actor);

describe('an activity and its annual plan', () => {
  it('are tied by a person to one line, which stays the same when the plan is saved again', async () => {
    const code = await givenCooperation('Sapi perah');
    await save(code, 0, planOf('Pelatihan pemerahan sapi', 'Kunjungan balasan'));
    const [first] = (await plan(code)).content.lines;
    const id = await record(code, {
      report: { ours: 12, cost: { amount: '500', currency: 'IDR', costDated: null, funds: null } },
    });
    expect((await plan(code)).outcome.unplanned).toHaveLength(1);
    await choose(id, { year: 2017, line: first?.key ?? '' });
    const saved = await plan(code);
    await save(code, 1, { ...saved.content, lines: [...planOf('Pameran').lines, ...saved.content.lines] });
    const { content, outcome } = await plan(code);
    expect(new Set(content.lines.map(({ key }) => key)).size).toBe(3);
    expect(outcome.lines.map(({ line, state }) => `${line.title}: ${state}`)).toEqual([
      'Pameran: not-yet',
      'Pelatihan pemerahan sapi: done',
      'Kunjungan balasan: not-yet',
    ]);
    expect(outcome.lines[1]).toMatchObject({ people: { known: 12, unknownOf: 0 }, spent: { unknownOf: 0 } });
    expect(outcome.unplanned).toEqual([]);
    const ofYear = (await within((tx) => viewPlansOfYear(tx, clock, officer, 2017))).find(
      (one) => one.code === code,
    );
    expect(ofYear?.people).toEqual({ known: 12, unknownOf: 0 });
  });

  it('are offered to each other by likeness, until a person has chosen', async () => {
    const code = await givenCooperation('Magang');
    await save(code, 0, planOf('Kunjungan balasan', 'Pelatihan pemerahan sapi'));
    const id = await record(code);
    const offered = () =>
      within(async (tx) => {
        const activity = await findActivity(tx, officer.governmentId, id);
        return activity && viewActivityPlan(tx, officer.governmentId, activity);
      });
    expect(await offered()).toMatchObject({
      choice: undefined,
      likely: 1,
      lines: [{ title: 'Pelatihan pemerahan sapi' }, {}],
    });
    await choose(id, { year: null, line: null });
    expect((await offered())?.choice).toEqual({ year: null, line: null });
    expect((await plan(code)).outcome.unplanned).toHaveLength(1);
  });

  it('cannot be tied to a line that is not there, nor by another government', async () => {
    const id = await record(await givenCooperation('Air minum'));
    expect(await codeOf(choose(id, { year: 2017, line: '1-1' }))).toBe('fields-to-correct');
    expect(await codeOf(choose(id, undefined))).toBe('fields-to-correct');
    expect(await codeOf(choose(id, { year: null, line: null }, stranger))).toBe('not-found');
  });
});

describe('the cost of an activity', () => {
  const cost = { amount: '12500000', currency: 'IDR', costDated: null, funds: null };
  const costOf = (id: number) =>
    within(async (tx) => {
      const activity = await findActivity(tx, officer.governmentId, id);
      return activity ? viewCost(tx, officer.governmentId, activity) : { payments: [], linked: [] };
    });

  it('becomes money of the register with the source of the activity, and can be untied again', async () => {
    const code = await givenCooperation('Pameran');
    const id = await record(code, { report: { cost } });
    await link({ activityId: id, paymentIds: [], asNew: true });
    const { linked } = await costOf(id);
    expect(linked).toMatchObject([{ amount: '12500000.00', currency: 'IDR', dated: '2017-05' }]);
    expect((await within((tx) => viewOfficeRecord(tx, officer, code))).money).toHaveLength(1);
    await link({ activityId: id, paymentIds: [], asNew: false });
    expect((await costOf(id)).linked).toEqual([]);
  });

  it('is tied to money that is recorded with its own cooperation, and to no other', async () => {
    const money = [{ purpose: 'Hibah', amount: '700', currency: 'EUR' }];
    const code = await givenCooperation('Hibah alat', { money });
    const elsewhere = await givenCooperation('Hibah lain', { money });
    const [id, other] = [await record(code), await record(elsewhere)];
    const ids = (await costOf(id)).payments.map((payment) => payment.id);
    const foreign = (await costOf(other)).payments.map((payment) => payment.id);
    await link({ activityId: id, paymentIds: ids, asNew: false });
    expect((await costOf(id)).linked.map(({ purpose }) => purpose)).toEqual(['Hibah']);
    expect(await codeOf(link({ activityId: id, paymentIds: foreign, asNew: false }))).toBe(
      'fields-to-correct',
    );
    expect(await codeOf(link({ activityId: id, paymentIds: [], asNew: true }))).toBe('fields-to-correct');
    expect(await codeOf(link({ activityId: id, paymentIds: ids, asNew: false }, stranger))).toBe('not-found');
  });
});
