import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { fingerprintOf } from '../agreement/fingerprint.ts';
import { mayCheck, mayComment, mayReadAll, mayRecommend, mayWrite } from '../rules.ts';
import { type Comment, listComments } from '../store/comments.ts';
import { listRemovedClauses, type RemovedClause } from '../store/outlines.ts';
import { listFindingActs, listRecommendations } from '../store/review-acts.ts';
import { listVersions, type VersionLine } from '../store/versions.ts';
import { judgedFindings, type KeyedFinding, openOnes } from './check-agreement.ts';
import { type AgreementOnFile, getAgreement } from './find-agreement.ts';
import { type Readiness, type Recommendation, readinessOf } from './readiness.ts';

/** What the reader of a page may do with the agreement on it. */
export interface Permissions {
  write: boolean;
  check: boolean;
  comment: boolean;
  recommend: boolean;
  /** The office's own remarks: an agency reads the text without them. */
  seeRemarks: boolean;
}

/** Everything the workbench shows of one agreement. */
export interface Workbench {
  file: AgreementOnFile;
  fingerprint: string;
  findings: KeyedFinding[];
  comments: Comment[];
  removed: RemovedClause[];
  versions: VersionLine[];
  recommendations: Recommendation[];
  readiness: Readiness;
  may: Permissions;
}

/** The agreement with its findings, remarks and versions, and what is still waited for. */
export async function viewWorkbench(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  agreementId: number,
): Promise<Workbench> {
  const { governmentId } = actor;
  const file = await getAgreement(tx, actor, agreementId);
  const { agreement } = file;
  const fingerprint = fingerprintOf(agreement);
  const findings = judgedFindings(agreement, await listFindingActs(tx, governmentId, agreementId));
  const versions = await listVersions(tx, governmentId, agreementId);
  const recommendations = await listRecommendations(tx, governmentId, agreementId);
  const openFindings = openOnes(findings).length;
  const seeRemarks = mayReadAll(actor);
  return {
    file,
    fingerprint,
    findings,
    comments: seeRemarks ? await listComments(tx, governmentId, agreementId) : [],
    removed: await listRemovedClauses(tx, governmentId, agreementId),
    versions,
    recommendations: seeRemarks ? recommendations : [],
    readiness: readinessOf({ agreement, fingerprint, openFindings, versions, recommendations }),
    may: {
      write: mayWrite(actor),
      check: mayCheck(actor),
      comment: mayComment(actor),
      recommend: mayRecommend(actor),
      seeRemarks,
    },
  };
}
