import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { frozenClock } from '#kernel/clock.ts';
import { recordActivity } from '#monitoring';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { addClaims, recordCooperation } from '#register';
import { addAgencies, openRound, viewAgencies } from '#reporting';
import {
  codeOf,
  type GivenHouse,
  givenAdministrator,
  givenHouse,
  givenMember,
  readAudit,
} from '../../../tests/security/given-people.ts';
import { gatherPack } from './gather-pack.ts';
import type { PackSection, SectionName } from './pack.ts';
import { receiveHandover } from './receive-handover.ts';
import { recordHandover } from './record-handover.ts';
import { takeNoteBack } from './take-note-back.ts';
import { viewHandover, viewHandovers } from './view-handover.ts';
import { writeNote } from './write-note.ts';

let given: GivenHouse;
let officer: GovernmentActor;
let successor: GovernmentActor;
let stranger: GovernmentActor;
let code: string;

const within = <T>(work: (tx: GovernmentTransaction) => Promise<T>, actor = officer) =>
  withGovernment(given.house.database, actor.governmentId, work);
const on = (day: string) => ({ ...given.house, clock: frozenClock(`${day}T09:00:00+07:00`) });

beforeAll(async () => {
  given = await givenHouse('2017-11-20T09:00:00+07:00');
  const administrator = await givenAdministrator(given.house, '33.14', 'admin@sragen.example.go.id');
  officer = (await givenMember(given.house, administrator.actor, 'lama@sragen.example.go.id', ['officer']))
    .actor;
  successor = (await givenMember(given.house, administrator.actor, 'baru@sragen.example.go.id', ['officer']))
    .actor;
  stranger = { ...(await givenAdministrator(given.house, '33.13', 'admin@lain.example.go.id')).actor };
  stranger = { ...stranger, roles: ['officer', 'approver'] } as GovernmentActor;
  const { clock } = given.house;
  code = (
    await within((tx) =>
      recordCooperation(tx, clock, officer, {
        regionCode: '33.14',
        titleId: 'Kota kembar contoh',
        kind: 'sister-city',
        source: { kind: 'letter', title: 'Surat' },
        instruments: [{ kind: 'mou', signed: '2015-02-01', validUntil: '2020-02-01', languages: ['id'] }],
        claims: [{ property: 'start', value: '2015', asWritten: '2015' }],
      }),
    )
  ).code;
  await within((tx) =>
    addClaims(tx, clock, officer, code, {
      source: { kind: 'news', title: 'Berita' },
      claims: [{ property: 'start', value: '2012', asWritten: 'sejak 2012' }],
    }),
  );
  await within((tx) =>
    recordActivity(tx, clock, officer, {
      cooperation: code,
      key: 'rencana-kunjungan',
      title: 'Kunjungan balasan',
      kind: 'visit',
      state: 'planned',
      dateWords: 'awal 2018',
      dateEdtf: '2018',
    }),
  );
  await within((tx) =>
    addAgencies(tx, clock, officer, { pasted: 'Dinas Pendidikan;Sekretaris;0812 3456 7890' }),
  );
  const [agency] = await within((tx) => viewAgencies(tx, officer));
  await openRound(given.house, officer, {
    title: 'Semester II',
    kind: 'ad-hoc',
    period: '2017',
    opens: '2017-11-20',
    due: '2017-12-05',
    linksUntil: '2017-12-20',
    agencyIds: [agency?.id ?? 0],
  });
});
afterAll(() => given.leave());

const sectionIn = (sections: readonly PackSection[], name: SectionName) =>
  sections.find((section) => section.name === name)?.items ?? [];
const textsOf = (sections: readonly PackSection[], name: SectionName) =>
  sectionIn(sections, name).map(({ text, detail }) => `${text.id} | ${detail?.id ?? ''}`);

let keys = 0;
const noteOf = (more: object = {}) => ({
  key: `catatan-${++keys}`,
  corrects: null,
  cooperation: '',
  title: 'Cara menghubungi mitra',
  text: 'Hubungi lewat kantor walikota, bukan sekretariat.',
  ...more,
});
const write = (note: ReturnType<typeof noteOf>, actor = officer) =>
  within((tx) => writeNote(tx, given.house.clock, actor, note), actor);
const notes = async () => (await gatherPack(given.house, officer)).notes;

const handoverOf = (more: object = {}) => ({
  key: `serah-terima-${++keys}`,
  day: '2017-11-20',
  number: '',
  reason: 'Mutasi ke Dinas Kesehatan',
  fromName: 'Petugas Lama',
  fromOffice: 'Kepala Subbagian Kerja Sama',
  toName: 'Petugas Baru',
  toOffice: 'Kepala Subbagian Kerja Sama',
  ...more,
});

