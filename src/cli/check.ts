import { checkDraft, draftSchema, readDraft } from '#drafting';
import { type Call, type ExitCode, exitCodes, isOn, notUnderstood, optional } from './command.ts';
import { answerLines, linesOf, textOf } from './lines.ts';

/** What the contract promises of a draft: its findings, without the passages the workbench shows. */
async function findingsOf(file: string) {
  const findings = checkDraft(readDraft(await textOf(file)));
  return {
    findings: findings.map(({ clause, code, languages, message }) => ({ clause, code, languages, message })),
  };
}

/**
 * `jalin check draft FILE.json [--json]`, `--lines FILE` with a file's path a line, `--schema` for the form of a draft.
 * Needs no database. Findings are no failure: the command did what was asked.
 */
export async function checkDrafts(call: Call): Promise<ExitCode> {
  const [what, file, ...more] = call.positionals;
  if (what !== 'draft' || more.length > 0) throw notUnderstood(['check', ...call.positionals]);
  if (isOn(call, 'schema')) {
    call.say(JSON.stringify(draftSchema(), null, 2));
    return exitCodes.done;
  }
  const lines = optional(call, 'lines');
  if ((lines === undefined) === (file === undefined)) throw notUnderstood(['check', ...call.positionals]);
  if (lines !== undefined) return answerLines(await linesOf(lines), findingsOf, call.say);
  const checked = await findingsOf(file as string);
  if (call.json) call.say(JSON.stringify(checked));
  else for (const line of inWords(checked.findings)) call.say(line);
  return exitCodes.done;
}

function* inWords(findings: Awaited<ReturnType<typeof findingsOf>>['findings']) {
  if (findings.length === 0) yield 'Tidak ada temuan. / No findings.';
  for (const { clause, code, message } of findings) {
    yield `${clause ?? '-'} [${code}] ${message.id}`;
    yield `  ${message.en}`;
  }
}
