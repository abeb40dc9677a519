import type { Language } from '#kernel/language.ts';
import { StatusTag, type StatusTagProps, Tag } from '#ui';
import { periodLabel, regionLabel, statusLabel } from '../../labels.ts';
import type { PublishedRow } from '../../store/published-list.ts';
import { addressOf } from '../addresses.ts';
import { facetLabel } from './labels.ts';

const words = {
  differ: { id: 'Sumber berbeda', en: 'Sources differ' },
  onlyIndonesian: { id: 'Hanya dalam bahasa Indonesia', en: 'Only in Indonesian' },
  stage: { id: 'Tahap', en: 'Stage' },
};

const stateOf: Readonly<Record<string, StatusTagProps['state']>> = {
  planned: 'planned',
  exploration: 'begun',
  draft: 'begun',
  signed: 'begun',
  ongoing: 'in-force',
  ended: 'ended',
  stopped: 'stopped',
};

/** How far it has come, in words with a sign. */
export const StageTag = ({ status, language }: { status: string; language: Language }) => (
  <StatusTag about="activity" state={stateOf[status] ?? 'unknown'} label={words.stage[language]}>
    {statusLabel(status, language)}
  </StatusTag>
);

/** Says in which language something stands when it is not the page's. */
export const OnlyIndonesian = ({ language }: { language: Language }) => (
  <Tag colour="grey">{words.onlyIndonesian[language]}</Tag>
);

const Row = ({
  row,
  language,
  withRegion,
}: {
  row: PublishedRow;
  language: Language;
  withRegion: boolean;
}) => {
  const foreignTitle = language === 'en' && row.onlyIndonesian;
  const about = [
    withRegion && regionLabel(row.regionCode),
    ...row.countries.map((code) => facetLabel('country', code, language)),
    periodLabel(row, language),
    row.code,
  ];
  return (
    <li>
      <h3>
        <a
          class="govuk-link"
          href={addressOf('cooperations', language, row.code)}
          lang={foreignTitle ? 'id' : undefined}
        >
          {language === 'id' ? row.titleId : row.titleEn}
        </a>
      </h3>
      <p class="govuk-body-s">
        <StageTag status={row.status} language={language} />{' '}
        {row.conflicts > 0 && <Tag colour="orange">{words.differ[language]}</Tag>}{' '}
        {foreignTitle && <OnlyIndonesian language={language} />}
      </p>
      <p class="govuk-body-s">{about.filter(Boolean).join(' · ')}</p>
    </li>
  );
};

interface ResultsProps {
  rows: readonly PublishedRow[];
  language: Language;
  /** Left out where every row is of the same region. */
  withRegion?: boolean;
}

/** Cooperations as a list; the heading above it is of the second level. */
export const CooperationResults = ({ rows, language, withRegion = true }: ResultsProps) => (
  <ul class="jalin-results">
    {rows.map((row) => (
      <Row key={row.code} row={row} language={language} withRegion={withRegion} />
    ))}
  </ul>
);

const more = {
  id: (count: string) => `Lihat semua ${count} kerja sama`,
  en: (count: string) => `See all ${count} cooperations`,
};

/** Leads from the newest few to the whole list. */
export const AllCooperations = ({
  language,
  count,
  query,
}: {
  language: Language;
  /** As written on screen. */
  count: string;
  query: string;
}) => (
  <p class="govuk-body">
    <a class="govuk-link" href={addressOf('cooperations', language) + query}>
      {more[language](count)}
    </a>
  </p>
);
