import type { Language, Words } from '#kernel/language.ts';
import { CardTable, formatShortDay, Heading, InsetText, Tag, type TagColour, WarningText } from '#ui';
import type { NextPlanRisk, RiskLevel } from '../next-plan-risk.ts';
import { reportPath } from '../paths.ts';
import type { ReportState } from '../report-acts.ts';
import type { ReportOfYear, ReportsView } from '../view-reports.ts';
import { receiverWords, riskWords, stateWords } from '../words.ts';

export const reportsTitle: Words = { id: 'Laporan tahunan', en: 'Annual reports' };

const words = {
  lead: {
    id: 'Laporan pelaksanaan kerja sama luar negeri dalam sembilan bagian, disusun dari yang sudah tercatat.',
    en: 'The report on foreign cooperation in nine parts, put together from what is recorded.',
  },
  dueRegency: {
    id: 'Menurut Permendagri 25/2020 Pasal 35 dan 37, bupati/wali kota menyampaikannya kepada Gubernur paling lambat minggu pertama Januari.',
    en: 'By Permendagri 25/2020 art. 35 and 37 the regent or mayor sends it to the Governor in the first week of January at the latest.',
  },
  dueProvince: {
    id: 'Menurut Permendagri 25/2020 Pasal 36 dan 37, Gubernur menyampaikannya kepada Menteri melalui Sekretaris Jenderal paling lambat minggu kedua Januari.',
    en: 'By Permendagri 25/2020 art. 36 and 37 the Governor sends it to the Minister through the Secretary-General in the second week of January at the latest.',
  },
  before: {
    id: 'Tahun tanpa tenggat mendahului aturan itu: Permendagri 25/2020 berlaku sejak 22 Mei 2020. Sembilan bagiannya dipakai di sini sebagai susunan, bukan sebagai kewajiban tahun itu.',
    en: 'Years without a last day come before that rule: Permendagri 25/2020 is in force since 22 May 2020. Its nine parts serve here as an order, not as a duty of those years.',
  },
  year: { id: 'Tahun', en: 'Year' },
  state: { id: 'Keadaan', en: 'State' },
  due: { id: 'Tenggat', en: 'Due' },
  sent: { id: 'Penyampaian', en: 'Sending' },
  noDue: { id: 'belum ada aturannya', en: 'no rule yet' },
  notSent: { id: 'belum tercatat', en: 'not recorded' },
  regions: { id: 'Laporan kabupaten dan kota', en: 'Reports of the regencies and cities' },
} as const satisfies Record<string, Words>;

export const stateColours: Readonly<Record<ReportState, TagColour>> = {
  draft: 'grey',
  'sent-back': 'orange',
  reviewed: 'blue',
  locked: 'purple',
  sent: 'green',
  received: 'green',
};

export const riskColours: Readonly<Record<RiskLevel, TagColour>> = {
  'no-law': 'grey',
  none: 'green',
  'forwarding-not-recorded': 'yellow',
  'not-recorded': 'orange',
  refused: 'red',
};

/** What article 38 may bring, with its sentence; loud where something is missed. */
export const RiskNote = ({ risk, language }: { risk: NextPlanRisk; language: Language }) => {
  const cited = risk.basis.map(({ instrument, article }) => `${instrument} Pasal ${article}`).join('; ');
  const told = (
    <>
      <Tag colour={riskColours[risk.level]}>{riskWords[risk.level][language]}</Tag> {risk.sentence[language]}
      {cited !== '' && ` (${cited})`}
    </>
  );
  return risk.level === 'refused' || risk.level === 'not-recorded' ? (
    <WarningText language={language}>{told}</WarningText>
  ) : (
    <InsetText>{told}</InsetText>
  );
};

function sentWords({ fold: { sendings } }: ReportOfYear, language: Language): string {
  if (sendings.length === 0) return words.notSent[language];
  return sendings
    .map(({ to, sentDay }) => `${receiverWords[to][language]}, ${formatShortDay(sentDay, language)}`)
    .join('; ');
}

/** The reports of an office by year, with the risk its next plan runs. */
export const ReportsPage = ({ view, language }: { view: ReportsView; language: Language }) => (
  <>
    <Heading level={1}>{reportsTitle[language]}</Heading>
    <p class="govuk-body-l">{words.lead[language]}</p>
    {view.years.some(({ due }) => due !== null) && (
      <p class="govuk-body">{words[view.level === 'province' ? 'dueProvince' : 'dueRegency'][language]}</p>
    )}
    {view.years.some(({ due }) => due === null) && <p class="govuk-body">{words.before[language]}</p>}
    <RiskNote risk={view.risk} language={language} />
    <CardTable
      firstCellIsHeader
      columns={[words.year, words.state, words.due, words.sent].map((header) => ({
        header: header[language],
      }))}
      rows={view.years.map((one) => [
        <a key="year" class="govuk-link" href={reportPath('report', language, { year: one.year })}>
          {one.year}
        </a>,
        <Tag key="state" colour={stateColours[one.fold.state]}>
          {stateWords[one.fold.state][language]}
        </Tag>,
        one.due === null ? words.noDue[language] : formatShortDay(one.due, language),
        sentWords(one, language),
      ])}
    />
    {view.level === 'province' && (
      <p class="govuk-body">
        <a class="govuk-link" href={reportPath('regions', language)}>
          {words.regions[language]}
        </a>
      </p>
    )}
  </>
);
