import { Readable } from 'node:stream';
import type { RowContext } from './columns.ts';
import type { DownloadNotes } from './notes.ts';

/** The whole documents as one JSON object, written while they are read. */
export function jsonOf(rows: AsyncIterable<RowContext>, notes: DownloadNotes): Readable {
  const text = async function* () {
    const { asOf, total, address, licence, demonstration } = notes;
    const head = { asOf: asOf.toISOString(), total, address, licence, demonstration };
    yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
    let first = true;
    for await (const { document } of rows) {
      const { governmentId: _, ...open } = document;
      yield `${first ? '\n' : ',\n'}${JSON.stringify(open)}`;
      first = false;
    }
    yield '\n]}\n';
  };
  return Readable.from(text());
}
