import type { Confidence, Locator, SourceInput } from '../facts.ts';
import { sourceKinds } from '../facts.ts';
import type { Answers } from './answers.ts';

/** Where the officer has it from, and how firmly that shows it. */
export interface SourceAnswer {
  source: SourceInput;
  locator: Locator;
  confidence: Confidence;
  /** EDTF of when it was said. */
  statedOn: string | null;
}

const words = {
  kind: { id: 'Pilih jenis sumbernya', en: 'Choose what kind of source it is' },
  title: {
    id: 'Tulis nama sumbernya, misalnya "Surat Sekda nomor 510/22"',
    en: 'Write the name of the source, like "Letter 510/22 of the regional secretary"',
  },
} as const;

/** A page number, or a place in words ("Pasal 3"). */
const locatorOf = (place: string | null): Locator =>
  place === null ? {} : /^\d{1,5}$/.test(place) ? { page: Number(place) } : { section: place };

/** The source questions of a form; every fact needs one. */
export function readSource(answers: Answers): SourceAnswer {
  const kind = answers.choice('source-kind', sourceKinds, words.kind) ?? 'statement';
  const dated = answers.date('source-dated');
  return {
    source: {
      kind,
      title: answers.text('source-title', { needed: words.title }) ?? '',
      office: answers.text('source-office', { most: 300 }),
      dated,
      address: answers.text('source-address', { most: 1000 }),
    },
    locator: locatorOf(answers.text('source-place', { most: 100 })),
    confidence: kind === 'document' || kind === 'letter' ? 'documented' : 'stated',
    statedOn: dated,
  };
}
