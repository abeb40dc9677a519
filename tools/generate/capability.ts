import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill, GenerateProblem, kebabOnly, type NewFiles, pascal } from './templates.ts';

const parts = ['index.ts', 'rules.ts', 'rules.test.ts', 'refusals.ts', 'words.ts'];

/** package.json with the room's door among its "imports". */
function withDoor(manifest: string, room: string): string {
  const parsed = JSON.parse(manifest);
  parsed.imports[`#${room}`] = `./src/capabilities/${room}/index.ts`;
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** ARCHITECTURE.md with a line for the room at the end of the table of rooms. */
function withLine(architecture: string, room: string): string {
  const rows = [...architecture.matchAll(/^\| [a-z-]+ \|[^|]*\|[^|]*\|$/gm)];
  const last = rows.at(-1);
  if (!last) throw new GenerateProblem('ARCHITECTURE.md has no table of rooms.');
  const end = last.index + last[0].length;
  return `${architecture.slice(0, end)}\n| ${room} | what it owns | audit access |${architecture.slice(end)}`;
}

/** A new room: its files, its door's name, and its line in the table. `changes` replaces existing files. */
export function newCapability(
  root: string,
  given: string | undefined,
): { files: NewFiles; changes: NewFiles } {
  const room = kebabOnly('A room', given);
  const names = { room, Room: pascal(room) };
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    files: new Map(
      parts.map((part) => [`src/capabilities/${room}/${part}`, fill(root, `capability/${part}`, names)]),
    ),
    changes: new Map([
      ['package.json', withDoor(read('package.json'), room)],
      ['ARCHITECTURE.md', withLine(read('ARCHITECTURE.md'), room)],
    ]),
  };
}
