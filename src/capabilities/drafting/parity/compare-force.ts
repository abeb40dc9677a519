import type { ClauseFinding } from '../finding.ts';
import { type Force, forceOf, forceTogether } from '../reading/modality.ts';
import { type Pair, passagesOf } from './pair-sentences.ts';
import { type ForceDifference, parityWords } from './words.ts';

/**
 * How the force of an Indonesian sentence differs from its English one; null when the two agree. Indonesian plain present
 * or "akan" beside "shall" is usual legal style and no difference.
 */
export function forceDifference(id: Force, en: Force): ForceDifference | null {
  if (id.ban > 0 && en.exempt > en.ban && id.exempt === 0) return 'ban-exempt';
  if (id.exempt > 0 && en.ban > 0 && en.exempt === 0 && id.ban === 0) return 'exempt-ban';
  const firm = en.shall + en.duty;
  if (id.duty > firm + en.ban) return 'duty-lost';
  const mayId = id.may + id.right;
  const mayEn = en.may + en.right;
  if (id.may > mayEn) return 'permission-lost';
  if (mayEn > mayId) return en.right > id.right && en.may <= id.may ? 'right-added' : 'permission-added';
  if (id.right > mayEn) return 'right-lost';
  if (en.advice > id.advice) return 'advice-added';
  if (id.advice > en.advice && firm > 0) return 'advice-lost';
  if (en.duty > id.duty && id.will > 0 && en.will === 0 && en.shall === 0) return 'will-duty';
  return null;
}

/** Differences of force, sentence by sentence where the two languages have as many, else over the whole clause. */
export function compareForce(pairs: readonly Pair[]): ClauseFinding[] {
  return pairs.flatMap((pair) => {
    const { id, en } = pair;
    const difference = forceDifference(
      forceTogether(id.map(({ text }) => forceOf(text, 'id'))),
      forceTogether(en.map(({ text }) => forceOf(text, 'en'))),
    );
    if (!difference) return [];
    return [
      {
        code: 'modality' as const,
        languages: ['id', 'en'],
        message: parityWords.force(difference),
        passages: passagesOf(pair),
      },
    ];
  });
}
