import type { OfficeRoute } from '#platform/http/index.ts';
import { addRoutes } from './add-routes.tsx';
import { conflictRoutes } from './conflict-routes.tsx';
import { correctRoutes } from './correct-routes.tsx';
import { listRoutes } from './home-routes.tsx';
import { mergeRoutes } from './merge-routes.tsx';
import { recordRoutes } from './record-routes.tsx';
import { reviewRoutes } from './review-routes.tsx';
import { statementRoutes } from './statement-routes.tsx';
import { viewRoutes } from './view-routes.tsx';
import { withdrawRoutes } from './withdraw-routes.tsx';

/** The pages of the register for an office and its reporters, beside its home: record, correct, review, merge, decide, publish. */
export const officeRegisterRoutes: readonly OfficeRoute[] = [
  ...listRoutes,
  ...recordRoutes,
  ...viewRoutes,
  ...correctRoutes,
  ...addRoutes,
  ...withdrawRoutes,
  ...reviewRoutes,
  ...mergeRoutes,
  ...conflictRoutes,
  ...statementRoutes,
];
