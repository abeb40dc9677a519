import { z } from 'zod';
import type { Config } from '#platform/config.ts';
import { renewalHeader } from '#platform/http/index.ts';
import * as answers from './answers.ts';
import type { Operation } from './operations.ts';

type Json = Readonly<Record<string, unknown>>;

const schemaAddress = (id: string) => `#/components/schemas/${id}`;

/** JSON Schema of what is sent as text: numbers in a question are read from the pattern of their digits. */
const questionSchema = (schema: z.ZodType): Json => {
  const { $schema: _, description: __, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
};

function parametersOf({ params = {}, question }: Operation): Json[] {
  const inPath = Object.entries(params).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(question.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    description: z.toJSONSchema(schema as z.ZodType, { io: 'input' }).description ?? '',
    schema: questionSchema(schema as z.ZodType),
  }));
  return [...inPath, ...inQuery];
}

/** Every answer's schema under its own name, referring to each other. */
function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: schemaAddress, io: 'input' });
  const ours = new Set(Object.values(answers).flatMap((schema) => schema.meta()?.id ?? []));
  const named = Object.entries(schemas).map(([id, { $schema: _, $id: __, id: ___, ...schema }]) => [
    id,
    schema,
  ]);
  // The registry belongs to the whole process: another room's named schemas are none of this API.
  const wanted = Object.fromEntries(named) as Record<string, Json>;
  return reachable(wanted, [...ours]);
}

function reachable(schemas: Readonly<Record<string, Json>>, from: readonly string[]): Json {
  const found: Record<string, Json> = {};
  const visit = (id: string) => {
    const schema = schemas[id];
    if (!schema || found[id]) return;
    found[id] = schema;
    for (const [, next] of JSON.stringify(schema).matchAll(/#\/components\/schemas\/(\w+)/g))
      visit(next ?? '');
  };
  for (const id of from) visit(id);
  return found;
}

const refTo = (schema: z.ZodType) => ({ $ref: schemaAddress(String(schema.meta()?.id)) });
const jsonOf = (schema: z.ZodType) => ({ 'application/json': { schema: refTo(schema) } });

const headers = {
  [renewalHeader]: {
    description:
      'Only while records are brought up to a new version of the program: the share of them, from 0 to 1, that is. Until then a record may be found by fewer words; what it says is right. The same stands on every download.',
    schema: { type: 'string', pattern: '^[01]\\.\\d\\d$' },
  },
};

function pathItem(operation: Operation): Json {
  const problem = (description: string) => ({ description, content: jsonOf(answers.Problem) });
  return {
    get: {
      operationId: operation.name.replace(/^api\./, ''),
      summary: operation.summary,
      parameters: parametersOf(operation),
      responses: {
        200: { description: operation.summary, headers, content: jsonOf(operation.answer) },
        ...(Object.keys(operation.question.shape).length > 0 && {
          400: problem('The question is not understood; each wrong part is named'),
        }),
        ...(operation.params && { 404: problem('Nothing of this name is published') }),
        429: problem('Too many requests within a minute'),
        503: problem('Not available at the moment'),
      },
    },
  };
}

/** The description of the API (OpenAPI 3.1), made from the schemas that check its questions and answers. */
export function describeApi(
  operations: readonly Operation[],
  { baseUrl, dataLicence }: Pick<Config, 'baseUrl' | 'dataLicence'>,
): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Jalin',
      version: '1',
      description:
        "The public register of local governments' cooperation with the world. Reading needs no account and no key.",
      license: dataLicence,
    },
    servers: [{ url: baseUrl }],
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path.replace(/:(\w+)/g, '{$1}'), pathItem(operation)]),
    ),
    components: { schemas: componentSchemas() },
  };
}
