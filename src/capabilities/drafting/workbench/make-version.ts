import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { recordedBy } from '#kernel/recorded.ts';
import { fieldsToCorrect } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { fingerprintOf } from '../agreement/fingerprint.ts';
import { mayWrite } from '../rules.ts';
import { insertVersion, listVersions } from '../store/versions.ts';
import { beginWriting } from './begin-writing.ts';
import { getAgreement } from './find-agreement.ts';
import { subjectOf } from './subject-of.ts';

export interface VersionMaking {
  agreementId: number;
  reason: string;
  /** Made by the program before something that may change much; where nothing changed since the last one, that one serves. */
  automatic?: boolean;
}

export interface MadeVersion {
  number: number;
  fingerprint: string;
}

const longestReason = 1_000;

const reasonNeeded = () =>
  fieldsToCorrect([
    {
      field: 'reason',
      words: {
        id: 'Tulis untuk apa versi ini dibuat, misalnya untuk dibaca TKKSD',
        en: 'Write what this version is for, like for the coordination team to read',
      },
    },
  ]);

/** Keeps the agreement whole as it stands, for ever, with its fingerprint. */
export async function makeVersion(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { agreementId, reason: asked, automatic = false }: VersionMaking,
): Promise<MadeVersion> {
  const { governmentId } = actor;
  await beginWriting(tx, clock, actor, agreementId, mayWrite);
  const reason = asked.trim();
  if (reason === '' || reason.length > longestReason) throw reasonNeeded();
  const { agreement } = await getAgreement(tx, actor, agreementId);
  const fingerprint = fingerprintOf(agreement);
  const [last] = await listVersions(tx, governmentId, agreementId);
  if (automatic && last?.fingerprint === fingerprint) return { number: last.number, fingerprint };
  const version = { number: (last?.number ?? 0) + 1, fingerprint, reason, automatic, content: agreement };
  await insertVersion(tx, governmentId, agreementId, version, recordedBy(actor, clock));
  await recordEntry(tx, clock, actor, {
    action: 'agreement.make-version',
    subject: subjectOf(agreementId),
    outcome: 'done',
    detail: { version: version.number, fingerprint },
  });
  return { number: version.number, fingerprint };
}
