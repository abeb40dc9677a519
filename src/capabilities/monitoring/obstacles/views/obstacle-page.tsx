import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  formatDay,
  formatMoment,
  Heading,
  InsetText,
  NotificationBanner,
  SummaryList,
  Timeline,
} from '#ui';
import { titleIn } from '../../activities/views/labels.ts';
import { recordAddress } from '../../paths.ts';
import type { KeptObstacleAct } from '../../store/obstacles.ts';
import { type CodingBook, codeName } from '../coding-book.ts';
import type { ListedObstacle } from '../list-obstacles.ts';
import { mayFollow, type ObstacleActKind, type ObstacleContent } from '../obstacle.ts';
import { obstacleAddress } from '../paths.ts';
import { obstacleActWords, obstacleSourceWords, severityWords, sideWords } from '../words.ts';
import { ObstacleTag } from './obstacles-page.tsx';

export const obstacleTitle: Words = { id: 'Kendala', en: 'Obstacle' };

export const actTitles: Readonly<Record<ObstacleActKind, Words>> = {
  recorded: { id: 'Catat sebagai kendala', en: 'Record as an obstacle' },
  revised: { id: 'Kodekan ulang atau lengkapi', en: 'Code anew or complete' },
  resolved: { id: 'Catat sudah diatasi', en: 'Record that it is overcome' },
  reopened: { id: 'Buka lagi', en: 'Open again' },
  'taken-back': { id: 'Tarik: seharusnya tidak tercatat', en: 'Take back: it should not stand' },
  'passed-over': { id: 'Bukan kendala', en: 'No obstacle' },
};

const words = {
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  region: { id: 'Daerah secara keseluruhan', en: 'The region as a whole' },
  codes: { id: 'Kode', en: 'Codes' },
  source: { id: 'Sumber', en: 'Source' },
  said: { id: 'Dinyatakan', en: 'Said' },
  side: { id: 'Letaknya', en: 'Where it lies' },
  severity: { id: 'Beratnya', en: 'Severity' },
  mitigation: { id: 'Penanganan', en: 'What is done about it' },
  owner: { id: 'Penanggung jawab', en: 'Responsible' },
  due: { id: 'Sampai', en: 'Until' },
  resolved: { id: 'Diatasi', en: 'Overcome' },
  none: { id: 'belum dicatat', en: 'not recorded' },
  history: { id: 'Riwayat', en: 'History' },
  passed: {
    id: 'Pernyataan ini dinyatakan bukan kendala. Masih dapat dicatat sebagai kendala.',
    en: 'This statement was said to be no obstacle. It can still be recorded as one.',
  },
  coded: { id: 'dikodekan', en: 'coded' },
} as const satisfies Record<string, Words>;

interface Props {
  language: Language;
  listed: ListedObstacle;
  book: CodingBook;
  mayRun: boolean;
  saved: boolean;
  day: string;
}

const dateSaid = (words: string, edtf: string | null, language: Language): string =>
  edtf === null ? words : formatEdtf(edtf, language);

function sourceLine({ source }: ObstacleContent, language: Language): string {
  const { kind, title, office, place } = source;
  return [`${obstacleSourceWords[kind][language]}: ${title}`, office, place].filter(Boolean).join(', ');
}

function rowsOf({ language, listed: { fold, codes } }: Props) {
  const { content, resolved } = fold;
  if (!content) return [];
  const none = words.none[language];
  const rows: (readonly [Words, string])[] = [
    [words.codes, codes.map(({ name }) => name[language]).join('; ')],
    [words.source, sourceLine(content, language)],
    [words.said, dateSaid(content.source.datedWords, content.source.dated, language) || none],
    [words.side, content.side ? sideWords[content.side][language] : none],
    [words.severity, content.severity ? severityWords[content.severity][language] : none],
    [words.mitigation, content.mitigation || none],
    [words.owner, content.owner || none],
    [words.due, content.due ? formatDay(content.due, language) : none],
    ...(resolved
      ? ([
          [
            words.resolved,
            [dateSaid(resolved.dateWords, resolved.dateEdtf, language), resolved.reason]
              .filter(Boolean)
              .join(': '),
          ],
        ] as const)
      : []),
  ];
  return rows.map(([key, value]) => ({ key: key[language], value }));
}

const toldOf = ({ content, reason }: KeptObstacleAct, book: CodingBook, language: Language): string =>
  content
    ? `${words.coded[language]}: ${content.codes.map((key) => codeName(book, key)[language]).join('; ')}`
    : reason;

/** One obstacle: what was said, by whom, how it is coded, and everything that was done about it. */
export const ObstaclePage = (props: Props) => {
  const { language, listed, book, mayRun, saved, day } = props;
  const { obstacle, fold } = listed;
  return (
    <>
      {saved && (
        <NotificationBanner language={language} kind="success">
          {words.saved[language]}
        </NotificationBanner>
      )}
      <Heading level={1}>{obstacleTitle[language]}</Heading>
      <p class="govuk-body">
        {obstacle.cooperation ? (
          <a class="govuk-link" href={recordAddress(obstacle.cooperation.code, language)}>
            {`${obstacle.cooperation.code} ${titleIn(obstacle.cooperation, language)}`}
          </a>
        ) : (
          words.region[language]
        )}{' '}
        <ObstacleTag fold={fold} day={day} language={language} />
      </p>
      {fold.content ? (
        <InsetText>
          <p class="govuk-body" dir="auto">
            “{fold.content.quotation}”
          </p>
        </InsetText>
      ) : (
        <p class="govuk-body">{words.passed[language]}</p>
      )}
      <SummaryList rows={rowsOf(props)} />
      {mayRun &&
        mayFollow(fold).map((kind) => (
          <>
            <Button
              kind={kind === 'resolved' || kind === 'recorded' ? 'primary' : 'secondary'}
              href={obstacleAddress('act', language, { params: { obstacle: obstacle.id }, query: { kind } })}
            >
              {actTitles[kind][language]}
            </Button>{' '}
          </>
        ))}
      <Heading level={2}>{words.history[language]}</Heading>
      <Timeline
        entries={obstacle.acts.toReversed().map((act) => ({
          title: obstacleActWords[act.kind][language],
          when: formatMoment(new Date(act.at), language),
          datetime: act.at,
          by: act.by,
          children: <p class="govuk-body">{toldOf(act, book, language)}</p>,
        }))}
      />
    </>
  );
};
