/**
 * Reporting: what the agencies of a government must tell its cooperation unit, the rounds in which they are asked, and
 * what they answer without an account. It never says that something was sent or read: only what was recorded.
 */
export { type AddedAgencies, addAgencies } from './add-agencies.ts';
export { loadReport } from './annual/load-report.ts';
export { lockReport } from './annual/lock-report.ts';
export { recordSending } from './annual/record-sending.ts';
export { reviewReport } from './annual/review-report.ts';
export { writeCover } from './annual/write-cover.ts';
export { reportingJobs } from './jobs.ts';
export { listOpenRequests, type OpenRequest } from './list-open-requests.ts';
export { listRoundCounts } from './list-round-counts.ts';
export { listWaitingRounds } from './list-waiting-rounds.ts';
export { openLink } from './open-link.ts';
export { openRound, type RoundInput } from './open-round.ts';
export { reportingRoutes } from './pages/routes.ts';
export { requestMail } from './request-mail.ts';
export { saveDraft } from './save-draft.ts';
export { sendAnswer } from './send-answer.ts';
export { takeReply } from './take-reply.ts';
export { viewAgencies } from './view-agencies.ts';
export { viewRequest } from './view-request.ts';
export { viewRound } from './view-round.ts';
export { viewRounds } from './view-rounds.ts';
