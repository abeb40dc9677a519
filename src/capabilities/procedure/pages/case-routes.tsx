import { hasRole } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import { Refusal } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { beyondLastPage, type OfficeRoute, page, redirect } from '#platform/http/index.ts';
import { viewRecord } from '#register';
import type { SentForm } from '#ui';
import { askCases } from '../ask-cases.ts';
import { workingCalendar } from '../calendar/working-days.ts';
import { followingPurposes } from '../case/purposes.ts';
import { draftAnswers, type KnownRecord, placeEvents } from '../case-draft.ts';
import { findOpenable, type OpenableCooperation, openableOf } from '../find-openable.ts';
import type { Law } from '../law/read-law.ts';
import { listCases } from '../list-cases.ts';
import { levelOf, openCase } from '../open-case.ts';
import type { PathAnswers } from '../path/answers.ts';
import { choosePath, type PathChoice } from '../path/choose-path.ts';
import { caseOpeningIncomplete } from '../refusals.ts';
import { lawOf } from '../settings/law-of.ts';
import { pageAddress, pagePaths } from './addresses.ts';
import { readCasesQuestion } from './cases-question.ts';
import { documentFile } from './document-file.ts';
import { formRoutes, type OfficeRequest, openers, readers } from './form-routes.tsx';
import { loadCase } from './load-case.ts';
import { formInQuery } from './path-routes.tsx';

import { fieldsOfQuery, queryOfAnswers, readPathAnswers } from './read-path-answers.ts';
import { sheetDocument } from './sheet-document.ts';

import { CasePage } from './views/case-page.tsx';
import type { CasePageView } from './views/case-view.ts';
import { CasesPage, casesTitle } from './views/cases-pages.tsx';
import { type CaseProposal, OpenPage, openTitle } from './views/open-page.tsx';
import { SheetPage, sheetTitle } from './views/sheet-page.tsx';
import { SilencePage, silenceTitle } from './views/silence-page.tsx';

const list: OfficeRoute = {
  name: 'case.list',
  method: 'GET',
  path: pagePaths.cases,
  who: readers,
  async handle({ actor, language, query }, house) {
    const { cases, law } = await listCases(house, actor);
    const { question, notUnderstood } = readCasesQuestion(query, law);
    const found = askCases(cases, question);
    if (question.page && question.page > found.page)
      notUnderstood.push(beyondLastPage(question.page, found.pages));
    const asked = { language, question, notUnderstood, found, law, day: today(house.clock) };
    return page(
      casesTitle[language],
      <CasesPage {...asked} any={cases.length > 0} mayOpen={hasRole(actor, ...openers)} />,
    );
  },
};

const cooperationNeeded: Words = {
  id: 'Pilih kerja sama yang perkaranya dibuka.',
  en: 'Choose the cooperation whose case is opened.',
};

interface Opening {
  law: Law;
  /** What was asked, filled from the register. */
  query: URLSearchParams;
  /** The cooperation the address names, with the draft the register makes of its answers and steps. */
  proposed?: CaseProposal;
  /** The cooperation that was chosen. */
  chosen?: OpenableCooperation;
  /** What a search found, while none is chosen. */
  offered: OpenableCooperation[];
  found?: { answers: PathAnswers; choice: PathChoice; day: string };
}

/** The path the answers lead to; nothing while they are incomplete or cannot be judged. */
function foundPath(request: OfficeRequest, now: string, law: Law): Opening['found'] {
  const fields = request.method === 'POST' ? request.form : fieldsOfQuery(request.query);
  const read = readPathAnswers(fields);
  if ('complaints' in read) return undefined;
  try {
    return {
      answers: read.answers,
      choice: choosePath(read.answers, now, law),
      day: read.answers.date ?? now,
    };
  } catch (problem) {
    if (problem instanceof Refusal) return undefined;
    throw problem;
  }
}

/** Answers come along in the address, or from the register's draft of them; a sent form keeps its own. */
const openForm = (form: SentForm, request: OfficeRequest): SentForm =>
  request.method === 'POST' ? form : formInQuery(request);

