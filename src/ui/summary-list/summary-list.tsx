import { type Content, classes } from '../content/content.ts';

export interface SummaryAction {
  href: string;
  text: Content;
  /** Hidden words that tell several "Ubah" links apart: "tanggal penandatanganan". */
  about?: string | undefined;
}

export interface SummaryRow {
  key: Content;
  value: Content;
  actions?: readonly SummaryAction[] | undefined;
}

export interface SummaryListProps {
  rows: readonly SummaryRow[];
  /** Puts the list on a card with a title and actions about the whole. */
  card?: { title: string; level?: 2 | 3 | 4; actions?: readonly SummaryAction[] } | undefined;
  /** Without lines between the rows. */
  plain?: boolean | undefined;
}

const ActionLink = ({ action, suffix }: { action: SummaryAction; suffix?: string | undefined }) => {
  const hidden = [action.about, suffix && `(${suffix})`].filter(Boolean).join(' ');
  return (
    <a class="govuk-link" href={action.href}>
      {action.text}
      {hidden && <span class="govuk-visually-hidden"> {hidden}</span>}
    </a>
  );
};

const RowActions = ({
  actions,
  suffix,
}: {
  actions: readonly SummaryAction[];
  suffix?: string | undefined;
}) => (
  <dd class="govuk-summary-list__actions">
    {actions.length === 1 ? (
      actions.map((action) => <ActionLink key={action.href} action={action} suffix={suffix} />)
    ) : (
      <ul class="govuk-summary-list__actions-list">
        {actions.map((action, index) => (
          <li class="govuk-summary-list__actions-list-item" key={index}>
            <ActionLink action={action} suffix={suffix} />
          </li>
        ))}
      </ul>
    )}
  </dd>
);

const Rows = ({ rows, card, plain }: SummaryListProps) => {
  const anyActions = rows.some(({ actions = [] }) => actions.length > 0);
  return (
    <dl class={classes('govuk-summary-list', plain && 'govuk-summary-list--no-border')}>
      {rows.map(({ key, value, actions = [] }, index) => (
        <div
          class={classes(
            'govuk-summary-list__row',
            anyActions && actions.length === 0 && 'govuk-summary-list__row--no-actions',
          )}
          key={index}
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && <RowActions actions={actions} suffix={card?.title} />}
        </div>
      ))}
    </dl>
  );
};

const CardActions = ({ title, actions }: { title: string; actions: readonly SummaryAction[] }) =>
  actions.length === 1 ? (
    <div class="govuk-summary-card__actions">
      {actions.map((action) => (
        <ActionLink key={action.href} action={action} suffix={title} />
      ))}
    </div>
  ) : (
    <ul class="govuk-summary-card__actions">
      {actions.map((action, index) => (
        <li class="govuk-summary-card__action" key={index}>
          <ActionLink action={action} suffix={title} />
        </li>
      ))}
    </ul>
  );

/** What is known of one thing, or what was answered, with links to change it. */
export const SummaryList = (props: SummaryListProps) => {
  const { card } = props;
  if (!card) return <Rows {...props} />;
  const Title = `h${card.level ?? 2}` as const;
  return (
    <div class="govuk-summary-card">
      <div class="govuk-summary-card__title-wrapper">
        <Title class="govuk-summary-card__title">{card.title}</Title>
        {card.actions && card.actions.length > 0 && <CardActions title={card.title} actions={card.actions} />}
      </div>
      <div class="govuk-summary-card__content">
        <Rows {...props} />
      </div>
    </div>
  );
};
