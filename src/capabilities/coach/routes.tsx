import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageRequest, page } from '#platform/http/index.ts';
import { fillSkeleton } from './mails/fill-skeleton.ts';
import { readKnownFacts } from './mails/known-facts.ts';
import { skeletons } from './mails/skeletons.ts';
import { pathOf, paths } from './paths.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import { cards } from './protocol/cards.ts';
import { readers } from './rules.ts';
import { findTerms } from './terms/find-terms.ts';
import { CardPage } from './views/card-page.tsx';
import { HomePage } from './views/home-page.tsx';
import { MailPage } from './views/mail-page.tsx';
import { MailsPage } from './views/mails-page.tsx';
import { PhrasesPage } from './views/phrases-page.tsx';
import { ProtocolPage } from './views/protocol-page.tsx';
import { TermsPage } from './views/terms-page.tsx';
import { words } from './words.ts';

type OfficeRequest = PageRequest<GovernmentActor>;

/** The pages above, from the coach down. */
const below = ({ language }: OfficeRequest, ...parts: ('mails' | 'protocol')[]) => ({
  breadcrumbs: [
    { text: words.title[language], href: pathOf('home', language) },
    ...parts.map((part) => ({ text: words[part][language], href: pathOf(part, language) })),
  ],
});

async function phrasesPage(request: OfficeRequest) {
  const { language, query } = request;
  const asked = (query.get('q') ?? '').trim();
  const situation = query.get('situation') ?? '';
  const found =
    asked === '' && situation === ''
      ? undefined
      : findPhrases({ words: asked, situation: situation === 'all' ? '' : situation });
  return page(words.phrases[language], <PhrasesPage {...{ language, asked, found }} />, below(request));
}

async function mailPage(request: OfficeRequest, house: House) {
  const { actor, language, params, query } = request;
  const skeleton = skeletons.find(({ code }) => code === params.mail);
  if (!skeleton) throw notFound();
  const cooperation = (query.get('cooperation') ?? '').trim();
  const { known, found } = await withGovernment(house.database, actor.governmentId, (tx) =>
    readKnownFacts(tx, actor, cooperation),
  );
  const mails = { id: fillSkeleton(skeleton, known, 'id'), en: fillSkeleton(skeleton, known, 'en') };
  return page(
    skeleton.name[language],
    <MailPage {...{ language, skeleton, mails, cooperation, found }} />,
    below(request, 'mails'),
  );
}

async function cardPage(request: OfficeRequest, house: House) {
  const { language, params } = request;
  const card = cards.find(({ country }) => country === params.country);
  if (!card) throw notFound();
  const content = <CardPage language={language} card={card} day={today(house.clock)} />;
  return page(words.protocol[language], content, below(request, 'protocol'));
}

const get = (name: keyof typeof paths, handle: OfficeRoute['handle']): OfficeRoute => ({
  name: `coach.${name}`,
  method: 'GET',
  path: paths[name],
  who: readers,
  handle,
});

/** The pages of the coach. */
export const coachRoutes: readonly OfficeRoute[] = [
  get('home', async ({ language }) => page(words.title[language], <HomePage language={language} />)),
  get('phrases', phrasesPage),
  get('terms', async (request) => {
    const asked = (request.query.get('q') ?? '').trim();
    const content = <TermsPage language={request.language} asked={asked} terms={findTerms(asked)} />;
    return page(words.terms[request.language], content, below(request));
  }),
  get('mails', async (request) => {
    const cooperation = request.query.get('cooperation') ?? '';
    const content = <MailsPage language={request.language} cooperation={cooperation} />;
    return page(words.mails[request.language], content, below(request));
  }),
  get('mail', mailPage),
  get('protocol', async (request) =>
    page(words.protocol[request.language], <ProtocolPage language={request.language} />, below(request)),
  ),
  get('card', cardPage),
];
