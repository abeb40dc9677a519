import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound, type Refusal } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import {
  beyondLastPage,
  type OfficeRoute,
  type PageReply,
  type PageRequest,
  page,
  redirect,
  rowId,
} from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import { digestRoutes } from './digest-routes.tsx';
import { findReplyFile } from './find-reply-file.ts';
import { readOutboxQuestion } from './outbox-question.ts';
import { pathOf, paths } from './paths.ts';
import { postTestMail } from './post-test-mail.ts';
import { fileReaders, keepers, mayRun, readers, runners } from './rules.ts';
import { shareMessage } from './share-message.ts';
import { tryAgain } from './try-again.ts';
import { viewMessage } from './view-message.ts';
import { viewOutbox } from './view-outbox.ts';
import { MailPage } from './views/mail-page.tsx';
import { MessagePage } from './views/message-page.tsx';
import { OutboxPage } from './views/outbox-page.tsx';
import { words } from './words.ts';

type OfficeRequest = PageRequest<GovernmentActor>;

const within = <T,>(
  { database }: House,
  { actor }: OfficeRequest,
  work: (tx: GovernmentTransaction) => Promise<T>,
) => withGovernment(database, actor.governmentId, work);

const showOutbox: OfficeRoute = {
  name: 'message.outbox',
  method: 'GET',
  path: paths.outbox,
  who: readers,
  async handle(request, house) {
    const { actor, language, query } = request;
    const { question, notUnderstood } = readOutboxQuestion(query);
    const { state, page: number = 1 } = question;
    const outbox = await within(house, request, (tx) => viewOutbox(tx, actor, { state, page: number }));
    if (number > outbox.pages) notUnderstood.push(beyondLastPage(number, outbox.pages));
    const mailIsSetUp = house.config.mail !== undefined;
    return page(
      words.outbox[language],
      <OutboxPage
        language={language}
        outbox={outbox}
        state={state}
        page={outbox.page}
        notUnderstood={notUnderstood}
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
    const again = (refusal: Refusal) => messagePage(request, house, refusal);
    return orFormAgain(async () => {
      await within(house, request, (tx) => work(tx, house, request));
      return redirect(pathOf('message', request.language, { message: rowId(request.params.message) }));
    }, again);
  },
});

const replyFile: OfficeRoute = {
  name: 'message.file',
  method: 'GET',
  path: paths.file,
  who: fileReaders,
  names: { ...names, file: 'reply-file' },
  async handle({ actor, params }, house) {
    const found = await findReplyFile(house, actor, {
      messageId: rowId(params.message),
      sha256: params.file ?? '',
    });
    if (!found) throw notFound();
    return { kind: 'file', ...found };
  },
};

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
    const again = (refusal: Refusal) => mailPage(request, house, refusal);
    return orFormAgain(async () => {
      const id = await within(house, request, (tx) =>
        postTestMail(tx, house, actor, { address: form.get('address'), language }),
      );
      return redirect(pathOf('message', language, { message: id }));
    }, again);
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
  replyFile,
  ...digestRoutes,
  showMail,
  sendTestMail,
];
