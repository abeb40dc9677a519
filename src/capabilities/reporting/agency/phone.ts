/**
 * A telephone number as WhatsApp's links take it: digits with the country code. 0812... and 812... are Indonesian
 * mobile numbers; +44... is kept. Undefined when it cannot be a number.
 */
export function whatsAppNumber(typed: string): string | undefined {
  const text = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (!/^\+?[\d\s().\-/]+$/.test(text)) return undefined;
  const abroad = text.startsWith('+') || /^00\d/.test(text);
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  const number = abroad
    ? digits.replace(/^620/, '62')
    : digits.replace(/^0+/, '62').replace(/^8/, '628').replace(/^620/, '62');
  return /^[1-9]\d{7,14}$/.test(number) ? number : undefined;
}

/** The same number as people read it: "+62 812-3456-7890". */
export function readableNumber(number: string): string {
  const [, country, rest] = /^(62)(\d+)$/.exec(number) ?? [];
  if (!country || !rest) return `+${number}`;
  return `+${country} ${rest.replace(/^(\d{3})(\d{4})(\d+)$/, '$1-$2-$3')}`;
}
