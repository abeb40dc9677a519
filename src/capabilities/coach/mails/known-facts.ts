import { findGovernmentById } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { fieldWords } from '#reference';
import { viewOfficeRecord } from '#register';
import type { SlotTexts } from './fill-skeleton.ts';

const inBoth = (text: string) => ({ id: text, en: text });

/** What the register can say in an e-mail about the office and, where a code is given, about its cooperation. */
export async function readKnownFacts(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  code: string,
): Promise<{ known: SlotTexts; found: boolean }> {
  const government = await findGovernmentById(tx, actor.governmentId);
  const office: SlotTexts = {
    ...(government && { region: inBoth(government.name) }),
    ...(government?.cooperationUnit && { unit: inBoth(government.cooperationUnit) }),
  };
  const record = code === '' ? undefined : await findOfficeRecord(tx, actor, code);
  if (!record) return { known: office, found: code === '' };
  const { cooperation, parties } = record;
  const partner = parties.find(({ side }) => side === 'foreign');
  const fields = cooperation.fields.map(fieldWords);
  const known = {
    ...office,
    cooperation: { id: cooperation.titleId, en: cooperation.titleEn ?? cooperation.titleId },
    ...(partner && { partner: inBoth(partner.name) }),
    ...(fields.length > 0 && {
      field: { id: fields.map(({ id }) => id).join(', '), en: fields.map(({ en }) => en).join(', ') },
    }),
    ...(cooperation.end && { end: inBoth(cooperation.end) }),
  };
  return { known, found: true };
}

async function findOfficeRecord(tx: GovernmentTransaction, actor: GovernmentActor, code: string) {
  try {
    return await viewOfficeRecord(tx, actor, code);
  } catch (problem) {
    if (problem instanceof Refusal && problem.kind === 'not-found') return undefined;
    throw problem;
  }
}
