import { randomUUID } from 'node:crypto';
import type { Refusal } from '#kernel/refusal.ts';
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
import { pathOf, paths } from '../paths.ts';
import { findBegun } from '../store/sendings.ts';
import { EndedLinkPage, PartnerPage, ThanksPage } from '../views/partner-page.tsx';
import { words } from '../words.ts';
import { type OpenedPartnerLink, openPartnerLink } from './open-partner-link.ts';
import type { PartnerLine } from './partner-line.ts';
import { readLines } from './read-lines.ts';
import { keepLines, noteLook, sendLines } from './send-lines.ts';

const linkIn = ({ params }: PageRequest) => params.link ?? '';

/** Opens the link of the address, or shows that it has ended; a guessed one is not found. */
async function behindLink(
  request: PageRequest,
  house: House,
  work: (opened: OpenedPartnerLink) => Promise<Reply>,
): Promise<Reply> {
  const reading = await openPartnerLink(house, linkIn(request), request.remoteAddress);
  if ('opened' in reading) return work(reading.opened);
  const ended = <EndedLinkPage form={formOf(request)} ended={reading.ended} />;
  return page(words.hello[request.language], ended, { status: 410 });
}

/** The language the text is read in: the one chosen, else the partner's own, else English. */
function readingOf({ query, form }: PageRequest, { agreement }: OpenedPartnerLink): string {
  const asked = form.get('text') || query.get('text');
  const own = agreement.languages.find((language) => language !== 'id' && language !== 'en');
  return (
    agreement.languages.find((language) => language === asked) ?? own ?? agreement.languages.at(-1) ?? 'en'
  );
}

const begunIn = ({ database }: House, { governmentId, round }: OpenedPartnerLink) =>
  withGovernment(database, governmentId, (tx) => findBegun(tx, governmentId, round.id));

async function partnerPage(
  request: PageRequest,
  house: House,
  opened: OpenedPartnerLink,
  refusal?: Refusal,
): Promise<PageReply> {
  const body = (
    <PartnerPage
      form={formOf(request, refusal)}
      link={linkIn(request)}
      opened={opened}
      reading={readingOf(request, opened)}
      begun={await begunIn(house, opened)}
      sendingKey={request.form.get('key') || randomUUID()}
      kept={request.query.has('kept')}
    />
  );
  return page(words.hello[request.language], body);
}

/** What this page holds, with wordings begun in other languages, which it does not show. */
async function linesOf(
  request: PageRequest,
  house: House,
  opened: OpenedPartnerLink,
): Promise<PartnerLine[]> {
  const reading = readingOf(request, opened);
  const begun = await begunIn(house, opened);
  const elsewhere = begun.filter(({ kind, language }) => kind === 'wording' && language !== reading);
  return [...readLines(request.form, opened.agreement, reading), ...elsewhere];
}

async function take(request: PageRequest, house: House, opened: OpenedPartnerLink): Promise<Reply> {
  const { form, language } = request;
  const link = linkIn(request);
  const lines = await linesOf(request, house, opened);
  // Kept before it is judged: whatever is wrong, nothing typed is lost.
  await keepLines(house, opened, lines);
  if (form.get('act') !== 'send')
    return redirect(`${pathOf('partner', language, { link })}?kept&text=${readingOf(request, opened)}`);
  await sendLines(house, opened, {
    key: form.get('key'),
    name: form.get('name'),
    office: form.get('office'),
    confirmed: form.get('confirmed') === 'yes',
    lines,
  });
  return redirect(pathOf('thanks', language, { link }));
}

/** Only a browser that goes to the page has looked at it: mail scanners and messengers fetch every link they see. */
const looksAtIt = ({ headers }: PageRequest) => headers['sec-fetch-mode'] === 'navigate';

/** What a partner sees behind a link, without an account. */
export const partnerRoutes: readonly PublicRoute[] = [
  {
    name: 'negotiation.partner-reads',
    method: 'GET',
    path: paths.partner,
    who: 'anyone',
    handle: (request, house) =>
      behindLink(request, house, async (opened) => {
        if (looksAtIt(request)) await noteLook(house, opened);
        return partnerPage(request, house, opened);
      }),
  },
  {
    name: 'negotiation.partner-sends',
    method: 'POST',
    path: paths.partner,
    who: 'anyone',
    handle: (request, house) =>
      behindLink(request, house, (opened) =>
        orFormAgain(
          () => take(request, house, opened),
          (refusal) => partnerPage(request, house, opened, refusal),
        ),
      ),
  },
  {
    name: 'negotiation.partner-sent',
    method: 'GET',
    path: paths.thanks,
    who: 'anyone',
    handle: (request, house) =>
      behindLink(request, house, async () =>
        page(words.thanks[request.language], <ThanksPage form={formOf(request)} link={linkIn(request)} />),
      ),
  },
];
