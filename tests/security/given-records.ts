import { resolveVisit } from '#access';
import { postMessage } from '#correspondence';
import { readBatch, startImport } from '#intake';
import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import {
  confirmRule,
  openCase,
  openDossier,
  recordAct,
  recordDossierAct,
  recordHolder,
  writeLetter,
} from '#procedure';
import { addClaims, attachPaper, mergeCooperations, recordCooperation, viewOfficeRecord } from '#register';
import { completeFacts } from '../support/given-letter-facts.ts';
import { givenActivity } from './given-activity.ts';
import { givenAgreement } from './given-agreement.ts';
import { givenAnnualReport } from './given-annual-report.ts';
import { givenHandover } from './given-handover.ts';
import { givenPartnerRound } from './given-partner-round.ts';
import type { Signed } from './given-people.ts';
import { givenReply } from './given-reply.ts';
import { givenReport } from './given-report.ts';
import { givenReviewed } from './given-reviewed.ts';

/** Kind of record a route may name -> the value its address takes. */
export type RecordsByKind = Readonly<Record<string, string>>;

const secret = {
  regionCode: '33.14',
  titleId: 'Rahasia: penjajakan dengan Kota Contoh',
  kind: 'sister-city',
  start: '2015',
  source: { kind: 'letter', title: 'Surat penjajakan' },
  publish: false,
} as const;

const importedTable = [
  'Pihak yang terlibat\tKerja sama yang dilakukan\tPeriode',
  'Pemda Sragen dengan Kota Contoh, Jepang\tSister city yang dirahasiakan\t2016',
].join('\n');

const scan = { name: 'loi.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n') };

/** An unpublished cooperation with a party, an instrument and its paper, a conflict and a merge. */
async function givenCooperation(house: House, actor: GovernmentActor) {
  const { database, clock } = house;
  const within = <T>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(database, actor.governmentId, work);
  const { code } = await within((tx) =>
    recordCooperation(tx, clock, actor, {
      ...secret,
      parties: [
        {
          organisation: { name: 'Kota Contoh', kind: 'foreign-local-government', country: 'JP' },
          side: 'foreign',
          role: 'partner',
          asWritten: 'Kota Contoh',
        },
      ],
      instruments: [{ kind: 'loi', languages: ['id'] }],
      claims: [{ property: 'start', value: '2015', asWritten: '2015' }],
    }),
  );
  const double = await within((tx) => recordCooperation(tx, clock, actor, secret));
  await within((tx) =>
    addClaims(tx, clock, actor, code, {
      source: { kind: 'news', title: 'Berita' },
      claims: [{ property: 'start', value: '2012', asWritten: 'sejak 2012' }],
    }),
  );
  await within((tx) =>
    mergeCooperations(tx, clock, actor, { merged: double.code, kept: code, reason: 'Ganda.' }),
  );
  const instrumentId = (await within((tx) => viewOfficeRecord(tx, actor, code))).instruments[0]?.id ?? 0;
  await attachPaper(house, actor, {
    code,
    instrumentId,
    language: 'id',
    heldBy: null,
    authentic: null,
    file: scan,
  });
  return within((tx) => viewOfficeRecord(tx, actor, code));
}

/** The legal case of a cooperation with its first act, whose letter was scanned. */
async function givenCase({ database, clock, files }: House, actor: GovernmentActor, cooperationCode: string) {
  const sha256 = await files.keep(scan.bytes);
  await withGovernment(database, actor.governmentId, async (tx) => {
    await openCase(tx, clock, actor, {
      cooperationCode,
      answers: { counterparty: 'local-government', country: 'JP', twinning: 'yes' },
    });
    await recordAct(tx, clock, actor, {
      caseCode: cooperationCode,
      version: 1,
      kind: 'outcome',
      stage: 'initiative',
      outcome: 'recorded',
      legalDate: today(clock),
      office: 'Bagian Kerja Sama',
      document: { sha256, name: scan.name },
      reason: 'Dicatat pada hari libur.',
    });
  });
  return {
    case: cooperationCode,
    act: '1',
    stage: 'initiative',
    letter: 'response-request',
    requirement: 'equality',
  };
}

/** An article its office has read, as the first act on its law; it can be withdrawn. */
async function givenLawAct(house: House, actor: GovernmentActor): Promise<string> {
  await withGovernment(house.database, actor.governmentId, (tx) =>
    confirmRule(tx, house.clock, actor, {
      kind: 'requirement',
      code: 'equality',
      day: '2012-05-01',
      citation: 'P3 5?',
      source: 'Berita Negara',
      location: 'Pasal 5',
      office: 'Bagian Hukum',
      readOn: '2026-03-01',
    }),
  );
  return '1';
}

