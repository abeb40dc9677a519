import type { Day } from '../calendar/days.ts';
import type { DossierKind } from '../law/shape.ts';
import { type DossierAct, lastOf, ticksOf } from './acts.ts';
import { dossierRuleOn, listDossierRules } from './dossier-law.ts';
import type { Finding } from './finding.ts';
import type { JudgementFrame } from './questions.ts';

/** What the law of a day wants on record and is not, each with its article and the act that settles it. */
export function missingActs(
  kind: DossierKind,
  acts: readonly DossierAct[],
  { law }: Pick<JudgementFrame, 'law'>,
  day: Day,
): Finding[] {
  return listDossierRules(law, kind, day).flatMap(({ asks, basis }): Finding[] => {
    if (!asks || lastOf(acts, asks.act)) return [];
    if (asks.after !== undefined && !lastOf(acts, asks.after)) return [];
    return [{ code: `no-${asks.act}`, kind: 'missing', words: asks.words, basis, settledBy: asks.act }];
  });
}

/** The parts of a paper nobody has found in it yet; undefined act = the paper is not there, nothing to look into. */
export function missingParts(
  rule: { code: string; day: Day; paper: { id: string; en: string } },
  act: DossierAct | undefined,
  { law }: Pick<JudgementFrame, 'law'>,
): Finding[] {
  const parts = dossierRuleOn(law, rule.code, rule.day);
  const has = new Set(ticksOf(act, 'parts'));
  const lacking = (parts?.parts ?? []).filter(({ code }) => !has.has(code)).map(({ words }) => words);
  if (!act || !parts || lacking.length === 0) return [];
  const list = (language: 'id' | 'en') => lacking.map((words) => words[language].toLowerCase()).join(', ');
  return [
    {
      code: 'agreement-parts',
      kind: 'missing',
      words: {
        id: `Belum diperiksa ada dalam ${rule.paper.id}: ${list('id')}.`,
        en: `Not yet found in ${rule.paper.en}: ${list('en')}.`,
      },
      basis: parts.basis,
      settledBy: act.kind,
      corrects: act.number,
    },
  ];
}
