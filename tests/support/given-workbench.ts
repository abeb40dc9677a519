import { afterAll, beforeAll } from 'vitest';
import type { GovernmentActor, Role } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { recordCooperation } from '#register';
import { agreementShape } from '../../src/capabilities/drafting/agreement/agreement.ts';
import { writeReferences } from '../../src/capabilities/drafting/agreement/references.ts';
import { getAgreement } from '../../src/capabilities/drafting/workbench/find-agreement.ts';
import { openAgreement } from '../../src/capabilities/drafting/workbench/open-agreement.ts';
import { saveCell } from '../../src/capabilities/drafting/workbench/save-cell.ts';
import { type GivenHouse, givenAdministrator, givenHouse, givenMember } from '../security/given-people.ts';

type Name = 'officer' | 'coordination' | 'legal' | 'education' | 'health' | 'stranger';

const clauseOf = (id: string, text: Record<string, string>) => ({
  id,
  role: 'article' as const,
  heading: {},
  text,
});

/** An agreement of three articles, the second of which refers to the third by its number. */
const draft = agreementShape.parse({
  kind: 'mou',
  languages: ['id', 'en'],
  title: { id: 'Nota Kesepahaman', en: 'Memorandum of Understanding' },
  clauses: [
    clauseOf('a', { id: 'Maksud kerja sama.', en: 'The purpose.' }),
    clauseOf('b', { id: 'Biaya diatur dalam Pasal 3.', en: 'Costs are set out in Article 3.' }),
    clauseOf('c', { id: 'Lima tahun.', en: 'Five years.' }),
  ],
});

async function join(given: GivenHouse, people: Map<Name, GovernmentActor>): Promise<void> {
  const { house } = given;
  const administrator = await givenAdministrator(house, '33.14', 'admin@sragen.example.go.id');
  const member = async (name: Name, role: Role, agency = '') => {
    const email = `${name}@sragen.example.go.id`;
    const { actor } = await givenMember(house, administrator.actor, email, [role], agency);
    people.set(name, actor);
  };
  await member('officer', 'officer');
  await member('coordination', 'reviewer');
  await member('legal', 'reviewer');
  await member('education', 'reporter', 'Dinas Pendidikan');
  await member('health', 'reporter', 'Dinas Kesehatan');
  const other = await givenAdministrator(house, '33.13', 'admin@lain.example.go.id');
  people.set('stranger', { ...other.actor, roles: ['officer', 'reviewer'] });
}

/** An office with an agency's cooperation and people of every kind, for all tests of a file; called where they begin. */
export function givenWorkbench() {
  const people = new Map<Name, GovernmentActor>();
  const person = (name: Name) => people.get(name) as GovernmentActor;
  let given: GivenHouse;
  let cooperation = '';
  let opened = 0;

  const within = <T>(work: (tx: GovernmentTransaction) => Promise<T>, actor = person('officer')) =>
    withGovernment(given.house.database, actor.governmentId, work);
  const does = <Input, Result>(
    act: (tx: GovernmentTransaction, clock: Clock, actor: GovernmentActor, input: Input) => Promise<Result>,
    input: Input,
    actor = person('officer'),
  ) => within((tx) => act(tx, given.house.clock, actor, input), actor);

  beforeAll(async () => {
    given = await givenHouse();
    await join(given, people);
    const source = { kind: 'letter', title: 'Surat' } as const;
    const input = { regionCode: '33.14', titleId: 'Sekolah kembar', kind: 'sister-school', source } as const;
    cooperation = (await does(recordCooperation, input, person('education'))).code;
  });
  afterAll(() => given.leave());

  const givenAgreement = (key = `naskah-${++opened}`) =>
    does(openAgreement, { key, cooperation, caseCode: '', draft });

  /** The agreement as it stands, with its texts as people read them. */
  const shown = async (id: number) => {
    const file = await within((tx) => getAgreement(tx, person('officer'), id));
    const { clauses } = file.agreement;
    const text = (clause: string, language: string) =>
      writeReferences(clauses.find((one) => one.id === clause)?.text[language] ?? '', clauses);
    return { ...file, text, order: clauses.map((one) => one.id) };
  };

  const save = (
    agreementId: number,
    clauseId: string,
    text: string,
    more: { number?: number; language?: string; outline?: number; actor?: GovernmentActor } = {},
  ) => {
    const { number = 1, language = 'id', outline = 1, actor = person('officer') } = more;
    return does(saveCell, { agreementId, clauseId, language, heading: '', text, number, outline }, actor);
  };

  return { person, within, does, givenAgreement, shown, save, those: () => given.house };
}
