import type { Route } from '#platform/http/index.ts';
import { memberRoutes } from './member-routes.tsx';
import { sessionRoutes } from './session-routes.tsx';
import { trailRoutes } from './trail/routes.tsx';

/** Every page and form of this room. */
export const accessRoutes: readonly Route[] = [...sessionRoutes, ...memberRoutes, ...trailRoutes];
