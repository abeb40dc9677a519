import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Form, UploadedFile } from '#platform/http/index.ts';
import { cleanFileName, cleanText } from './clean-text.ts';
import { formTooLarge, formUnreadable } from './refusals.ts';

export const formLimits = {
  fileBytes: 10 * 1024 * 1024,
  files: 10,
  textBytes: 1024 * 1024,
  fields: 200,
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
  await app.register(multipart, { throwFileSizeLimit: true });
}

/** The form of this request. Refuses `form-too-large` and `form-unreadable`; files only where `withFiles`. */
export async function readForm(request: FastifyRequest, options: { withFiles: boolean }): Promise<Form> {
  if (request.isMultipart()) return readMultipart(request, options.withFiles);
  if (request.body === undefined || request.body === null) return emptyForm;
  if (typeof request.body !== 'string') throw formUnreadable();
  const fields = [...new URLSearchParams(request.body)];
  if (fields.length > formLimits.fields) throw formTooLarge();
  return formOf(fields);
}

async function readMultipart(request: FastifyRequest, withFiles: boolean): Promise<Form> {
  const fields: Field[] = [];
  const files: UploadedFile[] = [];
  let textLeft = formLimits.textBytes;
  const parts = request.parts({
    limits: {
      fileSize: formLimits.fileBytes,
      files: withFiles ? formLimits.files : 0,
      fields: formLimits.fields,
      fieldSize: formLimits.textBytes,
      fieldNameSize: 200,
      headerPairs: 20,
    },
  });
  try {
    for await (const part of parts) {
      if (part.type === 'field') {
        const value = typeof part.value === 'string' ? part.value : '';
        textLeft -= Buffer.byteLength(value);
        if (textLeft < 0 || part.valueTruncated || part.fieldnameTruncated) throw formTooLarge();
        fields.push([part.fieldname, value]);
        continue;
      }
      const bytes = await part.toBuffer();
      // A file input left empty is sent as a nameless file of no bytes.
      if (part.filename || bytes.length > 0)
        files.push({ field: cleanText(part.fieldname), name: cleanFileName(part.filename ?? ''), bytes });
    }
  } catch (problem) {
    throw refusalOf(problem);
  }
  return formOf(fields, files);
}

const limitCodes = /^FST_(REQ_FILE_TOO_LARGE|FILES_LIMIT|FIELDS_LIMIT|PARTS_LIMIT|ERR_CTP_BODY_TOO_LARGE)$/;

function refusalOf(problem: unknown): unknown {
  const code = (problem as { code?: unknown }).code;
  if (typeof code === 'string' && limitCodes.test(code)) return formTooLarge();
  if (typeof code === 'string' && code.startsWith('FST_')) return formUnreadable();
  // Busboy's own complaints about a broken body carry no code.
  if (problem instanceof Error && /multipart|unexpected end|malformed|boundary/i.test(problem.message))
    return formUnreadable();
  return problem;
}
