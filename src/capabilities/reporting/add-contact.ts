import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { type FieldRefusal, fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { whatsAppNumber } from './agency/phone.ts';
import { notAllowed } from './refusals.ts';
import { mayRun } from './rules.ts';
import { findAskedAgency, insertContact } from './store/agencies.ts';

export interface ContactInput {
  agencyId: number;
  officeTitle: string;
  person: string;
  email: string;
  phone: string;
}

function complaintsAbout({ officeTitle, email, phone }: ContactInput): FieldRefusal[] {
  const complaints: FieldRefusal[] = [];
  const complain = (field: string, id: string, en: string) => complaints.push({ field, words: { id, en } });
  if (officeTitle === '')
    complain('officeTitle', 'Tulis jabatannya, misalnya "Sekretaris"', 'Write the office, like "Secretary"');
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email))
    complain('email', 'Alamat surel ini tidak lengkap', 'This mail address is not complete');
  if (phone !== '' && whatsAppNumber(phone) === undefined)
    complain(
      'phone',
      'Nomor ini tidak dikenal; tulis seperti 0812 3456 7890',
      'This number is not understood; write it like 0812 3456 7890',
    );
  return complaints;
}

/** Adds whom to write to in an agency: an office, and a name, address and number only where the office wants them. */
export async function addContact(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: ContactInput,
): Promise<void> {
  const { governmentId } = actor;
  if (!(await findAskedAgency(tx, governmentId, input.agencyId))) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const complaints = complaintsAbout(input);
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  await insertContact(tx, governmentId, input.agencyId, {
    officeTitle: input.officeTitle.slice(0, 200),
    person: input.person.slice(0, 200) || null,
    email: input.email.toLowerCase() || null,
    phone: whatsAppNumber(input.phone) ?? null,
  });
  // The trail says that there is one, never whom.
  await recordEntry(tx, clock, actor, {
    action: 'agency.add-contact',
    subject: `agency:${input.agencyId}`,
    outcome: 'done',
    detail: {},
  });
}
