import type { TestProject } from 'vitest/node';
import { freePort } from '../../src/platform/postgres/free-port.ts';
import { programs15 } from './programs-15.ts';
import { serve } from './test-server.ts';

/** A server as an agency runs it: PostgreSQL 15, reached by TCP. */
export default async (project: TestProject) => serve(project, await programs15(), { port: await freePort() });
