import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { recordedBy } from '#kernel/recorded.ts';
import { fieldsToCorrect, invalid, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notTheLatestVersion, spokeForTheOther } from '../refusals.ts';
import { mayRecommend } from '../rules.ts';
import { insertRecommendation, listRecommendations } from '../store/review-acts.ts';
import { findVersionRow, listVersions } from '../store/versions.ts';
import { beginWriting } from './begin-writing.ts';
import { placesToReview, reviewBodies, standingOf } from './readiness.ts';
import { subjectOf } from './subject-of.ts';

const Input = z.object({
  agreementId: z.number().int().min(0),
  version: z.number().int().min(0),
  /** One of `reviewBodies`; '' = not said. */
  body: z.string(),
  /** By clause, or the head; those not named stay as they were. */
  verdicts: z
    .array(
      z.object({
        clauseId: z.string().max(40),
        verdict: z.enum(['agree', 'change']),
        words: z.string().trim(),
      }),
    )
    .max(2_001),
});
export type Recommending = z.input<typeof Input>;

type Verdict = z.output<typeof Input>['verdicts'][number];

/** Refuses words that are owed or too long, naming the field `words-CLAUSE`. */
function mustSayWhat(verdicts: readonly Verdict[]): void {
  const wrong = verdicts.filter(
    ({ verdict, words }) => (verdict === 'change' && words === '') || words.length > 5_000,
  );
  if (wrong.length > 0)
    throw fieldsToCorrect(
      wrong.map(({ clauseId }) => ({
        field: `words-${clauseId}`,
        words: {
          id: 'Tulis apa yang perlu diubah, paling panjang 5.000 huruf',
          en: 'Write what has to be changed, at most 5,000 characters',
        },
      })),
    );
}

const bodyNeeded = () =>
  invalid('body', {
    id: 'Pilih untuk siapa Anda memberi saran: TKKSD atau Bagian Hukum',
    en: 'Choose for whom you recommend: the coordination team or the legal section',
  });

/** A body says, clause by clause of the latest version, whether it agrees or what has to be changed. */
export async function recommend(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: Recommending,
): Promise<void> {
  const { governmentId } = actor;
  const { agreementId, version: number, body: asked, verdicts } = Input.parse(input);
  await beginWriting(tx, clock, actor, agreementId, mayRecommend);
  const version = await findVersionRow(tx, governmentId, agreementId, number);
  if (!version) throw notFound();
  const [latest] = await listVersions(tx, governmentId, agreementId);
  if (latest?.number !== number) throw notTheLatestVersion();
  const places = new Set(placesToReview(version.content));
  if (verdicts.some(({ clauseId }) => !places.has(clauseId))) throw notFound();
  const body = reviewBodies.find((one) => one === asked);
  if (!body) throw bodyNeeded();
  mustSayWhat(verdicts);
  const recorded = recordedBy(actor, clock);
  const before = await listRecommendations(tx, governmentId, agreementId);
  const own = before.filter((one) => one.fingerprint === version.fingerprint && one.by === recorded.by);
  if (own.some((one) => one.body !== body)) throw spokeForTheOther();
  const standing = standingOf(body, version.fingerprint, before);
  const said = verdicts.filter(({ clauseId, verdict, words }) => {
    const one = standing.get(clauseId);
    return one?.verdict !== verdict || one.words !== words;
  });
  for (const one of said)
    await insertRecommendation(tx, governmentId, agreementId, { ...one, version: number, body }, recorded);
  if (said.length === 0) return;
  await recordEntry(tx, clock, actor, {
    action: 'agreement.recommend',
    subject: subjectOf(agreementId),
    outcome: 'done',
    detail: {
      version: number,
      fingerprint: version.fingerprint,
      body,
      agree: said.filter(({ verdict }) => verdict === 'agree').map(({ clauseId }) => clauseId),
      change: said.filter(({ verdict }) => verdict === 'change').map(({ clauseId }) => clauseId),
    },
  });
}
