import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildStyles } from '../build-styles.ts';
import type { Outputs } from './output-folder.ts';

/** What browsers load: name without hash -> content. */
type Assets = Map<string, Uint8Array>;

async function clientScript(root: string, entry: string): Promise<Uint8Array | undefined> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  return result.outputFiles[0]?.contents;
}

function addStaticFiles(folder: string, assets: Assets): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (statSync(join(folder, name)).isFile())
      assets.set(name.replaceAll('\\', '/'), readFileSync(join(folder, name)));
}

async function collect(root: string): Promise<Assets> {
  const assets: Assets = new Map([['main.css', Buffer.from(buildStyles())]]);
  const entry = 'src/ui/client/main.ts';
  const script = existsSync(join(root, entry)) ? await clientScript(root, entry) : undefined;
  if (script) assets.set('main.js', script);
  const editor = 'src/ui/client/editor/editor.ts';
  const own = existsSync(join(root, editor)) ? await clientScript(root, editor) : undefined;
  if (own) assets.set('editor.js', own);
  addStaticFiles(join(root, 'src/ui/static'), assets);
  return assets;
}

function hashedName(name: string, content: Uint8Array): string {
  const { dir, name: stem, ext } = parse(name);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return `${dir && `${dir}/`}${stem}-${hash}${ext}`;
}

const gainsFromCompression = (name: string) => /\.(css|js|svg|json|txt|xml|html|webmanifest)$/.test(name);

/**
 * Styles, client script and static files under names that change with their content, each with its .br and .gz
 * beside it, and assets/manifest.json: { "main.css": "main-1a2b3c4d5e.css" }.
 */
export async function bundleAssets(root: string): Promise<Outputs> {
  const outputs: Outputs = new Map();
  const manifest: Record<string, string> = {};
  for (const [name, content] of await collect(root)) {
    const hashed = hashedName(name, content);
    manifest[name] = hashed;
    outputs.set(`assets/${hashed}`, content);
    if (!gainsFromCompression(name)) continue;
    outputs.set(`assets/${hashed}.br`, brotliCompressSync(content));
    outputs.set(`assets/${hashed}.gz`, gzipSync(content, { level: 9 }));
  }
  outputs.set('assets/manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return outputs;
}
