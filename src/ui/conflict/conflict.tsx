import type { Language, Words } from '#kernel/language.ts';
import { type Content, classes } from '../content/content.ts';

const words = {
  open: { id: 'belum diputuskan', en: 'not settled' },
  resolved: { id: 'sudah diputuskan', en: 'settled' },
  kept: { id: 'dipakai', en: 'kept' },
  reason: { id: 'Alasan', en: 'Reason' },
} as const satisfies Record<string, Words>;

export interface ConflictSide {
  /** What this source says, as read: "12 April 2014". */
  value: Content;
  /** Its own words. */
  asWritten?: Content;
  source: Content;
  /** The side a person decided for; the others stay. */
  kept?: boolean | undefined;
}

export interface ConflictProps {
  language: Language;
  id?: string | undefined;
  /** Which fact: "Tanggal penandatanganan". */
  title: Content;
  titleLevel?: 2 | 3 | 4 | undefined;
  state: 'open' | 'resolved';
  note?: Content;
  sides: readonly ConflictSide[];
  /** Why it was settled so, and by which office. */
  reason?: Content;
  /** The way to settle it, for those who may. */
  children?: Content;
}

const Side = ({ side, language }: { side: ConflictSide; language: Language }) => (
  <li class={side.kept ? 'jalin-conflict__kept' : undefined}>
    <p class="jalin-conflict__value">
      {side.value}
      {side.kept && <> ({words.kept[language]})</>}
    </p>
    {side.asWritten && <p>“{side.asWritten}”</p>}
    <p class="jalin-conflict__source">{side.source}</p>
  </li>
);

/** Sources that disagree on one fact, side by side, before and after somebody decided. */
export const Conflict = (props: ConflictProps) => {
  const { language, id, title, titleLevel = 3, state, note, sides, reason, children } = props;
  const Title = `h${titleLevel}` as const;
  return (
    <section
      class={classes('jalin-conflict', state === 'resolved' && 'jalin-conflict--resolved')}
      id={id}
      aria-labelledby={id && `${id}-title`}
    >
      <Title class="govuk-heading-s" id={id && `${id}-title`}>
        {title}: {words[state][language]}
      </Title>
      {note && <p class="govuk-body">{note}</p>}
      <ul class="jalin-conflict__sides">
        {sides.map((side, index) => (
          <Side key={index} side={side} language={language} />
        ))}
      </ul>
      {reason && (
        <p class="govuk-body">
          <strong>{words.reason[language]}:</strong> {reason}
        </p>
      )}
      {children}
    </section>
  );
};
