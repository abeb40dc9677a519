import type { Content } from '../content/content.ts';

export interface TimelineEntry {
  title: Content;
  /** ISO date or instant, or the start of an imprecise one ("2015", "2015-09"); left out when nobody knows. */
  datetime?: string | undefined;
  /** The date in words, always in long form. */
  when: string;
  /** Who did it and in which role at that time. */
  by?: Content;
  /** `planned` lies ahead, `overdue` should have happened. */
  state?: 'done' | 'planned' | 'overdue' | undefined;
  children?: Content;
}

export interface TimelineProps {
  entries: readonly TimelineEntry[];
  /** Level of the entries' headings, one below the heading above the timeline. */
  headingLevel?: 2 | 3 | 4 | undefined;
}

// A <time> without a machine-readable date would be wrong, and EDTF ("2012~") is none.
const isMachineReadable = (datetime: string) =>
  /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(datetime);

const When = ({ when, datetime }: Pick<TimelineEntry, 'when' | 'datetime'>) => (
  <>{datetime && isMachineReadable(datetime) ? <time dateTime={datetime}>{when}</time> : when}</>
);

/** One ordered history of events, letters, papers and decisions. */
export const Timeline = ({ entries, headingLevel = 3 }: TimelineProps) => {
  const Title = `h${headingLevel}` as const;
  return (
    <ol class="jalin-timeline">
      {entries.map(({ title, datetime, when, by, state = 'done', children }, index) => (
        <li class={`jalin-timeline__entry jalin-timeline__entry--${state}`} key={index}>
          <Title class="jalin-timeline__title">{title}</Title>
          <p class="jalin-timeline__when">
            <When when={when} datetime={datetime} />
            {by && <> · {by}</>}
          </p>
          {children && <div class="jalin-timeline__more">{children}</div>}
        </li>
      ))}
    </ol>
  );
};
