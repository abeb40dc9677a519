import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import { CardTable, EmptyState, formatDay, formatNumber, Heading, LeftOut, Pagination, Tag } from '#ui';
import { titleIn } from '../../activities/views/labels.ts';
import type { AlertList } from '../../alerts/list-alerts.ts';
import { alertAddress } from '../../alerts/paths.ts';
import type { ListedDecision } from '../list-decisions.ts';
import { dormancyAddress } from '../paths.ts';
import { decisionStateWords, decisionWords } from '../words.ts';
import { progressLabel } from './standing-decision.tsx';

export const dormancyTitle: Words = { id: 'Kerja sama yang tidur', en: 'Dormant cooperations' };

const words = {
  lead: {
    id: 'Sudah ditandatangani atau berjalan, tetapi tidak ada peristiwa yang terbukti. Telaah, lalu catat keputusannya: dihidupkan kembali, diteruskan lebih kecil, dialihkan, atau diakhiri.',
    en: 'Signed or begun, and without an evidenced event since. Review them, then record the decision: revive, reduce, transfer, or end.',
  },
  toDecide: { id: 'Menunggu keputusan', en: 'To be decided' },
  found: { id: 'kerja sama', en: 'cooperations' },
  none: { id: 'Tidak ada yang menunggu keputusan', en: 'Nothing waits for a decision' },
  noneWhy: {
    id: 'Menurut catatan kantor ini tidak ada kerja sama yang tidur tanpa keputusan.',
    en: 'By the record of this office no cooperation is dormant without a decision.',
  },
  review: { id: 'Telaah', en: 'Review' },
  exploring: {
    id: 'Penjajakan tanpa kemajuan bukan kerja sama yang tidur',
    en: 'Explorations without progress are not dormant',
  },
  aside: { id: 'Yang ditunda', en: 'What is set aside' },
  followed: { id: 'Ditindaklanjuti', en: 'Being followed up' },
  earlier: { id: 'Diakhiri, diganti, atau dicabut', en: 'Ended, replaced or revoked' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  decision: { id: 'Keputusan', en: 'Decision' },
  decidedOn: { id: 'Hari keputusan', en: 'Decided on' },
  progress: { id: 'Kemajuan', en: 'Progress' },
  nextReview: { id: 'Tinjauan', en: 'Review' },
  state: { id: 'Keadaan', en: 'State' },
} as const satisfies Record<string, Words>;

interface Props {
  language: Language;
  /** Those that are dormant today, as the alerts tell. */
  dormant: AlertList;
  decisions: readonly ListedDecision[];
  notUnderstood: readonly NotUnderstood[];
  day: string;
}

const ToDecide = ({ language, dormant }: Props) => (
  <ul class="govuk-list govuk-list--spaced">
    {dormant.alerts.map(({ key, cooperation, title, sentence }) => (
      <li key={key}>
        <a
          class="govuk-link"
          href={dormancyAddress('review', language, { params: { code: cooperation ?? '' } })}
        >
          {`${cooperation ?? ''} ${title ?? ''}`}
        </a>
        <br />
        {sentence[language]}
      </li>
    ))}
  </ul>
);

const CooperationLink = ({
  language,
  listed: { cooperation },
}: {
  language: Language;
  listed: ListedDecision;
}) => (
  <a class="govuk-link" href={dormancyAddress('review', language, { params: { code: cooperation.code } })}>
    {`${cooperation.code} ${titleIn(cooperation, language)}`}
  </a>
);

const Followed = ({ language, decisions, day }: Props) => (
  <CardTable
    firstCellIsHeader
    columns={[words.cooperation, words.decision, words.decidedOn, words.progress, words.nextReview].map(
      (header) => ({ header: header[language] }),
    )}
    rows={decisions.map((listed) => {
      const { decision, decidedOn, reviewDue } = listed.decision;
      const review = reviewDue === null ? '–' : formatDay(reviewDue, language);
      return [
        <CooperationLink key="of" language={language} listed={listed} />,
        decisionWords[decision][language],
        formatDay(decidedOn, language),
        progressLabel(listed.decision, language) || '–',
        reviewDue !== null && reviewDue < day ? (
          <Tag key="review" colour="red">
            {review}
          </Tag>
        ) : (
          review
        ),
      ];
    })}
  />
);

const Earlier = ({ language, decisions }: Props) => (
  <CardTable
    firstCellIsHeader
    columns={[words.cooperation, words.decision, words.decidedOn, words.state].map((header) => ({
      header: header[language],
    }))}
    rows={decisions.map((listed) => [
      <CooperationLink key="of" language={language} listed={listed} />,
      decisionWords[listed.decision.decision][language],
      formatDay(listed.decision.decidedOn, language),
      decisionStateWords[listed.decision.state][language],
    ])}
  />
);

const Section = ({ title, children }: { title: string; children: preact.ComponentChildren }) => (
  <section>
    <Heading level={2}>{title}</Heading>
    {children}
  </section>
);

/** A decision to end with every step done, or one that no longer holds, asks for nothing any more. */
const isFollowed = ({ decision }: ListedDecision): boolean =>
  decision.state === 'standing' &&
  (decision.decision !== 'end' || decision.reviewDue !== null || decision.steps.some(({ done }) => !done));

/** What is dormant and waits for a decision, what was decided and is followed up, and what was decided before. */
export const DormancyPage = (props: Props) => {
  const { language, dormant, decisions } = props;
  const followed = decisions.filter(isFollowed);
  const earlier = decisions.filter((one) => !isFollowed(one));
  const alerts = (query: Record<string, string>) =>
    `${alertAddress('alerts', language)}?${new URLSearchParams(query)}`;
  return (
    <>
      <Heading level={1}>{dormancyTitle[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <LeftOut language={language} parts={props.notUnderstood} href={dormancyAddress('list', language)} />
      <Section title={words.toDecide[language]}>
        {dormant.total === 0 ? (
          <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
        ) : (
          <>
            <p class="govuk-body">{`${formatNumber(dormant.total, language)} ${words.found[language]}`}</p>
            <ToDecide {...props} />
            {dormant.pages > 1 && (
              <Pagination
                language={language}
                page={dormant.page}
                pages={dormant.pages}
                hrefOf={(page: number) => dormancyAddress('list', language, { query: { page } })}
              />
            )}
          </>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={alerts({ rule: 'no-progress' })}>
            {words.exploring[language]}
          </a>
          {' · '}
          <a class="govuk-link" href={alerts({ rule: 'dormant', aside: 'yes' })}>
            {words.aside[language]}
          </a>
        </p>
      </Section>
      {followed.length > 0 && (
        <Section title={words.followed[language]}>
          <Followed {...props} decisions={followed} />
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={words.earlier[language]}>
          <Earlier {...props} decisions={earlier} />
        </Section>
      )}
    </>
  );
};
