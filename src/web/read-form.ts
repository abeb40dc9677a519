import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Refusal } from '#kernel/refusal.ts';
import type { Form, UploadedFile } from '#platform/http/index.ts';
import { cleanFileName, cleanText } from './clean-text.ts';
import { formTooLarge, formUnreadable } from './refusals.ts';

export const formLimits = {
  fileBytes: 10 * 1024 * 1024,
  files: 10,
  textBytes: 1024 * 1024,
  // An agency with a hundred cooperations answers about all of them on one page.
  fields: 600,
};

type Field = readonly [name: string, value: string];

/** A form from its fields in the order sent; names and values are cleaned here and nowhere else. */
export function formOf(fields: readonly Field[], files: readonly UploadedFile[] = []): Form {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const key = cleanText(name);
    values.set(key, [...(values.get(key) ?? []), cleanText(value)]);
  }
  return {
    get: (field) => values.get(field)?.[0] ?? '',
    getAll: (field) => [...(values.get(field) ?? [])],
    files,
    typed: Object.fromEntries([...values].map(([name, [first = '']]) => [name, first])),
  };
}

export const emptyForm = formOf([]);

const urlencoded = 'application/x-www-form-urlencoded';

/** Reads exactly two kinds of body: the two that forms send. */
export async function acceptForms(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    urlencoded,
    { parseAs: 'string', bodyLimit: formLimits.textBytes },
    (_, body, done) => done(null, body),
  );
  await app.register(multipart, { throwFileSizeLimit: false });
}

/** A form as far as it could be read, and why not further. */
export interface ReadForm {
  form: Form;
  refusal?: Refusal;
}

/** The form of this request; `form-too-large` and `form-unreadable` come with what was read. Files only where `withFiles`. */
export async function readForm(request: FastifyRequest, options: { withFiles: boolean }): Promise<ReadForm> {
  if (request.isMultipart()) return readMultipart(request, options.withFiles);
  if (request.body === undefined || request.body === null) return { form: emptyForm };
  if (typeof request.body !== 'string') return { form: emptyForm, refusal: formUnreadable() };
  const fields = [...new URLSearchParams(request.body)];
  if (fields.length > formLimits.fields) return { form: emptyForm, refusal: formTooLarge() };
  return { form: formOf(fields) };
}

/** A file's bytes; undefined when it is too large. The rest of it is still received, for the fields behind it. */
async function bytesOf({ file }: MultipartFile, wanted: boolean): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of file) if (wanted) chunks.push(chunk);
  return file.truncated ? undefined : Buffer.concat(chunks);
}

const partsOf = (request: FastifyRequest) =>
  request.parts({
    limits: {
      fileSize: formLimits.fileBytes,
      files: formLimits.files,
      fields: formLimits.fields,
      fieldSize: formLimits.textBytes,
      fieldNameSize: 200,
      headerPairs: 20,
    },
  });

async function readMultipart(request: FastifyRequest, withFiles: boolean): Promise<ReadForm> {
  const fields: Field[] = [];
  const files: UploadedFile[] = [];
  let textLeft = formLimits.textBytes;
  let tooLarge = false;
  try {
    for await (const part of partsOf(request)) {
      if (part.type === 'field') {
        const value = typeof part.value === 'string' ? part.value : '';
        textLeft -= Buffer.byteLength(value);
        if (textLeft < 0 || part.valueTruncated || part.fieldnameTruncated) tooLarge = true;
        else fields.push([part.fieldname, value]);
        continue;
      }
      const bytes = await bytesOf(part, withFiles);
      // A file input left empty is sent as a nameless file of no bytes.
      if (bytes && !part.filename && bytes.length === 0) continue;
      if (bytes && withFiles)
        files.push({ field: cleanText(part.fieldname), name: cleanFileName(part.filename ?? ''), bytes });
      else tooLarge = true;
    }
  } catch (problem) {
    return { form: formOf(fields, files), refusal: refusalOf(problem) };
  }
  return { form: formOf(fields, files), ...(tooLarge && { refusal: formTooLarge() }) };
}

const limitCodes = /^FST_(REQ_FILE_TOO_LARGE|FILES_LIMIT|FIELDS_LIMIT|PARTS_LIMIT|ERR_CTP_BODY_TOO_LARGE)$/;

/** What stopped the reading, as a refusal; rethrows what nobody sent. */
function refusalOf(problem: unknown): Refusal {
  const code = (problem as { code?: unknown }).code;
  if (typeof code === 'string' && limitCodes.test(code)) return formTooLarge();
  if (typeof code === 'string' && code.startsWith('FST_')) return formUnreadable();
  // Busboy's own complaints about a broken body carry no code.
  if (problem instanceof Error && /multipart|unexpected end|malformed|boundary/i.test(problem.message))
    return formUnreadable();
  throw problem;
}
