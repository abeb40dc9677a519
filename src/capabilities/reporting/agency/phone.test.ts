import { expect, it } from 'vitest';
import { readableNumber, whatsAppNumber } from './phone.ts';

it.each([
  ['081234567890', '6281234567890'],
  ['0812-3456-7890', '6281234567890'],
  ['+62 812 3456 7890', '6281234567890'],
  ['62 812 3456 7890', '6281234567890'],
  ['+62 0812 3456 7890', '6281234567890'],
  ['0062 81234567890', '6281234567890'],
  ['81234567890', '6281234567890'],
  ['(0271) 891234', '62271891234'],
  ['+44 20 7946 0958', '442079460958'],
  ['\u200e0812 3456 7890\u200e', '6281234567890'],
])('%s is the number %s', (typed, number) => expect(whatsAppNumber(typed)).toBe(number));

it.each(['', '-', '12345', 'ext. 12', '0812 3456 7890 atau 0813', '08123456789012345678'])(
  '"%s" is no number',
  (typed) => expect(whatsAppNumber(typed)).toBeUndefined(),
);

it('is read in groups', () => expect(readableNumber('6281234567890')).toBe('+62 812-3456-7890'));
