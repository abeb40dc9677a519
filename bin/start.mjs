import { launch } from './launch/launch.mjs';
import { inProject } from './launch/project.mjs';

await launch(inProject('dist', 'jalin.js'), ['start', ...process.argv.slice(2)]);
