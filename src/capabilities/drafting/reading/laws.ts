import { after, found, type Reader, textAt } from './mention.ts';

const named = ['nomor', 'no', 'number', 'num', 'nr'];
const kinds = [
  'uu',
  'pp',
  'perpu',
  'perppu',
  'perpres',
  'keppres',
  'permendagri',
  'permenlu',
  'perda',
  'law',
  'act',
];

/** "Nomor 24 Tahun 2000", "No. 24 of 2000", "Number 24 Year 2000", "UU 24/2000" of a law: one address, not two numbers. */
export const readLaw: Reader = (reading, at) => {
  const { tokens } = reading;
  if (!named.includes(textAt(tokens, at)) && !kinds.includes(textAt(tokens, at))) return null;
  const place = after(tokens, at + 1, '.', ':', ...named);
  const number = tokens[place]?.number;
  const yearAt = after(tokens, place + 1, 'tahun', 'of', 'year', 'the', '/', ',', 'for');
  const year = tokens[yearAt]?.number;
  if (!number || yearAt === place + 1 || !year || year.value < 1900 || year.value > 2100) return null;
  return found(reading, at, yearAt + 1, { kind: 'reference', value: `law ${number.value}/${year.value}` });
};
