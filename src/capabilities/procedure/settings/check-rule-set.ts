import { plusDays } from '../calendar/days.ts';
import type { Complaint } from '../law/complaints.ts';
import { BrokenRuleSet, type Law, readAfter, readRuleSet, ruleSetAt } from '../law/read-law.ts';
import type { RuleSet } from '../law/shape.ts';
import { additionComplaints } from './own-additions.ts';
import { notJson } from './refusals.ts';

const complain = (place: string, id: string, en: string): Complaint => ({ place, words: { id, en } });

/** The largest file a regulation is read from; the four of the program are below 100 KB each. */
export const mostRuleSetBytes = 1_000_000;

/** Parses a file that should hold one rule set. */
export function parseRuleSet(file: string): { text: unknown } | { complaints: Complaint[] } {
  try {
    return { text: JSON.parse(file.replace(/^\uFEFF/, '')) };
  } catch (problem) {
    return { complaints: [notJson(problem instanceof Error ? problem.message : String(problem))] };
  }
}

function codeComplaints(set: RuleSet, taken: readonly string[]): Complaint[] {
  if (!taken.includes(set.code)) return [];
  return [
    complain(
      'code',
      `${set.code} sudah dipakai. Aturan tidak disunting: beri kode baru, dan cabut yang lama bila keliru`,
      `${set.code} is taken. Rule sets are not edited: give a new code, and withdraw the old one if it was wrong`,
    ),
  ];
}

/** A national rule set follows the last one; two may not begin on one day, nor one slip in before another. */
function orderComplaints(set: RuleSet, law: Law): Complaint[] {
  const later = law.filter(({ from }) => from >= set.from);
  const before = ruleSetAt(law, plusDays(set.from, -1));
  const overlapping = later.map(({ code, from }) =>
    complain(
      'from',
      `${code} sudah berlaku mulai ${from}, pada atau sesudah ${set.from}. Aturan dimuat menurut urutan tanggalnya`,
      `${code} already holds from ${from}, on or after ${set.from}. Rule sets are loaded in the order of their days`,
    ),
  );
  const builtOn =
    set.amends === undefined || set.amends === before?.code
      ? []
      : [
          complain(
            'amends',
            `tulis ${before?.code ?? '-'}, aturan yang berlaku sehari sebelumnya, atau hapus "amends" bila aturannya utuh`,
            `write ${before?.code ?? '-'}, the law of the day before, or drop "amends" if the rule set is complete`,
          ),
        ];
  return [...overlapping, ...builtOn];
}

const complaintsOf = (read: () => unknown): readonly Complaint[] => {
  try {
    read();
    return [];
  } catch (problem) {
    if (problem instanceof BrokenRuleSet) return problem.complaints;
    throw problem;
  }
};

/** Everything that keeps a rule set from being the next of the country's law; without complaints it can be loaded. */
export function checkNationalRuleSet(
  text: unknown,
  law: Law,
  taken: readonly string[],
): readonly Complaint[] {
  const shape = complaintsOf(() => readRuleSet(text));
  if (shape.length > 0) return shape;
  const set = readRuleSet(text);
  const order: Complaint[] = [
    ...codeComplaints(set, [...law.map(({ code }) => code), ...taken]),
    ...orderComplaints(set, law),
  ];
  return order.length > 0 ? order : complaintsOf(() => readAfter(law, text));
}

/** Everything that keeps a rule set from being a government's own addition to the national law. */
export function checkOwnRuleSet(
  text: unknown,
  national: Law,
  taken: readonly string[],
): readonly Complaint[] {
  const shape = complaintsOf(() => readRuleSet(text));
  if (shape.length > 0) return shape;
  const set = readRuleSet(text);
  const base = ruleSetAt(national, set.from);
  if (!base)
    return [
      complain(
        'from',
        'sebelum hari itu belum ada aturan nasional di sini',
        'no national law is held here for that day',
      ),
    ];
  return [
    ...codeComplaints(set, [...national.map(({ code }) => code), ...taken]),
    ...additionComplaints(set, base),
  ];
}
