import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import { findRegion } from '#reference';
import { CardTable, EmptyState, formatDay, formatNumber, Heading, LeftOut, Pagination } from '#ui';
import { titleLabel } from '../../labels.ts';
import { properties } from '../../properties.ts';
import type { OpenConflict } from '../../store/conflicts.ts';
import type { ConflictList } from '../../view-conflicts.ts';
import { officeAddress } from '../addresses.ts';

const words = {
  title: { id: 'Perbedaan yang belum diputuskan', en: 'Conflicts not decided yet' },
  about: { id: 'Tentang', en: 'About' },
  fact: { id: 'Fakta', en: 'Fact' },
  claims: { id: 'Pernyataan', en: 'Statements' },
  since: { id: 'Sejak', en: 'Since' },
  none: { id: 'Tidak ada perbedaan yang terbuka', en: 'No open conflicts' },
  noneWhy: {
    id: 'Sumber-sumber kantor ini tidak saling bertentangan, atau semuanya sudah diputuskan.',
    en: 'The sources of this office do not contradict each other, or everything is decided.',
  },
  open: { id: 'belum diputuskan, yang terlama lebih dahulu', en: 'not decided yet, the oldest first' },
} as const satisfies Record<string, Words>;

const aboutLabel = ({ code, titleId, titleEn, regionCode }: OpenConflict, language: Language) =>
  code !== null && titleId !== null
    ? `${code}: ${titleLabel({ titleId, titleEn }, language)}`
    : (findRegion(regionCode ?? '')?.name ?? '');

/** Open conflicts as a table whose rows lead to the decision. */
export const ConflictTable = ({
  conflicts,
  language,
}: {
  conflicts: readonly OpenConflict[];
  language: Language;
}) => (
  <CardTable
    columns={[
      { header: words.fact[language] },
      { header: words.about[language] },
      { header: words.claims[language], numeric: true },
      { header: words.since[language] },
    ]}
    rows={conflicts.map((conflict) => [
      <a
        key={conflict.id}
        class="govuk-link"
        href={officeAddress('conflict', language, { conflict: conflict.id })}
      >
        {properties[conflict.property].words[language]}
        <span class="govuk-visually-hidden">{`, ${aboutLabel(conflict, language)}`}</span>
      </a>,
      aboutLabel(conflict, language),
      conflict.claims,
      formatDay(conflict.openedAt.slice(0, 10), language),
    ])}
  />
);

interface ConflictsPageProps {
  language: Language;
  list: ConflictList;
  notUnderstood: readonly NotUnderstood[];
}

/** The office's open conflicts, the oldest first. */
export const ConflictsPage = ({ language, list, notUnderstood }: ConflictsPageProps) => {
  const hrefOf = (page: number) => officeAddress('conflicts', language) + (page > 1 ? `?page=${page}` : '');
  return (
    <>
      <Heading level={1}>{words.title[language]}</Heading>
      <LeftOut language={language} parts={notUnderstood} href={hrefOf(list.page)} />
      {list.total === 0 ? (
        <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
      ) : (
        <>
          <p class="govuk-body">{`${formatNumber(list.total, language)} ${words.open[language]}`}</p>
          <ConflictTable conflicts={list.conflicts} language={language} />
        </>
      )}
      <Pagination language={language} page={list.page} pages={list.pages} hrefOf={hrefOf} />
    </>
  );
};
