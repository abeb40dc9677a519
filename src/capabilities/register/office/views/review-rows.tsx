import type { Language, Words } from '#kernel/language.ts';
import { countryName } from '#reference';
import { formatMoment, Tag } from '#ui';
import { statusLabel, titleLabel } from '../../labels.ts';
import type { ReviewListing } from '../../store/reviews.ts';
import { officeAddress } from '../addresses.ts';
import { ReviewTag } from './review-words.tsx';

const words = {
  byUnit: { id: 'Dicatat bagian kerja sama', en: 'Recorded by the cooperation unit' },
  published: { id: 'Terbit', en: 'Published' },
  changed: { id: 'terakhir diubah', en: 'last changed' },
} as const satisfies Record<string, Words>;

interface ReviewRowsProps {
  rows: readonly (ReviewListing & { agency?: string })[];
  language: Language;
}

const Row = ({ row, language }: { row: ReviewRowsProps['rows'][number]; language: Language }) => (
  <li>
    <h3>
      <a class="govuk-link" href={officeAddress('view', language, { code: row.code })}>
        {titleLabel(row, language)}
      </a>
    </h3>
    <p class="govuk-body-s">
      {[row.code, row.agency, row.partners, row.countries.map((one) => countryName(one, language)).join(', ')]
        .filter(Boolean)
        .join(' · ')}
    </p>
    <p class="govuk-body-s">
      {row.review ? (
        <ReviewTag state={row.review} language={language} />
      ) : (
        <Tag>{words.byUnit[language]}</Tag>
      )}{' '}
      <Tag colour="blue">{statusLabel(row.status, language)}</Tag>{' '}
      {row.published && <Tag colour="green">{words.published[language]}</Tag>}{' '}
      {`${words.changed[language]} ${formatMoment(new Date(row.updatedAt), language)}`}
    </p>
  </li>
);

/** Records with how far their review has come. */
export const ReviewRows = ({ rows, language }: ReviewRowsProps) => (
  <ul class="jalin-results">
    {rows.map((row) => (
      <Row key={row.code} row={row} language={language} />
    ))}
  </ul>
);
