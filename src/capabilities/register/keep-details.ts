import type { z } from 'zod';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { CooperationInput, InstrumentInput } from './facts.ts';
import { keepOrganisation } from './keep-organisation.ts';
import { insertAct, insertInstrument, insertMoney, keepLanguageVersion } from './store/details.ts';
import { insertParty } from './store/organisations.ts';

/** What one source tells of a cooperation besides its own facts. */
export type Details = Pick<z.output<typeof CooperationInput>, 'parties' | 'acts' | 'instruments' | 'money'>;

interface Place {
  cooperationId: number;
  sourceId: number;
}

/** Adds the parties, acts, money and instruments that one source tells of. */
export async function keepDetails(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  { cooperationId, sourceId }: Place,
  details: Details,
): Promise<void> {
  for (const party of details.parties) {
    const organisationId = await keepOrganisation(tx, governmentId, party.organisation);
    await insertParty(tx, governmentId, { ...party, cooperationId, organisationId });
  }
  for (const act of details.acts)
    await insertAct(
      tx,
      governmentId,
      {
        cooperationId,
        sourceId,
        kind: act.kind,
        legalDate: act.date,
        instrument: act.instrument ?? null,
        asWritten: act.asWritten,
      },
      clock.now(),
    );
  for (const money of details.money)
    await insertMoney(tx, governmentId, cooperationId, { ...money, dated: money.dated ?? null }, sourceId);
  for (const instrument of details.instruments)
    await keepInstrument(tx, governmentId, { cooperationId, sourceId }, instrument);
}

async function keepInstrument(
  tx: GovernmentTransaction,
  governmentId: number,
  { cooperationId, sourceId }: Place,
  input: z.output<typeof InstrumentInput>,
): Promise<void> {
  const id = await insertInstrument(
    tx,
    governmentId,
    cooperationId,
    {
      kind: input.kind,
      numberOurs: input.numberOurs ?? null,
      numberPartner: input.numberPartner ?? null,
      signed: input.signed ?? null,
      signedPlace: input.signedPlace ?? null,
      validFrom: input.validFrom ?? null,
      validUntil: input.validUntil ?? null,
      asWritten: input.asWritten ?? null,
    },
    sourceId,
  );
  for (const language of input.languages)
    await keepLanguageVersion(tx, governmentId, id, {
      language,
      authentic: null,
      heldBy: input.heldBy ?? null,
      documentSha256: null,
      documentName: null,
      documentType: null,
      documentBytes: null,
    });
}
