/** What the leaving officer knows and no record holds. */
export interface Note {
  id: number;
  /** null = about the work as a whole. */
  cooperation: string | null;
  title: string;
  text: string;
  /** ISO instant. */
  at: string;
  byName: string;
}

/** A note, its correction, or its being taken back: none is ever changed. */
export interface NoteAct extends Note {
  kind: 'written' | 'taken-back';
  replaces: number | null;
}

/** The notes that stand: neither corrected by another nor taken back; general ones first, then by cooperation. */
export function standingNotes(acts: readonly NoteAct[]): Note[] {
  const replaced = new Set(acts.flatMap(({ replaces }) => replaces ?? []));
  return acts
    .filter(({ id, kind }) => kind === 'written' && !replaced.has(id))
    .sort(
      (one, other) =>
        (one.cooperation ?? '').localeCompare(other.cooperation ?? '') || (one.id < other.id ? -1 : 1),
    )
    .map(({ kind: _, replaces: __, ...note }) => note);
}
