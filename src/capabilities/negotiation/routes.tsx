import { randomUUID } from 'node:crypto';
import { houseKey } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import type { Refusal } from '#kernel/refusal.ts';
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
import { linkOf, linkSecret } from '#platform/links/link-secret.ts';
import { formOf, orFormAgain, readDateText } from '#ui';
import { agreementAddress, pathOf, paths } from './paths.ts';
import { recordPosition } from './positions/record-position.ts';
import { changeLink, type LinkChange } from './rounds/change-link.ts';
import { chooseLine } from './rounds/choose-line.ts';
import { confirmRound } from './rounds/confirm-round.ts';
import { linkPurpose, openRound } from './rounds/open-round.ts';
import { confirmers, mayConfirm, mayNegotiate, negotiators, readers } from './rules.ts';
import type { ChoiceKind } from './store/sendings.ts';
import { type OneRound, viewNegotiation, viewRound } from './view-negotiation.ts';
import { NegotiationPage } from './views/negotiation-page.tsx';
import { RoundPage } from './views/round-page.tsx';
import { words } from './words.ts';

type OfficeRequest = PageRequest<GovernmentActor>;

const within = <T,>(
  { database }: House,
  { actor }: OfficeRequest,
  work: (tx: GovernmentTransaction) => Promise<T>,
) => withGovernment(database, actor.governmentId, work);

const dayIn = (text: string): string => {
  const read = readDateText(text);
  return read.kind === 'date' ? read.edtf : '';
};

async function negotiationPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, params } = request;
  const view = await within(house, request, (tx) =>
    viewNegotiation(tx, house.clock, actor, rowId(params.agreement)),
  );
  return page(
    words.title[language],
    <NegotiationPage
      form={formOf(request, refusal)}
      view={view}
      mayNegotiate={mayNegotiate(actor)}
      sendingKey={randomUUID()}
      today={today(house.clock)}
    />,
    { breadcrumbs: [{ text: words.text[language], href: agreementAddress(view.file.id, language) }] },
  );
}

/** The link as it is sent, for those who may send it. */
async function linkFor(house: House, { actor }: OfficeRequest, { round, state }: OneRound) {
  if (!state.opens || !mayNegotiate(actor)) return undefined;
  const { governmentId } = actor;
  const key = await houseKey(house, linkPurpose);
  const secret = linkSecret(key, { governmentId, subject: round.id, number: state.link });
  // The partner is abroad: their page begins in English, and changes language by one link.
  return house.config.baseUrl + pathOf('partner', 'en', { link: linkOf(governmentId, secret) });
}

async function roundPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, params } = request;
  const view = await within(house, request, (tx) => viewRound(tx, house.clock, actor, rowId(params.round)));
  return page(
    words.rounds[language],
    <RoundPage
      form={formOf(request, refusal)}
      view={view}
      link={await linkFor(house, request, view)}
      mayNegotiate={mayNegotiate(actor)}
      mayConfirm={mayConfirm(actor)}
    />,
    {
      breadcrumbs: [
        {
          text: words.title[language],
          href: pathOf('negotiation', language, { agreement: view.round.agreementId }),
        },
      ],
    },
  );
}

const ofAgreement = { agreement: 'agreement' };
const ofRound = { round: 'partner-round' };

const backToRound = ({ language, params }: OfficeRequest, place = '') =>
  redirect(pathOf('round', language, { round: rowId(params.round) }) + place);

const agreementRoutes: readonly OfficeRoute[] = [
  {
    name: 'negotiation.view',
    method: 'GET',
    path: paths.negotiation,
    who: readers,
    names: ofAgreement,
    handle: (request, house) => negotiationPage(request, house),
  },
  {
    name: 'negotiation.record-position',
    method: 'POST',
    path: paths.position,
    who: negotiators,
    names: ofAgreement,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language, params } = request;
          const agreementId = rowId(params.agreement);
          const position = {
            agreementId,
            clauseId: form.get('clause'),
            ours: form.get('ours'),
            theirs: form.get('theirs'),
            agreed: form.get('agreed'),
            reason: form.get('reason'),
            day: dayIn(form.get('day')),
          };
          await within(house, request, (tx) => recordPosition(tx, house.clock, actor, position));
          return redirect(pathOf('negotiation', language, { agreement: agreementId }));
        },
        (refusal) => negotiationPage(request, house, refusal),
      ),
  },
  {
    name: 'negotiation.open-round',
    method: 'POST',
    path: paths.openRound,
    who: negotiators,
    names: ofAgreement,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language, params } = request;
          const round = await openRound(house, actor, {
            key: form.get('key'),
            agreementId: rowId(params.agreement),
            partner: form.get('partner'),
            message: form.get('message'),
            until: dayIn(form.get('until')),
          });
          return redirect(pathOf('round', language, { round }));
        },
        (refusal) => negotiationPage(request, house, refusal),
      ),
  },
];

const linkChanges: readonly LinkChange[] = ['renew', 'revoke', 'close'];
const choices: readonly ChoiceKind[] = ['taken', 'position', 'left'];

const roundRoutes: readonly OfficeRoute[] = [
  {
    name: 'negotiation.view-round',
    method: 'GET',
    path: paths.round,
    who: readers,
    names: ofRound,
    handle: (request, house) => roundPage(request, house),
  },
  {
    name: 'negotiation.change-link',
    method: 'POST',
    path: paths.changeLink,
    who: negotiators,
    names: ofRound,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const change = linkChanges.find((one) => one === request.form.get('change')) ?? 'renew';
          await changeLink(house, request.actor, { roundId: rowId(request.params.round), change });
          return backToRound(request);
        },
        (refusal) => roundPage(request, house, refusal),
      ),
  },
  {
    name: 'negotiation.confirm',
    method: 'POST',
    path: paths.confirm,
    who: confirmers,
    names: ofRound,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, params } = request;
          await within(house, request, (tx) => confirmRound(tx, house.clock, actor, rowId(params.round)));
          return backToRound(request);
        },
        (refusal) => roundPage(request, house, refusal),
      ),
  },
  {
    name: 'negotiation.choose-line',
    method: 'POST',
    path: paths.choose,
    who: negotiators,
    names: { ...ofRound, sending: 'partner-sending' },
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, params } = request;
          const sendingId = rowId(params.sending);
          const line = Number(form.get('line')) || 0;
          const kind = choices.find((one) => one === form.get('choice')) ?? 'position';
          const reason = form.get(`reason-${sendingId}-${line}`);
          const choice = { roundId: rowId(params.round), sendingId, line, kind, reason };
          await within(house, request, (tx) => chooseLine(tx, house.clock, actor, choice));
          return backToRound(request, `#line-${sendingId}-${line}`);
        },
        (refusal) => roundPage(request, house, refusal),
      ),
  },
];

/** What an officer sees and does between the sides. */
export const officeNegotiationRoutes: readonly OfficeRoute[] = [...agreementRoutes, ...roundRoutes];
