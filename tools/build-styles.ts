import { join } from 'node:path';
import { compile } from 'sass';
import { projectRoot } from '#platform/project-root.ts';

/** src/ui/styles/main.scss as one minified style sheet. */
export function buildStyles(): string {
  const root = projectRoot();
  const { css } = compile(join(root, 'src/ui/styles/main.scss'), {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
  });
  return css;
}
