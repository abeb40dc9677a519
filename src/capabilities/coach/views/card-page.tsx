import type { Language } from '#kernel/language.ts';
import { countryName, languageName } from '#reference';
import { CardTable, formatDay, formatNumber, Heading, SummaryList, Table, zones } from '#ui';
import { rememberedOn } from '../protocol/cards.ts';
import { nextHolidays } from '../protocol/next-holidays.ts';
import { overlapOf } from '../protocol/office-hours.ts';
import type { ProtocolCard } from '../protocol/protocol-card.ts';
import { forEveryGuest, words } from '../words.ts';

interface Props {
  language: Language;
  card: ProtocolCard;
  /** YYYY-MM-DD. */
  day: string;
}

const Hours = ({ language, card, day }: Props) => (
  <section aria-labelledby="hours">
    <Heading level={2} id="hours">
      {words.hours[language]}
    </Heading>
    <p class="govuk-body">{words.hoursLead[language]}</p>
    <CardTable
      columns={[words.zone[language], words.ahead[language], ...Object.keys(zones)].map((header) => ({
        header,
      }))}
      rows={card.zones.map((zone) => {
        const overlaps = Object.values(zones).map((ours) => overlapOf(ours, zone, day));
        const hours = (overlaps[0]?.ahead ?? 0) / 60;
        return [
          zone.replaceAll('_', ' '),
          `${hours > 0 ? '+' : ''}${formatNumber(hours, language)}`,
          ...overlaps.map(({ from, until }) => (from ? `${from}–${until}` : words.never[language])),
        ];
      })}
    />
  </section>
);

const Holidays = ({ language, card, day }: Props) => (
  <section aria-labelledby="holidays">
    <Heading level={2} id="holidays">
      {words.holidays[language]}
    </Heading>
    <p class="govuk-body">{words.holidaysLead[language]}</p>
    <Table
      columns={[{ header: words.day[language] }, { header: words.holiday[language] }]}
      rows={nextHolidays(card, day).map((one) => [formatDay(one.day, language), one.name[language]])}
    />
  </section>
);

const dayName = (weekday: number, language: Language) =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));

/** How one works with the local governments of a country, each statement with its source. */
export const CardPage = ({ language, card, day }: Props) => {
  const mark = `${words.remembered[language]} (${formatDay(rememberedOn, language)})`;
  const statements = [
    [words.address, card.address[language]],
    [words.names, card.names[language]],
    [words.levels, card.levels[language]],
    [words.languages, card.languages.map((code) => languageName(code, language)).join(', ')],
    [words.week, card.week.map((weekday) => dayName(weekday, language)).join(' – ')],
    [words.more, card.more?.[language] ?? ''],
  ] as const;
  return (
    <>
      <Heading level={1}>{countryName(card.country, language)}</Heading>
      <p class="govuk-body">{words.persons[language]}</p>
      <SummaryList
        rows={statements
          .filter(([, said]) => said !== '')
          .map(([key, said]) => ({
            key: key[language],
            value: (
              <>
                {said}
                <br />
                <small class="govuk-hint">{`${words.source[language]}: ${mark}`}</small>
              </>
            ),
          }))}
      />
      <Hours {...{ language, card, day }} />
      <Holidays {...{ language, card, day }} />
      <p class="govuk-body">{`${words.source[language]}: ${mark}`}</p>
      <Heading level={2}>{words.everywhere[language]}</Heading>
      <ul class="govuk-list govuk-list--bullet">
        {forEveryGuest.map((one) => (
          <li key={one.en}>{one[language]}</li>
        ))}
      </ul>
    </>
  );
};
