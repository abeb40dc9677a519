import type { Situation } from './situation.ts';
import { agenda } from './situations/agenda.ts';
import { apology } from './situations/apology.ts';
import { buyingTime } from './situations/buying-time.ts';
import { clarifying } from './situations/clarifying.ts';
import { closing } from './situations/closing.ts';
import { competence } from './situations/competence.ts';
import { concluding } from './situations/concluding.ts';
import { dinner } from './situations/dinner.ts';
import { disagreeing } from './situations/disagreeing.ts';
import { email } from './situations/email.ts';
import { interpreter } from './situations/interpreter.ts';
import { money } from './situations/money.ts';
import { opening } from './situations/opening.ts';
import { proposing } from './situations/proposing.ts';
import { telephone } from './situations/telephone.ts';
import { video } from './situations/video.ts';
import { welcome } from './situations/welcome.ts';
import { wording } from './situations/wording.ts';

/** Every situation, in the order in which a meeting meets them. */
export const situations: readonly Situation[] = [
  welcome,
  opening,
  agenda,
  clarifying,
  proposing,
  disagreeing,
  buyingTime,
  money,
  competence,
  wording,
  concluding,
  closing,
  dinner,
  telephone,
  video,
  email,
  apology,
  interpreter,
];