/** An official who signs, as the second act on what the office has set. */
async function givenHolder({ database, clock }: House, owner: GovernmentActor): Promise<string> {
  const actor: GovernmentActor = owner.kind === 'person' ? { ...owner, roles: ['administrator'] } : owner;
  const id = await withGovernment(database, actor.governmentId, (tx) =>
    recordHolder(tx, clock, actor, {
      holder: { office: 'Bupati Sragen', name: 'Nama Contoh', from: '2016-05-04' },
      reason: 'Keputusan Menteri',
    }),
  );
  return String(id);
}

/** A letter of a case, with facts nobody outside the office may read. */
async function givenLetter({ database, clock }: House, actor: GovernmentActor, cooperationCode: string) {
  const id = await withGovernment(database, actor.governmentId, (tx) =>
    writeLetter(tx, clock, actor, {
      caseCode: cooperationCode,
      template: 'response-request',
      facts: { ...completeFacts, partner: 'Kota Rahasia' },
      frame: {
        level: 'regency-or-city',
        paper: 'A4',
        place: 'Sragen',
        letterhead: { of: 'head', office: 'Bupati Sragen', address: ['Jalan Contoh 1'], emblem: null },
        signer: {
          name: 'Nama Contoh',
          office: 'Bupati Sragen',
          officeClass: 'head',
          standing: 'definitive',
        },
      },
    }),
  );
  return String(id);
}

/** A message to an agency that nobody outside the office may read. */
async function givenMessage(house: House, actor: GovernmentActor): Promise<string> {
  const { id } = await withGovernment(house.database, actor.governmentId, (tx) =>
    postMessage(tx, house, actor, {
      purpose: 'round-reminder',
      subjectOf: 'test:1',
      office: 'Dinas Rahasia',
      address: null,
      language: 'id',
      title: 'Laporan rahasia ditunggu',
      body: 'Laporan rahasia ditunggu.',
      key: 'given',
    }),
  );
  return String(id);
}

/** The custody of an instrument with a lending whose slip was scanned: its act is the first. */
async function givenDossier(house: House, actor: GovernmentActor, instrumentId: number): Promise<number> {
  const { database, clock } = house;
  const dossierId = await withGovernment(database, actor.governmentId, (tx) =>
    openDossier(tx, clock, actor, { instrumentId }),
  );
  await recordDossierAct(house, actor, {
    dossierId,
    version: 1,
    kind: 'lent',
    legalDate: '2020-01-02',
    office: 'Bagian Kerja Sama',
    answers: {
      language: 'id',
      count: '1',
      borrower: 'Bagian Hukum',
      purpose: 'Telaah',
      due: '2020-01-09',
      pages: '4',
    },
    document: scan,
  });
  return dossierId;
}

/**
 * One unpublished record of every kind that an address can name, in one government. A route that names a new
 * kind adds its record here; the replay of every route fails until it does.
 */
export async function givenRecords(house: House, owner: Signed): Promise<RecordsByKind> {
  const { actor, cookies } = owner;
  const { session } = await resolveVisit(house, cookies);
  const { cooperation, parties, instruments, conflicts, merges } = await givenCooperation(house, actor);
  const importId = await startImport(house, actor, { pasted: importedTable, region: '33.14' });
  await readBatch(house, actor, importId);
  const lawAct = await givenLawAct(house, actor);
  const message = await givenMessage(house, actor);
  const agreement = await givenAgreement(house, actor, cooperation.code);
  const dossierId = await givenDossier(house, actor, instruments[0]?.id ?? 0);
  return {
    ...(await givenCase(house, actor, cooperation.code)),
    ...(await givenReport(house, actor)),
    ...(await givenActivity(house, actor, cooperation.code)),
    'mail-reply': '1',
    'reply-file': await givenReply(house, actor, message),
    ...(await givenHandover(house, actor)),
    ...agreement,
    ...(await givenPartnerRound(house, actor, agreement.agreement)),
    ...(await givenReviewed(house, actor, cooperation.code)),
    cooperation: cooperation.code,
    detail: `party-${parties[0]?.id}`,
    instrument: String(instruments[0]?.id),
    dossier: String(dossierId),
    'dossier-act': '1',
    paper: String(instruments[0]?.versions[0]?.id),
    conflict: String(conflicts[0]?.id),
    merge: String(merges[0]?.id),
    organisation: parties[0]?.slug ?? '',
    import: String(importId),
    'import-row': '2-0',
    member: actor.personId,
    session: session?.id ?? '',
    'law-act': lawAct,
    holder: await givenHolder(house, actor),
    ...(await givenAnnualReport(house, actor)),
    message,
    'made-letter': await givenLetter(house, actor, cooperation.code),
  };
}
