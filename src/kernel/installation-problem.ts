import type { Words } from './language.ts';

/** Something whoever runs the installation has to mend before it can go on; no page ever shows it. */
export class InstallationProblem extends Error {
  override name = 'InstallationProblem';
  readonly words: Words;

  constructor(words: Words, options?: ErrorOptions) {
    super(words.en, options);
    this.words = words;
  }
}
