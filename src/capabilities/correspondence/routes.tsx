import type { GovernmentActor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import {
  type OfficeRoute,
  type PageReply,
  type PageRequest,
  page,
  redirect,
  rowId,
} from '#platform/http/index.ts';
import { formOf } from '#ui';
import { digestRoutes } from './digest-routes.tsx';
import { messageStates } from './message.ts';
import { pathOf, paths } from './paths.ts';
import { postTestMail } from './post-test-mail.ts';
import { keepers, mayRun, readers, runners } from './rules.ts';
import { shareMessage } from './share-message.ts';
import { tryAgain } from './try-again.ts';
import { viewMessage } from './view-message.ts';
import { viewOutbox } from './view-outbox.ts';
import { MailPage } from './views/mail-page.tsx';
import { MessagePage } from './views/message-page.tsx';
import { OutboxPage } from './views/outbox-page.tsx';
import { words } from './words.ts';

type OfficeRequest = PageRequest<GovernmentActor>;

const pageNumberOf = (query: URLSearchParams) =>
  Math.min(Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1), 100_000);

const within = <T,>(
  { database }: House,
  { actor }: OfficeRequest,
  work: (tx: GovernmentTransaction) => Promise<T>,
) => withGovernment(database, actor.governmentId, work);

// Refusals that belong on the page the person came from; anything else is the web's to show.
const onThePage: Partial<Record<Refusal['kind'], number>> = {
  invalid: 422,
  'changed-meanwhile': 409,
  unavailable: 503,
};

const statusOnPage = (problem: unknown): { refusal: Refusal; status: number } => {
  const status = problem instanceof Refusal ? onThePage[problem.kind] : undefined;
  if (!(problem instanceof Refusal) || status === undefined) throw problem;
  return { refusal: problem, status };
};

const showOutbox: OfficeRoute = {
  name: 'message.outbox',
  method: 'GET',
  path: paths.outbox,
  who: readers,
  async handle(request, house) {
    const { actor, language, query } = request;
    const state = messageStates.find((one) => one === query.get('state'));
    const number = pageNumberOf(query);
    const outbox = await within(house, request, (tx) => viewOutbox(tx, actor, { state, page: number }));
    const mailIsSetUp = house.config.mail !== undefined;
    return page(
      words.outbox[language],
      <OutboxPage
        language={language}
        outbox={outbox}
        state={state}
        page={number}
        mailIsSetUp={mailIsSetUp}
      />,
    );
  },
};

async function messagePage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language } = request;
  const view = await within(house, request, (tx) => viewMessage(tx, actor, rowId(request.params.message)));
  return page(
    view.message.title,
    <MessagePage
      form={formOf(request, refusal)}
      view={view}
      mayRun={mayRun(actor)}
      mailIsSetUp={house.config.mail !== undefined}
    />,
    { breadcrumbs: [{ text: words.outbox[language], href: pathOf('outbox', language) }] },
  );
}

const names = { message: 'message' };

const showMessage: OfficeRoute = {
  name: 'message.view',
  method: 'GET',
  path: paths.message,
  who: readers,
  names,
  handle: (request, house) => messagePage(request, house),
};

const act = (
  name: string,
  path: OfficeRoute['path'],
  work: (tx: GovernmentTransaction, house: House, request: OfficeRequest) => Promise<void>,
): OfficeRoute => ({
  name,
  method: 'POST',
  path,
  who: runners,
  names,
  async handle(request, house) {
    try {
      await within(house, request, (tx) => work(tx, house, request));
      return redirect(pathOf('message', request.language, { message: rowId(request.params.message) }));
    } catch (problem) {
      const { refusal, status } = statusOnPage(problem);
      return { ...(await messagePage(request, house, refusal)), status };
    }
  },
});

const mailPage = (request: OfficeRequest, house: House, refusal?: Refusal) =>
  page(words.mail[request.language], <MailPage form={formOf(request, refusal)} mail={house.config.mail} />);

const showMail: OfficeRoute = {
  name: 'mail.view',
  method: 'GET',
  path: paths.mail,
  who: keepers,
  handle: async (request, house) => mailPage(request, house),
};

const sendTestMail: OfficeRoute = {
  name: 'mail.test',
  method: 'POST',
  path: paths.mail,
  who: keepers,
  async handle(request, house) {
    const { actor, language, form } = request;
    try {
      const id = await within(house, request, (tx) =>
        postTestMail(tx, house, actor, { address: form.get('address'), language }),
      );
      return redirect(pathOf('message', language, { message: id }));
    } catch (problem) {
      const { refusal, status } = statusOnPage(problem);
      return { ...mailPage(request, house, refusal), status };
    }
  },
};

/** The pages of the outbox, and the administrator's of mail. */
export const correspondenceRoutes: readonly OfficeRoute[] = [
  showOutbox,
  showMessage,
  act('message.try-again', paths.tryAgain, (tx, house, request) =>
    tryAgain(tx, house, request.actor, rowId(request.params.message)),
  ),
  act('message.share', paths.share, (tx, house, request) =>
    shareMessage(tx, house.clock, request.actor, rowId(request.params.message)),
  ),
  ...digestRoutes,
  showMail,
  sendTestMail,
];
