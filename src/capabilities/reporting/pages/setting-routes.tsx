import { today } from '#kernel/clock.ts';
import { withGovernment } from '#platform/database/database.ts';
import { type OfficeRoute, page, redirect } from '#platform/http/index.ts';
import { formOf } from '#ui';
import { dutyOn } from '../duty.ts';
import { pathOf } from '../paths.ts';
import { recordDuty } from '../record-duty.ts';
import { channels, defaultLadder, type LadderStep } from '../round/ladder.ts';
import type { RoundKind } from '../round/period.ts';
import { mayRun, readers, runners } from '../rules.ts';
import { setLadder } from '../set-ladder.ts';
import { findLadder, listDuties } from '../store/settings.ts';
import { dayOf, formRoutes, type OfficeRequest } from './form-routes.tsx';
import { DutyPage, dutyTitle, LadderPage, ladderTitle } from './views/setting-pages.tsx';

const who = { show: readers, send: runners };

const duty = formRoutes({
  name: 'duty.record',
  path: 'duty',
  who,
  async show(request, { database, clock }, refusal) {
    const { actor, language } = request;
    const duties = await withGovernment(database, actor.governmentId, (tx) =>
      listDuties(tx, actor.governmentId),
    );
    const body = (
      <DutyPage
        form={formOf(request, refusal)}
        duties={duties}
        standing={dutyOn(duties, today(clock))}
        mayRun={mayRun(actor)}
      />
    );
    return page(dutyTitle[language], body);
  },
  async send(request, { database, clock }) {
    const { actor, form, language } = request;
    await withGovernment(database, actor.governmentId, (tx) =>
      recordDuty(tx, clock, actor, {
        starts: dayOf(request, 'starts'),
        period: form.get('period') as RoundKind,
        reporters: form.get('reporters'),
        receiver: form.get('receiver'),
        basis: form.get('basis'),
        dueDays: form.get('dueDays').trim() === '' ? Number.NaN : form.get('dueDays'),
      }),
    );
    return redirect(pathOf('duty', language));
  },
});

/** The ladder as the form sent it; steps ticked to be left out are gone, and a new one counts when it has words. */
function stepsOf({ form }: OfficeRequest): LadderStep[] {
  const count = Math.min(Number(form.get('count')) || 0, 20);
  return Array.from({ length: count }, (_, index) => {
    const text = (field: string) => form.get(`${field}-${index}`).trim();
    return {
      key: text('key') || `step-${index + 1}`,
      from: text('from') === 'opens' ? ('opens' as const) : ('due' as const),
      days: /^-?\d{1,3}$/.test(text('days')) ? Number(text('days')) : Number.NaN,
      channel: channels.find((one) => one === text('channel')) ?? 'message',
      subject: { id: text('subject-id'), en: text('subject-en') },
      text: { id: text('text-id'), en: text('text-en') },
      left: text('leave-out') !== '' || (text('text-id') === '' && text('text-en') === ''),
    };
  })
    .filter(({ left }) => !left)
    .map(({ left: _, ...step }) => step);
}

const ladder = formRoutes({
  name: 'ladder.set',
  path: 'ladder',
  who,
  async show(request, { database }, refusal) {
    const { actor, language } = request;
    const own = await withGovernment(database, actor.governmentId, (tx) =>
      findLadder(tx, actor.governmentId),
    );
    const body = (
      <LadderPage
        form={formOf(request, refusal)}
        steps={own ?? defaultLadder}
        isOwn={own !== undefined}
        mayRun={mayRun(actor)}
      />
    );
    return page(ladderTitle[language], body);
  },
  async send(request, { database, clock }) {
    const { actor, language } = request;
    await withGovernment(database, actor.governmentId, (tx) => setLadder(tx, clock, actor, stepsOf(request)));
    return redirect(pathOf('ladder', language));
  },
});

export const settingRoutes: readonly OfficeRoute[] = [...duty, ...ladder];
