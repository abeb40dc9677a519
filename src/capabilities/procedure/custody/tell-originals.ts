import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { languageName } from '#reference';
import { instrumentWords } from '#register';
import { cooperationAddress, dossierAddress } from '../annexes/addresses.ts';
import { holders } from './acts.ts';
import { type ListedOriginals, listOriginals } from './list-originals.ts';

/** One place an instrument's originals are at. */
export interface ToldOriginals {
  /** Who holds them, how many and in which language. */
  words: Words;
  /** Day they are to come back, when they are lent. */
  due: string | null;
}

/** An instrument with where its originals are, told in words. */
export interface HeldInstrument {
  id: number;
  cooperation: string;
  name: Words;
  /** Empty = nobody recorded where they are. */
  where: ToldOriginals[];
  /** What the rules on custody have to say of it. */
  findings: Words[];
  /** Path with the language's prefix. */
  path: Words;
}

const inBoth = (word: (language: Language) => string): Words => ({ id: word('id'), en: word('en') });
const lentTo: Words = { id: 'dipinjam', en: 'lent to' };

const nameOf = ({ instrument: { kind, number, signed } }: ListedOriginals, language: Language): string => {
  const name = [instrumentWords[kind]?.[language] ?? kind, number].filter(Boolean).join(' ');
  return signed === null ? name : `${name}, ${formatEdtf(signed, language)}`;
};

const placesOf = ({ holdings, lent }: ListedOriginals): ToldOriginals[] => [
  ...holdings.map(({ language: of, count, holder, place }) => ({
    words: inBoth((language) => {
      const name = holders.find(({ code }) => code === holder)?.words[language] ?? holder;
      return `${name}: ${count} (${languageName(of, language)})${place === '' ? '' : `, ${place}`}`;
    }),
    due: null,
  })),
  ...lent.map(({ borrower, language: of, due }) => ({
    words: inBoth((language) => `${lentTo[language]} ${borrower} (${languageName(of, language)})`),
    due,
  })),
];

/** Every instrument of an office with who holds its originals; what is overdue comes first. */
export async function listHeldInstruments(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<HeldInstrument[]> {
  return (await listOriginals(tx, clock, actor)).map((one) => ({
    id: one.instrument.id,
    cooperation: one.instrument.cooperationCode,
    name: inBoth((language) => nameOf(one, language)),
    where: placesOf(one),
    findings: one.judgement.findings.map(({ words }) => words),
    path: inBoth((language) =>
      one.dossierId === null
        ? cooperationAddress(language, one.instrument.cooperationCode)
        : dossierAddress('view', language, { dossier: one.dossierId }),
    ),
  }));
}
