import exifr from 'exifr';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GivenKind,
  givenJpegWith,
  givenPhoto,
  givenPicture,
  givenPngWith,
} from '../../../tests/support/given-pictures.ts';
import { pictureKind } from './picture-kind.ts';
import { withoutHiddenData } from './without-hidden-data.ts';

const kinds: readonly GivenKind[] = ['jpeg', 'png', 'webp'];
const clean = (kind: GivenKind, bytes: Uint8Array) => {
  const picture = withoutHiddenData(kind, bytes);
  if (!picture) throw new Error(`a sound ${kind} counts as broken`);
  return { ...picture, bytes: Buffer.from(picture.bytes) };
};

describe('a photo of a phone', () => {
  it.each(['jpeg', 'png'] as const)(
    'tells another program where it was taken, and afterwards not (%s)',
    async (kind) => {
      const place = await exifr.gps(givenPhoto[kind]());
      expect([place?.latitude.toFixed(2), place?.longitude.toFixed(2)]).toEqual(['-7.42', '111.02']);
      expect(await exifr.gps(clean(kind, givenPhoto[kind]()).bytes)).toBeUndefined();
    },
  );

  it.each(kinds)('says that its place was taken out, and no byte of it is left (%s)', (kind) => {
    const { bytes, locationRemoved } = clean(kind, givenPhoto[kind]());
    expect(locationRemoved).toBe(true);
    expect(bytes.includes(Buffer.from([0x88, 0x25]))).toBe(false);
  });

  it('stays turned as it was taken', async () => {
    expect(await exifr.orientation(clean('jpeg', givenPhoto.jpeg()).bytes)).toBe(6);
  });

  it('loses the comments, the notes of programs and what is hung on its end', () => {
    const secret = Buffer.from('dipotret oleh Contoh', 'latin1');
    const noted = Buffer.concat([givenJpegWith(0xfe, secret), Buffer.from('MotionPhoto'), secret]);
    expect(clean('jpeg', noted).bytes).toEqual(givenPicture('jpeg'));
    const described = Buffer.concat([givenPngWith('tEXt', secret), secret]);
    expect(clean('png', described).bytes).toEqual(givenPicture('png'));
  });
});

describe('a picture without notes', () => {
  it.each(kinds)('is not changed by a byte, and nothing is claimed to have been removed (%s)', (kind) => {
    expect(clean(kind, givenPicture(kind))).toEqual({ bytes: givenPicture(kind), locationRemoved: false });
  });
});

describe('a broken picture', () => {
  it.each(kinds)('is refused or made sound, and never brings the program down (%s)', (kind) => {
    const photo = givenPhoto[kind]();
    fc.assert(
      fc.property(fc.nat(photo.length), fc.nat(photo.length - 1), fc.nat(255), (length, at, value) => {
        const broken = Buffer.from(photo);
        broken[at] = value;
        const picture = withoutHiddenData(kind, broken.subarray(0, length));
        expect(picture === undefined || picture.bytes.length > 0).toBe(true);
      }),
    );
  });
});

describe('the kind of a picture', () => {
  it('is told by what it holds', () => {
    for (const kind of kinds) expect(pictureKind(givenPicture(kind))).toBe(kind);
    expect(pictureKind(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1', 'latin1'))).toBe('heic');
    expect(pictureKind(Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0', 'latin1'))).toBeUndefined();
    expect(pictureKind(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
    expect(pictureKind(new Uint8Array())).toBeUndefined();
  });
});
