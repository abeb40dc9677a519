import { crc32, deflateRawSync } from 'node:zlib';

/** One part of an archive; everything beyond name and data is there to lie. */
export interface ZipPart {
  name: string;
  data: string | Buffer;
  /** Unpacked size the headers state instead of the true one. */
  declaredSize?: number;
  crc?: number;
  flags?: number;
  /** Unix mode, e.g. 0o120777 for a symbolic link. */
  mode?: number;
  stored?: boolean;
  /** Points to the data of the part at this index instead of bringing its own. */
  dataOf?: number;
}

/** A ZIP archive exactly as told, true or not. */
export function zipOf(parts: ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const offsets: number[] = [];
  const directory: Buffer[] = [];
  const packedParts: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const source = part.dataOf === undefined ? part : (parts[part.dataOf] ?? part);
    const raw = Buffer.from(source.data as string);
    const shared = part.dataOf === undefined ? undefined : packedParts[part.dataOf];
    const packed = shared ?? (source.stored ? raw : deflateRawSync(raw));
    packedParts.push(packed);
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0x800, 2);
    fields.writeUInt16LE(source.stored ? 0 : 8, 4);
    fields.writeUInt16LE(0x21, 8); // 1 January 1980
    fields.writeUInt32LE(part.crc ?? crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.declaredSize ?? raw.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const at = part.dataOf === undefined ? offset : (offsets[part.dataOf] ?? 0);
    offsets.push(at);
    if (part.dataOf === undefined) {
      const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]);
      locals.push(local);
      offset += local.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(at, 10);
    const made = Buffer.from([0x14, 0x03]); // version 2.0, Unix
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, fields, tail, name]));
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
