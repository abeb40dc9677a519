import { expect, test } from 'vitest';
import {
  countries,
  countryName,
  currencies,
  diplomaticRelation,
  fields,
  findCountry,
  languageName,
  recogniseFields,
  recogniseKind,
  sustainableGoals,
} from './index.ts';

test.each([
  ['Belanda', 'NL'],
  ['Negeri Belanda', 'NL'],
  ['Kerajaan Belanda', 'NL'],
  ['Holland', 'NL'],
  ['Tiongkok', 'CN'],
  ['RRT', 'CN'],
  ['RRC', 'CN'],
  ['Cina', 'CN'],
  ['Korsel', 'KR'],
  ['Republik Korea', 'KR'],
  ['Korea Utara', 'KP'],
  ['AS', 'US'],
  ['Amerika Serikat', 'US'],
  ['Inggris', 'GB'],
  ['Selandia Baru', 'NZ'],
  ['Selandia Bru', 'NZ'],
  ['Swiss', 'CH'],
  ['Uni Emirat Arab', 'AE'],
  ['Trinidad dan Tobago', 'TT'],
  ['Czech Republic', 'CZ'],
  ['Perancis', 'FR'],
])('%s is the country %s', (text, code) => {
  expect(findCountry(text)?.code).toBe(code);
});

test('bare Korea is taken as South Korea and marked as assumed', () => {
  expect(findCountry('Korea')).toEqual({ code: 'KR', assumed: true });
  expect(findCountry('Korea Selatan')).toEqual({ code: 'KR' });
});

test('every country is found by the name the screen shows, in both languages', () => {
  for (const { code, name } of countries()) {
    expect(findCountry(name.id)?.code, name.id).toBe(code);
    expect(findCountry(name.en)?.code, name.en).toBe(code);
  }
});

test('names that differ by a letter stay apart', () => {
  expect(findCountry('Iran')?.code).toBe('IR');
  expect(findCountry('Irak')?.code).toBe('IQ');
  expect(findCountry('Niger')?.code).toBe('NE');
  expect(findCountry('Austria')?.code).toBe('AT');
  expect(findCountry('Sragen')).toBeUndefined();
});

test('diplomatic relations are told with their standing', () => {
  expect(diplomaticRelation('IL').state).toBe('none');
  expect(diplomaticRelation('TW').state).toBe('none');
  expect(diplomaticRelation('JP')).toEqual({ state: 'yes', since: '1958', standing: 'remembered' });
  expect(diplomaticRelation('HK').state).toBe('yes');
});

test('the law’s affairs are 6, 18 and 8', () => {
  const count = (group: string) => fields.filter((field) => field.group === group).length;
  expect([count('basic-service'), count('other-mandatory'), count('optional')]).toEqual([6, 18, 8]);
  expect(sustainableGoals).toHaveLength(17);
});

test.each([
  ['Bidang perdagangan, kebudayaan, pendidikan, olahraga', ['education', 'youth-sport', 'culture', 'trade']],
  ['Penghijauan dan budidaya bibit tanaman', ['environment', 'agriculture']],
  ['Magang Tenaga Kerja', ['labour']],
  ['Solid waste management', ['environment']],
  ['Program Sanitasi dan air bersih', ['public-works']],
  ['', []],
])('the fields of "%s" are %j', (text, expected) => {
  expect(recogniseFields(text)).toEqual(expected);
});

test.each([
  ['Sister city yang terkait dengan pengelolaan sampah.', 'sister-city'],
  ['Kota kembar Pemkot Surakarta Kota Xi’an', 'sister-city'],
  ['Sister School dengan sebuah SMA', 'sister-school'],
  ['Sister province', 'sister-province'],
  ['Hibah Air minum', 'grant'],
  ['Magang Tenaga Kerja', 'apprenticeship'],
  ['Kerjasama Teknis dibidang peternakan', 'technical'],
  ['', 'unknown'],
])('the kind of "%s" is %s', (text, kind) => {
  expect(recogniseKind(text)).toBe(kind);
});

test('without a word for the form, who takes part tells the kind, and two governments alone tell nothing', () => {
  expect(recogniseKind('Pembangunan sumur', [{ side: 'foreign', kind: 'nonprofit' }])).toBe('ngo-programme');
  expect(recogniseKind('Pembangunan sumur', [{ side: 'foreign', kind: 'foreign-local-government' }])).toBe(
    'unknown',
  );
});

test('currencies and languages have names in both languages', () => {
  expect(currencies().find(({ code }) => code === 'IDR')?.name.id).toBe('Rupiah Indonesia');
  expect(languageName('nl', 'id')).toBe('Belanda');
  expect(countryName('NL', 'en')).toBe('Netherlands');
  expect(countryName('not a code', 'en')).toBe('not a code');
});
