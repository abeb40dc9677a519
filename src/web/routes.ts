import { accessRoutes } from '#access';
import { coachRoutes } from '#coach';
import { correspondenceRoutes } from '#correspondence';
import { draftingRoutes, interviewRoutes, libraryRoutes } from '#drafting';
import { handoverRoutes } from '#handover';
import { intakeRoutes } from '#intake';
import { monitoringRoutes } from '#monitoring';
import { officeNegotiationRoutes, partnerRoutes } from '#negotiation';
import type { Route } from '#platform/http/index.ts';
import { dossierRoutes, procedureRoutes, settingRoutes } from '#procedure';
import { officeHomeRoute, officeRegisterRoutes, registerRoutes } from '#register';
import { reportingRoutes } from '#reporting';
import { catalogueRoute } from './catalogue/catalogue.tsx';
import { startRoute } from './start/start-route.tsx';
import { statementRoutes } from './statements/statement-routes.tsx';
import { listWaitingWork } from './waiting-work.ts';

const ofTheRooms: readonly Route[] = [
  ...registerRoutes,
  officeHomeRoute(listWaitingWork),
  ...officeRegisterRoutes,
  ...accessRoutes,
  ...intakeRoutes,
  ...procedureRoutes,
  ...settingRoutes,
  ...dossierRoutes,
  ...reportingRoutes,
  ...correspondenceRoutes,
  ...monitoringRoutes,
  ...handoverRoutes,
  ...draftingRoutes,
  ...libraryRoutes,
  ...interviewRoutes,
  ...officeNegotiationRoutes,
  ...partnerRoutes,
  ...coachRoutes,
  ...statementRoutes,
  catalogueRoute,
];

/** Every address of the product, room by room. */
export const routes: readonly Route[] = [...ofTheRooms, startRoute(ofTheRooms)];
