import { today } from '#kernel/clock.ts';
import { notFound, type Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import type { OfficeRequest } from '../activities/form-routes.ts';
import { titleIn } from '../activities/views/labels.ts';
import { pathOf, paths } from '../paths.ts';
import { mayRun, readers, runners } from '../rules.ts';
import { planDocument } from './plan-document.ts';
import { planOf } from './read-plan.ts';
import { savePlan } from './save-plan.ts';
import { viewPlan } from './view-plan.ts';
import { viewPlansOfYear } from './view-plans-of-year.ts';
import { PlanPage, planTitle } from './views/plan-page.tsx';
import { PlansPage, plansTitle } from './views/plans-page.tsx';

const yearIn = (text: string | null | undefined): number | undefined =>
  /^(19[5-9]\d|20\d\d|21\d\d)$/.test(text ?? '') ? Number(text) : undefined;

const within = ({ actor }: OfficeRequest, { database }: House) => {
  return <T,>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(database, actor.governmentId, work);
};

async function load(request: OfficeRequest, house: House) {
  const { actor, params } = request;
  const year = yearIn(params.year);
  if (year === undefined) throw notFound();
  return within(request, house)((tx) => viewPlan(tx, house.clock, actor, { code: params.code ?? '', year }));
}

async function planPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const view = await load(request, house);
  // After a refusal the form shows what was sent, every line of it.
  const content = request.method === 'POST' ? planOf(request.form) : view.content;
  const body = (
    <PlanPage
      {...view}
      shown={content}
      form={formOf(request, refusal)}
      mayRun={mayRun(request.actor)}
      saved={request.query.has('done')}
    />
  );
  return page(`${planTitle[request.language]} ${view.year}`, body);
}

const names = { code: 'cooperation', year: 'plan-year' };

const planRoutesOfOne: readonly OfficeRoute[] = [
  {
    name: 'plan.view',
    method: 'GET',
    path: paths.plan,
    who: readers,
    names,
    handle: (request, house) => planPage(request, house),
  },
  {
    name: 'plan.save',
    method: 'POST',
    path: paths.plan,
    who: runners,
    names,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language, params } = request;
          const code = params.code ?? '';
          const year = yearIn(params.year);
          if (year === undefined) throw notFound();
          const version = Number(form.get('version')) || 0;
          await within(
            request,
            house,
          )((tx) =>
            savePlan(tx, house.clock, actor, { cooperation: code, year, version, content: planOf(form) }),
          );
          return redirect(`${pathOf('plan', language, { code, year })}?done=saved`);
        },
        (refusal) => planPage(request, house, refusal),
      ),
  },
  {
    name: 'plan.file',
    method: 'GET',
    path: paths.planFile,
    who: readers,
    names,
    async handle(request, house) {
      const { cooperation, year, content } = await load(request, house);
      const { language } = request;
      const document = planDocument(
        { code: cooperation.code, title: titleIn(cooperation, language), year, content },
        { language, day: today(house.clock) },
      );
      const name = `rencana-kegiatan-${cooperation.code}-${year}`;
      if (request.query.get('format') === 'pdf')
        return {
          kind: 'file',
          type: 'application/pdf',
          name: `${name}.pdf`,
          content: await writePdf(document),
        };
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      return { kind: 'file', type, name: `${name}.docx`, content: await writeDocx(document) };
    },
  },
];

const ofYear: OfficeRoute = {
  name: 'plan.list',
  method: 'GET',
  path: paths.plans,
  who: readers,
  async handle(request, house) {
    const { actor, language, query } = request;
    const year = yearIn(query.get('year')) ?? Number(today(house.clock).slice(0, 4));
    const plans = await within(request, house)((tx) => viewPlansOfYear(tx, house.clock, actor, year));
    return page(plansTitle[language], <PlansPage language={language} year={year} plans={plans} />);
  },
};

/** The office's pages of annual activity plans. */
export const planRoutes: readonly OfficeRoute[] = [ofYear, ...planRoutesOfOne];
