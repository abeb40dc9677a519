import type { Language, Words } from '#kernel/language.ts';
import { Button, EmptyState, Figures, formatDay, Heading } from '#ui';
import type { OfficeView } from '../../view-office.ts';
import { officeAddress, elsewhere as otherRooms } from '../addresses.ts';
import { ConflictTable } from './conflicts-page.tsx';
import { RecordRows } from './record-row.tsx';
import { ReviewRows } from './review-rows.tsx';
import { importWords, recordWords, WaysToBegin } from './ways-on.tsx';

const words = {
  title: { id: 'Kantor', en: 'Office' },
  records: { id: 'kerja sama tercatat', en: 'cooperations recorded' },
  published: { id: 'sudah terbit', en: 'published' },
  drafts: { id: 'belum terbit', en: 'not published' },
  withConflicts: { id: 'dengan sumber yang berbeda', en: 'with sources that differ' },
  quiet: { id: 'lama tanpa sumber baru', en: 'long without a new source' },
  elsewhere: { id: 'Yang menunggu hari ini', en: 'What waits today' },
  tasks: { id: 'Yang dapat Anda kerjakan', en: 'What you can do' },
  alerts: {
    id: 'Perhatian: tenggat, yang diam, dan yang kurang',
    en: 'Alerts: what is due, silent or lacking',
  },
  list: { id: 'Daftar data kantor', en: 'Records of the office' },
  conflicts: { id: 'Putuskan perbedaan', en: 'Decide conflicts' },
  duplicates: { id: 'Periksa data ganda', en: 'Check for duplicates' },
  organisations: { id: 'Organisasi', en: 'Organisations' },
  statement: { id: 'Catat "belum ada kerja sama"', en: 'Record "no cooperation"' },
  waiting: { id: 'Yang menunggu', en: 'What is waiting' },
  openConflicts: { id: 'Perbedaan yang belum diputuskan', en: 'Conflicts not decided yet' },
  allConflicts: { id: 'Semua perbedaan', en: 'All conflicts' },
  openReviews: { id: 'Dari pelapor, menunggu pemeriksaan', en: 'From reporters, waiting for review' },
  allReviews: { id: 'Semua yang menunggu pemeriksaan', en: 'All that waits for review' },
  openDrafts: { id: 'Belum terbit', en: 'Not published' },
  allDrafts: { id: 'Semua yang belum terbit', en: 'All that is not published' },
  openQuiet: { id: 'Lama tanpa sumber baru', en: 'Long without a new source' },
  quietWhy: {
    id: 'Masih berjalan atau dipersiapkan, tetapi tidak ada peristiwa atau sumber sejak',
    en: 'Under way or in preparation, but no event or source since',
  },
  allQuiet: { id: 'Semua yang lama tanpa sumber baru', en: 'All that are long without a new source' },
  nothing: { id: 'Register lengkap untuk saat ini', en: 'The register is complete for now' },
  nothingWhy: {
    id: 'Tidak ada perbedaan yang terbuka, semua data sudah terbit, dan semuanya punya sumber dari setahun terakhir.',
    en: 'There are no open conflicts, everything is published, and everything has a source from the last year.',
  },
  empty: { id: 'Mulai dari sini', en: 'Start here' },
  emptyWhy: {
    id: 'Kantor ini belum punya data. Impor tabel yang sudah ada, atau catat kerja sama pertama.',
    en: 'This office has no records yet. Import the table you have, or record the first cooperation.',
  },
  emptyTitle: { id: 'Belum ada data', en: 'No records yet' },
  emptyReads: {
    id: 'Kantor ini belum punya data. Petugas kerja sama yang mengimpor tabel atau mencatat kerja sama pertama.',
    en: 'This office has no records yet. An officer of the cooperation unit imports a table or records the first cooperation.',
  },
  emptyInvites: {
    id: 'Kantor ini belum punya data. Undang petugas kerja sama; dialah yang mengimpor tabel atau mencatat kerja sama pertama.',
    en: 'This office has no records yet. Invite an officer of the cooperation unit, who imports a table or records the first cooperation.',
  },
  invite: { id: 'Undang anggota', en: 'Invite a member' },
} as const satisfies Record<string, Words>;

/** Something that waits in another room, in one line. */
export interface WaitingElsewhere {
  count: number;
  /** What is counted, read on from the number. */
  words: Words;
  path: Words;
  /** Its day has passed, or somebody must decide. */
  pressing: boolean;
}

interface HomePageProps {
  language: Language;
  /** Of the government. */
  name: string;
  view: OfficeView;
  elsewhere: readonly WaitingElsewhere[];
  mayWrite: boolean;
  mayInvite: boolean;
}

const listHref = (language: Language, query = '') => officeAddress('list', language) + query;

