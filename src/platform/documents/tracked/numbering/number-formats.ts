type Format = (value: number) => string;

const letters =
  (alphabet: readonly string[]): Format =>
  (value) => {
    // Word goes on with aa, bb after z.
    const letter = alphabet[(value - 1) % alphabet.length] ?? '';
    return letter.repeat(Math.min(10, Math.floor((value - 1) / alphabet.length) + 1));
  };

const romanSigns: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let written = '';
  for (const [worth, sign] of romanSigns)
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  return written;
}

const hanDigits = [...'〇一二三四五六七八九'];

/** Up to ninety-nine in words, as lists and articles are counted; beyond that digit by digit. */
function han(value: number): string {
  const digit = (at: number) => hanDigits[at] ?? '';
  if (value > 99) return [...String(value)].map((one) => digit(Number(one))).join('');
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return digit(ones);
  return `${tens > 1 ? digit(tens) : ''}十${ones > 0 ? digit(ones) : ''}`;
}

const latin = [...'abcdefghijklmnopqrstuvwxyz'];
const russian = [...'абвгдежзиклмнопрстуфхцчшщэюя'];
const arabic = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const abjad = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
const korean = [...'가나다라마바사아자차카타파하'];
const iroha = [
  ...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
];
const aiueo = [
  ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
];

const capital =
  (format: Format): Format =>
  (value) =>
    format(value).toUpperCase();

const formats: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letters(latin),
  upperLetter: capital(letters(latin)),
  lowerRoman: roman,
  upperRoman: capital(roman),
  none: () => '',
  bullet: () => '',
  russianLower: letters(russian),
  russianUpper: capital(letters(russian)),
  arabicAlpha: letters(arabic),
  arabicAbjad: letters(abjad),
  ganada: letters(korean),
  iroha: letters(iroha),
  aiueo: letters(aiueo),
  chineseCounting: han,
  chineseCountingThousand: han,
  ideographDigital: han,
  japaneseCounting: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  decimalFullWidth: (value) =>
    [...String(value)].map((digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)).join(''),
  decimalEnclosedCircle: (value) => (value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)),
};

/** A number as an automatic list writes it; undefined when this reader does not know the format. */
export const writeNumber = (format: string, value: number): string | undefined =>
  value < 1 && format !== 'decimal' && format !== 'decimalZero' ? String(value) : formats[format]?.(value);
