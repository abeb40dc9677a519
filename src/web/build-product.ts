import type { FastifyInstance } from 'fastify';
import type { House } from '#platform/house.ts';
import { buildWeb } from './build-web.ts';
import { routes } from './routes.ts';

/** The web entrance with every room's routes: what `main` and the journeys start. */
export const buildProduct = (house: House): Promise<FastifyInstance> => buildWeb(house, routes);
