import type { OfficeRoute } from '#platform/http/index.ts';
import { fileRoutes } from './file-routes.tsx';
import { listRoutes } from './list-routes.tsx';
import { outlineRoutes } from './outline-routes.tsx';
import { textRoutes } from './text-routes.tsx';
import { versionAndReviewRoutes } from './version-routes.tsx';

/** The pages of the agreement workbench; fixed addresses stand before those with a name in them. */
export const draftingRoutes: readonly OfficeRoute[] = [
  ...listRoutes,
  ...outlineRoutes,
  ...versionAndReviewRoutes,
  ...textRoutes,
  ...fileRoutes,
];
