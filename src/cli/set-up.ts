import { invitationPath, setUp } from '#access';
import { silentLog } from '#platform/log.ts';
import { answer, type Call, type ExitCode, exitCodes, isOn, required } from './command.ts';
import { openForWork } from './open-database.ts';

/** `jalin setup`: the region's government and a one-time link for its first administrator; no account by default. */
export async function setUpInstallation(call: Call): Promise<ExitCode> {
  const typed = {
    regionCode: required(call, 'region'),
    name: required(call, 'name'),
    email: required(call, 'email'),
    again: isOn(call, 'again'),
  };
  const config = call.config();
  const open = await openForWork(config, silentLog);
  try {
    const { link, expiresAt, governmentName, purpose } = await setUp(open.database, config.clock, typed);
    const address = `${config.baseUrl}${invitationPath('id', link)}`;
    answer(call, { government: governmentName, purpose, link: address, expiresAt }, [
      `${governmentName}: ${typed.name} <${typed.email}>`,
      address,
      `Berlaku sekali, sampai ${expiresAt.toISOString()}. Buka sesudah "jalin serve" berjalan.`,
      `Works once, until ${expiresAt.toISOString()}. Open it while "jalin serve" is running.`,
    ]);
    return exitCodes.done;
  } finally {
    await open.close();
  }
}
