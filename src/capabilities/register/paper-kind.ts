import type { Words } from '#kernel/language.ts';

/** Kinds of file a signed paper may come as, by what the file holds: a name can say anything. */
export interface PaperKind {
  type: string;
  extension: string;
}

const kinds: readonly (PaperKind & { beginsWith: readonly number[][] })[] = [
  { type: 'application/pdf', extension: 'pdf', beginsWith: [[0x25, 0x50, 0x44, 0x46, 0x2d]] },
  { type: 'image/jpeg', extension: 'jpg', beginsWith: [[0xff, 0xd8, 0xff]] },
  { type: 'image/png', extension: 'png', beginsWith: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]] },
  {
    type: 'image/tiff',
    extension: 'tif',
    beginsWith: [
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
    ],
  },
];

/** The kind of a paper by its first bytes; undefined for anything but PDF and the usual scans. */
export function paperKind(bytes: Uint8Array): PaperKind | undefined {
  const found = kinds.find(({ beginsWith }) =>
    beginsWith.some((start) => start.every((byte, at) => bytes[at] === byte)),
  );
  return found && { type: found.type, extension: found.extension };
}

const noFile: Words = {
  id: 'Pilih berkas naskahnya (PDF atau hasil pindai).',
  en: 'Choose the file of the paper (PDF or a scan).',
};
const empty: Words = {
  id: 'Berkas ini kosong. Periksa berkasnya, lalu pilih lagi.',
  en: 'This file is empty. Check it and choose again.',
};
const wrongKind: Words = {
  id: 'Berkas ini bukan PDF, JPEG, PNG, atau TIFF. Simpan naskahnya sebagai PDF atau pindai, lalu pilih lagi.',
  en: 'This file is not a PDF, JPEG, PNG or TIFF. Save the paper as PDF or scan it, then choose again.',
};

/** What is wrong with a file sent as a paper; undefined when it may be kept. */
export function paperComplaint(bytes: Uint8Array | undefined): Words | undefined {
  if (!bytes) return noFile;
  if (bytes.length === 0) return empty;
  return paperKind(bytes) ? undefined : wrongKind;
}
