import type { Route } from '#platform/http/index.ts';
import { apiRoutes } from './api/routes.ts';
import { publicRoutes } from './public/routes.tsx';

/** Every address of the register. */
export const registerRoutes: readonly Route[] = [...publicRoutes, ...apiRoutes];
