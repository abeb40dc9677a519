import type { Language, Words } from '#kernel/language.ts';
import { formatMoney } from '#kernel/money.ts';
import {
  Button,
  formatMoment,
  formatNumber,
  Heading,
  NotificationBanner,
  SummaryList,
  type SummaryRow,
  Timeline,
} from '#ui';
import { pathOf } from '../../paths.ts';
import type { ActivityPlan } from '../../plans/view-activity-plan.ts';
import type { Activity } from '../../store/activities.ts';
import type { Payment } from '../../store/cost-links.ts';
import type { ActivityReport } from '../activity-input.ts';
import { type ActivityFold, mayFollow, standingActs } from '../fold-activity.ts';
import { activityActWords, activityKindWords, fundWords } from '../words.ts';
import { StateTag } from './activities-page.tsx';
import { dateLabel, titleIn } from './labels.ts';
import { TiedTo } from './tied-to.tsx';

const words = {
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  state: { id: 'Keadaan', en: 'State' },
  kind: { id: 'Jenis', en: 'Kind' },
  planned: { id: 'Rencana', en: 'Planned for' },
  done: { id: 'Terlaksana', en: 'Done' },
  reason: { id: 'Alasan batal', en: 'Why it was cancelled' },
  place: { id: 'Tempat', en: 'Place' },
  agency: { id: 'Penanggung jawab', en: 'Responsible' },
  participants: { id: 'Peserta', en: 'Participants' },
  ours: { id: 'dari kita', en: 'ours' },
  theirs: { id: 'dari mitra', en: 'theirs' },
  women: { id: 'perempuan', en: 'women' },
  youth: { id: 'pemuda', en: 'young people' },
  beneficiaries: { id: 'Penerima manfaat', en: 'Beneficiaries' },
  counted: { id: 'cara menghitung', en: 'how counted' },
  result: { id: 'Hasil', en: 'Result' },
  cost: { id: 'Biaya', en: 'Cost' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  noEvidence: { id: 'Belum ada foto atau berkas', en: 'No photo or file yet' },
  public: { id: 'Untuk umum', en: 'For the public' },
  yes: { id: 'Ya, setelah kerja samanya terbit', en: 'Yes, once the cooperation is published' },
  no: { id: 'Tidak, hanya untuk kantor', en: 'No, for the office only' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
  history: { id: 'Yang dicatat', en: 'What was recorded' },
  report: { id: 'Laporkan terlaksana', en: 'Report as done' },
  correct: { id: 'Perbaiki laporannya', en: 'Correct the report' },
  addEvidence: { id: 'Tambah bukti', en: 'Add evidence' },
  replan: { id: 'Ubah rencana', en: 'Change the plan' },
  cancel: { id: 'Batalkan', en: 'Cancel it' },
  takeBack: { id: 'Tarik langkah ini', en: 'Take this act back' },
  takenBack: { id: 'ditarik', en: 'taken back' },
} as const satisfies Record<string, Words>;

interface Props {
  activity: Activity;
  fold: ActivityFold;
  language: Language;
  mayRun: boolean;
  saved: boolean;
  day: string;
  plan: ActivityPlan;
  /** Money of the register that was its cost. */
  payments: readonly Payment[];
}

const numbers = ['ours', 'theirs', 'women', 'youth'] as const;

function reportRows(report: ActivityReport, language: Language): [Words, string][] {
  const numberOf = (value: number | null) =>
    value === null ? words.unknown[language] : formatNumber(value, language);
  const { group, groupPlace, reached, counted, result, cost } = report;
  const participants = numbers.every((name) => report[name] === null)
    ? [words.unknown[language]]
    : numbers.map((name) => `${words[name][language]}: ${numberOf(report[name])}`);
  const beneficiaries = [
    group,
    groupPlace,
    numberOf(reached),
    counted && `${words.counted[language]}: ${counted}`,
  ];
  const costWords = cost && [formatMoney(cost, language), cost.funds && fundWords[cost.funds][language]];
  return [
    [words.participants, participants.join(', ')],
    [words.beneficiaries, beneficiaries.filter(Boolean).join(', ')],
    [words.result, result || words.unknown[language]],
    [words.cost, costWords?.filter(Boolean).join(', ') ?? words.unknown[language]],
  ];
}

function factRows({ activity, fold, language, day }: Props): SummaryRow[] {
  const { cooperation } = activity;
  const { planned, done, cancelled, state } = fold;
  const said: [Words, string][] = [
    [words.kind, activityKindWords[activity.kind][language]],
    ...(planned ? [[words.planned, dateLabel(planned, language)] as [Words, string]] : []),
    ...(done && state === 'done' ? [[words.done, dateLabel(done, language)] as [Words, string]] : []),
    ...(state === 'cancelled' ? [[words.reason, cancelled?.reason ?? ''] as [Words, string]] : []),
    [words.place, activity.place || words.unknown[language]],
    [words.agency, activity.agency || words.unknown[language]],
    ...(state === 'done' && done?.report ? reportRows(done.report, language) : []),
    [words.public, words[activity.public ? 'yes' : 'no'][language]],
  ];
  return [
    {
      key: words.cooperation[language],
      value: (
        <a class="govuk-link" href={pathOf('ofCooperation', language, { code: cooperation.code })}>
          {`${cooperation.code} ${titleIn(cooperation, language)}`}
        </a>
      ),
    },
    { key: words.state[language], value: <StateTag fold={fold} day={day} language={language} /> },
    ...said.map(([key, value]) => ({ key: key[language], value })),
  ];
}

const Evidence = ({ activity, fold, language }: Props) => (
  <section>
    <Heading level={2}>{words.evidence[language]}</Heading>
    {fold.files.length === 0 ? (
      <p class="govuk-body">{words.noEvidence[language]}</p>
    ) : (
      <ul class="govuk-list">
        {fold.files.map(({ sha256, name }) => (
          <li key={sha256}>
            <a
              class="govuk-link"
              href={pathOf('evidence', language, { activity: activity.id, file: sha256 })}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Actions = ({ activity, fold, language }: Props) => {
  const acts = [
    ['done', fold.state === 'done' ? words.correct : words.report],
    ['evidence', words.addEvidence],
    ['planned', words.replan],
    ['cancelled', words.cancel],
  ] as const;
  return (
    <div class="govuk-button-group">
      {acts
        .filter(([kind]) => mayFollow(activity.acts, { kind, takesBack: null }))
        .map(([kind, label], index) => (
          <Button
            key={kind}
            kind={index === 0 ? 'primary' : 'secondary'}
            href={`${pathOf('act', language, { activity: activity.id })}?kind=${kind}`}
          >
            {label[language]}
          </Button>
        ))}
    </div>
  );
};

const History = ({ activity, language, mayRun }: Props) => {
  const standing = new Set(standingActs(activity.acts).map(({ number }) => number));
  return (
    <section>
      <Heading level={2}>{words.history[language]}</Heading>
      <Timeline
        entries={activity.acts.map((act) => ({
          title: activityActWords[act.kind][language],
          datetime: act.at,
          when: formatMoment(new Date(act.at), language),
          children: (
            <>
              <p class="govuk-body">
                {[
                  (act.dateEdtf || act.dateWords) && dateLabel(act, language),
                  act.dateEdtf && act.dateWords !== dateLabel(act, language) && `“${act.dateWords}”`,
                  act.source?.title,
                  act.reason,
                  act.kind !== 'taken-back' && !standing.has(act.number) && words.takenBack[language],
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {mayRun && standing.has(act.number) && (
                <p class="govuk-body">
                  <a
                    class="govuk-link"
                    href={`${pathOf('act', language, { activity: activity.id })}?kind=taken-back&number=${act.number}`}
                  >
                    {words.takeBack[language]}
                    <span class="govuk-visually-hidden">
                      : {activityActWords[act.kind][language]} {act.number}
                    </span>
                  </a>
                </p>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
};

/** One activity: what it has come to, what shows it, and every act recorded of it. */
export const ActivityPage = (props: Props) => {
  const { activity, language, mayRun, saved } = props;
  return (
    <>
      {saved && (
        <NotificationBanner language={language} kind="success">
          {words.saved[language]}
        </NotificationBanner>
      )}
      <Heading level={1}>{activity.title}</Heading>
      {mayRun && <Actions {...props} />}
      <SummaryList rows={factRows(props)} />
      <TiedTo {...props} />
      <Evidence {...props} />
      <History {...props} />
    </>
  );
};
