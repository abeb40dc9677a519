import { custody } from '../custody/custody.ts';
import type { DossierKind } from './acts.ts';
import { goods } from './goods/goods.ts';
import { grant } from './grant/grant.ts';
import { permits } from './permits/permits.ts';
import type { ActKind, DossierType } from './questions.ts';
import { travel } from './travel/travel.ts';

export const dossierTypes: Readonly<Record<DossierKind, DossierType>> = {
  custody,
  travel,
  grant,
  permits,
  goods,
};

/** Kinds an officer opens by hand; custody opens with the instrument it is about. */
export const openableKinds = ['travel', 'grant', 'permits', 'goods'] as const;

export const actKindOf = (kind: DossierKind, code: string): ActKind | undefined =>
  dossierTypes[kind].acts.find((one) => one.code === code);
