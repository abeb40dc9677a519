import { findGovernmentById } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { invalid, Refusal } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { findRegion } from '#reference';
import { viewOfficeRecord } from '#register';
import type { AgreementKind } from '../../agreement/agreement.ts';
import { type DraftFacts, draftFactsShape } from '../draft-facts.ts';
import { type KnownFacts, prefillFacts } from './prefill-facts.ts';

const unknownCode = {
  id: 'Kode ini tidak ada dalam daftar kantor Anda; tulis misalnya 3314-001, atau kosongkan.',
  en: 'This code is not in the list of your office; write it like 3314-001, or leave it empty.',
};

async function known(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  code: string,
): Promise<KnownFacts['cooperation']> {
  try {
    const { cooperation, parties, instruments } = await viewOfficeRecord(tx, actor, code);
    const { titleId, titleEn, fields } = cooperation;
    const partners = parties.filter(({ side }) => side === 'foreign');
    return { titleId, titleEn, fields, partners, instruments };
  } catch (problem) {
    if (problem instanceof Refusal && problem.kind === 'not-found') throw invalid('cooperation', unknownCode);
    throw problem;
  }
}

/** The first answers of an interview: what the register knows of the office and of the cooperation, if one is named. */
export async function beginInterview(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  { kind, cooperation }: { kind: AgreementKind; cooperation: string },
): Promise<DraftFacts> {
  const government = await findGovernmentById(tx, actor.governmentId);
  const region = findRegion(government?.regionCode ?? '');
  const recorded = cooperation === '' ? undefined : await known(tx, actor, cooperation);
  if (!region) return draftFactsShape.parse({ kind });
  const province = region.province === undefined ? undefined : findRegion(region.province);
  return draftFactsShape.parse(
    prefillFacts({ region, province, ...(recorded ? { cooperation: recorded } : {}) }, kind),
  );
}
