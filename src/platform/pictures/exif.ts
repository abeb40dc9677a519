/** What of a camera's notes (Exif, a TIFF directory) must be known before they are dropped. */
export interface CameraNotes {
  /** How the picture is turned, 1 to 8; 1 = as it is stored. */
  orientation: number;
  /** They tell where the picture was taken. */
  hasLocation: boolean;
}

const none: CameraNotes = { orientation: 1, hasLocation: false };
const orientationTag = 0x0112;
const gpsTag = 0x8825;
/** A directory of a camera has some dozens of entries; more is not one. */
const mostEntries = 1000;

/** Reads a TIFF header and its first directory; anything that is not one counts as no notes. */
export function readCameraNotes(tiff: Uint8Array): CameraNotes {
  const bytes = Buffer.from(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = bytes.toString('latin1', 0, 2);
  if (bytes.length < 14 || (order !== 'II' && order !== 'MM')) return none;
  const little = order === 'II';
  const short = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const directory = little ? bytes.readUInt32LE(4) : bytes.readUInt32BE(4);
  if (directory + 2 > bytes.length) return none;
  const count = short(directory);
  const notes = { ...none };
  for (let entry = 0; entry < Math.min(count, mostEntries); entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > bytes.length) break;
    const tag = short(at);
    if (tag === gpsTag) notes.hasLocation = true;
    const value = short(at + 8);
    if (tag === orientationTag && value >= 1 && value <= 8) notes.orientation = value;
  }
  return notes;
}

/** Notes that say how the picture is turned and nothing else: without them a phone's picture lies on its side. */
export function orientationOnly(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM', 0, 'latin1');
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4); // the directory follows the header
  tiff.writeUInt16BE(1, 8); // one entry
  tiff.writeUInt16BE(orientationTag, 10);
  tiff.writeUInt16BE(3, 12); // a short
  tiff.writeUInt32BE(1, 14); // of one value
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}

/** Whether Adobe's notes (XMP), which some cameras write besides, tell a place. */
export const tellsPlace = (xmp: Uint8Array): boolean =>
  /exif:GPS|GPSLatitude|photoshop:City|Iptc4xmpCore:Location/.test(Buffer.from(xmp).toString('latin1'));