describe('the pack', () => {
  it('tells what is open in every room, each thing in one part', async () => {
    const { sections, region } = (await gatherPack(given.house, officer)).pack;
    expect(region).toContain('Sragen');
    expect(textsOf(sections, 'promises')).toEqual([
      expect.stringMatching(/Kunjungan balasan \| .*awal 2018/),
    ]);
    expect(textsOf(sections, 'conflicts')).toEqual([expect.stringContaining(`${code} Kota kembar contoh`)]);
    expect(textsOf(sections, 'requests')).toEqual([
      expect.stringMatching(/^Dinas Pendidikan: Semester II \| Belum disampaikan/),
    ]);
    expect(textsOf(sections, 'originals')).toEqual([
      expect.stringMatching(/ \| Belum tercatat siapa yang memegang aslinya/),
    ]);
    expect(textsOf(sections, 'drafts')).toEqual([expect.stringContaining(code)]);
    expect(textsOf(sections, 'contacts')).toContainEqual('Dinas Pendidikan: Sekretaris | +6281234567890');
    expect(textsOf(sections, 'alerts').join()).not.toContain('Perbedaan sumber');
  });

  it('is for those who do the work, answer for it or check it', async () => {
    const reporter = { ...officer, roles: ['reporter'] } as GovernmentActor;
    expect(await codeOf(gatherPack(given.house, reporter))).toBe('handover-not-allowed');
    const auditor = { ...officer, roles: ['auditor'] } as GovernmentActor;
    expect((await gatherPack(given.house, auditor)).pack.sections).toHaveLength(10);
  });
});

describe('a note of what no record holds', () => {
  it('is written once however often it is sent, corrected without losing the first wording, and taken back', async () => {
    const note = noteOf({ cooperation: code });
    await write(note);
    await write(note);
    const [first, ...others] = await notes();
    expect([first?.cooperation, others]).toEqual([code, []]);
    await write(noteOf({ corrects: first?.id, text: 'Hubungi lewat telepon.' }));
    expect((await notes()).map(({ text, cooperation }) => [cooperation, text])).toEqual([
      [null, 'Hubungi lewat telepon.'],
    ]);
    expect(await codeOf(write(noteOf({ corrects: first?.id })))).toBe('note-moved-on');
    const [corrected] = await notes();
    await within((tx) => takeNoteBack(tx, given.house.clock, officer, corrected?.id ?? 0));
    expect(await notes()).toEqual([]);
  });

  it('says what is wrong with it, and keeps nothing then', async () => {
    expect(await codeOf(write(noteOf({ title: ' ' })))).toBe('fields-to-correct');
    expect(await codeOf(write(noteOf({ cooperation: '9999-001' })))).toBe('fields-to-correct');
    expect(await notes()).toEqual([]);
  });

  it('of another government is not found', async () => {
    await write(noteOf());
    const [note] = await notes();
    const take = within((tx) => takeNoteBack(tx, given.house.clock, stranger, note?.id ?? 0), stranger);
    expect(await codeOf(take)).toBe('not-found');
  });
});

describe('a handover', () => {
  it('shows later what was open on its day, as it was told then', async () => {
    const id = await recordHandover(given.house, officer, handoverOf());
    await within((tx) =>
      recordCooperation(tx, given.house.clock, officer, {
        regionCode: '33.14',
        titleId: 'Dicatat sesudahnya',
        kind: 'technical',
        source: { kind: 'letter', title: 'Surat' },
      }),
    );
    const { content } = await within((tx) => viewHandover(tx, officer, id));
    expect(textsOf(content.sections, 'drafts').join()).not.toContain('Dicatat sesudahnya');
    const now = (await gatherPack(on('2018-01-10'), officer)).pack;
    expect(textsOf(now.sections, 'drafts').join()).toContain('Dicatat sesudahnya');
    expect(content.day).toBe('2017-11-20');
  });

  it('keeps no telephone, address or name of a contact, which can be erased where they are kept', async () => {
    const id = await recordHandover(given.house, officer, handoverOf());
    const { content } = await within((tx) => viewHandover(tx, officer, id));
    expect(textsOf(content.sections, 'contacts')).toContainEqual('Dinas Pendidikan: Sekretaris | ');
    expect(JSON.stringify(content)).not.toMatch(/6281234567890|@sragen/);
  });

  it('sent twice is one handover, and one that lacks something says what', async () => {
    const before = (await within((tx) => viewHandovers(tx, officer))).length;
    const one = handoverOf();
    expect(await recordHandover(given.house, officer, one)).toBe(
      await recordHandover(given.house, officer, one),
    );
    expect(await within((tx) => viewHandovers(tx, officer))).toHaveLength(before + 1);
    for (const wrong of [{ day: '2017-11-21' }, { day: '' }, { toName: '' }, { reason: ' ' }])
      expect(await codeOf(recordHandover(given.house, officer, handoverOf(wrong)))).toBe('fields-to-correct');
  });

  it('is received once, by somebody else than who recorded it, with what was not there', async () => {
    const handoverId = await recordHandover(given.house, officer, handoverOf());
    const receive = (actor: GovernmentActor, remark = '') =>
      within((tx) => receiveHandover(tx, given.house.clock, actor, { handoverId, remark }), actor);
    expect(await codeOf(receive(officer))).toBe('handover-not-to-receive');
    expect(await codeOf(receive(stranger))).toBe('not-found');
    await receive(successor, 'MoU asli 2015 tidak ada di lemari.');
    expect(await codeOf(receive(successor))).toBe('handover-already-received');
    const { receipt } = await within((tx) => viewHandover(tx, successor, handoverId));
    expect(receipt).toMatchObject({ byName: successor.name, remark: 'MoU asli 2015 tidak ada di lemari.' });
    const actions = (await readAudit(given.house.database, officer.governmentId)).map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['handover.record', 'handover.receive', 'handover.write-note']),
    );
  });

  it('of another government is not found', async () => {
    const id = await recordHandover(given.house, officer, handoverOf());
    expect(await codeOf(within((tx) => viewHandover(tx, stranger, id), stranger))).toBe('not-found');
  });
});
