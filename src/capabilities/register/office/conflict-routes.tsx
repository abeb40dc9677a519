import { findGovernmentById } from '#access';
import { hasRole } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { beyondLastPage, type OfficeRoute, page, rowId } from '#platform/http/index.ts';
import { reopenConflict } from '../reopen-conflict.ts';
import { resolveConflict } from '../resolve-conflict.ts';
import { type ConflictView, viewConflict } from '../view-conflict.ts';
import { viewConflicts } from '../view-conflicts.ts';
import { officeAddress, officePaths } from './addresses.ts';
import { answersOf } from './answers.ts';
import { deciders, formRoutes, type OfficeRequest, readers } from './form-routes.tsx';
import { readPageNumber } from './question.ts';
import { ConflictPage } from './views/conflict-page.tsx';
import { ConflictsPage } from './views/conflicts-page.tsx';

const list: OfficeRoute = {
  name: 'office.conflicts',
  method: 'GET',
  path: officePaths.conflicts,
  who: readers,
  async handle({ actor, language, query }, { database }) {
    const { question, notUnderstood } = readPageNumber(query);
    const list = await withGovernment(database, actor.governmentId, (tx) =>
      viewConflicts(tx, actor, question.page ?? 1),
    );
    if (question.page && question.page > list.page)
      notUnderstood.push(beyondLastPage(question.page, list.pages));
    const title = { id: 'Perbedaan yang belum diputuskan', en: 'Conflicts not decided yet' }[language];
    return page(title, <ConflictsPage {...{ language, list, notUnderstood }} />);
  },
};

interface ConflictData extends ConflictView {
  /** The office's own name for whoever decides, as it will be shown in public. */
  unit: string;
}

async function loadConflict(request: OfficeRequest, { database }: House): Promise<ConflictData> {
  const { actor } = request;
  const view = await withGovernment(database, actor.governmentId, (tx) =>
    viewConflict(tx, actor, rowId(request.params.conflict)),
  );
  const government = await findGovernmentById(database, actor.governmentId);
  return { ...view, unit: government?.cooperationUnit ?? '' };
}

/** Back to what the conflict is about; a region's stays on its own page. */
const afterwards = ({ language }: OfficeRequest, { conflict, cooperation }: ConflictView, done: string) =>
  cooperation
    ? `${officeAddress('view', language, { code: cooperation.code })}?done=${done}`
    : `${officeAddress('conflict', language, { conflict: conflict.id })}?done=${done}`;

const title = () => ({ id: 'Sumbernya berbeda', en: 'Sources differ' });

const resolve = formRoutes<ConflictData>({
  name: 'conflict.resolve',
  path: 'conflict',
  who: deciders,
  mayLook: readers,
  names: { conflict: 'conflict' },
  title,
  load: loadConflict,
  body: (form, data, { actor, query }) => (
    <ConflictPage
      form={form}
      {...data}
      mayDecide={hasRole(actor, ...deciders)}
      done={query.get('done') ?? undefined}
    />
  ),
  async save(request, { database, clock }, data) {
    const { form, actor } = request;
    const answers = answersOf(form);
    const choices = [...data.claims.map(({ id }) => String(id)), 'none'];
    const chosen = answers.choice('claim', choices, {
      id: 'Pilih pernyataan mana yang dipakai, atau pilih "belum dapat dipastikan"',
      en: 'Choose which statement stands, or choose "cannot be known yet"',
    });
    const reason = answers.text('reason', {
      most: 2000,
      needed: {
        id: 'Tulis alasannya, supaya orang lain kelak mengerti keputusan ini',
        en: 'Write the reason, so that others will understand this decision later',
      },
    });
    const office = answers.text('office', {
      most: 300,
      needed: {
        id: 'Tulis jabatan yang memutuskan; inilah yang tampil kepada publik',
        en: 'Write the office that decides; this is what the public sees',
      },
    });
    answers.mustBeSound();
    await withGovernment(database, actor.governmentId, (tx) =>
      resolveConflict(tx, clock, actor, {
        conflictId: data.conflict.id,
        chosenClaimId: chosen === 'none' ? null : Number(chosen),
        reason: reason ?? '',
        office: office ?? '',
      }),
    );
    return afterwards(request, data, 'decided');
  },
});

const reopen = formRoutes<ConflictData>({
  name: 'conflict.reopen',
  path: 'reopenConflict',
  who: deciders,
  names: { conflict: 'conflict' },
  title,
  load: loadConflict,
  body: (form, data) => <ConflictPage form={form} {...data} mayDecide />,
  async save(request, { database, clock }, data) {
    const { form, actor } = request;
    await withGovernment(database, actor.governmentId, (tx) =>
      reopenConflict(tx, clock, actor, { conflictId: data.conflict.id, reason: form.get('reason') }),
    );
    return afterwards(request, data, 'reopened');
  },
});

export const conflictRoutes: readonly OfficeRoute[] = [list, ...resolve, ...reopen];
