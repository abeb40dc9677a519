import type { Language } from './language.ts';

/** An amount as written on paper; decimal string because money is never a float. */
export interface Money {
  amount: string; // plain decimal, "1234567.89"
  currency: string; // ISO 4217 code
  dated?: string; // EDTF date of the figure
}

const group = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, mark);

/**
 * Money as an office writes it: `Rp1.234.567` without a space (PUEBI II.H.5; `Intl` puts a no-break
 * space there), other currencies by their code. English uses comma groups.
 */
export function formatMoney(money: Money, language: Language): string {
  const [whole = '0', fraction = ''] = money.amount.replace('-', '').split('.');
  const sign = money.amount.startsWith('-') ? '-' : '';
  const cents = fraction.replace(/0+$/, '');
  const number =
    language === 'id'
      ? group(whole, '.') + (cents ? `,${cents}` : '')
      : group(whole, ',') + (cents ? `.${cents}` : '');
  return money.currency === 'IDR' ? `${sign}Rp${number}` : `${sign}${money.currency} ${number}`;
}
