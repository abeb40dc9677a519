import type { House, Workshop } from '#platform/house.ts';
import type { JobKind } from '#platform/queue.ts';

/** The jobs' entrance. */
export type JobsOf = (workshop: Workshop) => readonly JobKind[];

/** The other entrances, handed in by `main`: the command line, the web and the jobs do not know each other. */
export interface Entrances {
  buildServer(house: House): Promise<Server>;
  jobsOf: JobsOf;
}

/** What is needed of the web server here. */
interface Server {
  server: { address(): string | { port: number } | null };
  listen(where: { port: number; host: string }): Promise<string>;
  close(): Promise<unknown>;
}

/** Loaded only when a command needs them. */
export type LoadEntrances = () => Promise<Entrances>;
