import type { Force } from '../reading/modality.ts';
import type { ForceDifference } from './words.ts';

const modals = ({ duty, shall, may, right, advice, ban, exempt }: Force) =>
  duty + shall + may + right + advice + ban + exempt;

/** "harus A dan harus B" beside "is required to A and B": one modal answers both, and no other has come in its place. */
const folds = (one: Force, other: Force, answered: number) => answered > 0 && modals(other) < modals(one);

const permissions = ({ may, right }: Force) => may + right;

function dutyDifference(id: Force, en: Force): ForceDifference | null {
  const firm = en.shall + en.duty + en.ban + en.nearDuty;
  if (id.duty > firm && !folds(id, en, firm)) return 'duty-lost';
  return null;
}

function permissionDifference(id: Force, en: Force): ForceDifference | null {
  const [mine, theirs] = [permissions(id), permissions(en)];
  const [answered, said] = [theirs + en.nearMay, mine + id.nearMay];
  if (id.may > answered && !folds(id, en, answered)) return 'permission-lost';
  if (theirs > said && !folds(en, id, said))
    return en.right > id.right && en.may <= id.may ? 'right-added' : 'permission-added';
  return id.right > answered && !folds(id, en, answered) ? 'right-lost' : null;
}

function adviceDifference(id: Force, en: Force): ForceDifference | null {
  if (en.advice > id.advice) return 'advice-added';
  return id.advice > en.advice && en.shall + en.duty > 0 ? 'advice-lost' : null;
}

function effortDifference(id: Force, en: Force): ForceDifference | null {
  if (id.effort > 0 && en.effort + en.nearEffort === 0) return 'effort-lost';
  return en.effort > 0 && id.effort + id.nearEffort === 0 ? 'effort-added' : null;
}

/**
 * How the force of an Indonesian sentence differs from its English one; null when the two agree. Indonesian plain present
 * or "akan" beside "shall" is usual legal style and no difference.
 */
export function forceDifference(id: Force, en: Force): ForceDifference | null {
  if (id.ban > 0 && en.exempt > en.ban && id.exempt === 0) return 'ban-exempt';
  if (id.exempt > 0 && en.ban > 0 && en.exempt === 0 && id.ban === 0) return 'exempt-ban';
  const difference =
    dutyDifference(id, en) ??
    permissionDifference(id, en) ??
    adviceDifference(id, en) ??
    effortDifference(id, en);
  if (difference) return difference;
  const hardened = en.duty > id.duty + id.nearDuty && id.will > 0 && en.will === 0 && en.shall === 0;
  return hardened ? 'will-duty' : null;
}
