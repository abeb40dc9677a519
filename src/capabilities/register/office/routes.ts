import type { OfficeRoute } from '#platform/http/index.ts';
import { addRoutes } from './add-routes.tsx';
import { conflictRoutes } from './conflict-routes.tsx';
import { correctRoutes } from './correct-routes.tsx';
import { homeRoutes } from './home-routes.tsx';
import { mergeRoutes } from './merge-routes.tsx';
import { recordRoutes } from './record-routes.tsx';
import { statementRoutes } from './statement-routes.tsx';
import { viewRoutes } from './view-routes.tsx';
import { withdrawRoutes } from './withdraw-routes.tsx';

/** The officer's pages of the register: record, correct, merge, decide, publish, and see the history. */
export const officeRegisterRoutes: readonly OfficeRoute[] = [
  ...homeRoutes,
  ...recordRoutes,
  ...viewRoutes,
  ...correctRoutes,
  ...addRoutes,
  ...withdrawRoutes,
  ...mergeRoutes,
  ...conflictRoutes,
  ...statementRoutes,
];
