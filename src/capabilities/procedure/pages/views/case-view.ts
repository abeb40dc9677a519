import type { Language } from '#kernel/language.ts';
import type { CaseView } from '../../view-case.ts';
import type { LawOfCase } from '../law-of-case.ts';

/** What every page about one case shows from. */
export interface CasePageView {
  view: CaseView;
  /** Title of the cooperation in the page's language. */
  title: string;
  law: LawOfCase;
  language: Language;
  mayRecord: boolean;
  mayWriteLetters: boolean;
  /** Whether the register's own page of the cooperation is theirs to read. */
  mayReadRecord: boolean;
}
