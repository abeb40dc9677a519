import type { GovernmentActor } from '#kernel/actor.ts';
import type { Words } from '#kernel/language.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { listHeldInstruments, listRunningCases, listStandingClocks } from '#procedure';
import { findRegion } from '#reference';
import { properties, viewConflicts } from '#register';
import { formatDay } from '#ui';
import { bySoonest, type PackItem, type PackSection, sectionOf } from '../pack.ts';
import { conflictAddress } from '../paths.ts';

type PackHouse = Pick<House, 'database' | 'clock'>;
type Telling = (house: PackHouse, actor: GovernmentActor) => Promise<PackSection>;

const words = {
  blocking: {
    id: 'Bila lewat, akibatnya tidak dapat diperbaiki dengan bertindak kemudian.',
    en: 'What it ends cannot be brought back by acting later.',
  },
  paused: { id: 'Dijeda: belum ada hari terakhirnya.', en: 'Paused: it has no last day yet.' },
  next: { id: 'Langkah berikutnya', en: 'Next step' },
  noNext: { id: 'Tidak ada langkah berikutnya menurut aturan.', en: 'The rules name no next step.' },
  missing: { id: 'berkas yang belum ada', en: 'papers missing' },
  unknown: {
    id: 'Belum tercatat siapa yang memegang aslinya.',
    en: 'Nobody recorded who holds the originals.',
  },
  back: { id: 'harus kembali', en: 'due back' },
  claims: { id: 'pernyataan berbeda, belum diputuskan', en: 'statements that differ, not decided' },
} as const satisfies Record<string, Words>;

const inBoth = (word: (language: 'id' | 'en') => string): Words => ({ id: word('id'), en: word('en') });

/** Every clock that runs, is paused, or ran out with nobody acting. */
export const clocksSection: Telling = async ({ database, clock }, actor) => {
  const standing = await withGovernment(database, actor.governmentId, (tx) =>
    listStandingClocks(tx, clock, actor),
  );
  const items = standing.map(({ cooperation, sentence, path, due, blocking }): PackItem => {
    const detail = due === null ? words.paused : blocking ? words.blocking : null;
    return { cooperation, text: sentence, detail, due, path };
  });
  return sectionOf('clocks', bySoonest(items));
};

/** Cases that go on, with the step that may be taken next. */
export const casesSection: Telling = async (house, actor) => {
  const running = await listRunningCases(house, actor);
  const items = running.map(
    ({ code, cooperation, title, status, next, missing, due, path }): PackItem => ({
      cooperation,
      text: inBoth((language) => `${code} ${title[language]}`),
      detail: inBoth((language) => {
        const steps = next.map((step) => step[language]).join('; ');
        return [
          status[language],
          steps === '' ? words.noNext[language] : `${words.next[language]}: ${steps}`,
          missing > 0 && `${missing} ${words.missing[language]}`,
        ]
          .filter(Boolean)
          .join('. ');
      }),
      due,
      path,
    }),
  );
  return sectionOf('cases', bySoonest(items));
};

/** Who holds the originals of each instrument. */
export const originalsSection: Telling = async ({ database, clock }, actor) => {
  const held = await withGovernment(database, actor.governmentId, (tx) =>
    listHeldInstruments(tx, clock, actor),
  );
  const items = held.map(({ cooperation, name, where, findings, path }): PackItem => {
    const told = (language: 'id' | 'en') =>
      where.map((place) =>
        [place.words[language], place.due && `${words.back[language]} ${formatDay(place.due, language)}`]
          .filter(Boolean)
          .join(', '),
      );
    return {
      cooperation,
      text: inBoth((language) => `${cooperation} ${name[language]}`),
      detail: inBoth((language) =>
        [
          where.length === 0 ? words.unknown[language] : told(language).join('; '),
          ...findings.map((finding) => finding[language]),
        ].join(' '),
      ),
      due: where.flatMap(({ due }) => due ?? []).sort()[0] ?? null,
      path,
    };
  });
  return sectionOf('originals', items);
};

/** Sources that contradict each other, and nobody has decided between. */
export const conflictsSection: Telling = async ({ database }, actor) => {
  const read = (page: number) =>
    withGovernment(database, actor.governmentId, (tx) => viewConflicts(tx, actor, page));
  const first = await read(1);
  const open = first.pages > 1 ? [...first.conflicts, ...(await read(2)).conflicts] : first.conflicts;
  const items = open.map(({ id, property, claims, code, titleId, titleEn, regionCode }): PackItem => {
    const about = (language: 'id' | 'en') =>
      code === null
        ? (findRegion(regionCode ?? '')?.name ?? '')
        : `${code} ${(language === 'en' ? titleEn : titleId) ?? titleId ?? ''}`;
    return {
      cooperation: code,
      text: inBoth((language) => `${properties[property].words[language]}: ${about(language)}`),
      detail: inBoth((language) => `${claims} ${words.claims[language]}`),
      due: null,
      path: conflictAddress(id),
    };
  });
  return sectionOf('conflicts', items, first.total);
};
