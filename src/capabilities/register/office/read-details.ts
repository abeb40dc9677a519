import type { ActInput, ClaimInput, InstrumentInput, MoneyInput } from '../facts.ts';
import { instrumentKinds } from '../facts.ts';
import { type ActKind, actKinds } from '../lifecycle.ts';
import type { Answers } from './answers.ts';
import { languageChoices } from './languages.ts';
import { readAmount } from './read-amount.ts';
import type { SourceAnswer } from './read-source.ts';

const words = {
  instrument: { id: 'Pilih jenis naskahnya', en: 'Choose what kind of instrument it is' },
  purpose: { id: 'Tulis untuk apa dana ini', en: 'Write what the money is for' },
  amount: { id: 'Tulis jumlahnya', en: 'Write the amount' },
  currency: {
    id: 'Tulis kode mata uang tiga huruf, misalnya IDR atau USD',
    en: 'Write the three-letter code of the currency, like IDR or USD',
  },
  act: { id: 'Pilih apa yang terjadi', en: 'Choose what happened' },
  openDate: {
    id: 'Peristiwa terjadi pada suatu waktu; tulis tahunnya, atau kosongkan bila sumber tidak menyebutnya',
    en: 'An event happens at some time; write the year, or leave it empty if the source does not say',
  },
} as const;

/** A date of something that happened: "still running" is none. */
function momentOf(answers: Answers, field: string): string | null {
  const date = answers.date(field);
  if (date === '..') answers.complain(`${field}-year`, words.openDate);
  return date;
}

/** An instrument block of a form; null when its kind was not chosen and it may be left out. */
export function readInstrument(answers: Answers, prefix: string, needed = false): InstrumentInput | null {
  const kind = answers.choice(`${prefix}-kind`, instrumentKinds, needed ? words.instrument : undefined);
  if (kind === null) return null;
  return {
    kind,
    numberOurs: answers.text(`${prefix}-number-ours`, { most: 200 }),
    numberPartner: answers.text(`${prefix}-number-partner`, { most: 200 }),
    signed: momentOf(answers, `${prefix}-signed`),
    signedPlace: answers.text(`${prefix}-place`, { most: 200 }),
    validUntil: answers.date(`${prefix}-until`),
    languages: answers.choices(`${prefix}-languages`, languageChoices),
    heldBy: answers.text(`${prefix}-held-by`, { most: 300 }),
  };
}

/** What follows from instruments: a signed one is an act, and each is what the source says. */
export function actsOfInstruments(instruments: readonly InstrumentInput[]): ActInput[] {
  return instruments.flatMap(({ kind, signed, numberOurs }) =>
    signed ? [{ kind: 'signed' as const, date: signed, instrument: kind, asWritten: numberOurs ?? '' }] : [],
  );
}

/** What the source says by naming these instruments: a claim for each kind, with the numbers as its words. */
export function claimsOfInstruments(
  instruments: readonly InstrumentInput[],
  { locator, confidence, statedOn }: SourceAnswer,
): ClaimInput[] {
  return instruments.map(({ kind, numberOurs, numberPartner }) => ({
    property: 'instrument',
    value: kind,
    asWritten: [numberOurs, numberPartner].filter(Boolean).join('; '),
    locator,
    confidence,
    statedOn,
  }));
}

/** A money block of a form; null when it was left empty. */
export function readMoney(answers: Answers, prefix: string, needed = false): MoneyInput | null {
  const typed = answers.text(`${prefix}-amount`, { most: 40, ...(needed && { needed: words.amount }) });
  const purpose = answers.text(`${prefix}-purpose`, {
    most: 300,
    ...((needed || typed !== null) && { needed: words.purpose }),
  });
  if (typed === null) {
    if (purpose !== null && !needed) answers.complain(`${prefix}-amount`, words.amount);
    return null;
  }
  const reading = readAmount(typed);
  if (reading.kind === 'problem') answers.complain(`${prefix}-amount`, reading.words);
  const currency = (answers.text(`${prefix}-currency`, { most: 3 }) ?? 'IDR').toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) answers.complain(`${prefix}-currency`, words.currency);
  return {
    purpose: purpose ?? '',
    amount: reading.kind === 'amount' ? reading.amount : '0',
    currency,
    dated: momentOf(answers, `${prefix}-dated`),
  };
}

/** One act as a source tells it. */
export function readAct(answers: Answers, kinds: readonly ActKind[] = actKinds): ActInput {
  return {
    kind: answers.choice('act', kinds, words.act) ?? 'started',
    instrument: answers.choice('act-instrument', instrumentKinds),
    date: momentOf(answers, 'act-date'),
    asWritten: answers.text('act-words', { most: 5000 }) ?? '',
  };
}
