import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { fieldWords, kindWords, sustainableGoals } from '#reference';
import { Button, Form, Heading, SummaryList } from '#ui';
import { Sources } from '../../evidence/sources.tsx';
import { periodLabel, regionLabel } from '../../labels.ts';
import type { Cooperation } from '../../store/rows.ts';
import { activityStatusWords, legalStatusWords, statusWords } from '../../words.ts';
import { type OfficePath, officeAddress } from '../addresses.ts';
import { History } from './history.tsx';
import { Head, type RecordPageProps } from './record-head.tsx';
import { Acts, ConflictOf, Instruments, MoneyTable, Parties } from './record-sections.tsx';

const words = {
  addAct: { id: 'Catat peristiwa', en: 'Record an event' },
  addClaim: { id: 'Tambah sumber lain', en: 'Add another source' },
  addParty: { id: 'Tambah pihak', en: 'Add a party' },
  addInstrument: { id: 'Tambah naskah', en: 'Add an instrument' },
  addMoney: { id: 'Tambah dana', en: 'Add money' },
  merge: { id: 'Gabungkan dengan data lain', en: 'Merge with another record' },
  remove: { id: 'Hapus data ini', en: 'Remove this record' },
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

const Merges = ({ record, form, language, mayKeep }: RecordPageProps) => (
  <Section id="merges" title={words.merges[language]}>
    {record.merges.map((merge) => (
      <div key={merge.id}>
        <p class="govuk-body">{`${merge.mergedCode}: ${merge.reason}`}</p>
        {mayKeep && (
          <Form view={form} action={officeAddress('undoMerge', language, { merge: merge.id })}>
            <Button kind="secondary">{`${words.undo[language]} ${merge.mergedCode}`}</Button>
          </Form>
        )}
      </div>
    ))}
  </Section>
);

/** Conflicts stand before the facts they put in question. */
const Conflicts = ({ record, language, mayDecide, isReporter }: RecordPageProps) => (
  <Section id="conflicts" title={words.conflicts[language]}>
    {record.conflicts.map((conflict) => (
      <ConflictOf
        key={conflict.id}
        conflict={conflict}
        claims={record.claims}
        language={language}
        link={isReporter ? undefined : mayDecide && conflict.state === 'open' ? 'decide' : 'see'}
      />
    ))}
  </Section>
);

/** Everything the office has recorded of one cooperation, and what can be done about it. */
export const RecordPage = (props: RecordPageProps) => {
  const { record, language } = props;
  const { code, removedAt } = record.cooperation;
  const mayWrite = props.mayWrite && removedAt === null;
  const mayKeep = props.mayKeep && removedAt === null;
  const section = { ...props, mayWrite, mayKeep };
  const none = <p class="govuk-body">{words.none[language]}</p>;
  const link = (name: OfficePath & keyof typeof words) => (
    <More name={name} code={code} language={language} />
  );
  const more = (name: OfficePath & keyof typeof words) => mayWrite && link(name);
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
      {mayKeep && link('merge')}
      {mayKeep && link('remove')}
    </>
  );
};
