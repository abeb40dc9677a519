import type { Words } from '#kernel/language.ts';
import type { FileStore } from '../files.ts';
import type { UploadedFile } from '../http/index.ts';
import { pictureKind } from '../pictures/picture-kind.ts';
import { withoutHiddenData } from '../pictures/without-hidden-data.ts';

/** A file that passed the gate. */
export interface KeptUpload {
  sha256: string;
  name: string;
  type: string;
  bytes: number;
  /** A photo said where it was taken; that was removed. */
  locationRemoved: boolean;
}

const words = {
  empty: { id: 'Berkas ini kosong. Pilih lagi fotonya.', en: 'This file is empty. Choose the photo again.' },
  heic: {
    id: 'Foto ini berformat HEIC, yang tidak dapat dibuka di banyak komputer, jadi tidak kami simpan. Di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel, lalu foto lagi; atau kirim tangkapan layarnya.',
    en: 'This photo is HEIC, which many computers cannot open, so it was not kept. On an iPhone: Settings > Camera > Formats > Most Compatible, then take it again; or send a screenshot of it.',
  },
  kind: {
    id: 'Berkas ini bukan foto (JPEG, PNG, WebP) atau PDF, jadi tidak disimpan.',
    en: 'This file is no photo (JPEG, PNG, WebP) or PDF, so it was not kept.',
  },
  broken: {
    id: 'Foto ini rusak dan tidak dapat dibaca. Ambil lagi, lalu kirim.',
    en: 'This photo is damaged and cannot be read. Take it again and send it.',
  },
} as const satisfies Record<string, Words>;

const types = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

/**
 * Keeps a photo or paper that came from outside, a photo without the notes its camera hid in it, or says why not. The bytes are on
 * the disk before anything names them.
 */
export async function keepUpload(
  files: FileStore,
  { name, bytes }: Pick<UploadedFile, 'name' | 'bytes'>,
): Promise<{ kept: KeptUpload } | { refused: Words }> {
  if (bytes.length === 0) return { refused: words.empty };
  if (isPdf(bytes)) {
    const sha256 = await files.keep(bytes);
    return {
      kept: {
        sha256,
        name: name.slice(0, 200),
        type: 'application/pdf',
        bytes: bytes.length,
        locationRemoved: false,
      },
    };
  }
  const kind = pictureKind(bytes);
  if (!kind) return { refused: words.kind };
  if (kind === 'heic') return { refused: words.heic };
  const clean = withoutHiddenData(kind, bytes);
  if (!clean) return { refused: words.broken };
  return {
    kept: {
      sha256: await files.keep(clean.bytes),
      name: name.slice(0, 200),
      type: types[kind],
      bytes: clean.bytes.length,
      locationRemoved: clean.locationRemoved,
    },
  };
}
