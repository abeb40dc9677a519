import { silentLog } from '#platform/log.ts';
import { renewRecords } from '#register';
import { answer, type Call, type ExitCode, exitCodes } from './command.ts';
import { openForWork } from './open-database.ts';

/** `jalin migrate`: brings the database up to this version; safe to repeat. */
export async function migrateDatabase(call: Call): Promise<ExitCode> {
  const open = await openForWork(call.config(), silentLog);
  try {
    const { migrated, database } = open;
    // The served program would do it beside its work; whoever migrates by hand waits for all of it.
    await renewRecords(database, call.config().clock);
    answer(call, { applied: migrated }, [
      migrated.length > 0
        ? `diterapkan / applied: ${migrated.join(', ')}`
        : 'tidak ada yang baru / nothing to apply',
    ]);
    return exitCodes.done;
  } finally {
    await open.close();
  }
}
