import { verifyChainOf } from '#audit';
import { today } from '#kernel/clock.ts';
import { type OfficeRoute, page } from '#platform/http/index.ts';
import { paths } from '../paths.ts';
import { findGovernmentById } from '../store/governments.ts';
import { trailQuestionOf } from './question.ts';
import { trailFile } from './trail-file.ts';
import { TrailPage } from './trail-page.tsx';
import { VerifyPage } from './verify-page.tsx';
import { readTrail, trailReaders, viewTrail } from './view-trail.ts';
import { trailWords } from './words.ts';

const pageNumberOf = (query: URLSearchParams) =>
  Math.min(Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1), 100_000);

const showTrail: OfficeRoute = {
  name: 'trail.view',
  method: 'GET',
  path: paths.trail,
  who: trailReaders,
  async handle({ actor, language, query }, { database }) {
    const question = trailQuestionOf(query);
    const number = pageNumberOf(query);
    const trail = await viewTrail(database, actor, question, number);
    return page(
      trailWords.title[language],
      <TrailPage language={language} actor={actor} question={question} trail={trail} page={number} />,
    );
  },
};

const sendFile: OfficeRoute = {
  name: 'trail.file',
  method: 'GET',
  path: paths.trailFile,
  who: trailReaders,
  handle: async ({ actor, language, query }, { database, clock }) => ({
    kind: 'file',
    type: 'text/csv; charset=utf-8',
    name: `${{ id: 'jejak', en: 'trail' }[language]}-${today(clock)}.csv`,
    content: trailFile(readTrail(database, actor, trailQuestionOf(query)), language),
  }),
};

const verify: OfficeRoute = {
  name: 'trail.verify',
  method: 'GET',
  path: paths.verifyTrail,
  who: trailReaders,
  async handle({ actor, language, query }, { database, clock }) {
    const head = (query.get('head') ?? '').replace(/\s/g, '').toLowerCase().slice(0, 100);
    const government = await findGovernmentById(database, actor.governmentId);
    return page(
      trailWords.verify[language],
      <VerifyPage
        language={language}
        government={government?.name ?? ''}
        head={head}
        result={await verifyChainOf(database, actor.governmentId, head || undefined)}
        at={clock.now()}
      />,
    );
  },
};

/** The pages of the trail. */
export const trailRoutes: readonly OfficeRoute[] = [showTrail, sendFile, verify];
