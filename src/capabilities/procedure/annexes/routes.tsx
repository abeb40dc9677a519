import { type GovernmentActor, hasRole, type Role } from '#kernel/actor.ts';
import { notFound, type Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import {
  type OfficeRoute,
  type PageReply,
  type PageRequest,
  page,
  redirect,
  rowId,
} from '#platform/http/index.ts';
import { recordReaders } from '#register';
import { formOf, orFormAgain } from '#ui';
import { listOriginals } from '../custody/list-originals.ts';
import { askedPage, onePageOf } from '../pages/one-page.ts';
import { withdrawal } from './acts.ts';
import { dossierAddress, dossierPaths } from './addresses.ts';
import { actKindOf, dossierTypes } from './dossier-types.ts';
import { findDossierDocument } from './find-dossier-document.ts';
import { listCooperationDossiers } from './list-cooperation-dossiers.ts';
import { listDossiers } from './list-dossiers.ts';
import { openDossier } from './open-dossier.ts';
import { readAnswers, readDay } from './read-answers.ts';
import { recordDossierAct } from './record-dossier-act.ts';
import { slipFile } from './slip-file.ts';
import { type DossierView, viewDossier } from './view-dossier.ts';
import { ActChooser, ActForm } from './views/act-form.tsx';
import { DossierPage } from './views/dossier-page.tsx';
import { CooperationDossiersPage, DossiersPage } from './views/lists.tsx';
import { OriginalsPage } from './views/originals-page.tsx';
import { SlipPage } from './views/slip-page.tsx';

type OfficeRequest = PageRequest<GovernmentActor>;

const writers: readonly Role[] = ['officer'];

const dossierOf = ({ actor, params }: OfficeRequest, { database, clock }: House): Promise<DossierView> =>
  withGovernment(database, actor.governmentId, (tx) => viewDossier(tx, clock, actor, rowId(params.dossier)));

const mayWriteOf = ({ actor }: OfficeRequest) => hasRole(actor, ...writers);

const list: OfficeRoute = {
  name: 'dossier.list',
  method: 'GET',
  path: dossierPaths.list,
  who: recordReaders,
  async handle({ actor, language, query }, { database, clock }) {
    const listed = await withGovernment(database, actor.governmentId, (tx) => listDossiers(tx, clock, actor));
    return page(
      { id: 'Berkas pendamping', en: 'Dossiers' }[language],
      <DossiersPage listed={onePageOf(listed, askedPage(query))} language={language} />,
    );
  },
};

const originals: OfficeRoute = {
  name: 'originals.list',
  method: 'GET',
  path: dossierPaths.originals,
  who: recordReaders,
  async handle(request, { database, clock }) {
    const { actor, language } = request;
    const listed = await withGovernment(database, actor.governmentId, (tx) =>
      listOriginals(tx, clock, actor),
    );
    return page(
      { id: 'Naskah asli', en: 'Originals' }[language],
      <OriginalsPage
        form={formOf(request)}
        listed={onePageOf(listed, askedPage(request.query))}
        mayWrite={mayWriteOf(request)}
      />,
    );
  },
};

const openCustody: OfficeRoute = {
  name: 'custody.open',
  method: 'POST',
  path: dossierPaths.openCustody,
  who: writers,
  names: { instrument: 'instrument' },
  async handle({ actor, language, params }, { database, clock }) {
    const instrumentId = rowId(params.instrument);
    const dossier = await withGovernment(database, actor.governmentId, (tx) =>
      openDossier(tx, clock, actor, { instrumentId }),
    );
    return redirect(`${dossierAddress('view', language, { dossier })}?done=opened`);
  },
};

async function cooperationPage(request: OfficeRequest, { database, clock }: House, refusal?: Refusal) {
  const { actor, language, params } = request;
  const of = await withGovernment(database, actor.governmentId, (tx) =>
    listCooperationDossiers(tx, clock, actor, params.code ?? ''),
  );
  const body = (
    <CooperationDossiersPage form={formOf(request, refusal)} of={of} mayWrite={mayWriteOf(request)} />
  );
  return page({ id: 'Naskah asli dan berkas', en: 'Originals and dossiers' }[language], body);
}

const ofCooperation: OfficeRoute = {
  name: 'dossier.of-cooperation',
  method: 'GET',
  path: dossierPaths.ofCooperation,
  who: recordReaders,
  names: { code: 'cooperation' },
  handle: (request, house) => cooperationPage(request, house),
};

const open: OfficeRoute = {
  name: 'dossier.open',
  method: 'POST',
  path: dossierPaths.ofCooperation,
  who: writers,
  names: { code: 'cooperation' },
  handle(request, house) {
    const { actor, language, params, form } = request;
    const opening = { kind: form.get('kind'), cooperationCode: params.code ?? '', title: form.get('title') };
    return orFormAgain(
      async () => {
        const dossier = await withGovernment(house.database, actor.governmentId, (tx) =>
          openDossier(tx, house.clock, actor, opening),
        );
        return redirect(`${dossierAddress('view', language, { dossier })}?done=opened`);
      },
      (refusal) => cooperationPage(request, house, refusal),
    );
  },
};

const view: OfficeRoute = {
  name: 'dossier.view',
  method: 'GET',
  path: dossierPaths.view,
  who: recordReaders,
  names: { dossier: 'dossier' },
  async handle(request, house) {
    const found = await dossierOf(request, house);
    const { language, query } = request;
    return page(
      found.dossier.title,
      <DossierPage
        view={found}
        language={language}
        mayWrite={mayWriteOf(request)}
        done={query.get('done') ?? undefined}
      />,
    );
  },
};

function actFormPage(request: OfficeRequest, found: DossierView, refusal?: Refusal): PageReply {
  const { language, query } = request;
  const code = query.get('act') ?? '';
  const kind = actKindOf(found.dossier.kind, code, found.law, found.today);
  const replaced = found.standing.find(({ number }) => number === rowId(query.get('replaces')));
  if (!kind && !(code === withdrawal && replaced))
    return page(
      dossierTypes[found.dossier.kind].name[language],
      <ActChooser view={found} language={language} />,
    );
  const title = kind?.name[language] ?? { id: 'Batalkan catatan', en: 'Take back an entry' }[language];
  return page(
    title,
    <ActForm form={formOf(request, refusal)} view={found} kind={kind} replaced={replaced} />,
  );
}

const showRecord: OfficeRoute = {
  name: 'dossier.show-record',
  method: 'GET',
  path: dossierPaths.record,
  who: writers,
  names: { dossier: 'dossier' },
  handle: async (request, house) => actFormPage(request, await dossierOf(request, house)),
};

/** What the form sent, as the use case asks for it. */
function recordingOf({ form, query }: OfficeRequest, { dossier, today, law }: DossierView) {
  const code = query.get('act') ?? '';
  const kind = actKindOf(dossier.kind, code, law, today);
  const replaces = rowId(query.get('replaces'));
  const file = form.files.find(({ field, bytes }) => field === 'document' && bytes.length > 0);
  return {
    dossierId: dossier.id,
    version: rowId(form.get('version')),
    kind: code,
    legalDate: kind ? readDay(form.get('legalDate')) : today,
    letterNumber: form.get('letterNumber'),
    office: form.get('office'),
    answers: kind ? readAnswers(form, kind) : {},
    reason: form.get('reason'),
    ...(replaces > 0 && { replaces }),
    ...(file && { document: { name: file.name, bytes: file.bytes } }),
  };
}

const record: OfficeRoute = {
  name: 'dossier.record',
  method: 'POST',
  path: dossierPaths.record,
  who: writers,
  names: { dossier: 'dossier' },
  async handle(request, house) {
    const found = await dossierOf(request, house);
    const { actor, language } = request;
    return orFormAgain(
      async () => {
        await recordDossierAct(house, actor, recordingOf(request, found));
        return redirect(`${dossierAddress('view', language, { dossier: found.dossier.id })}?done=saved`);
      },
      (refusal) => actFormPage(request, found, refusal),
    );
  },
};

const document: OfficeRoute = {
  name: 'dossier.document',
  method: 'GET',
  path: dossierPaths.document,
  who: recordReaders,
  names: { dossier: 'dossier', document: 'dossier-act' },
  async handle({ actor, params }, house) {
    const place = { dossierId: rowId(params.dossier), number: rowId(params.document) };
    const found = await findDossierDocument(house, actor, place);
    if (!found) throw notFound();
    return { kind: 'file', ...found };
  },
};

const slip: OfficeRoute = {
  name: 'custody.slip',
  method: 'GET',
  path: dossierPaths.slip,
  who: recordReaders,
  names: { dossier: 'dossier', lending: 'dossier-act' },
  async handle(request, house) {
    const found = await dossierOf(request, house);
    const { language, params } = request;
    const lending = found.lendings.find(({ act }) => act === rowId(params.lending));
    if (!lending) throw notFound();
    const title = { id: 'Tanda terima peminjaman', en: 'Lending slip' }[language];
    return page(title, <SlipPage view={found} lending={lending} language={language} />);
  },
};

/** The pages of originals and dossiers. */
export const dossierRoutes: readonly OfficeRoute[] = [
  list,
  originals,
  openCustody,
  ofCooperation,
  open,
  view,
  showRecord,
  record,
  document,
  slip,
  slipFile,
];
