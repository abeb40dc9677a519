import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InstallationProblem } from '#kernel/installation-problem.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { Config } from '#platform/config.ts';
import { openDatabase } from '#platform/database/database.ts';
import { type DatabaseLook, inspectDatabase } from '#platform/database/inspect.ts';
import { ensureRoles } from '#platform/database/roles.ts';
import { checkCatalogue } from '#platform/database/self-check.ts';
import { silentLog } from '#platform/log.ts';
import { answer, type Call, type ExitCode, exitCodes } from '../command.ts';
import { reachServer } from '../open-database.ts';
import { settingProblem } from '../setting-problems.ts';
import {
  type Check,
  checkCatalogueFindings,
  checkClock,
  checkDisk,
  checkMigrations,
  checkNode,
  checkQueue,
  checkRoles,
  checkServer,
  checkSettings,
  databaseNotOpened,
  noDatabaseYet,
} from './checks.ts';

/** `jalin doctor`: looks at everything an installation stands on and changes nothing; 1 when something is to do. */
export async function examine(call: Call): Promise<ExitCode> {
  const config = call.config();
  const checks = [
    checkSettings(config),
    checkNode(process.version),
    await checkDisk(config.dataDir),
    ...(await checkDatabase(config)),
  ];
  const ok = checks.every((check) => check.ok);
  answer(
    call,
    { ok, checks },
    checks.flatMap(({ name, ok: isWell, words }) => [
      `${isWell ? 'baik ' : 'PERLU'} ${name}: ${words.id}`,
      ...(words.en === words.id ? [] : [`      ${words.en}`]),
    ]),
  );
  return ok ? exitCodes.done : exitCodes.failed;
}

async function checkDatabase(config: Config): Promise<Check[]> {
  if (!config.databaseUrl && !existsSync(join(config.dataDir, 'postgres')))
    return [noDatabaseYet(config.dataDir)];
  try {
    const server = await reachServer(config, silentLog, true);
    try {
      const look = await inspectDatabase(server.ownerUrl);
      return [...checksOf(look), ...(await checkAsApplication(config, server.ownerUrl, look))];
    } finally {
      await server.stop();
    }
  } catch (problem) {
    return [databaseNotOpened(wordsOf(settingProblem(problem, config)))];
  }
}

const checksOf = (look: DatabaseLook): Check[] => [
  checkServer(look),
  checkRoles(look),
  checkMigrations(look),
  checkClock(look),
  checkQueue(look),
];

/** The catalogue is looked at by the role that must not see through it. */
async function checkAsApplication(config: Config, ownerUrl: string, look: DatabaseLook): Promise<Check[]> {
  if (look.missingRoles.length > 0 || look.pending.length > 0) return [];
  const database = openDatabase(config.databaseAppUrl ?? (await ensureRoles(ownerUrl)).appUrl, { max: 1 });
  try {
    return [checkCatalogueFindings(await checkCatalogue(database as never))];
  } finally {
    await database.destroy();
  }
}

function wordsOf(problem: unknown) {
  if (problem instanceof Refusal || problem instanceof InstallationProblem) return problem.words;
  const told = problem instanceof Error ? problem.message : String(problem);
  return { id: told, en: told };
}
