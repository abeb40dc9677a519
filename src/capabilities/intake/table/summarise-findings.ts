import type { Finding } from '../types.ts';
import { summaryWords } from './finding-words.ts';

/** From so many equal findings of one column on, the officer is told once. */
export const many = 16;

/** One finding about the column (row null) instead of many equal ones; each row keeps its codes. */
export function summariseFindings(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, ({ column, code }) => `${column ?? ''} ${code}`);
  const told = new Set<string>();
  return findings.flatMap((finding): Finding[] => {
    const key = `${finding.column ?? ''} ${finding.code}`;
    const group = groups.get(key) ?? [];
    if (group.length < many || finding.row === null) return [finding];
    if (told.has(key)) return [];
    told.add(key);
    const suggestions = [...new Set(group.flatMap((one) => one.suggestions ?? []))].slice(0, 5);
    return [
      {
        row: null,
        column: finding.column,
        code: finding.code,
        message: summaryWords(finding.code, group.length),
        ...(suggestions.length > 0 && finding.code !== 'duplicate-row' && { suggestions }),
      },
    ];
  });
}
