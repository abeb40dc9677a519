import { relative } from 'node:path';
import { build } from 'esbuild';
import type { Outputs } from './output-folder.ts';

/**
 * Bundles the program: every entrance and room in one file, what is imported dynamically in chunks of its own,
 * so that a command loads only what it uses. Packages stay in node_modules.
 */
export async function bundleProgram(root: string, entry: string, folder: string): Promise<Outputs> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: { jalin: entry },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: 'linked',
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  return new Map(result.outputFiles.map((file) => [relative(folder, file.path), file.contents]));
}
