import type { Route } from '#platform/http/index.ts';
import { activityRoutes } from './activities/routes.tsx';
import { alertRoutes } from './alerts/routes.tsx';
import { dormancyRoutes } from './dormancy/routes.tsx';
import { obstacleRoutes } from './obstacles/routes.tsx';
import { planRoutes } from './plans/routes.tsx';
import { resultRoutes } from './results/routes.tsx';

/** The pages of this room, part by part. */
export const monitoringRoutes: readonly Route[] = [
  ...activityRoutes,
  ...planRoutes,
  ...resultRoutes,
  ...alertRoutes,
  ...dormancyRoutes,
  ...obstacleRoutes,
];
