import { findGovernmentById } from '#access';
import { today } from '#kernel/clock.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { House } from '#platform/house.ts';
import {
  beyondLastPage,
  type OfficeRoute,
  type PageReply,
  page,
  readPageNumber,
  redirect,
  rowId,
} from '#platform/http/index.ts';
import { findOfficePaper, listSigners } from '#procedure';
import { formOf, orFormAgain } from '#ui';
import type { OfficeRequest } from '../activities/form-routes.ts';
import { titleIn } from '../activities/views/labels.ts';
import { listAlerts } from '../alerts/list-alerts.ts';
import { dayIn } from '../obstacles/read-form.ts';
import { mayRun, readers, runners } from '../rules.ts';
import { decideDormancy } from './decide-dormancy.ts';
import { listDecisions } from './list-decisions.ts';
import { minutesDocument } from './minutes-document.ts';
import { dormancyAddress, dormancyPaths } from './paths.ts';
import { decisionOf } from './read-form.ts';
import { followUpKinds, recordDormancyAct } from './record-dormancy-act.ts';
import { groundsOn, viewDormancy } from './view-dormancy.ts';
import { DormancyActPage, followUpTitles } from './views/act-page.tsx';
import { DecidePage, decideTitle } from './views/decide-page.tsx';
import { DormancyPage, dormancyTitle } from './views/dormancy-page.tsx';
import { ReviewPage, reviewTitle } from './views/review-page.tsx';

const within =
  ({ actor }: OfficeRequest, { database }: House) =>
  <T,>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(database, actor.governmentId, work);

const list: OfficeRoute = {
  name: 'dormancy.list',
  method: 'GET',
  path: dormancyPaths.list,
  who: readers,
  async handle(request, house) {
    const { actor, language, query } = request;
    const { question, notUnderstood } = readPageNumber(query);
    const dormant = await listAlerts(house, actor, { rule: 'dormant', page: question.page });
    if (question.page && question.page > dormant.page)
      notUnderstood.push(beyondLastPage(question.page, dormant.pages));
    const decisions = await within(request, house)((tx) => listDecisions(tx, actor));
    const shown = { language, dormant, decisions, notUnderstood, day: today(house.clock) };
    return page(dormancyTitle[language], <DormancyPage {...shown} />);
  },
};

const load = (request: OfficeRequest, house: House) =>
  within(request, house)((tx) => viewDormancy(tx, house, request.actor, request.params.code ?? ''));

const names = { code: 'cooperation' };

const review: OfficeRoute = {
  name: 'dormancy.review',
  method: 'GET',
  path: dormancyPaths.review,
  who: readers,
  names,
  async handle(request, house) {
    const { actor, language, query } = request;
    const view = await load(request, house);
    const shown = { language, view, mayRun: mayRun(actor), saved: query.has('done') };
    return page(
      `${reviewTitle[language]}: ${titleIn(view.cooperation, language)}`,
      <ReviewPage {...shown} />,
    );
  },
};

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

async function decidePage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, form, language } = request;
  const view = await load(request, house);
  const typed = dayIn(form, 'decidedOn');
  const grounds = await within(request, house)((tx) => groundsOn(tx, actor, isDay(typed) ? typed : view.day));
  const officials = await within(request, house)((tx) => listSigners(tx, actor.governmentId, view.day));
  const shown = { form: formOf(request, refusal), view, grounds, officials };
  return page(decideTitle[language], <DecidePage {...shown} />);
}

/** Complaints about a step name it by its number; in the form it may stand further down, behind empty ones. */
const atPlaces = ({ kind, code, words, fields }: Refusal, places: readonly number[]) =>
  new Refusal(
    kind,
    code,
    words,
    fields.map((one) => {
      const [, name, index] = /^(what|who|due)-(\d+)$/.exec(one.field) ?? [];
      return name ? { ...one, field: `${name}-${places[Number(index)] ?? index}` } : one;
    }),
  );

