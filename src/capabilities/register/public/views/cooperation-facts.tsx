import type { ComponentChildren } from 'preact';
import { formatEdtf } from '#kernel/edtf.ts';
import type { Language } from '#kernel/language.ts';
import { fieldWords, type KindCode, kindWords, sustainableGoals } from '#reference';
import { ClaimMark, SummaryList, type SummaryRow } from '#ui';
import type { PublishedDocument } from '../../edition.ts';
import { claimAnchor } from '../../evidence/sources.tsx';
import { periodLabel, regionLabel } from '../../labels.ts';
import { type PropertyName, properties } from '../../properties.ts';
import { activityStatusWords, legalStatusWords } from '../../words.ts';
import { addressOf } from '../addresses.ts';
import { queryOf } from '../question.ts';
import { stageReason } from '../stage-reason.ts';
import { StageTag } from './cooperation-row.tsx';

const words = {
  stage: { id: 'Tahap', en: 'Stage' },
  legal: { id: 'Kedudukan naskah', en: 'Instrument' },
  activity: { id: 'Kegiatan', en: 'Activity' },
  what: { id: 'Kerja sama yang dilakukan', en: 'What is done' },
  region: { id: 'Daerah', en: 'Region' },
  kind: { id: 'Bentuk', en: 'Kind' },
  fields: { id: 'Bidang', en: 'Fields' },
  goals: { id: 'Tujuan pembangunan berkelanjutan', en: 'Sustainable development goals' },
  period: { id: 'Periode', en: 'Period' },
  evidence: { id: 'Bukti terakhir', en: 'Newest evidence' },
  asWritten: { id: 'tertulis', en: 'as written' },
  notSaid: { id: 'tidak disebut', en: 'not said' },
};

interface Props {
  document: PublishedDocument;
  language: Language;
}

export const conflictAnchor = (id: number): string => `conflict-${id}`;

/** Who says so: the sources of a fact, or the difference between them, one click away. */
const Mark = ({ document, language, of }: Props & { of: readonly PropertyName[] }) => {
  const about = of.map((property) => properties[property].words[language]).join(', ');
  const conflict = document.conflicts
    .filter(({ property }) => of.includes(property))
    .toSorted((one, other) => (one.state < other.state ? -1 : 1))[0];
  if (conflict)
    return (
      <ClaimMark
        language={language}
        kind={conflict.state === 'open' ? 'conflict' : 'resolved'}
        href={`#${conflictAnchor(conflict.id)}`}
        about={about}
      />
    );
  const claims = document.claims.filter(({ property }) => of.includes(property));
  const [first] = claims;
  if (!first) return null;
  const sources = new Set(claims.map(({ source }) => source.id)).size;
  const derived = claims.every(({ confidence }) => confidence === 'derived');
  return (
    <ClaimMark
      language={language}
      kind={derived ? 'derived' : 'source'}
      href={`#${claimAnchor(first.property)}`}
      about={about}
      count={derived ? undefined : sources}
    />
  );
};

const linkToList = (text: string, language: Language, query: string) => (
  <a class="govuk-link" href={addressOf('cooperations', language) + query}>
    {text}
  </a>
);

const fieldLinks = (codes: readonly string[], language: Language) =>
  codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      {linkToList(fieldWords(code)?.[language] ?? code, language, queryOf({ field: [code] }))}
    </span>
  ));

const goalsText = (numbers: readonly number[], language: Language) =>
  numbers
    .map(
      (number) =>
        `${number}. ${sustainableGoals.find((goal) => goal.number === number)?.name[language] ?? ''}`,
    )
    .join('; ');

const wordOf = (
  all: Readonly<Record<string, { id: string; en: string }>>,
  value: string,
  language: Language,
) => all[value]?.[language] ?? value;

function Period({ document, language }: Props) {
  const { cooperation: c } = document;
  const read = periodLabel(c, language);
  return (
    <>
      {read ?? words.notSaid[language]}
      {c.periodWords && read !== `“${c.periodWords}”` && (
        <>
          {' '}
          ({words.asWritten[language]}: “{c.periodWords}”)
        </>
      )}
    </>
  );
}

/** What is known at the moment, each fact with the mark of its sources. */
export const Facts = ({ document, language }: Props) => {
  const { cooperation: c } = document;
  const row = (key: string, value: ComponentChildren, ...of: PropertyName[]): SummaryRow => ({
    key,
    value: (
      <>
        {value} <Mark document={document} language={language} of={of} />
      </>
    ),
  });
  const rows: (SummaryRow | false)[] = [
    row(
      words.stage[language],
      <>
        <StageTag status={c.status} language={language} />
        <br />
        {stageReason(document, language)}
      </>,
      'status',
      'follow-up',
    ),
    c.activity !== null && row(words.what[language], c.activity, 'activity'),
    row(
      words.region[language],
      <a class="govuk-link" href={addressOf('regions', language, c.regionCode)}>
        {regionLabel(c.regionCode)}
      </a>,
      'region',
    ),
    row(
      words.kind[language],
      linkToList(kindWords(c.kind)[language], language, queryOf({ kind: [c.kind as KindCode] })),
      'kind',
    ),
    row(words.period[language], <Period document={document} language={language} />, 'start', 'end', 'period'),
    row(words.legal[language], wordOf(legalStatusWords, c.legalStatus, language), 'instrument'),
    row(words.activity[language], wordOf(activityStatusWords, c.activityStatus, language)),
    c.fields.length > 0 && row(words.fields[language], fieldLinks(c.fields, language), 'field'),
    c.sdgs.length > 0 && row(words.goals[language], goalsText(c.sdgs, language)),
    row(
      words.evidence[language],
      c.lastEvidence ? formatEdtf(c.lastEvidence, language) : words.notSaid[language],
    ),
  ];
  return <SummaryList rows={rows.filter((one) => one !== false)} />;
};
