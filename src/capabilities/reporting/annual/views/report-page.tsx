import type { Language, Words } from '#kernel/language.ts';
import {
  CardTable,
  FormErrors,
  formatDay,
  formatMoment,
  Heading,
  InsetText,
  NotificationBanner,
  Tag,
} from '#ui';
import type { LockedVersion } from '../../store/annual-versions.ts';
import type { LoadedReport } from '../load-report.ts';
import { reportParts } from '../parts.ts';
import { reportPath, sectionPath } from '../paths.ts';
import { isOpen, regionSection } from '../report-acts.ts';
import type { ComposedSection } from '../report-content.ts';
import { stateWords } from '../words.ts';
import { ReportSteps, type ReportStepsProps } from './report-steps.tsx';
import { reportsTitle, stateColours } from './reports-page.tsx';

const words = {
  state: { id: 'Keadaan', en: 'State' },
  version: { id: 'versi', en: 'version' },
  correcting: { id: 'Memperbaiki versi', en: 'Correcting version' },
  sentBack: { id: 'Dikembalikan dengan catatan', en: 'Sent back with a note' },
  reviewed: { id: 'Diperiksa oleh', en: 'Reviewed by' },
  outdated: {
    id: 'Sejak diperiksa ada kalimat atau catatan yang berubah: mintalah pemeriksaan lagi sebelum dikunci.',
    en: 'Since the review a sentence or a record has changed: ask for another review before locking.',
  },
  nil: {
    id: 'Tidak ada kerja sama pada tahun ini: laporannya nihil, dalam bentuk yang sama.',
    en: 'There is no cooperation in this year: the report is nil, in the same form.',
  },
  section: { id: 'Bagian', en: 'Section' },
  carried: { id: 'Perangkat daerah', en: 'Agency' },
  missing: { id: 'Belum tersedia', en: 'Not available yet' },
  outdatedCount: { id: 'Perlu dilihat lagi', en: 'To look at again' },
  owed: { id: 'Siapa yang harus memberi apa', en: 'Who owes what' },
  agency: { id: 'Yang harus memberi', en: 'Owed by' },
  complete: { id: 'Tidak ada yang kurang.', en: 'Nothing is missing.' },
  silent: { id: 'Belum menjawab permintaan laporan', en: 'Has not answered the request' },
  leftOut: { id: 'Tidak dilaporkan tahun ini', en: 'Not reported of this year' },
  files: { id: 'Unduh', en: 'Download' },
  draft: { id: 'konsep', en: 'draft' },
  table: {
    id: 'Tabel satu baris per kerja sama (LPPD/SIPD)',
    en: 'Table, one row a cooperation (LPPD/SIPD)',
  },
  versions: { id: 'Versi terkunci', en: 'Locked versions' },
  lockedOn: { id: 'dikunci', en: 'locked' },
  sending: { id: 'Surat pengantar, penyampaian, dan penerimaan', en: 'Letter, sending and receipt' },
  lost: {
    id: 'Kalimat petugas yang bagiannya tidak lagi dilaporkan',
    en: 'Words of the officer whose section is no longer reported',
  },
} as const satisfies Record<string, Words>;

const doneWords: Readonly<Record<string, Words>> = {
  reviewed: { id: 'Pemeriksaan dicatat.', en: 'The review is recorded.' },
  'sent-back': { id: 'Laporan dikembalikan kepada petugas.', en: 'The report is sent back to the officer.' },
  reopened: {
    id: 'Perbaikan dimulai; kalimatnya dapat diubah lagi.',
    en: 'The correction has begun; sentences can be changed again.',
  },
};

export interface ReportPageProps extends ReportStepsProps {
  versions: readonly Omit<LockedVersion, 'content'>[];
  done: string | null;
}

const missingIn = ({ parts }: ComposedSection) => reportParts.flatMap((part) => parts[part].missing);
const outdatedIn = ({ parts }: ComposedSection) =>
  reportParts.flatMap((part) =>
    parts[part].sentences.filter(({ standing }) => standing === 'own-outdated' || standing === 'fact-gone'),
  );

const Sections = ({
  report: { sections, facts },
  language,
}: {
  report: LoadedReport;
  language: Language;
}) => (
  <CardTable
    firstCellIsHeader
    columns={[
      { header: words.section[language] },
      { header: words.carried[language] },
      { header: words.missing[language], numeric: true },
      { header: words.outdatedCount[language], numeric: true },
    ]}
    rows={sections.map((one) => [
      <a key="section" class="govuk-link" href={sectionPath(language, facts.year, one.section)}>
        {one.section === regionSection ? one.title : `${one.section} ${one.title}`}
      </a>,
      one.agency,
      String(missingIn(one).length),
      String(outdatedIn(one).length),
    ])}
  />
);

/** What is missing by whoever owes it, the silent ones among them. */
const Owed = ({ report: { sections, content }, language }: { report: LoadedReport; language: Language }) => {
  const all = sections.flatMap((one) =>
    missingIn(one).map((missing) => ({
      ...missing,
      title: one.section === regionSection ? one.title : one.section,
    })),
  );
  const byAgency = [...Map.groupBy(all, ({ owedBy }) => owedBy)];
  return (
    <section>
      <Heading level={2}>{words.owed[language]}</Heading>
      {byAgency.length === 0 ? (
        <p class="govuk-body">{words.complete[language]}</p>
      ) : (
        <CardTable
          firstCellIsHeader
          columns={[{ header: words.agency[language] }, { header: words.missing[language] }]}
          rows={byAgency.map(([agency, some]) => [
            agency,
            <ul key="missing" class="govuk-list govuk-list--bullet" lang="id">
              {some.map(({ key, title, what }) => (
                <li key={`${title}-${key}`}>
                  {title}: {what}
                </li>
              ))}
            </ul>,
          ])}
        />
      )}
      {content.silent.length > 0 && (
        <p class="govuk-body">
          {words.silent[language]}: <span lang="id">{content.silent.join('; ')}</span>
        </p>
      )}
    </section>
  );
};

