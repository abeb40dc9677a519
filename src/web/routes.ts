import { accessRoutes } from '#access';
import type { Route } from '#platform/http/index.ts';
import { registerRoutes } from '#register';

/** Every address of the product, room by room. */
export const routes: readonly Route[] = [...registerRoutes, ...accessRoutes];
