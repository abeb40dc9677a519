import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { commands } from '../src/cli/commands.ts';
import { type Project, readProject, runningCodeIn } from './house-rules/project.ts';

const house = readProject(projectRoot());

const documentsOf = (project: Project) => [...project].filter(([path]) => path.endsWith('.md'));

/** Links to other files; web addresses and anchors of the same page are not ours to keep. */
function linksIn(text: string): string[] {
  const outsideCode = text.replace(/```[\s\S]*?```/g, '');
  const targets = [...outsideCode.matchAll(/\]\(<?([^)>\s]+)>?(?:\s+"[^"]*")?\)/g)].map(
    ([, target = '']) => target,
  );
  return targets.filter((target) => !/^([a-z]+:|#)/.test(target)).map((target) => target.split('#')[0] ?? '');
}

function brokenLinks(project: Project, exists: (path: string) => boolean): string[] {
  return documentsOf(project).flatMap(([path, text]) =>
    linksIn(text)
      .filter((target) => !exists(posix.join(dirname(path), decodeURIComponent(target))))
      .map((target) => `${path} -> ${target}`),
  );
}

function decisionComplaints(project: Project): string[] {
  const decisions = documentsOf(project).filter(([path]) => path.startsWith('docs/decisions/'));
  const numbers = decisions.map(([path]) => /\/(\d{4})-/.exec(path)?.[1] ?? path);
  return decisions.flatMap(([path, text]) => {
    const number = /\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1];
    if (!number) return [`${path}: not named like 0001-what-was-decided.md`];
    const superseding = /^- Status: superseded by (\d{4})$/m.exec(text)?.[1];
    return [
      ...(numbers.filter((other) => other === number).length > 1 ? [`${path}: number ${number} twice`] : []),
      ...(text.startsWith(`# ${number} `) ? [] : [`${path}: its title does not begin with its number`]),
      ...(/^- Date: \d{4}-\d{2}-\d{2}$/m.test(text) ? [] : [`${path}: no date`]),
      ...(/^- Status: (proposed|accepted|rejected|superseded by \d{4})$/m.test(text)
        ? []
        : [`${path}: no status`]),
      ...(superseding && !numbers.includes(superseding) ? [`${path}: ${superseding} does not exist`] : []),
    ];
  });
}

/** Names in the third column of the glossary's tables, written as `code`. */
const glossaryNames = (glossary: string) =>
  [...glossary.matchAll(/^\|[^|]*\|[^|]*\| `([^`|]+)` \|/gm)].map(([, name = '']) => name);

/** Whole names only: "plan" is not found in "explanation". */
function unknownNames(project: Project): string[] {
  const code = runningCodeIn(project, 'src')
    .map((path) => project.get(path) ?? '')
    .join('\n');
  return glossaryNames(project.get('docs/glossary.md') ?? '').filter(
    (name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code),
  );
}

describe('documents', () => {
  it('link only to files that are there', () => {
    expect(brokenLinks(house, (path) => existsSync(join(projectRoot(), path)))).toEqual([]);
  });

  it('are missed when a link goes nowhere', () => {
    const project = new Map([
      ['docs/a.md', 'See [b](b.md#part), [c](../c.md), [d](https://example.org) and [e](#e).'],
    ]);
    expect(brokenLinks(project, (path) => path === 'docs/b.md')).toEqual(['docs/a.md -> ../c.md']);
  });
});

describe('decisions', () => {
  const sound = '# 0001 Record decisions\n\n- Date: 2026-11-24\n- Status: accepted\n';
  const complaintsAbout = (files: Record<string, string>) =>
    decisionComplaints(new Map(Object.entries(files))).join('\n');

  it('have their own number, a date and a status', () => {
    expect(decisionComplaints(house)).toEqual([]);
  });

  it.each([
    [
      'two have one number',
      { 'docs/decisions/0001-a.md': sound, 'docs/decisions/0001-b.md': sound },
      'twice',
    ],
    ['the date is missing', { 'docs/decisions/0001-a.md': sound.replace('2026-11-24', 'soon') }, 'no date'],
    [
      'the status is missing',
      { 'docs/decisions/0001-a.md': sound.replace('accepted', 'so so') },
      'no status',
    ],
    ['the number is another', { 'docs/decisions/0002-a.md': sound }, 'begin with its number'],
    [
      'the successor is not there',
      { 'docs/decisions/0001-a.md': sound.replace('accepted', 'superseded by 0009') },
      '0009',
    ],
    ['the name says nothing', { 'docs/decisions/notes.md': sound }, 'not named like'],
  ])('are complained about when %s', (_, files, complaint) => {
    expect(complaintsAbout(files)).toContain(complaint);
  });
});

describe('the documents for whoever runs it', () => {
  const rowsOf = (document: string) => document.split('\n').filter((line) => line.startsWith('| `'));

  it('name every setting, and no other', () => {
    const code = house.get('src/platform/config.ts') ?? '';
    const read = [...code.matchAll(/\bget\('([A-Z_]+)'\)/g)].map(([, name = '']) => name);
    const listed = rowsOf(house.get('README.md') ?? '').flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name),
    );
    expect(read.length).toBeGreaterThan(5);
    expect(listed.sort()).toEqual([...new Set(read)].sort());
  });

  it('name every command of the command line', () => {
    const guide = rowsOf(house.get('docs/guide/commands.md') ?? '').join('\n');
    const readme = house.get('README.md') ?? '';
    for (const name of Object.keys(commands)) {
      expect(guide, name).toMatch(new RegExp(`\`${name}[\` ]`));
      expect(readme, name).toMatch(new RegExp(`\`${name}[\` ]`));
    }
  });

  it('name every verb of npm run', () => {
    const { scripts } = JSON.parse(house.get('package.json') ?? '{}') as { scripts: Record<string, string> };
    const rows = rowsOf(house.get('README.md') ?? '').join('\n');
    for (const name of Object.keys(scripts).filter((one) => one !== 'start'))
      expect(rows, name).toMatch(new RegExp(`\`npm (run )?${name}[\` ]`));
  });
});

describe('the glossary', () => {
  it('gives names that the code really uses', () => {
    expect(glossaryNames(house.get('docs/glossary.md') ?? '').length).toBeGreaterThan(20);
    expect(unknownNames(house)).toEqual([]);
  });

  it('is complained about when the code has no such name', () => {
    const project = new Map([
      ['docs/glossary.md', '| kerja sama | cooperation | `cooperation` | |\n| rencana | plan | `plan` | |\n'],
      ['src/kernel/words.ts', 'export const cooperation = "explanation";\n'],
    ]);
    expect(unknownNames(project)).toEqual(['plan']);
  });
});
