import { resolve } from 'node:path';
import { type Clock, frozenClock, systemClock } from '#kernel/clock.ts';

/** What the environment decides; everything else is a setting inside the product. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  /** A PostgreSQL server (15 or later); absent = the embedded one in `dataDir`. */
  databaseUrl?: string;
  /** Ready-made login of the unprivileged role, for servers where the owner may not create roles. */
  databaseAppUrl?: string;
  /** Address people reach us by; decides cookies and links in letters. */
  baseUrl: string;
  /** Whom readers write to about this installation, as the operator wants it shown. */
  contact?: string;
  clock: Clock;
  frozen: boolean;
}

/** A setting that is missing or wrong: names it and says the mend. Stops the start with exit code 78. */
export class ConfigProblem extends Error {
  readonly setting: string;
  constructor(setting: string, mend: string) {
    super(`${setting}: ${mend}`);
    this.name = 'ConfigProblem';
    this.setting = setting;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new ConfigProblem('PORT', `must be a whole number from 0 to 65535, not "${value}".`);
  return number;
}

function postgresUrl(setting: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol))
    throw new ConfigProblem(setting, 'must look like postgres://user:password@host:5432/database.');
  return value;
}

function baseUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ConfigProblem(
      'BASE_URL',
      `must be a web address such as https://jalin.example.go.id, not "${value}".`,
    );
  return url.origin;
}

function hostName(value: string): string {
  const host = value.includes(':') ? `[${value}]` : value;
  if (!URL.canParse(`http://${host}`))
    throw new ConfigProblem('HOST', `must be a host name or address such as 127.0.0.1, not "${value}".`);
  return value;
}

function clockOf(value: string | undefined): Clock {
  if (value === undefined) return systemClock;
  try {
    return frozenClock(value);
  } catch {
    throw new ConfigProblem(
      'JALIN_NOW',
      `must be an ISO instant such as 2017-11-15T09:00:00+07:00, not "${value}".`,
    );
  }
}

/** Reads the environment; an empty string counts as absent. Throws ConfigProblem naming the first bad setting. */
export function readConfig(environment: Environment): Config {
  const get = (name: string) => environment[name] || undefined;
  const listenPort = port(get('PORT') ?? '3000');
  const host = hostName(get('HOST') ?? '127.0.0.1');
  const databaseUrl = get('DATABASE_URL');
  const databaseAppUrl = get('DATABASE_APP_URL');
  return {
    port: listenPort,
    host,
    dataDir: resolve(get('DATA_DIR') ?? './data'),
    ...(databaseUrl && { databaseUrl: postgresUrl('DATABASE_URL', databaseUrl) }),
    ...(databaseAppUrl && { databaseAppUrl: postgresUrl('DATABASE_APP_URL', databaseAppUrl) }),
    baseUrl: baseUrl(get('BASE_URL') ?? `http://${host.includes(':') ? `[${host}]` : host}:${listenPort}`),
    ...(get('CONTACT') && { contact: get('CONTACT') as string }),
    clock: clockOf(get('JALIN_NOW')),
    frozen: get('JALIN_NOW') !== undefined,
  };
}
