import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { countryName, kindWords } from '#reference';
import { Tag } from '#ui';
import { periodLabel, statusLabel, titleLabel } from '../../labels.ts';
import type { OfficeListing } from '../../store/office-list.ts';
import { officeAddress } from '../addresses.ts';

const words = {
  draft: { id: 'Belum terbit', en: 'Not published' },
  conflicts: { id: 'Sumber berbeda', en: 'Sources differ' },
  evidence: { id: 'bukti terakhir', en: 'newest evidence' },
  noEvidence: { id: 'tanpa bukti bertanggal', en: 'no dated evidence' },
} as const satisfies Record<string, Words>;

interface RowProps {
  row: OfficeListing;
  language: Language;
}

const Row = ({ row, language }: RowProps) => (
  <li>
    <h3>
      <a class="govuk-link" href={officeAddress('view', language, { code: row.code })}>
        {titleLabel(row, language)}
      </a>
    </h3>
    <p class="govuk-body-s">
      {[
        row.code,
        kindWords(row.kind)[language],
        row.partners,
        row.countries.map((country) => countryName(country, language)).join(', '),
        row.periodWords ? `“${row.periodWords}”` : periodLabel(row, language),
      ]
        .filter((part) => part && part !== '–')
        .join(' · ')}
    </p>
    <p class="govuk-body-s">
      <Tag colour="blue">{statusLabel(row.status, language)}</Tag>{' '}
      {!row.published && <Tag colour="grey">{words.draft[language]}</Tag>}{' '}
      {row.conflicts > 0 && <Tag colour="orange">{words.conflicts[language]}</Tag>}{' '}
      {row.lastEvidence
        ? `${words.evidence[language]}: ${formatEdtf(row.lastEvidence, language)}`
        : words.noEvidence[language]}
    </p>
  </li>
);

/** An office's records, each with what has to be known to decide which one to open. */
export const RecordRows = ({ rows, language }: { rows: readonly OfficeListing[]; language: Language }) => (
  <ul class="jalin-results">
    {rows.map((row) => (
      <Row key={row.code} row={row} language={language} />
    ))}
  </ul>
);
