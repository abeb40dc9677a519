import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { recordActivity } from '#monitoring';
import { correctCooperation, recordCooperation, recordStatement, viewOfficeRecord } from '#register';
import {
  codeOf,
  type GivenHouse,
  givenAdministrator,
  givenHouse,
  givenOfficer,
  readAudit,
} from '../../../../tests/security/given-people.ts';
import { findVersion } from '../store/annual-versions.ts';
import { beginCorrection } from './begin-correction.ts';
import { findReportFile, reproduceReport } from './find-report-file.ts';
import { lockReport } from './lock-report.ts';
import { recordReceipt } from './record-receipt.ts';
import { recordSending, type SendingInput } from './record-sending.ts';
import { colleague, givenReports } from './reports-for-tests.ts';
import { sendReportBack } from './send-report-back.ts';
import { withdrawSending } from './withdraw-sending.ts';
import { type PartInput, writePart } from './write-part.ts';

let given: GivenHouse;
let officer: GovernmentActor;
let stranger: GovernmentActor;
const { on, within, load, review, lock } = givenReports(
  () => given.house,
  () => officer,
);
let code: string;
beforeAll(async () => {
  given = await givenHouse('2026-01-05T09:00:00+07:00');
  officer = (await givenOfficer(given.house)).actor;
  stranger = (await givenAdministrator(given.house, '33.13', 'admin@lain.example.go.id')).actor;
  stranger = { ...stranger, roles: ['officer', 'reviewer', 'approver'] } as GovernmentActor;
  const { clock } = on('2026-01-05');
  code = await within(async (tx) => {
    const recorded = await recordCooperation(tx, clock, officer, {
      regionCode: '33.14',
      titleId: 'Sapi perah',
      kind: 'technical',
      source: { kind: 'document', title: 'Nota dinas' },
    });
    return recorded.code;
  });
  await record('Pelatihan pemerahan', '2025-03');
});
afterAll(() => given.leave());

let keys = 0;
const record = (title: string, dateEdtf: string) =>
  within((tx) => {
    keys += 1;
    return recordActivity(tx, on('2026-01-05').clock, officer, {
      cooperation: code,
      key: `laporan-${keys}`,
      title,
      kind: 'training',
      state: 'done',
      dateEdtf,
    });
  });

const write = (texts: PartInput['texts'], version: number, more: Partial<PartInput> = {}, actor = officer) =>
  within(
    (tx) =>
      writePart(tx, on('2026-01-05').clock, actor, {
        year: 2025,
        section: code,
        part: 'background',
        version,
        texts,
        ...more,
      }),
    actor,
  );

const factTitle =
  'Laporan Pelaksanaan Kerja sama teknik antara Pemerintah Kabupaten Sragen: Sapi perah, Tahun 2025';
const title = async () => {
  const { sections } = await load();
  return sections.find(({ section }) => section === code)?.parts.title.sentences[0];
};

const correctTitle = (titleId: string) =>
  within(async (tx) => {
    const { cooperation } = await viewOfficeRecord(tx, officer, code);
    const { version, titleEn, activity, kind, start, end, periodWords, fields, sdgs } = cooperation;
    const source = { kind: 'document', title: 'Nota dinas' } as const;
    const facts = { code, version, titleId, titleEn, activity, kind, start, end, periodWords, fields, sdgs };
    await correctCooperation(tx, on('2026-01-05').clock, officer, { ...facts, reason: 'Nama baru', source });
  });
const sending: SendingInput = {
  year: 2025,
  version: 1,
  to: 'governor',
  letterNumber: '019/1/2026',
  letterDay: '2026-01-05',
  sentDay: '2026-01-06',
};

