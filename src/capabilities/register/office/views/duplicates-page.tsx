import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import { EmptyState, formatNumber, Heading, LeftOut, Pagination } from '#ui';
import { periodLabel, titleLabel } from '../../labels.ts';
import type { ProposedMerges } from '../../propose-merges.ts';
import { officeAddress } from '../addresses.ts';

const words = {
  title: { id: 'Data yang mungkin ganda', en: 'Records that may be duplicates' },
  lead: {
    id: 'Jalin hanya mengusulkan; Anda yang memutuskan setelah membandingkan keduanya.',
    en: 'Jalin only proposes; you decide after comparing the two.',
  },
  cooperations: { id: 'Kerja sama', en: 'Cooperations' },
  organisations: { id: 'Organisasi', en: 'Organisations' },
  partner: { id: 'mitra yang sama', en: 'the same partner' },
  kind: { id: 'bentuk yang sama', en: 'the same kind' },
  time: { id: 'waktunya beririsan', en: 'overlapping times' },
  noTime: { id: 'waktu salah satunya tidak disebut', en: 'one has no dates' },
  compare: { id: 'Bandingkan', en: 'Compare' },
  nothing: { id: 'Tidak ada usulan', en: 'Nothing to propose' },
  nothingWhy: {
    id: 'Tidak ada dua data dengan mitra yang sama pada waktu yang sama, dan tidak ada dua organisasi dengan nama yang sama.',
    en: 'No two records have the same partner at the same time, and no two organisations the same name.',
  },
} as const satisfies Record<string, Words>;

const pageSize = 50;

/** So many pages both lists need, turned together. */
export const pagesOf = ({ cooperations, organisations }: ProposedMerges): number =>
  Math.max(1, Math.ceil(Math.max(cooperations.length, organisations.length) / pageSize));

interface SectionProps {
  language: Language;
  proposed: ProposedMerges;
  /** 1-based. */
  page: number;
}

const onPage = <T,>(all: readonly T[], page: number) => all.slice((page - 1) * pageSize, page * pageSize);

const Cooperations = ({ proposed, language, page }: SectionProps) => (
  <>
    <Heading level={2}>
      {`${words.cooperations[language]} (${formatNumber(proposed.cooperations.length, language)})`}
    </Heading>
    <ul class="jalin-results">
      {onPage(proposed.cooperations, page).map(({ one, other, sameKind, overlap }) => {
        const reasons = [
          `${words.partner[language]}: ${one.partner}`,
          sameKind && words.kind[language],
          overlap === 'yes' ? words.time[language] : words.noTime[language],
        ];
        const href = `${officeAddress('merge', language, { code: one.code })}?with=${encodeURIComponent(other.code)}`;
        return (
          <li key={`${one.code} ${other.code}`}>
            {[one, other].map((record) => (
              <p class="govuk-body" key={record.code}>
                {`${record.code}: ${titleLabel(record, language)} (${periodLabel(record, language) ?? '–'})`}
              </p>
            ))}
            <p class="govuk-body-s">{reasons.filter(Boolean).join(', ')}</p>
            <p class="govuk-body">
              <a class="govuk-link" href={href}>
                {words.compare[language]}
                <span class="govuk-visually-hidden">{` ${one.code}, ${other.code}`}</span>
              </a>
            </p>
          </li>
        );
      })}
    </ul>
  </>
);

const Organisations = ({ proposed, language, page }: SectionProps) => (
  <>
    <Heading level={2}>
      {`${words.organisations[language]} (${formatNumber(proposed.organisations.length, language)})`}
    </Heading>
    <ul class="govuk-list">
      {onPage(proposed.organisations, page).map(({ one, other }) => (
        <li key={`${one.id} ${other.id}`}>
          <a class="govuk-link" href={officeAddress('organisation', language, { organisation: one.slug })}>
            {`${one.name} – ${other.name}`}
          </a>
        </li>
      ))}
    </ul>
  </>
);

/** What looks like one and the same: records of one partner in overlapping times, organisations of one name. */
export const DuplicatesPage = (props: SectionProps & { notUnderstood: readonly NotUnderstood[] }) => {
  const { language, proposed, page, notUnderstood } = props;
  const here = officeAddress('duplicates', language);
  return (
    <>
      <Heading level={1}>{words.title[language]}</Heading>
      <LeftOut language={language} parts={notUnderstood} href={here} />
      <p class="govuk-body-l">{words.lead[language]}</p>
      {proposed.cooperations.length + proposed.organisations.length === 0 && (
        <EmptyState title={words.nothing[language]} why={words.nothingWhy[language]} />
      )}
      {onPage(proposed.cooperations, page).length > 0 && <Cooperations {...props} />}
      {onPage(proposed.organisations, page).length > 0 && <Organisations {...props} />}
      <Pagination
        language={language}
        page={page}
        pages={pagesOf(proposed)}
        hrefOf={(number) => `${here}?page=${number}`}
      />
    </>
  );
};
