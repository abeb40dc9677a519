import { randomUUID } from 'node:crypto';
import { today } from '#kernel/clock.ts';
import { notFound, type Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect, rowId } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import type { OfficeRequest } from '../activities/form-routes.ts';
import { mayRun, readers, runners } from '../rules.ts';
import { findCooperationOf } from '../store/led-cooperations.ts';
import { listCodeActs, selectObstacles } from '../store/obstacles.ts';
import { listStatementsToCode } from '../store/statements-to-code.ts';
import { foldBook } from './coding-book.ts';
import { codingRoutes } from './coding-routes.tsx';
import { countObstacles } from './count-obstacles.ts';
import { showObstacle, viewObstacles } from './list-obstacles.ts';
import type { ObstacleActKind } from './obstacle.ts';
import { quotationOf, sourceOf } from './offered-coding.ts';
import { obstacleAddress, obstaclePaths } from './paths.ts';
import { readObstaclesQuestion } from './question.ts';
import { contentOf, saidDate } from './read-form.ts';
import { recordObstacle } from './record-obstacle.ts';
import { type ObstacleActRecording, recordObstacleAct } from './record-obstacle-act.ts';
import { ObstacleActPage } from './views/act-page.tsx';
import { CountsPage, countsTitle } from './views/counts-page.tsx';
import { actTitles, ObstaclePage, obstacleTitle } from './views/obstacle-page.tsx';
import { ObstaclesPage, obstaclesTitle } from './views/obstacles-page.tsx';
import { RecordObstaclePage, recordObstacleTitle } from './views/record-page.tsx';

const within =
  ({ actor }: OfficeRequest, { database }: House) =>
  <T,>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(database, actor.governmentId, work);

async function listPage(request: OfficeRequest, house: House, code?: string): Promise<PageReply> {
  const { actor, language, query } = request;
  const { governmentId } = actor;
  const { question, notUnderstood } = readObstaclesQuestion(query);
  const { page: asked = 1, ...rest } = question;
  const body = await within(
    request,
    house,
  )(async (tx) => {
    const cooperation = code === undefined ? undefined : await findCooperationOf(tx, governmentId, code);
    if (code !== undefined && !cooperation) throw notFound();
    const found = await viewObstacles(tx, actor, { ...rest, cooperation: cooperation?.code }, asked);
    const offered = (await listStatementsToCode(tx, governmentId)).length;
    return { cooperation, found, offered };
  });
  return page(
    obstaclesTitle[language],
    <ObstaclesPage
      {...body}
      language={language}
      question={rest}
      notUnderstood={notUnderstood}
      mayRun={mayRun(actor)}
      day={today(house.clock)}
    />,
  );
}

const lists: readonly OfficeRoute[] = [
  {
    name: 'obstacle.list',
    method: 'GET',
    path: obstaclePaths.list,
    who: readers,
    handle: (request, house) => listPage(request, house),
  },
  {
    name: 'obstacle.counts',
    method: 'GET',
    path: obstaclePaths.counts,
    who: readers,
    async handle(request, house) {
      const { actor, language } = request;
      const counts = await within(request, house)((tx) => countObstacles(tx, actor));
      return page(countsTitle[language], <CountsPage language={language} counts={counts} />);
    },
  },
  {
    name: 'obstacle.of-cooperation',
    method: 'GET',
    path: obstaclePaths.ofCooperation,
    who: readers,
    names: { code: 'cooperation' },
    handle: (request, house) => listPage(request, house, request.params.code ?? ''),
  },
];

/** The number of a statement an address or a form names; undefined when it names none. */
const claimIn = ({ form, query }: OfficeRequest): number | undefined => {
  const text = form.get('claim') || query.get('claim') || '';
  return text === '' ? undefined : rowId(text);
};

async function recordPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, query } = request;
  const { governmentId } = actor;
  const claim = claimIn(request);
  const found = await within(
    request,
    house,
  )(async (tx) => ({
    book: foldBook(await listCodeActs(tx, governmentId)),
    statement: claim === undefined ? undefined : (await listStatementsToCode(tx, governmentId, claim))[0],
  }));
  if (claim !== undefined && !found.statement) throw notFound();
  const body = (
    <RecordObstaclePage
      {...found}
      form={formOf(request, refusal)}
      code={query.get('code') ?? ''}
      freshKey={randomUUID()}
    />
  );
  return page(recordObstacleTitle[language], body);
}

