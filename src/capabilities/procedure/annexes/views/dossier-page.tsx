import type { Language, Words } from '#kernel/language.ts';
import { Button, Details, formatDay, Heading, NotificationBanner, SummaryList, Tag, Timeline } from '#ui';
import { type DossierAct, withdrawal } from '../acts.ts';
import { cooperationAddress, dossierAddress, recordAddress } from '../addresses.ts';
import { type AnnexValue, listAnnexRules } from '../annex-rules.ts';
import { actKindOf, dossierTypes } from '../dossier-types.ts';
import type { DossierView } from '../view-dossier.ts';
import { CustodySections } from './custody-sections.tsx';
import { Findings } from './findings.tsx';
import { answerText, basisText, titleIn } from './words.ts';

const words = {
  state: { id: 'Keadaan', en: 'State' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  todo: { id: 'Yang perlu diperhatikan', en: 'What needs attention' },
  nothing: {
    id: 'Tidak ada yang kurang menurut aturan yang tersimpan di sini.',
    en: 'Nothing is missing by the rules held here.',
  },
  rules: { id: 'Aturan yang dipakai', en: 'Rules it is judged by' },
  ahead: { id: 'Yang akan datang', en: 'Still to come' },
  history: { id: 'Riwayat', en: 'History' },
  noHistory: { id: 'Belum ada catatan.', en: 'Nothing is recorded yet.' },
  record: { id: 'Catat yang terjadi', en: 'Record what happened' },
  recordedOn: { id: 'dicatat', en: 'recorded' },
  letter: { id: 'Nomor surat', en: 'Letter' },
  document: { id: 'Unduh dokumen', en: 'Download the document' },
  noDocument: { id: 'Tanpa dokumen', en: 'No document' },
  correct: { id: 'Perbaiki', en: 'Correct' },
  withdraw: { id: 'Batalkan', en: 'Take back' },
  entry: { id: 'catatan nomor', en: 'entry' },
  gone: { id: 'Sudah diganti', en: 'Replaced' },
  withdrawn: { id: 'Membatalkan catatan nomor', en: 'Takes back entry' },
  corrects: { id: 'Memperbaiki catatan nomor', en: 'Corrects entry' },
  reason: { id: 'Keterangan', en: 'Note' },
  saved: { id: 'Catatan sudah disimpan.', en: 'The entry was saved.' },
  opened: {
    id: 'Berkas sudah dibuka. Mulailah dari yang perlu diperhatikan di bawah.',
    en: 'The dossier is open. Begin with what needs attention below.',
  },
} as const satisfies Record<string, Words>;

interface PartProps {
  view: DossierView;
  language: Language;
  mayWrite: boolean;
}

const ActMore = ({ act, view, language, mayWrite }: PartProps & { act: DossierAct }) => {
  const { dossier, standing } = view;
  const kind = actKindOf(dossier.kind, act.kind);
  const stands = standing.some(({ number }) => number === act.number);
  const answered = (kind?.questions ?? [])
    .map((question) => ({
      key: question.label[language].replace(/ \((opsional|optional)\)$/, ''),
      value: answerText(question, act.answers, language),
    }))
    .filter(({ value }) => value !== '');
  const rows = [
    ...answered,
    ...(act.letterNumber ? [{ key: words.letter[language], value: act.letterNumber }] : []),
    ...(act.reason ? [{ key: words.reason[language], value: act.reason }] : []),
  ];
  return (
    <>
      {act.replaces !== null && (
        <p class="govuk-body-s">
          {(act.kind === withdrawal ? words.withdrawn : words.corrects)[language]} {act.replaces}
        </p>
      )}
      {rows.length > 0 && <SummaryList plain rows={rows} />}
      {kind?.basis && <p class="govuk-hint govuk-!-font-size-16">{basisText(kind.basis, language)}</p>}
      <p class="govuk-body-s jalin-act-links">
        {act.documentSha256 && (
          <a
            class="govuk-link"
            href={dossierAddress('document', language, { dossier: dossier.id, document: act.number })}
          >
            {words.document[language]}
            <span class="govuk-visually-hidden">{`, ${words.entry[language]} ${act.number}`}</span>
          </a>
        )}{' '}
        {mayWrite && stands && (
          <>
            <a class="govuk-link" href={recordAddress(language, dossier.id, act.kind, act.number)}>
              {words.correct[language]}
              <span class="govuk-visually-hidden">{` ${words.entry[language]} ${act.number}`}</span>
            </a>{' '}
            <a class="govuk-link" href={recordAddress(language, dossier.id, withdrawal, act.number)}>
              {words.withdraw[language]}
              <span class="govuk-visually-hidden">{` ${words.entry[language]} ${act.number}`}</span>
            </a>
          </>
        )}
      </p>
    </>
  );
};

const actTitle = (act: DossierAct, { dossier, standing }: DossierView, language: Language) => {
  const name = actKindOf(dossier.kind, act.kind)?.name[language] ?? words.withdraw[language];
  const replaced = act.kind !== withdrawal && !standing.some(({ number }) => number === act.number);
  return (
    <>
      {act.number}. {name} {replaced && <Tag colour="grey">{words.gone[language]}</Tag>}
    </>
  );
};

/** The chain of acts, the newest first; what no longer stands stays, and says so. */
const History = (props: PartProps) => {
  const { view, language } = props;
  if (view.acts.length === 0) return <p class="govuk-body">{words.noHistory[language]}</p>;
  return (
    <Timeline
      entries={view.acts.toReversed().map((act) => ({
        title: actTitle(act, view, language),
        datetime: act.legalDate,
        when: formatDay(act.legalDate, language),
        by: `${act.office} (${words.recordedOn[language]} ${formatDay(act.recordedOn, language)})`,
        children: <ActMore {...props} act={act} />,
      }))}
    />
  );
};

const unitWords: Readonly<Record<keyof AnnexValue, Words>> = {
  days: { id: 'hari', en: 'days' },
  months: { id: 'bulan', en: 'months' },
  years: { id: 'tahun', en: 'years' },
  people: { id: 'orang', en: 'people' },
};

const valueText = (value: AnnexValue, language: Language): string =>
  Object.entries(value)
    .map(([unit, count]) => `${count} ${unitWords[unit as keyof AnnexValue][language]}`)
    .join(', ');

/** The rules this dossier is judged by today, each with its article and whether that was read. */
const Rules = ({ view, language }: Omit<PartProps, 'mayWrite'>) => {
  const rules = listAnnexRules(view.dossier.kind, view.today);
  if (rules.length === 0) return null;
  return (
    <Details summary={words.rules[language]}>
      <ul class="govuk-list govuk-list--bullet">
        {rules.map(({ code, name, value, basis }) => (
          <li key={code}>
            {[name[language], value && valueText(value, language)].filter(Boolean).join(' ')}.{' '}
            {basisText(basis, language)}
          </li>
        ))}
      </ul>
    </Details>
  );
};

interface DossierPageProps extends PartProps {
  done?: string | undefined;
}

/** One dossier: where it stands, what it needs, and everything that happened. */
export const DossierPage = ({ view, language, mayWrite, done }: DossierPageProps) => {
  const { dossier, judgement } = view;
  const { findings, state, ahead = [] } = judgement;
  return (
    <>
      {(done === 'saved' || done === 'opened') && (
        <NotificationBanner language={language} kind="success">
          {words[done][language]}
        </NotificationBanner>
      )}
      <Heading level={1} caption={dossierTypes[dossier.kind].name[language]}>
        {dossier.title}
      </Heading>
      <SummaryList
        rows={[
          { key: words.state[language], value: state[language] },
          {
            key: words.cooperation[language],
            value: (
              <a class="govuk-link" href={cooperationAddress(language, dossier.cooperationCode)}>
                {dossier.cooperationCode}: {titleIn(dossier, language)}
              </a>
            ),
          },
        ]}
      />
      {dossier.kind === 'custody' && <CustodySections view={view} language={language} />}
      <Heading level={2}>{words.todo[language]}</Heading>
      {findings.length === 0 ? (
        <p class="govuk-body">{words.nothing[language]}</p>
      ) : (
        <Findings findings={findings} language={language} dossierId={dossier.id} mayWrite={mayWrite} />
      )}
      {ahead.length > 0 && (
        <>
          <Heading level={2}>{words.ahead[language]}</Heading>
          <SummaryList
            rows={ahead.map(({ due = '', words: said, basis }) => ({
              key: formatDay(due, language),
              value: `${said[language]} ${basisText(basis, language)}`,
            }))}
          />
        </>
      )}
      {mayWrite && (
        <p>
          <Button href={dossierAddress('record', language, { dossier: dossier.id })}>
            {words.record[language]}
          </Button>
        </p>
      )}
      <Rules view={view} language={language} />
      <Heading level={2}>{words.history[language]}</Heading>
      <History view={view} language={language} mayWrite={mayWrite} />
    </>
  );
};
