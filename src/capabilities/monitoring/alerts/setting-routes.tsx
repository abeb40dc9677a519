import { today } from '#kernel/clock.ts';
import { notFound, type Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type Form, type OfficeRoute, type PageReply, page, redirect } from '#platform/http/index.ts';
import { formOf, orFormAgain, readDateText } from '#ui';
import type { OfficeRequest } from '../activities/form-routes.ts';
import { mayRun, readers, runners } from '../rules.ts';
import { findThresholds, listThresholdVersions } from '../store/alert-acts.ts';
import { findCooperationOf } from '../store/led-cooperations.ts';
import { listRhythms } from '../store/rhythms.ts';
import { alertAddress, alertPaths } from './paths.ts';
import { setRhythm } from './set-rhythm.ts';
import { setThresholds } from './set-thresholds.ts';
import { type Thresholds, thresholdNames, thresholdsSchema } from './thresholds.ts';
import { RhythmPage, rhythmTitle } from './views/rhythm-page.tsx';
import { ThresholdsPage, thresholdsTitle } from './views/thresholds-page.tsx';

const within = ({ actor }: OfficeRequest, { database }: House) => {
  return <T,>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(database, actor.governmentId, work);
};

/** Figures as typed; what is no whole number is left for the use case to complain about. */
const numberIn = (form: Form, field: string): number =>
  /^\s*\d{1,6}\s*$/.test(form.get(field)) ? Number(form.get(field)) : Number.NaN;

async function thresholdsPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, query } = request;
  const day = today(house.clock);
  const found = await within(
    request,
    house,
  )(async (tx) => ({
    content: await findThresholds(tx, actor.governmentId, day),
    versions: await listThresholdVersions(tx, actor.governmentId),
  }));
  const since = found.versions
    .filter(({ starts }) => starts <= day)
    .toSorted((a, b) => (a.starts < b.starts ? 1 : -1))[0]?.starts;
  const body = (
    <ThresholdsPage
      form={formOf(request, refusal)}
      standing={thresholdsSchema.parse(found.content ?? {})}
      versions={found.versions}
      since={since}
      mayRun={mayRun(actor)}
      saved={query.has('done')}
    />
  );
  return page(thresholdsTitle[language], body);
}

const thresholds: readonly OfficeRoute[] = [
  {
    name: 'thresholds.view',
    method: 'GET',
    path: alertPaths.thresholds,
    who: readers,
    handle: (request, house) => thresholdsPage(request, house),
  },
  {
    name: 'thresholds.set',
    method: 'POST',
    path: alertPaths.thresholds,
    who: runners,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language } = request;
          const starts = readDateText(form.get('starts'));
          const content = Object.fromEntries(
            thresholdNames.map((name) => [name, numberIn(form, name)]),
          ) as Thresholds;
          await within(
            request,
            house,
          )((tx) =>
            setThresholds(tx, house.clock, actor, {
              starts: starts.kind === 'date' ? starts.edtf : '',
              content,
              basis: form.get('basis'),
            }),
          );
          return redirect(`${alertAddress('thresholds', language)}?done=saved`);
        },
        (refusal) => thresholdsPage(request, house, refusal),
      ),
  },
];

async function rhythmPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, params } = request;
  const { governmentId } = actor;
  const found = await within(
    request,
    house,
  )(async (tx) => {
    const cooperation = await findCooperationOf(tx, governmentId, params.code ?? '');
    if (!cooperation) throw notFound();
    const content = await findThresholds(tx, governmentId, today(house.clock));
    return {
      cooperation,
      versions: await listRhythms(tx, governmentId, cooperation.id),
      office: thresholdsSchema.parse(content ?? {}).silentMonths,
    };
  });
  const body = <RhythmPage form={formOf(request, refusal)} {...found} mayRun={mayRun(actor)} />;
  return page(rhythmTitle[language], body);
}

const names = { code: 'cooperation' };
const rhythm: readonly OfficeRoute[] = [
  {
    name: 'rhythm.view',
    method: 'GET',
    path: alertPaths.rhythm,
    who: readers,
    names,
    handle: (request, house) => rhythmPage(request, house),
  },
  {
    name: 'rhythm.set',
    method: 'POST',
    path: alertPaths.rhythm,
    who: runners,
    names,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language, params } = request;
          const code = params.code ?? '';
          const months = form.get('months').trim() === '' ? null : numberIn(form, 'months');
          await within(
            request,
            house,
          )((tx) =>
            setRhythm(tx, house.clock, actor, { cooperation: code, months, reason: form.get('reason') }),
          );
          return redirect(alertAddress('rhythm', language, { code }));
        },
        (refusal) => rhythmPage(request, house, refusal),
      ),
  },
];

/** The pages on which an office sets by what its alerts go. */
export const alertSettingRoutes: readonly OfficeRoute[] = [...thresholds, ...rhythm];
