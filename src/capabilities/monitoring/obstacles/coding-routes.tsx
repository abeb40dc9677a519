import { notFound, type Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect, rowId } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import type { OfficeRequest } from '../activities/form-routes.ts';
import { mayRun, readers, runners } from '../rules.ts';
import { listCodeActs } from '../store/obstacles.ts';
import { listStatementsToCode } from '../store/statements-to-code.ts';
import { changeCodingBook } from './change-coding-book.ts';
import { codeActKinds, foldBook } from './coding-book.ts';
import { passOverStatement } from './pass-over-statement.ts';
import { obstacleAddress, obstaclePaths } from './paths.ts';
import { BookChangePage, BookPage, bookTitle, changeTitles } from './views/book-page.tsx';
import { OfferedPage, offeredTitle, PassOverPage, passOverTitle } from './views/offered-page.tsx';

const within =
  ({ actor }: OfficeRequest, { database }: House) =>
  <T,>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(database, actor.governmentId, work);

const claimIn = ({ form, query }: OfficeRequest) => rowId(form.get('claim') || query.get('claim') || '');

async function passOverPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const [statement] = await within(
    request,
    house,
  )((tx) => listStatementsToCode(tx, request.actor.governmentId, claimIn(request)));
  if (!statement) throw notFound();
  const body = <PassOverPage form={formOf(request, refusal)} statement={statement} />;
  return page(passOverTitle[request.language], body);
}

const offered: readonly OfficeRoute[] = [
  {
    name: 'obstacle.offered',
    method: 'GET',
    path: obstaclePaths.offered,
    who: readers,
    async handle(request, house) {
      const { actor, language } = request;
      const statements = await within(request, house)((tx) => listStatementsToCode(tx, actor.governmentId));
      const shown = { language, statements, mayRun: mayRun(actor) };
      return page(offeredTitle[language], <OfferedPage {...shown} />);
    },
  },
  {
    name: 'obstacle.show-pass-over',
    method: 'GET',
    path: obstaclePaths.passOver,
    who: runners,
    handle: (request, house) => passOverPage(request, house),
  },
  {
    name: 'obstacle.pass-over',
    method: 'POST',
    path: obstaclePaths.passOver,
    who: runners,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language } = request;
          const input = { claimId: claimIn(request), reason: form.get('reason') };
          await within(request, house)((tx) => passOverStatement(tx, house.clock, actor, input));
          return redirect(obstacleAddress('offered', language));
        },
        (refusal) => passOverPage(request, house, refusal),
      ),
  },
];

async function changePage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, form, language, query } = request;
  const acts = await within(request, house)((tx) => listCodeActs(tx, actor.governmentId));
  const book = foldBook(acts);
  const asked = (field: string) => form.get(field) || query.get(field) || '';
  const kind = codeActKinds.find((one) => one === asked('kind')) ?? 'added';
  const code = book.find(({ key }) => key === asked('code'));
  if (kind !== 'added' && !code) throw notFound();
  const shown = { book, kind, code: kind === 'added' ? undefined : code, version: acts.length };
  return page(changeTitles[kind][language], <BookChangePage {...shown} form={formOf(request, refusal)} />);
}

const book: readonly OfficeRoute[] = [
  {
    name: 'obstacle.book',
    method: 'GET',
    path: obstaclePaths.book,
    who: readers,
    async handle(request, house) {
      const { actor, language, query } = request;
      const acts = await within(request, house)((tx) => listCodeActs(tx, actor.governmentId));
      const shown = { language, book: foldBook(acts), mayRun: mayRun(actor), saved: query.has('done') };
      return page(bookTitle[language], <BookPage {...shown} />);
    },
  },
  {
    name: 'obstacle.show-change-book',
    method: 'GET',
    path: obstaclePaths.bookAct,
    who: runners,
    handle: (request, house) => changePage(request, house),
  },
  {
    name: 'obstacle.change-book',
    method: 'POST',
    path: obstaclePaths.bookAct,
    who: runners,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language } = request;
          const kind = codeActKinds.find((one) => one === form.get('kind')) ?? 'added';
          const text = (field: string) => form.get(field);
          const input = {
            kind,
            code: text('code'),
            nameId: text('nameId'),
            nameEn: text('nameEn'),
            meaning: text('meaning'),
            into: text('into'),
            reason: text('reason'),
            version: Number(text('version')) || 0,
          };
          await within(request, house)((tx) => changeCodingBook(tx, house.clock, actor, input));
          return redirect(obstacleAddress('book', language, { query: { done: 'saved' } }));
        },
        (refusal) => changePage(request, house, refusal),
      ),
  },
];

/** The office's pages of its coding book, and of what waits to be coded. */
export const codingRoutes: readonly OfficeRoute[] = [...offered, ...book];
