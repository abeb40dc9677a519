import { accessRoutes } from '#access';
import { intakeRoutes } from '#intake';
import type { Route } from '#platform/http/index.ts';
import { procedureRoutes } from '#procedure';
import { officeRegisterRoutes, registerRoutes } from '#register';
import { catalogueRoute } from './catalogue/catalogue.tsx';

/** Every address of the product, room by room. */
export const routes: readonly Route[] = [
  ...registerRoutes,
  ...officeRegisterRoutes,
  ...accessRoutes,
  ...intakeRoutes,
  ...procedureRoutes,
  catalogueRoute,
];
