import type { Route } from '#platform/http/index.ts';
import { annualReportRoutes } from '../annual/routes.tsx';
import { agencyRoutes } from './agency-routes.tsx';
import { answerRoutes } from './answer-routes.tsx';
import { passOnRoutes } from './pass-on-routes.tsx';
import { requestRoutes } from './request-routes.tsx';
import { roundRoutes } from './round-routes.tsx';
import { settingRoutes } from './setting-routes.tsx';

/** The officer's pages of rounds and annual reports, and the pages an agency answers on without an account. */
export const reportingRoutes: readonly Route[] = [
  ...roundRoutes,
  ...requestRoutes,
  ...passOnRoutes,
  ...agencyRoutes,
  ...settingRoutes,
  ...answerRoutes,
  ...annualReportRoutes,
];
