import { foldName } from './fold-name.ts';
import { areaRows } from './regions.ts';

/** A kecamatan: "33.09.03", Cepogo, in regency 33.09. */
export interface District {
  code: string;
  name: string;
  regency: string;
}

let byName: Map<string, District[]> | undefined;

/** 7,285 names, read only when somebody asks for one. */
function load(): Map<string, District[]> {
  const index = new Map<string, District[]>();
  for (const { code = '', name = '', regency_code: regency = '' } of areaRows('districts')) {
    const key = foldName(name);
    const same = index.get(key);
    if (same) same.push({ code, name, regency });
    else index.set(key, [{ code, name, regency }]);
  }
  return index;
}

/** Districts of this name ("Cepogo", "Kecamatan Cepogo", "Kec. Cepogo"), those of the given regency or province first. */
export function findDistrictsByName(text: string, near = ''): readonly District[] {
  byName ??= load();
  const found = byName.get(foldName(text).replace(/^(?:kecamatan|kec|distrik) /, '')) ?? [];
  const distance = ({ regency }: District) =>
    regency === near ? 0 : regency.slice(0, 2) === near.slice(0, 2) ? 1 : 2;
  return found.toSorted((left, right) => distance(left) - distance(right));
}
