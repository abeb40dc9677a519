import { hasRole } from '#kernel/actor.ts';
import { beginningOf } from '#kernel/beginning-of.ts';
import { Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { beyondLastPage, json, type NotUnderstood, type OfficeRoute, page } from '#platform/http/index.ts';
import type { LikelyDuplicate } from '../duplicates.ts';
import type { CooperationRecord } from '../find-record.ts';
import { mergeCooperations } from '../merge-cooperations.ts';
import { mergeOrganisations } from '../merge-organisations.ts';
import { organisationFinder } from '../organisation-finder.ts';
import { proposeMerges } from '../propose-merges.ts';
import { recordNotFound } from '../refusals.ts';
import { type OrganisationView, viewOrganisation } from '../view-organisation.ts';
import { viewOrganisations } from '../view-organisations.ts';
import { viewRecord } from '../view-record.ts';
import { officeAddress, officePaths } from './addresses.ts';
import { answersOf } from './answers.ts';
import { formRoutes, type OfficeRequest, readers, recorders, writers } from './form-routes.tsx';
import { readOrganisationsQuestion, readPageNumber } from './question.ts';
import { recordOf } from './record-of.ts';
import { DuplicatesPage, pagesOf } from './views/duplicates-page.tsx';
import { MergePage } from './views/merge-page.tsx';
import { OrganisationPage } from './views/organisation-page.tsx';
import { OrganisationsPage } from './views/organisations-page.tsx';

const reasonMissing = {
  id: 'Tulis mengapa keduanya sama, supaya orang lain kelak mengerti',
  en: 'Write why they are the same, so that others will understand later',
};

const askedFor = ({ form, query }: OfficeRequest) => (form.get('with') || query.get('with') || '').trim();

/** The other record asked for; undefined when none was, or there is none of this code. */
async function otherRecord(
  request: OfficeRequest,
  { database }: House,
): Promise<CooperationRecord | undefined> {
  const { actor } = request;
  const code = askedFor(request);
  if (code === '') return undefined;
  return withGovernment(database, actor.governmentId, (tx) => viewRecord(tx, actor, code)).catch(
    (problem) => {
      if (problem instanceof Refusal && problem.kind === 'not-found') return undefined;
      throw problem;
    },
  );
}

interface MergeData {
  record: CooperationRecord;
  other: CooperationRecord | undefined;
  likely: LikelyDuplicate[];
}

const merge = formRoutes<MergeData>({
  name: 'cooperation.merge',
  path: 'merge',
  names: { code: 'cooperation' },
  title: () => ({ id: 'Gabungkan data ganda', en: 'Merge duplicate records' }),
  async load(request, house) {
    const { actor } = request;
    const record = await recordOf(request, house);
    const { code } = record.cooperation;
    const proposed = await withGovernment(house.database, actor.governmentId, (tx) =>
      proposeMerges(tx, actor),
    );
    const other = await otherRecord(request, house);
    return {
      record,
      other: other?.cooperation.code === code ? undefined : other,
      likely: proposed.cooperations.filter((pair) => pair.one.code === code || pair.other.code === code),
    };
  },
  body: (form, data, request) => {
    const missing = !data.other && request.method === 'GET' && askedFor(request) !== '';
    return (
      <MergePage form={missing ? { ...form, refusal: recordNotFound(askedFor(request)) } : form} {...data} />
    );
  },
  async save(request, { database, clock }, { record, other }) {
    const { form, actor, language } = request;
    if (!other) throw recordNotFound(askedFor(request));
    const answers = answersOf(form);
    const codes = [record.cooperation.code, other.cooperation.code];
    const kept = answers.choice('into', codes, {
      id: 'Pilih data mana yang tetap ada',
      en: 'Choose which record stays',
    });
    const reason = answers.text('reason', { most: 2000, needed: reasonMissing });
    answers.mustBeSound();
    const merged = codes.find((code) => code !== kept) ?? '';
    await withGovernment(database, actor.governmentId, (tx) =>
      mergeCooperations(tx, clock, actor, { merged, kept: kept ?? '', reason: reason ?? '' }),
    );
    return `${officeAddress('view', language, { code: kept ?? '' })}?done=merged`;
  },
});

const duplicates: OfficeRoute = {
  name: 'office.duplicates',
  method: 'GET',
  path: officePaths.duplicates,
  who: writers,
  async handle({ actor, language, query }, { database }) {
    const { question, notUnderstood } = readPageNumber(query);
    const proposed = await withGovernment(database, actor.governmentId, (tx) => proposeMerges(tx, actor));
    const pages = pagesOf(proposed);
    const { page: asked = 1 } = question;
    if (asked > pages) notUnderstood.push(beyondLastPage(asked, pages));
    const title = { id: 'Data yang mungkin ganda', en: 'Records that may be duplicates' }[language];
    return page(
      title,
      <DuplicatesPage {...{ language, proposed, notUnderstood }} page={Math.min(asked, pages)} />,
    );
  },
};

/** Names for those who type one; the page's script asks for them. */
const similar: OfficeRoute = {
  name: 'office.similar-organisations',
  method: 'GET',
  path: officePaths.similarOrganisations,
  who: recorders,
  async handle({ actor, query }, { database }) {
    const typed = beginningOf((query.get('q') ?? '').trim(), 200);
    const found = await withGovernment(database, actor.governmentId, async (tx) =>
      (await organisationFinder(tx, actor)).like(typed),
    );
    return json({ names: found.map(({ name }) => name) });
  },
};

const organisations: OfficeRoute = {
  name: 'office.organisations',
  method: 'GET',
  path: officePaths.organisations,
  who: readers,
  async handle({ actor, language, query }, { database }) {
    const { question, notUnderstood } = readOrganisationsQuestion(query);
    const found = await withGovernment(database, actor.governmentId, (tx) =>
      viewOrganisations(tx, actor, question),
    );
    if (question.page && question.page > found.page)
      notUnderstood.push(beyondLastPage(question.page, found.pages));
    const title = { id: 'Organisasi', en: 'Organisations' }[language];
    return page(title, <OrganisationsPage {...{ language, question, notUnderstood, found }} />);
  },
};

function pagesNotUnderstood(query: URLSearchParams, { page, pages }: OrganisationView): NotUnderstood[] {
  const asked = new URLSearchParams([...query].filter(([part]) => part === 'page'));
  const { question, notUnderstood } = readPageNumber(asked);
  const beyond = question.page !== undefined && question.page > page;
  return beyond ? [...notUnderstood, beyondLastPage(question.page ?? 1, pages)] : [...notUnderstood];
}

const organisation = formRoutes<OrganisationView>({
  name: 'organisation.merge',
  path: 'organisation',
  mayLook: readers,
  names: { organisation: 'organisation' },
  title: ({ organisation: { name } }) => ({ id: name, en: name }),
  load: ({ actor, params, query, form }, { database }) =>
    withGovernment(database, actor.governmentId, (tx) =>
      viewOrganisation(tx, actor, params.organisation ?? '', {
        q: beginningOf((query.get('q') ?? '').trim(), 200),
        chosen: form.get('merged'),
        page: readPageNumber(query).question.page ?? 1,
      }),
    ),
  body: (form, view, { query, actor }) => (
    <OrganisationPage
      form={form}
      view={view}
      notUnderstood={pagesNotUnderstood(query, view)}
      mayWrite={hasRole(actor, ...writers)}
      done={query.get('done') ?? undefined}
    />
  ),
  async save({ form, actor, language }, { database, clock }, view) {
    const answers = answersOf(form);
    const others = view.others.map(({ slug }) => slug);
    const merged = answers.choice('merged', others, {
      id: 'Pilih organisasi yang sama dengan ini',
      en: 'Choose the organisation that is the same as this one',
    });
    const reason = answers.text('reason', { most: 2000, needed: reasonMissing });
    answers.mustBeSound();
    const kept = view.organisation.slug;
    await withGovernment(database, actor.governmentId, (tx) =>
      mergeOrganisations(tx, clock, actor, { merged: merged ?? '', kept, reason: reason ?? '' }),
    );
    return `${officeAddress('organisation', language, { organisation: kept })}?done=merged`;
  },
});

export const mergeRoutes: readonly OfficeRoute[] = [
  ...merge,
  duplicates,
  similar,
  organisations,
  ...organisation,
];
