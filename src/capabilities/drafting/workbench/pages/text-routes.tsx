import { notFound, type Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { json, type OfficeRoute, type PageReply, page, type Reply, redirect } from '#platform/http/index.ts';
import { formOf, refusalOnForm } from '#ui';
import { pathOf, paths } from '../../paths.ts';
import { CellChangedMeanwhile, type TheirText } from '../../refusals.ts';
import { checkers, officeReaders, readers, writers } from '../../rules.ts';
import { listRevisions, type Revision } from '../../store/cells.ts';
import { openOnes, whyItMatters } from '../check-agreement.ts';
import { markReviewed } from '../mark-reviewed.ts';
import { type SavedCell, saveCell } from '../save-cell.ts';
import { viewWorkbench } from '../view-workbench.ts';
import { agreementIn, benchOf, breadcrumbsOf, names, type OfficeRequest, within } from './request.ts';
import { ClausePage } from './views/clause-page.tsx';
import { EditorPage } from './views/editor-page.tsx';
import { clauseName, nameOfLanguage, titleOf } from './views/labels.ts';

const named = { ...names, clause: 'agreement-clause' } as const;

async function editorPage(request: OfficeRequest, house: House): Promise<PageReply> {
  const bench = await benchOf(request, house);
  return page(
    titleOf(bench.file.agreement, request.language),
    <EditorPage bench={bench} form={formOf(request)} />,
    { ...breadcrumbsOf(request), script: 'editor' },
  );
}

/** What came of the languages of one clause that were sent. */
interface Outcome {
  saved: Map<string, SavedCell>;
  theirs: Map<string, TheirText>;
  refusal: Refusal | undefined;
}

/** Saves each language that was sent by itself, so that one that meets another person's text holds up no other. */
async function saveSent(request: OfficeRequest, house: House): Promise<Outcome> {
  const { actor, form, params } = request;
  const agreementId = agreementIn(request);
  const clauseId = params.clause ?? '';
  const outcome: Outcome = { saved: new Map(), theirs: new Map(), refusal: undefined };
  const sent = Object.keys(form.typed).filter((name) => name.startsWith('text-'));
  // A form without a text still learns whether the agreement is there, and theirs to write.
  for (const language of sent.length > 0 ? sent.map((name) => name.slice('text-'.length)) : ['']) {
    const saving = {
      agreementId,
      clauseId,
      language,
      heading: form.get(`heading-${language}`),
      text: form.get(`text-${language}`),
      number: Number(form.get(`number-${language}`)) || 0,
      outline: Number(form.get('outline')) || 0,
    };
    try {
      const saved = await withGovernment(house.database, actor.governmentId, (tx) =>
        saveCell(tx, house.clock, actor, saving),
      );
      outcome.saved.set(language, saved);
    } catch (problem) {
      outcome.refusal = refusalOnForm(problem).refusal;
      if (problem instanceof CellChangedMeanwhile) outcome.theirs.set(language, problem.theirs);
    }
  }
  return outcome;
}

/** The same for the editor's script: what was saved under which number, and the findings as they are now. */
async function answerScript(request: OfficeRequest, house: House, outcome: Outcome): Promise<Reply> {
  const { language } = request;
  const bench = await benchOf(request, house);
  const { file, findings } = bench;
  const cells = file.cells.get(request.params.clause ?? '') ?? {};
  const refusal = outcome.refusal;
  return json({
    saved: Object.fromEntries([...outcome.saved].map(([cell, { number }]) => [cell, number])),
    theirs: Object.fromEntries(outcome.theirs),
    refused: refusal && (refusal.fields[0]?.words ?? refusal.words)[language],
    states: Object.fromEntries(Object.entries(cells).map(([cell, { state }]) => [cell, state])),
    at: house.clock.now().toISOString(),
    findings: openOnes(findings).map(({ key, clause, code, message, passages }) => ({
      key,
      clause: file.agreement.clauses.some(({ id }) => id === clause) ? clause : '',
      message: message[language],
      why: whyItMatters[code][language],
      passages: passages.map((one) => ({
        language: one.language,
        called: nameOfLanguage(one.language, language),
        text: one.text,
      })),
    })),
  });
}

async function clausePage(request: OfficeRequest, house: House, outcome?: Outcome): Promise<PageReply> {
  const { actor, language, params } = request;
  const agreementId = agreementIn(request);
  const { bench, clause, history } = await within(house, request, async (tx) => {
    const bench = await viewWorkbench(tx, actor, agreementId);
    const clause = bench.file.agreement.clauses.find(({ id }) => id === params.clause);
    if (!clause) throw notFound();
    const history = new Map<string, Revision[]>();
    for (const cell of bench.file.agreement.languages)
      history.set(
        cell,
        await listRevisions(tx, actor.governmentId, { agreementId, clauseId: clause.id, language: cell }),
      );
    return { bench, clause, history };
  });
  const form = formOf(request, outcome?.refusal);
  return page(
    clauseName(bench.file.agreement, clause.id, language),
    <ClausePage {...{ bench, clause, form, history }} theirs={outcome?.theirs} />,
    breadcrumbsOf(request, agreementId),
  );
}

async function saveClause(request: OfficeRequest, house: House): Promise<Reply> {
  const { form, language, params } = request;
  const outcome = await saveSent(request, house);
  if (form.get('answer') === 'script') return answerScript(request, house, outcome);
  if (outcome.refusal) {
    const { status } = refusalOnForm(outcome.refusal);
    return { ...(await clausePage(request, house, outcome)), status };
  }
  return redirect(`${pathOf('agreement', language, { agreement: agreementIn(request) })}#${params.clause}`);
}

/** The editor, one clause of it, and the saving of texts. */
export const textRoutes: readonly OfficeRoute[] = [
  {
    name: 'agreement.view',
    method: 'GET',
    path: paths.agreement,
    who: readers,
    names,
    handle: editorPage,
  },
  {
    name: 'agreement.clause',
    method: 'GET',
    path: paths.clause,
    who: officeReaders,
    names: named,
    handle: (request, house) => clausePage(request, house),
  },
  {
    name: 'agreement.save-clause',
    method: 'POST',
    path: paths.clause,
    who: writers,
    names: named,
    handle: saveClause,
  },
  {
    name: 'agreement.mark-reviewed',
    method: 'POST',
    path: paths.follows,
    who: checkers,
    names,
    async handle(request, house) {
      const { actor, form, language } = request;
      const agreementId = agreementIn(request);
      const clauseId = form.get('clause');
      const place = {
        agreementId,
        clauseId,
        language: form.get('cell'),
        number: Number(form.get('number')) || 0,
      };
      await within(house, request, (tx) => markReviewed(tx, house.clock, actor, place));
      return redirect(`${pathOf('agreement', language, { agreement: agreementId })}#${clauseId}`);
    },
  },
];
