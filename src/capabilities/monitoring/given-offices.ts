import { afterAll, beforeAll } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { frozenClock } from '#kernel/clock.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { type CooperationInput, recordCooperation } from '#register';
import {
  type GivenHouse,
  givenAdministrator,
  givenHouse,
  givenOfficer,
} from '../../../tests/security/given-people.ts';

const now = '2017-11-20T09:00:00+07:00';

/** An office on 20 November 2017 and a stranger of another one, for all tests of a file; called where they begin. */
export function givenOffices() {
  const clock = frozenClock(now);
  let given: GivenHouse;
  let officer: GovernmentActor;
  let stranger: GovernmentActor;
  beforeAll(async () => {
    given = await givenHouse(now);
    officer = (await givenOfficer(given.house)).actor;
    stranger = (await givenAdministrator(given.house, '33.13', 'admin@lain.example.go.id')).actor;
  });
  afterAll(() => given.leave());

  const within = <T>(work: (tx: GovernmentTransaction) => Promise<T>, actor = officer) =>
    withGovernment(given.house.database, actor.governmentId, work);

  /** Records a cooperation of the office, whose last evidence is of 2015; its code. */
  const givenCooperation = async (titleId: string, more: Partial<CooperationInput> = {}) => {
    const source = { kind: 'document', title: 'Nota dinas', dated: '2015' } as const;
    const claims = [{ property: 'note', value: null, asWritten: 'Dijajaki' } as const];
    const input = { regionCode: '33.14', titleId, kind: 'technical', source, claims, ...more };
    return (await within((tx) => recordCooperation(tx, clock, officer, input))).code;
  };

  /** Those who are there once the tests run. */
  const those = () => ({ database: given.house.database, officer, stranger });
  return { clock, within, givenCooperation, those };
}