const Standing = ({ report: { fold, digest }, language }: { report: LoadedReport; language: Language }) => (
  <>
    <p class="govuk-body">
      <Tag colour={stateColours[fold.state]}>{stateWords[fold.state][language]}</Tag>{' '}
      {words.version[language]} {fold.version}
    </p>
    {fold.correction && isOpen(fold) && (
      <InsetText>
        {words.correcting[language]} {fold.correction.of}: <span lang="id">{fold.correction.reason}</span>
      </InsetText>
    )}
    {fold.sentBack && (
      <InsetText>
        {words.sentBack[language]} ({fold.sentBack.byName},{' '}
        {formatMoment(new Date(fold.sentBack.at), language)}): <span lang="id">{fold.sentBack.note}</span>
      </InsetText>
    )}
    {fold.review && isOpen(fold) && (
      <InsetText>
        {words.reviewed[language]} {fold.review.byName}, {formatMoment(new Date(fold.review.at), language)}.{' '}
        <span lang="id">{fold.review.note}</span>{' '}
        {fold.review.digest !== digest && <strong>{words.outdated[language]}</strong>}
      </InsetText>
    )}
  </>
);

const Downloads = ({ year, language }: { year: number; language: Language }) => {
  const link = (path: string, format: string, what: string) => (
    <a class="govuk-link" href={`${path}?format=${format}`}>
      {format.toUpperCase()}
      <span class="govuk-visually-hidden">{` ${what}`}</span>
    </a>
  );
  const draft = reportPath('draft', language, { year });
  const table = reportPath('table', language, { year });
  return (
    <>
      <p class="govuk-body">
        {words.files[language]} ({words.draft[language]}): {link(draft, 'docx', words.draft[language])} ·{' '}
        {link(draft, 'pdf', words.draft[language])}
      </p>
      <p class="govuk-body">
        {words.table[language]}: {link(table, 'xlsx', words.table[language])} ·{' '}
        {link(table, 'csv', words.table[language])}
      </p>
    </>
  );
};

const Versions = ({
  versions,
  year,
  language,
}: Pick<ReportPageProps, 'versions'> & { year: number; language: Language }) =>
  versions.length === 0 ? null : (
    <section>
      <Heading level={2}>{words.versions[language]}</Heading>
      <ul class="govuk-list govuk-list--bullet">
        {versions.map(({ number, edition }) => (
          <li key={number}>
            <a class="govuk-link" href={reportPath('version', language, { year, version: number })}>
              {words.version[language]} {number}
            </a>
            , {words.lockedOn[language]} {formatDay(edition.day, language)}
          </li>
        ))}
      </ul>
    </section>
  );

/** What the officer wrote in sections that the report no longer has: shown, so that nothing is lost. */
const Lost = ({ report: { fold, sections }, language }: { report: LoadedReport; language: Language }) => {
  const known = new Set(sections.map(({ section }) => section));
  const lost = [...fold.texts].flatMap(([key, own]) =>
    known.has(key.split('/')[0] ?? '') ? [] : [...own.values()].map(({ text }) => ({ key, text })),
  );
  if (lost.length === 0) return null;
  return (
    <section>
      <Heading level={2}>{words.lost[language]}</Heading>
      <ul class="govuk-list govuk-list--bullet" lang="id">
        {lost.map(({ key, text }, index) => (
          <li key={index}>
            {key}: {text}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The report of a year: how far it is, what it lacks and who owes it, and the step that comes next. */
export const ReportPage = (props: ReportPageProps) => {
  const { form, report, versions, done } = props;
  const { language } = form;
  const { facts, content } = report;
  const told = doneWords[done ?? ''];
  return (
    <>
      {told && (
        <NotificationBanner language={language} kind="success">
          {told[language]}
        </NotificationBanner>
      )}
      <FormErrors view={form} />
      <Heading level={1} caption={facts.region.name}>{`${reportsTitle[language]} ${facts.year}`}</Heading>
      <Standing report={report} language={language} />
      {content.nil && <InsetText>{words.nil[language]}</InsetText>}
      <Sections report={report} language={language} />
      <Downloads year={facts.year} language={language} />
      <ReportSteps form={form} actor={props.actor} report={report} />
      <p class="govuk-body">
        <a class="govuk-link" href={reportPath('sending', language, { year: facts.year })}>
          {words.sending[language]}
        </a>
      </p>
      <Versions versions={versions} year={facts.year} language={language} />
      <Owed report={report} language={language} />
      <Lost report={report} language={language} />
      {content.leftOut.length > 0 && (
        <section>
          <Heading level={2}>{words.leftOut[language]}</Heading>
          <ul class="govuk-list govuk-list--bullet" lang="id">
            {content.leftOut.map(({ code, title, reason }) => (
              <li key={code}>
                {code} {title}: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
