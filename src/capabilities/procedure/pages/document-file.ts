import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { PrintedDocument } from '#platform/documents/printed-document.ts';
import type { Reply } from '#platform/http/index.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A document as a file to download: PDF when asked for, else DOCX. */
export async function documentFile(
  document: PrintedDocument,
  name: string,
  format: string | null,
): Promise<Reply> {
  return format === 'pdf'
    ? { kind: 'file', type: 'application/pdf', name: `${name}.pdf`, content: await writePdf(document) }
    : { kind: 'file', type: docx, name: `${name}.docx`, content: await writeDocx(document) };
}
