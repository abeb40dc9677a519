import { findGovernmentById } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type Note, standingNotes } from './note.ts';
import { type Pack, type PackItem, type PackSection, sectionNames, sectionOf } from './pack.ts';
import { recordAddress } from './paths.ts';
import { notAllowed } from './refusals.ts';
import { mayRead } from './rules.ts';
import { casesSection, clocksSection, conflictsSection, originalsSection } from './sections/open-work.ts';
import { alertsSection, draftsSection, promisesSection, requestsSection } from './sections/owed-and-begun.ts';
import { contactsSection } from './sections/people.ts';
import { listNoteActs } from './store/notes.ts';

const noteItem = ({ cooperation, title, text, byName }: Note): PackItem => {
  const head = cooperation === null ? title : `${cooperation} ${title}`;
  const detail = `${text} (${byName})`;
  return {
    cooperation,
    text: { id: head, en: head },
    detail: { id: detail, en: detail },
    due: null,
    path: cooperation === null ? null : recordAddress(cooperation),
  };
};

const tellings = [
  clocksSection,
  promisesSection,
  casesSection,
  requestsSection,
  alertsSection,
  conflictsSection,
  originalsSection,
  draftsSection,
] as const;

/** What is open in an office at this moment, for whoever takes the work over. */
export async function gatherPack(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
): Promise<{ pack: Pack; notes: Note[] }> {
  if (!mayRead(actor)) throw notAllowed();
  const { governmentId } = actor;
  // One after the other: each may be the longest read there is.
  const sections: PackSection[] = [];
  for (const tell of tellings) sections.push(await tell(house, actor));
  return withGovernment(house.database, governmentId, async (tx) => {
    const government = await findGovernmentById(tx, governmentId);
    const notes = standingNotes(await listNoteActs(tx, governmentId));
    sections.push(await contactsSection(tx, house, actor));
    sections.push(sectionOf('notes', notes.map(noteItem)));
    const order = ({ name }: PackSection) => sectionNames.indexOf(name);
    return {
      pack: {
        day: today(house.clock),
        region: government?.name ?? '',
        office: government?.cooperationUnit ?? 'Bagian Kerja Sama',
        sections: sections.sort((one, other) => order(one) - order(other)),
      },
      notes,
    };
  });
}
