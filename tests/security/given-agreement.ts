import { agreementShape, makeVersion, openAgreement } from '#drafting';
import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';

/** A draft nobody outside the office may read, with a version that is kept. */
export async function givenAgreement(
  { database, clock }: House,
  actor: GovernmentActor,
  cooperation: string,
) {
  const draft = agreementShape.parse({
    kind: 'mou',
    languages: ['id', 'en'],
    title: { id: 'Nota Kesepahaman yang dirahasiakan' },
    clauses: [
      { id: 'a', role: 'article', heading: { id: 'Maksud' }, text: { id: 'Rahasia, lihat Pasal 2.' } },
      { id: 'b', role: 'article', heading: { id: 'Jangka waktu' }, text: { id: 'Enam tahun.' } },
    ],
  });
  const agreementId = await withGovernment(database, actor.governmentId, async (tx) => {
    const opening = { key: 'naskah-rahasia', cooperation, caseCode: '', draft };
    const id = await openAgreement(tx, clock, actor, opening);
    await makeVersion(tx, clock, actor, { agreementId: id, reason: 'Rahasia' });
    return id;
  });
  return { agreement: String(agreementId), 'agreement-clause': 'c1', 'agreement-version': '1' };
}
