import { findRegionsByName, type Region } from '#reference';

/** What the lines above a table say of it as a whole. */
export interface TitleFacts {
  region?: Region;
  /** EDTF interval of years, "2012/2017"; "../2016" when only its end is told. */
  period?: string;
}

const regionWords =
  /(?<![\p{L}])(?:pemerintah\s+(?:daerah\s+)?)?(kabupaten|kab\.?|kota|provinsi|propinsi|pemkab|pemkot|pemprov)\s+((?:\p{Lu}[\p{L}'’-]*\s*){1,4})/gu;
const years =
  /(?<!\d)((?:19|20)\d\d)(?:\s*(?:-|–|—|s\/d|s\.d\.?|sampai(?:\s+dengan)?|hingga|to|until|\/)\s*((?:19|20)\d\d))?(?!\d)/i;
const periodWord = /(?:tahun|periode|period|years?|thn|t\.?a\.?)\s*[:.]?\s*$/i;

/** "s.d. Tahun 2016": the year ends what the table covers, whatever it began with. */
const upTo =
  /(?<![\p{L}])(?:s\s?[/.]\s?d\.?|sd\.?|sampai(?:\s+dengan)?|hingga|until|up\s+to)\s*(?:akhir\s+)?(?:tahun|thn|th|year)?\.?\s*$/iu;

function regionIn(title: string): Region | undefined {
  const capitals =
    title === title.toUpperCase()
      ? title.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
      : title;
  const headed = capitals.replace(
    /(?<![\p{L}])(Kabupaten|Kab|Kota|Provinsi|Pemerintah|Daerah)(?![\p{L}])/gu,
    (word) => word.toLowerCase(),
  );
  for (const match of headed.matchAll(regionWords)) {
    const words = match[2]?.trim().split(/\s+/) ?? [];
    for (let size = words.length; size > 0; size--) {
      const [region] = findRegionsByName(`${match[1]} ${words.slice(0, size).join(' ')}`);
      if (region) return region;
    }
  }
  return undefined;
}

function periodIn(title: string): string | undefined {
  const match = years.exec(title);
  if (!match?.[1]) return undefined;
  const [, first, last] = match;
  if (last === undefined && upTo.test(title.slice(0, match.index))) return `../${first}`;
  if (last === undefined && !periodWord.test(title.slice(0, match.index))) return undefined;
  return last === undefined || last >= first ? `${first}/${last ?? first}` : undefined;
}

/** "Data Kerja Sama Luar Negeri Kabupaten Sragen Tahun 2012-2017": whose table it is and which years it covers. */
export function titleFacts(titles: readonly string[]): TitleFacts {
  const region = titles.map(regionIn).find((found) => found !== undefined);
  const period = titles.map(periodIn).find((found) => found !== undefined);
  return { ...(region && { region }), ...(period && { period }) };
}
