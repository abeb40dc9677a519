// First file of the Node 24 child: `node enter.mjs SCRIPT ARGUMENTS`. Leaves when the launcher is gone, keeps
// compiled code between runs, and hands over as if SCRIPT had been started directly.
import { enableCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { leaveWithParent } from './leave-with.mjs';
import { inProject } from './project.mjs';

leaveWithParent(() => process.kill(process.pid, 'SIGTERM'));
enableCompileCache(inProject('node_modules', '.cache', 'compiled'));
process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1]).href);
