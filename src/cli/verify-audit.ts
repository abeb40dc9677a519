import { verifyAudit } from '#audit';
import { silentLog } from '#platform/log.ts';
import { answer, type Call, type ExitCode, exitCodes, optional } from './command.ts';
import { openForWork } from './open-database.ts';

/** `jalin verify-audit`: recomputes the whole history; with --head, whether it still holds that entry. */
export async function verifyHistory(call: Call): Promise<ExitCode> {
  const open = await openForWork(call.config(), silentLog);
  try {
    const result = await verifyAudit(open.database, optional(call, 'head'));
    const broken = result.chains.flatMap(({ governmentId, verdict }) =>
      verdict.whole ? [] : [`  pemerintah / government ${governmentId}, ${verdict.brokenAt}: ${verdict.why}`],
    );
    answer(call, result, [
      result.whole
        ? `${result.entries} entri, utuh / entries, whole`
        : `${result.entries} entri, TIDAK UTUH / entries, BROKEN`,
      ...broken,
      ...(result.headFound === false
        ? ['  --head: entri ini tidak ada dalam riwayat / this entry is not in the history']
        : []),
    ]);
    return result.whole ? exitCodes.done : exitCodes.failed;
  } finally {
    await open.close();
  }
}
