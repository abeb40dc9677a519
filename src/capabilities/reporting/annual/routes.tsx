import type { Route } from '#platform/http/index.ts';
import { documentRoutes } from './document-routes.tsx';
import { paperRoutes } from './paper-routes.tsx';
import { readingRoutes } from './reading-routes.tsx';
import { sendingRoutes } from './sending-routes.tsx';
import { stepRoutes } from './step-routes.tsx';

/** The office's pages of annual reports. */
export const annualReportRoutes: readonly Route[] = [
  ...readingRoutes,
  ...paperRoutes,
  ...stepRoutes,
  ...documentRoutes,
  ...sendingRoutes,
];
