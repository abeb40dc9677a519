import type { Language, Words } from '#kernel/language.ts';
import { Details, formatDay, Heading, InsetText, SummaryList } from '#ui';
import type { LockedVersion } from '../../store/annual-versions.ts';
import { partWords } from '../parts.ts';
import { reportPath } from '../paths.ts';
import { reportsTitle } from './reports-page.tsx';
import { ToldPartView } from './sentences.tsx';

const words = {
  version: { id: 'versi', en: 'version' },
  lockedOn: { id: 'Dikunci', en: 'Locked' },
  replaces: { id: 'Menggantikan versi', en: 'Takes the place of version' },
  files: { id: 'Berkas', en: 'Files' },
  fingerprint: { id: 'Sidik (SHA-256)', en: 'Fingerprint (SHA-256)' },
  content: { id: 'Isi', en: 'Content' },
  lead: {
    id: 'Versi ini tidak berubah lagi: berkasnya selalu sama bita demi bita, dan dapat dibuktikan dengan sidiknya.',
    en: 'This version does not change any more: its files are always the same byte for byte, which their fingerprint proves.',
  },
  missing: {
    id: 'Yang belum tersedia saat dikunci disebut di bagiannya.',
    en: 'What was missing when it was locked is named in its part.',
  },
  back: { id: 'Kembali ke laporan', en: 'Back to the report' },
} as const satisfies Record<string, Words>;

const Fingerprint = ({ children }: { children: string }) => <code class="jalin-code">{children}</code>;

/** A locked version: its files with their fingerprints, and everything it says. */
export const VersionPage = ({ version, language }: { version: LockedVersion; language: Language }) => {
  const { number, content, edition } = version;
  const { year, region } = content;
  const file = reportPath('versionFile', language, { year, version: number });
  const fileRow = (format: 'docx' | 'pdf', digest: string) => ({
    key: format.toUpperCase(),
    value: (
      <>
        <a class="govuk-link" href={`${file}?format=${format}`}>
          {words.files[language]} {format.toUpperCase()}
        </a>
        <br />
        {words.fingerprint[language]}: <Fingerprint>{digest}</Fingerprint>
      </>
    ),
  });
  return (
    <>
      <Heading level={1} caption={region.name}>
        {`${reportsTitle[language]} ${year}, ${words.version[language]} ${number}`}
      </Heading>
      <p class="govuk-body">{words.lead[language]}</p>
      {edition.correction && (
        <InsetText>
          {words.replaces[language]} {edition.correction.of}:{' '}
          <span lang="id">{edition.correction.reason}</span>
        </InsetText>
      )}
      <SummaryList
        rows={[
          { key: words.lockedOn[language], value: formatDay(edition.day, language) },
          fileRow('docx', version.docxSha256),
          fileRow('pdf', version.pdfSha256),
          { key: words.content[language], value: <Fingerprint>{version.contentSha256}</Fingerprint> },
        ]}
      />
      <p class="govuk-body">{words.missing[language]}</p>
      {content.sections.map(({ section, title, parts }) => (
        <Details key={section} summary={section === 'region' ? title : `${section} ${title}`}>
          {parts.map((part, index) => (
            <section key={part.part}>
              <Heading level={2} size="s">{`${index + 1}. ${partWords[part.part][language]}`}</Heading>
              <ToldPartView part={part} language={language} />
            </section>
          ))}
        </Details>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={reportPath('report', language, { year })}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
