import type { Language, Words } from '#kernel/language.ts';
import { formatDay, TaskList } from '#ui';
import { recordAddress } from '../addresses.ts';
import type { Finding } from '../finding.ts';
import { basisText, findingTag } from './words.ts';

const words = {
  due: { id: 'Paling lambat', en: 'By' },
  was: { id: 'Seharusnya paling lambat', en: 'Was due by' },
} as const satisfies Record<string, Words>;

interface FindingsProps {
  findings: readonly Finding[];
  language: Language;
  dossierId: number;
  /** Leads each sentence to the form that settles it. */
  mayWrite: boolean;
}

function dueText({ due, overdue }: Finding, language: Language): string {
  if (due === undefined) return '';
  return `${(overdue ? words.was : words.due)[language]} ${formatDay(due, language)}. `;
}

/** What is missing, due or irregular, each as a sentence with its article and the way to settle it. */
export const Findings = ({ findings, language, dossierId, mayWrite }: FindingsProps) => (
  <TaskList
    idPrefix="finding"
    tasks={findings.map((finding) => ({
      title: finding.words[language],
      hint: `${dueText(finding, language)}${basisText(finding.basis, language)}`,
      status: findingTag(finding, language),
      ...(mayWrite &&
        finding.settledBy !== undefined && {
          href: recordAddress(language, dossierId, finding.settledBy, finding.corrects),
        }),
    }))}
  />
);
