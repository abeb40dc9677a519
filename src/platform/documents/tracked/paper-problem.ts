import { type OfficeFileFacts, OfficeFileProblem } from '../../office-files/problem.ts';
import type { PaperFault } from './refusals.ts';

/** Thrown for what is no Word document; the archive and its XML have problems of their own. */
export class PaperProblem extends Error {
  override readonly name = 'PaperProblem';
  readonly fault: PaperFault;
  readonly facts: OfficeFileFacts;

  constructor(fault: PaperFault, facts: OfficeFileFacts = {}) {
    super(fault);
    this.fault = fault;
    this.facts = facts;
  }
}

/** What is wrong with the file; anything else is a bug and is thrown on. */
export function faultIn(problem: unknown): { fault: PaperFault; facts: OfficeFileFacts } {
  if (problem instanceof PaperProblem || problem instanceof OfficeFileProblem)
    return { fault: problem.fault, facts: problem.facts };
  throw problem;
}
