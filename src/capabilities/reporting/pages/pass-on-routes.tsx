import { today } from '#kernel/clock.ts';
import type { Language } from '#kernel/language.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { layOutLetter } from '#platform/documents/letter.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, type Reply, rowId } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import { type ComposedMessage, composeMessage } from '../compose-message.ts';
import { letterTo } from '../letter.ts';
import { mailRequest } from '../mail-request.ts';
import { pathOf, paths } from '../paths.ts';
import { linkNotStanding } from '../refusals.ts';
import { renewLink } from '../renew-link.ts';
import { type LadderStep, requestLetter, sentBackMessage } from '../round/ladder.ts';
import { runners } from '../rules.ts';
import { shareRequest } from '../share-request.ts';
import type { RequestView } from '../view-request.ts';
import { formRoutes, type OfficeRequest } from './form-routes.tsx';
import { letterFile, lettersSignedBy, readFrame } from './letter-form.ts';
import { load, names, requestPage, toRequest } from './one-request.tsx';
import { LetterPage, letterKinds, letterTitle } from './views/letter-pages.tsx';
import { PassOnPage, passOnTitle } from './views/pass-on-pages.tsx';

const factsOf = ({ request, region, office, round }: RequestView, link: string) => ({
  agency: request.agencyName,
  region,
  office,
  round,
  link,
});

/** The text to pass on: the step that is due, the one asked for, or the last reminder there is. */
function messageOf(view: RequestView, language: Language, link: string): ComposedMessage {
  const messages = view.steps.filter(({ channel }) => channel === 'message' || channel === 'mail');
  const step =
    (view.fold.state === 'sent-back' ? sentBackMessage : undefined) ??
    view.due ??
    (view.fold.sharedAt === null ? messages[0] : messages.at(-1)) ??
    (view.steps[0] as LadderStep);
  const composed = composeMessage(step, factsOf(view, link), language);
  return view.due?.key === step.key ? composed : { ...composed, step: 'by-hand' };
}

function addressIn(view: RequestView, house: House): string {
  if (view.link === undefined) throw linkNotStanding();
  // Agencies are written to in Indonesian; the page itself offers the other language.
  return house.config.baseUrl + pathOf('answer', 'id', { link: view.link });
}

const textLanguage = (request: OfficeRequest): Language =>
  (request.form.get('text') || request.query.get('text')) === 'en' ? 'en' : 'id';

async function passOnPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const view = await load(request, house);
  const inLanguage = textLanguage(request);
  const link = view.link && addressIn(view, house);
  const body = (
    <PassOnPage
      form={formOf(request, refusal)}
      view={view}
      message={messageOf(view, inLanguage, link ?? '')}
      address={link}
      textLanguage={inLanguage}
      mailIsSetUp={house.config.mail !== undefined}
    />
  );
  return page(passOnTitle[request.language], body);
}

const passOn = formRoutes({
  name: 'request.pass-on',
  path: 'passOn',
  who: { show: runners, send: runners },
  names,
  show: passOnPage,
  async send(request, house) {
    const { actor, form } = request;
    const view = await load(request, house);
    const message = messageOf(view, textLanguage(request), addressIn(view, house));
    await withGovernment(house.database, actor.governmentId, (tx) =>
      shareRequest(tx, house.clock, actor, {
        requestId: view.request.id,
        channel: form.get('channel'),
        message,
      }),
    );
    return toRequest(request);
  },
});

const mail: OfficeRoute = {
  name: 'request.mail',
  method: 'POST',
  path: paths.mail,
  who: runners,
  names,
  handle: (request, house) =>
    orFormAgain(
      async () => {
        const { actor } = request;
        const view = await load(request, house);
        const message = messageOf(view, textLanguage(request), addressIn(view, house));
        await withGovernment(house.database, actor.governmentId, (tx) =>
          mailRequest(tx, house, actor, { requestId: view.request.id, message }),
        );
        return toRequest(request);
      },
      (refusal) => passOnPage(request, house, refusal),
    ),
};

const letter = formRoutes({
  name: 'request.write-letter',
  path: 'letter',
  who: { show: runners, send: runners },
  names,
  async show(request, house, refusal) {
    const view = await load(request, house);
    return page(
      letterTitle[request.language],
      <LetterPage
        form={formOf(request, refusal)}
        view={view}
        day={today(house.clock)}
        signers={await lettersSignedBy(request, house)}
      />,
    );
  },
  async send(request, house): Promise<Reply> {
    const { form } = request;
    const view = await load(request, house);
    const kind = letterKinds.find((one) => one === form.get('kind')) ?? 'request';
    const escalation = kind === 'escalation';
    const frame = await readFrame(request, house, escalation ? 'secretary' : 'other');
    const channel = escalation ? 'escalation' : 'letter';
    const rung = kind === 'request' ? undefined : view.steps.find((step) => step.channel === channel);
    const link = addressIn(view, house);
    const message = composeMessage(rung ?? requestLetter, factsOf(view, link), 'id');
    const document = layOutLetter(
      letterTo({ head: view.agency.headTitle, escalation, message, link }, frame),
    );
    return letterFile(document, `surat-${view.request.id}`, form.get('format'));
  },
});

const link: OfficeRoute = {
  name: 'request.renew-link',
  method: 'POST',
  path: paths.link,
  who: runners,
  names,
  handle: (request, house) =>
    orFormAgain(
      async () => {
        await renewLink(house, request.actor, {
          requestId: rowId(request.params.request),
          onlyRevoke: request.form.get('what') === 'revoke',
        });
        return toRequest(request);
      },
      (refusal) => requestPage(request, house, refusal),
    ),
};

/** How a request reaches its agency: a text to pass on, a mail, a letter; and the link they carry. */
export const passOnRoutes: readonly OfficeRoute[] = [...passOn, mail, ...letter, link];
