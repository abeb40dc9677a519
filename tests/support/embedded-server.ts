import type { TestProject } from 'vitest/node';
import { embeddedBinaries } from '../../src/platform/postgres/binaries.ts';
import { serve } from './test-server.ts';

/** The server an office runs: the one from npm. */
export default (project: TestProject) => serve(project, embeddedBinaries());
