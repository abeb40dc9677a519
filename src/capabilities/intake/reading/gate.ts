import { type Archive, openArchive } from '#platform/office-files/archive.ts';
import { recogniseContent } from '#platform/office-files/content-kind.ts';
import type { ReadingFinding } from './findings.ts';
import { aboutFile } from './findings.ts';
import type { ReadingLimits } from './limits.ts';
import { asFileRefusal, FileRefusal } from './refusals.ts';

/**
 * Decides by content, before any parser sees the file, whether it may be read and as what. Pure: no disk, no
 * network, nothing unpacked. (docs/decisions/0006-file-gate.md)
 */

export type TableFileKind = 'xlsx' | 'csv' | 'text';

export type GateVerdict =
  | { passed: true; kind: TableFileKind; findings: ReadingFinding[] }
  | { passed: false; refusal: FileRefusal };

const officeNames: [part: RegExp, id: string, en: string][] = [
  [/^xl\/workbook\.bin$/, 'buku kerja biner Excel (.xlsb)', 'a binary Excel workbook (.xlsb)'],
  [/^word\//, 'dokumen Word', 'a Word document'],
  [/^ppt\//, 'presentasi PowerPoint', 'a PowerPoint presentation'],
  [/^visio\//, 'gambar Visio', 'a Visio drawing'],
  [/^index\/document\.iwa$/, 'dokumen Apple iWork', 'an Apple iWork document'],
  [/^content\.xml$/, 'dokumen OpenDocument (.ods atau .odt)', 'an OpenDocument file (.ods or .odt)'],
];

function refusalOfParts({ names }: Archive): FileRefusal | undefined {
  const parts = [...names];
  if (parts.some((name) => /vbaproject[^/]*\.bin$|^xl\/(macrosheets|intlmacrosheets)\//.test(name)))
    return new FileRefusal('file-macro');
  if (names.has('[content_types].xml') && names.has('xl/workbook.xml')) return undefined;
  const known = officeNames.find(([part]) => parts.some((name) => part.test(name)));
  const what = known
    ? { id: known[1], en: known[2] }
    : { id: 'arsip ZIP (bukan .xlsx)', en: 'a ZIP archive (not .xlsx)' };
  return new FileRefusal('file-not-a-table', { what });
}

const extensionOf = (name: string) => /\.([a-z0-9]{1,8})\s*$/i.exec(name)?.[1]?.toLowerCase() ?? '';
const macroExtensions = new Set(['xlsm', 'xltm', 'xlam']);
const workbookExtensions = new Set(['xlsx', 'xltx', 'xls', 'xlsb', 'ods']);
const plainTextExtensions = new Set(['txt', 'md', 'text']);

/** Said, not refused: the content decides, and the officer should know that the name does not fit it. */
function nameFinding(extension: string, kind: TableFileKind): ReadingFinding[] {
  const fits =
    kind === 'xlsx' ? extension === 'xlsx' || extension === 'xltx' : !workbookExtensions.has(extension);
  if (fits || extension === '') return [];
  const [id, en] = kind === 'xlsx' ? ['buku kerja .xlsx', 'an .xlsx workbook'] : ['teks biasa', 'plain text'];
  return [
    aboutFile('name-and-content-differ', {
      id: `Nama berkas berakhiran .${extension}, tetapi isinya ${id}; berkas dibaca menurut isinya.`,
      en: `The file name ends in .${extension}, but the content is ${en}; the file was read by its content.`,
    }),
  ];
}

const refuse = (refusal: FileRefusal): GateVerdict => ({ passed: false, refusal });

async function workbookVerdict(
  bytes: Uint8Array,
  extension: string,
  limits: ReadingLimits,
): Promise<GateVerdict> {
  try {
    const refusal = refusalOfParts(await openArchive(bytes, limits));
    if (refusal) return refuse(refusal);
  } catch (problem) {
    const refusal = asFileRefusal(problem);
    if (refusal instanceof FileRefusal) return refuse(refusal);
    throw problem;
  }
  if (macroExtensions.has(extension)) return refuse(new FileRefusal('file-macro'));
  return { passed: true, kind: 'xlsx', findings: nameFinding(extension, 'xlsx') };
}

function ole2Refusal(holds: 'encrypted' | 'old-excel' | 'word' | 'other'): FileRefusal {
  if (holds === 'encrypted') return new FileRefusal('file-password-protected');
  if (holds === 'old-excel') return new FileRefusal('file-old-excel');
  const what =
    holds === 'word'
      ? { id: 'dokumen Word lama (.doc)', en: 'an old Word document (.doc)' }
      : { id: 'dokumen Office lama', en: 'an old Office document' };
  return new FileRefusal('file-not-a-table', { what });
}

/** The verdict on one file; `limits.packedBytes` is asked first so that a huge file costs nothing. */
export async function askGate(
  file: { name: string; bytes: Uint8Array },
  limits: ReadingLimits,
): Promise<GateVerdict> {
  const { name, bytes } = file;
  if (bytes.byteLength > limits.packedBytes)
    return refuse(new FileRefusal('file-too-big', { limit: limits.packedBytes, found: bytes.byteLength }));
  if (bytes.byteLength === 0) return refuse(new FileRefusal('file-empty'));
  const extension = extensionOf(name);
  const content = recogniseContent(bytes);
  if (content.kind === 'zip') return workbookVerdict(bytes, extension, limits);
  if (content.kind === 'ole2') return refuse(ole2Refusal(content.holds));
  if (content.kind === 'other') return refuse(new FileRefusal('file-not-a-table', { what: content.what }));
  const kind = plainTextExtensions.has(extension) ? 'text' : 'csv';
  return { passed: true, kind, findings: nameFinding(extension, kind) };
}
