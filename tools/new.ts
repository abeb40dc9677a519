/** `npm run new ...`: begins a room, a use case or a migration with the grammar the others have. */
import { projectRoot } from '#platform/project-root.ts';
import { generate } from './generate/generate.ts';
import { GenerateProblem } from './generate/templates.ts';

try {
  for (const path of generate(projectRoot(), process.argv.slice(2))) console.log(path);
} catch (problem) {
  if (!(problem instanceof GenerateProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 2;
}
