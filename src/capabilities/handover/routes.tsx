import { randomUUID } from 'node:crypto';
import { findGovernmentById } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { PrintedDocument } from '#platform/documents/printed-document.ts';
import type { House } from '#platform/house.ts';
import {
  type OfficeRoute,
  type PageReply,
  type PageRequest,
  page,
  type Reply,
  redirect,
  rowId,
} from '#platform/http/index.ts';
import { listSigners } from '#procedure';
import { formOf, orFormAgain, readDateText } from '#ui';
import { gatherPack } from './gather-pack.ts';
import { packDocument } from './pack-document.ts';
import { pathOf, paths } from './paths.ts';
import { receiveHandover } from './receive-handover.ts';
import { recordHandover } from './record-handover.ts';
import { mayReceive, mayRun, readers, receivers, runners } from './rules.ts';
import { takeNoteBack } from './take-note-back.ts';
import { viewHandover, viewHandovers } from './view-handover.ts';
import { HandoverPage } from './views/handover-page.tsx';
import { NotePage } from './views/note-page.tsx';
import { PackPage } from './views/pack-page.tsx';
import { RecordPage } from './views/record-page.tsx';
import { words } from './words.ts';
import { getStandingNote, writeNote } from './write-note.ts';

type OfficeRequest = PageRequest<GovernmentActor>;

const within = <T,>(
  { database }: House,
  { actor }: OfficeRequest,
  work: (tx: GovernmentTransaction) => Promise<T>,
) => withGovernment(database, actor.governmentId, work);

const breadcrumbs = (request: OfficeRequest) => ({
  breadcrumbs: [{ text: words.title[request.language], href: pathOf('pack', request.language) }],
});

async function packPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language } = request;
  const { pack, notes } = await gatherPack(house, actor);
  const handovers = await within(house, request, (tx) => viewHandovers(tx, actor));
  return page(
    words.title[language],
    <PackPage form={formOf(request, refusal)} {...{ pack, notes, handovers }} mayRun={mayRun(actor)} />,
  );
}

async function fileOf(document: PrintedDocument, name: string, request: OfficeRequest): Promise<Reply> {
  if (request.query.get('format') === 'pdf')
    return { kind: 'file', type: 'application/pdf', name: `${name}.pdf`, content: await writePdf(document) };
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { kind: 'file', type, name: `${name}.docx`, content: await writeDocx(document) };
}

async function notePage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, form, query } = request;
  const asked = Number(form.get('note') || query.get('note'));
  // What somebody typed is shown again even when the note it corrects has moved on.
  const note =
    asked > 0 && !refusal
      ? await within(house, request, (tx) => getStandingNote(tx, actor.governmentId, asked))
      : undefined;
  return page(
    words.noteTitle[language],
    <NotePage
      form={formOf(request, refusal)}
      note={note}
      sendingKey={randomUUID()}
      cooperation={query.get('cooperation') ?? ''}
    />,
    breadcrumbs(request),
  );
}

const dayIn = (text: string): string => {
  const read = readDateText(text);
  return read.kind === 'date' ? read.edtf : '';
};

async function recordPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language } = request;
  const day = today(house.clock);
  const { government, officials } = await within(house, request, async (tx) => ({
    government: await findGovernmentById(tx, actor.governmentId),
    officials: await listSigners(tx, actor.governmentId, day),
  }));
  return page(
    words.record[language],
    <RecordPage
      form={formOf(request, refusal)}
      sendingKey={randomUUID()}
      day={day}
      officials={officials}
      name={actor.name}
      office={government?.cooperationUnit ?? 'Bagian Kerja Sama'}
    />,
    breadcrumbs(request),
  );
}

const handoverIn = ({ actor, params }: OfficeRequest) => {
  return (tx: GovernmentTransaction) => viewHandover(tx, actor, rowId(params.handover));
};

async function handoverPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const handover = await within(house, request, handoverIn(request));
  return page(
    words.title[request.language],
    <HandoverPage
      form={formOf(request, refusal)}
      handover={handover}
      mayReceive={mayReceive(request.actor, handover)}
    />,
    breadcrumbs(request),
  );
}

