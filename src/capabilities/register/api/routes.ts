import { json, type PublicRoute } from '#platform/http/index.ts';
import { strictQuestion } from '../public/question.ts';
import { describeApi } from './openapi.ts';
import { type Operation, operations } from './operations.ts';

const routeOf = ({ name, path, names, question, handle }: Operation): PublicRoute => ({
  name,
  method: 'GET',
  path,
  who: 'anyone',
  ...(names && { names }),
  handle: async (request, house) =>
    json(
      await handle(
        { params: request.params, question: strictQuestion(question, request.query) as never },
        house,
      ),
    ),
});

const description: PublicRoute = {
  name: 'api.description',
  method: 'GET',
  path: '/api/v1/openapi.json',
  who: 'anyone',
  handle: async (_, { config }) => json(describeApi(operations, config)),
};

/** The addresses under /api/v1. */
export const apiRoutes: readonly PublicRoute[] = [...operations.map(routeOf), description];
