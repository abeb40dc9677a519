import type { Language, Words } from '#kernel/language.ts';
import { findRegion } from '#reference';
import { CardTable, EmptyState, formatDay, Heading } from '#ui';
import { properties } from '../../properties.ts';
import type { OpenConflict } from '../../store/conflicts.ts';
import { officeAddress } from '../addresses.ts';
import { titleLabel } from './labels.ts';

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
  more: { id: 'Masih ada yang lain; putuskan yang ini dahulu.', en: 'There are more; decide these first.' },
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
  conflicts: readonly OpenConflict[];
  /** How many are shown. */
  most: number;
}

export const ConflictsPage = ({ language, conflicts, most }: ConflictsPageProps) => (
  <>
    <Heading level={1}>{words.title[language]}</Heading>
    {conflicts.length === 0 ? (
      <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
    ) : (
      <ConflictTable conflicts={conflicts.slice(0, most)} language={language} />
    )}
    {conflicts.length > most && <p class="govuk-body">{words.more[language]}</p>}
  </>
);
