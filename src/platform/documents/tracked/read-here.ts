import { type Archive, openArchive } from '../../office-files/archive.ts';
import { recogniseContent } from '../../office-files/content-kind.ts';
import {
  type Relationship,
  readRelationships,
  refuseDeclaredMacros,
} from '../../office-files/package-parts.ts';
import { readXml } from '../../office-files/xml.ts';
import type { TrackedLimits } from './limits.ts';
import { prefixOf } from './names.ts';
import { numberParagraphs } from './numbering/number-paragraphs.ts';
import { readNumbering, readStyleNumbering } from './numbering/read-numbering.ts';
import { PaperProblem } from './paper-problem.ts';
import { readComments } from './read-comments.ts';
import { Story } from './story.ts';
import { StoryReader } from './story-reader.ts';
import type { TrackedDocument } from './tracked-document.ts';

const notDocx = (id: string, en: string) => new PaperProblem('not-docx', { what: { id, en } });

/** Decides by content, before any parser, whether this is a Word document that may be read. Nothing is unpacked. */
export async function openDocument(bytes: Uint8Array, limits: TrackedLimits): Promise<Archive> {
  if (bytes.byteLength === 0) throw new PaperProblem('empty');
  if (bytes.byteLength > limits.packedBytes)
    throw new PaperProblem('too-big', { limit: limits.packedBytes, found: bytes.byteLength });
  const content = recogniseContent(bytes);
  if (content.kind === 'ole2') {
    if (content.holds === 'encrypted') throw new PaperProblem('password-protected');
    if (content.holds === 'word') throw new PaperProblem('old-word');
    throw notDocx('dokumen Office lama', 'an old Office document');
  }
  if (content.kind === 'other') throw new PaperProblem('not-docx', { what: content.what });
  if (content.kind === 'text') throw notDocx('teks biasa', 'plain text');
  const archive = await openArchive(bytes, limits);
  const names = [...archive.names];
  if (names.some((name) => /vbaproject[^/]*\.bin$|vbadata\.xml$/.test(name))) throw new PaperProblem('macro');
  if (!archive.names.has('[content_types].xml')) throw notDocx('arsip ZIP', 'a ZIP archive');
  return archive;
}

async function mainPartOf(archive: Archive): Promise<string> {
  const main = [...(await readRelationships(archive, '')).values()].find(
    ({ type }) => type === 'officeDocument',
  );
  if (!main || !archive.names.has(main.part)) throw notDocx('arsip ZIP', 'a ZIP archive');
  if (/^(xl|ppt|visio)\//.test(main.part))
    throw notDocx(
      'berkas Office lain (tabel atau presentasi)',
      'another Office file (table or presentation)',
    );
  return main.part;
}

const storyTypes = new Set(['header', 'footer', 'footnotes', 'endnotes']);

/** Parts the main one points to, by type; only what lies in the file. */
const partsOf = (archive: Archive, relationships: Iterable<Relationship>) => {
  const found = [...relationships].filter(({ part }) => archive.names.has(part));
  return {
    one: (type: string) => found.find((relationship) => relationship.type === type)?.part,
    stories: [...new Set(found.filter(({ type }) => storyTypes.has(type)).map(({ part }) => part))],
  };
};

/** Parts with paragraphs that no text of the document points to (a glossary, a part cut off) are searched for changes, not for text. */
async function searchUnreadParts(archive: Archive, read: ReadonlySet<string>, story: Story): Promise<void> {
  for (const name of archive.names) {
    if (read.has(name) || !/^word\/(?!theme\/|media\/|_rels\/).*\.xml$/.test(name)) continue;
    const before = story.revisions.length;
    const around: string[] = [];
    await readXml(
      archive.unpack(name),
      {
        open: (element, attributes) => {
          const parents: [string, string] = [around.at(-1) ?? '', around.at(-2) ?? ''];
          story.recordRevision(element, attributes, parents, true);
          around.push(element);
        },
        close: () => around.pop(),
      },
      { prefixOf, deepest: 400 },
    );
    if (story.revisions.length > before) story.noteUnshown('unread-part');
  }
}

/** Reads a document in this process: what the child does, and what tests call. Throws a PaperProblem or an OfficeFileProblem. */
export async function readTrackedHere(bytes: Uint8Array, limits: TrackedLimits): Promise<TrackedDocument> {
  const archive = await openDocument(bytes, limits);
  await refuseDeclaredMacros(archive);
  const main = await mainPartOf(archive);
  const { one, stories } = partsOf(archive, (await readRelationships(archive, main)).values());
  const numbering = {
    lists: await readNumbering(archive, one('numbering')),
    styles: await readStyleNumbering(archive, one('styles')),
  };
  const story = new Story(limits);
  for (const part of [main, ...stories])
    await readXml(archive.unpack(part), new StoryReader(story), { prefixOf, deepest: limits.deepest });
  for (const flow of story.flows) {
    const unknown = numberParagraphs(flow, numbering, story.revisions);
    if (unknown > 0) story.noteUnshown('number-format', unknown);
  }
  const parts = { comments: one('comments'), extended: one('commentsExtended') };
  const comments = await readComments(archive, parts, story, limits.comments);
  const read = [main, ...stories, ...Object.values(parts)].filter((part) => part !== undefined);
  await searchUnreadParts(archive, new Set(read), story);
  return {
    flows: story.flows.map(({ kind, paragraphs }) => ({
      kind,
      paragraphs: paragraphs.map(({ start, runs, marks, number, cells }) => ({
        start,
        runs,
        marks,
        number,
        cells,
      })),
    })),
    revisions: story.revisions,
    comments,
    markers: story.markers,
    unshown: story.unshown,
  };
}
