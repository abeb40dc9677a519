import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { type OfficeRoute, redirect, rowId } from '#platform/http/index.ts';
import { orFormAgain } from '#ui';
import { acceptAnswer, type LineChoice } from '../accept-answer.ts';
import { findAnswerFile } from '../find-answer-file.ts';
import { pathOf, paths } from '../paths.ts';
import { readers, runners } from '../rules.ts';
import { sendBackAnswer } from '../send-back-answer.ts';
import { takeReply } from '../take-reply.ts';
import type { OfficeRequest } from './form-routes.tsx';
import { names, requestPage, toRequest } from './one-request.tsx';

const show: OfficeRoute = {
  name: 'request.view',
  method: 'GET',
  path: paths.request,
  who: readers,
  names,
  handle: (request, house) => requestPage(request, house),
};

const choiceNames = ['take', 'publish', 'new', 'merge', 'leave-out'] as const;

/** Fields "choice-1", "into-1", "reason-1": what is decided of one line. */
function choicesOf({ form }: OfficeRequest): Map<number, LineChoice> {
  const positions = Object.keys(form.typed).flatMap((field) => /^into-(\d{1,4})$/.exec(field)?.[1] ?? []);
  return new Map(
    positions.map((position) => [
      Number(position),
      {
        choice: choiceNames.find((name) => name === form.get(`choice-${position}`)) ?? '',
        into: (form.get(`into-${position}`).trim().split(/\s/)[0] ?? '').trim(),
        reason: form.get(`reason-${position}`),
      },
    ]),
  );
}

const accept: OfficeRoute = {
  name: 'request.accept',
  method: 'POST',
  path: paths.accept,
  who: runners,
  names,
  handle: (request, house) =>
    orFormAgain(
      async () => {
        const { actor, form } = request;
        await withGovernment(house.database, actor.governmentId, (tx) =>
          acceptAnswer(tx, house.clock, actor, {
            requestId: rowId(request.params.request),
            answerId: Number(form.get('answer')),
            choices: choicesOf(request),
          }),
        );
        return toRequest(request);
      },
      (refusal) => requestPage(request, house, refusal),
    ),
};

const sendBack: OfficeRoute = {
  name: 'request.send-back',
  method: 'POST',
  path: paths.sendBack,
  who: runners,
  names,
  handle: (request, house) =>
    orFormAgain(
      async () => {
        const { actor, form } = request;
        await withGovernment(house.database, actor.governmentId, (tx) =>
          sendBackAnswer(tx, house.clock, actor, {
            requestId: rowId(request.params.request),
            answerId: Number(form.get('answer')),
            note: form.get('note'),
          }),
        );
        return redirect(pathOf('passOn', request.language, { request: rowId(request.params.request) }));
      },
      (refusal) => requestPage(request, house, refusal),
    ),
};

const reply: OfficeRoute = {
  name: 'request.take-reply',
  method: 'POST',
  path: paths.takeReply,
  who: runners,
  names: { ...names, reply: 'mail-reply' },
  handle: (request, house) =>
    orFormAgain(
      async () => {
        const { actor, params } = request;
        await withGovernment(house.database, actor.governmentId, (tx) =>
          takeReply(tx, house.clock, actor, {
            requestId: rowId(params.request),
            replyId: rowId(params.reply),
          }),
        );
        return toRequest(request);
      },
      (refusal) => requestPage(request, house, refusal),
    ),
};

const file: OfficeRoute = {
  name: 'request.file',
  method: 'GET',
  path: paths.file,
  who: readers,
  names: { ...names, file: 'answer-file' },
  async handle(request, house) {
    const found = await findAnswerFile(house, request.actor, {
      requestId: rowId(request.params.request),
      sha256: request.params.file ?? '',
    });
    if (!found) throw notFound();
    return { kind: 'file', ...found };
  },
};

/** The page of one agency's request, and what is decided of its answers. */
export const requestRoutes: readonly OfficeRoute[] = [show, accept, sendBack, reply, file];
