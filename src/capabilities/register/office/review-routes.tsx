import { withGovernment } from '#platform/database/database.ts';
import { beyondLastPage, type OfficeRoute, page, redirect } from '#platform/http/index.ts';
import { listAgencyRecords } from '../list-agency-records.ts';
import { listWaitingRecords } from '../list-waiting-records.ts';
import { reviewRecord } from '../review-record.ts';
import { officeAddress, officePaths } from './addresses.ts';
import { formRoutes, readers, recorders, reporters, writers } from './form-routes.tsx';
import { readPageNumber } from './question.ts';
import { recordOf } from './record-of.ts';
import { AgencyRecordsPage } from './views/agency-records-page.tsx';
import { ReasonPage } from './views/reason-page.tsx';
import { WaitingPage } from './views/waiting-page.tsx';

const ours: OfficeRoute = {
  name: 'agency.records',
  method: 'GET',
  path: officePaths.agencyRecords,
  who: reporters,
  async handle({ actor, language, query }, house) {
    const { question, notUnderstood } = readPageNumber(query);
    const found = await listAgencyRecords(house, actor, question.page);
    if (question.page && question.page > found.page)
      notUnderstood.push(beyondLastPage(question.page, found.pages));
    const title = { id: 'Kerja sama kami', en: 'Our cooperations' }[language];
    return page(title, <AgencyRecordsPage {...{ language, found, notUnderstood }} />);
  },
};

const waiting: OfficeRoute = {
  name: 'office.waiting',
  method: 'GET',
  path: officePaths.waiting,
  who: readers,
  async handle({ actor, language, query }, house) {
    const { question, notUnderstood } = readPageNumber(query);
    const found = await listWaitingRecords(house, actor, question.page);
    if (question.page && question.page > found.page)
      notUnderstood.push(beyondLastPage(question.page, found.pages));
    const title = { id: 'Menunggu pemeriksaan', en: 'Waiting for review' }[language];
    return page(title, <WaitingPage {...{ language, found, notUnderstood }} />);
  },
};

const deciding = (kind: 'accepted' | 'submitted'): OfficeRoute => ({
  name: kind === 'accepted' ? 'cooperation.accept' : 'cooperation.submit',
  method: 'POST',
  path: officePaths[kind === 'accepted' ? 'accept' : 'submit'],
  who: kind === 'accepted' ? writers : recorders,
  names: { code: 'cooperation' },
  async handle({ actor, params, language }, { database, clock }) {
    const code = params.code ?? '';
    await withGovernment(database, actor.governmentId, (tx) =>
      reviewRecord(tx, clock, actor, { code, kind }),
    );
    return redirect(`${officeAddress('view', language, { code })}?done=${kind}`);
  },
});

const sendBack = formRoutes({
  name: 'cooperation.send-back',
  path: 'sendBack',
  names: { code: 'cooperation' },
  title: () => ({ id: 'Kembalikan kepada pelapor', en: 'Send back to the reporter' }),
  load: recordOf,
  body: (form, record) => <ReasonPage form={form} record={record} what="sendBack" />,
  async save({ form, actor, language }, { database, clock }, { cooperation: { code } }) {
    const note = form.get('reason');
    await withGovernment(database, actor.governmentId, (tx) =>
      reviewRecord(tx, clock, actor, { code, kind: 'sent-back', note }),
    );
    return `${officeAddress('view', language, { code })}?done=sent-back`;
  },
});

export const reviewRoutes: readonly OfficeRoute[] = [
  ours,
  waiting,
  deciding('accepted'),
  deciding('submitted'),
  ...sendBack,
];
