/**
 * Reporting: what the agencies of a government must tell its cooperation unit, the rounds in which they are asked, and
 * what they answer without an account. It never says that something was sent or read: only what was recorded.
 */
export { acceptAnswer } from './accept-answer.ts';
