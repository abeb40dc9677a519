import type { Words } from '#kernel/language.ts';
import { Details, Heading, type Task, TaskList } from '#ui';
import type { EarlierStages, StageView } from '../../case/fold-case.ts';
import { stageStateWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';
import type { LawOfCase } from '../law-of-case.ts';
import { articleWithStanding } from './articles.tsx';
import type { CasePageView } from './case-view.ts';
import { dueLabel, stageColours } from './clock-words.ts';
import { standingDay } from './day-words.ts';
import { missingCount } from './missing-words.ts';

const words = {
  steps: { id: 'Langkah', en: 'Steps' },
  stepsNow: { id: 'Langkah menurut aturan sekarang', en: 'Steps by the law of today' },
  stepsOf: { id: 'Langkah menurut', en: 'Steps by' },
  earlier: {
    id: 'Langkah yang terjadi waktu itu dinilai menurut aturan ini; yang belum terjadi diteruskan menurut aturan sesudahnya.',
    en: 'Steps taken then are judged by these rules; what had not happened went on by the rules after them.',
  },
  behind: { id: 'Langkah sebelumnya', en: 'Steps before' },
  ahead: { id: 'Langkah yang masih akan datang', en: 'Steps still to come' },
  notTaken: { id: 'Langkah yang waktu itu belum sampai', en: 'Steps not reached then' },
  by: { id: 'Oleh', en: 'By' },
  runsOut: { id: 'Habis', en: 'Runs out' },
  anytime: { id: 'Dapat terjadi sewaktu-waktu', en: 'May come at any time' },
} as const satisfies Record<string, Words>;

/** The law a list of steps is read by, and the day of it a step is recorded under; absent = today. */
interface ByLaw {
  law: LawOfCase;
  day?: string;
}

const hrefOf = ({ view, language, mayRecord }: CasePageView, stage: string, day: string | undefined) => {
  if (!mayRecord(stage)) return undefined;
  const address = pageAddress('record', language, { code: view.case.code, stage });
  return day === undefined ? address : `${address}?date=${day}`;
};

/** State, who, what is missing, what runs out when, and by which article: one row of the list. */
function taskOf(page: CasePageView, stage: StageView, { law, day }: ByLaw): Task {
  const { view, language } = page;
  const { state } = view;
  const missing = state.missing.filter((one) => one.stage === stage.code && one.weight === 'asked').length;
  const running = state.clocks.filter(
    (run) =>
      run.stage === stage.code &&
      run.stoppedBy === null &&
      run.state !== 'stopped' &&
      run.state !== 'expired',
  );
  const actor = law.actorName(stage.code);
  const lines = [
    actor && `${words.by[language]}: ${actor[language]}`,
    missing > 0 && missingCount(missing, language),
    ...running.map(
      (run) =>
        `${law.clock(run.clock)?.name[language] ?? run.clock}. ${words.runsOut[language]}: ${dueLabel(run, language)}`,
    ),
    law.basis(law.stage(stage.code)?.basis).map((one) => articleWithStanding(one, language))[0],
  ].filter((line) => typeof line === 'string');
  const colour = stageColours[stage.state];
  const said = stageStateWords[stage.state][language];
  const when = stage.standing ? standingDay(stage.standing, view, language) : undefined;
  return {
    title: law.stageName(stage.code)[language],
    href: hrefOf(page, stage.code, day),
    hint: lines.map((line, index) => (
      <span key={index}>
        {index > 0 && <br />}
        {line}
      </span>
    )),
    status: colour ? { tag: when ? `${said}, ${when}` : said, colour } : when ? `${said}, ${when}` : said,
  };
}

/** Steps that wait for somebody, or of which something is to be seen to. */
const isOpen = ({ state }: StageView): boolean => state === 'next' || state === 'returned';
const isAhead = ({ state }: StageView): boolean => state === 'to-come';

interface GroupProps {
  page: CasePageView;
  stages: readonly StageView[];
  by: ByLaw;
  idPrefix: string;
}

const Group = ({ page, stages, by, idPrefix }: GroupProps) => (
  <TaskList idPrefix={idPrefix} tasks={stages.map((stage) => taskOf(page, stage, by))} />
);

const Folded = ({ summary, ...group }: GroupProps & { summary: Words }) =>
  group.stages.length === 0 ? null : (
    <Details summary={`${summary[group.page.language]} (${group.stages.length})`}>
      <Group {...group} />
    </Details>
  );

/** The way of an earlier regime, as far as the case had come under it. */
const Earlier = ({ earlier, page }: { earlier: EarlierStages; page: CasePageView }) => {
  const { language, lawOn, lastDayOf, law: now } = page;
  const day = lastDayOf(earlier.regime);
  const by = { law: lawOn(day), day };
  const name = now.regimeName(earlier.regime)?.[language] ?? earlier.regime;
  const stages = earlier.stages.filter(({ state }) => state !== 'not-needed');
  const idPrefix = `step-${earlier.regime}`;
  return (
    <section id={`steps-${earlier.regime}`}>
      <Heading level={2}>{`${words.stepsOf[language]} ${name}`}</Heading>
      <p class="govuk-body">{words.earlier[language]}</p>
      <Group page={page} by={by} idPrefix={idPrefix} stages={stages.filter((one) => !isAhead(one))} />
      <Folded
        page={page}
        by={by}
        idPrefix={`${idPrefix}-ahead`}
        stages={stages.filter(isAhead)}
        summary={words.notTaken}
      />
    </section>
  );
};

/**
 * The way through the law as a list of tasks: what waits now first, what is done next, what is still to come folded
 * away. Every step may be opened, because reality does not keep the order. Steps of an earlier law stand in its own list.
 */
export const CaseTasks = (page: CasePageView) => {
  const { view, language, law } = page;
  const { stages, anytime, earlier } = view.state;
  const begun = law.route?.set.from ?? '';
  const ofThisLaw = ({ state, standing }: StageView) =>
    earlier.length === 0 || (state !== 'not-recorded' && (standing === null || standing.day >= begun));
  const onTheWay = stages.filter(
    (one) => !anytime.includes(one.code) && one.state !== 'not-needed' && ofThisLaw(one),
  );
  const behind = onTheWay.filter((one) => !isOpen(one) && !isAhead(one));
  const by = { law };
  return (
    <>
      <section id="steps">
        <Heading level={2}>{words[earlier.length > 0 ? 'stepsNow' : 'steps'][language]}</Heading>
        <Group page={page} by={by} idPrefix="step-now" stages={onTheWay.filter(isOpen)} />
        {behind.length > 0 && (
          <>
            <Heading level={3}>{words.behind[language]}</Heading>
            <Group page={page} by={by} idPrefix="step" stages={behind} />
          </>
        )}
        <Folded
          page={page}
          by={by}
          idPrefix="step-ahead"
          stages={onTheWay.filter(isAhead)}
          summary={words.ahead}
        />
        <Folded
          page={page}
          by={by}
          idPrefix="anytime"
          stages={stages.filter(({ code }) => anytime.includes(code))}
          summary={words.anytime}
        />
      </section>
      {earlier.map((one) => (
        <Earlier key={one.regime} earlier={one} page={page} />
      ))}
    </>
  );
};
