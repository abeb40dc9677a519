import type { z } from 'zod';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { CooperationInput, InstrumentInput, OrganisationInput } from './facts.ts';
import { keepOrganisations, slugOf } from './keep-organisations.ts';
import { insertActs, insertInstruments, insertMoney, keepLanguageVersion } from './store/details.ts';
import { insertParties } from './store/organisations.ts';

/** What one source tells of a cooperation besides its own facts. */
export type Details = Pick<z.output<typeof CooperationInput>, 'parties' | 'acts' | 'instruments' | 'money'>;

/** What one source tells of one cooperation. */
export interface Told {
  cooperationId: number;
  sourceId: number;
  details: Details;
}

/** The organisations that take part, found or added; their ids by `slugOf`. */
export const keepPartners = (
  tx: GovernmentTransaction,
  governmentId: number,
  all: readonly Pick<Details, 'parties'>[],
): Promise<Map<string, number>> =>
  keepOrganisations(
    tx,
    governmentId,
    all.flatMap(({ parties }) => parties.map(({ organisation }) => organisation)),
  );

/** Adds the parties, acts, money and instruments that one source or many tell of. */
export async function keepDetails(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  told: readonly Told[],
  partners: ReadonlyMap<string, number>,
): Promise<void> {
  const each = <Kind extends keyof Details>(kind: Kind): (Details[Kind][number] & Place)[] =>
    told.flatMap(({ details, cooperationId, sourceId }) =>
      details[kind].map((detail) => ({ ...detail, cooperationId, sourceId })),
    );
  const parties = each('parties');
  if (parties.length > 0) {
    const idOf = (organisation: OrganisationInput) => partners.get(slugOf(organisation)) ?? 0;
    await insertParties(
      tx,
      governmentId,
      parties.map((party) => ({ ...party, organisationId: idOf(party.organisation) })),
    );
  }
  const acts = each('acts').map((act) => ({
    ...act,
    instrument: act.instrument ?? null,
    legalDate: act.date,
  }));
  if (acts.length > 0) await insertActs(tx, governmentId, acts, clock.now());
  const money = each('money').map((one) => ({ ...one, dated: one.dated ?? null }));
  if (money.length > 0) await insertMoney(tx, governmentId, money);
  const instruments = each('instruments');
  if (instruments.length > 0) await keepInstruments(tx, governmentId, instruments);
}

type Place = Pick<Told, 'cooperationId' | 'sourceId'>;

async function keepInstruments(
  tx: GovernmentTransaction,
  governmentId: number,
  inputs: readonly (z.output<typeof InstrumentInput> & Place)[],
): Promise<void> {
  const rows = inputs.map((input) => ({
    ...input,
    numberOurs: input.numberOurs ?? null,
    numberPartner: input.numberPartner ?? null,
    signed: input.signed ?? null,
    signedPlace: input.signedPlace ?? null,
    validFrom: input.validFrom ?? null,
    validUntil: input.validUntil ?? null,
    asWritten: input.asWritten ?? null,
  }));
  const ids = await insertInstruments(tx, governmentId, rows);
  for (const [index, { languages, heldBy }] of inputs.entries())
    for (const language of languages)
      await keepLanguageVersion(tx, governmentId, ids[index] ?? 0, {
        language,
        authentic: null,
        heldBy: heldBy ?? null,
        documentSha256: null,
        documentName: null,
        documentType: null,
        documentBytes: null,
      });
}
