import { findCountry, kindCodes } from '#reference';
import type { ClaimInput } from '../facts.ts';
import { statuses } from '../lifecycle.ts';
import type { PropertyName } from '../properties.ts';
import type { Answers } from './answers.ts';

/** Properties of a cooperation that another source may say something of, in the order of the form. */
export const claimable = [
  'start',
  'end',
  'period',
  'partner',
  'country',
  'local-party',
  'kind',
  'activity',
  'status',
  'title',
  'note',
] as const satisfies readonly PropertyName[];

type Claimable = (typeof claimable)[number];

const words = {
  property: { id: 'Pilih tentang apa', en: 'Choose what it is about' },
  said: { id: 'Tulis apa yang dikatakan sumber ini', en: 'Write what this source says' },
  date: {
    id: 'Isi tanggalnya juga, supaya dapat dibandingkan dengan sumber lain',
    en: 'Fill in the date too, so that it can be compared with other sources',
  },
  choice: {
    id: 'Pilih juga nilainya, supaya dapat dibandingkan dengan sumber lain',
    en: 'Choose the value too, so that it can be compared with other sources',
  },
  country: {
    id: 'Nama negara ini tidak dikenali. Tulis nama negaranya saja',
    en: 'This country is not recognised. Write only the name of the country',
  },
} as const;

/** The value that can be compared, by property; null where only words are kept. */
function comparable(answers: Answers, property: Claimable | null, said: string | null): string | null {
  if (property === 'start' || property === 'end') {
    const date = answers.date('claim-date');
    if (date === null && answers.sound) answers.complain('claim-date-year', words.date);
    return date;
  }
  if (property === 'kind') return answers.choice('claim-kind', kindCodes, words.choice);
  if (property === 'status') return answers.choice('claim-status', statuses, words.choice);
  if (property === 'partner' || property === 'local-party') return said;
  if (property !== 'country' || said === null) return null;
  const country = findCountry(said)?.code ?? null;
  if (country === null) answers.complain('claim-said', words.country);
  return country;
}

/** What one source says of one property: its words, and the value read from them. */
export function readClaim(answers: Answers): Pick<ClaimInput, 'property' | 'value' | 'asWritten' | 'quote'> {
  const property = answers.choice('claim-property', claimable, words.property);
  const said = answers.text('claim-said', { most: 20_000, needed: words.said });
  return {
    property: property ?? 'note',
    value: comparable(answers, property, said),
    asWritten: said ?? '',
    quote: null,
  };
}
