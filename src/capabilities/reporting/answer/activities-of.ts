import type { ActivityInput } from '#monitoring';
import {
  type AcceptedLine,
  happenedOn,
  kindWords,
  liesAhead,
  signsOfLife,
  sourceOf,
} from './register-facts.ts';

/** What an agency ticks, as the kinds of activities; "activity" says no more than that there was one. */
const activityKinds = { contact: 'contact', visit: 'visit', activity: 'other' } as const;

const mostTitle = 120;

/** A sentence as a title; a longer one is cut between words and kept whole as what came of it. */
function titleOf(sentence: string): { title: string; result: string } {
  if (sentence.length <= mostTitle) return { title: sentence, result: '' };
  const cut = sentence.slice(0, mostTitle);
  const space = cut.lastIndexOf(' ');
  return { title: `${cut.slice(0, space > 0 ? space : mostTitle)}…`, result: sentence };
}

/** What monitoring is told by an accepted line: an activity for each thing that happened, with its photos and source. */
export function activitiesOf(line: AcceptedLine, cooperation: string): ActivityInput[] {
  const ahead = liesAhead(line);
  return line.kinds.flatMap((kind): ActivityInput[] => {
    if (!signsOfLife.includes(kind)) return [];
    const { title, result } = titleOf(line.sentence.trim() || kindWords[kind].id);
    return [
      {
        cooperation,
        key: `answer:${line.answerId}:${line.position}:${kind}`,
        title,
        kind: activityKinds[kind as keyof typeof activityKinds],
        state: ahead ? 'planned' : 'done',
        dateWords: line.dateWords,
        dateEdtf: happenedOn(line),
        agency: line.agency.slice(0, 300),
        public: line.public,
        files: line.files,
        source: sourceOf(line),
        ...(!ahead && { report: { result } }),
      },
    ];
  });
}
