/**
 * Coach: prepares people who write and speak to partners abroad: phrases, treacherous words, e-mails to begin from, and
 * how one works with a country's local governments. Written by us, offline, and the same for the same question.
 */
export { coachRoutes } from './routes.tsx';
