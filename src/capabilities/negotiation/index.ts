/**
 * Negotiation: what passes between the sides of an agreement: positions by article, rounds in which the partner reads a version and
 * speaks to it, papers that came back, and what the office chose of it. It changes a text only through drafting, by a person's choice.
 */
export { partnerRoutes } from './partner/partner-routes.tsx';
export { openRound } from './rounds/open-round.ts';
export { officeNegotiationRoutes } from './routes.tsx';
