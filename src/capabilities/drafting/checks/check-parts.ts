import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { mandatoryParts } from './mandatory-parts.ts';
import { partsIn } from './recognise-parts.ts';
import { checkWords } from './words.ts';

/** Parts the law asks of this kind of text that no clause is. */
export function checkParts(draft: Draft): Finding[] {
  const { parts, basis } = mandatoryParts[draft.kind];
  const there = partsIn(draft);
  return parts
    .filter((part) => !there.has(part))
    .map((part) => ({
      clause: null,
      code: 'missing-part' as const,
      languages: draft.languages,
      message: checkWords.missingPart(part, basis),
      passages: [],
      part,
    }));
}
