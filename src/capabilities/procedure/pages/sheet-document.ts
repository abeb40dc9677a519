import type { Words } from '#kernel/language.ts';
import type { Block, PrintedDocument, TableColumn } from '#platform/documents/printed-document.ts';
import { formatDay } from '#ui';
import { standingActs } from '../case/acts.ts';
import type { StageView } from '../case/fold-case.ts';
import { caseStatusWords, effectWords, irregularityWords, stageStateWords } from '../words.ts';
import type { LawOfCase } from './law-of-case.ts';
import { articleWithStanding } from './views/articles.tsx';
import { actLabel } from './views/case-sections.tsx';
import type { CasePageView } from './views/case-view.ts';
import { dueLabel, runStateLabel } from './views/clock-words.ts';
import { actDayWritten, standingDay } from './views/day-words.ts';
import { missingLabel } from './views/missing-words.ts';
import { requirementColumns, requirementRows } from './views/requirement-rows.ts';

const words = {
  title: { id: 'Lembar perkara', en: 'Case sheet' },
  asOf: { id: 'Keadaan pada', en: 'As of' },
  code: { id: 'Kode kerja sama', en: 'Cooperation code' },
  status: { id: 'Keadaan', en: 'State' },
  next: { id: 'Langkah berikutnya', en: 'Next step' },
  path: { id: 'Jalur', en: 'Path' },
  regime: { id: 'Aturan hari ini', en: 'Rules of today' },
  none: { id: 'tidak ada', en: 'none' },
  stages: { id: 'Tahap', en: 'Stages' },
  actor: { id: 'Pelaku', en: 'Who acts' },
  owed: { id: 'Ditunggu dari', en: 'Owed by' },
  acts: { id: 'Langkah yang berlaku', en: 'Acts that stand' },
  act: { id: 'Langkah', en: 'Act' },
  date: { id: 'Tanggal', en: 'Date' },
  letter: { id: 'Surat dan kantor', en: 'Letter and office' },
  irregular: { id: 'Yang tidak menurut aturan', en: 'What is irregular' },
  reason: { id: 'Alasan yang dicatat', en: 'Reason recorded' },
  noReason: { id: 'Tidak ada alasan yang dicatat.', en: 'No reason was recorded.' },
  missing: { id: 'Yang masih kurang', en: 'What is still missing' },
  paper: { id: 'Dokumen', en: 'Paper' },
  lacks: { id: 'Kurang', en: 'Missing' },
  basis: { id: 'Dasar hukum', en: 'Legal basis' },
  clocks: { id: 'Jangka waktu', en: 'Clocks' },
  due: { id: 'Habis', en: 'Runs out' },
  effect: { id: 'Bila lewat', en: 'When it is over' },
} as const satisfies Record<string, Words>;

const articlesOf = ({ law, language }: CasePageView, basis: readonly string[] | undefined): string =>
  law
    .basis(basis)
    .map((one) => articleWithStanding(one, language))
    .join('; ');

/** A heading with its table; nothing where there is nothing to tell. */
function tableOf(
  { language }: CasePageView,
  title: Words,
  columns: readonly (readonly [Words, number])[],
  rows: readonly (readonly string[])[],
): Block[] {
  if (rows.length === 0) return [];
  const heads: TableColumn[] = columns.map(([heading, width]) => ({ heading: heading[language], width }));
  return [
    { block: 'heading', level: 2, text: title[language] },
    { block: 'table', columns: heads, rows },
  ];
}

function factsOf({ view, law, language }: CasePageView): Block {
  const { state } = view;
  const next = state.next.map((code) => law.stageName(code)[language]).join('; ');
  return {
    block: 'facts',
    rows: [
      { label: words.code[language], value: view.case.cooperationCode },
      { label: words.asOf[language], value: formatDay(law.day, language) },
      { label: words.status[language], value: caseStatusWords[state.status][language] },
      { label: words.next[language], value: next || words.none[language] },
      { label: words.path[language], value: law.pathName(view.case.path)[language] },
      { label: words.regime[language], value: law.regimeName(state.regime)?.[language] ?? '–' },
    ],
  };
}

