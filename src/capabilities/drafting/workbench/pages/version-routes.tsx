import type { Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect, rowId } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import { pathOf, paths } from '../../paths.ts';
import { checkers, officeReaders, readers, recommenders, writers } from '../../rules.ts';
import { compareAgreements } from '../compare-agreements.ts';
import { setFindingAside, takeFindingUp } from '../decide-finding.ts';
import { makeVersion } from '../make-version.ts';
import { placesToReview } from '../readiness.ts';
import { recommend } from '../recommend.ts';
import { restoreVersion } from '../restore-version.ts';
import { viewVersion } from '../view-version.ts';
import { viewWorkbench } from '../view-workbench.ts';
import { agreementIn, benchOf, breadcrumbsOf, names, type OfficeRequest, within } from './request.ts';
import { ComparePage } from './views/compare-page.tsx';
import { FindingsPage } from './views/findings-page.tsx';
import { ReviewPage } from './views/review-page.tsx';
import { VersionPage } from './views/version-page.tsx';
import { VersionsPage } from './views/versions-page.tsx';
import { words } from './words.ts';

const named = { ...names, version: 'agreement-version' } as const;

async function findingsPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const bench = await benchOf(request, house);
  const body = <FindingsPage bench={bench} form={formOf(request, refusal)} />;
  return page(words.findings[request.language], body, breadcrumbsOf(request, agreementIn(request)));
}

async function decideFinding(request: OfficeRequest, house: House) {
  const { actor, form, language } = request;
  const agreementId = agreementIn(request);
  const decision = { agreementId, finding: form.get('finding') };
  const { clock } = house;
  await within(house, request, (tx) =>
    form.get('act') === 'take-up'
      ? takeFindingUp(tx, clock, actor, decision)
      : setFindingAside(tx, clock, actor, { ...decision, reason: form.get('reason') }),
  );
  return redirect(pathOf('findings', language, { agreement: agreementId }));
}

async function versionsPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const bench = await benchOf(request, house);
  const body = <VersionsPage bench={bench} form={formOf(request, refusal)} />;
  return page(words.versions[request.language], body, breadcrumbsOf(request, agreementIn(request)));
}

async function versionPage(request: OfficeRequest, house: House): Promise<PageReply> {
  const { actor, language, params } = request;
  const agreementId = agreementIn(request);
  const { bench, version } = await within(house, request, async (tx) => ({
    version: await viewVersion(tx, actor, { agreementId, number: rowId(params.version) }),
    bench: await viewWorkbench(tx, actor, agreementId),
  }));
  return page(
    `${words.version[language]} ${version.number}`,
    <VersionPage bench={bench} form={formOf(request)} version={version} />,
    breadcrumbsOf(request, agreementId),
  );
}

async function comparePage(request: OfficeRequest, house: House): Promise<PageReply> {
  const { actor, language, query } = request;
  const agreementId = agreementIn(request);
  const wanted = rowId(query.get('after'));
  const { bench, before, after } = await within(house, request, async (tx) => {
    const bench = await viewWorkbench(tx, actor, agreementId);
    const contentOf = async (number: number) =>
      (await viewVersion(tx, actor, { agreementId, number })).content;
    const latest = rowId(query.get('before')) || (bench.versions[0]?.number ?? 0);
    const { agreement } = bench.file;
    // An agreement without a version is compared with itself: there is no difference yet.
    const before = latest === 0 ? agreement : await contentOf(latest);
    return { bench, before, after: wanted === 0 ? agreement : await contentOf(wanted) };
  });
  const last = wanted === 0 ? words.now[language] : `${words.version[language]} ${wanted}`;
  const title = `${words.compare[language]}: ${words.version[language]} ${query.get('before') ?? ''} → ${last}`;
  const differences = compareAgreements(before, after);
  return page(
    words.compare[language],
    <ComparePage {...{ bench, language, title, before, after, differences }} />,
    breadcrumbsOf(request, agreementId),
  );
}

