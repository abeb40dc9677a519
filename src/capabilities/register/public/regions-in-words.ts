import { findRegion, type Region } from '#reference';

/** Regions whose codes stand among somebody's words, with or without the dot: "33.14", "3314", "33". */
export function regionsInWords(text: string): Region[] {
  const codes = text.match(/(?<![\d.,-])\d{2}(?:\.?\d{2})?(?![\d,-]|\.\d)/g) ?? [];
  const dotted = codes.map((code) => code.replace(/^(\d{2})(\d{2})$/, '$1.$2'));
  return [...new Set(dotted)].flatMap((code) => findRegion(code) ?? []);
}
