import {
  endMembership,
  findGovernment,
  type Government,
  invitationPath,
  inviteMember,
  listGovernments,
  type MadeLink,
  offerNewPassword,
  viewMembers,
} from '#access';
import type { SystemActor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { Config } from '#platform/config.ts';
import type { Database } from '#platform/database/database.ts';
import { silentLog } from '#platform/log.ts';
import { answer, type Call, type ExitCode, exitCodes, notUnderstood, optional, required } from './command.ts';
import { openForWork } from './open-database.ts';

interface Office {
  call: Call;
  config: Config;
  database: Database;
}

const house = ({ config, database }: Office) => ({ database, clock: config.clock });

/** `jalin user`: what whoever runs the server may do for people; everything else is done on the pages. */
export async function manageUsers(call: Call): Promise<ExitCode> {
  const [what = ''] = call.positionals;
  const action = Object.hasOwn(actions, what) ? actions[what] : undefined;
  if (!action || call.positionals.length > 1) throw notUnderstood(['user', ...call.positionals]);
  const config = call.config();
  const open = await openForWork(config, silentLog);
  try {
    await action({ call, config, database: open.database });
    return exitCodes.done;
  } finally {
    await open.close();
  }
}

const actorFor = (government: Government): SystemActor => ({
  kind: 'system',
  name: 'jalin user',
  governmentId: government.id,
});

async function governmentOf({ call, database }: Office): Promise<Government> {
  const code = required(call, 'region');
  const government = await findGovernment(database, code);
  if (government) return government;
  throw new Refusal('not-found', 'government-unknown', {
    id: `Instalasi ini tidak dipakai oleh pemerintah dengan kode "${code}". Tambahkan dengan: jalin setup --region ${code} ...`,
    en: `No government with the code "${code}" uses this installation. Add it by: jalin setup --region ${code} ...`,
  });
}

async function memberOf(office: Office, government: Government) {
  const email = required(office.call, 'email').trim().toLowerCase();
  const { members } = await viewMembers(house(office), actorFor(government));
  const member = members.find((one) => one.email.toLowerCase() === email);
  if (member) return member;
  throw new Refusal('not-found', 'member-unknown', {
    id: `${email} bukan anggota ${government.name}. Lihat: jalin user list --region ${government.regionCode}`,
    en: `${email} is not a member of ${government.name}. See: jalin user list --region ${government.regionCode}`,
  });
}

function sayLink({ call, config }: Office, government: Government, { link, expiresAt }: MadeLink): void {
  const address = `${config.baseUrl}${invitationPath('id', link)}`;
  answer(call, { government: government.name, link: address, expiresAt }, [
    address,
    `Berlaku sekali, sampai / works once, until ${expiresAt.toISOString()}`,
  ]);
}

async function list(office: Office): Promise<void> {
  const { call, database } = office;
  const governments = optional(call, 'region')
    ? [await governmentOf(office)]
    : await listGovernments(database);
  const people = [];
  for (const government of governments) {
    const { members } = await viewMembers(house(office), actorFor(government));
    for (const { name, email, roles, agencyName, ended } of members)
      people.push({
        region: government.regionCode,
        government: government.name,
        name,
        email,
        roles,
        agency: agencyName,
        ended,
      });
  }
  const nobody = people.length === 0 ? ['belum ada orang / nobody yet (jalin setup)'] : [];
  answer(
    call,
    people,
    nobody.concat(
      people.map(
        ({ region, name, email, roles, agency, ended }) =>
          `${region}  ${name} <${email}>  ${ended ? '(berakhir / ended)' : roles.join(', ')}${agency ? `  ${agency}` : ''}`,
      ),
    ),
  );
}

async function invite(office: Office): Promise<void> {
  const { call } = office;
  const typed = {
    name: required(call, 'name'),
    email: required(call, 'email'),
    roles: required(call, 'role')
      .split(',')
      .map((role) => role.trim()),
    agency: optional(call, 'agency') ?? '',
  };
  const government = await governmentOf(office);
  sayLink(office, government, await inviteMember(house(office), actorFor(government), typed));
}

async function newPassword(office: Office): Promise<void> {
  const government = await governmentOf(office);
  const { personId } = await memberOf(office, government);
  sayLink(office, government, await offerNewPassword(house(office), actorFor(government), personId));
}

async function end(office: Office): Promise<void> {
  const government = await governmentOf(office);
  const { personId, name, email, version } = await memberOf(office, government);
  await endMembership(house(office), actorFor(government), personId, version);
  answer(office.call, { ended: email, government: government.name }, [
    `${name} <${email}>: berakhir di / ended at ${government.name}`,
  ]);
}

const actions: Readonly<Record<string, (office: Office) => Promise<void>>> = {
  list,
  invite,
  'new-password': newPassword,
  end,
};
