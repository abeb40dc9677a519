import { createHash } from 'node:crypto';
import { holidayYears } from './calendar/holidays.ts';
import { ruleSetTexts } from './law/law.ts';

/** To be raised when the same acts, law and calendar come to tell a case otherwise. */
const tellings = 1;

/** Changes with the law and the calendar the program brings, and with how it tells a case by them. */
export const programMark = createHash('sha256')
  .update(JSON.stringify([tellings, ruleSetTexts, holidayYears]))
  .digest('base64url')
  .slice(0, 12);
