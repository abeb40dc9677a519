import { foldName } from '#reference';
import { type KnownOrganisation, knownOrganisations } from './foreign-organisations.ts';

const trigrams = (text: string): Set<string> => {
  const padded = `  ${foldName(text).slice(0, 120)} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
};

interface Entry {
  organisation: KnownOrganisation;
  size: number;
}

let index: { entries: Entry[]; byTrigram: Map<string, number[]> } | undefined;

function load(): NonNullable<typeof index> {
  const entries: Entry[] = [];
  const byTrigram = new Map<string, number[]>();
  for (const organisation of knownOrganisations) {
    for (const alias of organisation.aliases) {
      const grams = trigrams(alias);
      for (const gram of grams) {
        const at = byTrigram.get(gram);
        if (at) at.push(entries.length);
        else byTrigram.set(gram, [entries.length]);
      }
      entries.push({ organisation, size: grams.size });
    }
  }
  return { entries, byTrigram };
}

/** Known organisations whose name looks most like this one, best first; those below a third alike are left out. */
export function nearestOrganisations(text: string, most = 3): string[] {
  index ??= load();
  const grams = trigrams(text);
  const shared = new Map<number, number>();
  for (const gram of grams)
    for (const at of index.byTrigram.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  const best = new Map<string, number>();
  for (const [at, count] of shared) {
    const entry = index.entries[at];
    if (!entry) continue;
    const likeness = (2 * count) / (grams.size + entry.size);
    if (likeness > (best.get(entry.organisation.name) ?? 1 / 3)) best.set(entry.organisation.name, likeness);
  }
  return [...best]
    .toSorted((left, right) => right[1] - left[1])
    .slice(0, most)
    .map(([name]) => name);
}
