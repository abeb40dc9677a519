import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listGovernments } from '#access';
import { frozenClock } from '#kernel/clock.ts';
import { listAlerts } from '#monitoring';
import { type GivenHouse, givenHouse } from '../../../tests/security/given-people.ts';
import { loadDemonstration } from './load-demonstration.ts';

let given: GivenHouse;
beforeAll(async () => {
  given = await givenHouse('2017-11-15T08:00:00+07:00');
  await loadDemonstration(given.house, () => undefined);
}, 120_000);
afterAll(() => given.leave());

/** What an office of the study is told on a day: rule and Indonesian sentence, of one cooperation or all. */
async function toldTo(place: string, partner = '', day = '2017-11-15') {
  const government = (await listGovernments(given.house.database)).find(({ name }) => name.includes(place));
  const actor = { kind: 'system', name: 'test', governmentId: government?.id ?? 0 } as const;
  const clock = frozenClock(`${day}T08:00:00+07:00`);
  const { alerts } = await listAlerts({ ...given.house, clock }, actor);
  return alerts
    .filter(({ title }) => (title ?? '').includes(partner))
    .map(({ rule, sentence }) => [rule, sentence.id] as const);
}
const rulesIn = (told: readonly (readonly [string, string])[]) => told.map(([rule]) => rule);

describe('the demonstration in November 2017', () => {
  it('tells Wonogiri that Wuming has slept since 2012', async () => {
    const told = await toldTo('Wonogiri', 'Wuming');
    expect(told).toContainEqual([
      'dormant',
      'Sudah lebih dari 12 bulan tidak ada peristiwa yang terbukti; yang terakhir: penandatanganan, 2012. Satu sumber menyebut belum ada tindak lanjut.',
    ]);
  });

  it("tells Surakarta that the LoI with Xi'an led to nothing, and that the law of its time did not end it", async () => {
    const told = await toldTo('Surakarta', 'Xi’an');
    expect(told).toContainEqual([
      'letter-of-intent',
      'LoI ditandatangani 25 September 2015; 782 hari kemudian belum ada rencana kerja sama. Ketika itu hukum belum memberi batas waktu bagi LoI, jadi LoI ini tidak gugur dengan sendirinya: putuskan dilanjutkan atau tidak.',
    ]);
    expect(told).toContainEqual([
      'dormant',
      'Sudah lebih dari 12 bulan tidak ada peristiwa yang terbukti; yang terakhir: penandatanganan, 25 September 2015. Satu sumber (2017) menyebut belum ada tindak lanjut.',
    ]);
  });

  it('does not call Guilin dormant: it was never signed, and its exploration made no progress', async () => {
    const told = await toldTo('Surakarta', 'Guilin');
    expect(rulesIn(told)).toContain('no-progress');
    expect(rulesIn(told)).not.toContain('dormant');
  });

  it('tells Sukoharjo and Klaten nothing', async () => {
    expect(await toldTo('Sukoharjo')).toEqual([]);
    expect(await toldTo('Klaten')).toEqual([]);
  });

  it('does not call dormant what a source of that month says is going on, nor what has ended', async () => {
    for (const [place, partner] of [
      ['Karanganyar', 'OISCA'],
      ['Sragen', 'Belanda'],
      ['Surakarta', 'IUWASH'],
      ['Surakarta', 'Montana'],
    ] as const)
      expect(rulesIn(await toldTo(place, partner)), partner).not.toContain('dormant');
  });
});

it('tells Boyolali in 2026 that the eight years with New Zealand have ended, and nobody has said so', async () => {
  const told = await toldTo('Boyolali', 'Selandia Baru', '2026-01-01');
  expect(rulesIn(told)).toContain('term');
});
