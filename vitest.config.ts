import { defineConfig } from 'vitest/config';

// Five kinds of test, slowest last. `*.db.test.ts` and tests/postgres need PostgreSQL and run twice: on the
// embedded server and on a PostgreSQL 15 server, so that SQL stays within 15 and behaves the same on both.
// The launcher's own tests start and kill servers of their own, once.
const shared = { testTimeout: 30_000, hookTimeout: 120_000 };

// Loading the modules anew for every file took two thirds of the work of rules and databases. So a worker keeps them
// from file to file: a test must not rely on a module being fresh, nor leave anything in one (vi.mock of a loaded
// module does nothing).
const shareModules = { isolate: false };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // One more than the cores of a small machine: stories and servers spend much of their time waiting.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          ...shareModules,
          name: 'rules',
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          exclude: ['**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'launcher',
          include: ['tests/launcher/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          ...shareModules,
          name: 'embedded',
          include: ['src/**/*.db.test.ts', 'tests/postgres/**/*.test.ts'],
          globalSetup: ['tests/support/embedded-server.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          ...shareModules,
          name: 'server-15',
          include: ['src/**/*.db.test.ts', 'tests/postgres/**/*.test.ts'],
          // Reads thousands of pages for links; that each page's SQL runs on 15 is shown by its room and by every-route.
          exclude: ['src/web/every-link.db.test.ts'],
          globalSetup: ['tests/support/server-15.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          ...shareModules,
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/prepared-demonstration.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
