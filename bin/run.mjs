// `npm run <verb>`: makes the checkout ready, then runs the verb's program in Node 24.
import { sourcesFingerprint } from './launch/build.mjs';
import { launch } from './launch/launch.mjs';
import { inProject, say } from './launch/project.mjs';

/** @type {Record<string, { script: string, args?: string[], built: boolean }>} */
const verbs = {
  test: { script: 'tools/test.ts', built: true },
  check: { script: 'tools/check.ts', built: true },
  build: { script: 'tools/build.ts', args: ['--fingerprint', sourcesFingerprint()], built: false },
  dev: { script: 'tools/dev.ts', built: false },
  new: { script: 'tools/new.ts', built: false },
  bench: { script: 'bench/run.ts', built: true },
  drill: { script: 'tools/kill-drill.ts', built: true },
  'db:migrate': { script: 'dist/jalin.js', args: ['migrate'], built: true },
};

const [name = '', ...args] = process.argv.slice(2);
const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
if (!verb) {
  const known = Object.keys(verbs).join(', ');
  say({ id: `npm run mengenal ${known}; bukan "${name}".`, en: `npm run knows ${known}; not "${name}".` });
  process.exitCode = 2;
} else {
  await launch(inProject(verb.script), [...(verb.args ?? []), ...args], { built: verb.built });
}
