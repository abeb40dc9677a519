import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { OfficeFileProblem } from './problem.ts';

/** What an archive may ask of the machine. Sizes in bytes. */
export interface ArchiveLimits {
  /** Sum of all parts once unpacked: declared, and again as they come out. */
  unpackedBytes: number;
  entries: number;
  /** Unpacked size over packed size of one part larger than 1 MB; deflate itself can reach 1032. */
  ratio: number;
  /** Embedded files are refused unless this says that nobody will open them. */
  mayHoldFiles?: boolean;
}

/** The parts of an office file, by name in small letters (part names do not tell capitals apart). */
export interface Archive {
  names: ReadonlySet<string>;
  /** Unpacked size the archive declares; 0 when there is no such part. */
  declaredSize(name: string): number;
  /** The part as it unpacks. Throws when it is longer than declared or its checksum is wrong. */
  unpack(name: string): AsyncGenerator<Buffer>;
}

const ratioMattersFrom = 1024 * 1024;
const packages = /\.(zip|rar|7z|gz|tgz|bz2|xz|jar|apk|docx|docm|xlsx|xlsm|xlsb|pptx|pptm|odt|ods|odp)$/;
const symlinkMode = 0o120000;

/** The one thing each entry may be refused for, before a byte of it is unpacked. */
function problemOf(entry: Entry, name: string, limits: ArchiveLimits): OfficeFileProblem | undefined {
  const unsafe = (id: string, en: string) => new OfficeFileProblem('unsafe-content', { what: { id, en } });
  if (entry.isEncrypted()) return new OfficeFileProblem('password-protected');
  if (validateFileName(name) || /[\0-\x1f]/.test(name))
    return unsafe('nama bagian yang menunjuk ke luar berkas', 'a part name that points outside the file');
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === symlinkMode)
    return unsafe('tautan simbolik', 'a symbolic link');
  if (packages.test(name) && !limits.mayHoldFiles)
    return unsafe(
      'berkas lain di dalamnya (objek yang disematkan)',
      'another file inside (an embedded object)',
    );
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return new OfficeFileProblem('corrupt', {
      what: { id: 'cara pemampatannya tidak dikenal', en: 'its compression is not known' },
    });
  const swells = entry.uncompressedSize > entry.compressedSize * limits.ratio;
  if (entry.uncompressedSize > ratioMattersFrom && swells) return new OfficeFileProblem('bomb');
  return undefined;
}

function problemOfList(names: string[], total: number, limits: ArchiveLimits): OfficeFileProblem | undefined {
  if (total > limits.unpackedBytes) return new OfficeFileProblem('bomb');
  if (new Set(names).size < names.length)
    return new OfficeFileProblem('unsafe-content', {
      what: { id: 'dua bagian dengan nama yang sama', en: 'two parts of the same name' },
    });
  return undefined;
}

/** What yauzl complains about, as ours; its messages are its only interface. */
function officeProblem(problem: unknown): unknown {
  if (problem instanceof OfficeFileProblem || !(problem instanceof Error)) return problem;
  if (/encryption/.test(problem.message)) return new OfficeFileProblem('password-protected');
  if (/too many bytes/.test(problem.message)) return new OfficeFileProblem('bomb');
  return new OfficeFileProblem('corrupt');
}

async function listEntries(zip: ZipFile, limits: ArchiveLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries)
    throw new OfficeFileProblem('too-many-parts', { limit: limits.entries, found: zip.entryCount });
  const entries = new Map<string, Entry>();
  const names: string[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
    const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).toLowerCase();
    const found = problemOf(entry, name, limits);
    if (found) throw found;
    names.push(name);
    total += entry.uncompressedSize;
    entries.set(name, entry);
  }
  const found = problemOfList(names, total, limits);
  if (found) throw found;
  return entries;
}

/** Opens the archive by its list of parts; nothing is unpacked. Throws an OfficeFileProblem for every unsafe list. */
export async function openArchive(bytes: Uint8Array, limits: ArchiveLimits): Promise<Archive> {
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
    throw officeProblem(problem);
  }
}

/** yauzl stops at the first byte beyond the declared size, so the declared total bounds the actual one. */
async function* unpack(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) throw new OfficeFileProblem('corrupt');
  let checksum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (problem) {
    throw officeProblem(problem);
  }
  if (checksum !== entry.crc32) throw new OfficeFileProblem('corrupt');
}