const record: readonly OfficeRoute[] = [
  {
    name: 'obstacle.show-record',
    method: 'GET',
    path: obstaclePaths.record,
    who: runners,
    handle: (request, house) => recordPage(request, house),
  },
  {
    name: 'obstacle.record',
    method: 'POST',
    path: obstaclePaths.record,
    who: runners,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language } = request;
          const input = {
            cooperation: form.get('about').trim() || null,
            key: form.get('key') || randomUUID(),
            claimId: claimIn(request) ?? null,
            content: contentOf(form),
          };
          const obstacle = await within(
            request,
            house,
          )((tx) => recordObstacle(tx, house.clock, actor, input));
          return redirect(
            obstacleAddress('obstacle', language, { params: { obstacle }, query: { done: 'recorded' } }),
          );
        },
        (refusal) => recordPage(request, house, refusal),
      ),
  },
];

async function load(request: OfficeRequest, house: House) {
  const { governmentId } = request.actor;
  return within(
    request,
    house,
  )(async (tx) => {
    const [obstacle] = await selectObstacles(tx, governmentId, { id: rowId(request.params.obstacle) });
    if (!obstacle) throw notFound();
    const book = foldBook(await listCodeActs(tx, governmentId));
    const claim = /^claim:(\d+)$/.exec(obstacle.key)?.[1];
    const [statement] = claim ? await listStatementsToCode(tx, governmentId, Number(claim)) : [];
    return { listed: showObstacle(obstacle, book), book, statement };
  });
}

const actKinds = ['recorded', 'revised', 'resolved', 'reopened', 'taken-back'] as const;

/** The act an address or form asks for; overcoming it when it asks for none. */
const kindIn = ({ form, query }: OfficeRequest) => {
  const asked = form.get('kind') || query.get('kind');
  return actKinds.find((kind) => kind === asked) ?? 'resolved';
};

const noSource = { kind: 'document', title: '', office: '', datedWords: '', dated: null, place: '' } as const;

async function actPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { listed, book, statement } = await load(request, house);
  const kind: ObstacleActKind = kindIn(request);
  const offered = statement
    ? { quotation: quotationOf(statement), source: sourceOf(statement) }
    : { quotation: '', source: noSource };
  const body = <ObstacleActPage {...{ listed, book, kind, offered }} form={formOf(request, refusal)} />;
  return page(actTitles[kind][request.language], body);
}

function actIn(request: OfficeRequest): ObstacleActRecording {
  const { form, params } = request;
  const about = { obstacleId: rowId(params.obstacle), version: Number(form.get('version')) || 0 };
  const kind = kindIn(request);
  if (kind === 'recorded' || kind === 'revised') return { ...about, kind, content: contentOf(form) };
  const date = saidDate(form, 'date');
  return { ...about, kind, dateWords: date.words, dateEdtf: date.edtf, reason: form.get('reason') };
}

const names = { obstacle: 'obstacle' };

const ofOne: readonly OfficeRoute[] = [
  {
    name: 'obstacle.view',
    method: 'GET',
    path: obstaclePaths.obstacle,
    who: readers,
    names,
    async handle(request, house) {
      const { actor, language, query } = request;
      const { listed, book } = await load(request, house);
      const shown = { language, listed, book, mayRun: mayRun(actor), day: today(house.clock) };
      return page(obstacleTitle[language], <ObstaclePage {...shown} saved={query.has('done')} />);
    },
  },
  {
    name: 'obstacle.show-act',
    method: 'GET',
    path: obstaclePaths.act,
    who: runners,
    names,
    handle: (request, house) => actPage(request, house),
  },
  {
    name: 'obstacle.act',
    method: 'POST',
    path: obstaclePaths.act,
    who: runners,
    names,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, language } = request;
          const input = actIn(request);
          await within(request, house)((tx) => recordObstacleAct(tx, house.clock, actor, input));
          const params = { obstacle: input.obstacleId };
          return redirect(obstacleAddress('obstacle', language, { params, query: { done: 'act' } }));
        },
        (refusal) => actPage(request, house, refusal),
      ),
  },
];

/** The office's pages of obstacles; fixed addresses stand before those of one. */
export const obstacleRoutes: readonly OfficeRoute[] = [...lists, ...record, ...codingRoutes, ...ofOne];
