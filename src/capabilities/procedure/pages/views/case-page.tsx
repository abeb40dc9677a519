import type { Words } from '#kernel/language.ts';
import { ActionBar, Button, Heading, NotificationBanner, SummaryList, Tag } from '#ui';
import { type PathAnswers, pathAnswers } from '../../path/answers.ts';
import { caseStatusWords, purposeWords } from '../../words.ts';
import { pageAddress, recordAddress } from '../addresses.ts';
import { queryOfAnswers } from '../read-path-answers.ts';
import { CaseDossiers } from './case-dossiers.tsx';
import { CaseRequirements } from './case-requirements.tsx';
import { Acts, Clocks, Fallen, Irregular, Missing, Uncertain } from './case-sections.tsx';
import { CaseTasks } from './case-tasks.tsx';
import type { CasePageView } from './case-view.ts';
import { caseColours, dueLabel } from './clock-words.ts';
import { silenceTitle } from './silence-page.tsx';

const doneWords: Readonly<Record<string, Words>> = {
  opened: {
    id: 'Perkara dibuka. Catat langkah pertamanya.',
    en: 'The case is open. Record its first step.',
  },
  recorded: { id: 'Langkah dicatat.', en: 'The step is recorded.' },
  corrected: {
    id: 'Pembetulan dicatat; yang lama tetap ada pada riwayat.',
    en: 'The correction is recorded; what it replaces stays in the history.',
  },
  withdrawn: {
    id: 'Langkah dicabut; akibatnya dihitung lagi dan riwayatnya tetap ada.',
    en: 'The act is withdrawn; its effects are counted anew and its history stays.',
  },
};

const words = {
  status: { id: 'Keadaan', en: 'State' },
  path: { id: 'Jalur', en: 'Path' },
  regime: { id: 'Aturan untuk langkah hari ini', en: 'Rules for a step of today' },
  next: { id: 'Langkah berikutnya', en: 'Next step' },
  actions: { id: 'Tindakan untuk perkara ini', en: 'What can be done with this case' },
  recordStep: { id: 'Catat', en: 'Record' },
  letters: { id: 'Surat yang dapat ditulis', en: 'Letters to be written' },
  sheet: { id: 'Lembar perkara untuk dicetak', en: 'Case sheet to print' },
  ofRegister: { id: 'Data kerja sama', en: 'The cooperation' },
  other: { id: 'Mengapa jalur ini', en: 'Why this path' },
  before: { id: 'Perkara sebelumnya', en: 'Case before' },
  after: { id: 'Perkara berikutnya', en: 'Case after' },
  purpose: { id: 'Untuk apa', en: 'What it is for' },
  follow: { id: 'Buka perkara berikutnya', en: 'Open a following case' },
  soonest: { id: 'Yang pertama habis', en: 'First to run out' },
  none: { id: 'tidak ada', en: 'none' },
} as const satisfies Record<string, Words>;

export const CaseFacts = ({ view, law, language }: CasePageView) => {
  const { state } = view;
  const [soonest] = state.clocks
    .filter((run) => run.state === 'running' && run.due !== null)
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  const nextLabel = state.next.map((code) => law.stageName(code)[language]).join('; ');
  return (
    <SummaryList
      rows={[
        {
          key: words.status[language],
          value: <Tag colour={caseColours[state.status]}>{caseStatusWords[state.status][language]}</Tag>,
        },
        { key: words.next[language], value: nextLabel || words.none[language] },
        {
          key: words.soonest[language],
          value: soonest
            ? `${law.clock(soonest.clock)?.name[language] ?? soonest.clock}: ${dueLabel(soonest, language)}`
            : words.none[language],
        },
        { key: words.path[language], value: law.pathName(view.case.path)[language] },
        ...(view.case.reason ? [{ key: words.other[language], value: view.case.reason }] : []),
        ...view.ofCooperation
          .filter(({ code }) => code !== view.case.code)
          .map((other) => ({
            key: words[other.number < view.case.number ? 'before' : 'after'][language],
            value: (
              <>
                <a class="govuk-link" href={pageAddress('case', language, { code: other.code })}>
                  {`${other.code}: ${purposeWords[other.purpose][language]}`}
                </a>
                {` (${caseStatusWords[other.status][language]})`}
              </>
            ),
          })),
        ...(view.case.purpose === 'first'
          ? []
          : [{ key: words.purpose[language], value: purposeWords[view.case.purpose][language] }]),
        { key: words.regime[language], value: law.regimeName(state.regime)?.[language] ?? '–' },
      ]}
    />
  );
};

/** Leads to the opening of a following case, with the answers of this one to begin with. */
function followAddress({ view, language }: CasePageView): string {
  const answers = pathAnswers.safeParse(view.case.answers);
  const { date: _, ...kept } = answers.success ? answers.data : ({} as PathAnswers);
  const query = new URLSearchParams(answers.success ? queryOfAnswers(kept) : '');
  query.set('cooperation', view.case.cooperationCode);
  return `${pageAddress('open', language)}?${query}`;
}

const Actions = (props: CasePageView) => {
  const { view, law, language, mayRecord, mayWriteLetters } = props;
  const code = view.case.code;
  const [next] = view.state.next;
  return (
    <ActionBar label={words.actions[language]}>
      {next && mayRecord(next) && (
        <Button href={pageAddress('record', language, { code, stage: next })}>
          {`${words.recordStep[language]}: ${law.stageName(next)[language]}`}
        </Button>
      )}
      <Button kind="secondary" href={pageAddress('letters', language, { code })}>
        {words.letters[language]}
      </Button>
      <Button kind="secondary" href={pageAddress('silence', language, { code })}>
        {silenceTitle[language]}
      </Button>
      {mayWriteLetters && view.mayFollow.length > 0 && (
        <Button kind="secondary" href={followAddress(props)}>
          {words.follow[language]}
        </Button>
      )}
    </ActionBar>
  );
};

/** The case of a cooperation: where it stands, what comes next, what is missing, what runs out, and why. */
export const CasePage = (props: CasePageView & { done?: string | undefined }) => {
  const { view, title, language, done = '', mayReadRecord } = props;
  const code = view.case.code;
  const said = Object.hasOwn(doneWords, done) ? doneWords[done] : undefined;
  return (
    <>
      {said && (
        <NotificationBanner language={language} kind="success">
          {said[language]}
        </NotificationBanner>
      )}
      <Heading level={1} caption={code}>
        {title}
      </Heading>
      <CaseFacts {...props} />
      <Actions {...props} />
      <Irregular {...props} />
      <Uncertain {...props} />
      <Fallen {...props} />
      <CaseTasks {...props} />
      <CaseRequirements {...props} />
      <Missing {...props} />
      <Clocks {...props} />
      <CaseDossiers {...props} />
      <Acts {...props} />
      <p class="govuk-body">
        <a class="govuk-link" href={pageAddress('sheet', language, { code })}>
          {words.sheet[language]}
        </a>
        {mayReadRecord && (
          <>
            {' · '}
            <a class="govuk-link" href={recordAddress(view.case.cooperationCode, language)}>
              {words.ofRegister[language]}
            </a>
          </>
        )}
      </p>
    </>
  );
};
