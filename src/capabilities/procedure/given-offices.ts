import type { GovernmentActor, Role } from '#kernel/actor.ts';
import { type Clock, frozenClock } from '#kernel/clock.ts';
import { type Database, type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { recordCooperation } from '#register';
import { givenGovernment } from '../../../tests/support/given-governments.ts';
import { openCase } from './open-case.ts';
import { type ActRecording, recordAct } from './record-act.ts';
import { type CaseView, viewCase } from './view-case.ts';

/** Nine in the morning of a day in western Indonesia. */
export const at = (day: string): Clock => frozenClock(`${day}T09:00:00+07:00`);

/** Somebody of a government, whose id is the last two digits of its region code. */
export const personOf = (governmentId: number, ...roles: Role[]): GovernmentActor => ({
  kind: 'person',
  personId: `person-${governmentId}`,
  name: 'Petugas Contoh',
  governmentId,
  roles,
});

export const sragen = personOf(14, 'officer');
export const boyolali = personOf(9, 'officer');
export const twin = { counterparty: 'local-government', country: 'CN', twinning: 'yes' } as const;

/** `"stage outcome"`, or `"stage received"`, as the form of the page sends it. */
function recordingOf(what: string, day: string) {
  const [stage = '', outcome = ''] = what.split(' ');
  const kind = outcome === 'received' ? ('receipt' as const) : ('outcome' as const);
  return {
    kind,
    stage,
    ...(kind === 'outcome' && { outcome }),
    legalDate: day,
    letterNumber: '019/12',
    office: 'Bagian Kerja Sama',
  };
}

/** Offices at work on one database. */
export function givenOffices(database: () => Database) {
  const as = <T>(actor: GovernmentActor, work: (tx: GovernmentTransaction) => Promise<T>): Promise<T> =>
    withGovernment(database(), actor.governmentId, work);

  async function givenCooperation(actor = sragen): Promise<string> {
    await givenGovernment(database(), actor.governmentId);
    const { code } = await as(actor, (tx) =>
      recordCooperation(tx, at('2026-01-02'), actor, {
        regionCode: `33.${String(actor.governmentId).padStart(2, '0')}`,
        titleId: 'Kabupaten kembar',
        kind: 'sister-city',
        parties: [],
        acts: [],
        claims: [],
        source: { kind: 'document', title: 'Nota dinas' },
      }),
    );
    return code;
  }

  async function givenCase(actor = sragen): Promise<string> {
    const code = await givenCooperation(actor);
    await as(actor, (tx) => openCase(tx, at('2026-01-05'), actor, { cooperationCode: code, answers: twin }));
    return code;
  }

  const view = (code: string, day: string, actor = sragen): Promise<CaseView> =>
    as(actor, (tx) => viewCase(tx, at(day), actor, code));

  /** Records an act on a day, as an officer would with the page before him. */
  async function record(
    code: string,
    what: string,
    day: string,
    changes: Partial<ActRecording> = {},
    actor = sragen,
  ) {
    const version = changes.version ?? (await view(code, day, actor)).case.version;
    const input = { ...recordingOf(what, day), caseCode: code, ...changes, version };
    return as(actor, (tx) => recordAct(tx, at(day), actor, input));
  }

  /** A case whose plan the council received on 2 June 2026. */
  async function givenAtCouncil(): Promise<string> {
    const code = await givenCase();
    await record(code, 'initiative recorded', '2026-01-05');
    await record(code, 'exploration agreed', '2026-01-12');
    await record(code, 'study finished', '2026-01-26');
    await record(code, 'consultation responded', '2026-02-09');
    await record(code, 'loi signed', '2026-02-20');
    await record(code, 'plan finished', '2026-04-06');
    await record(code, 'council-approval received', '2026-06-02');
    return code;
  }

  return { as, givenCooperation, givenCase, givenAtCouncil, record, view };
}
