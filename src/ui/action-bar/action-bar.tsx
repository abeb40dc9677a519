import type { Content } from '../content/content.ts';

export interface ActionBarProps {
  /** Names the group: "Tindakan untuk berkas ini". */
  label: string;
  /** What the actions are about, or their state ("Tersimpan 16.05"). */
  note?: Content;
  /** Buttons, the main one first. */
  children: Content;
}

/** What can be done with the thing on the page, in one place. */
export const ActionBar = ({ label, note, children }: ActionBarProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset groups the fields of one form; these are separate acts
  <div class="jalin-actions" role="group" aria-label={label}>
    {note && <p class="jalin-actions__note">{note}</p>}
    <div class="govuk-button-group">{children}</div>
  </div>
);
