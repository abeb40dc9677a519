import { randomUUID } from 'node:crypto';
import { fieldsToCorrect, type Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import {
  type PageReply,
  type PageRequest,
  type PublicRoute,
  page,
  type Reply,
  redirect,
} from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import { checkLines } from '../answer/check-lines.ts';
import { isFilled } from '../answer/lines.ts';
import { type ReadAnswer, readAnswer } from '../answer/read-answer.ts';
import { noteOpening } from '../note-opening.ts';
import { type LinkEnd, type OpenedLink, openLink } from '../open-link.ts';
import { pathOf, paths } from '../paths.ts';

import { saveDraft } from '../save-draft.ts';
import { sendAnswer } from '../send-answer.ts';
import { type AnswerForm, followMerges, viewAnswerForm } from '../view-answer-form.ts';

import { AnswerPage, answerTitle } from './views/answer-page.tsx';
import {
  CheckPage,
  checkTitle,
  EndedPage,
  endedTitle,
  ReceiptPage,
  receiptTitle,
} from './views/receipt-pages.tsx';

const linkOf = ({ params }: PageRequest) => params.link ?? '';

const at = (request: PageRequest, name: 'answer' | 'check' | 'receipt', query = '') =>
  redirect(pathOf(name, request.language, { link: linkOf(request) }) + query);

const endedPage = ({ language }: PageRequest, ended: LinkEnd): PageReply =>
  page(endedTitle(ended)[language], <EndedPage ended={ended} language={language} />, { status: 410 });

/** Opens the link of the address, or shows that it has ended; a guessed one is not found. */
async function behindLink(
  request: PageRequest,
  house: House,
  work: (link: OpenedLink) => Promise<Reply>,
): Promise<Reply> {
  const reading = await openLink(house, linkOf(request), request.remoteAddress);
  return 'ended' in reading ? endedPage(request, reading.ended) : work(reading.opened);
}

const wantsToChange = (request: PageRequest) => request.method === 'POST' || request.query.has('change');

function answerPage(request: PageRequest, view: AnswerForm, refusal?: Refusal): PageReply {
  // What was sent is saved before it is judged, so the page shows the saved lines, in their order.
  const form = formOf(request, refusal);
  const body = (
    <AnswerPage
      form={refusal?.kind === 'invalid' ? { ...form, typed: {} } : form}
      view={view}
      link={linkOf(request)}
      idempotencyKey={randomUUID()}
      saved={request.query.has('saved')}
      more={request.query.has('more')}
    />
  );
  return page(answerTitle[request.language], body);
}

const isSettled = ({ fold: { state } }: AnswerForm) => state === 'answered' || state === 'accepted';

/** Only a browser that goes to the page has looked at it: messengers fetch every link they show. */
const looksAtIt = ({ headers }: PageRequest) => headers['sec-fetch-mode'] === 'navigate';

const showAnswer: PublicRoute = {
  name: 'report.show-answer',
  method: 'GET',
  path: paths.answer,
  who: 'anyone',
  handle: (request, house) =>
    behindLink(request, house, async (link) => {
      if (looksAtIt(request)) await noteOpening(house, link);
      const view = await viewAnswerForm(house, link);
      const changes = view.fold.state === 'answered' && wantsToChange(request);
      return isSettled(view) && !changes ? at(request, 'receipt') : answerPage(request, view);
    }),
};

/** What the form says; cooperations that were merged while it was open are read under the names it was opened with. */
async function readSent(request: PageRequest, house: House, view: AnswerForm): Promise<ReadAnswer> {
  const { governmentId } = view.link;
  const asked = view.asked.map(({ code, titleId }) => ({ code, title: titleId }));
  const known = new Set(asked.map(({ code }) => code));
  const typed = Object.keys(request.form.typed).flatMap(
    (field) => /^sentence-(\d.*)$/.exec(field)?.[1] ?? [],
  );
  const others = [...new Set(typed)].filter((code) => !known.has(code)).slice(0, 200);
  const read = await readAnswer(
    request.form,
    [...asked, ...others.map((code) => ({ code, title: code }))],
    view.lines,
    house.files,
  );
  const lines = await withGovernment(house.database, governmentId, (tx) =>
    followMerges(tx, governmentId, read.lines),
  );
  // Only the agency's own cooperations are kept: an address in a form is nobody's permission.
  const kept = lines.filter(({ cooperation }) => cooperation === null || known.has(cooperation));
  return { ...read, lines: kept.filter(isFilled) };
}

async function takeAnswer(request: PageRequest, house: House, link: OpenedLink): Promise<Reply> {
  const act = request.form.get('act');
  if (act === 'nil') {
    await sendAnswer(house, link, { key: request.form.get('key'), nil: true });
    return at(request, 'receipt');
  }
  const view = await viewAnswerForm(house, link);
  const { lines, complaints } = await readSent(request, house, view);
  // Saved before anything is judged: what was typed and the photos that came are safe whatever is wrong with them.
  await saveDraft(house, link, lines);
  const checked = act === 'check' ? checkLines(lines) : { lines };
  const all = [...complaints, ...('complaints' in checked ? checked.complaints : [])];
  if (all.length > 0) throw fieldsToCorrect(all);
  if (act === 'check') return at(request, 'check');
  return at(request, 'answer', act === 'more' ? '?change&more#new' : '?change&saved');
}

const sendForm: PublicRoute = {
  name: 'report.save-answer',
  method: 'POST',
  path: paths.answer,
  who: 'anyone',
  takesFiles: true,
  handle: (request, house) =>
    behindLink(request, house, (link) =>
      orFormAgain(
        () => takeAnswer(request, house, link),
        async (refusal) => answerPage(request, await viewAnswerForm(house, link), refusal),
      ),
    ),
};

const showCheck: PublicRoute = {
  name: 'report.check',
  method: 'GET',
  path: paths.check,
  who: 'anyone',
  handle: (request, house) =>
    behindLink(request, house, async (link) => {
      const view = await viewAnswerForm(house, link);
      if (view.savedAt === null) return at(request, isSettled(view) ? 'receipt' : 'answer');
      const body = (
        <CheckPage form={formOf(request)} view={view} link={linkOf(request)} idempotencyKey={randomUUID()} />
      );
      return page(checkTitle[request.language], body);
    }),
};

const sendChecked: PublicRoute = {
  name: 'report.send',
  method: 'POST',
  path: paths.send,
  who: 'anyone',
  handle: (request, house) =>
    behindLink(request, house, (link) =>
      orFormAgain(
        async () => {
          await sendAnswer(house, link, { key: request.form.get('key'), nil: false });
          return at(request, 'receipt');
        },
        async (refusal) => answerPage(request, await viewAnswerForm(house, link), refusal),
      ),
    ),
};

const showReceipt: PublicRoute = {
  name: 'report.receipt',
  method: 'GET',
  path: paths.receipt,
  who: 'anyone',
  handle: (request, house) =>
    behindLink(request, house, async (link) => {
      const view = await viewAnswerForm(house, link);
      if (!view.latest || view.fold.state === 'sent-back') return at(request, 'answer');
      const body = <ReceiptPage view={view} link={linkOf(request)} language={request.language} />;
      return page(receiptTitle[request.language], body);
    }),
};

/** What an agency does behind its link, without an account. */
export const answerRoutes: readonly PublicRoute[] = [
  showAnswer,
  sendForm,
  showCheck,
  sendChecked,
  showReceipt,
];
