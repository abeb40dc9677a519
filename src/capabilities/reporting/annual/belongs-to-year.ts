import { type EdtfBounds, edtfBounds, formatEdtf } from '#kernel/edtf.ts';
import type { CooperationRecord } from '#register';

/** Whether a date may lie in a year; an end that is open reaches into every year to come, an unknown one into none. */
export const touchesYear = ({ earliest, latest }: EdtfBounds, year: number): boolean =>
  (earliest ?? latest ?? '') !== '' &&
  (earliest ?? '') <= `${year}-12-31` &&
  (latest ?? earliest ?? '') >= `${year}-01-01`;

type Dated = Pick<CooperationRecord, 'cooperation' | 'acts'>;

/** The last day on which a recorded act may have closed it; null = none did. '' = one without a date did. */
function closedBy({ acts }: Dated): string | null {
  const closing = acts.filter(
    ({ kind, withdrawn }) => !withdrawn && (kind === 'ended' || kind === 'stopped'),
  );
  if (closing.length === 0) return null;
  return (
    closing
      .map(({ legalDate }) => (legalDate === null ? '' : (edtfBounds(legalDate).latest ?? '')))
      .sort()
      .at(-1) ?? null
  );
}

/**
 * Why a cooperation is not reported of a year; undefined when it is. Whoever is in doubt reports: only what surely began
 * after the year, or surely was over before it, stays out.
 */
export function reasonLeftOut(record: Dated, year: number): string | undefined {
  const { start, end } = record.cooperation;
  const begins = start === null ? null : edtfBounds(start).earliest;
  if (begins !== null && begins > `${year}-12-31`) return `baru mulai ${formatEdtf(start ?? '', 'id')}`;
  const closed = closedBy(record);
  if (closed !== null && closed !== '' && closed < `${year}-01-01`)
    return `sudah berakhir pada ${formatEdtf(closed, 'id')}`;
  const over = end === null || end === '..' ? null : edtfBounds(end).latest;
  const renewed = record.acts.some(
    ({ kind, withdrawn, legalDate }) =>
      kind === 'renewed' &&
      !withdrawn &&
      legalDate !== null &&
      (edtfBounds(legalDate).latest ?? '') > (over ?? ''),
  );
  if (over !== null && over < `${year}-01-01` && !renewed)
    return `masa berlakunya berakhir ${formatEdtf(end ?? '', 'id')}`;
  return undefined;
}