const packRoutes: readonly OfficeRoute[] = [
  {
    name: 'handover.pack',
    method: 'GET',
    path: paths.pack,
    who: readers,
    handle: (request, house) => packPage(request, house),
  },
  {
    name: 'handover.pack-file',
    method: 'GET',
    path: paths.packFile,
    who: readers,
    async handle(request, house) {
      const { pack } = await gatherPack(house, request.actor);
      const document = packDocument(pack, { language: request.language });
      return fileOf(document, `serah-terima-${pack.day}`, request);
    },
  },
];

const noteRoutes: readonly OfficeRoute[] = [
  {
    name: 'handover.show-note',
    method: 'GET',
    path: paths.note,
    who: runners,
    handle: (request, house) => notePage(request, house),
  },
  {
    name: 'handover.write-note',
    method: 'POST',
    path: paths.note,
    who: runners,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language } = request;
          const note = {
            key: form.get('key'),
            corrects: Number(form.get('note')) || null,
            cooperation: form.get('cooperation'),
            title: form.get('title'),
            text: form.get('text'),
          };
          await within(house, request, (tx) => writeNote(tx, house.clock, actor, note));
          return redirect(`${pathOf('pack', language)}#notes`);
        },
        (refusal) => notePage(request, house, refusal),
      ),
  },
  {
    name: 'handover.take-note-back',
    method: 'POST',
    path: paths.takeBack,
    who: runners,
    names: { note: 'handover-note' },
    async handle(request, house) {
      const { actor, language, params } = request;
      await within(house, request, (tx) => takeNoteBack(tx, house.clock, actor, rowId(params.note)));
      return redirect(`${pathOf('pack', language)}#notes`);
    },
  },
];

const recordRoutes: readonly OfficeRoute[] = [
  {
    name: 'handover.show-record',
    method: 'GET',
    path: paths.record,
    who: runners,
    handle: (request, house) => recordPage(request, house),
  },
  {
    name: 'handover.record',
    method: 'POST',
    path: paths.record,
    who: runners,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language } = request;
          const handover = await recordHandover(house, actor, {
            key: form.get('key'),
            day: dayIn(form.get('day')),
            number: form.get('number'),
            reason: form.get('reason'),
            fromName: form.get('fromName'),
            fromOffice: form.get('fromOffice'),
            toName: form.get('toName'),
            toOffice: form.get('toOffice'),
          });
          return redirect(pathOf('handover', language, { handover }));
        },
        (refusal) => recordPage(request, house, refusal),
      ),
  },
];

const names = { handover: 'handover' };

const recordedRoutes: readonly OfficeRoute[] = [
  {
    name: 'handover.view',
    method: 'GET',
    path: paths.handover,
    who: readers,
    names,
    handle: (request, house) => handoverPage(request, house),
  },
  {
    name: 'handover.file',
    method: 'GET',
    path: paths.handoverFile,
    who: readers,
    names,
    async handle(request, house) {
      const handover = await within(house, request, handoverIn(request));
      const document = packDocument(handover.content, { language: request.language, handover });
      return fileOf(document, `serah-terima-${handover.day}-${handover.id}`, request);
    },
  },
  {
    name: 'handover.receive',
    method: 'POST',
    path: paths.receive,
    who: receivers,
    names,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language, params } = request;
          const handoverId = rowId(params.handover);
          await within(house, request, (tx) =>
            receiveHandover(tx, house.clock, actor, { handoverId, remark: form.get('remark') }),
          );
          return redirect(pathOf('handover', language, { handover: handoverId }));
        },
        (refusal) => handoverPage(request, house, refusal),
      ),
  },
];

/** The pages of the handover pack; fixed addresses stand first. */
export const handoverRoutes: readonly OfficeRoute[] = [
  ...packRoutes,
  ...noteRoutes,
  ...recordRoutes,
  ...recordedRoutes,
];
