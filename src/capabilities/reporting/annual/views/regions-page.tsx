import type { Language, Words } from '#kernel/language.ts';
import { Button, CardTable, EmptyState, Figures, formatShortDay, Heading, Tag, TextInput } from '#ui';
import { reportPath } from '../paths.ts';
import type { RegionInReport } from '../report-content.ts';
import type { ReportsBelow } from '../view-reports-below.ts';
import { regionStateWords, riskWords } from '../words.ts';
import { riskColours } from './reports-page.tsx';

export const regionReportsTitle: Words = {
  id: 'Laporan tahunan kabupaten dan kota',
  en: 'Annual reports of the regencies and cities',
};

const words = {
  lead: {
    id: 'Apa yang tercatat disampaikan kepada Gubernur dan siapa yang terlambat. Konsep daerah tidak terlihat di sini.',
    en: 'What is recorded as sent to the Governor, and who is late. Drafts of the regions do not show here.',
  },
  law: {
    id: 'Tanpa laporan selama satu tahun, Menteri tidak menyetujui Rencana Kerja Sama berikutnya (Permendagri 25/2020 Pasal 38).',
    en: 'Without a report for a year the Minister does not approve the next cooperation plan (Permendagri 25/2020 art. 38).',
  },
  noLaw: {
    id: 'Belum ada aturan yang meminta laporan tahun ini; Permendagri 25/2020 berlaku sejak 22 Mei 2020.',
    en: 'No rule asks for the report of this year; Permendagri 25/2020 is in force since 22 May 2020.',
  },
  year: { id: 'Tahun', en: 'Year' },
  show: { id: 'Tampilkan', en: 'Show' },
  due: { id: 'Tenggat', en: 'Due' },
  region: { id: 'Daerah', en: 'Region' },
  state: { id: 'Keadaan', en: 'State' },
  sent: { id: 'Tanggal dan surat', en: 'Day and letter' },
  silent: { id: 'Perangkat daerah diam', en: 'Silent agencies' },
  risk: { id: 'Risiko Pasal 38', en: 'Risk of article 38' },
  recordPaper: { id: 'Catat laporan kertas', en: 'Record a paper report' },
  paper: { id: 'Lihat laporan kertas', en: 'See the paper report' },
  onPaper: { id: 'di luar Jalin', en: 'outside of Jalin' },
  elsewhere: { id: 'tidak memakai Jalin ini', en: 'does not use this Jalin' },
  nil: { id: 'nihil', en: 'nil' },
  nobody: { id: 'Belum ada daerah di sini', en: 'No region is here' },
  nobodyWhy: {
    id: 'Halaman ini untuk provinsi: kantor Anda tidak membawahi kabupaten atau kota.',
    en: 'This page is for a province: no regency or city is below your office.',
  },
  none: { id: '-', en: '-' },
} as const satisfies Record<string, Words>;

const states: readonly RegionInReport['state'][] = ['sent', 'late', 'missing'];
const stateColours = { sent: 'green', late: 'orange', missing: 'red' } as const;

type Row = ReportsBelow['regions'][number];

interface CellProps {
  row: Row;
  year: number;
  mayRecord: boolean;
  language: Language;
}

/** The day and letter, and the way to record or see what came on paper. */
const SentCell = ({ row, year, mayRecord, language }: CellProps) => {
  const { code, name, sentDay, letterNumber, content, paper } = row;
  const nil = content?.nil || paper?.nil ? `, ${words.nil[language]}` : '';
  const outside = paper ? `, ${words.onPaper[language]}` : '';
  const told =
    sentDay === null
      ? words.none[language]
      : `${formatShortDay(sentDay, language)}, ${letterNumber}${nil}${outside}`;
  const isOpen = mayRecord && (sentDay === null || paper !== undefined);
  return (
    <>
      {told}{' '}
      {isOpen && (
        <a class="govuk-link" href={reportPath('paper', language, { year, region: code })}>
          {words[paper ? 'paper' : 'recordPaper'][language]}
          <span class="govuk-visually-hidden">{`: ${name}`}</span>
        </a>
      )}
    </>
  );
};

const cellsOf = (props: CellProps) => {
  const { row, language } = props;
  const { name, state, content, usesJalin, risk } = row;
  return [
    usesJalin ? name : `${name} (${words.elsewhere[language]})`,
    <Tag key="state" colour={stateColours[state]}>
      {regionStateWords[state][language]}
    </Tag>,
    <SentCell key="sent" {...props} />,
    content ? String(content.silent.length) : words.none[language],
    <>
      <Tag key="risk" colour={riskColours[risk.level]}>
        {riskWords[risk.level][language]}
      </Tag>{' '}
      {risk.level !== 'none' && risk.level !== 'no-law' && risk.sentence[language]}
    </>,
  ];
};

/** Every region of a province with what it sent of a year, by name: the late and the missing as well. */
export const RegionsPage = ({ view, language }: { view: ReportsBelow; language: Language }) => {
  const here = `${reportPath('regions', language)}?year=${view.year}`;
  return (
    <>
      <Heading level={1}>{`${regionReportsTitle[language]} ${view.year}`}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <p class="govuk-body">{words[view.due === null ? 'noLaw' : 'law'][language]}</p>
      <form method="get" action={reportPath('regions', language)}>
        <TextInput
          name="year"
          language={language}
          label={words.year[language]}
          value={String(view.year)}
          inputmode="numeric"
          width={4}
        />
        <Button kind="secondary">{words.show[language]}</Button>
      </form>
      {view.regions.length === 0 ? (
        <EmptyState title={words.nobody[language]} why={words.nobodyWhy[language]} />
      ) : (
        <>
          {view.due && (
            <p class="govuk-body">
              {words.due[language]}: <strong>{formatShortDay(view.due, language)}</strong>
            </p>
          )}
          <Figures
            language={language}
            figures={states.map((state) => ({
              number: view.regions.filter((region) => region.state === state).length,
              label: regionStateWords[state][language].toLowerCase(),
              href: `${here}#regions`,
              attention: state === 'missing',
            }))}
          />
          <section id="regions">
            <CardTable
              firstCellIsHeader
              columns={[words.region, words.state, words.sent, words.silent, words.risk].map((header) => ({
                header: header[language],
              }))}
              rows={view.regions.map((row) =>
                cellsOf({ row, year: view.year, mayRecord: view.mayRecordPapers, language }),
              )}
            />
          </section>
        </>
      )}
    </>
  );
};
