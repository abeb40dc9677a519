import type { Route } from '#platform/http/index.ts';
import { actRoutes } from './act-routes.tsx';
import { calendarRoutes } from './calendar-routes.tsx';
import { caseRoutes } from './case-routes.tsx';
import { checklistRoutes } from './checklist-routes.tsx';
import { clockRoutes } from './clock-routes.tsx';
import { letterRoutes } from './letter-routes.tsx';
import { pathRoute } from './path-routes.tsx';
import { rulesRoute } from './rules-routes.tsx';

/** The pages of the procedure: rules and path selector for anybody, cases, clocks and letters for the office. */
export const procedureRoutes: readonly Route[] = [
  rulesRoute,
  pathRoute,
  ...calendarRoutes,
  ...caseRoutes,
  ...actRoutes,
  ...checklistRoutes,
  ...clockRoutes,
  ...letterRoutes,
];
