import { type DateParts, datePartsOf, isoOf } from './date-format.ts';

/** How cells of one style show their number. */
export type NumberFormat =
  | { kind: 'plain' }
  | { kind: 'date'; parts: DateParts }
  | { kind: 'number'; percent: boolean; integers: number; decimals: number; before: string; after: string };

const plain: NumberFormat = { kind: 'plain' };

/** Built-in formats that no file spells out (ECMA-376 part 1, 18.8.30). */
const builtin: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

/** 27-36 and 50-58 are dates of East Asian Excels; which parts they show depends on the Excel, so all are read. */
const eastAsian = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The format of a style. `code` is what the file spells out; without it the built-in meaning of `id` counts. */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined && eastAsian(id)) return numberFormatFrom('yyyy-mm-dd hh:mm:ss');
  return numberFormatFrom(code ?? builtin[id] ?? 'General');
}

/** Splits at `;` outside quotes and brackets; the first section shows positive numbers. */
function firstSection(code: string): string {
  return /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])*/s.exec(code)?.[0] ?? '';
}

function numberFormatFrom(code: string): NumberFormat {
  const section = firstSection(code.slice(0, 255));
  const parts = datePartsOf(section);
  if (parts) return { kind: 'date', parts };
  return literalsOf(section);
}

/**
 * Placeholders and the words around them: `0 "tahun"` shows "8 tahun", `[$USD] #,##0` shows "USD 5000". Colours,
 * conditions, padding and thousands separators are looks and stay away.
 */
function literalsOf(section: string): NumberFormat {
  const text = section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, (_all, symbol: string) => `"${symbol}"`)
    .replace(/\[[^\]]*\]|_.|\*./gs, '');
  const match = /^((?:"[^"]*"|\\.|[^0#?"\\])*)([0#?][0#?.,]*)([\s\S]*)$/.exec(text);
  if (!match) return plain;
  const [, before = '', digits = '', after = ''] = match;
  if (/^[Ee][+-]|[0#?/]/.test(unquoted(after))) return plain; // powers and fractions: the number itself says more
  const percent = unquoted(before + after).includes('%');
  // A comma at the end divides by a thousand; the words around it ("juta") fit the divided number only.
  if (/,$/.test(digits)) return plain;
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  return {
    kind: 'number',
    percent,
    integers: whole.replace(/[^0]/g, '').length,
    decimals: fraction.replace(/[^0]/g, '').length,
    before: literal(before),
    after: literal(after),
  };
}

const unquoted = (text: string) => text.replace(/"[^"]*"|\\./gs, '');
const literal = (text: string) =>
  text
    .replace(/"([^"]*)"|\\(.)/gs, (_all, quoted?: string, escaped?: string) => quoted ?? escaped ?? '')
    .replace(/[%()]/g, '')
    .replace(/\s+/g, ' ');

/**
 * A stored number as text: dates as ISO 8601 in the precision their format shows, other numbers in full, never
 * rounded by their format, with at least the digits it shows ("33.10") and the words it adds.
 */
export function shownNumber(value: number, format: NumberFormat, date1904: boolean): string {
  if (format.kind === 'date') return isoOf(value, format.parts, date1904) ?? plainNumber(value);
  if (format.kind === 'plain') return plainNumber(value);
  const scaled = format.percent ? value * 100 : value;
  const number = withDigits(plainNumber(scaled), format.integers, format.decimals);
  return `${format.before}${number}${format.percent ? '%' : ''}${format.after}`.trim();
}

/** At most the 15 digits Excel itself keeps, without powers of ten. */
export function plainNumber(value: number): string {
  const shortest = String(Number(value.toPrecision(15)));
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(shortest);
  if (!match) return shortest === '-0' ? '0' : shortest;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const power = Number(exponent);
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${whole}${fraction}`;
  return `${sign}${(whole + fraction).padEnd(power + 1, '0')}`;
}

function withDigits(number: string, integers: number, decimals: number): string {
  const sign = number.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = number.slice(sign.length).split('.');
  const digits = fraction.padEnd(decimals, '0');
  return `${sign}${whole.padStart(integers, '0')}${digits === '' ? '' : `.${digits}`}`;
}
