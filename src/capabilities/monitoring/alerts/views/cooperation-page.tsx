import type { Language, Words } from '#kernel/language.ts';
import { CardTable, EmptyState, formatDay, Heading, Tag, type TagColour } from '#ui';
import type { LightState } from '../lights-of.ts';
import { alertAddress, recordAddress } from '../paths.ts';
import type { CooperationAlerts } from '../view-cooperation-alerts.ts';
import { lightKindWords, lightStateWords } from '../words.ts';
import { AlertGroups } from './alert-entries.tsx';

const words = {
  lights: { id: 'Tanda kehidupan', en: 'Signs of life' },
  alerts: { id: 'Perhatian', en: 'Alerts' },
  what: { id: 'Tentang', en: 'About' },
  state: { id: 'Keadaan', en: 'State' },
  why: { id: 'Sebab', en: 'Why' },
  on: { id: 'Keadaan', en: 'As of' },
  record: { id: 'Buka catatan kerja samanya', en: 'Open the record of the cooperation' },
  rhythm: { id: 'Irama yang diharapkan', en: 'Expected rhythm' },
  none: { id: 'Tidak ada yang meminta perhatian', en: 'Nothing asks for attention' },
  noneWhy: { id: 'Menurut catatan kantor ini.', en: 'By the record of this office.' },
} as const satisfies Record<string, Words>;

const colours: Readonly<Record<LightState, TagColour>> = {
  alive: 'green',
  fading: 'yellow',
  silent: 'red',
  'no-word': 'orange',
  'not-due': 'grey',
};

interface Props {
  language: Language;
  view: CooperationAlerts;
  mayRun: boolean;
  day: string;
}

/** The lights of one cooperation and what asks for attention in it. */
export const CooperationAlertsPage = ({ language, view, mayRun, day }: Props) => (
  <>
    <Heading level={1} caption={view.code}>
      {view.title}
    </Heading>
    <p class="govuk-body">
      {`${words.on[language]} ${formatDay(day, language)}. `}
      <a class="govuk-link" href={recordAddress(view.code, language)}>
        {words.record[language]}
      </a>
      {' · '}
      <a class="govuk-link" href={alertAddress('rhythm', language, { code: view.code })}>
        {words.rhythm[language]}
      </a>
    </p>
    <Heading level={2}>{words.lights[language]}</Heading>
    <CardTable
      columns={[words.what, words.state, words.why].map((header) => ({ header: header[language] }))}
      rows={view.lights.map(({ kind, state, reason }) => [
        lightKindWords[kind][language],
        <Tag key="state" colour={colours[state]}>
          {lightStateWords[state][language]}
        </Tag>,
        reason[language],
      ])}
    />
    {view.alerts.length === 0 ? (
      <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
    ) : (
      <AlertGroups alerts={view.alerts} language={language} mayRun={mayRun} />
    )}
  </>
);
