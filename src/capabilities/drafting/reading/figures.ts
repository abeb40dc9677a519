import type { Language } from '#kernel/language.ts';

export interface Figure {
  value: number;
  /** What it would be if the other language's separators were meant: "1.000" is a thousand or one. */
  otherwise?: number;
}

const conventions = { id: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const;

const grouped = (text: string, thousands: string) =>
  new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+$`).test(text);

const asNumber = (text: string, decimal: string) => {
  const kept = text.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.');
  return Number(kept);
};

/** With one kind of separator, once: "1.000" and "1,5" mean what the language says, with the other reading beside it. */
function withOneSeparator(text: string, separator: '.' | ',', language: Language): Figure {
  const { thousands } = conventions[language];
  const whole = Number(text.replace(separator, ''));
  const broken = Number(text.replace(separator, '.'));
  if (!grouped(text, separator)) return { value: broken };
  return separator === thousands ? { value: whole, otherwise: broken } : { value: broken, otherwise: whole };
}

/**
 * What digits with separators mean in a language: "1.000.000,50" in Indonesian is 1,000,000.50 in English. A notation that
 * can only be the other language's is read as that.
 */
export function readFigure(text: string, language: Language): Figure {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points === 0 && commas === 0) return { value: Number(text) };
  if (points > 0 && commas > 0) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    return { value: asNumber(text, decimal) };
  }
  if (points + commas > 1) return { value: Number(text.replace(/[.,]/g, '')) };
  return withOneSeparator(text, points > 0 ? '.' : ',', language);
}
