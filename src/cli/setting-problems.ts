import { type Config, ConfigProblem } from '#platform/config.ts';

/** What a failed start has to do with a setting, by the system's own code; anything else is not a setting's fault. */
const causes: Readonly<Record<string, (config: Config) => ConfigProblem>> = {
  EADDRINUSE: ({ port }) =>
    new ConfigProblem(
      'PORT',
      `${port} is used by another program. Stop it, or choose another port, for example PORT=${port + 1}.`,
    ),
  EADDRNOTAVAIL: ({ host }) =>
    new ConfigProblem('HOST', `this machine has no address ${host}. Use 127.0.0.1, or one it has.`),
  ENOTFOUND: ({ host, databaseUrl }) =>
    databaseUrl
      ? unreachable(databaseUrl)
      : new ConfigProblem('HOST', `${host} is not known. Use 127.0.0.1, or an address this machine has.`),
  EACCES: ({ dataDir, port }) =>
    port > 0 && port < 1024
      ? new ConfigProblem('PORT', `${port} is kept for the administrator. Use one above 1023.`)
      : new ConfigProblem(
          'DATA_DIR',
          `${dataDir} may not be written by this user. Choose a folder that may.`,
        ),
  EROFS: ({ dataDir }) =>
    new ConfigProblem('DATA_DIR', `${dataDir} is on a read-only disk. Choose a folder that may be written.`),
  ENOTDIR: ({ dataDir }) =>
    new ConfigProblem('DATA_DIR', `${dataDir} is not a folder. Choose another, or move the file away.`),
  EEXIST: ({ dataDir }) =>
    new ConfigProblem('DATA_DIR', `${dataDir} is not a folder. Choose another, or move the file away.`),
  ECONNREFUSED: ({ databaseUrl = '' }) => unreachable(databaseUrl),
  ETIMEDOUT: ({ databaseUrl = '' }) => unreachable(databaseUrl),
  EHOSTUNREACH: ({ databaseUrl = '' }) => unreachable(databaseUrl),
  '28P01': () => new ConfigProblem('DATABASE_URL', 'the server refuses this user or password.'),
  '28000': () => new ConfigProblem('DATABASE_URL', 'the server refuses this user.'),
  '3D000': () => new ConfigProblem('DATABASE_URL', 'the server has no such database; create it first.'),
  '42501': () =>
    new ConfigProblem(
      'DATABASE_URL',
      'this user may not create roles. Use the owner of the database with CREATEROLE.',
    ),
};

function unreachable(databaseUrl: string): ConfigProblem {
  const { hostname, port } = new URL(databaseUrl);
  return new ConfigProblem(
    'DATABASE_URL',
    `no PostgreSQL answers at ${hostname}:${port || 5432}. Start it, or correct the address.`,
  );
}

/** The problem as it is, or as the setting to correct when its cause is one. */
export function settingProblem(problem: unknown, config: Config): unknown {
  const first = problem instanceof AggregateError ? problem.errors[0] : problem;
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  const ofDatabase = /^(ECONN|ETIME|EHOST|28|3D|42)/.test(code);
  if (ofDatabase && !config.databaseUrl) return problem;
  const cause = Object.hasOwn(causes, code) ? causes[code] : undefined;
  return cause ? cause(config) : problem;
}
