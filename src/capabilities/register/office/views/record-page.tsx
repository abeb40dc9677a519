import { Fragment } from 'preact';
import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { fieldWords, kindWords, sustainableGoals } from '#reference';
import {
  ActionBar,
  Button,
  Form,
  Heading,
  NotificationBanner,
  type SentForm,
  SummaryList,
  Tag,
  WarningText,
} from '#ui';
import { Sources } from '../../evidence/sources.tsx';
import { periodLabel, regionLabel, titleLabel } from '../../labels.ts';
import type { Cooperation } from '../../store/rows.ts';
import { activityStatusWords, legalStatusWords, statusWords } from '../../words.ts';
import { elsewhere, type OfficePath, officeAddress } from '../addresses.ts';
import { History } from './history.tsx';
import { Acts, ConflictOf, Instruments, MoneyTable, Parties, type SectionProps } from './record-sections.tsx';

/** What was just done, said above the record. */
export const doneWords: Readonly<Record<string, Words>> = {
  recorded: {
    id: 'Kerja sama tersimpan. Belum terbit: periksa, lalu terbitkan bila sudah benar.',
    en: 'The cooperation is saved. It is not published yet: check it, then publish it when it is right.',
  },
  corrected: { id: 'Perbaikan tersimpan.', en: 'The correction is saved.' },
  added: { id: 'Keterangan ditambahkan.', en: 'What the source says was added.' },
  withdrawn: {
    id: 'Sudah dikeluarkan. Alasannya ada pada riwayat.',
    en: 'It was taken out. The reason is in the history.',
  },
  attached: { id: 'Naskah tersimpan.', en: 'The paper is saved.' },
  published: { id: 'Sudah terbit: siapa pun dapat membacanya.', en: 'It is published: anybody can read it.' },
  unpublished: {
    id: 'Ditarik: hanya kantor Anda yang melihatnya.',
    en: 'Withdrawn: only your office sees it.',
  },
  merged: {
    id: 'Sudah digabungkan. Penggabungan dapat dibatalkan di bagian bawah halaman ini.',
    en: 'They are merged. The merge can be undone at the bottom of this page.',
  },
  'merge-undone': { id: 'Penggabungan dibatalkan.', en: 'The merge was undone.' },
  restored: { id: 'Data dipulihkan.', en: 'The record was restored.' },
  decided: { id: 'Keputusan tersimpan dengan alasannya.', en: 'The decision is saved with its reason.' },
  reopened: {
    id: 'Keputusan dibatalkan; perbedaannya terbuka lagi.',
    en: 'The decision was taken back; the conflict is open again.',
  },
};

const words = {
  published: { id: 'Terbit', en: 'Published' },
  draft: { id: 'Belum terbit', en: 'Not published' },
  removed: { id: 'Dihapus', en: 'Removed' },
  removedBecause: { id: 'Data ini dihapus. Alasan', en: 'This record was removed. Reason' },
  restore: { id: 'Pulihkan data ini', en: 'Restore this record' },
  acts: { id: 'Tindakan untuk kerja sama ini', en: 'What can be done with this cooperation' },
  publish: { id: 'Terbitkan', en: 'Publish' },
  unpublish: { id: 'Tarik dari terbitan', en: 'Withdraw from publication' },
  correct: { id: 'Perbaiki', en: 'Correct' },
  addAct: { id: 'Catat peristiwa', en: 'Record an event' },
  addClaim: { id: 'Tambah sumber lain', en: 'Add another source' },
  addParty: { id: 'Tambah pihak', en: 'Add a party' },
  dossiers: {
    id: 'Naskah asli, perjalanan, hibah, izin, barang',
    en: 'Originals, travels, grants, permits, goods',
  },
  legalCase: { id: 'Perkara: jalan hukumnya', en: 'Case: its legal way' },
  activities: { id: 'Kegiatan', en: 'Activities' },
  signsOfLife: { id: 'Tanda kehidupan dan perhatian', en: 'Signs of life and alerts' },
  addInstrument: { id: 'Tambah naskah', en: 'Add an instrument' },
  addMoney: { id: 'Tambah dana', en: 'Add money' },
  merge: { id: 'Gabungkan dengan data lain', en: 'Merge with another record' },
  remove: { id: 'Hapus data ini', en: 'Remove this record' },
  seePublic: { id: 'Lihat halaman publiknya', en: 'See its public page' },
  facts: { id: 'Yang tercatat', en: 'What is recorded' },
  conflicts: { id: 'Sumbernya berbeda', en: 'Where sources differ' },
  events: { id: 'Yang terjadi', en: 'What happened' },
  parties: { id: 'Para pihak', en: 'Parties' },
  instruments: { id: 'Naskah', en: 'Instruments' },
  money: { id: 'Dana', en: 'Money' },
  claims: { id: 'Menurut siapa', en: 'According to whom' },
  history: { id: 'Riwayat', en: 'History' },
  merges: { id: 'Digabungkan ke sini', en: 'Merged into this' },
  undo: { id: 'Batalkan penggabungan', en: 'Undo the merge' },
  none: { id: 'Belum ada.', en: 'None yet.' },
  status: { id: 'Tahap', en: 'Stage' },
  legal: { id: 'Kedudukan naskah', en: 'Instrument' },
  activityStatus: { id: 'Kegiatan', en: 'Activity' },
  evidence: { id: 'Bukti terakhir', en: 'Newest evidence' },
  region: { id: 'Daerah', en: 'Region' },
  kind: { id: 'Bentuk', en: 'Kind' },
  what: { id: 'Kerja sama yang dilakukan', en: 'What is done' },
  period: { id: 'Periode', en: 'Period' },
  asWritten: { id: 'tertulis', en: 'as written' },
  fields: { id: 'Urusan', en: 'Fields' },
  sdgs: { id: 'TPB', en: 'SDGs' },
} as const satisfies Record<string, Words>;

