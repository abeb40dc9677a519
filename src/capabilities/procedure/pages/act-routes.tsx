import { beginningOf } from '#kernel/beginning-of.ts';
import { today } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type Reply, redirect } from '#platform/http/index.ts';
import { paperComplaint } from '#register';
import { isDay } from '../calendar/days.ts';
import type { Act } from '../case/acts.ts';
import { findActDocument } from '../find-act-document.ts';
import type { Stage } from '../law/shape.ts';
import { type ActRecording, recordAct } from '../record-act.ts';
import { actIncomplete } from '../refusals.ts';
import { pageAddress, pagePaths } from './addresses.ts';
import { formRoutes, type OfficeRequest, readers, recorders } from './form-routes.tsx';
import { loadCase, standingActOf } from './load-case.ts';
import { readAct } from './read-act.ts';
import { ActPage } from './views/act-page.tsx';
import { actLabel } from './views/case-sections.tsx';
import type { CasePageView } from './views/case-view.ts';
import { WithdrawPage, withdrawTitle } from './views/withdraw-page.tsx';

const correctTitle: Words = { id: 'Betulkan langkah', en: 'Correct an act' };
const nameTheOffice: Words = {
  id: 'Tulis kantor atau jabatan yang mencabutnya.',
  en: 'Write the office that withdraws it.',
};

interface AtStage {
  page: CasePageView;
  stage: Stage;
}
interface AtAct extends AtStage {
  act: Act;
}

function stageOfLaw(page: CasePageView, code: string | undefined): Stage {
  const stage = page.law.stage(code ?? '');
  if (!stage) throw notFound();
  return stage;
}

/** Keeps the scan before the act that names it: an interrupted upload leaves an unnamed file, never a name without one. */
async function keepDocument({ form }: OfficeRequest, { files }: House): Promise<ActRecording['document']> {
  const sent = form.files.find(({ field, name }) => field === 'document' && name !== '');
  if (!sent) return undefined;
  const complaint = paperComplaint(sent.bytes);
  if (complaint) throw actIncomplete([{ field: 'document', words: complaint }]);
  return { sha256: await files.keep(sent.bytes), name: beginningOf(sent.name, 200) };
}

/** Records what the form says of a stage; `replaced` is the act it corrects. */
async function saveAct(
  request: OfficeRequest,
  house: House,
  { page, stage }: AtStage,
  replaced?: Act,
): Promise<void> {
  const { form, actor } = request;
  const read = readAct(form, [...stage.needs, ...stage.produces]);
  if ('complaints' in read) throw actIncomplete(read.complaints);
  const document =
    (await keepDocument(request, house)) ??
    (replaced?.documentSha256 && replaced.documentName
      ? { sha256: replaced.documentSha256, name: replaced.documentName }
      : undefined);
  await withGovernment(house.database, actor.governmentId, (tx) =>
    recordAct(tx, house.clock, actor, {
      ...read.act,
      caseCode: page.view.case.code,
      version: Number(form.get('version')),
      stage: stage.code,
      ...(document && { document }),
      ...(replaced && { replaces: Number(replaced.id) }),
    }),
  );
}

const backToCase = ({ language, params }: OfficeRequest, done: string): Reply =>
  redirect(`${pageAddress('case', language, { code: params.code ?? '' })}?done=${done}`);

/** An old step is recorded by the law of its time, whose day stands in the address. */
function byLawOf(page: CasePageView, day: string | null): CasePageView {
  return day !== null && isDay(day) && day <= page.law.day ? { ...page, law: page.lawOn(day) } : page;
}

const withDay = (address: string, day: string | null): string =>
  day === null ? address : `${address}?${new URLSearchParams({ date: day })}`;

const record = formRoutes<AtStage>({
  name: 'case.record-act',
  path: 'record',
  who: recorders,
  names: { code: 'case', stage: 'stage' },
  title: ({ stage }) => stage.name,
  async load(request, house) {
    const page = byLawOf(await loadCase(request, house), request.query.get('date'));
    return { page, stage: stageOfLaw(page, request.params.stage) };
  },
  body: (form, { page, stage }, { query }) => (
    <ActPage
      {...page}
      form={form}
      stage={stage}
      heading={stage.name[form.language]}
      action={withDay(
        pageAddress('record', form.language, { code: page.view.case.code, stage: stage.code }),
        query.get('date'),
      )}
    />
  ),
  async save(request, house, data) {
    await saveAct(request, house, data);
    return backToCase(request, 'recorded');
  },
});

async function loadAct(request: OfficeRequest, house: House): Promise<AtAct> {
  const today = await loadCase(request, house);
  const act = standingActOf(today, request.params.act);
  const page = byLawOf(today, act.legalDate);
  return { page, act, stage: stageOfLaw(page, act.stage) };
}

const correct = formRoutes<AtAct>({
  name: 'case.correct-act',
  path: 'correct',
  who: recorders,
  names: { code: 'case', act: 'act' },
  title: () => correctTitle,
  load: loadAct,
  body: (form, { page, stage, act }) => (
    <ActPage
      {...page}
      form={form}
      stage={stage}
      corrected={act}
      heading={`${correctTitle[form.language]}: ${actLabel(act, page.law, form.language)}`}
      action={pageAddress('correct', form.language, { code: page.view.case.code, act: act.id })}
    />
  ),
  async save(request, house, data) {
    await saveAct(request, house, data, data.act);
    return backToCase(request, 'corrected');
  },
});

const withdraw = formRoutes<AtAct>({
  name: 'case.withdraw-act',
  path: 'withdraw',
  who: recorders,
  names: { code: 'case', act: 'act' },
  title: () => withdrawTitle,
  load: loadAct,
  body: (form, { page, act }) => <WithdrawPage {...page} form={form} act={act} />,
  async save(request, { database, clock }, { page, act }) {
    const { form, actor } = request;
    const office = form.get('office').trim();
    if (office === '') throw actIncomplete([{ field: 'office', words: nameTheOffice }]);
    await withGovernment(database, actor.governmentId, (tx) =>
      recordAct(tx, clock, actor, {
        caseCode: page.view.case.code,
        version: Number(form.get('version')),
        kind: 'withdrawal',
        stage: act.stage,
        legalDate: today(clock),
        office,
        reason: form.get('reason'),
        replaces: Number(act.id),
      }),
    );
    return backToCase(request, 'withdrawn');
  },
});

const document: OfficeRoute = {
  name: 'case.act-document',
  method: 'GET',
  path: pagePaths.document,
  who: readers,
  names: { code: 'case', act: 'act' },
  async handle({ actor, params }, house) {
    const found = await findActDocument(house, actor, params.code ?? '', params.act ?? '');
    if (!found) throw notFound();
    return { kind: 'file', ...found };
  },
};

export const actRoutes: readonly OfficeRoute[] = [...record, ...correct, ...withdraw, document];
