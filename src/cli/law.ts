import { ensureGovernment, findGovernment, holdsDemonstration } from '#access';
import type { SystemActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import { silentLog } from '#platform/log.ts';
import { type CheckedFile, checkNationalFile, loadRuleSet, ruleSetSchema } from '#procedure';
import { answer, type Call, type ExitCode, exitCodes, isOn, notUnderstood, required } from './command.ts';
import { textOf } from './lines.ts';
import { openForWork } from './open-database.ts';

function inWords(checked: CheckedFile): string[] {
  if ('complaints' in checked)
    return checked.complaints.map(({ place, words }) => `${place}: ${words.id} / ${words.en}`);
  return [
    `${checked.code}, ${checked.from}: dapat dimuat / can be loaded`,
    ...checked.differences.map(({ kind, code, how }) => `- ${how}: ${kind} ${code}`),
  ];
}

async function check(call: Call, path: string): Promise<ExitCode> {
  const checked = checkNationalFile(await textOf(path));
  answer(call, checked, inWords(checked));
  return 'complaints' in checked ? exitCodes.failed : exitCodes.done;
}

/** Loads a national rule set as whoever runs the installation, in the name of the country's government. */
async function apply(call: Call, path: string): Promise<ExitCode> {
  const reason = required(call, 'reason');
  const file = await textOf(path);
  const config = call.config();
  const { database, close } = await openForWork(config, silentLog);
  try {
    const demonstration = await holdsDemonstration(database);
    const country =
      (await findGovernment(database, 'ID')) ??
      (await ensureGovernment(database, { regionCode: 'ID', demonstration }));
    const actor: SystemActor = { kind: 'system', name: 'jalin law', governmentId: country.id };
    const number = await withGovernment(database, country.id, (tx) =>
      loadRuleSet(tx, config.clock, actor, { file, reason }),
    );
    answer(call, { loaded: path, number }, [`${path}: dimuat / loaded (${number})`]);
    return exitCodes.done;
  } finally {
    await close();
  }
}

/**
 * `jalin law --schema`, `jalin law check FILE` against the law the program brings (no database), and
 * `jalin law apply FILE --reason ...` for the whole installation.
 */
export async function tendLaw(call: Call): Promise<ExitCode> {
  const [what, path, ...rest] = call.positionals;
  if (isOn(call, 'schema') && what === undefined) {
    call.say(JSON.stringify(ruleSetSchema()));
    return exitCodes.done;
  }
  if (path === undefined || rest.length > 0) throw notUnderstood(['law', ...call.positionals]);
  if (what === 'check') return check(call, path);
  if (what === 'apply') return apply(call, path);
  throw notUnderstood(['law', ...call.positionals]);
}