/** Stages with where they stand, by the law that led through them. */
function stageTable(page: CasePageView, title: Words, stages: readonly StageView[], law: LawOfCase): Block[] {
  const { view, language } = page;
  const rows = stages
    .filter(({ state }) => state !== 'not-needed')
    .map(({ code, state, standing }) => [
      law.stageName(code)[language],
      [stageStateWords[state][language], standing && standingDay(standing, view, language)]
        .filter(Boolean)
        .join(', '),
      law.actorName(code)?.[language] ?? '',
    ]);
  return tableOf(
    page,
    title,
    [
      [words.stages, 4],
      [words.status, 3],
      [words.actor, 3],
    ],
    rows,
  );
}

/** The way through the law: of each regime the case came under as far as it came, then of today's. */
function stagesOf(page: CasePageView): Block[] {
  const { view, law, lawOn, lastDayOf } = page;
  const { stages, earlier, regime } = view.state;
  const titleOf = (of: string | null): Words => {
    const name = law.regimeName(of) ?? { id: '–', en: '–' };
    return { id: `${words.stages.id}: ${name.id}`, en: `${words.stages.en}: ${name.en}` };
  };
  return [
    ...earlier.flatMap((one) =>
      stageTable(
        page,
        titleOf(one.regime),
        one.stages.filter(({ state }) => state !== 'to-come'),
        lawOn(lastDayOf(one.regime)),
      ),
    ),
    ...stageTable(page, titleOf(regime), stages, law),
  ];
}

const requirementsOf = (page: CasePageView): Block[] =>
  tableOf(
    page,
    requirementColumns.requirement,
    [
      [requirementColumns.requirement, 4],
      [requirementColumns.state, 2],
      [requirementColumns.said, 4],
    ],
    requirementRows(page),
  );

const actsOf = (page: CasePageView): Block[] => {
  const { view, law, language } = page;
  const rows = standingActs(view.acts).map((act) => [
    actDayWritten(act, language),
    actLabel(act, law, language),
    [act.letterNumber, act.office].filter(Boolean).join('; '),
  ]);
  return tableOf(
    page,
    words.acts,
    [
      [words.date, 2],
      [words.act, 4],
      [words.letter, 3],
    ],
    rows,
  );
};

function irregularOf({ view, law, language }: CasePageView): Block[] {
  const items = view.state.irregular.map(({ stage, code, reason }) => {
    const why = reason ? `${words.reason[language]}: ${reason}` : words.noReason[language];
    return `${law.stageName(stage)[language]}: ${irregularityWords[code][language]} ${why}`;
  });
  if (items.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: words.irregular[language] },
    { block: 'list', marker: 'bullet', items },
  ];
}

const missingOf = (page: CasePageView): Block[] => {
  const { view, law, language } = page;
  const rows = view.state.missing.map((one) => {
    const { name, what } = missingLabel(one, law, language);
    return [name, what, law.makerOf(one.paper)[language], articlesOf(page, law.paper(one.paper)?.basis)];
  });
  return tableOf(
    page,
    words.missing,
    [
      [words.paper, 3],
      [words.lacks, 3],
      [words.owed, 2],
      [words.basis, 2],
    ],
    rows,
  );
};

const clocksOf = (page: CasePageView): Block[] => {
  const { view, law, language } = page;
  const rows = view.state.clocks.map((run) => {
    const rule = law.clock(run.clock);
    const effect = (rule?.effectWords ?? effectWords[run.effect])[language];
    return [
      rule?.name[language] ?? run.clock,
      dueLabel(run, language),
      runStateLabel(run, language),
      `${effect} ${articlesOf(page, rule?.basis)}`,
    ];
  });
  const columns = [
    [words.clocks, 3],
    [words.due, 3],
    [words.status, 2],
    [words.effect, 4],
  ] as const;
  return tableOf(page, words.clocks, columns, rows);
};

/** The whole case on paper: everything with its date and article. */
export function sheetDocument(page: CasePageView): PrintedDocument {
  const { title, law, language } = page;
  return {
    language,
    title: `${words.title[language]}: ${title}`,
    author: '',
    date: law.day,
    paper: 'A4',
    sections: [
      [
        {
          block: 'heading',
          level: 1,
          centered: true,
          text: `${words.title[language].toUpperCase()}\n${title}`,
        },
        factsOf(page),
        ...stagesOf(page),
        ...actsOf(page),
        ...irregularOf(page),
        ...requirementsOf(page),
        ...missingOf(page),
        ...clocksOf(page),
      ],
    ],
  };
}
