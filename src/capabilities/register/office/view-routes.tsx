import { hasRole } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, page, type Reply, redirect, rowId } from '#platform/http/index.ts';
import { formOf } from '#ui';
import { findPaper } from '../find-paper.ts';
import { titleLabel } from '../labels.ts';
import { restoreCooperation } from '../restore-cooperation.ts';
import { agencyOf, mayChange } from '../review.ts';
import { setPublished } from '../set-published.ts';
import { undoMerge } from '../undo-merge.ts';
import { viewOfficeRecord } from '../view-office-record.ts';
import { officeAddress, officePaths } from './addresses.ts';
import { deciders, type OfficeRequest, recorders, viewers, writers } from './form-routes.tsx';
import { RecordPage } from './views/record-page.tsx';

const view: OfficeRoute = {
  name: 'office.cooperation',
  method: 'GET',
  path: officePaths.view,
  who: viewers,
  names: { code: 'cooperation' },
  async handle(request, { database }) {
    const { actor, language, params, query } = request;
    const code = params.code ?? '';
    const record = await withGovernment(database, actor.governmentId, (tx) =>
      viewOfficeRecord(tx, actor, code),
    );
    const own = record.cooperation.code;
    if (own !== code) return redirect(officeAddress('view', language, { code: own }));
    return page(
      titleLabel(record.cooperation, language),
      <RecordPage
        record={record}
        language={language}
        form={formOf(request)}
        mayWrite={hasRole(actor, ...recorders) && mayChange(actor, record.cooperation)}
        mayKeep={hasRole(actor, ...writers)}
        mayDecide={hasRole(actor, ...deciders)}
        isReporter={agencyOf(actor) !== undefined}
        done={query.get('done') ?? undefined}
      />,
    );
  },
};

/** After an act that needs nothing typed: back to the record, with a word about what was done. */
const doneAt = ({ language }: OfficeRequest, code: string, done: string): Reply =>
  redirect(`${officeAddress('view', language, { code })}?done=${done}`);

const publishing = (published: boolean): OfficeRoute => ({
  name: published ? 'cooperation.publish' : 'cooperation.unpublish',
  method: 'POST',
  path: published ? officePaths.publish : officePaths.unpublish,
  who: writers,
  names: { code: 'cooperation' },
  async handle(request, { database, clock }) {
    const { actor, params } = request;
    const code = params.code ?? '';
    await withGovernment(database, actor.governmentId, (tx) =>
      setPublished(tx, clock, actor, code, published),
    );
    return doneAt(request, code, published ? 'published' : 'unpublished');
  },
});

const restore: OfficeRoute = {
  name: 'cooperation.restore',
  method: 'POST',
  path: officePaths.restore,
  who: writers,
  names: { code: 'cooperation' },
  async handle(request, { database, clock }) {
    const { actor, params } = request;
    const code = params.code ?? '';
    await withGovernment(database, actor.governmentId, (tx) => restoreCooperation(tx, clock, actor, code));
    return doneAt(request, code, 'restored');
  },
};

const undo: OfficeRoute = {
  name: 'merge.undo',
  method: 'POST',
  path: officePaths.undoMerge,
  who: writers,
  names: { merge: 'merge' },
  async handle(request, { database, clock }: House) {
    const { actor, params, language } = request;
    const undone = await withGovernment(database, actor.governmentId, (tx) =>
      undoMerge(tx, clock, actor, rowId(params.merge)),
    );
    if (undone.subject === 'cooperation') return doneAt(request, undone.kept, 'merge-undone');
    return redirect(
      `${officeAddress('organisation', language, { organisation: undone.kept })}?done=merge-undone`,
    );
  },
};

const paper: OfficeRoute = {
  name: 'cooperation.paper',
  method: 'GET',
  path: officePaths.paper,
  who: viewers,
  names: { code: 'cooperation', paper: 'paper' },
  async handle({ actor, params }, house) {
    const found = await findPaper(house, actor, {
      code: params.code ?? '',
      versionId: rowId(params.paper),
    });
    if (!found) throw notFound();
    return { kind: 'file', ...found };
  },
};

export const viewRoutes: readonly OfficeRoute[] = [
  view,
  publishing(true),
  publishing(false),
  restore,
  undo,
  paper,
];
