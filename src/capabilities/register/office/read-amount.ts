import type { Words } from '#kernel/language.ts';

export type AmountReading = { kind: 'amount'; amount: string } | { kind: 'problem'; words: Words };

const problem = (id: string, en: string): AmountReading => ({ kind: 'problem', words: { id, en } });

const groups = {
  '.': /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/,
  ',': /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/,
} as const;

/**
 * Reads an amount as people type it: "1.250.000,50", "1,250,000.50", "1250000", "Rp 1.250.000,-". One group of
 * three after a single mark ("1.250") could be either thousand or decimal, and is asked about, never guessed.
 */
export function readAmount(typed: string): AmountReading {
  const text = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s_]/g, '')
    .replace(/^(rp\.?|idr)/i, '')
    .replace(/,-{1,2}$/, '');
  if (/^\d{1,3}[.,]\d{3}$/.test(text))
    return problem(
      `Tulis ${text.replace(/[.,]/, '')} bila maksudnya ribuan, atau ${text}0 bila maksudnya pecahan`,
      `Write ${text.replace(/[.,]/, '')} if you mean thousands, or ${text}0 if you mean a fraction`,
    );
  const plain = groups['.'].test(text)
    ? text.replaceAll('.', '').replace(',', '.')
    : groups[','].test(text)
      ? text.replaceAll(',', '')
      : text.replace(',', '.');
  const [whole = '', fraction = ''] = plain.split('.');
  const amount =
    fraction.length > 2 && /^\d+$/.test(fraction) ? `${whole}.${fraction.replace(/0+$/, '')}` : plain;
  if (/^\d{1,18}(\.\d{1,2})?$/.test(amount)) return { kind: 'amount', amount };
  return problem(
    'Tulis jumlahnya dengan angka, misalnya 1.250.000 atau 1250000,50',
    'Write the amount in figures, like 1,250,000 or 1250000.50',
  );
}