describe('writing', () => {
  it("keeps the officer's words beside the assembled ones, and shows when the fact has changed", async () => {
    expect(await write({ title: 'Sapi perah: laporan kami' }, 0, { part: 'title' })).toBe(1);
    expect(await title()).toMatchObject({
      standing: 'own',
      text: 'Sapi perah: laporan kami',
      base: factTitle,
    });
    await correctTitle('Susu segar');
    expect(await title()).toMatchObject({
      standing: 'own-outdated',
      text: 'Sapi perah: laporan kami',
      base: factTitle,
      assembled: factTitle.replace('Sapi perah', 'Susu segar'),
    });
  });

  it('takes the assembled sentence back into use when it is written again as it is', async () => {
    const version = (await load()).fold.partVersions.get(`${code}/title`) ?? 0;
    await write({ title: (await title())?.assembled ?? '' }, version, { part: 'title' });
    expect((await title())?.standing).toBe('assembled');
  });

  it('on an outdated page is refused, so that the second person loses nothing', async () => {
    await write({ own: 'Kebutuhan susu.' }, 0);
    expect(await codeOf(write({ own: 'Lain.' }, 0))).toBe('report-part-changed');
    const version = (await load()).fold.partVersions.get(`${code}/background`) ?? 0;
    expect(await codeOf(write({ own: 'Kebutuhan susu daerah.' }, version))).toBe('no refusal');
  });

  it('is the officer’s: a reviewer reads and writes nothing, and a stranger finds no such section', async () => {
    expect(await codeOf(write({ own: 'x' }, 0, {}, colleague(officer, 'P', 'reviewer')))).toBe(
      'report-not-your-step',
    );
    expect(await codeOf(write({ own: 'x' }, 0, {}, stranger))).toBe('not-found');
  });
});

describe('reviewing and locking', () => {
  it('locks nothing that was not reviewed as it stands', async () => {
    const { digest } = await load();
    expect(await codeOf(lock(digest))).toBe('report-not-reviewed');
    const reviewed = await review();
    await record('Kunjungan', '2025-09');
    expect(await codeOf(lock(reviewed))).toBe('report-moved-on');
    expect(await codeOf(lock((await load()).digest))).toBe('report-not-reviewed');
  });

  it('asks two people: whoever reviewed does not lock', async () => {
    const digest = await review();
    const both = colleague(officer, 'Penelaah', 'reviewer', 'approver');
    expect(await codeOf(lockReport(on('2026-01-05'), both, { year: 2025, digest }))).toBe(
      'report-same-person',
    );
  });

  it('gives it back with a note, which must say something', async () => {
    const approver = colleague(officer, 'Penyetuju', 'approver');
    const back = (note: string) =>
      within((tx) => sendReportBack(tx, on('2026-01-05').clock, approver, { year: 2025, note }));
    expect(await codeOf(back(' '))).toBe('fields-to-correct');
    await back('Biaya belum ada.');
    expect((await load()).fold).toMatchObject({ state: 'sent-back', sentBack: { note: 'Biaya belum ada.' } });
  });

  it('keeps everything the report says, and its files can be made again on another day, byte for byte', async () => {
    expect(await lock(await review())).toBe(1);
    await record('Sesudah dikunci', '2025-12');
    const version = await within((tx) => findVersion(tx, officer.governmentId, 2025, 1));
    for (const format of ['docx', 'pdf'] as const) {
      const kept = await findReportFile(on('2026-02-20'), officer, { year: 2025, version: 1, format });
      const again = version && (await reproduceReport(version, format));
      expect(Buffer.compare(Buffer.from(kept), Buffer.from(again ?? [])), format).toBe(0);
    }
    expect(JSON.stringify(version?.content)).not.toContain('Sesudah dikunci');
    expect(
      await codeOf(findReportFile(on('2026-02-20'), stranger, { year: 2025, version: 1, format: 'pdf' })),
    ).toBe('not-found');
  });

  it('writes nothing into a locked version', async () => {
    const version = (await load()).fold.partVersions.get(`${code}/background`) ?? 0;
    expect(await codeOf(write({ own: 'x' }, version))).toBe('report-locked');
  });
});

