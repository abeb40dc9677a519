import { findCountry } from '#reference';
import {
  type ClaimInput,
  organisationKinds,
  type PartyInput,
  partyRoles,
  type Side,
  sides,
} from '../facts.ts';
import type { Organisation } from '../store/rows.ts';
import type { Answers } from './answers.ts';
import type { SourceAnswer } from './read-source.ts';

const words = {
  name: { id: 'Tulis nama pihak ini', en: 'Write the name of this party' },
  side: { id: 'Pilih pihak daerah atau pihak luar negeri', en: 'Choose local or foreign' },
  role: { id: 'Pilih perannya', en: 'Choose its role' },
  country: {
    id: 'Nama negara ini tidak dikenali. Pilih dari daftar yang muncul, atau kosongkan bila belum tahu',
    en: 'This country is not recognised. Choose from the list, or leave it empty if not known',
  },
  domestic: {
    id: 'Mitra luar negeri tidak mungkin berada di Indonesia. Periksa negaranya, atau pilih "pihak daerah"',
    en: 'A foreign partner cannot be in Indonesia. Check the country, or choose "local party"',
  },
} as const;

/** Number of party blocks a form shows at most; more come on the record's own page. */
export const mostParties = 8;

/** What a form's party blocks mean, found before they are read: by block, the organisation that is named or chosen. */
export type KnownParties = ReadonlyMap<string, Organisation>;

function countryOf(answers: Answers, field: string, side: Side | null, found: Organisation | undefined) {
  const typed = answers.text(field, { most: 100 });
  if (typed === null) return found?.country ?? (side === 'local' ? 'ID' : null);
  const country = findCountry(typed)?.code ?? null;
  if (country === null) answers.complain(field, words.country);
  if (country === 'ID' && side === 'foreign') answers.complain(field, words.domestic);
  return country;
}

/**
 * One party block of a form; null when it was left empty. A name the office knows, also under another spelling, or one
 * chosen for it, is taken as that organisation; the words as typed stay beside it.
 */
export function readParty(
  answers: Answers,
  prefix: string,
  place: { regionCode: string; known: KnownParties; needed?: boolean },
): PartyInput | null {
  const named = answers.text(`${prefix}-name`, {
    most: 300,
    ...(place.needed && { needed: words.name }),
  });
  const side = answers.choice(`${prefix}-side`, sides, named === null ? undefined : words.side);
  if (named === null) return null;
  const found = place.known.get(prefix);
  const role = answers.choice(`${prefix}-role`, partyRoles, words.role);
  const country = countryOf(answers, `${prefix}-country`, side, found);
  return {
    organisation: {
      name: found?.name ?? named,
      kind: found?.kind ?? answers.choice(`${prefix}-kind`, organisationKinds) ?? 'unknown',
      country,
      regionCode: found?.regionCode ?? (side === 'local' ? place.regionCode : null),
    },
    side: side ?? 'unknown',
    role: role ?? 'partner',
    asWritten: named,
  };
}

/** All party blocks that were filled in. */
export function readParties(
  answers: Answers,
  count: number,
  place: { regionCode: string; known: KnownParties },
): PartyInput[] {
  const blocks = Array.from({ length: count }, (_, at) => readParty(answers, `party-${at + 1}`, place));
  return blocks.filter((party) => party !== null);
}

/** What the source says by naming these parties. */
export function claimsOfParties(
  parties: readonly PartyInput[],
  { locator, confidence, statedOn }: SourceAnswer,
): ClaimInput[] {
  return parties.flatMap(({ organisation, side, asWritten }): ClaimInput[] => {
    const told = { asWritten, locator, confidence, statedOn };
    if (side === 'local') return [{ ...told, property: 'local-party', value: organisation.name }];
    const partner: ClaimInput = { ...told, property: 'partner', value: organisation.name };
    return organisation.country
      ? [partner, { ...told, property: 'country', value: organisation.country }]
      : [partner];
  });
}
