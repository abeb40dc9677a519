import type { FieldRefusal } from '#kernel/refusal.ts';
import type { FileStore } from '#platform/files.ts';
import type { Form } from '#platform/http/index.ts';
import { keepUpload } from '#platform/uploads/keep-upload.ts';
import { type AnswerLine, type KeptFile, type LineKind, lineKinds, mostFilesOfLine } from './lines.ts';

/** A cooperation the answer may speak of. */
export interface Askable {
  code: string;
  title: string;
}

const mostNew = 20;
/** Longer than is accepted, so that what is too long is complained about and not cut. */
const mostKept = 50_000;

const kindsOf = (values: readonly string[]): LineKind[] => lineKinds.filter((kind) => values.includes(kind));

const textOf = (form: Form, field: string, most: number) => form.get(field).trim().slice(0, most);

/** The files of a line: those kept before, less those ticked to be left out, and what was sent now. */
async function filesOf(
  form: Form,
  key: string,
  before: readonly KeptFile[],
  files: FileStore,
  complaints: FieldRefusal[],
): Promise<KeptFile[]> {
  const dropped = new Set(form.getAll(`drop-${key}`));
  const kept = before.filter(({ sha256 }) => !dropped.has(sha256));
  for (const file of form.files.filter(({ field }) => field === `file-${key}`)) {
    if (kept.length >= mostFilesOfLine) {
      complaints.push({
        field: `file-${key}`,
        words: {
          id: `Paling banyak ${mostFilesOfLine} berkas untuk satu kerja sama`,
          en: `At most ${mostFilesOfLine} files for one cooperation`,
        },
      });
      break;
    }
    const result = await keepUpload(files, file);
    if ('refused' in result) complaints.push({ field: `file-${key}`, words: result.refused });
    else if (!kept.some(({ sha256 }) => sha256 === result.kept.sha256)) kept.push(result.kept);
  }
  return kept;
}

export interface ReadAnswer {
  lines: AnswerLine[];
  /** About files only: everything else that was typed is kept as it is. */
  complaints: FieldRefusal[];
}

/** How many blocks for a new cooperation a form holds. */
const newKeysIn = (form: Form): string[] =>
  Array.from({ length: mostNew }, (_, index) => `new${index}`).filter(
    (key) => form.typed[`title-${key}`] !== undefined,
  );

/** What the form says of each cooperation the agency may speak of, and of new ones; files go to the store on the way. */
export async function readAnswer(
  form: Form,
  askable: readonly Askable[],
  before: readonly AnswerLine[],
  files: FileStore,
): Promise<ReadAnswer> {
  const complaints: FieldRefusal[] = [];
  const lines: AnswerLine[] = [];
  const filesBefore = (key: string) => {
    const news = before.filter(({ cooperation }) => cooperation === null);
    const found = key.startsWith('new')
      ? news[Number(key.slice(3))]
      : before.find(({ cooperation }) => cooperation === key);
    return found?.files ?? [];
  };
  const read = async (key: string) => ({
    kinds: kindsOf(form.getAll(`kinds-${key}`)),
    sentence: textOf(form, `sentence-${key}`, mostKept),
    dateWords: textOf(form, `date-${key}`, 200),
    files: await filesOf(form, key, filesBefore(key), files, complaints),
  });
  for (const { code, title } of askable)
    lines.push({ cooperation: code, title, partner: '', country: '', ...(await read(code)) });
  for (const key of newKeysIn(form))
    lines.push({
      cooperation: null,
      title: textOf(form, `title-${key}`, 500),
      partner: textOf(form, `partner-${key}`, 300),
      country: textOf(form, `country-${key}`, 100),
      ...(await read(key)),
    });
  return { lines, complaints };
}
