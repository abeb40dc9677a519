import type { Language, Words } from '#kernel/language.ts';
import { Details, formatDay, Heading, InsetText, SummaryList, Table, Tag, type TagColour } from '#ui';
import type { RequirementAnswer } from '../../case/requirement-answers.ts';
import type { CheckedPaper, CheckedRequirement } from '../../checklist.ts';
import { valueWords } from '../../settings/words.ts';
import { toConfirmWords, verdictWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';
import type { LawOfCase } from '../law-of-case.ts';
import { Articles } from './articles.tsx';
import { actLabel } from './case-sections.tsx';
import type { CasePageView } from './case-view.ts';
import { actDay } from './day-words.ts';

export const checklistTitle: Words = { id: 'Daftar periksa', en: 'Checklist' };

export const checklistWords = {
  lead: {
    id: 'Apa yang diminta aturan, siapa yang menyatakannya ada, pada dokumen mana, dan kapan. Yang belum ada menyebut dari siapa ditunggu.',
    en: 'What the law asks, who said that it is there, on which paper and when. What is missing names who owes it.',
  },
  requirements: { id: 'Syarat kerja sama', en: 'Requirements' },
  papers: { id: 'Dokumen dan isinya', en: 'Papers and their contents' },
  said: { id: 'Dinyatakan oleh', en: 'Said by' },
  shown: { id: 'Tampak pada', en: 'Shown by' },
  noPaper: { id: 'tidak ada dokumen yang disebut', en: 'no paper was named' },
  note: { id: 'Keterangan', en: 'Note' },
  owed: { id: 'Ditunggu dari', en: 'Owed by' },
  ifNot: { id: 'Bila tidak terpenuhi', en: 'If it is not met' },
  basis: { id: 'Dasar hukum', en: 'Legal basis' },
  answer: { id: 'Jawab', en: 'Answer' },
  answerAgain: { id: 'Jawab lagi', en: 'Answer again' },
  earlier: { id: 'Jawaban sebelumnya', en: 'Earlier answers' },
  byPath: {
    id: 'Dari jawaban enam pertanyaan saat jalur dipilih.',
    en: 'From the six answers the path was chosen by.',
  },
  ofReference: {
    id: 'Dari data hubungan diplomatik yang tersimpan di sini.',
    en: 'From the data on diplomatic relations held here.',
  },
  forbidden: { id: 'Dilarang', en: 'Forbidden' },
  part: { id: 'Isi', en: 'Contents' },
  there: { id: 'Ada menurut', en: 'There according to' },
  missing: { id: 'Belum ada', en: 'Missing' },
  inFile: { id: 'Ada dalam berkas', en: 'In the file' },
  noneAsked: {
    id: 'Belum ada dokumen yang diminta.',
    en: 'No paper is asked for yet.',
  },
  noRequirements: {
    id: 'Tidak ada syarat yang tersimpan untuk tanggal jalur ini.',
    en: 'No requirement is held for the day of this path.',
  },
  stops: {
    id: 'Dilarang oleh aturan, sehingga perkara ini tidak dapat diteruskan:',
    en: 'The law forbids it, so this case may not go on:',
  },
} as const satisfies Record<string, Words>;

const words = checklistWords;
const colours: Readonly<Record<CheckedRequirement['verdict']['verdict'], TagColour>> = {
  met: 'green',
  'not-met': 'yellow',
  'not-applicable': 'grey',
  unknown: 'blue',
};

/** "Bagian Kerja Sama, 4 Mei 2026" */
const sayer = ({ office, saidOn }: RequirementAnswer, language: Language) =>
  `${office}, ${formatDay(saidOn, language)}`;

const shownBy = ({ paper, place }: RequirementAnswer, language: Language) =>
  [paper ?? words.noPaper[language], place].filter(Boolean).join(', ');

/** Where an answer nobody wrote down comes from. */
const sourceOf = ({ verdict }: CheckedRequirement): Words | undefined =>
  verdict.verdict === 'unknown' ? undefined : verdict.fact === 'relations' ? words.ofReference : words.byPath;

const verdictOf = ({ answer }: RequirementAnswer) =>
  (({ yes: 'met', no: 'not-met', 'not-applicable': 'not-applicable', unknown: 'unknown' }) as const)[answer];

interface RequirementProps extends CasePageView {
  one: CheckedRequirement;
}

/** One requirement: how it stands and who says so, or who owes the answer. */
const Requirement = ({ one, view, law, language, mayRecord }: RequirementProps) => {
  const { verdict, answer, history } = one;
  const source = sourceOf(one);
  const rows = [
    ...(answer
      ? [
          { key: words.said[language], value: sayer(answer, language) },
          { key: words.shown[language], value: shownBy(answer, language) },
          ...(answer.note ? [{ key: words.note[language], value: answer.note }] : []),
        ]
      : source
        ? [{ key: words.said[language], value: source[language] }]
        : [{ key: words.owed[language], value: law.actor('region')[language] }]),
    ...(verdict.verdict === 'met' || verdict.verdict === 'not-applicable'
      ? []
      : [{ key: words.ifNot[language], value: valueWords[verdict.severity][language] }]),
    {
      key: words.basis[language],
      value: <Articles basis={verdict.basis} day={law.day} language={language} />,
    },
  ];
  return (
    <section id={`requirement-${verdict.code}`}>
      <Heading level={3}>
        {verdict.name[language]}{' '}
        <Tag colour={verdict.forbidden ? 'red' : colours[verdict.verdict]}>
          {(verdict.forbidden ? words.forbidden : verdictWords[verdict.verdict])[language]}
        </Tag>{' '}
        {verdict.toConfirm && <Tag colour="yellow">{toConfirmWords[language]}</Tag>}
      </Heading>
      <SummaryList rows={rows} />
      {history.length > 1 && (
        <Details summary={`${words.earlier[language]} (${history.length - 1})`}>
          <ul class="govuk-list govuk-list--bullet">
            {history.slice(1).map((past, index) => (
              <li key={index}>
                {`${verdictWords[verdictOf(past)][language]}: ${sayer(past, language)}; ${shownBy(past, language)}`}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {mayRecord('initiative') && (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={pageAddress('requirement', language, { code: view.case.code, requirement: verdict.code })}
          >
            {(answer ? words.answerAgain : words.answer)[language]}
            <span class="govuk-visually-hidden">: {verdict.name[language]}</span>
          </a>
        </p>
      )}
    </section>
  );
};

/** One paper: whether it is in the file, and of each part who found it there. */
const PaperParts = ({
  one: { paper, act, parts },
  law,
  language,
}: {
  one: CheckedPaper;
  law: LawOfCase;
  language: Language;
}) => {
  const owed = `${words.missing[language]}. ${words.owed[language]}: ${law.makerOf(paper.code)[language]}`;
  const told = (by: CheckedPaper['act']) =>
    by ? [actDay(by, language), by.office, actLabel(by, law, language)].filter(Boolean).join(', ') : owed;
  return (
    <section id={`paper-${paper.code}`}>
      <Heading level={3}>
        {paper.name[language]}{' '}
        <Tag colour={act ? 'green' : 'grey'}>{(act ? words.inFile : words.missing)[language]}</Tag>
      </Heading>
      <p class="govuk-body">
        {told(act)}. <Articles basis={law.basis(paper.basis)} day={law.day} language={language} />
      </p>
      {parts.length > 0 && (
        <Table
          columns={[words.part, words.there].map((header) => ({ header: header[language] }))}
          rows={parts.map(({ code, act: by }) => [
            paper.parts.find((part) => part.code === code)?.name[language] ?? code,
            told(by),
          ])}
        />
      )}
    </section>
  );
};

export interface ChecklistProps extends CasePageView {
  papers: readonly { one: CheckedPaper; law: LawOfCase }[];
}

/** What the law asks of a case, requirement by requirement and paper by paper, and who said what of it. */
export const ChecklistPage = (props: ChecklistProps) => {
  const { view, title, language, papers } = props;
  const forbidden = view.requirements.filter(({ verdict }) => verdict.forbidden);
  return (
    <>
      <Heading level={1} caption={`${view.case.code} · ${title}`}>
        {checklistTitle[language]}
      </Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {forbidden.length > 0 && (
        <InsetText>
          {`${words.stops[language]} ${forbidden.map(({ verdict }) => verdict.name[language]).join('; ')}.`}
        </InsetText>
      )}
      <Heading level={2}>{words.requirements[language]}</Heading>
      {view.requirements.length === 0 && <p class="govuk-body">{words.noRequirements[language]}</p>}
      {view.requirements.map((one) => (
        <Requirement key={one.verdict.code} {...props} one={one} />
      ))}
      <Heading level={2}>{words.papers[language]}</Heading>
      {papers.length === 0 && <p class="govuk-body">{words.noneAsked[language]}</p>}
      {papers.map(({ one, law }) => (
        <PaperParts key={one.paper.code} one={one} law={law} language={language} />
      ))}
    </>
  );
};