function figuresOf({ view: { figures }, language }: HomePageProps) {
  return [
    { number: figures.records, label: words.records[language], href: listHref(language) },
    {
      number: figures.published,
      label: words.published[language],
      href: listHref(language, '?published=yes'),
    },
    { number: figures.drafts, label: words.drafts[language], href: listHref(language, '?published=no') },
    {
      number: figures.withConflicts,
      label: words.withConflicts[language],
      href: listHref(language, '?conflict=open'),
      attention: figures.withConflicts > 0,
    },
    {
      number: figures.quiet,
      label: words.quiet[language],
      href: listHref(language, '?quiet=yes'),
      attention: figures.quiet > 0,
    },
  ];
}

/** What waits in other rooms: requests, answers and alerts, each number opening its rows. */
const Elsewhere = ({ elsewhere, language }: HomePageProps) => (
  <section aria-labelledby="elsewhere">
    <Heading level={2} id="elsewhere">
      {words.elsewhere[language]}
    </Heading>
    <Figures
      language={language}
      figures={elsewhere.map(({ count, words: told, path, pressing }) => ({
        number: count,
        label: told[language],
        href: path[language],
        attention: pressing,
      }))}
    />
  </section>
);

const Tasks = ({ language, mayWrite }: HomePageProps) => {
  const links = [
    ...(mayWrite
      ? [
          { text: recordWords, href: officeAddress('record', language) },
          { text: importWords, href: otherRooms.import[language] },
          { text: words.duplicates, href: officeAddress('duplicates', language) },
          { text: words.statement, href: officeAddress('statement', language) },
        ]
      : []),
    { text: words.alerts, href: otherRooms.alerts[language] },
    { text: words.list, href: listHref(language) },
    { text: words.conflicts, href: officeAddress('conflicts', language) },
    { text: words.organisations, href: officeAddress('organisations', language) },
  ];
  return (
    <section aria-labelledby="tasks">
      <Heading level={2} id="tasks">
        {words.tasks[language]}
      </Heading>
      <ul class="govuk-list">
        {links.map(({ text, href }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {text[language]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const All = ({ href, children }: { href: string; children: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={href}>
      {children}
    </a>
  </p>
);

const Waiting = ({ view, language }: HomePageProps) => (
  <>
    {view.conflicts.length > 0 && (
      <section>
        <Heading level={2}>{words.openConflicts[language]}</Heading>
        <ConflictTable conflicts={view.conflicts} language={language} />
        {view.moreConflicts && (
          <All href={officeAddress('conflicts', language)}>{words.allConflicts[language]}</All>
        )}
      </section>
    )}
    {view.waiting.length > 0 && (
      <section>
        <Heading level={2}>{words.openReviews[language]}</Heading>
        <ReviewRows rows={view.waiting} language={language} />
        {view.waitingInAll > view.waiting.length && (
          <All href={officeAddress('waiting', language)}>{words.allReviews[language]}</All>
        )}
      </section>
    )}
    {view.drafts.length > 0 && (
      <section>
        <Heading level={2}>{words.openDrafts[language]}</Heading>
        <RecordRows rows={view.drafts} language={language} />
        {view.figures.drafts > view.drafts.length && (
          <All href={listHref(language, '?published=no')}>{words.allDrafts[language]}</All>
        )}
      </section>
    )}
    {view.quiet.length > 0 && (
      <section>
        <Heading level={2}>{words.openQuiet[language]}</Heading>
        <p class="govuk-body">{`${words.quietWhy[language]} ${formatDay(view.quietSince, language)}.`}</p>
        <RecordRows rows={view.quiet} language={language} />
        {view.figures.quiet > view.quiet.length && (
          <All href={listHref(language, '?quiet=yes')}>{words.allQuiet[language]}</All>
        )}
      </section>
    )}
  </>
);

const firstStep = {
  write: (language: Language) => <WaysToBegin language={language} />,
  invite: (language: Language) => (
    <Button href={otherRooms.members[language]}>{words.invite[language]}</Button>
  ),
};

/** An office without records: what those who look at it can do about it. */
function NewOffice({ language, mayWrite, mayInvite }: HomePageProps) {
  const title = words.empty[language];
  if (mayWrite)
    return <EmptyState title={title} why={words.emptyWhy[language]} action={firstStep.write(language)} />;
  if (mayInvite)
    return (
      <EmptyState title={title} why={words.emptyInvites[language]} action={firstStep.invite(language)} />
    );
  return <EmptyState title={words.emptyTitle[language]} why={words.emptyReads[language]} />;
}

/** What waits for somebody in the office, its figures, and the way to every task. */
export const HomePage = (props: HomePageProps) => {
  const { language, name, view } = props;
  const waiting = view.waiting.length + view.conflicts.length + view.drafts.length + view.quiet.length;
  return (
    <>
      <Heading level={1} caption={name}>
        {words.title[language]}
      </Heading>
      {view.figures.records === 0 ? (
        <NewOffice {...props} />
      ) : (
        <Figures language={language} figures={figuresOf(props)} />
      )}
      {props.elsewhere.length > 0 && <Elsewhere {...props} />}
      <Tasks {...props} />
      {waiting > 0 && <Waiting {...props} />}
      {waiting === 0 && view.figures.records > 0 && (
        <EmptyState title={words.nothing[language]} why={words.nothingWhy[language]} />
      )}
    </>
  );
};
