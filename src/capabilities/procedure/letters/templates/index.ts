import { type LetterTemplate, letterTemplateSchema } from '../letter-template.ts';
import { afterSigning } from './after-signing.ts';
import { lendingSlip } from './lending-slip.ts';
import { ofTheProvince } from './of-the-province.ts';
import { passedOn } from './passed-on.ts';
import { pastTheGovernor } from './past-the-governor.ts';
import { toBegin } from './to-begin.ts';
import { toCouncilAndGovernor } from './to-council-and-governor.ts';
import { toMinister } from './to-minister.ts';

/** The letters we ship, in the order of the procedure as far as there is one; an office may change its own copy. */
export const letterTemplates: readonly LetterTemplate[] = [
  ...toBegin,
  ...toMinister,
  ...toCouncilAndGovernor,
  ...pastTheGovernor,
  ...ofTheProvince,
  ...afterSigning,
  ...passedOn,
  lendingSlip,
].map((text) => letterTemplateSchema.parse(text));
