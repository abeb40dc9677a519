import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';

/**
 * What the fonts hold, so that nobody believes more than is true: Latin, Greek and Cyrillic (Arimo, as wide as Arial),
 * Chinese, Japanese, Korean, Arabic, Thai. No other writing, no picture signs. Signs that Chinese and Japanese write
 * differently stand in their Japanese shape in Japanese passages only. Packages under OFL 1.1; the Chinese and Korean
 * fonts under Apache 2.0 by their own tables.
 */
export interface Typeface {
  family: string;
  regular: string;
  bold: string;
}

export const typefaces: readonly Typeface[] = [
  {
    family: 'Arimo',
    regular: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
    bold: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  },
  {
    family: 'Noto Sans Arabic',
    regular: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  },
  {
    family: 'Noto Sans Thai',
    regular: '@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-thai/700Bold/NotoSansThai_700Bold.ttf',
  },
  {
    family: 'Noto Sans S Chinese',
    regular: '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
    bold: '@embedpdf/fonts-sc/fonts/NotoSansHans-Bold.otf',
  },
  {
    family: 'Noto Sans Japanese',
    regular: '@embedpdf/fonts-jp/fonts/NotoSansJP-Regular.otf',
    bold: '@embedpdf/fonts-jp/fonts/NotoSansJP-Bold.otf',
  },
  {
    family: 'Noto Sans Korean',
    regular: '@embedpdf/fonts-kr/fonts/NotoSansKR-Regular.otf',
    bold: '@embedpdf/fonts-kr/fonts/NotoSansKR-Bold.otf',
  },
];

const fontPath = (file: string) => join(projectRoot(), 'node_modules', file);

/** The two files of a typeface, where they are installed. */
export const filesOf = ({ regular, bold }: Typeface) => [fontPath(regular), fontPath(bold)];

/** One run of code points a font holds: [first, last]. */
type Run = readonly [number, number];

function tableAt(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index++) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new RangeError(`a font without the table "${tag}"`);
}

/** Format 12 of the table cmap: groups of code points beyond the first 65,536 as well. */
function groupsOf(font: Buffer, at: number): Run[] {
  const count = font.readUInt32BE(at + 12);
  return Array.from({ length: count }, (_, index) => {
    const group = at + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });
}

/** Format 4: segments of the first 65,536 code points. */
function segmentsOf(font: Buffer, at: number): Run[] {
  const twice = font.readUInt16BE(at + 6);
  return Array.from({ length: twice / 2 }, (_, index) => {
    const last = font.readUInt16BE(at + 14 + index * 2);
    return [font.readUInt16BE(at + 16 + twice + index * 2), last] as const;
  });
}

function runsOf(font: Buffer): Run[] {
  const cmap = tableAt(font, 'cmap');
  const places = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 4 + index * 8 + 4),
  );
  return [...new Set(places)].flatMap((place) => {
    const at = cmap + place;
    const format = font.readUInt16BE(at);
    if (format === 12) return groupsOf(font, at);
    return format === 4 ? segmentsOf(font, at) : [];
  });
}

const held = new Map<Typeface, Run[]>();

function holds(typeface: Typeface, codePoint: number): boolean {
  let runs = held.get(typeface);
  if (!runs) {
    runs = runsOf(readFileSync(fontPath(typeface.regular)));
    held.set(typeface, runs);
  }
  return runs.some(([first, last]) => codePoint >= first && codePoint <= last);
}

const japanese = typefaces.filter(({ family }) => family === 'Noto Sans Japanese');

/** The order in which typefaces are asked: Japanese before Chinese where the passage is Japanese. */
const orderFor = (language: string): readonly Typeface[] =>
  language === 'ja' ? [...new Set([...typefaces.slice(0, 1), ...japanese, ...typefaces])] : typefaces;

/**
 * The typefaces texts of a language need, in the order in which they are asked, and the characters none of them holds.
 * The first is always among them.
 */
export function typefacesFor(
  texts: readonly string[],
  language = 'id',
): { needed: Typeface[]; lacking: string[] } {
  const order = orderFor(language);
  const needed = new Set(order.slice(0, 1));
  const lacking: string[] = [];
  for (const sign of new Set(texts.join('').replaceAll('\n', ''))) {
    const found = order.find((typeface) => holds(typeface, sign.codePointAt(0) ?? 0));
    if (found) needed.add(found);
    else lacking.push(sign);
  }
  return { needed: order.filter((typeface) => needed.has(typeface)), lacking };
}
