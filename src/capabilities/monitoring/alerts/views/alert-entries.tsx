import type { Language, Words } from '#kernel/language.ts';
import { formatDay, Heading, Tag, type TagColour } from '#ui';
import { dormancyAddress } from '../../dormancy/paths.ts';
import { obstacleAddress } from '../../obstacles/paths.ts';
import { type AlertRule, type Urgency, urgencies } from '../alert.ts';
import type { ShownAlert } from '../list-alerts.ts';
import { alertAddress, holdersAddress, recordAddress } from '../paths.ts';
import { ruleWords, urgencyWords } from '../words.ts';

const words = {
  setAside: { id: 'Tunda', en: 'Set aside' },
  takeUp: { id: 'Ambil lagi', en: 'Take up again' },
  asideUntil: { id: 'Ditunda sampai', en: 'Set aside until' },
  holders: { id: 'Kop surat dan pejabat', en: 'Letterhead and officials' },
  region: { id: 'Kendala daerah', en: 'Obstacles of the region' },
  unsure: { id: 'Belum pasti', en: 'Not certain' },
  law: { id: 'Dasar', en: 'Basis' },
  remembered: { id: 'perlu dikonfirmasi', en: 'to be confirmed' },
  article: { id: 'Pasal', en: 'art.' },
} as const satisfies Record<string, Words>;

const colours: Readonly<Record<Urgency, TagColour>> = {
  overdue: 'red',
  decide: 'orange',
  soon: 'yellow',
  tidy: 'grey',
};

const basisLine = ({ ground, basis }: ShownAlert, language: Language): string => {
  const articles = basis.map(
    ({ instrument, article, standing }) =>
      `${instrument} ${words.article[language]} ${article}${standing === 'remembered' ? ` (${words.remembered[language]})` : ''}`,
  );
  return [
    ground[language],
    ...(articles.length > 0 ? [`${words.law[language]}: ${articles.join('; ')}`] : []),
  ].join('. ');
};

/** What is decided or followed up is so on the page of the review, everything else on the record. */
const reviewed: readonly AlertRule[] = ['dormant', 'decision-step', 'decision-review'];

function hrefOf({ cooperation, rule }: ShownAlert, language: Language): string {
  if (rule === 'obstacle-due')
    return cooperation === null
      ? obstacleAddress('list', language)
      : obstacleAddress('ofCooperation', language, { params: { code: cooperation } });
  if (cooperation === null) return holdersAddress[language];
  if (reviewed.includes(rule)) return dormancyAddress('review', language, { params: { code: cooperation } });
  return recordAddress(cooperation, language);
}

function nameOf({ cooperation, title, rule }: ShownAlert, language: Language): string {
  if (title !== null) return `${cooperation} ${title}`;
  return words[rule === 'obstacle-due' ? 'region' : 'holders'][language];
}

interface EntryProps {
  alert: ShownAlert;
  language: Language;
  mayRun: boolean;
}

const Entry = ({ alert, language, mayRun }: EntryProps) => {
  const setAside = `${alertAddress('setAside', language)}?${new URLSearchParams({ key: alert.key })}`;
  return (
    <li class="jalin-alert">
      <p class="govuk-body">
        <Tag colour={colours[alert.urgency]}>{ruleWords[alert.rule][language]}</Tag>
        {!alert.certain && ` ${words.unsure[language]}`}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={hrefOf(alert, language)}>
          {nameOf(alert, language)}
        </a>
      </p>
      <p class="govuk-body">{alert.sentence[language]}</p>
      <p class="govuk-body-s">{basisLine(alert, language)}</p>
      {alert.aside && (
        <p class="govuk-body-s">
          {`${words.asideUntil[language]} ${formatDay(alert.aside.until, language)}: ${alert.aside.reason}`}
        </p>
      )}
      {mayRun && (
        <p class="govuk-body-s">
          <a class="govuk-link" href={setAside}>
            {(alert.aside ? words.takeUp : words.setAside)[language]}
            <span class="govuk-visually-hidden">{`: ${ruleWords[alert.rule][language]} ${alert.cooperation ?? ''}`}</span>
          </a>
        </p>
      )}
    </li>
  );
};

/** Alerts under the heading of their urgency, the most pressing first. */
export const AlertGroups = ({
  alerts,
  language,
  mayRun,
}: {
  alerts: readonly ShownAlert[];
  language: Language;
  mayRun: boolean;
}) => (
  <>
    {urgencies
      .map((urgency) => ({ urgency, some: alerts.filter((alert) => alert.urgency === urgency) }))
      .filter(({ some }) => some.length > 0)
      .map(({ urgency, some }) => (
        <section key={urgency} aria-labelledby={`alerts-${urgency}`}>
          <Heading level={2} id={`alerts-${urgency}`}>
            {urgencyWords[urgency][language]}
          </Heading>
          <ul class="govuk-list govuk-list--spaced">
            {some.map((alert) => (
              <Entry key={alert.key} {...{ alert, language, mayRun }} />
            ))}
          </ul>
        </section>
      ))}
  </>
);
