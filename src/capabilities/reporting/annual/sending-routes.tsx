import { type Clock, today } from '#kernel/clock.ts';
import { notFound, type Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect, rowId } from '#platform/http/index.ts';
import { printOfficeLetter, viewOfficeLetters } from '#procedure';
import { formOf, orFormAgain } from '#ui';
import { dayOf, type OfficeRequest } from '../pages/form-routes.tsx';
import { letterFile } from '../pages/letter-form.ts';
import { loadReport } from './load-report.ts';
import { reportPath, reportPaths } from './paths.ts';
import { recordReceipt } from './record-receipt.ts';
import { recordSending } from './record-sending.ts';
import { readReportLaw } from './report-law.ts';
import { within, yearOf } from './report-request.ts';
import { reportReaders, reportWriters } from './report-rules.ts';
import { SendingPage, sendingTitle } from './views/sending-page.tsx';
import { withdrawSending } from './withdraw-sending.ts';
import { writeCover } from './write-cover.ts';

async function sendingPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, query } = request;
  const year = yearOf(request);
  const { report, due, letters } = await within(request, house, async (tx) => {
    const loaded = await loadReport(tx, house.clock, actor, year);
    const law = await readReportLaw(tx, actor.governmentId);
    return {
      report: loaded,
      due: law.dueOf(year, loaded.facts.region.level),
      letters: await viewOfficeLetters(tx, actor.governmentId, today(house.clock)),
    };
  });
  return page(
    `${sendingTitle[language]} ${year}`,
    <SendingPage
      form={formOf(request, refusal)}
      actor={actor}
      report={report}
      due={due}
      {...letters}
      done={query.get('done')}
    />,
  );
}

type Work = (request: OfficeRequest, house: House, year: number, clock: Clock) => Promise<void>;

/** A form of the page on sending, which comes back with everything typed when it is refused. */
const recording = (name: string, path: keyof typeof reportPaths, done: string, work: Work): OfficeRoute => ({
  name: `annual-report.${name}`,
  method: 'POST',
  path: reportPaths[path],
  who: reportWriters,
  handle: (request, house) =>
    orFormAgain(
      async () => {
        const year = yearOf(request);
        await work(request, house, year, house.clock);
        return redirect(`${reportPath('sending', request.language, { year })}?done=${done}`);
      },
      (refusal) => sendingPage(request, house, refusal),
    ),
});

const send: Work = async (request, house, year, clock) => {
  const { actor, form } = request;
  const version = form.get('version');
  await within(request, house, (tx) =>
    recordSending(tx, clock, actor, {
      year,
      version: /^\d+$/.test(version) ? Number(version) : null,
      to: form.get('to') === 'minister' ? 'minister' : 'governor',
      letterNumber: form.get('sentLetter'),
      letterDay: dayOf(request, 'sentLetterDay'),
      sentDay: dayOf(request, 'sentDay'),
    }),
  );
};

const receive: Work = async (request, house, year, clock) => {
  const { actor, form } = request;
  const input = {
    year,
    act: rowId(form.get('receiptOf')),
    day: dayOf(request, 'receivedDay'),
    how: form.get('how'),
  };
  await within(request, house, (tx) => recordReceipt(tx, clock, actor, input));
};

const withdraw: Work = async (request, house, year, clock) => {
  const { actor, form } = request;
  const input = { year, act: rowId(form.get('withdrawalOf')), reason: form.get('reason') };
  await within(request, house, (tx) => withdrawSending(tx, clock, actor, input));
};

const cover: Work = async (request, house, year, clock) => {
  const { actor, form } = request;
  const text = (field: string) => form.get(field);
  await within(request, house, (tx) =>
    writeCover(tx, clock, actor, {
      year,
      letterNumber: text('letterNumber'),
      letterDay: dayOf(request, 'letterDay'),
      classification: text('classification'),
      office: text('office'),
      provinceCapital: text('provinceCapital'),
      councilPlace: text('councilPlace'),
      ministerPlace: text('ministerPlace'),
    }),
  );
};

const coverFile: OfficeRoute = {
  name: 'annual-report.cover-file',
  method: 'GET',
  path: reportPaths.coverFile,
  who: reportReaders,
  names: { year: 'report-year', cover: 'report-cover' },
  async handle(request, house) {
    const { actor, params, query } = request;
    const year = yearOf(request);
    const { fold } = await within(request, house, (tx) => loadReport(tx, house.clock, actor, year));
    const found = fold.covers.find(({ act }) => act === rowId(params.cover));
    if (!found) throw notFound();
    const document = await printOfficeLetter(house, actor, found.cover);
    return letterFile(document, `surat-pengantar-${year}-${found.act}`, query.get('format') ?? 'docx');
  },
};

/** The letter that goes with a report, and what was recorded of sending it. */
export const sendingRoutes: readonly OfficeRoute[] = [
  {
    name: 'annual-report.show-sending',
    method: 'GET',
    path: reportPaths.sending,
    who: reportReaders,
    handle: (request, house) => sendingPage(request, house),
  },
  recording('record-sending', 'sending', 'sent', send),
  recording('record-receipt', 'receipt', 'received', receive),
  recording('withdraw-sending', 'withdraw', 'withdrawn', withdraw),
  recording('write-cover', 'cover', 'cover', cover),
  coverFile,
];
