import type { TestProject } from 'vitest/node';
import { embeddedPrograms } from '../../src/platform/postgres/programs.ts';
import { serve } from './test-server.ts';

/** The server an office runs by default: the one from npm, by its Unix socket. */
export default async (project: TestProject) => serve(project, await embeddedPrograms());
