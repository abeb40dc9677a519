import { fromKysely, type Job, PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { GovernmentTransaction } from './database/database.ts';
import { queueSchema } from './database/queue-schema.ts';
import type { Log } from './log.ts';

/**
 * A job carries the government and ids, never what a person typed: every government's jobs stand in one table
 * that no row-level security guards (docs/decisions/0009-queue.md). What it needs it reads as its government.
 */
const JobIds = z
  .record(z.string(), z.union([z.int(), z.string().regex(/^[\w.:-]{1,64}$/)]))
  .and(z.object({ governmentId: z.int() }));
export type JobIds = z.infer<typeof JobIds>;

/** One kind of work that may be late. */
export interface JobKind<Ids extends JobIds = JobIds> {
  /** "intake.read-batch": the room and what is done. */
  name: string;
  /** A run longer than this is stopped and counts as failed. */
  limitSeconds: number;
  /** Work that comes up by itself, for all governments: how often it is looked for. It is given `governmentId` 0. */
  everySeconds?: number;
  /** The work itself. It may run twice (a machine can die just before the end), so it must not mind. */
  run(ids: Ids, signal: AbortSignal): Promise<void>;
}

export interface Queue {
  /**
   * Adds a job in the caller's transaction: it exists when that commits and not otherwise. The same job (kind
   * and ids) waits at most once.
   */
  add(tx: GovernmentTransaction, name: string, ids: JobIds): Promise<void>;
  /** Lets running jobs end, tells those that do not to stop, and leaves them to be taken up again. */
  stop(): Promise<void>;
}

export interface QueueOptions {
  /** Every kind there is; a process that only adds jobs needs their names. */
  kinds: readonly JobKind[];
  log: Log;
  /**
   * Whether this process does the jobs too. `alone`: no other process can (the embedded database has one), so
   * what is marked as running was left by a process that died, and is taken up at once instead of after its
   * heartbeat is missed.
   */
  work: 'none' | 'shared' | 'alone';
}

// Six attempts over about five minutes: a database that restarts, a disk that is full for a moment.
const attempts = { retryLimit: 5, retryDelay: 2, retryBackoff: true, retryDelayMax: 120 };
// A worker that has not said anything for this long is dead; half of it is the library's heartbeat.
const heartbeatSeconds = 30;
// A new job wakes its worker at once; this is for those tried again, and for a lost connection.
const polling = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 };
/** How long a stop waits for running jobs. The process is usually killed after ten seconds. */
const stopMilliseconds = 5_000;
const keptDays = 14;

const settingsOf = (kind: JobKind) => ({
  ...attempts,
  notify: true,
  expireInSeconds: kind.limitSeconds,
  heartbeatSeconds,
  retentionSeconds: keptDays * 86_400,
  // What is looked for every minute would soon be most of the table.
  deleteAfterSeconds: kind.everySeconds ? 3_600 : keptDays * 86_400,
});

/** Why a job failed, as the queue keeps it: the details may be personal data and stand in the log only. */
class JobFailed extends Error {
  override name = 'JobFailed';
  constructor(problem: unknown) {
    const { name = 'unknown', code = '' } =
      problem instanceof Error ? (problem as NodeJS.ErrnoException) : {};
    super(`${name} ${code}`.trim());
    delete this.stack;
  }
}

const bossOf = (appUrl: string, works: boolean) =>
  new PgBoss({
    connectionString: appUrl,
    schema: queueSchema,
    application_name: 'jalin queue',
    max: works ? 4 : 1,
    // The owner made the tables; the application role could not, nor rebuild their indexes.
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    schedule: false,
    useListenNotify: works,
    supervise: works,
    superviseIntervalSeconds: heartbeatSeconds / 2,
    monitorIntervalSeconds: heartbeatSeconds / 2,
    openTelemetry: { enabled: false },
  });

/** The queue as the application role. Nothing is connected before the first job is added, unless this process works. */
export async function openQueue(appUrl: string, options: QueueOptions): Promise<Queue> {
  const boss = bossOf(appUrl, options.work !== 'none');
  boss.on('error', (problem) => options.log.problem('queue', new JobFailed(problem)));
  const stopping = new AbortController();
  let starting: Promise<void> | undefined;
  const rounds: NodeJS.Timeout[] = [];
  const start = () => {
    starting ??= startBoss(boss, options, stopping.signal);
    return starting;
  };
  if (options.work !== 'none') {
    await start();
    for (const kind of options.kinds)
      if (kind.everySeconds) rounds.push(goRound(boss, kind, kind.everySeconds, options.log));
  }
  return {
    async add(tx, name, ids) {
      const data = JobIds.parse(ids);
      await start();
      const singletonKey = JSON.stringify(Object.entries(data).sort());
      await boss.send(name, data, { singletonKey, db: fromKysely(tx) });
    },
    async stop() {
      stopping.abort();
      for (const round of rounds) clearInterval(round);
      await starting?.catch(() => undefined);
      await boss.stop({ graceful: true, timeout: stopMilliseconds });
    },
  };
}

async function startBoss(boss: PgBoss, options: QueueOptions, stopping: AbortSignal): Promise<void> {
  await boss.start();
  for (const kind of options.kinds) {
    await boss.createQueue(kind.name, { ...settingsOf(kind), policy: 'stately' });
    await boss.updateQueue(kind.name, settingsOf(kind));
    if (options.work === 'none') continue;
    if (options.work === 'alone') await takeUpAgain(boss, kind.name);
    await boss.work<JobIds>(kind.name, polling, async ([job]) => {
      if (job) await runJob(kind, job, stopping, options.log);
    });
  }
}

/** Of several processes that go round, the job of one waits and that of the others is the same job. */
function goRound(boss: PgBoss, { name }: JobKind, everySeconds: number, log: Log): NodeJS.Timeout {
  const data: JobIds = { governmentId: 0 };
  const round = setInterval(() => {
    boss
      .send(name, data, { singletonKey: 'round', retryLimit: 0 })
      .catch((problem: unknown) => log.problem('queue-round', problem, { kind: name }));
  }, everySeconds * 1_000);
  return round.unref();
}

async function runJob(kind: JobKind, job: Job<JobIds>, stopping: AbortSignal, log: Log): Promise<void> {
  const detail = { job: job.id, kind: kind.name, attempt: job.retryCount + 1, ...job.data };
  try {
    await kind.run(job.data, AbortSignal.any([job.signal, stopping]));
    if (!kind.everySeconds) log.info('job-done', detail);
  } catch (problem) {
    log.problem('job-failed', problem, detail);
    throw new JobFailed(problem);
  }
}

/** Counts as a failed attempt, so that a job that kills its process every time is given up in the end. */
async function takeUpAgain(boss: PgBoss, name: string): Promise<void> {
  const active = (await boss.findJobs(name)).filter(({ state }) => state === 'active').map(({ id }) => id);
  if (active.length > 0) await boss.fail(name, active, { name: 'ProcessDied' });
}
