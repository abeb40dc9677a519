import {
  Breadcrumbs,
  Details,
  InsetText,
  LanguageSwitch,
  NotificationBanner,
  PageLinks,
  Panel,
  SkipLink,
  SummaryList,
  Table,
  Tabs,
  Tag,
  type TagColour,
  TaskList,
  WarningText,
} from '#ui';
import { byClass, cannotSay, contentOf, listed, type Mapping, type Options } from './fixtures.ts';
import { eachElement } from './trees.ts';

const colours = Object.fromEntries(
  (['grey', 'blue', 'teal', 'green', 'yellow', 'orange', 'red', 'magenta', 'purple'] as TagColour[]).map(
    (colour) => [`govuk-tag--${colour}`, colour],
  ),
);

const action = (one: Options) => ({
  href: one.href ?? cannotSay('an action that leads nowhere'),
  text: contentOf(one),
  about: one.visuallyHiddenText,
});

const cell = (one: Options) => ({
  content: contentOf(one),
  numeric: one.format === 'numeric',
  colspan: one.colspan,
  rowspan: one.rowspan,
});

const numberOf = (given: unknown) =>
  Number.isInteger(Number(given)) ? Number(given) : cannotSay('a page without number');

const step = (one: Options) => one && { href: one.href, text: contentOf(one), label: one.labelText };

export const pageMappings: readonly Mapping[] = [
  {
    component: 'tag',
    render: (o) => <Tag colour={byClass(o.classes, colours)}>{contentOf(o)}</Tag>,
  },
  {
    component: 'breadcrumbs',
    render: (o) => (
      <Breadcrumbs
        language="en"
        collapse={o.collapseOnMobile}
        items={listed(o.items).map((item: Options) => ({ text: contentOf(item), href: item.href }))}
      />
    ),
  },
  {
    component: 'details',
    render: (o) => (
      <Details summary={contentOf(o, 'summary')} open={o.open} id={o.id}>
        {contentOf(o)}
      </Details>
    ),
  },
  { component: 'inset-text', render: (o) => <InsetText id={o.id}>{contentOf(o)}</InsetText> },
  {
    component: 'language-navigation',
    render: (o) => {
      const items = listed(o.items);
      if (items.length !== 2) cannotSay('other languages than our two');
      const current = items.findIndex((item) => item.current);
      const other = items[1 - current];
      const href = other?.href;
      const names: Record<string, string> = { en: 'English', cy: 'Cymraeg' };
      for (const { lang, text, html } of items)
        if (html || names[lang] !== text) cannotSay('other languages than our two');
      return <LanguageSwitch language="en" alternates={{ en: '', id: href }} />;
    },
    differences: [
      {
        because: 'our two languages are Indonesian and English, Indonesian first',
        inTree: (base) =>
          eachElement(base, (element) => {
            if (element.tag === 'ul') element.children.reverse();
            for (const name of ['lang', 'hreflang'])
              if (element.attributes[name] === 'cy') element.attributes[name] = 'id';
            element.children = element.children.map((child) =>
              child === 'Cymraeg' ? 'Bahasa Indonesia' : child,
            );
          }),
      },
    ],
  },
  {
    component: 'notification-banner',
    render: (o) => (
      <NotificationBanner
        language="en"
        kind={o.type === undefined ? undefined : o.type === 'success' ? 'success' : cannotSay('another type')}
        title={contentOf(o, 'title')}
        titleLevel={o.titleHeadingLevel === undefined ? undefined : (Number(o.titleHeadingLevel) as 2 | 3)}
        titleId={o.titleId}
        role={o.role}
        keepFocus={o.disableAutoFocus}
      >
        {contentOf(o)}
      </NotificationBanner>
    ),
  },
  {
    component: 'pagination',
    render: (o) => (
      <PageLinks
        language="en"
        landmark={o.landmarkLabel}
        previous={step(o.previous)}
        next={step(o.next)}
        items={o.items
          ?.filter(Boolean)
          .map((item: Options) =>
            item.ellipsis ? null : { number: numberOf(item.number), href: item.href, current: item.current },
          )}
      />
    ),
  },
  {
    component: 'panel',
    render: (o) => (
      <Panel
        title={contentOf(o, 'title')}
        titleLevel={o.headingLevel === undefined ? undefined : (Number(o.headingLevel) as 1 | 2)}
      >
        {contentOf(o)}
      </Panel>
    ),
  },
  {
    component: 'skip-link',
    render: (o) => <SkipLink href={o.href ?? '#content'}>{contentOf(o) ?? 'Skip to main content'}</SkipLink>,
  },
  {
    component: 'summary-list',
    render: (o) => (
      <SummaryList
        plain={byClass(o.classes, { 'govuk-summary-list--no-border': true })}
        card={
          o.card && {
            title: o.card.title?.text ?? cannotSay('a title of elements'),
            level: o.card.title.headingLevel,
            actions: o.card.actions?.items?.map(action),
          }
        }
        rows={listed(o.rows).map((row: Options) => ({
          key: contentOf(row.key),
          value: contentOf(row.value),
          actions: row.actions?.items?.map(action),
        }))}
      />
    ),
  },
  {
    component: 'table',
    render: (o) => (
      <Table
        caption={o.caption}
        captionSize={byClass(o.captionClasses, { 'govuk-table__caption--m': 'm' as const })}
        firstCellIsHeader={o.firstCellIsHeader}
        columns={o.head?.map((one: Options) => ({
          header: contentOf(one),
          numeric: one.format === 'numeric',
        }))}
        rows={listed(o.rows).map((row: Options) => row.map(cell))}
      />
    ),
  },
  {
    component: 'tabs',
    render: (o) => (
      <Tabs
        language="en"
        id={o.id}
        title={o.title}
        items={listed(o.items).map((item: Options) => ({
          id: item.id ?? cannotSay('a panel without id'),
          label: item.label,
          content: contentOf(item.panel),
        }))}
      />
    ),
  },
  {
    component: 'task-list',
    render: (o) => (
      <TaskList
        idPrefix={o.idPrefix}
        tasks={listed(o.items.some((item: Options) => !item) ? cannotSay('empty items') : o.items).map(
          (item: Options) => ({
            title: contentOf(item.title),
            href: item.href,
            hint: contentOf(item.hint),
            status: item.status.tag
              ? { tag: contentOf(item.status.tag), colour: byClass(item.status.tag.classes, colours) }
              : contentOf(item.status),
            cannotStart: byClass(item.status.classes, { 'govuk-task-list__status--cannot-start-yet': true }),
          }),
        )}
      />
    ),
  },
  {
    component: 'warning-text',
    render: (o) =>
      o.iconFallbackText === undefined || o.iconFallbackText === 'Warning' ? (
        <WarningText language="en">{contentOf(o)}</WarningText>
      ) : (
        cannotSay('another hidden word')
      ),
  },
];
