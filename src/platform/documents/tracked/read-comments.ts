import type { Archive } from '../../office-files/archive.ts';
import { OfficeFileProblem } from '../../office-files/problem.ts';
import { readXml } from '../../office-files/xml.ts';
import { isOn, prefixOf } from './names.ts';
import { authorAndDate } from './revision-of.ts';
import type { Story } from './story.ts';
import { StoryReader } from './story-reader.ts';
import type { Comment } from './tracked-document.ts';
import { linesOf } from './views.ts';

/** How a comment stands in its thread, by the name of its last paragraph. */
interface Thread {
  answers: string | undefined;
  resolved: boolean;
}

async function readThreads(archive: Archive, part: string | undefined): Promise<Map<string, Thread>> {
  const threads = new Map<string, Thread>();
  if (part)
    await readXml(
      archive.unpack(part),
      {
        open: (name, attributes) => {
          if (name !== 'w15:commentEx') return;
          const { 'w15:paraId': id = '', 'w15:paraIdParent': answers, 'w15:done': done = '0' } = attributes;
          threads.set(id, { answers, resolved: isOn(done) });
        },
      },
      { prefixOf },
    );
  return threads;
}

/**
 * The comments of a document with the passage each speaks of. The story must have read the text before; it gets the flows of
 * the comments too, because changes are tracked in comments as well.
 */
export async function readComments(
  archive: Archive,
  parts: { comments: string | undefined; extended: string | undefined },
  story: Story,
  most: number,
): Promise<Comment[]> {
  if (!parts.comments) return [];
  const people = new Map<string, ReturnType<typeof authorAndDate>>();
  const reader = new StoryReader(story);
  const open: StoryReader['open'] = (name, attributes) => {
    if (name === 'w:comment') people.set(attributes['w:id'] ?? '', authorAndDate(attributes));
    if (people.size > most) throw new OfficeFileProblem('too-much', { limit: most });
    reader.open(name, attributes);
  };
  const before = story.flows.length;
  await readXml(
    archive.unpack(parts.comments),
    { open, close: reader.close, text: reader.text },
    { prefixOf },
  );
  const threads = await readThreads(archive, parts.extended);
  const flows = story.flows.slice(before).filter(({ kind }) => kind === 'comment');
  const threadOf = ({ paragraphs }: (typeof flows)[number]) => threads.get(paragraphs.at(-1)?.id ?? '');
  const byParagraph = new Map(flows.map(({ paragraphs }, at) => [paragraphs.at(-1)?.id ?? '', at]));
  byParagraph.delete('');
  return flows.map((flow) => {
    const thread = threadOf(flow);
    const answers = byParagraph.get(thread?.answers ?? '');
    const passage = story.passages.get(flow.id);
    return {
      author: '',
      date: '',
      ...people.get(flow.id),
      text: linesOf(flow.paragraphs, story.revisions, 'after').join('\n'),
      ...(answers === undefined ? {} : { answers }),
      resolved: thread?.resolved ?? false,
      ...(passage ? { passage } : {}),
    };
  });
}
