import { formatEdtf } from '#kernel/edtf.ts';
import type { Language } from '#kernel/language.ts';
import { countryName, findRegion } from '#reference';
import { Tag, type TagColour } from '#ui';
import type { Batch, BatchFinding, BatchRow, BatchState, Decision } from '../batch.ts';
import { findingName, findingTodo } from '../finding-labels.ts';
import { pathOf } from '../paths.ts';
import type { PartyReading, PeriodReading, TableRow } from '../types.ts';
import { decisionWords, periodStatusWords, sideWords, stateWords, words } from '../words.ts';

export const nameOfBatch = (
  { fileName, pasted }: Pick<Batch, 'fileName' | 'pasted'>,
  language: Language,
): string => (pasted ? words.pasted[language] : fileName);

export const captionOf = ({ id, regionCode }: Pick<Batch, 'id' | 'regionCode'>, language: Language): string =>
  `${words.importNumber[language]} ${id}, ${findRegion(regionCode)?.name ?? regionCode}`;

const stateColours: Readonly<Record<BatchState, TagColour>> = {
  waiting: 'grey',
  reading: 'blue',
  preview: 'yellow',
  applying: 'blue',
  applied: 'green',
  undone: 'grey',
  refused: 'red',
  cancelled: 'grey',
};

export const StateTag = ({ state, language }: { state: BatchState; language: Language }) => (
  <Tag colour={stateColours[state]}>{stateWords[state][language]}</Tag>
);

const decisionColours: Readonly<Record<Decision, TagColour>> = {
  take: 'green',
  add: 'teal',
  skip: 'grey',
  split: 'blue',
};

export const DecisionTag = ({ decision, language }: { decision: Decision; language: Language }) => (
  <Tag colour={decisionColours[decision]}>{decisionWords[decision][language]}</Tag>
);

/** The cells as they stand in the file, by the letter of their column. */
export const AsWritten = ({ row, language }: { row: TableRow; language: Language }) => (
  <ul class="govuk-list">
    {Object.entries(row.cells).map(([letter, text]) => (
      <li key={letter}>
        <span class="govuk-visually-hidden">{words.column[language]} </span>
        <strong>{letter}</strong> {text}
      </li>
    ))}
  </ul>
);

function partyWords(party: PartyReading, language: Language): string {
  const place = party.side === 'local' ? findRegion(party.region ?? '')?.name : undefined;
  const country = party.side !== 'local' && party.country ? countryName(party.country, language) : undefined;
  const known = party.name && party.name !== party.asWritten ? party.name : undefined;
  return [sideWords[party.side][language], known, place, country].filter(Boolean).join(', ');
}

/** "2011; 2013; 2015", "2011 sampai 2014; 2016": where each began, and where it ended when that is told. */
const stretchesOf = ({ events }: PeriodReading, language: Language): string =>
  events
    .filter(({ kind, date }) => date !== null && (kind === 'started' || kind === 'ended'))
    .map(
      ({ kind, date }) =>
        `${kind === 'ended' ? ` ${words.until[language]} ` : '; '}${formatEdtf(date ?? '', language)}`,
    )
    .join('')
    .replace(/^; /, '');

export function periodWords(period: PeriodReading, language: Language): string {
  const { start, end, status } = period;
  const from = start && start !== '..' ? formatEdtf(start, language) : '';
  const to = end ? formatEdtf(end, language) : '';
  const open = end === '..';
  const stretches = period.findings.includes('separate-periods') ? stretchesOf(period, language) : '';
  const said = stretches || [from, to].filter(Boolean).join(open ? ', ' : ` ${words.until[language]} `);
  const state = open && status === 'ongoing' ? '' : periodStatusWords[status][language];
  return [said, state].filter(Boolean).join('; ') || words.notSaid[language];
}

/** What the row was read as: who, what and when. */
export const ReadAs = ({ row, language }: { row: TableRow; language: Language }) => (
  <ul class="govuk-list">
    {row.parties.map((party, index) => (
      <li key={index}>
        {party.asWritten} <span class="govuk-hint">({partyWords(party, language)})</span>
      </li>
    ))}
    <li>
      <strong>{words.activity[language]}:</strong> {row.activity || words.notSaid[language]}
    </li>
    <li>
      <strong>{words.period[language]}:</strong> {periodWords(row.period, language)}
    </li>
  </ul>
);

const Todo = ({ code, language }: { code: string; language: Language }) => {
  const todo = findingTodo(code, language);
  return todo ? <> {todo}</> : null;
};

/** Findings in sentences, each with what to do. A code told for the whole column is named here without its sentence. */
export const Findings = ({
  findings,
  codes,
  language,
}: Pick<BatchRow, 'findings' | 'codes'> & { language: Language }) => {
  const told = new Set(findings.map(({ code }) => code));
  const silent = codes.filter((code) => !told.has(code));
  if (findings.length === 0 && silent.length === 0) return <>{words.noFindings[language]}</>;
  return (
    <ul class="govuk-list">
      {findings.map((finding, index) => (
        <li key={index}>
          <FindingWords finding={finding} language={language} />
          <Todo code={finding.code} language={language} />
        </li>
      ))}
      {silent.map((code) => (
        <li key={code}>
          <strong>{findingName(code, language)}.</strong>
          <Todo code={code} language={language} />
        </li>
      ))}
    </ul>
  );
};

const FindingWords = ({ finding, language }: { finding: BatchFinding; language: Language }) => (
  <>
    <strong>
      {findingName(finding.code, language)}
      {finding.column && ` (${words.column[language].toLowerCase()} ${finding.column})`}.
    </strong>{' '}
    {finding.message[language]}
  </>
);

/** Findings of the table as a whole. */
export const TableFindings = ({
  findings,
  language,
}: {
  findings: readonly BatchFinding[];
  language: Language;
}) => (
  <ul class="govuk-list govuk-list--bullet">
    {findings.map((finding, index) => (
      <li key={index}>
        {finding.row !== null && `${words.row[language]} ${finding.row}: `}
        <FindingWords finding={finding} language={language} />
      </li>
    ))}
  </ul>
);

export const rowLabel = (row: Pick<BatchRow, 'number' | 'part'>, language: Language): string =>
  row.part === 0 ? String(row.number) : `${row.number}, ${words.part[language]} ${row.part}`;

/** From a question about one import back to its preview. */
export const BackToPreview = ({ batch, language }: { batch: Pick<Batch, 'id'>; language: Language }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={pathOf('batch', language, { batch: batch.id })}>
      {words.backToPreview[language]}
    </a>
  </p>
);
