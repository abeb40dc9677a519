import { buffer } from 'node:stream/consumers';
import { type Received, receiveMail } from '#correspondence';
import type { Words } from '#kernel/language.ts';
import { answer, type Call, type ExitCode, exitCodes, notUnderstood } from './command.ts';
import { bytesOf } from './lines.ts';
import { withHouse } from './open-house.ts';

const outcomeWords: Readonly<Record<Received['outcome'], Words>> = {
  kept: { id: 'Disimpan sebagai', en: 'Kept as' },
  known: { id: 'Surel ini sudah disimpan sebelumnya', en: 'This mail was kept before' },
  'not-ours': {
    id: 'Tidak disimpan: tidak ada alamat balasan kita di dalamnya',
    en: 'Not kept: no address of ours for answers in it',
  },
  flooded: { id: 'Tidak disimpan: terlalu banyak dalam sehari', en: 'Not kept: too many in a day' },
};

/** `jalin mail read`: takes one mail from a file or a mail server's pipe. What is not ours is no failure. */
export async function readIncoming(call: Call): Promise<ExitCode> {
  const [verb, path, ...rest] = call.positionals;
  if (verb !== 'read' || !path || rest.length > 0) throw notUnderstood(call.positionals);
  const raw = path === '-' ? await buffer(process.stdin) : await bytesOf(path);
  const received = await withHouse(call, (house) => receiveMail(house, raw));
  const { id, en } = outcomeWords[received.outcome];
  const kind = received.outcome === 'kept' ? ` ${received.kind}` : '';
  answer(call, received, [`${id}${kind}.`, `${en}${kind}.`]);
  return exitCodes.done;
}
