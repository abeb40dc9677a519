import type { Route } from '#platform/http/index.ts';
import { lawRoutes } from './law-routes.tsx';
import { letterSettingRoutes } from './letter-setting-routes.tsx';
import { ruleRoutes } from './rule-routes.tsx';
import { templateRoutes } from './template-routes.tsx';

/** The pages where an office sets what it goes by: rule sets, remembered rules, letters and their heads. Fixed addresses stand first. */
export const settingRoutes: readonly Route[] = [
  ...lawRoutes,
  ...ruleRoutes,
  ...templateRoutes,
  ...letterSettingRoutes,
];
