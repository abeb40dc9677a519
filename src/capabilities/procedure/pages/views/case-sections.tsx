import type { Language, Words } from '#kernel/language.ts';
import { CardTable, formatDay, formatList, Heading, Tag, Timeline } from '#ui';
import { type Act, standingActs } from '../../case/acts.ts';
import type { ClockRun } from '../../case/clock-runs.ts';
import { effectWords, irregularityWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';
import type { LawOfCase } from '../law-of-case.ts';
import { Articles } from './articles.tsx';
import type { CasePageView } from './case-view.ts';
import { dueLabel, readingsLabel, runStateLabel } from './clock-words.ts';
import { actDay, actDayWritten, sentenceOf } from './day-words.ts';
import { missingLabel } from './missing-words.ts';

const words = {
  missing: { id: 'Yang masih kurang', en: 'What is still missing' },
  nothingMissing: { id: 'Tidak ada dokumen yang kurang.', en: 'No paper is missing.' },
  paper: { id: 'Dokumen', en: 'Paper' },
  lacks: { id: 'Kurang', en: 'Missing' },
  owed: { id: 'Ditunggu dari', en: 'Owed by' },
  why: { id: 'Dasar hukum', en: 'Legal basis' },
  clocks: { id: 'Jangka waktu', en: 'Clocks' },
  noClock: { id: 'Belum ada yang berjalan.', en: 'None has been started.' },
  clock: { id: 'Jangka waktu', en: 'Clock' },
  due: { id: 'Habis', en: 'Runs out' },
  state: { id: 'Keadaan', en: 'State' },
  effect: { id: 'Bila lewat', en: 'When it is over' },
  irregular: { id: 'Yang tidak menurut aturan', en: 'What is irregular' },
  reason: { id: 'Alasan yang dicatat', en: 'Reason recorded' },
  noReason: { id: 'Tidak ada alasan yang dicatat.', en: 'No reason was recorded.' },
  fallen: { id: 'Akibat diam yang gugur', en: 'Effects of silence that fell away' },
  fallenWhy: {
    id: 'Tidak berlaku lagi karena tanggal yang mendasarinya dibetulkan atau dicabut oleh langkah',
    en: 'No longer stands, as the date behind it was corrected or withdrawn by act',
  },
  fallenDo: {
    id: 'Periksa apakah sudah ada surat yang dikirim berdasarkan akibat itu; bila ada, beri tahu penerimanya.',
    en: 'See whether a letter was sent on its strength; if so, tell whoever received it.',
  },
  uncertain: { id: 'Aturan yang belum pasti', en: 'Law that is not certain' },
  uncertainWhy: {
    id: 'tanggalnya tidak lengkap, dan dalam kurun itu aturannya berganti. Yang dapat berlaku:',
    en: 'its date is not whole, and the law changed within that time. These may govern it:',
  },
  uncertainDo: {
    id: 'Hanya yang tidak menurut semua aturan itu yang ditampilkan sebagai kejanggalan; tanggal lengkap pada suratnya memastikannya.',
    en: 'Only what all of them call irregular is shown as such; the whole date on its letter would settle it.',
  },
  before: { id: 'Yang belum tercatat', en: 'Not recorded' },
  acts: { id: 'Yang tercatat', en: 'What is recorded' },
  nothing: { id: 'Belum ada langkah yang dicatat.', en: 'No step is recorded yet.' },
  number: { id: 'Nomor surat', en: 'Letter' },
  recorded: { id: 'dicatat', en: 'recorded' },
  correct: { id: 'Betulkan', en: 'Correct' },
  withdraw: { id: 'Cabut', en: 'Withdraw' },
  replaced: { id: 'tidak berlaku lagi', en: 'no longer stands' },
  withdrawal: { id: 'Dicabut', en: 'Withdrawn' },
  receipt: { id: 'Surat diterima', en: 'Letter received' },
  pause: { id: 'Jangka waktu dijeda', en: 'Clock paused' },
  resume: { id: 'Jangka waktu dilanjutkan', en: 'Clock resumed' },
  corrects: { id: 'menggantikan langkah', en: 'in place of act' },
} as const satisfies Record<string, Words>;

const Section = ({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: preact.ComponentChildren;
}) => (
  <section id={id}>
    <Heading level={2}>{title}</Heading>
    {children}
  </section>
);

/** Papers that are not in the file and parts nobody has found in them, with the article that asks for them. */
export const Missing = ({ view, law, language, mayRecord }: CasePageView) => (
  <Section id="missing" title={words.missing[language]}>
    {view.state.missing.length === 0 ? (
      <p class="govuk-body">{words.nothingMissing[language]}</p>
    ) : (
      <CardTable
        columns={[words.paper, words.lacks, words.owed, words.why].map((header) => ({
          header: header[language],
        }))}
        rows={view.state.missing.map((one) => {
          const { name, what } = missingLabel(one, law, language);
          return [
            mayRecord(one.stage) ? (
              <a
                key="name"
                class="govuk-link"
                href={pageAddress('record', language, { code: view.case.code, stage: one.stage })}
              >
                {name}
              </a>
            ) : (
              name
            ),
            what,
            law.makerOf(one.paper)[language],
            <Articles
              key="basis"
              basis={law.basis(law.paper(one.paper)?.basis)}
              day={law.day}
              language={language}
            />,
          ];
        })}
      />
    )}
  </Section>
);

/** One clock as a row: what it is, when it runs out, how it stands, what its end brings and by which article. */
export const clockCells = (run: ClockRun, law: LawOfCase, language: Language) => {
  const rule = law.clock(run.clock);
  return [
    rule?.name[language] ?? run.clock,
    dueLabel(run, language),
    runStateLabel(run, language),
    <>
      {`${sentenceOf((rule?.effectWords ?? effectWords[run.effect])[language])}. `}
      {readingsLabel(run, rule, language)}
      <Articles basis={law.basis(rule?.basis)} day={law.day} language={language} />
    </>,
  ];
};

export const clockColumns = (language: Language) =>
  [words.clock, words.due, words.state, words.effect].map((header) => ({ header: header[language] }));

export const Clocks = ({ view, law, language }: CasePageView) => (
  <Section id="clocks" title={words.clocks[language]}>
    {view.state.clocks.length === 0 ? (
      <p class="govuk-body">{words.noClock[language]}</p>
    ) : (
      <CardTable
        columns={clockColumns(language)}
        rows={view.state.clocks.map((run) => clockCells(run, law, language))}
      />
    )}
  </Section>
);

/** What was recorded although it is out of order, with the reason somebody gave. */
export const Irregular = ({ view, law, language }: CasePageView) =>
  view.state.irregular.length === 0 ? null : (
    <Section id="irregular" title={words.irregular[language]}>
      <ul class="govuk-list govuk-list--bullet">
        {view.state.irregular.map((one, index) => (
          <li key={index}>
            <strong>{law.stageName(one.stage)[language]}</strong>: {irregularityWords[one.code][language]}{' '}
            {one.stages &&
              `${words.before[language]}: ${one.stages.map((code) => law.stageName(code)[language]).join(', ')}. `}
            {one.reason ? `${words.reason[language]}: ${one.reason}` : words.noReason[language]}
          </li>
        ))}
      </ul>
    </Section>
  );

/** Effects of silence that a correction took away; letters written on their strength may have to be taken back. */
export const Fallen = ({ view, law, language }: CasePageView) =>
  view.fallen.length === 0 ? null : (
    <Section id="fallen" title={words.fallen[language]}>
      <ul class="govuk-list govuk-list--bullet">
        {view.fallen.map(({ clock, effect, on, by }) => (
          <li key={`${clock}-${by}`}>
            <strong>{`${law.clock(clock)?.name[language] ?? clock}: ${effectWords[effect][language]}`}</strong>
            {`, ${formatDay(on, language)}. ${words.fallenWhy[language]} ${by}. ${words.fallenDo[language]}`}
          </li>
        ))}
      </ul>
    </Section>
  );

/** Acts of which nobody can say which law governed them, because no day is known and the law changed meanwhile. */
export const Uncertain = ({ view, law, language }: CasePageView) => {
  const told = view.state.uncertain.flatMap(({ act: id, regimes }) => {
    const act = view.acts.find((one) => one.id === id);
    return act ? [{ act, names: regimes.map((code) => law.regimeName(code)?.[language] ?? code) }] : [];
  });
  if (told.length === 0) return null;
  return (
    <Section id="uncertain" title={words.uncertain[language]}>
      <ul class="govuk-list govuk-list--bullet">
        {told.map(({ act, names }) => (
          <li key={act.id}>
            <strong>{actLabel(act, law, language)}</strong>, {actDay(act, language)}:{' '}
            {words.uncertainWhy[language]} {formatList(names, language)}. {words.uncertainDo[language]}
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** What an act says, in a few words. */
export function actLabel(act: Act, law: LawOfCase, language: Language): string {
  const what =
    act.kind === 'outcome'
      ? (law.outcomeName(act.stage, act.outcome)?.[language] ?? act.outcome ?? '')
      : words[act.kind][language];
  return `${law.stageName(act.stage)[language]}: ${what}`;
}

const ActLinks = ({
  act,
  code,
  language,
  about,
}: {
  act: Act;
  code: string;
  language: Language;
  about: string;
}) => (
  <p class="govuk-body-s">
    {(['correct', 'withdraw'] as const).map((name, index) => (
      <span key={name}>
        {index > 0 && ' · '}
        <a class="govuk-link" href={pageAddress(name, language, { code, act: act.id })}>
          {words[name][language]}
          <span class="govuk-visually-hidden"> {about}</span>
        </a>
      </span>
    ))}
  </p>
);

interface ActEntryProps {
  act: Act;
  code: string;
  language: Language;
  stands: boolean;
  mayRecord: boolean;
  about: string;
}

const ActEntry = ({ act, code, language, stands, mayRecord, about }: ActEntryProps) => (
  <>
    {act.letterNumber && <p class="govuk-body-s">{`${words.number[language]}: ${act.letterNumber}`}</p>}
    {act.replaces && <p class="govuk-body-s">{`${words.corrects[language]} ${act.replaces}`}</p>}
    {act.reason && <p class="govuk-body-s">“{act.reason}”</p>}
    {act.documentName && (
      <p class="govuk-body-s">
        <a class="govuk-link" href={pageAddress('document', language, { code, act: act.id })}>
          {act.documentName}
        </a>
      </p>
    )}
    {mayRecord && stands && <ActLinks act={act} code={code} language={language} about={about} />}
  </>
);

/** Every recorded act, also those that no longer stand: the history is never rewritten. */
export const Acts = ({ view, law, language, mayRecord }: CasePageView) => {
  const standing = new Set(standingActs(view.acts).map(({ id }) => id));
  if (view.acts.length === 0)
    return (
      <Section id="acts" title={words.acts[language]}>
        <p class="govuk-body">{words.nothing[language]}</p>
      </Section>
    );
  return (
    <Section id="acts" title={words.acts[language]}>
      <Timeline
        entries={view.acts.toReversed().map((act) => {
          const about = actLabel(act, law, language);
          const stands = standing.has(act.id) || act.kind === 'withdrawal';
          return {
            title: (
              <>
                {`${act.id}. ${about}`} {!stands && <Tag colour="grey">{words.replaced[language]}</Tag>}
              </>
            ),
            datetime: act.imprecise ? undefined : act.legalDate,
            when: `${actDayWritten(act, language)} (${words.recorded[language]} ${formatDay(act.recordedOn, language)})`,
            by: act.office,
            children: (
              <ActEntry
                act={act}
                code={view.case.code}
                language={language}
                stands={standing.has(act.id)}
                mayRecord={mayRecord(act.stage)}
                about={about}
              />
            ),
          };
        })}
      />
    </Section>
  );
};
