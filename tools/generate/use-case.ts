import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { camel, fill, GenerateProblem, kebabOnly, type NewFiles, pascal } from './templates.ts';

function assertMayCallAudit(root: string, room: string): void {
  const line = new RegExp(`^\\| ${room} \\|[^|]*\\|([^|]*)\\|$`, 'm');
  const calls = line.exec(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'))?.[1] ?? '';
  if (/\baudit\b/.test(calls)) return;
  throw new GenerateProblem(
    `${room} may not call audit (table of rooms in ARCHITECTURE.md), and every write is audited.`,
  );
}

/** One write of a room with its test, and its line in the room's door. */
export function newUseCase(
  root: string,
  givenRoom: string | undefined,
  givenName: string | undefined,
): { files: NewFiles; changes: NewFiles } {
  const room = kebabOnly('A room', givenRoom);
  const file = kebabOnly('A use case', givenName);
  const [verb = '', ...noun] = file.split('-');
  if (noun.length === 0) throw new GenerateProblem(`A use case is a verb and a noun: "${file}-cooperation".`);
  const door = `src/capabilities/${room}/index.ts`;
  if (!existsSync(join(root, door)))
    throw new GenerateProblem(`There is no room "${room}"; begin with: npm run new capability ${room}`);
  assertMayCallAudit(root, room);
  const names = {
    file,
    verb,
    noun: noun.join('-'),
    function: camel(file),
    Input: `${pascal(file)}Input`,
  };
  return {
    files: new Map([
      [`src/capabilities/${room}/${file}.ts`, fill(root, 'use-case/use-case.ts', names)],
      [`src/capabilities/${room}/${file}.db.test.ts`, fill(root, 'use-case/use-case.db.test.ts', names)],
    ]),
    changes: new Map([
      [
        door,
        `${readFileSync(join(root, door), 'utf8').trimEnd()}\nexport { ${camel(file)} } from './${file}.ts';\n`,
      ],
    ]),
  };
}
