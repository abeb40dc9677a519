import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { binariesOf, systemBinaries } from '../../src/platform/postgres/binaries.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { serve } from './test-server.ts';

/** The oldest server we promise: Debian's PostgreSQL 15, else the same version from npm. */
export default (project: TestProject) =>
  serve(project, systemBinaries(15) ?? binariesOf(join(projectRoot(), 'node_modules', 'postgres-15')));
