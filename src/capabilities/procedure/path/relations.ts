import { edtfBounds } from '#kernel/edtf.ts';
import { diplomaticRelation } from '#reference';
import type { Day } from '../calendar/days.ts';

export type Relations = 'yes' | 'none' | 'unknown';

/** Whether a day certainly lies within an EDTF interval; at its vague edges the answer is no. */
const surelyWithin = (day: Day, interval: string): boolean => {
  const [from = '', to = ''] = interval.split('/');
  const first = edtfBounds(from).latest;
  const last = edtfBounds(to).earliest;
  return first !== null && first < day && (last === null || day < last);
};

/** Whether Indonesia had diplomatic relations with a country on a day; "unknown" where the data do not reach. */
export function relationsOn(country: string | undefined, day: Day): Relations {
  if (country === undefined) return 'unknown';
  const { state, since, interrupted = [] } = diplomaticRelation(country);
  if (state !== 'yes') return state;
  if (interrupted.some((interval) => surelyWithin(day, interval))) return 'none';
  const began = since === undefined ? null : edtfBounds(since).earliest;
  return began !== null && day < began ? 'none' : 'yes';
}