const inWords = (of: Readonly<Record<string, Words>>, key: string, language: Language) =>
  of[key]?.[language] ?? key;

function factRows(c: Cooperation, language: Language) {
  const period = periodLabel({ start: c.start, end: c.end }, language) ?? '–';
  const goals = sustainableGoals.filter(({ number }) => c.sdgs.includes(number));
  const rows: readonly [Words, string][] = [
    [words.status, inWords(statusWords, c.status, language)],
    [words.legal, inWords(legalStatusWords, c.legalStatus, language)],
    [words.activityStatus, inWords(activityStatusWords, c.activityStatus, language)],
    [words.evidence, c.lastEvidence ? formatEdtf(c.lastEvidence, language) : '–'],
    [words.region, regionLabel(c.regionCode)],
    [words.kind, kindWords(c.kind)[language]],
    [words.what, c.activity ?? '–'],
    [words.period, c.periodWords ? `${period} (${words.asWritten[language]}: “${c.periodWords}”)` : period],
    [words.fields, c.fields.map((field) => fieldWords(field)[language]).join(', ') || '–'],
    [words.sdgs, goals.map(({ number, name }) => `${number}. ${name[language]}`).join(', ') || '–'],
  ];
  return rows.map(([key, value]) => ({ key: key[language], value }));
}

interface RecordPageProps extends SectionProps {
  form: SentForm;
  /** Key of `doneWords`. */
  done?: string | undefined;
}

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

/** What to do with the record; the one thing that changes who sees it stands first. */
const Actions = ({ record, form, language }: RecordPageProps) => {
  const { code, published } = record.cooperation;
  const link = (name: OfficePath & keyof typeof words) => (
    <Button kind="secondary" href={officeAddress(name, language, { code })}>
      {words[name][language]}
    </Button>
  );
  return (
    <ActionBar label={words.acts[language]}>
      <Form view={form} action={officeAddress(published ? 'unpublish' : 'publish', language, { code })}>
        <Button kind={published ? 'secondary' : 'primary'}>
          {words[published ? 'unpublish' : 'publish'][language]}
        </Button>
      </Form>
      {link('correct')}
      {link('addAct')}
      {link('addClaim')}
    </ActionBar>
  );
};

const Removed = ({ record, form, language, mayWrite }: RecordPageProps) => (
  <>
    <WarningText language={language}>
      {`${words.removedBecause[language]}: ${record.cooperation.removedBecause ?? ''}`}
    </WarningText>
    {mayWrite && (
      <Form view={form} action={officeAddress('restore', language, { code: record.cooperation.code })}>
        <Button>{words.restore[language]}</Button>
      </Form>
    )}
  </>
);

/** The ways from a record to what other rooms keep of its cooperation. */
const BesideRecord = ({
  code,
  language,
  mayWrite,
}: {
  code: string;
  language: Language;
  mayWrite: boolean;
}) => {
  const below = (part: 'dossiers' | 'activities' | 'signsOfLife') => ({
    text: words[part][language],
    href: `${officeAddress('view', language, { code })}/${elsewhere[part][language]}`,
  });
  const legalCase = {
    text: words.legalCase[language],
    href: `${elsewhere.legalCase[language]}?cooperation=${code}`,
  };
  const links = [
    below('dossiers'),
    ...(mayWrite ? [legalCase] : []),
    below('activities'),
    below('signsOfLife'),
  ];
  return (
    <p class="govuk-body">
      {links.map(({ text, href }, index) => (
        <Fragment key={href}>
          {index > 0 && ' · '}
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </Fragment>
      ))}
    </p>
  );
};

