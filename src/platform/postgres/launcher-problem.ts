/** A reason the embedded database cannot run, with the mend; an operator reads it, so it is in English only. */
export class LauncherProblem extends Error {
  readonly code: string;
  constructor(code: string, words: string) {
    super(words);
    this.name = 'LauncherProblem';
    this.code = code;
  }
}
