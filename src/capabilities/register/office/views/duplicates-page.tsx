import type { Language, Words } from '#kernel/language.ts';
import { EmptyState, Heading } from '#ui';
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
  more: {
    id: 'lainnya belum ditampilkan; selesaikan yang ini dahulu',
    en: 'more are not shown; settle these first',
  },
} as const satisfies Record<string, Words>;

const most = 50;

const More = ({ count, language }: { count: number; language: Language }) =>
  count > most ? <p class="govuk-body">{`${count - most} ${words.more[language]}`}</p> : null;

const Cooperations = ({ proposed, language }: { proposed: ProposedMerges; language: Language }) => (
  <>
    <Heading level={2}>{words.cooperations[language]}</Heading>
    <ul class="jalin-results">
      {proposed.cooperations.slice(0, most).map(({ one, other, sameKind, overlap }) => {
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
    <More count={proposed.cooperations.length} language={language} />
  </>
);

const Organisations = ({ proposed, language }: { proposed: ProposedMerges; language: Language }) => (
  <>
    <Heading level={2}>{words.organisations[language]}</Heading>
    <ul class="govuk-list">
      {proposed.organisations.slice(0, most).map(({ one, other }) => (
        <li key={`${one.id} ${other.id}`}>
          <a class="govuk-link" href={officeAddress('organisation', language, { organisation: one.slug })}>
            {`${one.name} – ${other.name}`}
          </a>
        </li>
      ))}
    </ul>
    <More count={proposed.organisations.length} language={language} />
  </>
);

/** What looks like one and the same: records of one partner in overlapping times, organisations of one name. */
export const DuplicatesPage = ({ language, proposed }: { language: Language; proposed: ProposedMerges }) => (
  <>
    <Heading level={1}>{words.title[language]}</Heading>
    <p class="govuk-body-l">{words.lead[language]}</p>
    {proposed.cooperations.length + proposed.organisations.length === 0 && (
      <EmptyState title={words.nothing[language]} why={words.nothingWhy[language]} />
    )}
    {proposed.cooperations.length > 0 && <Cooperations proposed={proposed} language={language} />}
    {proposed.organisations.length > 0 && <Organisations proposed={proposed} language={language} />}
  </>
);
