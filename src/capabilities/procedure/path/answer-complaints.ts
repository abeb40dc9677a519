import type { z } from 'zod';
import type { Words } from '#kernel/language.ts';

type Issue = z.core.$ZodIssue;

/** What was sent at a place of the answers, as its sender wrote it. */
function sentAt(input: unknown, path: readonly PropertyKey[]): string {
  const sent = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], input);
  return sent === undefined ? '' : JSON.stringify(sent);
}

const unknownField = (key: string): Words => ({
  id: `tidak ada pertanyaan "${key}"`,
  en: `there is no question "${key}"`,
});

function oneComplaint(issue: Issue, input: unknown): Words {
  const sent = sentAt(input, issue.path);
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String).join(', ');
    return sent === ''
      ? { id: `harus diisi dengan salah satu dari: ${choices}`, en: `must be given, one of: ${choices}` }
      : {
          id: `${sent} tidak dikenal; yang ada: ${choices}`,
          en: `${sent} is not known; there are: ${choices}`,
        };
  }
  if (issue.code === 'unrecognized_keys') {
    const all = issue.keys.map(unknownField);
    return { id: all.map(({ id }) => id).join(', '), en: all.map(({ en }) => en).join(', ') };
  }
  if (issue.path[0] === 'country')
    return {
      id: `${sent} bukan kode negara ISO dua huruf, misalnya CN`,
      en: `${sent} is no two-letter ISO code of a country, for example CN`,
    };
  if (issue.path[0] === 'date')
    return {
      id: `${sent} bukan tanggal; tulis misalnya 2026-03-02`,
      en: `${sent} is not a day; write for example 2026-03-02`,
    };
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return {
      id: `${sent} harus berupa daftar, misalnya [${sent}]`,
      en: `${sent} must be a list, for example [${sent}]`,
    };
  return { id: 'harus berupa objek JSON dengan jawabannya', en: 'must be a JSON object with the answers' };
}

/** What is wrong with answers as they were sent, each with its question, in words for whoever wrote them. */
export function answerComplaints(issues: readonly Issue[], input: unknown): Words[] {
  return issues.map((issue) => {
    const { id, en } = oneComplaint(issue, input);
    const [field] = issue.path;
    return field === undefined
      ? { id, en }
      : { id: `${String(field)}: ${id}`, en: `${String(field)}: ${en}` };
  });
}
