import type { Words } from '#kernel/language.ts';
import { Details, formatDay, Heading, type Task, TaskList } from '#ui';
import type { StageView } from '../../case/fold-case.ts';
import { stageStateWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';
import { articleLabel } from './articles.tsx';
import type { CasePageView } from './case-view.ts';
import { dueLabel, stageColours } from './clock-words.ts';
import { missingCount } from './missing-words.ts';

const words = {
  steps: { id: 'Langkah', en: 'Steps' },
  by: { id: 'Oleh', en: 'By' },
  runsOut: { id: 'Habis', en: 'Runs out' },
  anytime: { id: 'Dapat terjadi sewaktu-waktu', en: 'May come at any time' },
  recurring: { id: 'Berulang selama kerja sama berjalan', en: 'Come back while the cooperation runs' },
  since: { id: 'sejak', en: 'since' },
} as const satisfies Record<string, Words>;

/** State, who, what is missing, what runs out when, and by which article: one row of the list. */
function taskOf({ view, law, language, mayRecord }: CasePageView, stage: StageView): Task {
  const { state } = view;
  const rule = law.stage(stage.code);
  const missing = state.missing.filter((one) => one.stage === stage.code && one.weight === 'asked').length;
  const running = state.clocks.filter(
    (run) => run.stage === stage.code && (run.state === 'running' || run.state === 'paused'),
  );
  const actor = law.actorName(stage.code);
  const lines = [
    actor && `${words.by[language]}: ${actor[language]}`,
    missing > 0 && missingCount(missing, language),
    ...running.map(
      (run) =>
        `${law.clock(run.clock)?.name[language] ?? run.clock}. ${words.runsOut[language]}: ${dueLabel(run, language)}`,
    ),
    law.basis(rule?.basis).map((one) => articleLabel(one, language))[0],
  ].filter((line) => typeof line === 'string');
  const colour = stageColours[stage.state];
  const said = stageStateWords[stage.state][language];
  const when = stage.standing ? formatDay(stage.standing.day, language) : undefined;
  return {
    title: law.stageName(stage.code)[language],
    href: mayRecord
      ? pageAddress('record', language, { code: view.case.cooperationCode, stage: stage.code })
      : undefined,
    hint: lines.map((line, index) => (
      <span key={index}>
        {index > 0 && <br />}
        {line}
      </span>
    )),
    status: colour ? { tag: when ? `${said}, ${when}` : said, colour } : when ? `${said}, ${when}` : said,
  };
}

/** The way through the law as a list of tasks; every step may be opened, because reality does not keep the order. */
export const CaseTasks = (props: CasePageView) => {
  const { view, language } = props;
  const { stages, anytime } = view.state;
  const onTheWay = stages.filter(({ code }) => !anytime.includes(code));
  const aside = stages.filter(({ code }) => anytime.includes(code));
  return (
    <section id="steps">
      <Heading level={2}>{words.steps[language]}</Heading>
      <TaskList idPrefix="step" tasks={onTheWay.map((stage) => taskOf(props, stage))} />
      {aside.length > 0 && (
        <Details summary={words.anytime[language]}>
          <TaskList idPrefix="anytime" tasks={aside.map((stage) => taskOf(props, stage))} />
        </Details>
      )}
    </section>
  );
};
