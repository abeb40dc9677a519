import type { Words } from '#kernel/language.ts';
import { countryName, fieldWords, type Region } from '#reference';
import type { DraftFactsInput } from '../draft-facts.ts';
import { inBoth } from '../say-facts.ts';

/** What the register knows of a cooperation, as far as a first draft needs it. */
export interface KnownFacts {
  region: Pick<Region, 'level' | 'shortName'>;
  province: Pick<Region, 'shortName'> | undefined;
  cooperation?: {
    titleId: string;
    titleEn: string | null;
    fields: readonly string[];
    partners: readonly { name: string; kind: string; country: string | null }[];
    instruments: readonly { kind: string; signed: string | null; signedPlace: string | null }[];
  };
}

type Level = Region['level'];

/** How a region of each level, and its head, are called in either language. */
const called: Readonly<Record<Level, { region: (place: string) => Words; head: (place: string) => Words }>> =
  {
    regency: {
      region: (place) => ({ id: `Kabupaten ${place}`, en: `${place} Regency` }),
      head: (place) => ({ id: `Bupati ${place}`, en: `Regent of ${place}` }),
    },
    city: {
      region: (place) => ({ id: `Kota ${place}`, en: `the City of ${place}` }),
      head: (place) => ({ id: `Wali Kota ${place}`, en: `Mayor of ${place}` }),
    },
    province: {
      region: (place) => ({ id: `Provinsi ${place}`, en: `${place} Province` }),
      head: (place) => ({ id: `Gubernur ${place}`, en: `Governor of ${place}` }),
    },
  };

function ours({ region: { level, shortName }, province }: KnownFacts): DraftFactsInput['ours'] {
  const name = called[level].region(shortName);
  const within = level === 'province' ? undefined : province && called.province.region(province.shortName);
  const country = within
    ? { id: `${within.id}, Republik Indonesia`, en: `${within.en}, Republic of Indonesia` }
    : { id: 'Republik Indonesia', en: 'Republic of Indonesia' };
  return {
    name: { id: `Pemerintah ${name.id}`, en: `The Government of ${name.en}` },
    country,
    office: called[level].head(shortName),
  };
}

function theirs({ cooperation }: KnownFacts): Partial<DraftFactsInput> {
  const [partner] = cooperation?.partners ?? [];
  if (!partner) return {};
  const { name, country, kind } = partner;
  return {
    // The register holds one name; which language it is in only a person can tell.
    theirs: {
      name: { id: name, en: name },
      ...(country ? { country: inBoth((language) => countryName(country, language)) } : {}),
    },
    partnerIs: kind === 'foreign-local-government' ? 'government' : 'institution',
  };
}

function papers({ cooperation }: KnownFacts): Partial<DraftFactsInput> {
  const signed = (kind: string) =>
    cooperation?.instruments.find((one) => one.kind === kind && one.signed !== null);
  const [letter, memorandum] = [signed('loi'), signed('mou')];
  const place = letter?.signedPlace ?? '';
  return {
    ...(letter ? { letter: { place: { id: place, en: place }, date: letter.signed ?? '' } } : {}),
    ...(memorandum
      ? {
          base: {
            date: memorandum.signed ?? '',
            name: { id: 'Nota Kesepahaman', en: 'Memorandum of Understanding' },
          },
        }
      : {}),
  };
}

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The answers the register already has; everything can be changed by the person who is asked. */
export function prefillFacts(known: KnownFacts, kind: DraftFactsInput['kind']): DraftFactsInput {
  const { cooperation } = known;
  return {
    kind,
    ours: ours(known),
    ...theirs(known),
    ...papers(known),
    ...(cooperation
      ? {
          subject: { id: small(cooperation.titleId), en: small(cooperation.titleEn ?? '') },
          fields: cooperation.fields.map((code) => inBoth((language) => small(fieldWords(code)[language]))),
        }
      : {}),
    copies: 2,
  };
}
