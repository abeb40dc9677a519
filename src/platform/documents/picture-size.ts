import { pictureNotPng } from './refusals.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Pixels a side; beyond this a picture takes memory, not clarity. */
const largestSide = 5000;

/** Width and height in pixels from the head of a PNG. Throws the refusal of anything else. */
export function pictureSize(png: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const isPng =
    bytes.length > 33 &&
    bytes.subarray(0, 8).equals(signature) &&
    bytes.toString('latin1', 12, 16) === 'IHDR';
  if (!isPng) throw pictureNotPng();
  const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  const fits = (side: number) => side > 0 && side <= largestSide;
  if (!fits(size.width) || !fits(size.height)) throw pictureNotPng();
  return size;
}

/** Millimetres of a picture that fits into a box, its proportions kept. */
export function fitInto(size: { width: number; height: number }, box: { width: number; height: number }) {
  const scale = Math.min(box.width / size.width, box.height / size.height);
  return { width: size.width * scale, height: size.height * scale };
}
