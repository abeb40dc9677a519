import type { Route } from '#platform/http/index.ts';

/** The pages of this room, part by part. */
export const monitoringRoutes: readonly Route[] = [];
