import type { Language } from '#kernel/language.ts';
import type { ListedDossier } from '../../annexes/list-dossiers.ts';
import type { CaseView } from '../../view-case.ts';
import type { LawOfCase } from '../law-of-case.ts';

/** What every page about one case shows from. */
export interface CasePageView {
  view: CaseView;
  /** Title of the cooperation in the page's language. */
  title: string;
  law: LawOfCase;
  /** The law of another day: an old step is recorded and corrected by the law of its own. */
  lawOn(day: string): LawOfCase;
  /** The last day of a regime, or today. */
  lastDayOf(regime: string): string;
  language: Language;
  /** Travels, grants, permits and goods of the cooperation; undefined for a reader who may not see them. */
  dossiers: readonly ListedDossier[] | undefined;
  /** Whether the reader's role records this stage. */
  mayRecord(stage: string): boolean;
  mayWriteLetters: boolean;
  /** Whether the register's own page of the cooperation is theirs to read. */
  mayReadRecord: boolean;
}
