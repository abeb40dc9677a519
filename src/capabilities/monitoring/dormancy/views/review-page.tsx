import type { Language, Words } from '#kernel/language.ts';
import { Button, formatDay, formatMoment, Heading, InsetText, NotificationBanner, Timeline } from '#ui';
import { titleIn } from '../../activities/views/labels.ts';
import { recordAddress } from '../../paths.ts';
import type { RecordedDecision } from '../decision.ts';
import { dormancyAddress } from '../paths.ts';
import type { DormancyView } from '../view-dormancy.ts';
import { decisionStateWords, decisionWords } from '../words.ts';
import { Findings } from './findings.tsx';
import { MinutesLinks, StandingDecision } from './standing-decision.tsx';

export const reviewTitle: Words = { id: 'Penelaahan kerja sama', en: 'Review of a cooperation' };

const words = {
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  dormant: {
    id: 'Kerja sama ini tidur menurut catatan hari ini.',
    en: 'By the record of today this cooperation is dormant.',
  },
  awake: {
    id: 'Menurut catatan hari ini kerja sama ini tidak tidur. Keputusan tetap dapat dicatat.',
    en: 'By the record of today this cooperation is not dormant. A decision can be recorded all the same.',
  },
  decided: {
    id: 'Keputusan yang berlaku masih ditindaklanjuti; karena itu kerja sama ini tidak disebut tidur sampai hari tinjauannya.',
    en: 'The decision that stands is being followed up, so this cooperation is not called dormant until the day of its review.',
  },
  preparing: {
    id: 'Belum ada yang ditandatangani, jadi kerja sama ini belum dapat tidur. Penjajakan tanpa kemajuan ada pada halaman Perhatian.',
    en: 'Nothing was signed, so this cooperation cannot be dormant. Explorations without progress stand on the page of alerts.',
  },
  unknown: {
    id: 'Tidak ada sumber yang menyebut sampai di mana kerja sama ini. Catat peristiwanya dahulu.',
    en: 'No source says how far this cooperation has come. Record its events first.',
  },
  closed: { id: 'Kerja sama ini sudah berakhir.', en: 'This cooperation has ended.' },
  standing: { id: 'Keputusan yang berlaku', en: 'The decision that stands' },
  none: { id: 'Belum ada keputusan.', en: 'Nothing is decided yet.' },
  decide: { id: 'Catat keputusan', en: 'Record a decision' },
  seen: { id: 'Menurut catatan hari ini', en: 'By the record of today' },
  history: { id: 'Keputusan sebelumnya', en: 'Earlier decisions' },
  revoked: { id: 'Dicabut', en: 'Revoked' },
  recorded: { id: 'dicatat', en: 'recorded' },
} as const satisfies Record<string, Words>;

const stateOf = ({ stage, dormant, fold }: DormancyView): Words => {
  if (stage !== 'signed') return words[stage];
  if (dormant) return words.dormant;
  return fold.standing ? words.decided : words.awake;
};

const Earlier = ({
  language,
  code,
  decisions,
}: {
  language: Language;
  code: string;
  decisions: readonly RecordedDecision[];
}) => (
  <>
    <Heading level={2}>{words.history[language]}</Heading>
    <Timeline
      entries={decisions.map((decision) => ({
        title: `${decisionWords[decision.decision][language]}: ${decisionStateWords[decision.state][language].toLowerCase()}`,
        when: formatDay(decision.decidedOn, language),
        datetime: decision.decidedOn,
        by: `${decision.office} (${decision.person})`,
        children: (
          <>
            <p class="govuk-body">{decision.reason}</p>
            {decision.revoked && (
              <p class="govuk-body">
                {`${words.revoked[language]} ${formatDay(decision.revoked.content.on, language)}: ${decision.revoked.content.reason}`}
              </p>
            )}
            <p class="govuk-body-s">
              {`${words.recorded[language]} ${formatMoment(new Date(decision.at), language)}, ${decision.by}`}
            </p>
            <MinutesLinks language={language} code={code} decision={decision} />
          </>
        ),
      }))}
    />
  </>
);

interface Props {
  language: Language;
  view: DormancyView;
  mayRun: boolean;
  saved: boolean;
}

/** One cooperation under the five criteria, the decision that stands about it, and those before. */
export const ReviewPage = ({ language, view, mayRun, saved }: Props) => {
  const { cooperation, fold, stage, findings, day } = view;
  const { code } = cooperation;
  const earlier = fold.decisions.filter(({ state }) => state !== 'standing');
  return (
    <>
      {saved && (
        <NotificationBanner language={language} kind="success">
          {words.saved[language]}
        </NotificationBanner>
      )}
      <Heading level={1} caption={reviewTitle[language]}>
        {titleIn(cooperation, language)}
      </Heading>
      <p class="govuk-body">
        <a class="govuk-link" href={recordAddress(code, language)}>
          {code}
        </a>
      </p>
      <InsetText>{stateOf(view)[language]}</InsetText>
      <Heading level={2}>{words.standing[language]}</Heading>
      {fold.standing ? (
        <StandingDecision
          {...{ language, code, day, mayRun }}
          decision={fold.standing}
          mayReplace={stage === 'signed'}
        />
      ) : (
        <>
          <p class="govuk-body">{words.none[language]}</p>
          {mayRun && stage === 'signed' && (
            <Button href={dormancyAddress('decide', language, { params: { code } })}>
              {words.decide[language]}
            </Button>
          )}
        </>
      )}
      <Heading level={2}>{`${words.seen[language]}, ${formatDay(day, language)}`}</Heading>
      <Findings language={language} findings={findings} />
      {earlier.length > 0 && <Earlier language={language} code={code} decisions={earlier} />}
    </>
  );
};
