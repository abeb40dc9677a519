import { beforeAll, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { mergeCooperations } from '#register';
import { codeOf } from '../../../../tests/security/given-people.ts';
import { recordActivity } from '../activities/record-activity.ts';
import { givenOffices } from '../given-offices.ts';
import { findPlan, listPlansOfYear } from '../store/annual-plans.ts';
import { findCooperationOf } from '../store/led-cooperations.ts';
import { type AnnualPlan, emptyPlan, PlanLine } from './annual-plan.ts';
import { savePlan } from './save-plan.ts';

const { clock, within, givenCooperation, those } = givenOffices();
let officer: GovernmentActor;
let stranger: GovernmentActor;
beforeAll(() => {
  ({ officer, stranger } = those());
});
const plan: AnnualPlan = {
  ...emptyPlan,
  roles: 'Dinas melatih',
  lines: [PlanLine.parse({ title: 'Pelatihan' })],
};
const save = (cooperation: string, version: number, content = plan, actor = officer) =>
  within((tx) => savePlan(tx, clock, actor, { cooperation, year: 2017, version, content }), actor);
const newest = (code: string) =>
  within(async (tx) => {
    const cooperation = await findCooperationOf(tx, officer.governmentId, code);
    return findPlan(tx, officer.governmentId, cooperation?.id ?? 0, 2017);
  });

it('an incomplete plan is saved as it is, and saved again it is the next version', async () => {
  const code = await givenCooperation('Sapi perah');
  await save(code, 0);
  await save(code, 1, { ...plan, basis: 'RKS 2016' });
  expect(await newest(code)).toMatchObject({
    number: 2,
    content: { basis: 'RKS 2016', roles: 'Dinas melatih' },
  });
});

it('a plan that somebody else saved meanwhile is not overwritten', async () => {
  const code = await givenCooperation('Magang');
  await save(code, 0);
  expect(await codeOf(save(code, 0, { ...plan, roles: 'Lain' }))).toBe('plan-changed-meanwhile');
  expect((await newest(code))?.content.roles).toBe('Dinas melatih');
});

it('stands beside what was planned and done in its year, and follows a merge', async () => {
  const [merged, kept] = [await givenCooperation('Ganda'), await givenCooperation('Utama')];
  await save(merged, 0);
  for (const [title, state, dateEdtf] of [
    ['Satu', 'done', '2017-03'],
    ['Dua', 'planned', '2017-12'],
    ['Lalu', 'done', '2016'],
  ] as const)
    await within((tx) =>
      recordActivity(tx, clock, officer, {
        cooperation: merged,
        key: `rencana-${title}`,
        title,
        kind: 'training',
        state,
        dateEdtf,
      }),
    );
  await within((tx) => mergeCooperations(tx, clock, officer, { merged, kept, reason: 'Ganda.' }));
  const listed = await within((tx) => listPlansOfYear(tx, officer.governmentId, 2017));
  expect(listed.find(({ code }) => code === kept)).toMatchObject({
    content: { ...plan, lines: [{ ...plan.lines[0], key: '1-1' }] },
    planned: 1,
    done: 1,
    cancelled: 0,
  });
  expect(listed.map(({ code }) => code)).not.toContain(merged);
});

it('is not found by another government, and an amount that is none is complained about at its field', async () => {
  const code = await givenCooperation('Rahasia');
  expect(await codeOf(save(code, 0, plan, stranger))).toBe('not-found');
  const wrong = { ...plan, lines: [{ ...PlanLine.parse({ title: 'Kunjungan' }), amount: 'banyak' }] };
  await expect(save(code, 0, wrong)).rejects.toMatchObject({ fields: [{ field: 'amount-0' }] });
});