/** The question as it came, filled from the register when it names a cooperation and no answers. */
async function withDraft(
  tx: GovernmentTransaction,
  request: OfficeRequest,
): Promise<{ request: OfficeRequest; known?: KnownRecord }> {
  const { method, query, form, actor } = request;
  const code = method === 'POST' ? form.get('cooperation') : (query.get('cooperation') ?? '');
  if (code === '') return { request };
  const known = await viewRecord(tx, actor, code);
  if (method === 'POST' || query.has('counterparty')) return { request, known };
  const draft = new URLSearchParams(queryOfAnswers(draftAnswers(known)));
  draft.set('cooperation', known.cooperation.code);
  return { request: { ...request, query: draft }, known };
}

const proposalOf = (known: KnownRecord, found: Opening['found'], law: Law, now: string): CaseProposal => {
  const { code, regionCode } = known.cooperation;
  const frame = found && {
    path: found.choice.path,
    level: levelOf(regionCode),
    law,
    calendar: workingCalendar(),
  };
  return { code, ...(frame ? placeEvents(known, frame, now) : { placed: [], unplaced: [] }) };
};

const open = formRoutes<Opening>({
  name: 'case.open',
  path: 'open',
  who: openers,
  title: () => openTitle,
  async load(asked, { database, clock }: House) {
    const { actor } = asked;
    return withGovernment(database, actor.governmentId, async (tx) => {
      const law = await lawOf(tx, actor.governmentId);
      const { request, known } = await withDraft(tx, asked);
      const found = foundPath(request, today(clock), law);
      const proposed = known && proposalOf(known, found, law, today(clock));
      const chosen = known && (await openableOf(tx, clock, actor, known.cooperation));
      return {
        law,
        query: request.query,
        offered: chosen ? [] : await findOpenable(tx, clock, actor, request.query.get('find') ?? ''),
        ...(chosen && { chosen }),
        ...(found && { found }),
        ...(proposed && { proposed }),
      };
    });
  },
  body: (form, { query, ...data }, request) => (
    <OpenPage
      form={openForm(form, { ...request, query })}
      asked={query}
      mayRegister={hasRole(request.actor, 'officer')}
      {...data}
    />
  ),
  async save({ form, actor, language }, { database, clock }) {
    const code = form.get('cooperation');
    const read = readPathAnswers(form);
    const complaints = [
      ...(code === '' ? [{ field: 'cooperation', words: cooperationNeeded }] : []),
      ...('complaints' in read ? read.complaints : []),
    ];
    if ('complaints' in read || complaints.length > 0) throw caseOpeningIncomplete(complaints);
    const purpose = followingPurposes.find((one) => one === form.get('purpose'));
    const opened = await withGovernment(database, actor.governmentId, (tx) =>
      openCase(tx, clock, actor, {
        cooperationCode: code,
        ...(purpose && { purpose }),
        answers: read.answers,
        reason: form.get('reason'),
        takeOver: form.get('takeOver') === 'yes',
        ...(form.get('path') !== '' && { path: form.get('path') }),
      }),
    );
    return redirect(`${pageAddress('case', language, { code: opened })}?done=opened`);
  },
});

/** A page about one case that only shows. */
const showing = (
  name: string,
  path: 'case' | 'silence' | 'sheet',
  title: (view: CasePageView) => string,
  body: (view: CasePageView, request: OfficeRequest) => preact.VNode,
): OfficeRoute => ({
  name,
  method: 'GET',
  path: pagePaths[path],
  who: readers,
  names: { code: 'case' },
  async handle(request, house) {
    const view = await loadCase(request, house);
    return page(title(view), body(view, request));
  },
});

const views = [
  showing(
    'case.view',
    'case',
    ({ title }) => title,
    (view, { query }) => <CasePage {...view} done={query.get('done') ?? undefined} />,
  ),
  showing(
    'case.silence',
    'silence',
    ({ title, language }) => `${silenceTitle[language]}: ${title}`,
    (view) => <SilencePage {...view} />,
  ),
  showing(
    'case.sheet',
    'sheet',
    ({ title, language }) => `${sheetTitle[language]}: ${title}`,
    (view) => <SheetPage {...view} />,
  ),
];

const sheetFile: OfficeRoute = {
  name: 'case.sheet-file',
  method: 'GET',
  path: pagePaths.sheetFile,
  who: readers,
  names: { code: 'case' },
  async handle(request, house) {
    const document = sheetDocument(await loadCase(request, house));
    return documentFile(document, `${request.params.code}-lembar-perkara`, 'pdf');
  },
};

export const caseRoutes: readonly OfficeRoute[] = [list, ...open, ...views, sheetFile];
