import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { OfficeRoute } from '#platform/http/index.ts';
import type { CooperationRecord } from '../find-record.ts';
import { removeCooperation } from '../remove-cooperation.ts';
import type { WithdrawableDetail } from '../store/details.ts';
import { withdrawDetail } from '../withdraw-detail.ts';
import { officeAddress } from './addresses.ts';
import { formRoutes, recorders } from './form-routes.tsx';
import { recordOf } from './record-of.ts';
import { ReasonPage } from './views/reason-page.tsx';

interface NamedDetail {
  kind: WithdrawableDetail;
  id: number;
}

const listOf = (record: CooperationRecord, kind: string): readonly { id: number; withdrawn?: boolean }[] => {
  if (kind === 'act') return record.acts.filter(({ withdrawn }) => !withdrawn);
  if (kind === 'party') return record.parties;
  if (kind === 'instrument') return record.instruments;
  return kind === 'money' ? record.money : [];
};

/** "act-12" names the act 12 of the record; undefined when the record has none. */
function detailOf(record: CooperationRecord, name = ''): NamedDetail | undefined {
  const [kind = '', number = ''] = name.split('-');
  const found = listOf(record, kind).find(({ id }) => String(id) === number);
  return found && { kind: kind as WithdrawableDetail, id: found.id };
}

const withdraw = formRoutes({
  name: 'cooperation.withdraw-detail',
  path: 'withdrawDetail',
  who: recorders,
  names: { code: 'cooperation', detail: 'detail' },
  title: () => ({ id: 'Keluarkan dari data', en: 'Take out of the record' }),
  async load(request, house) {
    const record = await recordOf(request, house);
    const detail = detailOf(record, request.params.detail);
    if (!detail) throw notFound();
    return { record, detail };
  },
  body: (form, { record, detail }) => (
    <ReasonPage form={form} record={record} what="withdrawDetail" detail={detail} />
  ),
  async save({ form, actor, language }, { database, clock }, { record, detail }) {
    const { code } = record.cooperation;
    await withGovernment(database, actor.governmentId, (tx) =>
      withdrawDetail(tx, clock, actor, { code, ...detail, reason: form.get('reason') }),
    );
    return `${officeAddress('view', language, { code })}?done=withdrawn`;
  },
});

const remove = formRoutes({
  name: 'cooperation.remove',
  path: 'remove',
  names: { code: 'cooperation' },
  title: () => ({ id: 'Hapus data', en: 'Remove the record' }),
  load: recordOf,
  body: (form, record) => <ReasonPage form={form} record={record} what="remove" />,
  async save({ form, actor, language }, { database, clock }, { cooperation: { code } }) {
    await withGovernment(database, actor.governmentId, (tx) =>
      removeCooperation(tx, clock, actor, { code, reason: form.get('reason') }),
    );
    return officeAddress('view', language, { code });
  },
});

export const withdrawRoutes: readonly OfficeRoute[] = [...withdraw, ...remove];
