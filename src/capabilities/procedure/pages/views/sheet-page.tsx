import type { Words } from '#kernel/language.ts';
import { CardTable, formatDay, Heading, Table } from '#ui';
import { standingActs } from '../../case/acts.ts';
import type { StageView } from '../../case/fold-case.ts';
import { stageStateWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';
import type { LawOfCase } from '../law-of-case.ts';
import { CaseFacts } from './case-page.tsx';
import { actLabel, Clocks, Irregular, Missing } from './case-sections.tsx';
import type { CasePageView } from './case-view.ts';
import { actDayWritten, standingDay } from './day-words.ts';
import { requirementColumns, requirementRows } from './requirement-rows.ts';

export const sheetTitle: Words = { id: 'Lembar perkara', en: 'Case sheet' };

const words = {
  asOf: { id: 'Keadaan pada', en: 'As of' },
  pdf: { id: 'Unduh PDF', en: 'Download PDF' },
  back: { id: 'Kembali ke perkara', en: 'Back to the case' },
  stages: { id: 'Tahap', en: 'Stages' },
  state: { id: 'Keadaan', en: 'State' },
  acts: { id: 'Langkah yang berlaku', en: 'Acts that stand' },
  date: { id: 'Tanggal', en: 'Date' },
  act: { id: 'Langkah', en: 'Act' },
  letter: { id: 'Surat dan kantor', en: 'Letter and office' },
} as const satisfies Record<string, Words>;

interface StagesProps {
  page: CasePageView;
  stages: readonly StageView[];
  law: LawOfCase;
  regime: string | null;
}

/** The stages of one regime; of an earlier one those the case came to. */
const Stages = ({ page: { view, language }, stages, law, regime }: StagesProps) => (
  <Table
    caption={`${words.stages[language]}: ${law.regimeName(regime)?.[language] ?? '–'}`}
    captionSize="m"
    columns={[words.stages, words.state].map((header) => ({ header: header[language] }))}
    rows={stages
      .filter(({ state }) => state !== 'not-needed' && (regime === view.state.regime || state !== 'to-come'))
      .map(({ code: stage, state, standing }) => [
        law.stageName(stage)[language],
        [stageStateWords[state][language], standing && standingDay(standing, view, language)]
          .filter(Boolean)
          .join(', '),
      ])}
  />
);

/** The whole case on paper: nothing to click, everything with its date and article. */
export const SheetPage = (props: CasePageView) => {
  const { view, title, law, language } = props;
  const code = view.case.code;
  const heads = (...of: Words[]) => of.map((header) => ({ header: header[language] }));
  return (
    <>
      <Heading level={1} caption={`${sheetTitle[language]} · ${code}`}>
        {title}
      </Heading>
      <p class="govuk-body">
        {`${words.asOf[language]} ${formatDay(law.day, language)}. `}
        <a class="govuk-link" href={pageAddress('case', language, { code })}>
          {words.back[language]}
        </a>
        {'. '}
        <a class="govuk-link" href={pageAddress('sheetFile', language, { code })}>
          {words.pdf[language]}
        </a>
      </p>
      <CaseFacts {...props} />
      {view.state.earlier.map(({ regime, stages }) => (
        <Stages
          key={regime}
          page={props}
          stages={stages}
          law={props.lawOn(props.lastDayOf(regime))}
          regime={regime}
        />
      ))}
      <Stages page={props} stages={view.state.stages} law={law} regime={view.state.regime} />
      <CardTable
        caption={words.acts[language]}
        captionSize="m"
        columns={heads(words.date, words.act, words.letter)}
        rows={standingActs(view.acts).map((act) => [
          actDayWritten(act, language),
          actLabel(act, law, language),
          [act.letterNumber, act.office].filter(Boolean).join('; '),
        ])}
      />
      {view.requirements.length > 0 && (
        <CardTable
          caption={requirementColumns.requirement[language]}
          captionSize="m"
          columns={heads(requirementColumns.requirement, requirementColumns.state, requirementColumns.said)}
          rows={requirementRows(props)}
        />
      )}
      <Irregular {...props} />
      <Missing {...props} />
      <Clocks {...props} />
    </>
  );
};