const decide: readonly OfficeRoute[] = [
  {
    name: 'dormancy.show-decide',
    method: 'GET',
    path: dormancyPaths.decide,
    who: runners,
    names,
    handle: (request, house) => decidePage(request, house),
  },
  {
    name: 'dormancy.decide',
    method: 'POST',
    path: dormancyPaths.decide,
    who: runners,
    names,
    handle: (request, house) => {
      const { actor, form, language, params } = request;
      const code = params.code ?? '';
      const { input, places } = decisionOf(form);
      return orFormAgain(
        async () => {
          const decided = { ...input, code, version: Number(form.get('version')) || 0 };
          await within(request, house)((tx) => decideDormancy(tx, house, actor, decided));
          return redirect(
            dormancyAddress('review', language, { params: { code }, query: { done: 'decided' } }),
          );
        },
        (refusal) => decidePage(request, house, atPlaces(refusal, places)),
      );
    },
  },
];

/** What the address or form asks to be recorded; a review when it asks for nothing. */
function followUpIn({ form, query }: OfficeRequest) {
  const asked = (field: string) => form.get(field) || query.get(field) || '';
  return {
    kind: followUpKinds.find((one) => one === asked('kind')) ?? ('reviewed' as const),
    step: rowId(asked('step')),
  };
}

async function actPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const view = await load(request, house);
  const { kind, step } = followUpIn(request);
  const about = kind === 'step-done' || kind === 'step-undone';
  if (!view.fold.standing || (about && !view.fold.standing.steps[step])) throw notFound();
  const shown = { form: formOf(request, refusal), view, kind, step };
  return page(followUpTitles[kind][request.language], <DormancyActPage {...shown} />);
}

const act: readonly OfficeRoute[] = [
  {
    name: 'dormancy.show-act',
    method: 'GET',
    path: dormancyPaths.act,
    who: runners,
    names,
    handle: (request, house) => actPage(request, house),
  },
  {
    name: 'dormancy.act',
    method: 'POST',
    path: dormancyPaths.act,
    who: runners,
    names,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language, params } = request;
          const code = params.code ?? '';
          const input = {
            ...followUpIn(request),
            code,
            version: Number(form.get('version')) || 0,
            on: dayIn(form, 'on'),
            text: form.get('text'),
            nextReview: dayIn(form, 'nextReview'),
          };
          await within(request, house)((tx) => recordDormancyAct(tx, house, actor, input));
          return redirect(
            dormancyAddress('review', language, { params: { code }, query: { done: input.kind } }),
          );
        },
        (refusal) => actPage(request, house, refusal),
      ),
  },
];

const minutes: OfficeRoute = {
  name: 'dormancy.minutes',
  method: 'GET',
  path: dormancyPaths.minutes,
  who: readers,
  names: { ...names, decision: 'dormancy-decision' },
  async handle(request, house) {
    const { actor, language, params, query } = request;
    const code = params.code ?? '';
    const decided = await within(request, house)((tx) => listDecisions(tx, actor, { cooperation: code }));
    const found = decided.find(({ decision }) => decision.number === rowId(params.decision));
    if (!found) throw notFound();
    const government = await findGovernmentById(house.database, actor.governmentId);
    const { decidedOn: signedOn, office } = found.decision;
    const paper = await within(
      request,
      house,
    )((tx) => findOfficePaper(tx, house, actor.governmentId, { day: signedOn, office }));
    const document = minutesDocument(
      {
        government: government?.name ?? '',
        code,
        title: titleIn(found.cooperation, language),
        decision: found.decision,
        paper,
      },
      language,
    );
    const name = `risalah-${code}-${found.decision.number}`;
    if (query.get('format') === 'pdf')
      return {
        kind: 'file',
        type: 'application/pdf',
        name: `${name}.pdf`,
        content: await writePdf(document),
      };
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { kind: 'file', type, name: `${name}.docx`, content: await writeDocx(document) };
  },
};

/** The office's pages of dormant cooperations and what was decided about them. */
export const dormancyRoutes: readonly OfficeRoute[] = [list, review, ...decide, ...act, minutes];
