import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Day } from '../calendar/days.ts';
import type { DossierKind } from './acts.ts';
import { read, remembered } from './finding.ts';

/** A length of time or a number of people, as a rule sets it. */
export interface AnnexValue {
  days?: number;
  months?: number;
  years?: number;
  people?: number;
}

/** One rule of a dossier as data: from when until when, how much, by which article and whether that was read. */
export interface AnnexRule {
  code: string;
  kind: DossierKind;
  name: Words;
  /** First day it holds; absent = as far back as the law here reaches. */
  since?: Day;
  /** First day it no longer holds. */
  until?: Day;
  value?: AnnexValue;
  basis: readonly LegalBasis[];
}

const letterOf2022 = remembered('Surat Mendagri 090/6671/SJ (2022)', '-');
const financeLawOf2022 = '2022-01-05';
const organisationsLawOf2013 = '2013-07-22';
const noLoan: Words = {
  id: 'Daerah tidak meminjam dari luar negeri',
  en: 'A region does not borrow abroad',
};
const throughTheCentre: Words = {
  id: 'Hibah luar negeri melalui Pemerintah',
  en: 'A foreign grant goes through the central government',
};
const travelRequest: Words = {
  id: 'Izin perjalanan dimohon sebelum berangkat, paling lambat',
  en: 'Permission to travel is asked for before the departure, at the latest by',
};

/** The rules of the dossiers; a new circular is one more entry with its day. */
export const annexRules: readonly AnnexRule[] = [
  {
    code: 'travel-request',
    kind: 'travel',
    name: travelRequest,
    since: '2019-07-01',
    until: '2022-10-07',
    value: { days: 10 },
    basis: [remembered('SE Mendagri 009/5545/SJ (2019)', '-')],
  },
  {
    code: 'travel-request',
    kind: 'travel',
    name: travelRequest,
    since: '2022-10-07',
    value: { months: 1 },
    basis: [letterOf2022],
  },
  {
    code: 'delegation-size',
    kind: 'travel',
    name: { id: 'Anggota rombongan paling banyak', en: 'Members of a delegation at most' },
    since: '2022-10-07',
    value: { people: 5 },
    basis: [letterOf2022],
  },
  {
    code: 'head-permit',
    kind: 'travel',
    name: {
      id: 'Kepala daerah dan wakilnya bepergian ke luar negeri dengan izin Menteri',
      en: 'The head of the region and the deputy travel abroad with the permit of the Minister',
    },
    basis: [read('UU 23/2014', '76(1)i'), read('UU 23/2014', '77(2)')],
  },
  {
    code: 'principle-permit',
    kind: 'permits',
    name: { id: 'Izin Prinsip berlaku paling lama', en: 'A principle permit lasts at most' },
    since: organisationsLawOf2013,
    value: { years: 3 },
    basis: [read('UU 17/2013', '45(2)')],
  },
  {
    code: 'permit-extension',
    kind: 'permits',
    name: {
      id: 'Perpanjangan izin diajukan sebelum berakhir, paling lambat',
      en: 'The extension of a permit is asked for before its end, at the latest by',
    },
    value: { months: 3 },
    basis: [read('UU 17/2013', '45(3)'), read('UU 17/2013', '46(4)')],
  },
  {
    code: 'no-loan',
    kind: 'grant',
    name: noLoan,
    until: financeLawOf2022,
    basis: [read('UU 33/2004', '50(1)'), read('PP 10/2011', '4')],
  },
  {
    code: 'no-loan',
    kind: 'grant',
    name: noLoan,
    since: financeLawOf2022,
    basis: [read('UU 1/2022', '154(4)'), read('PP 10/2011', '4')],
  },
  {
    code: 'through-the-centre',
    kind: 'grant',
    name: throughTheCentre,
    until: financeLawOf2022,
    basis: [read('PP 2/2012', '5'), read('UU 33/2004', '44(2)')],
  },
  {
    code: 'through-the-centre',
    kind: 'grant',
    name: throughTheCentre,
    since: financeLawOf2022,
    basis: [read('PP 2/2012', '5')],
  },
  {
    code: 'owner-named',
    kind: 'goods',
    name: {
      id: 'Naskah menegaskan milik siapa barangnya; bila tidak, daerah berkoordinasi dengan Menteri',
      en: 'The agreement says who owns the goods; if not, the region takes it to the Minister',
    },
    basis: [read('Permendagri 25/2020', '31(3)'), read('PP 28/2018', '26(2)')],
  },
  {
    code: 'archive-report',
    kind: 'custody',
    name: {
      id: 'Arsip terjaga dilaporkan kepada ANRI sejak penandatanganan, paling lama',
      en: 'A protected archive is reported to ANRI from the signing, within',
    },
    value: { years: 1 },
    basis: [read('UU 43/2009', '43(2)'), read('UU 43/2009', '84')],
  },
  {
    code: 'archive-copy',
    kind: 'custody',
    name: {
      id: 'Salinan autentik diserahkan kepada ANRI sejak pelaporan, paling lama',
      en: 'The authentic copy goes to ANRI from the report, within',
    },
    value: { years: 1 },
    basis: [read('UU 43/2009', '43(3)')],
  },
  {
    code: 'original-to-minister',
    kind: 'custody',
    name: {
      id: 'Naskah asli yang ditandatangani disampaikan kepada Menteri',
      en: 'The signed original goes to the Minister',
    },
    since: '2020-05-22',
    basis: [read('Permendagri 25/2020', '25(2)')],
  },
];

const holdsOn = ({ since = '', until }: AnnexRule, day: Day): boolean =>
  since <= day && (until === undefined || day < until);

/** The rule of that name on a day; undefined when none held then. */
export const annexRuleOn = (code: string, day: Day): AnnexRule | undefined =>
  annexRules.find((rule) => rule.code === code && holdsOn(rule, day));

/** The rules of one kind of dossier on a day. */
export const listAnnexRules = (kind: DossierKind, day: Day): AnnexRule[] =>
  annexRules.filter((rule) => rule.kind === kind && holdsOn(rule, day));
