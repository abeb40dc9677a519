import { floorRules } from './floors.ts';
import { honestyRules } from './honesty.ts';
import { nameRules } from './names.ts';
import { packageRules } from './packages.ts';
import type { Rule } from './project.ts';
import { purityRules } from './purity.ts';
import { purposeRules } from './purpose.ts';
import { roomRules } from './rooms.ts';
import { sizeRules } from './sizes.ts';
import { sqlRules } from './sql.ts';

export const houseRules: readonly Rule[] = [
  ...floorRules,
  ...roomRules,
  ...nameRules,
  ...sizeRules,
  ...purityRules,
  ...purposeRules,
  ...sqlRules,
  ...honestyRules,
  ...packageRules,
];