describe('sending', () => {
  const send = (more: Partial<SendingInput> = {}, day = '2026-01-06') =>
    within((tx) => recordSending(tx, on(day).clock, officer, { ...sending, ...more }));

  it('is recorded with its letter, and never ahead of its day', async () => {
    expect(await codeOf(send({ sentDay: '2026-01-07' }))).toBe('fields-to-correct');
    expect(await codeOf(send({ letterDay: '2026-01-07' }, '2026-01-08'))).toBe('fields-to-correct');
    expect(await codeOf(send({ version: 2 }))).toBe('report-nothing-locked');
    await send();
    expect((await load()).fold.state).toBe('sent');
  });

  it('is received on a day that is not before it', async () => {
    const act = (await load()).fold.sendings[0]?.act ?? 0;
    const receive = (day: string) =>
      within((tx) =>
        recordReceipt(tx, on('2026-01-08').clock, officer, { year: 2025, act, day, how: 'agenda 12' }),
      );
    expect(await codeOf(receive('2026-01-05'))).toBe('fields-to-correct');
    await receive('2026-01-07');
    expect((await load()).fold.state).toBe('received');
  });

  it('taken back no longer counts, and stays in the history', async () => {
    const act = (await load()).fold.sendings[0]?.act ?? 0;
    await within((tx) =>
      withdrawSending(tx, on('2026-01-08').clock, officer, { year: 2025, act, reason: 'Salah nomor' }),
    );
    const { fold, acts } = await load();
    expect([fold.state, acts.filter(({ kind }) => kind === 'sent').length]).toEqual(['locked', 1]);
    expect(
      await codeOf(
        within((tx) =>
          withdrawSending(tx, on('2026-01-08').clock, officer, { year: 2025, act, reason: 'x' }),
        ),
      ),
    ).toBe('report-sending-gone');
  });

  it('is in the audit in the same breath', async () => {
    const entries = await readAudit(given.house.database, officer.governmentId);
    const kinds = entries
      .filter(({ subject }) => subject === 'annual-report:2025')
      .map(({ action }) => action);
    expect(kinds).toContain('annual-report.locked');
    expect(kinds.slice(-3)).toEqual([
      'annual-report.sent',
      'annual-report.received',
      'annual-report.withdrawn',
    ]);
  });
});

describe('a correction', () => {
  it('is a new version that names the old one and why, with every word that was written', async () => {
    const begin = (reason: string) =>
      within((tx) => beginCorrection(tx, on('2026-01-09').clock, officer, { year: 2025, reason }));
    expect(await codeOf(begin(''))).toBe('fields-to-correct');
    await begin('Kegiatan Desember belum masuk');
    expect(await codeOf(begin('lagi'))).toBe('report-nothing-locked');
    expect(await lock(await review('2026-01-09'), '2026-01-09')).toBe(2);
    const second = await within((tx) => findVersion(tx, officer.governmentId, 2025, 2));
    expect(second?.edition.correction).toEqual({
      of: 1,
      lockedOn: '2026-01-05',
      reason: 'Kegiatan Desember belum masuk',
    });
    expect(JSON.stringify(second?.content)).toContain('Kebutuhan susu daerah.');
    expect(JSON.stringify(second?.content)).toContain('Sesudah dikunci');
  });
});

describe('a year without cooperations', () => {
  it('is reported nil, with the source that says so, and can be locked like any other', async () => {
    await within(
      (tx) =>
        recordStatement(tx, on('2026-01-05').clock, stranger, {
          regionCode: '33.13',
          source: { kind: 'interview', title: 'Wawancara', office: 'Bagian Kerja Sama' },
          claims: [{ property: 'has-cooperation', value: 'none', asWritten: 'Belum ada kerja sama' }],
        }),
      stranger,
    );
    const { content } = await load('2026-01-05', 2025, stranger);
    expect(content.nil).toBe(true);
    expect(JSON.stringify(content)).toContain('Belum ada kerja sama');
    expect(content.sections).toHaveLength(1);
  });

  it('cannot lie ahead', async () => {
    expect(await codeOf(load('2026-01-05', 2027))).toBe('not-found');
  });
});
