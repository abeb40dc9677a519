import { type AgreementOnFile, fingerprintOf, getAgreement } from '#drafting';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { getRound } from './rounds/get-round.ts';
import { isAgreed, type RoundState, roundState } from './rounds/round-state.ts';
import { mayRead } from './rules.ts';
import { listPositions, type Position } from './store/positions.ts';
import { listRoundActs, listRounds, type Round } from './store/rounds.ts';
import { type Choice, listChoices, listSendings, type Sending } from './store/sendings.ts';

export interface RoundOnFile {
  round: Round;
  state: RoundState;
  sendings: Sending[];
  /** Lines nobody has chosen about. */
  waiting: number;
}

export interface Negotiation {
  file: AgreementOnFile;
  fingerprint: string;
  rounds: RoundOnFile[];
  /** The newest position of each clause that has one, and all of them before. */
  standing: ReadonlyMap<string, Position>;
  positions: Position[];
  /** The text that stands now is the one both sides confirmed. */
  agreed: boolean;
}

const waitingIn = (sendings: readonly Sending[], choices: readonly Choice[]): number =>
  sendings.reduce((sum, { lines }) => sum + lines.length, 0) -
  choices.filter(({ sendingId }) => sendings.some(({ id }) => id === sendingId)).length;

async function roundsOnFile(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  rounds: readonly Round[],
): Promise<(RoundOnFile & { choices: Choice[] })[]> {
  const ids = rounds.map(({ id }) => id);
  const acts = await listRoundActs(tx, governmentId, ids);
  const all = await listSendings(tx, governmentId, ids);
  const choices = await listChoices(
    tx,
    governmentId,
    all.map(({ id }) => id),
  );
  return rounds.map((round) => {
    const sendings = all.filter(({ roundId }) => roundId === round.id);
    const own = acts.filter(({ roundId }) => roundId === round.id);
    const state = roundState(round, own, sendings, today(clock));
    return { round, state, sendings, choices, waiting: waitingIn(sendings, choices) };
  });
}

/** An agreement between the sides: rounds, positions, and whether both said yes to the text that stands now. */
export async function viewNegotiation(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  agreementId: number,
): Promise<Negotiation> {
  if (!mayRead(actor)) throw notFound();
  const file = await getAgreement(tx, actor, agreementId);
  const { governmentId } = actor;
  const rounds = await roundsOnFile(tx, clock, governmentId, await listRounds(tx, governmentId, agreementId));
  const positions = await listPositions(tx, governmentId, agreementId);
  const fingerprint = fingerprintOf(file.agreement);
  return {
    file,
    fingerprint,
    rounds,
    positions,
    standing: new Map(positions.map((position) => [position.clauseId, position])),
    agreed: rounds.some(({ round, state }) => round.fingerprint === fingerprint && isAgreed(state)),
  };
}

export interface OneRound extends RoundOnFile {
  file: AgreementOnFile;
  choices: Choice[];
  /** The text that stands now is still the one that was sent. */
  stillTheText: boolean;
}

/** One round with all that came back and what became of it. */
export async function viewRound(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  roundId: number,
): Promise<OneRound> {
  const { round, file } = await getRound(tx, actor, roundId);
  const [one] = await roundsOnFile(tx, clock, actor.governmentId, [round]);
  if (!one) throw notFound();
  return { ...one, file, stillTheText: fingerprintOf(file.agreement) === round.fingerprint };
}
