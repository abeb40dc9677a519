import { verifyChainOf } from '#audit';
import { today } from '#kernel/clock.ts';
import { beyondLastPage, type OfficeRoute, page } from '#platform/http/index.ts';
import { paths } from '../paths.ts';
import { findGovernmentById } from '../store/governments.ts';
import { readTrailQuestion } from './question.ts';
import { trailFile } from './trail-file.ts';
import { TrailPage } from './trail-page.tsx';
import { VerifyPage } from './verify-page.tsx';
import { readTrail, trailReaders, viewTrail } from './view-trail.ts';
import { trailWords } from './words.ts';

const showTrail: OfficeRoute = {
  name: 'trail.view',
  method: 'GET',
  path: paths.trail,
  who: trailReaders,
  async handle({ actor, language, query }, { database }) {
    const { question, page: asked, notUnderstood } = readTrailQuestion(query);
    const trail = await viewTrail(database, actor, question, asked);
    if (asked > trail.page) notUnderstood.push(beyondLastPage(asked, trail.pages));
    return page(
      trailWords.title[language],
      <TrailPage {...{ language, actor, question, trail, notUnderstood }} />,
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
    content: trailFile(readTrail(database, actor, readTrailQuestion(query).question), language),
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
