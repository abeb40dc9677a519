import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path within the project -> content. */
export type NewFiles = Map<string, string>;

/** What was asked for cannot be written; says why and what to type instead. */
export class GenerateProblem extends Error {
  override name = 'GenerateProblem';
}

/** Fills a template's {{names}}; a name nobody gave is a bug in the template. */
export function fill(root: string, template: string, names: Readonly<Record<string, string>>): string {
  const text = readFileSync(join(root, 'tools/templates', `${template}.template`), 'utf8');
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = names[name];
    if (value === undefined)
      throw new GenerateProblem(`the template ${template} asks for an unknown {{${name}}}`);
    return value;
  });
}

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export function kebabOnly(what: string, value: string | undefined): string {
  if (value && kebab.test(value)) return value;
  throw new GenerateProblem(
    `${what} must be in kebab-case, such as "resolve-conflict"; not "${value ?? ''}".`,
  );
}

export const pascal = (stem: string) =>
  stem.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());

export const camel = (stem: string) => pascal(stem).replace(/^./, (letter) => letter.toLowerCase());
