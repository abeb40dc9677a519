import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { type OfficeRoute, page, redirect } from '#platform/http/index.ts';
import { readDate, typedDate } from '#ui';
import { answerRequirement } from '../answer-requirement.ts';
import { type CheckedPaper, type CheckedRequirement, papersOf } from '../checklist.ts';
import { pageAddress, pagePaths } from './addresses.ts';
import { formRoutes, openers, readers } from './form-routes.tsx';
import type { LawOfCase } from './law-of-case.ts';
import { loadCase } from './load-case.ts';
import type { CasePageView } from './views/case-view.ts';
import { ChecklistPage, checklistTitle } from './views/checklist-page.tsx';
import { RequirementPage } from './views/requirement-form.tsx';

/** The papers of every stage that was taken, by the law of its day, and of those that come next. */
function papersOfCase(view: CasePageView): { one: CheckedPaper; law: LawOfCase }[] {
  const { state, acts } = view.view;
  const taken = [...state.earlier.flatMap(({ stages }) => stages), ...state.stages].flatMap((stage) =>
    stage.standing ? [{ code: stage.code, law: view.lawOn(stage.standing.day) }] : [],
  );
  const next = state.next.map((code) => ({ code, law: view.law }));
  const told = new Map<string, LawOfCase>();
  for (const { code, law } of [...taken, ...next]) {
    const stage = law.stage(code);
    for (const paper of [...(stage?.needs ?? []), ...(stage?.produces ?? [])])
      if (!told.has(paper)) told.set(paper, law);
  }
  return [...told].flatMap(([code, law]) => {
    const paper = law.paper(code);
    return paper ? papersOf(acts, [paper]).map((one) => ({ one, law })) : [];
  });
}

const checklist: OfficeRoute = {
  name: 'case.checklist',
  method: 'GET',
  path: pagePaths.checklist,
  who: readers,
  names: { code: 'case' },
  async handle(request, house) {
    const view = await loadCase(request, house);
    return page(
      `${checklistTitle[request.language]}: ${view.title}`,
      <ChecklistPage {...view} papers={papersOfCase(view)} />,
    );
  },
};

interface OneRequirement {
  page: CasePageView;
  one: CheckedRequirement;
}

const requirement = formRoutes<OneRequirement>({
  name: 'case.answer-requirement',
  path: 'requirement',
  who: openers,
  names: { code: 'case', requirement: 'requirement' },
  title: ({ one }) => one.verdict.name,
  async load(request, house) {
    const view = await loadCase(request, house);
    const one = view.view.requirements.find(({ verdict }) => verdict.code === request.params.requirement);
    if (!one) throw notFound();
    return { page: view, one };
  },
  body: (form, { page: view, one }) => <RequirementPage {...view} form={form} one={one} />,
  async save({ actor, form, language }, { database, clock }, { page: view, one }) {
    const reading = readDate(typedDate(form.typed, 'saidOn'), { whole: true });
    const { code } = view.view.case;
    await withGovernment(database, actor.governmentId, (tx) =>
      answerRequirement(tx, clock, actor, {
        caseCode: code,
        requirement: one.verdict.code,
        answer: form.get('answer'),
        paper: form.get('paper').slice(0, 300),
        place: form.get('place').slice(0, 300),
        office: form.get('office').slice(0, 300),
        saidOn: reading.kind === 'date' ? reading.edtf : '',
        note: form.get('note').slice(0, 2000),
      }),
    );
    return redirect(`${pageAddress('checklist', language, { code })}#requirement-${one.verdict.code}`);
  },
});

export const checklistRoutes: readonly OfficeRoute[] = [checklist, ...requirement];
