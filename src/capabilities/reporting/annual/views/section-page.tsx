import type { Language, Words } from '#kernel/language.ts';
import { Details, Heading, NotificationBanner } from '#ui';
import { partGuides, partWords, type ReportPart, reportParts } from '../parts.ts';
import { partPath, reportPath } from '../paths.ts';
import { isOpen } from '../report-acts.ts';
import type { SectionView } from '../view-section.ts';
import { reportsTitle } from './reports-page.tsx';
import { MissingList, SentenceItem, ToldPartView } from './sentences.tsx';

const words = {
  saved: { id: 'Bagian tersimpan.', en: 'The part is saved.' },
  write: { id: 'Tulis', en: 'Write' },
  before: { id: 'Tahun lalu', en: 'Last year' },
  beforeLocked: { id: 'dari versi yang dikunci', en: 'from the version that was locked' },
  beforeAssembled: {
    id: 'dirangkai dari catatan, belum dikunci',
    en: 'put together from the record, not locked',
  },
  nothing: { id: 'Tidak ada yang tercatat.', en: 'Nothing is recorded.' },
  back: { id: 'Kembali ke laporan', en: 'Back to the report' },
} as const satisfies Record<string, Words>;

/** What last year's report said in the same part, folded beside it. */
export const LastYear = ({
  view,
  part,
  language,
}: {
  view: SectionView;
  part: ReportPart;
  language: Language;
}) => {
  const { before, report } = view;
  const told = before?.parts.get(part);
  if (!before || !told) return null;
  const how = before.locked ? words.beforeLocked : words.beforeAssembled;
  return (
    <Details summary={`${words.before[language]} (${report.facts.year - 1}, ${how[language]})`}>
      <ToldPartView part={told} language={language} />
    </Details>
  );
};

const Part = ({
  view,
  part,
  index,
  language,
  mayWrite,
}: {
  view: SectionView;
  part: ReportPart;
  index: number;
  language: Language;
  mayWrite: boolean;
}) => {
  const { section, report } = view;
  const { sentences, missing } = section.parts[part];
  const name = partWords[part][language];
  return (
    <section id={part}>
      <Heading level={2}>{`${index + 1}. ${name}`}</Heading>
      <p class="govuk-hint">{partGuides[part][language]}</p>
      {sentences.length === 0 && missing.length === 0 && <p class="govuk-body">{words.nothing[language]}</p>}
      {sentences.length > 0 && (
        <ul class="govuk-list govuk-list--spaced">
          {sentences.map((sentence) => (
            <SentenceItem key={sentence.key} sentence={sentence} language={language} />
          ))}
        </ul>
      )}
      <MissingList missing={missing} language={language} />
      <LastYear view={view} part={part} language={language} />
      {mayWrite && isOpen(report.fold) && (
        <p class="govuk-body">
          <a class="govuk-link" href={partPath(language, report.facts.year, section.section, part)}>
            {words.write[language]} <span class="govuk-visually-hidden">{name}</span>
          </a>
        </p>
      )}
    </section>
  );
};

/** The nine parts of one section: each sentence with its fact, what is missing, and last year's beside it. */
export const SectionPage = ({
  view,
  language,
  mayWrite,
  saved,
}: {
  view: SectionView;
  language: Language;
  mayWrite: boolean;
  saved: boolean;
}) => {
  const { section, report } = view;
  const { year } = report.facts;
  return (
    <>
      {saved && (
        <NotificationBanner language={language} kind="success">
          {words.saved[language]}
        </NotificationBanner>
      )}
      <Heading level={1} caption={`${reportsTitle[language]} ${year}`}>
        {section.section === 'region' ? section.title : `${section.section} ${section.title}`}
      </Heading>
      {reportParts.map((part, index) => (
        <Part key={part} view={view} part={part} index={index} language={language} mayWrite={mayWrite} />
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={reportPath('report', language, { year })}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
