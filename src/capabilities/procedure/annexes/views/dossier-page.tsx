import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  Details,
  formatDay,
  formatList,
  Heading,
  NotificationBanner,
  SummaryList,
  Tag,
  Timeline,
} from '#ui';
import { lengthWords } from '../../clocks/length-words.ts';
import { pageAddress } from '../../pages/addresses.ts';
import { peopleWords } from '../../settings/words.ts';
import { type DossierAct, withdrawal } from '../acts.ts';
import { cooperationAddress, dossierAddress, recordAddress } from '../addresses.ts';
import { type HeldRule, listDossierRules } from '../dossier-law.ts';
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
  allRules: { id: 'Semua aturan berkas menurut tanggal', en: 'All rules of dossiers, by day' },
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
  const { dossier, standing, law } = view;
  // As it was asked on the day it was recorded.
  const kind = actKindOf(dossier.kind, act.kind, law, act.recordedOn);
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

const actTitle = (act: DossierAct, { dossier, standing, law }: DossierView, language: Language) => {
  const name =
    actKindOf(dossier.kind, act.kind, law, act.recordedOn)?.name[language] ?? words.withdraw[language];
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

/** How long, how many, and what must be in the paper, as the rule says it. */
function sayingOf({ clock, most, parts }: HeldRule, language: Language): string {
  const said = [
    clock && lengthWords(clock.length)[language],
    most !== undefined && peopleWords(most)[language],
    parts.length > 0 &&
      formatList(
        parts.map(({ words: { [language]: part } }) => part),
        language,
      ),
  ].filter(Boolean);
  return said.length === 0 ? '' : `: ${said.join('; ')}`;
}

/** The rules this dossier is judged by today, each with its article and whether that was read. */
const Rules = ({ view, language }: Omit<PartProps, 'mayWrite'>) => {
  const { law, dossier, today } = view;
  const rules = listDossierRules(law, dossier.kind, today);
  if (rules.length === 0) return null;
  return (
    <Details summary={words.rules[language]}>
      <ul class="govuk-list govuk-list--bullet">
        {rules.map((rule) => (
          <li key={rule.code}>
            {`${rule.name[language]}${sayingOf(rule, language)}. ${basisText(rule.basis, language)}`}
          </li>
        ))}
      </ul>
      <p>
        <a class="govuk-link" href={`${pageAddress('rules', language)}?date=${today}&part=dossier`}>
          {words.allRules[language]}
        </a>
      </p>
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
