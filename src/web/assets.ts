import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InstallationProblem } from '#kernel/installation-problem.ts';
import { projectRoot } from '#platform/project-root.ts';

/** Styles and scripts as built, under names that change with their content. */
export interface Assets {
  folder: string;
  styles: string;
  script?: string;
  icon?: string;
  /** Scripts of single pages, by name. */
  ofPages?: Readonly<Record<string, string>>;
}

/** The pages' styles were not built. */
class AssetsMissing extends InstallationProblem {
  override name = 'AssetsMissing';
}

/** Reads dist/assets/manifest.json; fails with what to do when nothing was built. */
export async function findAssets(folder = join(projectRoot(), 'dist', 'assets')): Promise<Assets> {
  const manifest: Record<string, string> = await readFile(join(folder, 'manifest.json'), 'utf8').then(
    JSON.parse,
    (problem) => {
      throw new AssetsMissing(
        {
          id: `${folder} tidak memuat manifest.json. Jalankan "npm run build" lebih dahulu.`,
          en: `${folder} has no manifest.json. Run "npm run build" first.`,
        },
        { cause: problem },
      );
    },
  );
  const addressOf = (name: string) => manifest[name] && `/assets/${manifest[name]}`;
  const script = addressOf('main.js');
  const icon = addressOf('icon.svg');
  const editor = addressOf('editor.js');
  return {
    folder,
    styles: addressOf('main.css') ?? '',
    ...(script && { script }),
    ...(icon && { icon }),
    ofPages: editor ? { editor } : {},
  };
}
