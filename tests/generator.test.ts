import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { generate } from '../tools/generate/generate.ts';
import { houseRules } from './house-rules/all-rules.ts';
import { readProject, show } from './house-rules/project.ts';

// Enough of the house to begin a room beside; the whole of it would only be read more slowly.
const copied = [
  'src/kernel',
  'src/platform',
  'src/capabilities/audit',
  'src/capabilities/reference',
  'migrations',
  'tools/templates',
  'package.json',
  'package-lock.json',
  'ARCHITECTURE.md',
];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jalin-new-'));
  for (const path of copied) cpSync(join(projectRoot(), path), join(root, path), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function complaintsAbout(paths: readonly string[]): string[] {
  const project = readProject(root);
  return houseRules
    .flatMap((rule) => rule.complaints(project))
    .filter(({ path, words }) => paths.includes(path) || words.includes('weather'))
    .map(show);
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('npm run new', () => {
  it('begins a room that keeps every rule of the house', () => {
    const paths = generate(root, ['capability', 'weather-watch']);
    expect(paths).toContain('src/capabilities/weather-watch/rules.test.ts');
    expect(complaintsAbout(paths)).toEqual([]);
  });

  it('begins a use case in a room, with its test and its place in the door', () => {
    generate(root, ['capability', 'weather']);
    const paths = generate(root, ['use-case', 'weather', 'record-storm-warning']);
    expect(paths).toContain('src/capabilities/weather/record-storm-warning.db.test.ts');
    expect(read('src/capabilities/weather/index.ts')).toContain('export { recordStormWarning }');
    expect(complaintsAbout(paths)).toEqual([]);
  });

  it('numbers a migration after the last one', () => {
    const before = readProject(root);
    const last = [...before.keys()].filter((path) => path.startsWith('migrations/')).length;
    const paths = generate(root, ['migration', 'weather']);
    expect(paths).toEqual([`migrations/${String(last + 1).padStart(4, '0')}-weather.sql`]);
    expect(complaintsAbout(paths)).toEqual([]);
  });

  it('overwrites nothing, and then writes nothing at all', () => {
    const architecture = read('ARCHITECTURE.md');
    expect(() => generate(root, ['capability', 'audit'])).toThrow(/Already there.*audit\/index\.ts/);
    expect(read('ARCHITECTURE.md')).toBe(architecture);
  });

  it.each([
    ['a name that is not kebab-case', ['capability', 'WeatherWatch'], /kebab-case/],
    ['a path as a name', ['capability', '../weather'], /kebab-case/],
    ['a use case without a noun', ['use-case', 'audit', 'record'], /a verb and a noun/],
    ['a use case in a room that is not there', ['use-case', 'weather', 'record-storm'], /begin with/],
    [
      'a use case in a room that may not audit',
      ['use-case', 'reference', 'record-storm'],
      /may not call audit/,
    ],
    ['anything else', ['page', 'home'], /What can be made/],
  ])('says what is wrong with %s', (_, args, words) => {
    expect(() => generate(root, args)).toThrow(words);
    expect(existsSync(join(root, 'src/capabilities/weather'))).toBe(false);
  });
});
