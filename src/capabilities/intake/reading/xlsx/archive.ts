import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import type { ReadingLimits } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';

/** The parts of an .xlsx, by name in small letters (part names do not tell capitals apart). */
export interface Archive {
  names: ReadonlySet<string>;
  /** Unpacked size the archive declares; 0 when there is no such part. */
  declaredSize(name: string): number;
  /** The part as it unpacks. Throws a refusal when it is longer than declared or its checksum is wrong. */
  unpack(name: string): AsyncGenerator<Buffer>;
}

const ratioMattersFrom = 1024 * 1024;
const packages = /\.(zip|rar|7z|gz|tgz|bz2|xz|jar|apk|docx|docm|xlsx|xlsm|xlsb|pptx|pptm|odt|ods|odp)$/;
const symlinkMode = 0o120000;

/** The one thing each entry may be refused for, before a byte of it is unpacked. */
function refusalOf(entry: Entry, name: string, limits: ReadingLimits): FileRefusal | undefined {
  const unsafe = (id: string, en: string) => new FileRefusal('file-unsafe-content', { what: { id, en } });
  if (entry.isEncrypted()) return new FileRefusal('file-password-protected');
  if (validateFileName(name) || /[\0-\x1f]/.test(name))
    return unsafe('nama bagian yang menunjuk ke luar berkas', 'a part name that points outside the file');
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === symlinkMode)
    return unsafe('tautan simbolik', 'a symbolic link');
  if (packages.test(name))
    return unsafe(
      'berkas lain di dalamnya (objek yang disematkan)',
      'another file inside (an embedded object)',
    );
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return new FileRefusal('file-corrupt', {
      what: { id: 'cara pemampatannya tidak dikenal', en: 'its compression is not known' },
    });
  const swells = entry.uncompressedSize > entry.compressedSize * limits.ratio;
  if (entry.uncompressedSize > ratioMattersFrom && swells) return new FileRefusal('file-bomb');
  return undefined;
}

function refusalOfList(names: string[], total: number, limits: ReadingLimits): FileRefusal | undefined {
  if (total > limits.unpackedBytes) return new FileRefusal('file-bomb');
  if (new Set(names).size < names.length)
    return new FileRefusal('file-unsafe-content', {
      what: { id: 'dua bagian dengan nama yang sama', en: 'two parts of the same name' },
    });
  return undefined;
}

/** What yauzl complains about, as a refusal; its messages are its only interface. */
function refusalFor(problem: unknown): unknown {
  if (problem instanceof FileRefusal || !(problem instanceof Error)) return problem;
  if (/encryption/.test(problem.message)) return new FileRefusal('file-password-protected');
  if (/too many bytes/.test(problem.message)) return new FileRefusal('file-bomb');
  return new FileRefusal('file-corrupt');
}

async function listEntries(zip: ZipFile, limits: ReadingLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries)
    throw new FileRefusal('file-too-many-parts', { limit: limits.entries, found: zip.entryCount });
  const entries = new Map<string, Entry>();
  const names: string[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
    const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).toLowerCase();
    const refusal = refusalOf(entry, name, limits);
    if (refusal) throw refusal;
    names.push(name);
    total += entry.uncompressedSize;
    entries.set(name, entry);
  }
  const refusal = refusalOfList(names, total, limits);
  if (refusal) throw refusal;
  return entries;
}

/** Opens the archive by its list of parts; nothing is unpacked. Throws a FileRefusal for every unsafe list. */
export async function openArchive(bytes: Uint8Array, limits: ReadingLimits): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: true });
    const entries = await listEntries(zip, limits);
    return {
      names: new Set(entries.keys()),
      declaredSize: (name) => entries.get(name.toLowerCase())?.uncompressedSize ?? 0,
      unpack: (name) => unpack(zip, entries.get(name.toLowerCase())),
    };
  } catch (problem) {
    throw refusalFor(problem);
  }
}

/** yauzl stops at the first byte beyond the declared size, so the declared total bounds the actual one. */
async function* unpack(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) throw new FileRefusal('file-corrupt');
  let checksum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (problem) {
    throw refusalFor(problem);
  }
  if (checksum !== entry.crc32) throw new FileRefusal('file-corrupt');
}
