import { permendagri3Of2008, underUu23Of2014 } from './permendagri-3-2008/index.ts';
import { permendagri25Of2020 } from './permendagri-25-2020/index.ts';
import { pp28Of2018 } from './pp-28-2018/index.ts';
import { type Law, readLaw } from './read-law.ts';
import type { RuleSetText } from './shape.ts';

/** The regimes in the order they follow each other; a new regulation is one more entry. */
export const ruleSetTexts: readonly RuleSetText[] = [
  permendagri3Of2008,
  underUu23Of2014,
  pp28Of2018,
  permendagri25Of2020,
];

/** Indonesia's law on the cooperation of regions with abroad, 2004 to now. */
export const law: Law = readLaw(ruleSetTexts);
