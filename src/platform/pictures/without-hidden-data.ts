import { cleanJpeg } from './clean-jpeg.ts';
import type { CleanPicture } from './clean-picture.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import type { PictureKind } from './picture-kind.ts';

/**
 * A picture without the notes that cameras hide in it: place, time, owner, serial number, comments, what is hung on
 * its end. What is seen stays the same, bit by bit. Undefined when the picture is broken.
 */
export function withoutHiddenData(
  kind: Exclude<PictureKind, 'heic'>,
  bytes: Uint8Array,
): CleanPicture | undefined {
  const cleaners = { jpeg: cleanJpeg, png: cleanPng, webp: cleanWebp } as const;
  try {
    return cleaners[kind](bytes);
  } catch (problem) {
    if (problem instanceof RangeError) return undefined; // a length that leads out of the file
    throw problem;
  }
}
