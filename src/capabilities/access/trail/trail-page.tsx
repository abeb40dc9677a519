import { actionWords } from '#audit';
import { type GovernmentActor, hasRole, roles } from '#kernel/actor.ts';
import type { Language } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import {
  Button,
  CardTable,
  EmptyState,
  FilterFold,
  formatMoment,
  formatNumber,
  Heading,
  LeftOut,
  Pagination,
  Select,
  Tag,
} from '#ui';
import { pathOf } from '../paths.ts';
import { roleWords } from '../words.ts';
import { type TrailQuestion, trailQueryOf } from './question.ts';
import type { Trail, TrailEntry } from './view-trail.ts';
import { byWhom, refusalCodeOf, subjectLabel, whatOf, trailWords as words } from './words.ts';

interface TrailPageProps {
  language: Language;
  actor: GovernmentActor;
  question: TrailQuestion;
  trail: Trail;
  notUnderstood: readonly NotUnderstood[];
}

/** Pages of other rooms, by the kind of subject; rooms may not call each other upwards. */
const placeOf = (kind: string, actor: GovernmentActor): Readonly<Record<Language, string>> | undefined => {
  if (kind === 'cooperation') return { id: '/id/kantor/kerja-sama', en: '/en/office/cooperations' };
  if (kind === 'region') return { id: '/id/daerah', en: '/en/regions' };
  if (kind === 'person' && hasRole(actor, 'administrator')) return { id: '/id/anggota', en: '/en/members' };
  return undefined;
};

/** A refused act may have named what never was: only what was done leads anywhere. */
const Subject = ({
  entry,
  language,
  actor,
}: { entry: TrailEntry } & Pick<TrailPageProps, 'language' | 'actor'>) => {
  const [kind = '', name = ''] = entry.subject.split(':');
  const place = entry.outcome === 'done' ? placeOf(kind, actor) : undefined;
  if (!place) return <span class="jalin-code">{subjectLabel(entry.subject, language)}</span>;
  return (
    <a class="govuk-link" href={`${place[language]}/${encodeURIComponent(name)}`}>
      {subjectLabel(entry.subject, language)}
    </a>
  );
};

const Outcome = ({ entry, language }: { entry: TrailEntry; language: Language }) =>
  entry.outcome === 'done' ? (
    <span class="jalin-whole">{words.done[language]}</span>
  ) : (
    <>
      <Tag colour="red">{words.refused[language]}</Tag> <span class="jalin-code">{refusalCodeOf(entry)}</span>
    </>
  );

const DayField = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for={name}>
      {label}
    </label>
    <input class="govuk-input govuk-input--width-10" type="date" id={name} name={name} value={value} />
  </div>
);

const Filters = ({ language, question, trail }: TrailPageProps) => {
  const all = { value: '', text: words.all[language] };
  const select = (name: keyof TrailQuestion, items: readonly { value: string; text: string }[]) => (
    <Select
      language={language}
      id={name}
      name={name}
      label={(words as Readonly<Record<string, Readonly<Record<Language, string>>>>)[name]?.[language] ?? ''}
      value={question[name]}
      items={[all, ...items]}
    />
  );
  return (
    <FilterFold language={language} inUse={Object.values(question).filter((one) => one !== '').length}>
      <form action={pathOf('trail', language)} method="get">
        <DayField name="from" label={words.from[language]} value={question.from} />
        <DayField name="until" label={words.until[language]} value={question.until} />
        {select(
          'action',
          trail.actions.map((action) => ({ value: action, text: actionWords(action, language) })),
        )}
        {select('office', [
          ...roles.map((role) => ({ value: role as string, text: roleWords[role][language] })),
          { value: 'system', text: words.system[language] },
        ])}
        {select('outcome', [
          { value: 'done', text: words.done[language] },
          { value: 'refused', text: words.refused[language] },
        ])}
        <Button kind="secondary">{words.apply[language]}</Button>
        <p class="govuk-body-s">
          <a class="govuk-link" href={pathOf('trail', language)}>
            {words.clear[language]}
          </a>
        </p>
      </form>
    </FilterFold>
  );
};

const Entries = ({ language, actor, question, trail }: TrailPageProps) => (
  <>
    <CardTable
      firstCellIsHeader
      columns={[words.when, words.action, words.office, words.outcome, words.subject].map((word) => ({
        header: word[language],
      }))}
      rows={trail.entries.map((entry) => [
        formatMoment(new Date(entry.at), language),
        whatOf(entry, language),
        byWhom(entry, language),
        <Outcome key="outcome" entry={entry} language={language} />,
        <Subject key="subject" entry={entry} language={language} actor={actor} />,
      ])}
    />
    <Pagination
      language={language}
      page={trail.page}
      pages={trail.pages}
      hrefOf={(number) => pathOf('trail', language) + trailQueryOf(question, { page: String(number) })}
    />
  </>
);

/** What was done and refused in one government, newest first, with its filters. */
export const TrailPage = (props: TrailPageProps) => {
  const { language, question, trail } = props;
  return (
    <>
      <Heading level={1}>{words.title[language]}</Heading>
      <p class="govuk-body">{words.intro[language]}</p>
      <Button href={pathOf('verifyTrail', language)}>{words.verify[language]}</Button>
      <LeftOut
        language={language}
        parts={props.notUnderstood}
        href={pathOf('trail', language) + trailQueryOf(question)}
      />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-third jalin-beside">
          <Filters {...props} />
        </div>
        <div class="govuk-grid-column-two-thirds">
          <Heading level={2}>{`${formatNumber(trail.total, language)} ${words.found[language]}`}</Heading>
          {trail.entries.length === 0 ? (
            <EmptyState title={words.nothing[language]} why={words.nothingWhy[language]} />
          ) : (
            <Entries {...props} />
          )}
          <p class="govuk-body-s">
            <a
              class="govuk-link"
              href={pathOf('trailFile', language) + trailQueryOf(question)}
              rel="nofollow"
            >
              {words.download[language]}
            </a>
          </p>
        </div>
      </div>
    </>
  );
};
