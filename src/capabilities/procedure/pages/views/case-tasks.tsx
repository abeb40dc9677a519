import type { Words } from '#kernel/language.ts';
import { Details, Heading, type Task, TaskList } from '#ui';
import type { EarlierStages, StageView } from '../../case/fold-case.ts';
import { stageStateWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';
import type { LawOfCase } from '../law-of-case.ts';
import { articleLabel } from './articles.tsx';
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
    law.basis(law.stage(stage.code)?.basis).map((one) => articleLabel(one, language))[0],
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

/** The way of an earlier regime, as far as the case had come under it. */
const Earlier = ({ earlier, page }: { earlier: EarlierStages; page: CasePageView }) => {
  const { language, lawOn, lastDayOf, law: now } = page;
  const day = lastDayOf(earlier.regime);
  const law = lawOn(day);
  const name = now.regimeName(earlier.regime)?.[language] ?? earlier.regime;
  const stages = earlier.stages.filter(({ state }) => state !== 'not-needed');
  return (
    <section id={`steps-${earlier.regime}`}>
      <Heading level={2}>{`${words.stepsOf[language]} ${name}`}</Heading>
      <p class="govuk-body">{words.earlier[language]}</p>
      <TaskList
        idPrefix={`step-${earlier.regime}`}
        tasks={stages.map((stage) => taskOf(page, stage, { law, day }))}
      />
    </section>
  );
};

/** The way through the law as a list of tasks; every step may be opened, because reality does not keep the order. */
export const CaseTasks = (page: CasePageView) => {
  const { view, language, law } = page;
  const { stages, anytime, earlier } = view.state;
  const onTheWay = stages.filter(({ code }) => !anytime.includes(code));
  const aside = stages.filter(({ code }) => anytime.includes(code));
  return (
    <>
      {earlier.map((one) => (
        <Earlier key={one.regime} earlier={one} page={page} />
      ))}
      <section id="steps">
        <Heading level={2}>{words[earlier.length > 0 ? 'stepsNow' : 'steps'][language]}</Heading>
        <TaskList idPrefix="step" tasks={onTheWay.map((stage) => taskOf(page, stage, { law }))} />
        {aside.length > 0 && (
          <Details summary={words.anytime[language]}>
            <TaskList idPrefix="anytime" tasks={aside.map((stage) => taskOf(page, stage, { law }))} />
          </Details>
        )}
      </section>
    </>
  );
};