async function reviewPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language } = request;
  const agreementId = agreementIn(request);
  const { bench, version } = await within(house, request, async (tx) => {
    const bench = await viewWorkbench(tx, actor, agreementId);
    const number = bench.versions[0]?.number;
    return { bench, version: number && (await viewVersion(tx, actor, { agreementId, number })) };
  });
  return page(
    words.review[language],
    <ReviewPage bench={bench} form={formOf(request, refusal)} version={version || undefined} />,
    breadcrumbsOf(request, agreementId),
  );
}

async function sendReview(request: OfficeRequest, house: House) {
  const { actor, form, language } = request;
  const agreementId = agreementIn(request);
  const number = rowId(form.get('version'));
  await within(house, request, async (tx) => {
    const { content } = await viewVersion(tx, actor, { agreementId, number });
    const verdicts = placesToReview(content).flatMap((clauseId) => {
      const verdict = (['agree', 'change'] as const).find((one) => one === form.get(`verdict-${clauseId}`));
      return verdict ? [{ clauseId, verdict, words: form.get(`words-${clauseId}`) }] : [];
    });
    const said = { agreementId, version: number, body: form.get('body'), verdicts };
    await recommend(tx, house.clock, actor, said);
  });
  return redirect(pathOf('review', language, { agreement: agreementId }));
}

const versionRoutes: readonly OfficeRoute[] = [
  {
    name: 'agreement.versions',
    method: 'GET',
    path: paths.versions,
    who: readers,
    names,
    handle: (request, house) => versionsPage(request, house),
  },
  {
    name: 'agreement.make-version',
    method: 'POST',
    path: paths.versions,
    who: writers,
    names,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language } = request;
          const making = { agreementId: agreementIn(request), reason: form.get('reason') };
          await within(house, request, (tx) => makeVersion(tx, house.clock, actor, making));
          return redirect(pathOf('versions', language, { agreement: making.agreementId }));
        },
        (refusal) => versionsPage(request, house, refusal),
      ),
  },
  {
    name: 'agreement.version',
    method: 'GET',
    path: paths.version,
    who: readers,
    names: named,
    handle: versionPage,
  },
  {
    name: 'agreement.restore-version',
    method: 'POST',
    path: paths.restore,
    who: writers,
    names: named,
    async handle(request, house) {
      const { actor, language, params } = request;
      const wanted = { agreementId: agreementIn(request), number: rowId(params.version) };
      await within(house, request, (tx) => restoreVersion(tx, house.clock, actor, wanted));
      return redirect(pathOf('agreement', language, { agreement: wanted.agreementId }));
    },
  },
  { name: 'agreement.compare', method: 'GET', path: paths.compare, who: readers, names, handle: comparePage },
];

const judgingRoutes: readonly OfficeRoute[] = [
  {
    name: 'agreement.findings',
    method: 'GET',
    path: paths.findings,
    who: readers,
    names,
    handle: (request, house) => findingsPage(request, house),
  },
  {
    name: 'agreement.decide-finding',
    method: 'POST',
    path: paths.findings,
    who: checkers,
    names,
    handle: (request, house) =>
      orFormAgain(
        () => decideFinding(request, house),
        (refusal) => findingsPage(request, house, refusal),
      ),
  },
  {
    name: 'agreement.review',
    method: 'GET',
    path: paths.review,
    who: officeReaders,
    names,
    handle: (request, house) => reviewPage(request, house),
  },
  {
    name: 'agreement.recommend',
    method: 'POST',
    path: paths.review,
    who: recommenders,
    names,
    handle: (request, house) =>
      orFormAgain(
        () => sendReview(request, house),
        (refusal) => reviewPage(request, house, refusal),
      ),
  },
];

/** Versions and their comparison, findings, and what the reviewers say. */
export const versionAndReviewRoutes: readonly OfficeRoute[] = [...versionRoutes, ...judgingRoutes];