const Head = (props: RecordPageProps) => {
  const { record, language, done, mayWrite } = props;
  const { cooperation: c } = record;
  const said = done && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined;
  return (
    <>
      {said && (
        <NotificationBanner language={language} kind="success">
          {said[language]}
        </NotificationBanner>
      )}
      <Heading level={1} caption={c.code}>
        {titleLabel(c, language)}
      </Heading>
      <p class="govuk-body">
        {c.removedAt ? (
          <Tag colour="red">{words.removed[language]}</Tag>
        ) : (
          <Tag colour={c.published ? 'green' : 'grey'}>
            {words[c.published ? 'published' : 'draft'][language]}
          </Tag>
        )}{' '}
        {c.published && !c.removedAt && (
          <a class="govuk-link" href={`${elsewhere.publicRecord[language]}/${encodeURIComponent(c.code)}`}>
            {words.seePublic[language]}
          </a>
        )}
      </p>
      {!c.removedAt && <BesideRecord code={c.code} language={language} mayWrite={mayWrite} />}
      {c.removedAt ? <Removed {...props} /> : mayWrite && <Actions {...props} />}
    </>
  );
};

const More = ({
  name,
  code,
  language,
}: {
  name: OfficePath & keyof typeof words;
  code: string;
  language: Language;
}) => (
  <p class="govuk-body">
    <a class="govuk-link" href={officeAddress(name, language, { code })}>
      {words[name][language]}
    </a>
  </p>
);

const Merges = ({ record, form, language, mayWrite }: RecordPageProps) => (
  <Section id="merges" title={words.merges[language]}>
    {record.merges.map((merge) => (
      <div key={merge.id}>
        <p class="govuk-body">{`${merge.mergedCode}: ${merge.reason}`}</p>
        {mayWrite && (
          <Form view={form} action={officeAddress('undoMerge', language, { merge: merge.id })}>
            <Button kind="secondary">{`${words.undo[language]} ${merge.mergedCode}`}</Button>
          </Form>
        )}
      </div>
    ))}
  </Section>
);

/** Conflicts stand before the facts they put in question. */
const Conflicts = ({ record, language, mayDecide }: RecordPageProps) => (
  <Section id="conflicts" title={words.conflicts[language]}>
    {record.conflicts.map((conflict) => (
      <ConflictOf
        key={conflict.id}
        conflict={conflict}
        claims={record.claims}
        language={language}
        link={mayDecide && conflict.state === 'open' ? 'decide' : 'see'}
      />
    ))}
  </Section>
);

/** Everything the office has recorded of one cooperation, and what can be done about it. */
export const RecordPage = (props: RecordPageProps) => {
  const { record, language } = props;
  const { code, removedAt } = record.cooperation;
  const mayWrite = props.mayWrite && removedAt === null;
  const section = { ...props, mayWrite };
  const none = <p class="govuk-body">{words.none[language]}</p>;
  const more = (name: OfficePath & keyof typeof words) =>
    mayWrite && <More name={name} code={code} language={language} />;
  return (
    <>
      <Head {...props} />
      {record.conflicts.length > 0 && <Conflicts {...section} />}
      <Section id="facts" title={words.facts[language]}>
        <SummaryList rows={factRows(record.cooperation, language)} />
      </Section>
      <Section id="events" title={words.events[language]}>
        {record.acts.length > 0 ? <Acts {...section} /> : none}
        {more('addAct')}
      </Section>
      <Section id="parties" title={words.parties[language]}>
        {record.parties.length > 0 ? <Parties {...section} /> : none}
        {more('addParty')}
      </Section>
      <Section id="instruments" title={words.instruments[language]}>
        {record.instruments.length > 0 ? <Instruments {...section} /> : none}
        {more('addInstrument')}
      </Section>
      <Section id="money" title={words.money[language]}>
        {record.money.length > 0 ? <MoneyTable {...section} /> : none}
        {more('addMoney')}
      </Section>
      <Section id="claims" title={words.claims[language]}>
        {record.claims.length > 0 ? <Sources claims={record.claims} language={language} /> : none}
        {more('addClaim')}
      </Section>
      <Section id="history" title={words.history[language]}>
        <History history={record.history} language={language} />
      </Section>
      {record.merges.length > 0 && <Merges {...section} />}
      {more('merge')}
      {more('remove')}
    </>
  );
};
