import { after, found, type Reader, textAt } from './mention.ts';
import type { Token } from './token.ts';

/** Units of measure: [what they measure, how many of its smallest]. "ton" is the metric one. */
const measures: Readonly<Record<string, readonly [string, number]>> = Object.fromEntries(
  (
    [
      ['mm millimeter millimetre millimetres millimeters', 'length', 1],
      ['cm sentimeter centimetre centimetres centimeter centimeters', 'length', 10],
      ['m meter metre metres meters', 'length', 1000],
      ['km kilometer kilometre kilometres kilometers', 'length', 1_000_000],
      ['ha hektar hektare hectare hectares', 'area', 10_000],
      ['m2 m²', 'area', 1],
      ['km2 km²', 'area', 1_000_000],
      ['mg miligram milligram milligrams', 'mass', 1],
      ['g gr gram grams gramme grammes', 'mass', 1000],
      ['kg kilo kilogram kilograms kilogramme kilogrammes', 'mass', 1_000_000],
      ['kuintal quintal quintals', 'mass', 100_000_000],
      ['ton tons tonne tonnes', 'mass', 1_000_000_000],
      ['ml mililiter millilitre millilitres milliliter milliliters', 'volume', 1],
      ['l liter litre litres liters', 'volume', 1000],
      ['m3 m³', 'volume', 1_000_000],
      ['watt watts', 'power', 1],
      ['kw kilowatt kilowatts', 'power', 1000],
      ['mw megawatt megawatts', 'power', 1_000_000],
    ] as const
  ).flatMap(([words, what, count]) =>
    words.split(' ').map((word) => [word, [what, count] as const] as const),
  ),
);

const squares: Readonly<Record<string, number>> = {
  meter: 1,
  metre: 1,
  metres: 1,
  meters: 1,
  kilometer: 1e6,
  kilometre: 1e6,
  kilometres: 1e6,
  kilometers: 1e6,
};

/** "meter persegi", "square metres", "meter kubik", "cubic metres". */
function powerAt(tokens: readonly Token[], at: number): readonly [string, number, number] | null {
  const [first, second] = [textAt(tokens, at), textAt(tokens, at + 1)];
  const squared = second === 'persegi' ? squares[first] : first === 'square' ? squares[second] : undefined;
  if (squared) return ['area', squared, at + 2];
  const cubed = (second === 'kubik' ? first : first === 'cubic' ? second : '').startsWith('met');
  return cubed ? ['volume', 1_000_000, at + 2] : null;
}

/** "2,5 ton", "2,500 kilograms", "1.250 meter kubik": a number with its measure, so that a ton is a thousand kilograms. */
export const readQuantity: Reader = (reading, at) => {
  const { tokens } = reading;
  const number = tokens[at]?.number;
  if (!number || number.ordinal) return null;
  const place = after(tokens, at + 1, 'of', 'a', '-');
  const power = powerAt(tokens, place);
  const plain = power ? undefined : measures[textAt(tokens, place)];
  const [what, count, next] = power ?? (plain ? [...plain, place + 1] : [null, 0, 0]);
  if (what === null) return null;
  const measure = `${Math.round(number.value * count * 1e6) / 1e6} ${what}`;
  return found(reading, at, next, {
    kind: 'number',
    value: String(number.value),
    measure,
    ...(number.wordsSay === undefined ? {} : { wordsSay: String(number.wordsSay) }),
  });
};
